// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads the values of fields as what they should be. What cannot be read is reported with the line to write, and is nil. A value
/// left out is nil without a word.
struct ValueReader {
    typealias Pair = YAMLDocument.Pair

    let document: YAMLDocument
    let file: SourceFile
    var findings: [Finding] = []

    init(_ document: YAMLDocument, of file: SourceFile) { (self.document, self.file) = (document, file) }

    /// The key as the editor wrote it.
    func written(_ pair: Pair) -> String { document.string(pair.key) }

    /// Where a node stands.
    func location(_ node: YAMLDocument.Index) -> SourceLocation {
        SourceLocation(file.path, .bytes(document.place(node)))
    }

    /// A part of a value with its bytes in the file.
    typealias Piece = Reference

    /// The text of a value; a list or a mapping where text is expected is an error.
    mutating func text(_ pair: Pair, atMost limit: Int? = nil) -> String? {
        guard let text = scalar(pair) else { return nil }
        if let limit, text.utf8.count > limit, text.unicodeScalars.count > limit {
            findings.append(.textTooLong(text.unicodeScalars.count, limit, written(pair), at: location(pair.value)))
        }
        return text
    }

    /// The scalar of a value without white space around it, in NFC; nil when it is left out, and with an error when it is none.
    mutating func scalar(_ pair: Pair) -> String? {
        switch document.kind(pair.value) {
        case .text: return trimmed(pair.value)
        case .list:
            let items = document.children(pair.value).map { document.string($0) }.joined(separator: ", ")
            findings.append(
                .notText(isList: true, written(pair), items.isEmpty ? nil : items, at: location(pair.value)))
        case .mapping:
            findings.append(.notText(isList: false, written(pair), nil, at: location(pair.value)))
        }
        return nil
    }

    /// The text of a scalar node, or nil if there is none.
    func trimmed(_ node: YAMLDocument.Index) -> String? {
        var bytes = document.utf8(node)
        while let last = bytes.last, last == 0x20 || last == 0x0A || last == 0x09 { bytes = bytes.dropLast() }
        while let first = bytes.first, first == 0x20 || first == 0x0A || first == 0x09 { bytes = bytes.dropFirst() }
        return bytes.isEmpty ? nil : composed(bytes)
    }

    /// Text in NFC.
    private func composed(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        // Only combining marks (U+0300…) can make a text other than its NFC in Swedish.
        return bytes.contains { $0 == 0xCC || $0 == 0xCD } ? nfc(text) : text
    }

    /// A reference, a file name or another text whose place is needed later.
    mutating func reference(_ pair: Pair) -> Reference? {
        scalar(pair).map { Reference($0, bytes: document.place(pair.value)) }
    }

    /// The items of a value that is a YAML list or `a, b`.
    mutating func list(_ pair: Pair) -> [Piece] {
        switch document.kind(pair.value) {
        case .text: return pieces(pair.value)
        case .list:
            var items: [Piece] = []
            for item in document.children(pair.value) {
                guard document.kind(item) == .text else {
                    findings.append(.nestedItem(written(pair), at: location(item)))
                    continue
                }
                if let text = trimmed(item) { items.append(Piece(text, bytes: document.place(item))) }
            }
            return items
        case .mapping:
            findings.append(.notList(written(pair), at: location(pair.value)))
            return []
        }
    }

    /// The texts of a value that is one text or a YAML list of them; a comma divides nothing.
    mutating func texts(_ pair: Pair) -> [String] {
        if document.kind(pair.value) == .text { return trimmed(pair.value).map { [$0] } ?? [] }
        return list(pair).map(\.name)
    }

    /// The parts of a text between commas, each with its bytes in the file where the text stands there as it reads.
    private func pieces(_ node: YAMLDocument.Index) -> [Piece] {
        let text = document.utf8(node)
        let place = document.place(node)
        var offset: Int?
        if place.count == text.count { offset = place.lowerBound }
        if place.count == text.count + 2 { offset = place.lowerBound + 1 }
        var items: [Piece] = []
        var start = text.startIndex
        while start < text.endIndex {
            var end = start
            while end < text.endIndex && text[end] != UInt8(ascii: ",") { end += 1 }
            let next = end + 1
            while start < end, text[start] == 0x20 || text[start] == 0x0A { start += 1 }
            while start < end, text[end - 1] == 0x20 || text[end - 1] == 0x0A { end -= 1 }
            if start < end {
                let base = start - text.startIndex
                let bytes = offset.map { $0 + base..<$0 + base + end - start } ?? place
                items.append(Piece(composed(text[start..<end]), bytes: bytes))
            }
            start = next
        }
        return items
    }

    /// The pairs of a mapping; anything else than a mapping or nothing is an error.
    mutating func mapping(_ pair: Pair, example: String) -> [Pair] {
        if document.kind(pair.value) == .mapping { return Array(document.pairs(pair.value)) }
        if !document.isMissing(pair.value) {
            findings.append(.notMapping(written(pair), example, at: location(pair.value)))
        }
        return []
    }

