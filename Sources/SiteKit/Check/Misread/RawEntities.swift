// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Signs written as HTML twice over, so that the reader sees `&nbsp;` or `&auml;` instead of the sign.
struct RawEntities: MarkdownRule {
    static let descriptor = RuleDescriptor(.rawEntity, "R50", .error)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findRawEntities(&findings)
    }
}

extension MarkdownText {
    fileprivate func findRawEntities(_ findings: inout [Finding]) {
        eachSign(UInt8(ascii: "&")) { at, number in
            let block = blocks[number]
            let name = bytes[(at + 1)..<block.text.upperBound].prefix {
                $0 < 0x80 && $0.isWordByte || $0 == UInt8(ascii: "#")
            }
            let isEnded = byte(at: name.endIndex, in: block) == UInt8(ascii: ";")
            let text = String(decoding: name, as: UTF8.self)
            guard name.count < 9, let sign = sign(named: text), isEnded || text == "nbsp" else { return }
            let end = name.endIndex + (isEnded ? 1 : 0)
            let written = Array(bytes[(at + 1)..<end])
            guard
                let place = typed(Array("&amp;".utf8) + written, at: at, in: block)
                    ?? typed(Array("&".utf8) + written, at: at, in: block)
            else { return }
            let line = textLine(around: at, in: block)
            let start = bytes[line.lowerBound..<at].lastIndex(where: \.isSpace).map { $0 + 1 } ?? line.lowerBound
            let stop = bytes[end..<line.upperBound].firstIndex(where: \.isSpace) ?? line.upperBound
            let corrected = shown(bytes[start..<at], limit: 60) + sign + shown(bytes[end..<stop], limit: 60)
            findings.append(
                .rawEntity("&\(text)\(isEnded ? ";" : "")", corrected, at: location(ofSource: place)))
        }
    }

    private func sign(named name: String) -> String? {
        guard name.hasPrefix("#") else { return entities[name] }
        let digits = name.dropFirst()
        let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let code, code >= 0x20, code != 0x7F, let scalar = Unicode.Scalar(code) else { return nil }
        return code == 0xA0 ? " " : String(scalar)
    }
}

/// The names that text from editors of web pages holds.
private let entities = [
    "nbsp": " ", "amp": "&", "lt": "\\<", "gt": ">", "quot": "\"", "apos": "'", "aring": "å", "auml": "ä", "ouml": "ö",
    "Aring": "Å", "Auml": "Ä", "Ouml": "Ö", "eacute": "é", "Eacute": "É", "uuml": "ü", "ndash": "–", "mdash": "—",
    "hellip": "…", "rdquo": "”", "ldquo": "“", "rsquo": "’", "lsquo": "‘", "raquo": "»", "laquo": "«", "copy": "©",
    "reg": "®", "euro": "€", "sect": "§", "shy": "", "bull": "•", "middot": "·", "deg": "°", "frac12": "½",
    "times": "×",
]

extension Finding {
    fileprivate static func rawEntity(_ code: String, _ corrected: String, at location: SourceLocation) -> Finding {
        Finding(
            RawEntities.descriptor, at: location,
            Wording(
                sv: "Läsaren ser koden \(code) i stället för ett tecken.",
                en: "The reader sees the code \(code) instead of a sign."),
            help: Wording(sv: "Skriv tecknet självt:  \(corrected)", en: "Write the sign itself:  \(corrected)"))
    }
}
