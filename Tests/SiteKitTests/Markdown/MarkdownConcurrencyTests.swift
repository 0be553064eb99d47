// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit

/// cmark-gfm keeps what `~~` needs in variables of the process: parsed side by side without care, half of the documents came out
/// wrong. DOCUMENT_COUNT asks for more of them.
@Suite("Markdown on many cores")
struct MarkdownConcurrencyTests {
    /// Documents with tables, footnotes, bare addresses, links, and some with `~~`, each with its own text.
    private static let documents: [String] = (0..<(number("DOCUMENT_COUNT") ?? 3_000)).map { number in
        var text = "## Rubrik \(number)\n\n"
        for line in 0..<5 {
            text += "Rad *\(line)* med ~ och [länk](s\(number).md) och \"citat\"[^n\(line)]. "
            if number % 3 == 0, line % 4 == 0 { text += "~~struket \(number)~~ " }
            if number % 5 == line { text += "Se https://exempel.se/\(number) eller www.exempel.se. " }
        }
        for line in 0..<5 { text += "\n\n[^n\(line)]: Not \(line) till \(number)." }
        return text + "\n\n| a | b |\n|---|--:|\n| ~x | \(number) |\n"
    }

    private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

    @Test("Many threads make what one makes, with and without strikethrough")
    func threads() async {
        let alone = Self.documents.map { MarkdownPage($0).body }
        let slices = 8
        let together = await withTaskGroup(of: (Int, [MarkdownBody]).self) { group in
            for slice in 0..<slices {
                group.addTask {
                    (
                        slice,
                        stride(from: slice, to: Self.documents.count, by: slices).map {
                            MarkdownPage(Self.documents[$0]).body
                        }
                    )
                }
            }
            var bodies = [MarkdownBody](repeating: MarkdownBody(), count: Self.documents.count)
            for await (slice, made) in group {
                for (index, body) in made.enumerated() { bodies[slice + index * slices] = body }
            }
            return bodies
        }
        #expect(alone == together)
        #expect(alone.indices.allSatisfy { alone[$0].html.containsTag("del") == ($0 % 3 == 0) })
    }
}

extension [UInt8] {
    fileprivate func containsTag(_ name: String) -> Bool {
        String(decoding: self, as: UTF8.self).contains("<\(name)>")
    }
}
