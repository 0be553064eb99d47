// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The objects of a PDF (ISO 32000-1, 7.3): what stands outside its streams as one text, with object streams unpacked where they stood,
/// and where each object and each stream is.
///
/// Cross-reference tables are not followed, so a damaged one hides nothing: of an object that was written more than once the last
/// counts, as after an incremental update. Linear in the size of the file; what is unpacked is bounded, since a small file can hold a
/// huge one.
struct PDFObjects {
    /// A stream of the file.
    struct Stream {
        /// The number of its object; nil where none is written.
        var object: Int?
        /// Where its dictionary begins in the text.
        var dictionary: Int
        /// The part of its dictionary that was written just before it.
        var head: Range<Int>
        /// Its bytes, packed as they are.
        var body: ArraySlice<UInt8>
    }

    /// The text without the streams.
    private(set) var text: [UInt8] = []
    private(set) var streams: [Stream] = []
    /// The stream of an object.
    private var streamNumbers: [Int: Int] = [:]
    /// Where the value of an object begins.
    private var places: [Int: Int] = [:]
    /// How much more may be unpacked.
    private var allowance = 48 << 20
    private let inflate: (ArraySlice<UInt8>) -> [UInt8]?

    /// Reads a file. `inflate` unpacks deflate (RFC 1951), or says nil for what is none or is larger than it may be.
    init(_ bytes: [UInt8], inflate: @escaping (ArraySlice<UInt8>) -> [UInt8]?) {
        self.inflate = inflate
        text.reserveCapacity(bytes.count / 4)
        var at = 0
        while let stream = bytes.firstRange(of: "stream", from: at) {
            let end = bytes.firstRange(of: "endstream", from: stream.upperBound) ?? bytes.count..<bytes.count
            let (head, last) = append(bytes[at..<stream.lowerBound])
            let start = last.flatMap { places[$0] } ?? max(head.lowerBound, head.upperBound - 2048)
            let body = Self.body(bytes, from: stream.upperBound, to: end.lowerBound)
            let number = streams.count
            streams.append(Stream(object: last, dictionary: start, head: start..<head.upperBound, body: body))
            if let last { streamNumbers[last] = number }
            if holds("/ObjStm", in: start..<head.upperBound) { unpackObjects(of: number) }
            at = end.upperBound
        }
        _ = append(bytes[min(at, bytes.count)...])
    }

    /// Appends what stands between streams, and notes which objects begin in it. The last of them is whose stream follows.
    private mutating func append(_ part: ArraySlice<UInt8>) -> (Range<Int>, last: Int?) {
        let start = text.count
        text += part
        var (at, last): (Int, Int?) = (start, nil)
        while let mark = text.firstRange(of: "obj", from: at) {
            at = mark.upperBound
            guard let number = number(before: mark.lowerBound, from: start) else { continue }
            places[number] = mark.upperBound
            last = number
        }
        return (start..<text.count, last)
    }

    /// The number of an object whose `obj` stands at a place: `12 0 obj`.
    private func number(before place: Int, from start: Int) -> Int? {
        var at = place
        func skip(_ isWanted: (UInt8) -> Bool) -> Range<Int> {
            let end = at
            while at > start, end - at < 12, isWanted(text[at - 1]) { at -= 1 }
            return at..<end
        }
        let gap = skip(\.isSpace)
        let generation = skip(\.isDigit)
        let second = skip(\.isSpace)
        let digits = skip(\.isDigit)
        guard !gap.isEmpty, !generation.isEmpty, !second.isEmpty, !digits.isEmpty else { return nil }
        return Int(String(decoding: text[digits], as: UTF8.self))
    }

    /// Appends the objects of an object stream (7.5.7).
    private mutating func unpackObjects(of number: Int) {
        let stream = streams[number]
        guard let first = integer("/First", at: stream.dictionary), let unpacked = unpacked(stream), first >= 0,
            first <= unpacked.count
        else { return }
        let start = text.count
        text += unpacked
        text.append(0x20)
        var at = start
        var numbers: [Int] = []
        // Pairs of a number and a place, until the first object.
        while at < start + first, numbers.count < 1 << 17, let token = token(at: at), token.upperBound <= start + first
        {
            guard let value = Int(String(decoding: text[token], as: UTF8.self)), value >= 0 else { break }
            numbers.append(value)
            at = token.upperBound
        }
        for pair in stride(from: 0, to: numbers.count - 1, by: 2) where numbers[pair + 1] < unpacked.count - first {
            places[numbers[pair]] = start + first + numbers[pair + 1]
        }
    }

    // MARK: Streams

    /// The stream of an object; nil where it has none.
    func stream(_ number: Int) -> Stream? { streamNumbers[number].map { streams[$0] } }

