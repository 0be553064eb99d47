import Foundation
import Testing

@testable import SiteKit

/// The rules of the public Mustache specification, in cases of our own: every tag, whitespace and inheritance.
@Suite("The plain engine follows the Mustache specification")
struct SpecificationTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var rule: String
        var template: String
        var data: JSON
        var partials: [String: String]
        var expected: String
        var testDescription: String { rule }
    }

    @Test(
        "Rule",
        arguments: ["comments", "delimiters", "inheritance", "interpolation", "inverted", "partials", "sections"])
    func rule(file: String) throws {
        let cases = try Self.cases(in: file)
        #expect(cases.count > 10)
        for one in cases {
            let source = TemplateSource("main", path: SourcePath("main.mustache"), bytes: Array(one.template.utf8))
            let template = try #require(PlainTemplate.parse(source).value, "\(one.rule)")
            let result = template.render(one.data) { name in
                one.partials[name].map {
                    TemplateSource(name, path: SourcePath(name + ".mustache"), bytes: Array($0.utf8))
                }
            }
            #expect(String(decoding: result.value, as: UTF8.self) == one.expected, "\(file): \(one.rule)")
            #expect(result.diagnostics.isEmpty, "\(file): \(one.rule)")
        }
    }

    private static func cases(in file: String) throws -> [Case] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Specification")
        let bytes = try Array(Data(contentsOf: folder.appending(path: file + ".json")))
        let result = JSON.parse(SourceFile(SourcePath(file), bytes: bytes))
        #expect(result.diagnostics.isEmpty)
        guard case .list(let items) = result.value else { return [] }
        return items.map { item in
            var partials: [String: String] = [:]
            if case .object(let members) = item["partials"] {
                for member in members { partials[member.name] = member.value.string }
            }
            return Case(
                rule: item["rule"]?.string ?? "", template: item["template"]?.string ?? "", data: item["data"] ?? .null,
                partials: partials, expected: item["expected"]?.string ?? "")
        }
    }
}

extension JSON {
    fileprivate var string: String? {
        if case .text(let text) = self { text } else { nil }
    }
}
