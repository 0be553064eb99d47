// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Films and sounds without a word about captions or a text version (R30). Nobody can see from a link whether a film is captioned, so
/// the rule asks that the page says it: that also helps those who need to know before they begin.
struct MediaAlternatives: MarkdownRule {
    static let descriptor = RuleDescriptor(
        .mediaAlternative, "R30", .error, criteria: ["1.2.1", "1.2.2", "1.2.3", "1.2.5"])

    private static let promises = [
        "textad", "textat", "undertext", "textning", "textversion", "textfil", "transkri", "avskrift", "utskrift",
        "utan tal",
        "inget tal", "utan ljud", "i skrift", "caption", "subtitle", "transcript", "text version", "no speech",
        "without sound", "no sound",
    ]

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for number in text.blocks.indices where !text.blocks[number].kind.holdsBlocks {
            let block = text.blocks[number]
            for span in block.spans where text.spans[span].kind == .link {
                let link = text.spans[span]
                if text.details[link.address].suffix(3).elementsEqual(".md".utf8) { continue }
                guard let media = MediaAddress(text.detail(link.address)), !isPromised(text, near: number) else {
                    continue
                }
                findings.append(
                    .mediaAlternative(media, text.excerpt(link.text), at: text.location(ofAddress: link, in: block)))
            }
        }
    }

    /// Whether a block, or one just before or after it, says that there are captions or a text.
    private func isPromised(_ text: borrowing MarkdownText, near number: Int) -> Bool {
        let before = number > 0 ? number - 1 : number
        // The next block of text, past the list or the table that holds this one.
        let after = min(number + 2, text.blocks.count - 1)
        let range = text.blocks[before].text.lowerBound..<text.blocks[after].text.upperBound
        let words = text.string(range).lowercased()
        return Self.promises.contains { words.contains($0) }
    }
}

extension Finding {
    fileprivate static func mediaAlternative(_ media: MediaAddress, _ name: String, at location: SourceLocation)
        -> Finding
    {
        let message =
            media.isSound
            ? Wording(
                sv: "Ljudet ”\(name)” saknar textversion, så vitt sidan säger.",
                en: "The sound “\(name)” has no text version, as far as the page says.")
            : Wording(
                sv: "Filmen ”\(name)” saknar textning, så vitt sidan säger.",
                en: "The film “\(name)” has no captions, as far as the page says.")
        let help =
            media.isSound
            ? Wording(
                sv:
                    "Den som inte hör behöver kunna läsa det som sägs. Lägg en avskrift på en sida, och länka till den intill:\n[\(name)](…), med [avskrift](avskrift.md)",
                en:
                    "Who cannot hear needs to read what is said. Put a transcript on a page, and link to it beside the sound:\n[\(name)](…), with a [transcript](transcript.md)"
            )
            : Wording(
                sv:
                    "Den som inte hör, eller sitter på tåget utan hörlurar, behöver textning; den som inte ser behöver få berättat vad bilderna visar. Texta filmen och skriv det intill, eller länka till en textversion:\n[\(name)](…) (textad film, 3 minuter)",
                en:
                    "Who cannot hear, or is on a train without headphones, needs captions; who cannot see needs to be told what the pictures show. Caption the film and say so beside it, or link to a text version:\n[\(name)](…) (film with captions, 3 minutes)"
            )
        return Finding(
            MediaAlternatives.descriptor, as: media.isOwn ? nil : .warning, at: location, message, help: help)
    }
}
