// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the letters of a font are in Unicode (ISO 32000-1, 9.10.3): the tables that programs write so that text can be copied.
struct PDFLetters {
    /// UTF-8 by code.
    private var letters: [Int: [UInt8]] = [:]
    /// How many bytes a code has.
    private var width = 1

    /// One byte a letter, as in ASCII; others than those of ASCII are left out.
    static let plain = PDFLetters()

    private init() {}

    /// Reads a `ToUnicode` table.
    init(_ table: [UInt8]) {
        var strings: [[UInt8]] = []
        var isArray = false
        var tokens = PDFContent(table)
        while let token = tokens.next() {
            switch token {
            case .string(let string): strings.append(string)
            case .word(let word):
                switch word {
                case "[": isArray = true
                case "]":
                    if strings.count > 2 { spread(strings) }
                    (isArray, strings) = (false, [])
                case "begincodespacerange", "beginbfchar", "beginbfrange": strings = []
                case "endcodespacerange":
                    width = min(max(strings.first?.count ?? 1, 1), 4)
                    strings = []
                case "endbfchar":
                    for pair in stride(from: 0, to: strings.count - 1, by: 2) { add(strings[pair], strings[pair + 1]) }
                    strings = []
                default: break
                }
            }
            // `<first> <last> <letter of the first>`, or an array with a letter for each.
            if !isArray, strings.count == 3, tokens.isInRange {
                spread(strings)
                strings = []
            }
        }
    }

    private mutating func add(_ code: [UInt8], _ letter: [UInt8]) {
        guard letters.count < 1 << 16 else { return }
        letters[number(code)] = utf8(letter)
    }

    private mutating func spread(_ strings: [[UInt8]]) {
        let (first, last) = (number(strings[0]), number(strings[1]))
        guard first <= last, last - first < 1 << 16 else { return }
        for code in first...last where letters.count < 1 << 16 {
            if strings.count > 3 || last == first && strings.count > 2 {
                guard strings.indices.contains(2 + code - first) else { return }
                letters[code] = utf8(strings[2 + code - first])
            } else {
                let start = number(strings[2])
                guard strings[2].count == 2,
                    let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: start + code - first))
                else { return }
                letters[code] = Array(String(Character(scalar)).utf8)
            }
        }
    }

    private func number(_ bytes: [UInt8]) -> Int { bytes.suffix(4).reduce(0) { $0 << 8 | Int($1) } }

    private func utf8(_ bytes: [UInt8]) -> [UInt8] {
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// Appends what a string of a page shows.
    func append(_ string: [UInt8], to text: inout [UInt8]) {
        if letters.isEmpty {
            text += string.filter { $0 < 0x80 && $0 >= 0x20 }
            return
        }
        for code in stride(from: 0, to: string.count - width + 1, by: width) {
            text += letters[number(Array(string[code..<code + width]))] ?? []
        }
    }
}

/// The tokens of a page's content, or of a table of letters: strings and words, of which the words that tell lines are kept.
struct PDFContent {
    enum Token {
        case string([UInt8])
        /// A name, a number, an operator, or the sign of an array.
        case word(String)
    }

    private let bytes: [UInt8]
    private var at = 0
    /// Whether the last words opened a table of ranges.
    private(set) var isInRange = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "%"): at = min(bytes.firstIndex(of: 0x0A, from: at), bytes.firstIndex(of: 0x0D, from: at))
            case UInt8(ascii: "("), UInt8(ascii: "<"):
                if bytes.matches("<<", at: at) {
                    at += 2
                    continue
                }
                // No program writes longer strings; a string without an end ends here.
                guard let string = pdfString(bytes[at...].prefix(1 << 16)) else { return nil }
                at += max(string.length, 1)
                return .string(string.content)
            case UInt8(ascii: "["), UInt8(ascii: "]"):
                at += 1
                return .word(byte == UInt8(ascii: "[") ? "[" : "]")
            case _ where byte.isSpace || byte == 0 || ")>{}".utf8.contains(byte): at += 1
            default:
                let start = at
                at += 1
                while at < bytes.count, !bytes[at].isSpace, bytes[at] != 0, !"()<>[]{}/%".utf8.contains(bytes[at]) {
                    at += 1
                }
                let word = String(decoding: bytes[start..<at].prefix(64), as: UTF8.self)
                if word == "beginbfrange" { isInRange = true }
                if word == "endbfrange" { isInRange = false }
                return .word(word)
            }
        }
        return nil
    }
}

/// The text of a PDF's pages, as far as its letters can be told.
struct PDFText {
    private(set) var text: [UInt8] = []
    /// Whether some page shows a string.
    private(set) var showsStrings = false
    /// Whether some page's content was read, and whether some could not be.
    private(set) var isRead = false
    private(set) var isUnread = false
    /// How many pages were met; nil where a part of the tree is missing.
    private(set) var pages: Int? = 0

