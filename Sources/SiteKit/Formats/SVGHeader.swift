// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// SVG: the size in the start tag of the outermost element. A scanner and no XML parser: it passes a byte order mark, the
/// prolog, comments and a document type, and reads the attributes of `<svg>` with any quotes and any order.
enum SVGHeader {
    /// Whether the first element is `svg`, with or without a prefix.
    static func isSVG(_ bytes: borrowing Span<UInt8>) -> Bool {
        guard case .some = startTag(bytes) else { return false }
        return true
    }

    static func read(_ bytes: borrowing Span<UInt8>) -> Result<ImageSize, ImageFault> {
        guard let start = startTag(bytes) else { return .failure(.notAnImage) }
        var sizes = Sizes()
        var offset = start
        while true {
            skipSpaces(bytes, &offset)
            guard offset < bytes.count else { return .failure(.truncated(atLeast: 2 * bytes.count)) }
            if bytes[offset] == UInt8(ascii: ">") || bytes[offset] == UInt8(ascii: "/") { break }
            let nameStart = offset
            while offset < bytes.count, !isSpace(bytes[offset]), bytes[offset] != UInt8(ascii: "="),
                bytes[offset] != UInt8(ascii: ">")
            {
                offset += 1
            }
            let name = nameStart..<offset
            skipSpaces(bytes, &offset)
            guard offset < bytes.count else { return .failure(.truncated(atLeast: 2 * bytes.count)) }
            guard bytes[offset] == UInt8(ascii: "=") else { return .failure(.damaged(.svg)) }
            offset += 1
            skipSpaces(bytes, &offset)
            guard offset < bytes.count else { return .failure(.truncated(atLeast: 2 * bytes.count)) }
            let quote = bytes[offset]
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return .failure(.damaged(.svg)) }
            let valueStart = offset + 1
            offset = valueStart
            while offset < bytes.count, bytes[offset] != quote { offset += 1 }
            guard offset < bytes.count else { return .failure(.truncated(atLeast: 2 * bytes.count)) }
            sizes.read(bytes.extracting(name), bytes.extracting(valueStart..<offset))
            offset += 1
        }
        return sizes.size()
    }

    /// The offset after `<svg`, or nil if another element comes first or none.
    private static func startTag(_ bytes: borrowing Span<UInt8>) -> Int? {
        var offset = bytes.hasBytes([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0
        while true {
            skipSpaces(bytes, &offset)
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: "<") else { return nil }
            if bytes.has("<?", at: offset) {
                guard let end = find("?>", in: bytes, from: offset + 2) else { return nil }
                offset = end
            } else if bytes.has("<!--", at: offset) {
                guard let end = find("-->", in: bytes, from: offset + 4) else { return nil }
                offset = end
            } else if bytes.has("<!DOCTYPE", at: offset) || bytes.has("<!doctype", at: offset) {
                guard let end = endOfDocumentType(bytes, from: offset) else { return nil }
                offset = end
            } else {
                return endOfName(bytes, from: offset + 1)
            }
        }
    }

    /// The offset after the name `svg` or `prefix:svg`.
    private static func endOfName(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int? {
        var offset = start
        var local = start
        while offset < bytes.count, !isSpace(bytes[offset]), bytes[offset] != UInt8(ascii: ">"),
            bytes[offset] != UInt8(ascii: "/")
        {
            if bytes[offset] == UInt8(ascii: ":") { local = offset + 1 }
            offset += 1
        }
        return offset - local == 3 && bytes.has("svg", at: local) ? offset : nil
    }

    /// The offset after a document type, whose internal subset stands in brackets.
    private static func endOfDocumentType(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int? {
        var depth = 0
        for offset in start..<bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return offset + 1
            default: break
            }
        }
        return nil
    }

    private static func find(_ text: StaticString, in bytes: borrowing Span<UInt8>, from start: Int) -> Int? {
        let wanted = Array(text.description.utf8)
        var offset = start
        while offset + wanted.count <= bytes.count {
            if bytes[offset] == wanted[0], bytes.hasBytes(wanted, at: offset) { return offset + wanted.count }
            offset += 1
        }
        return nil
    }

    private static func skipSpaces(_ bytes: borrowing Span<UInt8>, _ offset: inout Int) {
        while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

/// What the start tag says of the size.
private struct Sizes {
    private var width: Double?
    private var height: Double?
    private var box: (width: Double, height: Double)?

    mutating func read(_ name: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>) {
        if name.count == 5, name.has("width", at: 0) {
            width = Self.length(value)
        } else if name.count == 6, name.has("height", at: 0) {
            height = Self.length(value)
        } else if name.count == 7, name.has("viewBox", at: 0) {
            var numbers: [Double] = []
            var offset = 0
            while numbers.count < 4, let number = Self.number(value, &offset) { numbers.append(number) }
            if numbers.count == 4 { box = (numbers[2], numbers[3]) }
        }
    }

    /// The size in CSS pixels; a missing side follows from the other and the view box.
    func size() -> Result<ImageSize, ImageFault> {
        let sides: (Double, Double)
        switch (width, height, box) {
        case (let width?, let height?, _): sides = (width, height)
        case (let width?, nil, let box?) where box.width > 0: sides = (width, width * box.height / box.width)
        case (nil, let height?, let box?) where box.height > 0: sides = (height * box.width / box.height, height)
        case (_, _, let box?): sides = box
        default: return .failure(.noSize)
        }
        guard sides.0 > 0, sides.1 > 0 else { return .failure(.zeroSize(.svg)) }
        guard sides.0 < 1e7, sides.1 < 1e7 else { return .failure(.damaged(.svg)) }
        return .success(
            ImageSize(format: .svg, width: max(1, Int(sides.0.rounded())), height: max(1, Int(sides.1.rounded()))))
    }

    /// A length in CSS pixels, 96 to the inch (CSS Values 4, §6.2); nil for percentages and what is no length.
    private static func length(_ value: borrowing Span<UInt8>) -> Double? {
        var offset = 0
        guard let number = number(value, &offset) else { return nil }
        var end = value.count
        while end > offset, value[end - 1] <= 0x20 { end -= 1 }
        let unit = value.extracting(offset..<end)
        if unit.isEmpty || unit.has("px", at: 0) { return number }
        if unit.has("pt", at: 0) { return number * 96 / 72 }
        if unit.has("pc", at: 0) { return number * 16 }
        if unit.has("mm", at: 0) { return number * 96 / 25.4 }
        if unit.has("cm", at: 0) { return number * 96 / 2.54 }
        if unit.has("in", at: 0) { return number * 96 }
        // The size of the root's text, as browsers have it from the start.
        if unit.has("em", at: 0) || unit.has("rem", at: 0) { return number * 16 }
        return nil
    }

    /// Reads a number of SVG's grammar, after spaces and commas.
    private static func number(_ value: borrowing Span<UInt8>, _ offset: inout Int) -> Double? {
        while offset < value.count, value[offset] <= 0x20 || value[offset] == UInt8(ascii: ",") { offset += 1 }
        var text: [UInt8] = []
        var hasExponent = false
        while offset < value.count, text.count < 40 {
            let byte = value[offset]
            let isSign = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
            if byte.isDigit || byte == UInt8(ascii: ".") || (isSign && (text.isEmpty || text.last == UInt8(ascii: "e")))
            {
                text.append(byte)
            } else if byte | 0x20 == UInt8(ascii: "e"), !hasExponent, isExponent(value, at: offset + 1) {
                text.append(UInt8(ascii: "e"))
                hasExponent = true
            } else {
                break
            }
            offset += 1
        }
        // Swift's numbers need a digit before the point.
        let digits = String(decoding: text, as: UTF8.self)
        return Double(digits.hasPrefix(".") ? "0" + digits : digits.hasSuffix(".") ? digits + "0" : digits)
    }

    /// Whether an e begins an exponent and not the unit `em`.
    private static func isExponent(_ value: borrowing Span<UInt8>, at offset: Int) -> Bool {
        guard offset < value.count else { return false }
        if value[offset].isDigit { return true }
        let isSign = value[offset] == UInt8(ascii: "+") || value[offset] == UInt8(ascii: "-")
        return isSign && offset + 1 < value.count && value[offset + 1].isDigit
    }
}
