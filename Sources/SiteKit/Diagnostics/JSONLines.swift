// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension LocatedDiagnostic {
    /// The finding as one JSON object (RFC 8259) on a line of its own, for programs: `severity`, `code`, `file`, `line`, `column`,
    /// `message`, `help`, `wcag` and `en`. What is not known or not given is left out, but for `wcag` and `en`, which may be empty.
    public func jsonLine(in language: MessageLanguage) -> String {
        jsonObject([
            "severity": jsonString(diagnostic.severity.rawValue),
            "code": jsonString(diagnostic.code.rawValue),
            "file": diagnostic.location.map { jsonString($0.file.text) },
            "line": position.map { "\($0.line)" },
            "column": position?.column.map { "\($0)" },
            "message": jsonString(diagnostic.message[language]),
            "help": diagnostic.help.map { jsonString($0[language]) },
            "wcag": jsonArray(diagnostic.criteria.map(jsonString)),
            "en": jsonArray(diagnostic.criteria.map { jsonString(clauseOfEN($0, of: diagnostic.code)) }),
        ]) + "\n"
    }
}
