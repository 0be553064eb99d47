// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CScan

/// Bytes that grow at their end, for HTML that is written tag by tag: an array asks at each append who else holds it, which costs more
/// than to copy the few bytes of a tag (8 ns each instead of 4, some 400 times a page).
@safe
public struct ByteWriter: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How many bytes there are.
    public private(set) var count = 0

    /// No bytes, with room for some.
    public init(capacity: Int = 256) {
        self.capacity = max(capacity, 16)
        unsafe base = .allocate(capacity: self.capacity)
    }

    deinit { unsafe base.deallocate() }

    /// The last byte; nil where there is none.
    var last: UInt8? { count > 0 ? unsafe base[count - 1] : nil }

    /// A copy of the bytes.
    public func bytes() -> [UInt8] { unsafe Array(UnsafeBufferPointer(start: base, count: count)) }

    /// Appends a copy of the bytes from a place on.
    func copy(from start: Int, to bytes: inout [UInt8]) {
        precondition(start >= 0 && start <= count, "the place is among the bytes")
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: count - start))
    }

    // MARK: Appending

    @inline(__always)
    private mutating func append(_ start: UnsafePointer<UInt8>, _ length: Int) {
        if capacity - count < length { grow(by: length) }
        unsafe (base + count).update(from: start, count: length)
        count += length
    }

    @inline(never)
    private mutating func grow(by length: Int) {
        capacity = max(2 * capacity, count + length)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        unsafe larger.update(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = larger
    }

    /// Appends a byte.
    mutating func append(_ byte: UInt8) {
        if capacity == count { grow(by: 1) }
        unsafe base[count] = byte
        count += 1
    }

    /// Appends the UTF-8 of a literal.
    @inline(__always)
    mutating func append(_ text: StaticString) { unsafe append(text.utf8Start, text.utf8CodeUnitCount) }

    /// Appends bytes.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let start = bytes.baseAddress { unsafe append(start, bytes.count) }
    }

    /// Appends bytes.
    mutating func append(_ bytes: [UInt8]) { unsafe bytes.withUnsafeBufferPointer { unsafe append($0) } }

    /// Appends a part of some bytes.
    mutating func append(_ bytes: [UInt8], _ part: Range<Int>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(UnsafeBufferPointer(rebasing: $0[part])) }
    }

    /// Appends a text in UTF-8.
    mutating func append(utf8 text: String) {
        var copy = text
        copy.withUTF8 { unsafe append($0) }
    }

    /// Appends a number in decimal digits.
    mutating func append(number: Int) {
        if 0..<10 ~= number { append(0x30 + UInt8(number)) } else { append(utf8: String(number)) }
    }

    // MARK: Escaping

    /// Appends a text, escaped. Runs of ordinary bytes are copied whole: almost no text holds anything special.
    mutating func append(_ text: String, escaping: Escaping) {
        var copy = text
        copy.withUTF8 { unsafe append($0, escaping: escaping) }
    }

    /// Appends a part of a text, escaped.
    mutating func append(_ text: Substring, escaping: Escaping) {
        var copy = text
        copy.withUTF8 { unsafe append($0, escaping: escaping) }
    }

    /// Appends bytes, escaped.
    mutating func append(_ bytes: ArraySlice<UInt8>, escaping: Escaping) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append($0, escaping: escaping) }
    }

    /// Appends bytes, escaped.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, escaping: Escaping) {
        guard let start = bytes.baseAddress else { return }
        var at = 0
        while at < bytes.count {
            let next =
                escaping == .address
                ? unsafe bytes[at...].firstIndex(where: escaping.isSpecial) ?? bytes.count
                : unsafe anslag_next_special(start, at, bytes.count)
            unsafe append(start + at, next - at)
            guard next < bytes.count else { return }
            let byte = unsafe bytes[next]
            if escaping.isSpecial(byte) { append(escaped: byte) } else { append(byte) }
            at = next + 1
        }
    }

    /// Appends a text, escaped, with soft hyphens at some places, in their order.
    mutating func append(_ text: [UInt8], dividedAt places: [Int], escaping: Escaping) {
        var start = 0
        for place in places {
            append(text[start..<place], escaping: escaping)
            append("&shy;")
            start = place
        }
        append(text[start...], escaping: escaping)
    }

    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "\""): append("&quot;")
        case UInt8(ascii: "'"): append("&#39;")
        default: append(percentEncoded: byte)
        }
    }

    /// Appends a byte as an address writes it that may not stand there as it is: `%20`.
    mutating func append(percentEncoded byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(hexadecimalDigit(byte >> 4))
        append(hexadecimalDigit(byte & 15))
    }

    private func hexadecimalDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

    // MARK: Taking back

    /// Takes back what was written since there were so many bytes.
    mutating func truncate(to length: Int) {
        precondition(length >= 0 && length <= count, "what is kept is there")
        count = length
    }

    /// Moves what was written since there were so many bytes to a place before it.
    mutating func move(from start: Int, to place: Int) {
        precondition(place >= 0 && place <= start && start <= count, "both places are among the bytes, in order")
        let length = count - start
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { moved in
            guard let moved = moved.baseAddress else { return }
            unsafe moved.initialize(from: base + start, count: length)
            unsafe (base + place + length).update(from: base + place, count: start - place)
            unsafe (base + place).update(from: moved, count: length)
        }
    }

    /// Takes a part out.
    mutating func remove(_ part: Range<Int>) {
        precondition(part.lowerBound >= 0 && part.upperBound <= count, "the part is there")
        unsafe (base + part.lowerBound).update(from: base + part.upperBound, count: count - part.upperBound)
        count -= part.count
    }
}