    /// No more text than this is kept.
    private static let limit = 1 << 22

    private var letters: [Int: PDFLetters] = [:]
    private var fonts: [Int: [String: PDFLetters]] = [:]

    /// Reads the pages beneath a page tree's root.
    init(_ objects: inout PDFObjects, from root: Int) {
        // Kids, with the resources that they inherit.
        var open: [(place: Int, resources: Int?)] = [(root, nil)]
        var seen: Set<Int> = []
        while let node = open.popLast() {
            guard seen.insert(node.place).inserted, seen.count < 1 << 17 else {
                pages = nil
                continue
            }
            let resources = objects.entry("/Resources", at: node.place) ?? node.resources
            guard let kids = objects.written("/Kids", at: node.place) else {
                pages = pages.map { $0 + 1 }
                read(node.place, resources, &objects)
                continue
            }
            for kid in objects.references(at: kids).reversed() {
                guard let place = objects.place(of: kid) else {
                    pages = nil
                    continue
                }
                open.append((place, resources))
            }
        }
        // Forms are parts of pages that are written once. Where a page is missing, any stream may be what it shows.
        let others: [StaticString] = ["/Image", "/ObjStm", "/XRef", "/XML", "/Length1", "/FontFile", "/CIDInit"]
        for stream in objects.streams {
            let isForm = objects.holds("/Form", in: stream.head)
            guard isForm || pages == nil && !others.contains(where: { objects.holds($0, in: stream.head) }) else {
                continue
            }
            guard text.count < Self.limit, let bytes = objects.unpacked(stream) else { continue }
            let resources = objects.entry("/Resources", at: stream.dictionary)
            show(bytes, resources.map { fonts(in: $0, &objects) } ?? [:])
            text.append(0x0A)
        }
    }

    private mutating func read(_ page: Int, _ resources: Int?, _ objects: inout PDFObjects) {
        guard text.count < Self.limit else { return }
        guard let contents = objects.written("/Contents", at: page) else { return }
        let fonts = resources.map { self.fonts(in: $0, &objects) } ?? [:]
        var content: [UInt8] = []
        for number in objects.references(at: contents).prefix(1024) {
            guard let stream = objects.stream(number) else { continue }
            guard let bytes = objects.unpacked(stream) else {
                isUnread = true
                continue
            }
            isRead = true
            content += bytes
            content.append(.space)
        }
        show(content, fonts)
        text.append(0x0A)
    }

    /// The fonts that a page's content may name: `/F4`.
    private mutating func fonts(in resources: Int, _ objects: inout PDFObjects) -> [String: PDFLetters] {
        if let known = fonts[resources] { return known }
        var found: [String: PDFLetters] = [:]
        if let list = objects.entry("/Font", at: resources) {
            var references: [(String, Int)] = []
            objects.forEachEntry(at: list) { name, value in
                if let number = objects.reference(at: value) {
                    references.append((String(decoding: objects.text[name], as: UTF8.self), number))
                }
                return references.count < 4096
            }
            for (name, number) in references { found[name] = letters(ofFont: number, &objects) }
        }
        fonts[resources] = found
        return found
    }

    private mutating func letters(ofFont font: Int, _ objects: inout PDFObjects) -> PDFLetters {
        if let known = letters[font] { return known }
        var found = PDFLetters.plain
        if let place = objects.place(of: font), let table = objects.written("/ToUnicode", at: place),
            let number = objects.reference(at: table), let stream = objects.stream(number),
            let bytes = objects.unpacked(stream)
        {
            found = PDFLetters(bytes)
        }
        letters[font] = found
        return found
    }

    /// Appends what a page's content shows. Strings on one line belong together, since programs cut words for their spacing.
    private mutating func show(_ content: [UInt8], _ fonts: [String: PDFLetters]) {
        var font = PDFLetters.plain
        var operands: [String] = []
        var line: String?
        var isArray = false
        var tokens = PDFContent(content)
        while let token = tokens.next(), text.count < Self.limit {
            switch token {
            case .string(let string):
                showsStrings = showsStrings || !string.isEmpty
                font.append(string, to: &text)
            case .word(let word):
                switch word {
                case "[": isArray = true
                case "]": isArray = false
                case "Tf": font = operands.dropLast().last.flatMap { fonts[$0] } ?? .plain
                case "Td", "TD": if operands.last.map({ Double($0) != 0 }) ?? true { text.append(.space) }
                case "Tm":
                    if let height = operands.last, height != line {
                        text.append(.space)
                        line = height
                    }
                case "T*", "'", "\"", "ET": text.append(.space)
                default:
                    // A step as wide as a letter stands for a space.
                    if isArray, let step = Double(word) {
                        if step < -200 { text.append(.space) }
                    } else {
                        operands.append(word)
                        if operands.count > 8 { operands.removeFirst() }
                        continue
                    }
                }
                if !isArray { operands = [] }
            }
        }
    }
}
