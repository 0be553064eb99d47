// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Headings that were typed without a space after the signs, or with too many of them, and became text: `##Program`.
struct RawHeadings: MarkdownRule {
    static let descriptor = RuleDescriptor(.rawHeading, "R43", .error, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findRawHeadings(&findings)
    }
}

extension MarkdownText {
    fileprivate func findRawHeadings(_ findings: inout [Finding]) {
        eachSign(UInt8(ascii: "#")) { at, number in
            let block = blocks[number]
            if block.kind == .paragraph, startsLine(at, in: block) {
                if let finding = rawHeading(at, block) { findings.append(finding) }
            } else if block.kind == .heading, let finding = unreadEnd(at, block) {
                findings.append(finding)
            }
        }
    }

    /// A line that begins with number signs.
    private func rawHeading(_ at: Int, _ block: Block) -> Finding? {
        let line = textLine(around: at, in: block)
        let signs = bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
        let words = bytes[(at + signs)..<line.upperBound]
        guard let first = words.first(where: { !$0.isSpace }),
            let place = typed(Array(bytes[at..<at + signs + 1]), at: at, in: block)
        else { return nil }
        // A hidden space after the signs is a finding of its own.
        guard hiddenLength(at + signs, line.upperBound) == nil else { return nil }
        if signs > 6 {
            guard words.first?.isSpace == true || first.isWordByte else { return nil }
        } else {
            guard first.isWordByte || first == UInt8(ascii: "*"), words.first?.isSpace == false else { return nil }
            if signs == 1, !looksLikeHeading(words, block) { return nil }
        }
        let level = String(repeating: "#", count: min(6, max(2, signs)))
        return .rawHeading(
            "\(level) \(shown(words))", hasTooMany: signs > 6,
            at: location(ofSource: place.lowerBound..<sourceLine(around: place.lowerBound).endIndex))
    }

    /// One sign alone is also how hashtags (#norsjö) and numbers (#1) begin: a heading is a short line of its own that begins with a
    /// capital letter, without another tag and without a full stop.
    private func looksLikeHeading(_ words: ArraySlice<UInt8>, _ block: Block) -> Bool {
        let isAlone = words.endIndex == block.text.upperBound && words.startIndex == block.text.lowerBound + 1
        return isAlone && words.count <= 80
            && String(decoding: words.prefix(4), as: UTF8.self).first?.isUppercase == true
            && !words.contains(UInt8(ascii: "#")) && ![UInt8(ascii: "."), UInt8(ascii: ",")].contains(words.last)
            && words.contains { $0.lowerCased.isLowerCase && $0 != $0.lowerCased || $0.isLowerCase }
    }

    /// `## Program##`: signs at the end that no space parts from the words.
    private func unreadEnd(_ at: Int, _ block: Block) -> Finding? {
        let signs = bytes[at..<block.text.upperBound]
        guard signs.count > 1, signs.allSatisfy({ $0 == UInt8(ascii: "#") }),
            byte(before: at, in: block) != UInt8(ascii: "#"),
            let place = typed(Array(bytes[block.text.suffix(signs.count + 1)]), at: at - 1, in: block)
        else { return nil }
        let corrected = String(repeating: "#", count: block.level) + " " + shown(bytes[block.text.lowerBound..<at])
        return .rawHeading(
            corrected, hasTooMany: false, at: location(ofSource: place.lowerBound + 1..<place.upperBound))
    }
}

extension Finding {
    fileprivate static func rawHeading(
        _ corrected: String, hasTooMany: Bool, at location: SourceLocation
    ) -> Finding {
        Finding(
            RawHeadings.descriptor, at: location,
            Wording(
                sv: "Raden ser ut som en rubrik men blev vanlig text; läsaren ser tecknen #.",
                en: "The line looks like a heading but became plain text; the reader sees the signs #."),
            help: hasTooMany
                ? Wording(
                    sv: "En rubrik har högst sex #. Skriv:  \(corrected)",
                    en: "A heading has at most six #. Write:  \(corrected)")
                : Wording(
                    sv: "Skriv ett mellanslag mellan # och orden:  \(corrected)",
                    en: "Write a space between # and the words:  \(corrected)"))
    }
}
