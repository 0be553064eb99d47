// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a request asks for: the origin-form of RFC 9112, section 3.2.1, read strictly.
///
/// The path is decoded once. What servers and file systems have been talked into by other forms is not understood at all: a whole
/// address, a backslash, a slash or a NUL that was encoded, the segments `.` and `..` however they are written.
struct RequestTarget: Hashable, Sendable {
    /// The decoded path without the slash in front: `aktiviteter/gala.html`. Empty for the root; a folder ends with a slash.
    let path: String
    /// The query as it was sent, with its question mark; empty where there is none.
    let query: String

    /// Reads the second word of a request line; nil for what is answered with 400.
    static func parse(_ text: String) -> RequestTarget? {
        let bytes = Array(text.utf8)
        let end = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.endIndex
        guard bytes.first == slash, let path = decoded(bytes[..<end].dropFirst()), isQuery(bytes[end...].dropFirst())
        else { return nil }
        return RequestTarget(path: path, query: String(decoding: bytes[end...], as: UTF8.self))
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
        var path: [UInt8] = []
        path.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") {
                guard let value = octet(in: bytes, after: index), isAllowedEncoded(value) else { return nil }
                path.append(value)
                index += 3
            } else {
                guard byte == slash || isPathCharacter(byte) else { return nil }
                path.append(byte)
                index += 1
            }
        }
        let segments = path.split(separator: slash, omittingEmptySubsequences: false)
        if segments.contains(where: { $0.elementsEqual([dot]) || $0.elementsEqual([dot, dot]) }) { return nil }
        return String(validating: path, as: UTF8.self)
    }

    /// The octet that two hexadecimal digits after a percent sign stand for.
    private static func octet(in bytes: ArraySlice<UInt8>, after percent: Int) -> UInt8? {
        guard percent + 2 < bytes.endIndex, let high = hexadecimalValue(bytes[percent + 1]),
            let low = hexadecimalValue(bytes[percent + 2])
        else { return nil }
        return high << 4 | low
    }

    /// Controls and what divides paths may not be smuggled in by encoding them.
    private static func isAllowedEncoded(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F && byte != slash && byte != UInt8(ascii: "\\")
    }

    private static func isQuery(_ bytes: ArraySlice<UInt8>) -> Bool {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") {
                guard octet(in: bytes, after: index) != nil else { return false }
                index += 3
            } else {
                guard byte == slash || byte == UInt8(ascii: "?") || isPathCharacter(byte) else { return false }
                index += 1
            }
        }
        return true
    }

    /// `pchar` of RFC 3986, section 3.3, without the percent sign.
    private static func isPathCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~!$&'()*+,;=:@".utf8.contains(byte)
        }
    }
}

private func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
