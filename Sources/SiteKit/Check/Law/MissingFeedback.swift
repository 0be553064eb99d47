// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// T02: nobody to turn to. The statement must let a visitor report what does not work (lag 2018:1937, 14 §).
struct MissingFeedback: SiteRule {
    static let descriptor = RuleDescriptor(.missingFeedback, "T02", .error, isOfLaw: true)

    func check(_ site: Site, _ findings: inout [Finding]) {
        guard site.law.isWritten, site.statement.reportAddress == nil, site.settings.organisation.switchboard == nil,
            site.settings.accessibility?.contact == nil
        else { return }
        findings.append(.missingFeedback())
    }
}

extension Finding {
    fileprivate static func missingFeedback() -> Finding {
        Finding(
            MissingFeedback.descriptor, at: SourceLocation(settingsPath),
            Wording(
                sv: "Den som hittar en brist i tillgängligheten har ingenstans att vända sig.",
                en: "Those who find a fault in the accessibility have nowhere to turn."),
            help: Wording(
                sv:
                    "Lagen kräver att besökaren kan rapportera brister och få svar. Skriv under organisation i site.yml:\n  e-post: kommun@exempel.se",
                en:
                    "The law demands that visitors can report faults and get an answer. Write under organisation in site.yml:\n  email: office@example.org"
            ))
    }
}