    /// The bytes of a stream as they were before they were packed; nil where they are packed in a way that we do not read, or are too many.
    mutating func unpacked(_ stream: Stream) -> [UInt8]? {
        guard let filter = entry("/Filter", at: stream.dictionary) else {
            let bytes = Array(stream.body.prefix(max(allowance, 0)))
            allowance -= bytes.count
            return bytes
        }
        let range = filter..<min(end(ofValue: filter), filter + 64)
        let names = text[range].split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
            .filter { $0.contains { !$0.isSpace } }
        // zlib's format (RFC 1950) is deflate behind two bytes.
        guard names.count == 1, names[0].starts(with: "FlateDecode".utf8) || names[0].starts(with: "Fl ".utf8),
            let method = stream.body.first, method & 0x0F == 8, allowance > 0,
            let bytes = inflate(stream.body.dropFirst(2))
        else { return nil }
        allowance -= bytes.count
        return bytes
    }

    /// The bytes of a stream, without the line end before them.
    private static func body(_ bytes: [UInt8], from start: Int, to end: Int) -> ArraySlice<UInt8> {
        var body = bytes[min(start, end)..<end]
        if body.first == 0x0D { body = body.dropFirst() }
        if body.first == 0x0A { body = body.dropFirst() }
        return body
    }

    // MARK: Values

    /// Whether a text stands in a part.
    func holds(_ name: StaticString, in range: Range<Int>) -> Bool {
        text.firstRange(of: name, from: range.lowerBound).map { $0.upperBound <= range.upperBound } ?? false
    }

    /// Where the value of an object begins; nil where there is no such object.
    func place(of object: Int) -> Int? { places[object] }

    /// Where the value of a dictionary's key begins, behind references. `at` is where the dictionary begins.
    func entry(_ key: StaticString, at place: Int) -> Int? { written(key, at: place).flatMap(resolved) }

    /// Where the value of a dictionary's key is written, with its reference.
    func written(_ key: StaticString, at place: Int) -> Int? {
        var found: Int?
        forEachEntry(at: place) { name, value in
            if name.count == key.utf8CodeUnitCount, text.matches(key, at: name.lowerBound) { found = value }
            return found == nil
        }
        return found
    }

    /// Calls `body` with the name of each key in the dictionary at a place and where its value begins, until it says false.
    func forEachEntry(at place: Int, _ body: (_ name: Range<Int>, _ value: Int) -> Bool) {
        guard let open = token(at: place), text.matches("<<", at: open.lowerBound) else { return }
        var at = open.lowerBound + 2
        while let name = token(at: at), text[name.lowerBound] == UInt8(ascii: "/") {
            guard let value = token(at: name.upperBound), value.lowerBound < text.count else { return }
            if !body(name, value.lowerBound) { return }
            at = end(ofValue: value.lowerBound)
        }
    }

    /// The number of the object that a reference at a place names: `12 0 R`.
    func reference(at place: Int) -> Int? {
        guard let first = token(at: place), first.count < 12, text[first].allSatisfy(\.isDigit), !first.isEmpty,
            let second = token(at: first.upperBound), text[second].allSatisfy(\.isDigit), !second.isEmpty,
            let mark = token(at: second.upperBound), mark.count == 1, text[mark.lowerBound] == UInt8(ascii: "R")
        else { return nil }
        return Int(String(decoding: text[first], as: UTF8.self))
    }

    /// The references of an array at a place, or the only one that stands there.
    func references(at place: Int) -> [Int] {
        if let one = reference(at: place) {
            // An array may be an object of its own.
            guard let target = places[one], let token = token(at: target), text.matches("[", at: token.lowerBound)
            else {
                return [one]
            }
            return references(at: target)
        }
        guard let open = token(at: place), text.matches("[", at: open.lowerBound) else { return [] }
        var (at, found): (Int, [Int]) = (open.lowerBound + 1, [])
        while found.count < 1 << 17, let number = reference(at: at) {
            found.append(number)
            at = end(ofValue: at)
        }
        return found
    }

    /// A whole number that a key has.
    func integer(_ key: StaticString, at place: Int) -> Int? {
        entry(key, at: place).flatMap { token(at: $0) }.flatMap { token in
            token.count < 10 ? Int(String(decoding: text[token], as: UTF8.self)) : nil
        }
    }

    /// Whether a key is true.
    func isTrue(_ key: StaticString, at place: Int) -> Bool {
        entry(key, at: place).flatMap { token(at: $0) }.map { text.matches("true", at: $0.lowerBound) } ?? false
    }

    /// The words of a string that a key has; nil where they are missing or empty.
    func string(_ key: StaticString, at place: Int) -> String? {
        guard let value = entry(key, at: place), let token = token(at: value),
            let content = pdfString(text[token.lowerBound..<min(token.lowerBound + 2048, text.count)])?.content
        else { return nil }
        let words = pdfText(content)
        return words.unicodeScalars.contains { !$0.properties.isWhitespace } ? words : nil
    }

