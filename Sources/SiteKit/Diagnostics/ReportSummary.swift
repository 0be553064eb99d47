// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The line that closes a report: how much was found, and what became of the site.
public struct ReportSummary: Hashable, Sendable {
    /// What became of the site.
    public enum Outcome: Hashable, Sendable {
        /// It was only checked.
        case sound
        /// It was published.
        case published
        /// It was only checked, and cannot be published as it is.
        case unpublishable
        /// It was not published.
        case notPublished(anOldOneStays: Bool)
    }

    private var counts: [Severity: Int] = [:]
    private var files: Set<SourcePath> = []

    /// Counts what was found.
    public init(of diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics {
            counts[diagnostic.severity, default: 0] += 1
            if let file = diagnostic.location?.file { files.insert(file) }
        }
    }

    /// `9 fel och 1 varning på 6 sidor. Webbplatsen publicerades inte; den som låg ute ligger kvar.` Empty when there is nothing to say.
    public func text(_ outcome: Outcome, in language: MessageLanguage) -> String {
        [found(in: language), outcome.wording?[language]].compactMap { $0 }.joined(separator: " ")
    }

    private func found(in language: MessageLanguage) -> String? {
        let parts = Severity.allCases.compactMap { severity in
            counts[severity].map { severity.counted($0, in: language) }
        }
        guard let last = parts.last else { return nil }
        let and = Wording(sv: " och ", en: " and ")[language]
        let list = parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + and + last
        return list + place(in: language) + "."
    }

    /// Pages are counted as pages; where other files are among them, all are files.
    private func place(in language: MessageLanguage) -> String {
        if files.isEmpty { return "" }
        let count = files.count
        let arePages = files.allSatisfy { $0.text.hasPrefix("content/") && $0.text.hasSuffix(".md") }
        return switch (arePages, language) {
        case (true, .swedish): " på \(count) \(count == 1 ? "sida" : "sidor")"
        case (true, .english): " on \(count) \(count == 1 ? "page" : "pages")"
        case (false, .swedish): " i \(count) \(count == 1 ? "fil" : "filer")"
        case (false, .english): " in \(count) \(count == 1 ? "file" : "files")"
        }
    }
}

extension ReportSummary.Outcome {
    fileprivate var wording: Wording? {
        switch self {
        case .sound: nil
        case .published: Wording(sv: "Webbplatsen publicerades.", en: "The site was published.")
        case .unpublishable:
            Wording(sv: "Webbplatsen kan inte publiceras så här.", en: "The site cannot be published like this.")
        case .notPublished(anOldOneStays: true):
            Wording(
                sv: "Webbplatsen publicerades inte; den som låg ute ligger kvar.",
                en: "The site was not published; the one that was out stays.")
        case .notPublished(anOldOneStays: false):
            Wording(sv: "Webbplatsen publicerades inte.", en: "The site was not published.")
        }
    }
}

extension Severity {
    fileprivate func counted(_ count: Int, in language: MessageLanguage) -> String {
        let isOne = count == 1
        return switch (self, language) {
        case (.error, .swedish), (.hint, .swedish): "\(count) \(word.swedish)"
        case (.warning, .swedish): "\(count) \(isOne ? "varning" : "varningar")"
        case (_, .english): "\(count) \(word.english)\(isOne ? "" : "s")"
        }
    }
}