    /// `ja nej true false`.
    mutating func flag(_ pair: Pair) -> Bool? {
        guard let text = scalar(pair) else { return nil }
        switch text.lowercased() {
        case "ja", "true": return true
        case "nej", "false": return false
        default:
            let yes = ["yes", "on", "1", "j", "y", "sant", "x"].contains(text.lowercased())
            findings.append(.invalidBoolean(text, written(pair), yes ? "ja" : "nej", at: location(pair.value)))
            return nil
        }
    }

    /// A whole number.
    mutating func integer(_ pair: Pair, _ allowed: ClosedRange<Int> = -1_000_000...1_000_000) -> Int? {
        guard let text = scalar(pair) else { return nil }
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        if digits.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), allowed.contains(number) {
            return number
        }
        findings.append(
            .invalidNumber(text, written(pair), String(max(allowed.lowerBound, 10)), at: location(pair.value)))
        return nil
    }

    /// A number, with a decimal comma or point and spaces between thousands.
    mutating func number(_ pair: Pair) -> Double? {
        guard let text = scalar(pair) else { return nil }
        var plain = ""
        for scalar in text.unicodeScalars where scalar != " " && scalar != "\u{A0}" && scalar != "\u{202F}" {
            plain.unicodeScalars.append(scalar == "," ? "." : scalar == "−" ? "-" : scalar)
        }
        let isPlain = plain.utf8.allSatisfy {
            (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        if isPlain, let number = Double(plain) { return number }
        findings.append(.invalidNumber(text, written(pair), "12,5", at: location(pair.value)))
        return nil
    }

    /// One of some words, each in both languages.
    mutating func choice<Value>(_ pair: Pair, _ words: [(sv: String, en: String, value: Value)]) -> Value? {
        guard let text = scalar(pair) else { return nil }
        let hash = keyHash(Array(text.utf8)[...])
        for word in words where keyHash(Array(word.sv.utf8)[...]) == hash || keyHash(Array(word.en.utf8)[...]) == hash {
            return word.value
        }
        let near = nearest(to: text, among: words.flatMap { [$0.sv, $0.en] })
        findings.append(.invalidChoice(text, written(pair), words.map(\.sv), near, at: location(pair.value)))
        return nil
    }

    /// Some of a few words, one or a list of them.
    mutating func choices<Value>(_ pair: Pair, _ words: [(sv: String, en: String, value: Value)]) -> [Value] {
        list(pair).compactMap { piece in
            let hash = keyHash(Array(piece.name.utf8)[...])
            let known = words.first {
                keyHash(Array($0.sv.utf8)[...]) == hash || keyHash(Array($0.en.utf8)[...]) == hash
            }
            if known == nil {
                let near = nearest(to: piece.name, among: words.flatMap { [$0.sv, $0.en] })
                findings.append(
                    .invalidChoice(
                        piece.name, written(pair), words.map(\.sv), near,
                        at: SourceLocation(location(pair.value).file, .bytes(piece.bytes))))
            }
            return known?.value
        }
    }

    /// A language code: `sv`, `en`, `fit`, `sr-latn`.
    mutating func language(_ pair: Pair) -> Language? {
        guard let text = scalar(pair) else { return nil }
        return language(Piece(text, bytes: document.place(pair.value)), written(pair))
    }

    /// The languages of a list.
    mutating func languages(_ pair: Pair) -> [Language] {
        let key = written(pair)
        return list(pair).compactMap { language($0, key) }
    }

    private mutating func language(_ piece: Piece, _ key: String) -> Language? {
        let parts = piece.name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isCode = parts.enumerated().allSatisfy { index, part in
            (index == 0 ? 2...3 : 2...8).contains(part.count) && part.allSatisfy(isLetterOrDigit)
        }
        if isCode { return Language(piece.name) }
        let known = [
            "svenska": "sv", "swedish": "sv", "engelska": "en", "english": "en", "finska": "fi", "arabiska": "ar",
            "meänkieli": "fit", "somaliska": "so",
            "nordsamiska": "se", "samiska": "se", "ukrainska": "uk", "tyska": "de", "lättläst": "sv",
        ]
        findings.append(
            .invalidLanguage(
                piece.name, key, known[piece.name.lowercased()] ?? "en",
                at: SourceLocation(file.path, .bytes(piece.bytes))))
        return nil
    }

    /// The last part of an address: a–z, 0–9 and hyphens.
    mutating func slug(_ pair: Pair) -> String? {
        guard let text = scalar(pair) else { return nil }
        if let slug = Slug(text) { return slug.text }
        findings.append(
            .invalidSlug(text, written(pair), Slug.make(from: text)?.text ?? "gala", at: location(pair.value)))
        return nil
    }
}

extension Finding {
    fileprivate static func textTooLong(_ count: Int, _ limit: Int, _ key: String, at location: SourceLocation)
        -> Finding
    {
        Finding(
            .error, .textTooLong, at: location,
            Wording(
                sv: "Texten i ”\(key)” är \(count) tecken; högst \(limit) får plats.",
                en: "The text in ”\(key)” has \(count) characters; at most \(limit) fit."),
            help: Wording(
                sv:
                    "Den visas i listor och sökresultat, där en längre text klipps av. Korta den med \(count - limit) tecken.",
                en:
                    "It is shown in lists and search results, where a longer text is cut off. Shorten it by \(count - limit) characters."
            ))
    }

    fileprivate static func notText(isList: Bool, _ key: String, _ text: String?, at location: SourceLocation)
        -> Finding
    {
        Finding(
            .error, .wrongForm, at: location,
            Wording(
                sv: "Fältet ”\(key)” ska vara en text, inte \(isList ? "en lista" : "flera fält").",
                en: "The field ”\(key)” must be a text, not \(isList ? "a list" : "several fields")."),
            help: .write(
                "\(key): \(text.map { $0.utf8.contains(UInt8(ascii: ":")) ? quotedYAML($0) : $0 } ?? "en text")",
                sv: "Allt på samma rad.", en: "All on one line."))
    }

    fileprivate static func nestedItem(_ key: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongForm, at: location,
            Wording(sv: "Varje punkt i ”\(key)” ska vara en text.", en: "Each item of ”\(key)” must be a text."),
            help: Wording(
                sv: "Innehåller punkten ett kolon? Sätt den inom citattecken:  - \"ett: två\"",
                en: "Does the item hold a colon? Put it within quotes:  - \"one: two\""))
    }

    fileprivate static func notList(_ key: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongForm, at: location,
            Wording(sv: "Fältet ”\(key)” ska vara en lista.", en: "The field ”\(key)” must be a list."),
            help: .write(
                "\(key): ett, två", sv: "Med komma emellan, eller med en rad som börjar med - för varje.",
                en: "With commas between, or with a line that begins with - for each."))
    }

    fileprivate static func notMapping(_ key: String, _ example: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongForm, at: location,
            Wording(
                sv: "Fältet ”\(key)” ska ha fält under sig.", en: "The field ”\(key)” must have fields beneath it."),
            help: .write(
                "\(key):\n  \(example)", sv: "Ett på varje rad, indraget med två mellanslag.",
                en: "One on each line, indented by two spaces."))
    }

    fileprivate static func invalidBoolean(
        _ text: String, _ key: String, _ suggestion: String, at location: SourceLocation
    ) -> Finding {
        Finding(
            .error, .invalidBoolean, at: location,
            Wording(sv: "”\(text)” är varken ja eller nej.", en: "”\(text)” is neither yes (ja) nor no (nej)."),
            help: .write(
                "\(key): \(suggestion)", sv: "Fältet tar ja, nej, true eller false.",
                en: "The field takes ja, nej, true or false."))
    }

    fileprivate static func invalidNumber(_ text: String, _ key: String, _ example: String, at location: SourceLocation)
        -> Finding
    {
        Finding(
            .error, .invalidNumber, at: location,
            Wording(sv: "”\(text)” är inget tal som fältet tar.", en: "”\(text)” is no number that the field takes."),
            help: .write("\(key): \(example)", sv: "Bara siffror, utan enhet.", en: "Digits only, without a unit."))
    }

    fileprivate static func invalidChoice(
        _ text: String, _ key: String, _ words: [String], _ near: String?, at location: SourceLocation
    ) -> Finding {
        let all = words.joined(separator: ", ")
        return Finding(
            .error, .invalidChoice, at: location,
            Wording(
                sv: "”\(text)” är inget av orden för ”\(key)”.", en: "”\(text)” is none of the words for ”\(key)”."),
            help: .write(
                "\(key): \(near ?? words.first ?? "")",
                sv: near.map { "Menade du ”\($0)”? Orden är \(all)." } ?? "Orden är \(all).",
                en: near.map { "Did you mean ”\($0)”? The words are \(all)." } ?? "The words are \(all)."))
    }

    fileprivate static func invalidLanguage(_ text: String, _ key: String, _ code: String, at location: SourceLocation)
        -> Finding
    {
        Finding(
            .error, .invalidLanguage, at: location,
            Wording(sv: "”\(text)” är ingen språkkod.", en: "”\(text)” is no language code."),
            help: .write(
                "\(key): \(code)", sv: "Språk skrivs med sin kod (BCP 47): sv, en, fi, fit.",
                en: "Languages are written with their codes (BCP 47): sv, en, fi, fit."))
    }

    fileprivate static func invalidSlug(
        _ text: String, _ key: String, _ suggestion: String, at location: SourceLocation
    ) -> Finding {
        Finding(
            .error, .invalidSlug, at: location,
            Wording(sv: "”\(text)” kan inte stå i en adress.", en: "”\(text)” cannot stand in an address."),
            help: .write(
                "\(key): \(suggestion)",
                sv: "Bara små bokstäver a–z, siffror och bindestreck, så att adressen går att läsa upp och skriva av.",
                en: "Only the letters a–z, digits and hyphens, so that the address can be read out and typed."))
    }
}
