// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Lists that were typed without a space after their signs, or with the bullets of a word processor, and became one paragraph:
/// `-pass`, `1.Anmäl dig`, `·` and a tab.
struct RawLists: MarkdownRule {
    static let descriptor = RuleDescriptor(.rawList, "R48", .error, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findRawLists(&findings)
    }
}

extension MarkdownText {
    fileprivate func findRawLists(_ findings: inout [Finding]) {
        for block in blocks where block.kind == .paragraph {
            var at = block.text.lowerBound
            var first: (at: Int, length: Int, isNumber: Bool)?
            var (count, lettered) = (0, 0)
            var (letter, firstLetter): (UInt8?, Int?)
            while at < block.text.upperBound {
                let end = min(bytes.firstIndex(of: .newline, from: at), block.text.upperBound)
                if let bullet = pastedBullet(at, end) {
                    report(at, bullet, isNumber: false, isBullet: true, block, &findings)
                    count = 0
                    break
                }
                if isLetterMarker(at, end, after: letter) {
                    if letter == nil { firstLetter = at }
                    letter = bytes[at].lowerCased
                    lettered += 1
                }
                if let (length, isNumber) = tightMarker(at, end), count == 0 || first?.isNumber == isNumber {
                    if count == 0 { first = (at, length, isNumber) }
                    count += 1
                }
                at = end + 1
            }
            if lettered > 1, let firstLetter {
                report(firstLetter, 2, isNumber: false, isBullet: false, block, &findings, marker: "1.")
            } else if count > 1, let first {
                report(first.at, first.length, isNumber: first.isNumber, isBullet: false, block, &findings)
            }
        }
    }

    /// Whether a place is within code.
    private func isCode(_ at: Int, _ block: Block) -> Bool {
        spans[block.spans].contains { $0.kind == .code && $0.text.contains(at) }
    }

    /// How long a sign of a list is that no space follows, with which a line begins.
    private func tightMarker(_ at: Int, _ end: Int) -> (length: Int, isNumber: Bool)? {
        guard end - at > 2 else { return nil }
        switch bytes[at] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            return bytes[at + 1].isWordByte && !bytes[at + 1].isDigit ? (1, false) : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var next = at
            while next < end, bytes[next].isDigit, next - at < 3 { next += 1 }
            guard next + 1 < end, bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ")"),
                bytes[next + 1].isWordByte, !bytes[next + 1].isDigit
            else { return nil }
            return (next + 1 - at, true)
        default: return nil
        }
    }

    /// `a)`, `B.`: letters in sequence from the first, which Markdown does not count by.
    private func isLetterMarker(_ at: Int, _ end: Int, after letter: UInt8?) -> Bool {
        guard end - at > 3, bytes[at + 1] == UInt8(ascii: ")") || bytes[at + 1] == UInt8(ascii: "."),
            bytes[at + 2].isSpace
        else { return false }
        // A. and B. are initials of names, too.
        if bytes[at + 1] == UInt8(ascii: "."), !bytes[at].isLowerCase { return false }
        return bytes[at].lowerCased == letter.map { $0 + 1 } ?? UInt8(ascii: "a")
    }

    /// How long a bullet is that was pasted from a word processor: `o` and a tab, `·`, or a letter of its symbol font.
    private func pastedBullet(_ at: Int, _ end: Int) -> Int? {
        guard end - at > 3 else { return nil }
        switch bytes[at] {
        case UInt8(ascii: "o"): return bytes[at + 1] == .tab ? 2 : nil
        case 0xC2:
            let isBullet = bytes[at + 1] == 0xB7 || bytes[at + 1] == 0xA7 && bytes[at + 2] == .tab
            return isBullet ? (bytes[at + 2].isSpace ? 3 : 2) : nil
        case 0xEF: return (0x80...0x83).contains(bytes[at + 1]) ? 3 : nil
        default: return nil
        }
    }

    private func report(
        _ at: Int, _ length: Int, isNumber: Bool, isBullet: Bool, _ block: Block, _ findings: inout [Finding],
        marker letters: String? = nil
    ) {
        let line = textLine(around: at, in: block)
        guard let place = typed(Array(bytes[at..<min(at + length + 1, line.upperBound)]), at: at, in: block),
            !isCode(at, block)
        else { return }
        let marker = letters ?? (isNumber ? String(decoding: bytes[at..<at + length], as: UTF8.self) : "-")
        let corrected = "\(marker) \(shown(bytes[(at + length)..<line.upperBound], limit: 80))"
        findings.append(
            .rawList(
                corrected, isBullet: isBullet, isLettered: letters != nil,
                at: location(ofSource: place.lowerBound..<place.lowerBound + length)))
    }
}

extension Finding {
    fileprivate static func rawList(
        _ corrected: String, isBullet: Bool, isLettered: Bool, at location: SourceLocation
    ) -> Finding {
        Finding(
            RawLists.descriptor, at: location,
            Wording(
                sv: "Raderna ser ut som en lista men blir löpande text för läsaren.",
                en: "The lines look like a list but become running text for the reader."),
            help: isLettered
                ? Wording(
                    sv: "En lista räknas med siffror. Skriv varje rad så:  \(corrected)",
                    en: "A list is counted with numbers. Write each line so:  \(corrected)")
                : isBullet
                    ? Wording(
                        sv:
                            "Punkten är inklistrad från ett annat program. Skriv ett bindestreck och ett mellanslag:  \(corrected)",
                        en: "The bullet was pasted from another program. Write a hyphen and a space:  \(corrected)")
                    : Wording(
                        sv: "Skriv ett mellanslag efter tecknet på varje rad:  \(corrected)",
                        en: "Write a space after the sign on each line:  \(corrected)"))
    }
}
