import Testing

@testable import SiteKit

@Suite("Markdown on many cores")
struct MarkdownConcurrencyTests {
    /// Documents with and without `~~`, each with its own text.
    private static let documents: [String] = (0..<3_000).map { number in
        var text = "## Rubrik \(number)\n\n"
        for line in 0..<5 {
            text += "Rad *\(line)* med ~ och [länk](s\(number).md) och \"citat\". "
            if number % 3 == 0, line % 4 == 0 { text += "~~struket \(number)~~ " }
        }
        return text + "\n\n| a | b |\n|---|--:|\n| ~x | \(number) |\n"
    }

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
