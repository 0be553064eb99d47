// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Links and images that were typed in a form that Markdown does not read, so that their brackets and addresses reach the reader:
/// `[Program](program 2026.pdf)`, `[Program] (program.pdf)`, `(Program)[program.pdf]`, `[Program](program.pdf ”Titel”)`.
struct RawLinks: MarkdownRule {
    static let descriptor = RuleDescriptor(.rawLink, "R42", .error)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findRawLinks(&findings)
    }
}

/// A link as it was typed and as it should be.
private struct MistypedLink {
    enum Fault {
        case space, bracket, gap, newline, definitionGap, swapped, quotes, unclosed, nested, wideSigns, pictureGap
    }

    var fault: Fault
    var source: Range<Int>
    var corrected: String
    var isImage = false
}

extension MarkdownText {
    fileprivate func findRawLinks(_ findings: inout [Finding]) {
        var found: [MistypedLink] = []
        eachSign(UInt8(ascii: "]")) { at, number in
            let block = blocks[number]
            switch byte(at: at + 1, in: block) {
            case UInt8(ascii: "("): if let link = unreadLink(at, block) { found.append(link) }
            case .space where byte(at: at + 2, in: block) == UInt8(ascii: "("),
                .newline where byte(at: at + 2, in: block) == UInt8(ascii: "("):
                if let link = linkWithGap(at, block) { found.append(link) }
            case .space where byte(at: at + 2, in: block) == UInt8(ascii: ":"):
                if let link = definitionWithGap(at, block) { found.append(link) }
            default: if let link = swappedLink(at, block) { found.append(link) }
            }
        }
        if bytes.firstIndex(of: 0xEF, from: 0) < bytes.count { found += wideLinks }
        found += picturesWithGap
        for link in found { findings.append(.rawLink(link, at: location(ofSource: link.source))) }
    }

    /// `](` that is still text: why is it no link?
    private func unreadLink(_ at: Int, _ block: Block) -> MistypedLink? {
        guard let place = typed(literal(from: at), at: at, in: block), let start = labelStart(before: place.lowerBound)
        else {
            return nil
        }
        let label = source.bytes[start + 1..<place.lowerBound]
        let opening = place.lowerBound + 2
        let lineEnd = sourceLine(around: opening).endIndex
        let close = closingParenthesis(from: opening, to: lineEnd)
        let isImage = start > source.body.lowerBound && source.bytes[start - 1] == UInt8(ascii: "!")
        func link(_ fault: MistypedLink.Fault, _ target: String, end: Int) -> MistypedLink {
            let name = shown(label)
            return MistypedLink(
                fault: fault, source: start - (isImage ? 1 : 0)..<end,
                corrected: "\(isImage ? "!" : "")[\(name)](\(target))", isImage: isImage)
        }
        if label.containsInOrder("](".utf8) {
            let line = textLine(around: at, in: block)
            let words = bytes[line.lowerBound..<at].lastIndex(of: UInt8(ascii: "[")).map { string($0 + 1..<at) }
            let end = close ?? lineEnd
            return MistypedLink(
                fault: .nested, source: start..<min(end + 1, lineEnd),
                corrected: "[\(words ?? shown(label))](\(shown(source.bytes[opening..<end])))")
        }
        guard let close else {
            let word = source.bytes[opening..<lineEnd].prefix { !$0.isSpace }
            // (program(1.pdf): the last bracket ends the link, and the one within has no pair.
            let isWhole = word.last == UInt8(ascii: ")")
            let target = String(decoding: isWhole ? word.dropLast() : word, as: UTF8.self)
            return link(
                isWhole ? .bracket : .unclosed, target.contains("(") ? "<\(target)>" : target, end: word.endIndex)
        }
        let written = shown(source.bytes[opening..<close], limit: 400)
        let straight = straightQuotes(written)
        let (target, title) = splitTitle(straight)
        let needsAngles = target.utf8.contains { $0.isSpace || "()".utf8.contains($0) }
        let corrected =
            (needsAngles && !target.hasPrefix("<") ? "<\(target)>" : target) + (title.isEmpty ? "" : " \(title)")
        guard corrected != written else { return nil }
        let fault: MistypedLink.Fault =
            straight != written && !title.isEmpty ? .quotes : target.contains(" ") ? .space : .bracket
        return link(fault, corrected, end: close + 1)
    }

