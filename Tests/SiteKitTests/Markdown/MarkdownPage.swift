// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

@testable import SiteKit

/// A text parsed as a page, and its HTML with the holes made visible.
struct MarkdownPage {
    let body: MarkdownBody
    let findings: [Finding]

    init(
        _ text: String, language: Language = .swedish, path: String = "content/nyheter/gala.md",
        frontMatter: String = "",
        ownAddress: String? = "https://www.exempel.se/front/", rules: [any MarkdownRule] = []
    ) {
        self.init(
            bytes: Array((frontMatter + text).utf8), from: frontMatter.utf8.count, language: language, path: path,
            ownAddress: ownAddress, rules: rules)
    }

    init(
        bytes: [UInt8], from start: Int = 0, language: Language = .swedish, path: String = "content/nyheter/gala.md",
        ownAddress: String? = nil, rules: [any MarkdownRule] = []
    ) {
        let file = SourceFile(SourcePath(path), bytes: bytes)
        let parsed = parseMarkdown(
            file, body: start..<bytes.count, language: language, ownAddress: ownAddress, rules: rules)
        (body, findings) = (parsed.value, parsed.findings)
    }

    var html: String {
        var shown: [UInt8] = []
        var at = 0
        for hole in body.holes {
            shown += body.html[at..<hole.position]
            at = hole.position
            let target = body.targets[hole.target]
            switch hole.kind {
            case .linkStart: shown += "⟨\(target.path)⟩".utf8
            case .linkEnd: shown += "⟨/⟩".utf8
            case .image: shown += "⟨bild \(target.path): \(target.text)⟩".utf8
            case .card: shown += "⟨kort \(target.path): \(target.text)⟩".utf8
            case .listing: shown += "⟨\(target.title) \(target.path): \(target.text)⟩".utf8
            }
        }
        shown += body.html[at...]
        return String(decoding: shown, as: UTF8.self)
    }

    var codes: [String] { findings.map(\.code.rawValue) }

    /// `4:7 missing-alt`, with the text that the place covers.
    func places(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return findings.map { diagnostic in
            switch diagnostic.location?.place {
            case .line(let line): "\(diagnostic.code.rawValue) \(line)"
            case .bytes(let range): "\(diagnostic.code.rawValue) ”\(String(decoding: bytes[range], as: UTF8.self))”"
            default: diagnostic.code.rawValue
            }
        }
    }
}
