// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Pages that cannot be enlarged on telephones, or that are shown as if the telephone were a desk.
struct BlockedZoom: ThemeRule {
    static let descriptor = RuleDescriptor(.blockedZoom, "R27", .error, criteria: ["1.4.4"], isOfLaw: true)

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for layout in theme.layouts {
            for tag in layout.tags where tag.isViewport {
                guard let content = tag["content"] else { continue }
                let settings = content.shown.lowercased().split { $0 == "," || $0 == ";" }
                for setting in settings {
                    let sides = setting.split(separator: "=").map { $0.filter { $0 != " " } }
                    guard sides.count == 2 else { continue }
                    let blocks =
                        sides[0] == "user-scalable" && ["no", "0", "false"].contains(sides[1])
                        || sides[0] == "maximum-scale" && (Double(sides[1]) ?? 10) < 5
                    if blocks { findings.append(.blockedZoom("\(sides[0])=\(sides[1])", at: content.location)) }
                }
            }
        }
    }
}

extension Finding {
    fileprivate static func blockedZoom(_ setting: String, at location: SourceLocation) -> Finding {
        Finding(
            BlockedZoom.descriptor, at: location,
            Wording(
                sv: "”\(setting)” hindrar besökaren från att förstora sidan.",
                en: "“\(setting)” keeps the visitor from enlarging the page."),
            help: Wording(
                sv:
                    "Den som ser dåligt kan då inte läsa på sin telefon. Skriv  content=\"width=device-width, initial-scale=1\"",
                en:
                    "Whoever sees badly then cannot read on a telephone. Write  content=\"width=device-width, initial-scale=1\""
            ))
    }
}
