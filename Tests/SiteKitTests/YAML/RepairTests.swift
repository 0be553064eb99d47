// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit

@Suite("The line to write instead")
struct RepairTests {
    @Test(
        "A mistake in the fields is one finding, and the line it prints is right",
        arguments: [
            ("rubrik: 'Pelles' gala'", DiagnosticCode.unclosedQuote, #"rubrik: "Pelles' gala""#),
            (#"rubrik: "Gala "stora" dagen""#, .unclosedQuote, #"rubrik: 'Gala "stora" dagen'"#),
            (#"rubrik: "Gala" i byn"#, .unclosedQuote, #"rubrik: '"Gala" i byn'"#),
            ("rubrik: A\nämnen: [a, b", .specialSign, "ämnen: [a, b]"),
            ("rubrik: A\n\tingress: B", .tabIndentation, "ingress: B"),
            ("\u{A0}rubrik: A", .noBreakSpace, "rubrik: A"), ("rubrik: #005ea5", .lostText, "rubrik: \"#005ea5\""),
            ("rubrik: *a", .yamlFeature, "rubrik: \"*a\""), ("rubrik: [Ett]", .wrongForm, "rubrik: Ett"),
            ("rubrik = Gala", .missingColon, "rubrik: Gala"), ("rubrik： Gala", .missingColon, "rubrik: Gala"),
            ("titel: A", .unknownKey, "rubrik: A"),
            ("rubrik: \"A\\0B\"", .controlCharacter, "rubrik: 'A\\0B'"),
            ("rubrik: \"C:\\Program\"", .controlCharacter, "rubrik: 'C:\\Program'"),
            ("rubrik: \"A\\u202EB\"", .controlCharacter, "rubrik: 'A\\u202EB'"),
        ])
    func repair(fields: String, code: DiagnosticCode, line: String) async throws {
        let site: LiteralSite = ["content/a.md": "---\n\(fields)\n---\n"]
        let found = await site.withoutRules.diagnostics()
        #expect(found.map(\.code) == [code])
        let help = try #require(found.first?.help?.swedish)
        let written = try #require(help.components(separatedBy: "Skriv:  ").last)
        #expect(written == line || written.hasPrefix(line + "   "))
        let mended: LiteralSite = [
            "content/a.md": "---\nrubrik: A\n---\n", "content/b.md": "---\n\(mended(fields, line))\n---\n",
        ]
        #expect(await mended.withoutRules.diagnostics() == [])
    }

    /// The fields with their last line written anew.
    private func mended(_ fields: String, _ line: String) -> String {
        (fields.split(separator: "\n").dropLast().map(String.init) + [line]).joined(separator: "\n")
    }

    @Test(
        "What ordinary text in quotes writes with a backslash is read",
        arguments: [#""A \"B\" C""#, #""\xE5r""#, #""a\tb""#])
    func escapes(value: String) async {
        let site: LiteralSite = ["content/a.md": "---\nrubrik: \(value)\n---\n"]
        await site.withoutRules.expectFindings([])
    }

    @Test("Fields that end with three full stops begin all over again after them")
    func fullStops() async {
        let site: LiteralSite = ["content/a.md": "---\nrubrik: A\n🔴...\ningress: B\n---\n"]
        await site.withoutRules.expectFindings(site.marks.map { "\($0): yaml-feature" })
    }

    @Test("A dash of typography is the dash of a list")
    func dash() async {
        let site: LiteralSite = ["content/a.md": "---\nrubrik: A\nämnen:\n– a\n---\n"]
        #expect(await site.withoutRules.diagnostics().first?.help?.swedish.hasSuffix("Skriv:  - a") == true)
    }
}
