// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Diagnostics as a log in SARIF 2.1.0 (OASIS), which code scanning services and editors read.
public struct SARIFLog: Sendable {
    /// The language of the messages.
    public var language: MessageLanguage
    /// What stands before a file of the site to name it from the current folder: `webb/`, or nothing.
    public var prefix: String
    /// The version of the program.
    public var version: String
    /// All rules that were used, found or not.
    public var rules: [RuleDescriptor]

    /// A log in a language, with the way from the current folder to the site.
    public init(language: MessageLanguage, prefix: String, version: String, rules: [RuleDescriptor]) {
        (self.language, self.prefix, self.version, self.rules) = (language, prefix, version, rules)
    }

    /// The whole log: one run, a line for each rule and each finding. `isPublishable` is whether the site is fit to publish.
    public func text(of findings: [LocatedDiagnostic], isPublishable: Bool) -> String {
        let known = Dictionary(rules.map { ($0.code, $0) }) { first, _ in first }
        let codes = Set(known.keys).union(findings.map(\.diagnostic.code)).sorted { $0.rawValue < $1.rawValue }
        let places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
        let descriptors = codes.map { descriptor(of: $0, known[$0]) }
        let driver = jsonObject([
            "name": jsonString("Anslag"), "semanticVersion": jsonString(version),
            "language": jsonString(language.rawValue), "rules": lines(descriptors),
        ])
        let run = jsonObject([
            "tool": jsonObject(["driver": driver]),
            "language": jsonString(language.rawValue),
            "columnKind": jsonString("unicodeCodePoints"),
            "invocations": jsonArray([
                jsonObject(["executionSuccessful": "true", "exitCode": isPublishable ? "0" : "1"])
            ]),
            "results": lines(findings.map { result($0, ruleIndex: places[$0.diagnostic.code] ?? -1) }),
        ])
        return jsonObject([
            "$schema": jsonString(Self.schema), "version": jsonString("2.1.0"), "runs": jsonArray([run]),
        ]) + "\n"
    }

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    private func lines(_ values: [String]) -> String { "[\n" + values.joined(separator: ",\n") + "\n]" }

    /// What is known of a kind of finding. One that no rule makes is always an error or a warning of the pipeline, and has no number.
    private func descriptor(of code: DiagnosticCode, _ rule: RuleDescriptor?) -> String {
        let guide = DiagnosticGuide(of: code)
        let tags =
            (rule.map { [$0.number] } ?? [])
            + (rule?.criteria ?? []).flatMap {
                ["WCAG \($0)", "EN 301 549 \(clauseOfEN($0, of: code))"]
            }
        return jsonObject([
            "id": jsonString(code.rawValue),
            "shortDescription": guide.map { message($0.title[language]) },
            "fullDescription": guide.map { message($0.reason[language]) },
            "help": guide.map { message($0.reason[language] + "\n" + $0.remedy[language]) },
            "defaultConfiguration": rule.map { jsonObject(["level": jsonString($0.severity.level)]) },
            "properties": jsonObject([
                "tags": jsonArray(tags.map(jsonString)),
                "number": rule.map { jsonString($0.number) },
                "wcag": rule.map { jsonArray($0.criteria.map(jsonString)) },
                "isOfLaw": rule.map { $0.isOfLaw ? "true" : "false" },
            ]),
        ])
    }

    private func result(_ finding: LocatedDiagnostic, ruleIndex: Int) -> String {
        let diagnostic = finding.diagnostic
        let texts = [diagnostic.message[language], diagnostic.help?[language] ?? ""].filter { !$0.isEmpty }
        let related = finding.notes.map {
            location(of: $0.note.location, $0.position, snippet: nil, saying: $0.note.message[language])
        }
        return jsonObject([
            "ruleId": jsonString(diagnostic.code.rawValue),
            "ruleIndex": "\(ruleIndex)",
            "level": jsonString(diagnostic.severity.level),
            "message": message(texts.joined(separator: "\n")),
            "locations": jsonArray(
                diagnostic.location.map {
                    [location(of: $0, finding.position, snippet: finding.excerpt, saying: nil)]
                } ?? []),
            "relatedLocations": related.isEmpty ? nil : jsonArray(related),
        ])
    }

    private func location(
        of location: SourceLocation, _ position: TextPosition?, snippet: SourceExcerpt?, saying text: String?
    ) -> String {
        let region = position.map {
            jsonObject([
                "startLine": "\($0.line)", "startColumn": $0.column.map { "\($0)" },
                "snippet": snippet.map { jsonObject(["text": jsonString($0.rows().text)]) },
            ])
        }
        let address = uriReference(prefix + location.file.text)
        let physical = jsonObject([
            "artifactLocation": jsonObject(["uri": jsonString(address)]), "region": region,
        ])
        return jsonObject(["physicalLocation": physical, "message": text.map { message($0) }])
    }

    /// A message as SARIF writes plain text: braces are doubled (3.11.5), and nothing in it is a link (3.11.6).
    private func message(_ text: String) -> String {
        let plain = text.replacing("{", with: "{{").replacing("}", with: "}}").replacing("](", with: "\\](")
        return jsonObject(["text": jsonString(plain)])
    }
}

/// A path as a relative reference of RFC 3986: whatever is not unreserved or a slash is encoded, so that no name is taken for a
/// scheme, a query or a fragment.
private func uriReference(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            result.unicodeScalars.append(Unicode.Scalar(byte))
        default: result += "%" + hexadecimal(UInt32(byte), digits: 2)
        }
    }
    return result
}

extension Severity {
    /// The `level` of SARIF.
    fileprivate var level: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .hint: "note"
        }
    }
}