    /// `[Program] (program.pdf)`: what stands in the round brackets looks like an address.
    private func linkWithGap(_ at: Int, _ block: Block) -> MistypedLink? {
        guard let end = bytes[(at + 3)..<block.text.upperBound].firstIndex(of: UInt8(ascii: ")")),
            bytes[(at + 3)..<end].looksLikeAddress,
            let place = typed(Array(bytes[at...at + 2]) + literal(from: at + 3), at: at, in: block),
            let start = labelStart(before: place.lowerBound)
        else { return nil }
        let address = string(at + 3..<end)
        let isImage = start > source.body.lowerBound && source.bytes[start - 1] == UInt8(ascii: "!")
        let label = shown(source.bytes[start + 1..<place.lowerBound])
        return MistypedLink(
            fault: bytes[at + 1] == .newline ? .newline : .gap,
            source: start - (isImage ? 1 : 0)..<place.lowerBound + end - at + 1,
            corrected: "\(isImage ? "!" : "")[\(label)](\(address))", isImage: isImage)
    }

    /// `[program] : program.pdf`: the address of a reference, with a space too many.
    private func definitionWithGap(_ at: Int, _ block: Block) -> MistypedLink? {
        let line = textLine(around: at, in: block)
        let address = bytes[(at + 3)..<line.upperBound].drop { $0 == .space }
        guard bytes[line.lowerBound] == UInt8(ascii: "["), address.looksLikeAddress,
            let place = typed(Array(bytes[line.lowerBound...at + 2]), at: line.lowerBound, in: block)
        else { return nil }
        return MistypedLink(
            fault: .definitionGap, source: place,
            corrected: "\(string(line.lowerBound..<at + 1)): \(String(decoding: address, as: UTF8.self))")
    }

    /// `(Program)[program.pdf]`: the brackets have changed places.
    private func swappedLink(_ at: Int, _ block: Block) -> MistypedLink? {
        let line = textLine(around: at, in: block)
        guard let opening = bytes[line.lowerBound..<at].lastIndex(of: UInt8(ascii: "[")), opening > line.lowerBound,
            bytes[opening - 1] == UInt8(ascii: ")"), bytes[opening + 1..<at].looksLikeAddress,
            let start = bytes[line.lowerBound..<opening].lastIndex(of: UInt8(ascii: "(")),
            let place = typed(Array(bytes[start...at]), at: start, in: block)
        else { return nil }
        return MistypedLink(
            fault: .swapped, source: place,
            corrected: "[\(string(start + 1..<opening - 1))](\(string(opening + 1..<at)))")
    }

    /// `［Program］（program.pdf）`, with the full-width brackets of East Asian keyboards.
    private var wideLinks: [MistypedLink] {
        var found: [MistypedLink] = []
        eachSign(0xEF) { at, number in
            let block = blocks[number]
            guard bytes.matches("\u{FF3B}", at: at) else { return }
            let line = textLine(around: at, in: block)
            let text = string(at..<line.upperBound)
            guard let end = text.firstIndex(where: { $0 == "\u{FF09}" || $0 == ")" }), text.contains("\u{FF3D}") else {
                return
            }
            let written = String(text[...end])
            guard let place = typed(Array(written.utf8), at: at, in: block) else { return }
            let straight: [Character: Character] = [
                "\u{FF3B}": "[", "\u{FF3D}": "]", "\u{FF08}": "(", "\u{FF09}": ")", "\u{FF01}": "!",
            ]
            found.append(
                MistypedLink(
                    fault: .wideSigns, source: place, corrected: String(written.map { straight[$0] ?? $0 })))
        }
        return found
    }

    /// `! [En gala](gala.jpg)`: an exclamation mark, and a link to a picture.
    private var picturesWithGap: [MistypedLink] {
        var found: [MistypedLink] = []
        guard bytes.firstIndex(of: UInt8(ascii: "!"), from: 0) < bytes.count else { return [] }
        for block in blocks where block.kind.holdsProse {
            for span in spans[block.spans] where span.kind == .link && details[span.address].endsAsPicture {
                let start = span.text.lowerBound
                guard byte(before: start, in: block) == .space, start - 1 > block.text.lowerBound,
                    bytes[start - 2] == UInt8(ascii: "!"),
                    start - 2 == block.text.lowerBound || bytes[start - 3].isSpace,
                    let place = typed(Array("! [".utf8) + bytes[span.text], at: start - 2, in: block)
                else { continue }
                let corrected = "![\(string(span.text))](\(detail(span.address)))"
                found.append(
                    MistypedLink(fault: .pictureGap, source: place, corrected: corrected, isImage: true))
            }
        }
        return found
    }

    /// The signs at a place, as far as they stand in the source just as in the text: quotation marks, dashes and dots are changed.
    private func literal(from at: Int) -> [UInt8] {
        let rest = bytes[at...].prefix(20)
        return Array(rest.prefix { $0 < 0x80 && $0 != .newline && !"'\".-\\&".utf8.contains($0) })
    }

