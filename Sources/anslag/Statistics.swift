// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import SiteKit
import SiteRunner

/// The figures of a build, for `--stats`.
struct Statistics {
    private let report: BuildReport

    init(_ report: BuildReport) { self.report = report }

    func text(in language: MessageLanguage) -> String {
        var rows: [(Wording, String)] = [
            (Wording(sv: "sidor", en: "pages"), "\(report.pageCount)"),
            (Wording(sv: "filer", en: "files"), "\(report.fileCount)"),
            (Wording(sv: "byte", en: "bytes"), "\(report.byteCount)"),
        ]
        for stage in report.timeline.stages { rows.append((stage.name, milliseconds(stage.duration, language))) }
        let width = rows.map { $0.0[language].count }.max() ?? 0
        return rows.map { name, value in
            let label = name[language]
            return label + String(repeating: " ", count: width - label.count + 2) + value + "\n"
        }.joined()
    }
}

/// `12,3 ms`.
private func milliseconds(_ duration: Duration, _ language: MessageLanguage) -> String {
    tenths(duration / .milliseconds(1), language) + " ms"
}

/// `1,2 s`.
func seconds(_ duration: Duration, _ language: MessageLanguage) -> String {
    tenths(duration / .seconds(1), language) + " s"
}

private func tenths(_ value: Double, _ language: MessageLanguage) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10)\(language == .swedish ? "," : ".")\(tenths % 10)"
}
