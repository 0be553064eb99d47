// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

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
            #expect(result.findings.isEmpty, "\(file): \(one.rule)")
        }
    }

    /// The typed engine has the same tree; where a case has types at all, it prints the same bytes.
    @Test(
        "Rule with types",
        arguments: [("comments", 11), ("delimiters", 12), ("inheritance", 28), ("partials", 11), ("sections", 30)])
    func typed(file: String, atLeast: Int) throws {
        var compiled = 0
        // A list of unlike lists has no type.
        for one in try Self.cases(in: file) where one.rule != "A dot goes through lists in a list" {
            let (type, value) = one.data.typed()
            guard case .view(let root) = type, case .view(let view) = value else { continue }
            let sources = (one.partials.map { ($0.key, $0.value) } + [("main", one.template)]).map { name, text in
                TemplateSource(name, path: SourcePath(name + ".txt.mustache"), bytes: Array(text.utf8))
            }
            let library = TemplateLibrary.compile(TemplateLibrary.Input(sources: sources, root: root()))
            // A partial by itself may ask for names that only its caller has.
            if library.findings.contains(where: {
                $0.severity == .error && $0.location?.file.text == "main.txt.mustache"
            }) {
                continue
            }
            var (memory, output) = (RenderMemory(), [UInt8]())
            library.value["main"]?.render(view, memory: &memory, into: &output)
            #expect(String(decoding: output, as: UTF8.self) == one.expected, "\(file): \(one.rule)")
            compiled += 1
        }
        #expect(compiled >= atLeast)
    }

    private static func cases(in file: String) throws -> [Case] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Specification")
        let bytes = try Array(Data(contentsOf: folder.appending(path: file + ".json")))
        let result = JSON.parse(SourceFile(SourcePath(file), bytes: bytes))
        #expect(result.findings.isEmpty)
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
    /// The value as a view that declares just what is there.
    fileprivate func typed() -> (FieldType, Value) {
        switch self {
        case .null: return (.text, .absent)
        case .flag(let flag): return (.flag, .flag(flag))
        case .text(let text): return (.text, .text(text))
        case .number(let text):
            if let number = Int(text) { return (.number, .number(number)) }
            return (.text, .text(JSON.plain(number: text)))
        case .list(let items):
            let typed = items.map { $0.typed() }
            return (.list(typed.first?.0 ?? .text), .list(typed.map(\.1)))
        case .object(let members):
            let typed = members.map { ($0.name, $0.value.typed()) }
            let type = ViewType("data", typed.map { .init($0.0, $0.1.0, "") })
            return (.view { type }, .view(DynamicView(type, typed.map(\.1.1))))
        }
    }

    fileprivate var string: String? {
        if case .text(let text) = self { text } else { nil }
    }
}
