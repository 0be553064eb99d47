// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A piece of a stylesheet (CSS Syntax Level 3, §4). Comments are none.
struct CSSToken: Hashable, Sendable {
    enum Kind: UInt8, Hashable, Sendable {
        case space, identifier, function, atKeyword, hash, string, url, number, percentage, dimension, colon, semicolon
        case comma
        /// `(`, `[` or `{`.
        case open
        /// `)`, `]` or `}`.
        case close
        /// Any other sign, or a string or address that is broken off.
        case other
    }

    var kind: Kind
    /// Its bytes in the file.
    var range: Range<Int>
    /// Its first byte.
    var sign: UInt8
}

/// Cuts a stylesheet into tokens. Whatever the bytes are, every one of them belongs to a token or a comment, and none is looked at
/// more than a few times.
struct CSSScanner {
    private let bytes: [UInt8]
    private var at: Int
    private var tokens: [CSSToken] = []

    private init(_ bytes: [UInt8], from start: Int) { (self.bytes, at) = (bytes, start) }

    /// The tokens of a stylesheet.
    static func tokens(_ bytes: [UInt8]) -> [CSSToken] {
        var scanner = CSSScanner(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        scanner.tokens.reserveCapacity(bytes.count / 4)
        while scanner.at < bytes.count { scanner.next() }
        return scanner.tokens
    }

    /// The byte so many places on; zero after the end.
    private func peek(_ distance: Int = 0) -> UInt8 { at + distance < bytes.count ? bytes[at + distance] : 0 }

    private mutating func add(_ kind: CSSToken.Kind, from start: Int) {
        at = min(at, bytes.count)
        tokens.append(CSSToken(kind: kind, range: start..<at, sign: bytes[start]))
    }

    private mutating func next() {
        let start = at
        let byte = bytes[at]
        switch byte {
        case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipComment()
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
            while at < bytes.count, bytes[at].isBlank { at += 1 }
            add(.space, from: start)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): readString(byte)
        case UInt8(ascii: "#") where isNameByte(peek(1)) || isEscape(at + 1):
            at += 1
            skipName()
            add(.hash, from: start)
        case UInt8(ascii: "@") where startsName(at + 1):
            at += 1
            skipName()
            add(.atKeyword, from: start)
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): addSign(.open)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): addSign(.close)
        case UInt8(ascii: ":"): addSign(.colon)
        case UInt8(ascii: ";"): addSign(.semicolon)
        case UInt8(ascii: ","): addSign(.comma)
        default:
            if startsNumber() {
                readNumber()
            } else if startsName(at) {
                readName()
            } else {
                addSign(.other)
            }
        }
    }

    private mutating func addSign(_ kind: CSSToken.Kind) {
        at += 1
        add(kind, from: at - 1)
    }

    private mutating func skipComment() {
        at += 2
        while at < bytes.count {
            at = bytes.firstIndex(of: UInt8(ascii: "*"), from: at) + 1
            if peek() == UInt8(ascii: "/") {
                at += 1
                return
            }
        }
        at = bytes.count
    }

    /// A string ends at its quotation mark, or broken off at the end of the line.
    private mutating func readString(_ quote: UInt8) {
        let start = at
        at += 1
        while at < bytes.count, bytes[at] != quote {
            if bytes[at] == UInt8(ascii: "\n") {
                add(.other, from: start)
                return
            }
            at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        at += 1
        add(.string, from: start)
    }

    // MARK: Names

    private func isNameByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private func isEscape(_ place: Int) -> Bool {
        place + 1 < bytes.count && bytes[place] == UInt8(ascii: "\\") && bytes[place + 1] != UInt8(ascii: "\n")
    }

    private func startsName(_ place: Int) -> Bool {
        guard place < bytes.count else { return false }
        let byte = bytes[place]
        if byte == UInt8(ascii: "-") {
            guard place + 1 < bytes.count else { return false }
            let next = bytes[place + 1]
            return next == UInt8(ascii: "-") || (isNameByte(next) && !next.isDigit) || isEscape(place + 1)
        }
        return (isNameByte(byte) && !byte.isDigit) || isEscape(place)
    }

    private mutating func skipName() {
        while at < bytes.count {
            if isNameByte(bytes[at]) {
                at += 1
            } else if isEscape(at) {
                at += 2
            } else {
                return
            }
        }
    }

    private mutating func readName() {
        let start = at
        skipName()
        guard peek() == UInt8(ascii: "("), at < bytes.count else { return add(.identifier, from: start) }
        at += 1
        guard at - start == 4, bytes.spells("url(", at: start) else { return add(.function, from: start) }
        var next = at
        while next < bytes.count, bytes[next].isBlank { next += 1 }
        let isQuoted = next < bytes.count && (bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "'"))
        if isQuoted { return add(.function, from: start) }
        while at < bytes.count, bytes[at] != UInt8(ascii: ")") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
        at += 1
        add(.url, from: start)
    }

    // MARK: Numbers

    private func startsNumber() -> Bool {
        var place = 0
        if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { place = 1 }
        if peek(place).isDigit { return true }
        return peek(place) == UInt8(ascii: ".") && peek(place + 1).isDigit
    }

    private mutating func readNumber() {
        let start = at
        if !peek().isDigit { at += 1 }
        while peek().isDigit { at += 1 }
        if peek() == UInt8(ascii: "."), peek(1).isDigit {
            at += 1
            while peek().isDigit { at += 1 }
        }
        if peek() | 0x20 == UInt8(ascii: "e") {
            let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
            if peek(1 + sign).isDigit {
                at += 1 + sign
                while peek().isDigit { at += 1 }
            }
        }
        if peek() == UInt8(ascii: "%") {
            at += 1
            add(.percentage, from: start)
        } else if startsName(at) {
            skipName()
            add(.dimension, from: start)
        } else {
            add(.number, from: start)
        }
    }
}

extension [UInt8] {
    /// Whether lower-case ASCII stands at a place, in whatever case.
    func spells(_ text: StaticString, at place: Int) -> Bool {
        guard place >= 0, text.utf8CodeUnitCount <= count - place else { return false }
        return text.description.utf8.enumerated().allSatisfy {
            let byte = self[place + $0]
            return byte == $1 || (byte.isLetter && byte | 0x20 == $1)
        }
    }
}
