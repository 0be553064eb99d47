// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// `var(--name)` of what neither theme.yml nor a stylesheet gives a value: the browser then passes over the whole declaration.
struct UnknownVariables: ThemeRule {
    static let descriptor = RuleDescriptor(.unknownVariable, "R23", .error)

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for (sheet, rule) in theme.rules {
            for declaration in rule.declarations {
                let read = theme.variables.names(readIn: sheet.value(declaration), of: sheet)
                for (name, token) in read where !theme.variables.names.contains(name) {
                    let near = nearest(to: name, among: theme.variables.names.sorted())
                    findings.append(.unknownVariable(name, near, at: sheet.location(token.range)))
                }
            }
        }
    }
}

extension Finding {
    fileprivate static func unknownVariable(
        _ name: String, _ near: String?, at location: SourceLocation
    ) -> Finding {
        Finding(
            UnknownVariables.descriptor, at: location,
            Wording(sv: "Ingen variabel heter --\(name).", en: "No variable is called --\(name)."),
            help: near.map {
                Wording(
                    sv: "Webbläsaren hoppar över raden. Menade du  var(--\($0))?",
                    en: "The browser passes over the line. Did you mean  var(--\($0))?")
            }
                ?? Wording(
                    sv: "Webbläsaren hoppar över raden. Ge den ett värde under tokens i theme.yml.",
                    en: "The browser passes over the line. Give it a value under tokens in theme.yml."))
    }
}
