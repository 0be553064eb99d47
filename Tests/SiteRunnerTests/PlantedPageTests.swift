// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import SiteKit
import Testing

/// A fault on the page of planted faults, and where its finding stands: at words that the file holds once, or on their line.
private struct PlantedFault {
    let what: String
    let code: String
    let words: String
    var file = "content/gala.md"
    var isOfLine = false
}

/// The page with some twenty faults of which the judges of finished pages find one. Each stands in Markdown, where Markdown can hold
/// it: a table without header cells is one with an empty first row, and a window of its own is raw HTML. A link to a document without
/// kind and size cannot be written at all, since the build says them; what can be written is a wrong size.
@Suite("The page of planted faults")
struct PlantedPageTests {
    private static let faults = [
        PlantedFault(what: "two titles", code: "extra-title", words: "# Galan 2026", isOfLine: true),
        PlantedFault(what: "bold as a heading", code: "fake-heading", words: "Så går kvällen till"),
        PlantedFault(what: "bold as a heading", code: "fake-heading", words: "Vem kan komma?"),
        PlantedFault(what: "“här”", code: "generic-link-text", words: "här](program.md)"),
        PlantedFault(what: "“Läs mer”", code: "generic-link-text", words: "Läs mer](program.md)"),
        PlantedFault(what: "“Läs mer” that leads elsewhere", code: "generic-link-text", words: "Läs mer](anmalan.md)"),
        PlantedFault(
            what: "an address as link text", code: "address-link-text",
            words: "https://exempel.se/galan/2025/bilder]"),
        PlantedFault(what: "a file name as alt text", code: "placeholder-alt", words: "IMG_1234.jpg]"),
        PlantedFault(what: "“bild på gala”", code: "vague-alt", words: "Bild på gala"),
        PlantedFault(what: "English without a mark", code: "foreign-passage", words: "The gala is open"),
        PlantedFault(what: "a list of •", code: "fake-list", words: "• Mat"),
        PlantedFault(
            what: "a table without header cells", code: "missing-table-header", words: "|  |  |", isOfLine: true),
        PlantedFault(what: "a table without a caption", code: "missing-caption", words: "|  |  |", isOfLine: true),
        PlantedFault(what: "a telephone number that is no link", code: "unlinked-phone", words: "08-465 00 400"),
        PlantedFault(what: "an empty mailto:", code: "empty-target", words: "mailto:"),
        PlantedFault(what: "times in two forms", code: "mixed-times", words: "17:30"),
        PlantedFault(what: "capitals only", code: "all-caps", words: "GLÖM INTE"),
        PlantedFault(what: "a window of its own", code: "raw-html", words: "<a href", isOfLine: true),
        PlantedFault(what: "a dead fragment", code: "broken-fragment", words: "program.md#vagbeskrivning"),
        PlantedFault(what: "an empty paragraph", code: "empty-paragraph", words: "&nbsp;", isOfLine: true),
        PlantedFault(what: "a wrong size of a document", code: "written-size", words: "program.pdf)"),
        PlantedFault(
            what: "no outline", code: "lost-focus", words: "none }", file: "theme/assets/site.css"),
    ]

    @Test("Every one of them is found at its place, and nothing else is")
    func found() async throws {
        let fixture = Fixture(testDescription: "planted-page")
        let site = try fixture.copy()
        let report = try await fixture.build().findings.split(separator: "\n").compactMap { line -> String? in
            guard line.first != " ", line.last == "]", let code = line.lastIndex(of: "[") else { return nil }
            let place = [": fel: ", ": varning: ", ": tips: "].lazy.compactMap { line.firstRange(of: $0) }.first
            return place.map { "\(line[..<$0.lowerBound]): \(line[line.index(after: code)...].dropLast())" }
        }
        let expected = try Self.faults.map { fault in
            let text = try String(contentsOfFile: site.site + "/" + fault.file, encoding: .utf8)
            return "\(fault.file)\(try position(of: fault, in: text)): \(fault.code)"
        }
        for (fault, finding) in zip(Self.faults, expected) {
            #expect(report.contains(finding), "\(fault.what): \(finding)")
        }
        #expect(report.filter { !expected.contains($0) } == ["content/bilder/IMG_1234.jpg: renamed-file"])
    }

    /// `:4:8` of the words of a fault; `:4` where its finding is of the line.
    private func position(of fault: PlantedFault, in text: String) throws -> String {
        #expect(text.ranges(of: fault.words).count == 1, "\(fault.words)")
        let before = text[..<(try #require(text.range(of: fault.words)).lowerBound)]
        let line = before.count { $0 == "\n" } + 1
        let start = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
        return fault.isOfLine ? ":\(line)" : ":\(line):\(before[start...].unicodeScalars.count + 1)"
    }
}