    /// Where a value begins behind the references that lead to it.
    private func resolved(_ place: Int) -> Int? {
        var place = place
        // Nobody writes more than one; a loop of them ends.
        for _ in 0..<8 {
            guard let number = reference(at: place) else { return token(at: place)?.lowerBound }
            guard let next = places[number] else { return nil }
            place = next
        }
        return nil
    }

    // MARK: Tokens

    /// The next token at or after a place: a name, a number, a word, or the sign that begins a string, an array or a dictionary.
    private func token(at place: Int) -> Range<Int>? {
        var at = place
        while at < text.count {
            if text[at].isSpace || text[at] == 0 || text[at] == 0x0C {
                at += 1
            } else if text[at] == UInt8(ascii: "%") {
                at = min(text.firstIndex(of: 0x0A, from: at), text.firstIndex(of: 0x0D, from: at))
            } else {
                break
            }
        }
        guard at < text.count else { return nil }
        let start = at
        if text.matches("<<", at: at) || text.matches(">>", at: at) { return at..<at + 2 }
        if Self.isDelimiter(text[at]), text[at] != UInt8(ascii: "/") { return at..<at + 1 }
        at += 1
        while at < text.count, !text[at].isSpace, text[at] != 0, !Self.isDelimiter(text[at]) { at += 1 }
        return start..<at
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool { "()<>[]{}/%".utf8.contains(byte) }

    /// Where a value ends that begins at a place.
    private func end(ofValue place: Int) -> Int {
        if reference(at: place) != nil {
            let numbers = token(at: place).flatMap { token(at: $0.upperBound) }
            return numbers.flatMap { token(at: $0.upperBound)?.upperBound } ?? text.count
        }
        var (at, depth) = (place, 0)
        repeat {
            guard let token = token(at: at) else { return text.count }
            at = token.upperBound
            switch text[token.lowerBound] {
            case UInt8(ascii: "<") where token.count == 2, UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: ">") where token.count == 2, UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: "("), UInt8(ascii: "<"):
                at = token.lowerBound + max(pdfString(text[token.lowerBound...])?.length ?? 1, 1)
            default: break
            }
            // Nobody nests so deep but to do harm.
            if depth > 256 { return text.count }
        } while depth > 0
        return at
    }
}

// MARK: Strings

/// The bytes of a string object that begins a part, and how long it is with its marks: `(…)` with escapes (7.3.4.2), or `<…>` in
/// hexadecimal.
func pdfString(_ bytes: ArraySlice<UInt8>) -> (content: [UInt8], length: Int)? {
    if bytes.first == UInt8(ascii: "<") {
        let digits = bytes.dropFirst().prefix { $0 != UInt8(ascii: ">") }
        var values = digits.compactMap(\.hexadecimalValue)
        if !values.count.isMultiple(of: 2) { values.append(0) }
        let content = stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
        return (content, digits.count + 2)
    }
    guard bytes.first == UInt8(ascii: "(") else { return nil }
    var (content, depth, at): ([UInt8], Int, Int) = ([], 1, bytes.startIndex + 1)
    while at < bytes.endIndex {
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "\\") where at < bytes.endIndex: at += escape(bytes[at...], to: &content)
        case UInt8(ascii: "("):
            depth += 1
            content.append(byte)
        case UInt8(ascii: ")"):
            depth -= 1
            if depth == 0 { return (content, at - bytes.startIndex) }
            content.append(byte)
        default: content.append(byte)
        }
    }
    return (content, at - bytes.startIndex)
}

/// Appends what stands after a backslash, and says how many bytes that were.
private func escape(_ bytes: ArraySlice<UInt8>, to content: inout [UInt8]) -> Int {
    let octal = bytes.prefix(3).prefix { (0x30...0x37).contains($0) }
    if !octal.isEmpty {
        content.append(UInt8(truncatingIfNeeded: octal.reduce(0) { $0 << 3 | Int($1 - 0x30) }))
        return octal.count
    }
    switch bytes.first {
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"), 0x0A, 0x0D: break
    case let byte?: content.append(byte)
    case nil: return 0
    }
    return 1
}

/// The words of a text string (7.9.2.2): UTF-16 or UTF-8 behind their marks, else one byte a letter. Programs write UTF-8 without a mark too.
func pdfText(_ content: [UInt8]) -> String {
    if content.starts(with: [0xFE, 0xFF]) {
        let units = stride(from: 2, to: content.count - 1, by: 2).map {
            UInt16(content[$0]) << 8 | UInt16(content[$0 + 1])
        }
        return String(decoding: units, as: UTF16.self)
    }
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: content.dropFirst(3), as: UTF8.self) }
    if content.utf8Prefix == content.count { return String(decoding: content, as: UTF8.self) }
    var words = ""
    for byte in content { words.unicodeScalars.append(Unicode.Scalar(byte)) }
    return words
}