    /// Where the `[` stands that belongs to a `]` in the source, at most some lines before.
    private func labelStart(before end: Int) -> Int? {
        var (at, depth) = (end - 1, 0)
        while at >= max(source.body.lowerBound, end - 2_000) {
            switch source.bytes[at] {
            case UInt8(ascii: "]"): depth += 1
            case UInt8(ascii: "["):
                if depth == 0 { return at }
                depth -= 1
            default: break
            }
            at -= 1
        }
        return nil
    }

    /// The `)` that belongs to a `(` before a place. Where brackets do not match, the last one on the line that ends a word.
    private func closingParenthesis(from start: Int, to end: Int) -> Int? {
        var depth = 0
        for at in start..<end {
            if source.bytes[at] == UInt8(ascii: "(") { depth += 1 }
            if source.bytes[at] == UInt8(ascii: ")") {
                if depth == 0 { return at }
                depth -= 1
            }
        }
        return depth > 0 ? source.bytes[start..<end].lastIndex(of: UInt8(ascii: ")")) : nil
    }
}

private func straightQuotes(_ text: String) -> String {
    String(text.map { "“”„‟″".contains($0) ? "\"" : $0 })
}

/// An address and the title after it, which begins with a quotation mark.
private func splitTitle(_ text: String) -> (target: String, title: String) {
    guard text.hasSuffix("\""),
        let start = text.indices.first(where: { text[$0] == " " && text[text.index(after: $0)...].first == "\"" })
    else { return (text, "") }
    return (String(text[..<start]), String(text[text.index(after: start)...]))
}

extension Collection<UInt8> {
    /// One word with a dot, a slash or a number sign where addresses have them.
    fileprivate var looksLikeAddress: Bool {
        guard count > 2, count < 400, !contains(where: \.isSpace) else { return false }
        if starts(with: "http".utf8) || starts(with: "www.".utf8) || starts(with: "mailto:".utf8) { return true }
        if first == UInt8(ascii: "#") || contains(UInt8(ascii: "/")) { return contains { $0.isWordByte } }
        let ending = Array(suffix(5)).map(\.lowerCased)
        return [".md", ".pdf", ".jpg", ".jpeg", ".png", ".docx", ".xlsx", ".html", ".se"].contains {
            ending.count >= $0.utf8.count && ending.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }

    fileprivate var endsAsPicture: Bool {
        let ending = Array(suffix(5)).map(\.lowerCased)
        return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg"].contains {
            ending.count >= $0.utf8.count && ending.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }
}

extension MistypedLink.Fault {
    fileprivate var reason: Wording {
        switch self {
        case .space:
            Wording(
                sv: "En adress med mellanslag skrivs inom < och >.",
                en: "An address with spaces is written between < and >.")
        case .bracket:
            Wording(
                sv: "En adress med parenteser skrivs inom < och >.",
                en: "An address with brackets is written between < and >.")
        case .gap:
            Wording(
                sv: "Det står ett mellanslag mellan hakparentesen och parentesen.",
                en: "A space stands between the square and the round bracket.")
        case .newline:
            Wording(
                sv: "Parentesen står på nästa rad.", en: "The round bracket stands on the next line.")
        case .definitionGap:
            Wording(
                sv: "Det står ett mellanslag före kolonet.", en: "A space stands before the colon.")
        case .swapped:
            Wording(
                sv: "Hakparentes och parentes har bytt plats.", en: "The square and round brackets have changed places."
            )
        case .quotes:
            Wording(
                sv: "Titeln ska ha raka citattecken.", en: "The title needs straight quotation marks.")
        case .unclosed: Wording(sv: "Den sista parentesen saknas.", en: "The last bracket is missing.")
        case .nested:
            Wording(
                sv: "En länk kan inte ligga i en annan. Välj vart orden ska leda.",
                en: "A link cannot lie within another. Choose where the words lead.")
        case .wideSigns:
            Wording(
                sv: "Parenteserna är breda tecken från ett annat tangentbord.",
                en: "The brackets are wide signs from another keyboard.")
        case .pictureGap:
            Wording(
                sv: "Det står ett mellanslag efter utropstecknet, så bilden blev en länk.",
                en: "A space stands after the exclamation mark, so the picture became a link.")
        }
    }
}

extension Finding {
    fileprivate static func rawLink(_ link: MistypedLink, at location: SourceLocation) -> Finding {
        let reason = link.fault.reason
        return Finding(
            RawLinks.descriptor, at: location,
            link.isImage
                ? Wording(sv: "Bilden blev ingen bild.", en: "The picture did not become a picture.")
                : Wording(
                    sv: "Länken blev ingen länk; läsaren ser parenteserna.",
                    en: "The link did not become a link; the reader sees its brackets."),
            help: Wording(
                sv: "\(reason.swedish) Skriv:  \(link.corrected)",
                en: "\(reason.english) Write:  \(link.corrected)"))
    }
}
