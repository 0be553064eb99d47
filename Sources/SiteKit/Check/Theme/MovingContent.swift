// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What moves by itself and cannot be stopped: `<marquee>`, `<blink>`, film and sound that begin by themselves.
struct MovingContent: ThemeRule {
    static let descriptor = RuleDescriptor(.movingContent, "R29", .error, criteria: ["2.2.2"], isOfLaw: true)

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for layout in theme.markup {
            for tag in layout.tags {
                if tag.name == "marquee" || tag.name == "blink" {
                    findings.append(.movingContent("<\(tag.name)>", at: tag.location))
                } else if tag.name == "video" || tag.name == "audio", let autoplay = tag["autoplay"] {
                    findings.append(.movingContent("autoplay", at: autoplay.location))
                }
            }
        }
    }
}

extension Finding {
    fileprivate static func movingContent(_ what: String, at location: SourceLocation) -> Finding {
        Finding(
            MovingContent.descriptor, at: location,
            Wording(sv: "”\(what)” rör sig av sig självt.", en: "“\(what)” moves by itself."),
            help: Wording(
                sv:
                    "Den som har svårt att koncentrera sig kan inte läsa resten, och skärmläsare överröstas. Ta bort det, "
                    + "och låt besökaren starta själv.",
                en:
                    "Whoever finds it hard to concentrate cannot read the rest, and screen readers are drowned. Remove it, "
                    + "and let the visitor start it."))
    }
}
