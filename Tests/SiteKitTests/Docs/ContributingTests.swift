// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What CONTRIBUTING.md shows is read from the files that it names: who follows it finds what it says.
@Suite("CONTRIBUTING.md") struct ContributingTests {
    @Test("What it quotes stands in the file that it names") func quotations() throws {
        for quotation in try ContributingPage().quotations {
            let lines = try repositoryFile(quotation.path).trimmedLines
            #expect(lines.holds(quotation.lines), "\(quotation.path) holds no such lines in a row: \(quotation.lines)")
        }
    }

    @Test("The places that it names are there, with the words beside them") func places() throws {
        for place in try ContributingPage().places {
            #expect(try repositoryFile(place.path).contains(place.words), "\(place.path) does not hold \(place.words)")
        }
    }

    @Test(
        "Each way to add something quotes files and names places",
        arguments: ["a rule", "a field", "a kind", "an output"])
    func worked(_ thing: String) throws {
        let page = try #require(try ContributingPage().section("Add \(thing)"))
        #expect(!page.quotations.isEmpty)
        #expect(!page.places.isEmpty)
    }

    @Test("No code stands in it that is not quoted") func unquoted() throws {
        let page = try ContributingPage()
        #expect(page.lines.count { $0.hasPrefix("```") } == 2 * page.quotations.count)
    }

    @Test("The targets that it names are in the Makefile") func targets() throws {
        let makefile = try repositoryFile("Makefile")
        let named = try ContributingPage().text.matches(of: /`make ([a-z-]+)`/).map { $0.output.1 }
        #expect(!named.isEmpty)
        for target in Set(named) { #expect(makefile.contains("\n\(target):"), "make \(target)") }
    }
}

/// The page, or a section of it, as the test reads it.
private struct ContributingPage {
    let text: String

    init() throws { text = try repositoryFile("CONTRIBUTING.md") }

    private init(text: String) { self.text = text }

    var lines: [String] { text.components(separatedBy: "\n") }

    /// What stands under a heading, until the next one.
    func section(_ heading: String) -> ContributingPage? {
        let parts = text.components(separatedBy: "\n## ")
        return parts.first { $0.hasPrefix(heading + "\n") }.map { ContributingPage(text: $0) }
    }

    /// The blocks under a line ``From `path`:``, without indentation.
    var quotations: [(path: String, lines: [String])] {
        let lines = lines
        return lines.indices.compactMap { index in
            guard let path = lines[index].wholeMatch(of: /From `([^`]+)`:/)?.output.1, index + 2 < lines.count,
                lines[index + 1].isEmpty, lines[index + 2].hasPrefix("```")
            else { return nil }
            let block = lines[(index + 3)...].prefix { !$0.hasPrefix("```") }
            return (String(path), block.joined(separator: "\n").trimmedLines)
        }
    }

    /// The points ``- `path`: `words` …``.
    var places: [(path: String, words: String)] {
        lines.compactMap { line in
            line.prefixMatch(of: /- `([^`]+\/[^`]+)`: `([^`]+)`/).map { (String($0.output.1), String($0.output.2)) }
        }
    }
}

/// The text of a file by its path in the repository.
private func repositoryFile(_ path: String) throws -> String { try Documentation("../" + path).text }

extension String {
    /// The lines without what stands before and after their words, so that a quotation need not be indented as its file is.
    fileprivate var trimmedLines: [String] {
        components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }
}

extension [String] {
    /// Whether some lines stand here in a row.
    fileprivate func holds(_ lines: [String]) -> Bool {
        guard !lines.isEmpty, lines.count <= count else { return false }
        return (0...(count - lines.count)).contains { self[$0..<$0 + lines.count].elementsEqual(lines) }
    }
}
