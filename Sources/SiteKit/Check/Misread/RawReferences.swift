// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Links to an address that is written nowhere, so that their brackets reach the reader: `[Program][program]`, `![Gala]`. Words within
/// brackets alone, `[Anmäl dig]`, may be meant: they are a warning.
struct RawReferences: MarkdownRule {
    static let descriptor = RuleDescriptor(.rawReference, "R45", .error)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findRawReferences(&findings)
    }
}

extension MarkdownText {
    fileprivate func findRawReferences(_ findings: inout [Finding]) {
        var skipUntil = 0
        eachSign(UInt8(ascii: "]")) { at, number in
            guard at >= skipUntil else { return }
            let block = blocks[number]
            let line = textLine(around: at, in: block)
            guard let start = bytes[line.lowerBound..<at].lastIndex(of: UInt8(ascii: "[")), start + 1 < at,
                byte(before: start, in: block) != UInt8(ascii: "["), !bytes[start..<at].contains(UInt8(ascii: "]"))
            else { return }
            let isImage = byte(before: start, in: block) == UInt8(ascii: "!")
            switch byte(at: at + 1, in: block) {
            case UInt8(ascii: "["):
                guard let end = bytes[(at + 2)..<line.upperBound].firstIndex(of: UInt8(ascii: "]")) else { return }
                skipUntil = end + 1
                if let finding = reference(start, at, label: at + 2..<end, isImage, block) { findings.append(finding) }
            case UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "{"): break
            case .space where byte(at: at + 2, in: block) == UInt8(ascii: "("): break
            default:
                if isImage || looksLikeLink(start + 1..<at, block), let finding = lone(start, at, isImage, block) {
                    findings.append(finding)
                }
            }
        }
    }

    private func reference(_ start: Int, _ end: Int, label: Range<Int>, _ isImage: Bool, _ block: Block) -> Finding? {
        let words = start + 1..<end
        // [1][2] are numbers in a list of sources.
        guard bytes[words].contains(where: \.isWordByte), !bytes[words].allSatisfy(\.isDigit),
            bytes[label].first != UInt8(ascii: "^"),
            let place = typed(bracketed(start, label.upperBound), at: start, in: block)
        else { return nil }
        let name = string(label.isEmpty ? words : label)
        return .rawReference(
            string(words), name: name, isImage: isImage,
            at: location(ofSource: place.lowerBound - (isImage ? 1 : 0)..<place.upperBound))
    }

    private func lone(_ start: Int, _ end: Int, _ isImage: Bool, _ block: Block) -> Finding? {
        guard let place = typed(bracketed(start, end), at: start, in: block) else { return nil }
        return .loneBrackets(
            string(start + 1..<end), isImage: isImage,
            at: location(ofSource: place.lowerBound - (isImage ? 1 : 0)..<place.upperBound))
    }

    private func bracketed(_ start: Int, _ end: Int) -> [UInt8] { Array(bytes[start...end]) }

    /// Words that begin with a capital letter, apart from others and not in a quotation, where brackets show what was added. No
    /// digits: `[SFS 2018:1937]` and `[1]` are sources.
    private func looksLikeLink(_ words: Range<Int>, _ block: Block) -> Bool {
        guard words.count > 2, words.count <= 100, let first = string(words).first, first.isUppercase,
            byte(before: words.lowerBound - 1, in: block)?.isWordByte != true,
            byte(at: words.upperBound + 1, in: block)?.isWordByte != true,
            !bytes[words].contains(where: { $0.isDigit }), !isForeignMark(words)
        else { return false }
        var parent = block.parent
        while let here = parent {
            if blocks[here].kind == .blockQuote { return false }
            parent = blocks[here].parent
        }
        return true
    }

    /// `[TOC]` is a finding of its own.
    private func isForeignMark(_ words: Range<Int>) -> Bool {
        bytes[words].elementsEqual("TOC".utf8)
    }
}

extension Finding {
    fileprivate static func rawReference(
        _ words: String, name: String, isImage: Bool, at location: SourceLocation
    ) -> Finding {
        let mark = isImage ? "!" : ""
        let example = isImage ? "bild.jpg" : "https://exempel.se"
        return Finding(
            RawReferences.descriptor, at: location,
            Wording(
                sv: "Ingen adress heter ”\(name)”, så läsaren ser parenteserna.",
                en: "No address is called “\(name)”, so the reader sees the brackets."),
            help: Wording(
                sv:
                    "Skriv adressen direkt:  \(mark)[\(words)](\(example))\nEller skriv den på en egen rad längst ner:  [\(name)]: \(example)",
                en:
                    "Write the address here:  \(mark)[\(words)](\(example))\nOr on a line of its own at the end:  [\(name)]: \(example)"
            ))
    }

    fileprivate static func loneBrackets(_ words: String, isImage: Bool, at location: SourceLocation) -> Finding {
        if isImage {
            return Finding(
                RawReferences.descriptor, at: location,
                Wording(
                    sv: "Bilden saknar fil, så läsaren ser parenteserna.",
                    en: "The picture names no file, so the reader sees the brackets."),
                help: Wording(
                    sv: "Skriv filens namn efter:  ![\(words)](bild.jpg)",
                    en: "Write the name of the file after it:  ![\(words)](picture.jpg)"))
        }
        return Finding(
            RawReferences.descriptor, as: .warning, at: location,
            Wording(
                sv: "”[\(words)]” leder ingenstans; läsaren ser hakparenteserna.",
                en: "“[\(words)]” leads nowhere; the reader sees the brackets."),
            help: Wording(
                sv:
                    "Ska det vara en länk? Skriv vart den leder:  [\(words)](kontakt.md)\nSka det vara text? Skriv:  (\(words))",
                en: "Is it a link? Write where it leads:  [\(words)](contact.md)\nIs it text? Write:  (\(words))"))
    }
}
