// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CScan

extension [UInt8] {
    /// The index of the first such byte at or after a place; the count when there is none.
    func firstIndex(of byte: UInt8, from start: Int) -> Int {
        start < count ? firstIndex(of: byte, in: start..<count) : count
    }

    /// The first such byte in a range; the range's end when there is none. As fast as the C library's search.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
        precondition(range.upperBound <= count, "the range is in the array")
        return unsafe withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress,
                let found = unsafe memchr(base.advanced(by: range.lowerBound), Int32(byte), range.count)
            else { return range.upperBound }
            return unsafe UnsafeRawPointer(found) - base
        }
    }

    /// The first digit in a range; the range's end when there is none.
    func nextDigit(in range: Range<Int>) -> Int {
        precondition(range.upperBound <= count, "the range is in the array")
        return unsafe withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return range.upperBound }
            return unsafe anslag_next_digit(base, range.lowerBound, range.upperBound)
        }
    }

    /// The first place in a range with two capitals of ASCII in a row, or with one of À–Þ; the range's end when there is none.
    func nextCapitals(in range: Range<Int>) -> Int {
        precondition(range.upperBound <= count, "the range is in the array")
        return unsafe withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return range.upperBound }
            return unsafe anslag_next_capitals(base, range.lowerBound, range.upperBound)
        }
    }

    /// The first `"` or `>` at or after a place; the count when there is none.
    func nextInTag(from start: Int) -> Int {
        unsafe withUnsafeBufferPointer { buffer in
            guard start < buffer.count, let base = buffer.baseAddress else { return buffer.count }
            return unsafe anslag_next_in_tag(base, start, buffer.count)
        }
    }

    /// A number for a part, to compare many texts by. Another run of the program may give another.
    func number(of range: Range<Int>) -> UInt64 {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "the range is in the array")
        return unsafe withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            return unsafe anslag_number(base.advanced(by: range.lowerBound), range.count)
        }
    }

    /// Whether other bytes stand at a place, all of them within the array.
    func holds(_ bytes: [UInt8], at place: Int) -> Bool {
        guard place >= 0, place + bytes.count <= count else { return false }
        if bytes.isEmpty { return true }
        return unsafe withUnsafeBytes { buffer in
            unsafe bytes.withUnsafeBytes { wanted in
                guard let base = buffer.baseAddress, let start = wanted.baseAddress else { return false }
                return unsafe memcmp(base.advanced(by: place), start, wanted.count) == 0
            }
        }
    }

    /// The first place in a range where other bytes stand, all of them within it; nil where they do not.
    func firstPlace(of bytes: [UInt8], in range: Range<Int>) -> Int? {
        guard let first = bytes.first else { return range.lowerBound }
        var at = range.lowerBound
        while at + bytes.count <= range.upperBound {
            at = firstIndex(of: first, in: at..<range.upperBound - bytes.count + 1)
            if at + bytes.count > range.upperBound { return nil }
            if holds(bytes, at: at) { return at }
            at += 1
        }
        return nil
    }

    /// Where ASCII text next stands at or after a place.
    func firstRange(of text: StaticString, from start: Int) -> Range<Int>? {
        let wanted = Array(text.description.utf8)
        return firstPlace(of: wanted, in: Swift.min(start, count)..<count).map { $0..<$0 + wanted.count }
    }

    /// The first places in a range where other bytes stand, at most so many.
    func places(of bytes: [UInt8], in range: Range<Int>, limit: Int) -> [Int] {
        var (found, start) = ([Int](), range.lowerBound)
        while found.count < limit, let place = firstPlace(of: bytes, in: start..<range.upperBound) {
            found.append(place)
            start = place + 1
        }
        return found
    }

    /// The first place in a range with a sign that Markdown's screen looks at, see CScan; the range's end when there is none.
    func nextSign(in range: Range<Int>) -> Int {
        precondition(range.upperBound <= count, "the range is in the array")
        return unsafe withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return range.upperBound }
            return unsafe anslag_next_sign(base, range.lowerBound, range.upperBound)
        }
    }

    /// How many bytes from the start are UTF-8: all of them, or up to the first sequence that is not.
    var utf8Prefix: Int {
        unsafe withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            return unsafe anslag_utf8_prefix(base, buffer.count)
        }
    }

    /// Appends the UTF-8 of a literal.
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { unsafe append(contentsOf: $0) }
    }

    /// Whether a literal stands at a place, all of it within the array.
    func matches(_ text: StaticString, at place: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place >= 0, place + count <= self.count else { return false }
        return unsafe withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return false }
            return unsafe memcmp(base.advanced(by: place), text.utf8Start, count) == 0
        }
    }
}

extension [UInt64] {
    /// Whether two are the same.
    var repeats: Bool {
        let sorted = sorted()
        return zip(sorted, sorted.dropFirst()).contains { $0 == $1 }
    }
}

extension String {
    /// A number for the text's bytes, to compare many texts by. Another run of the program may give another.
    var number: UInt64 {
        var copy = self
        return copy.withUTF8 { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            return unsafe anslag_number(base, buffer.count)
        }
    }

    /// Whether a literal of ASCII stands somewhere in it. `contains` prepares a search for each call: at 25 pages 5 % of a build.
    func holds(_ text: StaticString) -> Bool {
        let wanted = text.utf8CodeUnitCount
        var copy = self
        return copy.withUTF8 { buffer in
            guard let base = buffer.baseAddress, wanted <= buffer.count else { return wanted == 0 }
            return (0...buffer.count - wanted).contains { unsafe memcmp(base + $0, text.utf8Start, wanted) == 0 }
        }
    }
}
