// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds the cause of what libyaml could not read, from the source line, and prints the line as it should be.
struct YAMLDiagnosis {
    let bytes: [UInt8]
    let range: Range<Int>
    let file: SourcePath

    /// What was found, and the bytes of the line to leave out before reading on. No line: reading on would be dishonest.
    struct Explained {
        var finding: Finding
        var line: Range<Int>?
    }

    /// Explains what ended a reading. `readable` is the file without the lines that are explained already.
    func explain(_ fault: YAMLFault, in readable: [UInt8]) -> Explained {
        let line = YAMLLine(readable, at: fault.offset, in: range)
        if let end = earlyEnd(before: line, readable) { return end }
        switch fault {
        case .tooDeep(let offset):
            return Explained(finding: .tooDeep(at: place(offset)), line: nil)
        case .secondDocument(let offset):
            return Explained(finding: .secondDocument(at: place(offset)), line: nil)
        case .listAsRoot(let offset):
            return Explained(finding: .listAsRoot(at: place(offset)), line: nil)
        case .collectionAsKey, .textAsRoot:
            return lineFault(line, readable) ?? Explained(finding: general(line, at: fault.offset), line: line.range)
        case .syntax(_, let offset, let begin):
            return syntaxFault(line, from: begin, readable) ?? structureFault(line, readable)
                ?? Explained(finding: general(line, at: offset), line: line.isBlank ? nil : line.range)
        }
    }

    /// Explains a quote that went on over lines that look like fields, which is why something after it could not be read.
    func explain(runaway notice: YAMLNotice) -> Explained {
        Explained(finding: explain(notice), line: YAMLLine(bytes, at: notice.offset, in: range).range)
    }

    /// Explains what was read although it should not be, or not so.
    func explain(_ notice: YAMLNotice) -> Finding {
        let line = YAMLLine(bytes, at: notice.offset, in: range)
        switch notice.kind {
        case .feature:
            guard line.value.contains(notice.offset) else {
                return .feature("%", at: place(notice.offset), repaired: nil)
            }
            let sign = String(decoding: bytes[notice.offset...notice.offset], as: UTF8.self)
            return .feature(sign, at: place(notice.offset), repaired: repaired(line, value: quoted(line)))
        case .lostText:
            let lost = line.string(notice.offset..<line.range.upperBound)
            return .lostText(
                lost, at: SourceLocation(file, .bytes(notice.offset..<line.range.upperBound)),
                repaired: repaired(line, value: quoted(line)))
        case .swallowedByQuote:
            return .unclosedQuote(at: place(notice.offset), repaired: repaired(line, value: closed(line)))
        case .swallowedLine:
            return swallowedLine(line)
        case .typographicQuotes:
            let text = Self.typographicQuotes(in: bytes[line.value]) ?? ""
            return .typographicQuotes(at: place(notice.offset), repaired: repaired(line, value: quotedYAML(text)))
        case .writtenControl:
            let inner = line.string(line.value).dropFirst().dropLast()
            return .writtenControl(at: place(notice.offset), repaired: repaired(line, value: "'\(inner)'"))
        case .noBreakSpace:
            return (indentationSign(line) ?? blankSign(line))?.finding ?? general(line, at: notice.offset)
        }
    }

    /// The finding for a document that is too large to read.
    static func tooLarge(_ range: Range<Int>, in file: SourcePath) -> Finding {
        .tooLarge(range.count, at: .offset(range.lowerBound, in: file))
    }

    /// A line with three full stops, after which YAML expects nothing more.
    private func earlyEnd(before line: YAMLLine, _ readable: [UInt8]) -> Explained? {
        guard let before = line.previous(in: range), readable[before.range].elementsEqual("...".utf8) else {
            return nil
        }
        return finding(.secondDocument(at: place(before.range.lowerBound)), before)
    }

    // MARK: Where to look

    /// Looks through the lines from where an unfinished thing begins to where libyaml stopped, then at the line before.
    private func syntaxFault(_ line: YAMLLine, from begin: Int?, _ readable: [UInt8]) -> Explained? {
        if let begin, begin < line.range.lowerBound {
            var candidate: YAMLLine? = YAMLLine(readable, at: begin, in: range)
            while let current = candidate, current.range.lowerBound < line.range.lowerBound {
                if let found = lineFault(current, readable) ?? openFault(current, readable) { return found }
                candidate = current.next(in: range)
            }
        }
        if let found = lineFault(line, readable) { return found }
        guard let before = line.previous(in: range) else { return openFault(line, readable) }
        return certainFault(before) ?? openFault(line, readable)
    }

    /// What can be said of the line before the one where libyaml stopped.
    private func certainFault(_ line: YAMLLine) -> Explained? {
        indentationSign(line) ?? blankSign(line) ?? missingSpace(line) ?? missingColon(line) ?? textAfterQuote(line)
    }

    /// A quote that begins on the line and has no end there.
    private func openFault(_ line: YAMLLine, _ readable: [UInt8]) -> Explained? {
        guard let quote = openingQuote(line), !isClosed(line, quote) else { return nil }
        let finding = Finding.unclosedQuote(
            at: place(line.value.lowerBound), repaired: repaired(line, value: closed(line)))
        return Explained(finding: finding, line: line.range)
    }

    /// What is wrong with a line in itself.
    private func lineFault(_ line: YAMLLine, _ readable: [UInt8]) -> Explained? {
        if line.isBlank && line.indent == 0 { return nil }
        return characterFault(line) ?? indentationSign(line) ?? blankSign(line) ?? template(line) ?? missingSpace(line)
            ?? valueFault(line) ?? missingColon(line)
    }

    /// What is wrong with the value of a line.
    private func valueFault(_ line: YAMLLine) -> Explained? {
        guard let first = line.value.first.map({ bytes[$0] }) else { return nil }
        let offset = line.value.lowerBound
        let fixed = repaired(line, value: quoted(line))
        if let text = Self.typographicQuotes(in: bytes[line.value]) {
            return finding(
                .typographicQuotes(at: place(offset), repaired: repaired(line, value: quotedYAML(text))), line)
        }
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return textAfterQuote(line) ?? openFault(line, bytes)
        case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: "*"), UInt8(ascii: "&"),
            UInt8(ascii: "!"),
            UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","):
            return finding(.specialStart(String(UnicodeScalar(first)), at: place(offset), repaired: fixed), line)
        case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "?"):
            return line.value.count > 2
                ? finding(.specialStart(String(UnicodeScalar(first)), at: place(offset), repaired: fixed), line) : nil
        case UInt8(ascii: "-")
        where line.colon != nil && line.value.count > 1 && bytes[offset + 1] == UInt8(ascii: " "):
            return finding(.specialStart("-", at: place(offset), repaired: fixed), line)
        case UInt8(ascii: "[")
        where bytes[line.value].contains(UInt8(ascii: ",")) && !bytes[line.value].contains(UInt8(ascii: "]")):
            let closed = repaired(line, value: line.string(line.value) + "]")
            return finding(.openList(at: place(offset), repaired: closed), line)
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            return isBalanced(line.value)
                ? nil : finding(.specialStart(String(UnicodeScalar(first)), at: place(offset), repaired: fixed), line)
        default:
            guard let colon = secondColon(line) else { return nil }
            return finding(.colonInValue(at: place(colon), repaired: fixed), line)
        }
    }

    private func finding(_ finding: Finding, _ line: YAMLLine) -> Explained {
        Explained(finding: finding, line: line.range)
    }

    private func place(_ offset: Int) -> SourceLocation { .offset(offset, in: file) }
}

// MARK: - Signs that cannot be seen

extension YAMLDiagnosis {
    /// A control character.
    private func characterFault(_ line: YAMLLine) -> Explained? {
        for index in line.range {
            let byte = bytes[index]
            let isC1 = byte == 0xC2 && index + 1 < line.range.upperBound && (0x80...0x9F).contains(bytes[index + 1])
            if byte < 0x20 && byte != 0x09 || byte == 0x7F || isC1 {
                return finding(.controlCharacter(isC1 ? bytes[index + 1] : byte, at: place(index)), line)
            }
        }
        return nil
    }

    /// A tab or a no-break space in the indentation.
    private func indentationSign(_ line: YAMLLine) -> Explained? {
        let indentation = line.range.lowerBound..<line.range.lowerBound + line.indent
        // Below a field with a value there is nothing to stand further in for.
        let before = line.previous(in: range)
        let isBeside = before.map { !$0.hasDash && !$0.value.isEmpty } ?? true
        let text =
            (isBeside ? before?.cleanIndent ?? "" : line.cleanIndent)
            + line.string(indentation.upperBound..<line.range.upperBound)
        for index in indentation {
            if bytes[index] == UInt8(ascii: "\t") { return finding(.tab(at: place(index), repaired: text), line) }
            if bytes[index] == 0xC2 { return finding(.noBreakSpace(at: place(index), repaired: text), line) }
        }
        return nil
    }

    /// A no-break space after the colon.
    private func blankSign(_ line: YAMLLine) -> Explained? {
        guard let colon = line.colon, colon + 1 < line.range.upperBound, bytes[colon + 1] == 0xC2, line.hasSpace else {
            return nil
        }
        return finding(
            .noBreakSpace(at: place(colon + 1), repaired: repaired(line, value: line.string(line.value))), line)
    }
}

// MARK: - The value

extension YAMLDiagnosis {
    /// `{{ x }}`, which YAML takes for a mapping within a mapping.
    private func template(_ line: YAMLLine) -> Explained? {
        guard line.value.count > 2, bytes[line.value.lowerBound] == UInt8(ascii: "{"),
            bytes[line.value.lowerBound + 1] == UInt8(ascii: "{")
        else { return nil }
        return finding(.template(at: place(line.value.lowerBound), repaired: repaired(line, value: quoted(line))), line)
    }

    /// The quote that a value begins with.
    private func openingQuote(_ line: YAMLLine) -> UInt8? {
        guard let first = line.value.first.map({ bytes[$0] }), first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        else { return nil }
        return first
    }

    private func isClosed(_ line: YAMLLine, _ quote: UInt8) -> Bool { closing(line, quote) != nil }

    /// The offset of the quote that ends a quoted value.
    private func closing(_ line: YAMLLine, _ quote: UInt8) -> Int? {
        var index = line.value.lowerBound + 1
        while index < line.value.upperBound {
            if quote == UInt8(ascii: "\"") && bytes[index] == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if bytes[index] == quote {
                let isDoubled =
                    index + 1 < line.value.upperBound && bytes[index + 1] == quote && quote == UInt8(ascii: "'")
                if !isDoubled { return index }
                index += 1
            }
            index += 1
        }
        return nil
    }

    /// `"Gala" i Norsjö`.
    private func textAfterQuote(_ line: YAMLLine) -> Explained? {
        guard let quote = openingQuote(line), let end = closing(line, quote), end + 1 < line.value.upperBound else {
            return nil
        }
        var index = end + 1
        while index < line.value.upperBound, bytes[index] == UInt8(ascii: " ") { index += 1 }
        if bytes[index] == UInt8(ascii: "#") && index > end + 1 { return nil }
        var text = line.string(line.value)
        if bytes[line.value.upperBound - 1] == quote { text = String(text.dropFirst().dropLast()) }
        let fixed = repaired(line, value: quotedYAML(text))
        return finding(.textAfterQuote(at: place(index), repaired: fixed), line)
    }

    /// What stands within typographic quotes around a whole value.
    static func typographicQuotes(in bytes: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        let signs: [Unicode.Scalar] = ["”", "“", "„", "‟", "’", "‘", "‚", "‛"]
        let scalars = text.unicodeScalars
        guard scalars.count > 2, let first = scalars.first, let last = scalars.last, signs.contains(first),
            signs.contains(last)
        else { return nil }
        let inner = scalars.dropFirst().dropLast()
        return inner.contains { signs.contains($0) } ? nil : String(String.UnicodeScalarView(inner))
    }

    /// The colon in a value without quotes that YAML takes for another key's.
    private func secondColon(_ line: YAMLLine) -> Int? {
        guard line.colon != nil else { return nil }
        return line.value.first { index in
            bytes[index] == UInt8(ascii: ":")
                && (index + 1 == line.value.upperBound || bytes[index + 1] == UInt8(ascii: " "))
        }
    }

    /// Whether a value that begins with a bracket ends with the bracket that belongs to it.
    private func isBalanced(_ value: Range<Int>) -> Bool {
        var depth = 0
        for index in value {
            if bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "{") { depth += 1 }
            if bytes[index] == UInt8(ascii: "]") || bytes[index] == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { return index + 1 == value.upperBound }
        }
        return false
    }

    /// The value as a quoted text.
    private func quoted(_ line: YAMLLine) -> String { quotedYAML(line.string(line.value)) }

    /// A quoted value with its end.
    private func closed(_ line: YAMLLine) -> String {
        let quote = line.value.first.map { bytes[$0] } ?? UInt8(ascii: "\"")
        return line.string(line.value) + String(UnicodeScalar(quote))
    }

    /// The line with another value.
    private func repaired(_ line: YAMLLine, value: String) -> String {
        let key = line.colon == nil ? "" : line.string(line.key) + ": "
        return line.cleanIndent + line.dash + key + value
    }
}

// MARK: - The line among its neighbours

extension YAMLDiagnosis {
    /// `rubrik:Gala`.
    private func missingSpace(_ line: YAMLLine) -> Explained? {
        guard let colon = line.colon, !line.hasSpace, line.looksLikeField else { return nil }
        let value = line.string(line.value)
        let needsQuotes = value.utf8.contains(UInt8(ascii: ":")) && secondColon(line) != nil
        return finding(
            .missingSpace(at: place(colon), repaired: repaired(line, value: needsQuotes ? quoted(line) : value)), line)
    }

    /// A line of text where a field should be.
    private func missingColon(_ line: YAMLLine) -> Explained? {
        guard line.colon == nil, !line.hasDash, !line.isBlank, !line.isComment, openingQuote(line) == nil else {
            return nil
        }
        if line.indent > 0, let before = line.previous(in: range), before.indent < line.indent, before.value.isEmpty {
            return nil
        }
        let words = line.string(line.value).split(separator: " ", maxSplits: 1)
        guard let first = words.first,
            first.utf8.allSatisfy({ isLetterOrDigit($0) || $0 >= 0x80 || $0 == 0x2D || $0 == 0x5F })
        else { return nil }
        return finding(
            .missingColon(at: place(line.value.lowerBound), repaired: withColon(words, line.cleanIndent)), line)
    }

    /// The field, or the item of a list, that a line without a colon was to be.
    private func withColon(_ words: [Substring], _ indent: String) -> String? {
        guard words.count == 2 else { return nil }
        var (key, value) = (words[0], words[1])
        if ["–", "—", "•", "·"].contains(key) { return "\(indent)- \(value)" }
        if key.hasSuffix("：") { key = key.dropLast() }
        for sign in ["= ", "- ", "– "] where value.hasPrefix(sign) { value = value.dropFirst(2) }
        return "\(indent)\(key): \(value)"
    }

    /// A line that stands too far in or out, or a list among texts.
    private func structureFault(_ line: YAMLLine, _ readable: [UInt8]) -> Explained? {
        guard !line.isBlank, let before = line.previous(in: range) else { return nil }
        let text = line.string(line.range.lowerBound + line.indent..<line.range.upperBound)
        let offset = line.range.lowerBound + line.indent
        if line.hasDash && !before.hasDash && before.colon != nil && !before.value.isEmpty {
            let items =
                "\(before.cleanIndent)\(before.string(before.key)):\n\(before.cleanIndent)  - \(before.string(before.value))\n\(before.cleanIndent)  \(text)"
            return finding(.listAfterText(at: place(offset), repaired: items), line)
        }
        if line.indent > before.indent {
            return finding(.wrongIndentation(at: place(offset), repaired: before.cleanIndent + text), line)
        }
        var sibling = before
        while sibling.indent > line.indent, let earlier = sibling.previous(in: range) { sibling = earlier }
        if sibling.indent > line.indent {
            // The first lines stand too far in; this one stands right.
            let content = sibling.string(sibling.range.lowerBound + sibling.indent..<sibling.range.upperBound)
            let start = sibling.range.lowerBound + sibling.indent
            return finding(.wrongIndentation(at: place(start), repaired: line.cleanIndent + content), sibling)
        }
        guard sibling.indent < line.indent else { return nil }
        return finding(.wrongIndentation(at: place(offset), repaired: before.cleanIndent + text), line)
    }

    /// A line below a value that became a part of it.
    private func swallowedLine(_ line: YAMLLine) -> Finding {
        var candidate = line.next(in: range)
        while let current = candidate {
            if current.looksLikeField || current.hasDash {
                let offset = current.range.lowerBound + current.indent
                let value =
                    current.colon == nil
                    ? current.string(current.value) : "\(current.string(current.key)): \(current.string(current.value))"
                if current.hasDash {
                    let indent = line.cleanIndent
                    let list =
                        "\(indent)\(line.string(line.key)):\n\(indent)  - \(line.string(line.value))\n\(indent)  - \(value)"
                    return .listAfterText(at: place(offset), repaired: list)
                }
                return .swallowedLine(at: place(offset), repaired: line.cleanIndent + value)
            }
            candidate = current.next(in: range)
        }
        return .swallowedLine(at: place(line.range.lowerBound), repaired: line.string(line.range))
    }

    /// What can be said when no cause is known.
    private func general(_ line: YAMLLine, at offset: Int) -> Finding {
        let isKeySign = line.value.first.map { bytes[$0] == UInt8(ascii: "?") } ?? false
        let hasKeySign = isKeySign || line.key.first.map { bytes[$0] == UInt8(ascii: "?") } ?? false
        let value = line.value.isEmpty || hasKeySign ? nil : repaired(line, value: quoted(line))
        return .unreadable(at: place(offset), repaired: value)
    }
}

// MARK: - Wording

extension Finding {
    fileprivate static func tooLarge(_ size: Int, at location: SourceLocation) -> Finding {
        Finding(
            .error, .yamlLimit, at: location,
            Wording(sv: "Uppgifterna är för stora: \(size) byte.", en: "The fields are too large: \(size) bytes."),
            help: Wording(
                sv: "Högst \(YAMLLimits.size) byte läses. Löptext hör hemma under den avslutande raden med ---.",
                en: "At most \(YAMLLimits.size) bytes are read. Running text belongs below the closing line with ---."))
    }

    fileprivate static func writtenControl(at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .controlCharacter, at: location,
            Wording(
                sv: "Ett omvänt snedstreck inom citattecknen skriver här ett tecken som inte syns.",
                en: "A backslash within the quotes writes a character here that cannot be seen."),
            help: .write(
                repaired, sv: "Hör snedstrecket till texten? Använd enkla citattecken.",
                en: "Does the backslash belong to the text? Use single quotes."))
    }

    fileprivate static func openList(at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .specialSign, at: location,
            Wording(
                sv: "Hakparentesen som börjar här tar aldrig slut.", en: "The bracket that begins here never ends."),
            help: .write(
                repaired, sv: "En lista inom hakparenteser slutar med ].",
                en: "A list within brackets ends with ]."))
    }

    fileprivate static func tooDeep(at location: SourceLocation) -> Finding {
        Finding(
            .error, .yamlLimit, at: location,
            Wording(
                sv: "Här börjar en lista i en lista i mer än \(YAMLLimits.depth) steg.",
                en: "Here begins a list within lists, more than \(YAMLLimits.depth) deep."),
            help: Wording(
                sv: "Så djupt läses inga uppgifter. Ta bort hakparenteserna, eller sätt värdet inom citattecken.",
                en: "No fields are read that deep. Remove the brackets, or put the value within quotes."))
    }

    fileprivate static func secondDocument(at location: SourceLocation) -> Finding {
        Finding(
            .error, .yamlFeature, at: location,
            Wording(sv: "Här börjar uppgifterna om från början.", en: "Here the fields begin all over again."),
            help: Wording(
                sv: "En rad med --- eller ... får inte stå mitt bland uppgifterna. Ta bort raden.",
                en: "A line with --- or ... cannot stand among the fields. Remove the line."))
    }

    fileprivate static func listAsRoot(at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongForm, at: location,
            Wording(
                sv: "Här börjar en lista, men det ska vara fält med värden.",
                en: "A list begins here, but there should be fields with values."),
            help: Wording(
                sv: "Skriv varje fält på en rad för sig:  namn: FRONT",
                en: "Write each field on a line of its own:  name: FRONT"))
    }

    fileprivate static func feature(_ sign: String, at location: SourceLocation, repaired: String?) -> Finding {
        Finding(
            .error, .yamlFeature, at: location,
            Wording(
                sv: "Tecknet \(sign) först i ett värde betyder något särskilt och får inte användas så.",
                en: "The sign \(sign) first in a value has a special meaning and cannot be used so."),
            help: .write(
                repaired,
                sv:
                    "Ankare, alias och taggar läses inte, så att varje fält säger vad det säger. Är det text? Sätt den inom citattecken.",
                en:
                    "Anchors, aliases and tags are not read, so that each field says what it says. Is it text? Put it within quotes."
            ))
    }

    fileprivate static func lostText(_ text: String, at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .lostText, at: location,
            Wording(sv: "Texten ”\(text)” skulle försvinna.", en: "The text ”\(text)” would vanish."),
            help: .write(
                repaired,
                sv:
                    "Efter mellanslag och # läses ingenting. Hör texten till värdet? Sätt värdet inom citattecken; en kommentar skrivs på en egen rad.",
                en:
                    "Nothing is read after a space and #. Does the text belong to the value? Put the value within quotes; a comment goes on a line of its own."
            ))
    }

    fileprivate static func swallowedLine(at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .wrongIndentation, at: location,
            Wording(
                sv: "Raden läses som en fortsättning på värdet ovanför.",
                en: "The line is read as a continuation of the value above."),
            help: .write(
                repaired, sv: "Ett eget fält börjar lika långt in som fältet ovanför, och har mellanslag efter kolon.",
                en: "A field of its own begins as far in as the field above, and has a space after the colon."))
    }

    fileprivate static func listAfterText(at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .wrongForm, at: location,
            Wording(
                sv: "En punktlista kan inte följa på en text i samma fält.",
                en: "A list cannot follow a text in the same field."),
            help: .write(repaired, sv: "Antingen en text eller en lista.", en: "Either a text or a list."))
    }

    fileprivate static func unclosedQuote(at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .unclosedQuote, at: location,
            Wording(sv: "Citattecknet som börjar här tar aldrig slut.", en: "The quote that begins here never ends."),
            help: Wording(
                sv: "Skriv ett till sist på raden:  \(repaired)", en: "Write one last on the line:  \(repaired)"))
    }

    fileprivate static func textAfterQuote(at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .unclosedQuote, at: location,
            Wording(
                sv: "Det står text efter det avslutande citattecknet.", en: "There is text after the closing quote."),
            help: .write(
                repaired, sv: "Sätt hela värdet inom ett annat slags citattecken.",
                en: "Put the whole value within the other kind of quotes."))
    }

    fileprivate static func typographicQuotes(at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .typographicQuote, at: location,
            Wording(
                sv: "Typografiska citattecken skyddar inte värdet.", en: "Typographic quotes do not protect the value."),
            help: .write(
                repaired, sv: "Ordbehandlare byter raka citattecken mot böjda; här behövs de raka.",
                en: "Word processors turn straight quotes into curly ones; the straight ones are needed here."))
    }

    fileprivate static func specialStart(_ sign: String, at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .specialSign, at: location,
            Wording(
                sv: "Ett värde utan citattecken kan inte börja med \(sign).",
                en: "A value without quotes cannot begin with \(sign)."),
            help: .write(
                repaired, sv: "Tecknet betyder något särskilt där. Sätt värdet inom citattecken.",
                en: "The sign has a special meaning there. Put the value within quotes."))
    }

    fileprivate static func template(at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .specialSign, at: location,
            Wording(
                sv: "Värdet börjar med {{ och läses därför inte som text.",
                en: "The value begins with {{ and is therefore not read as text."),
            help: .write(
                repaired, sv: "Fält fylls inte i av mallar. Ska texten stå så? Sätt den inom citattecken.",
                en: "Fields are not filled in by templates. Is it the text you want? Put it within quotes."))
    }

    fileprivate static func colonInValue(at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .colonInValue, at: location,
            Wording(
                sv: "Ett kolon till på raden gör att värdet inte kan läsas.",
                en: "A second colon on the line makes the value unreadable."),
            help: .write(
                repaired, sv: "Sätt ett värde som innehåller kolon inom citattecken.",
                en: "Put a value that holds a colon within quotes."))
    }

    fileprivate static func controlCharacter(_ byte: UInt8, at location: SourceLocation) -> Finding {
        let code = "U+00" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        return Finding(
            .error, .controlCharacter, at: location,
            Wording(
                sv: "Här står ett styrtecken som inte syns (\(code)).",
                en: "An invisible control character stands here (\(code))."),
            help: Wording(
                sv: "Det följer ibland med när text klistras in. Ta bort det: skriv om raden för hand.",
                en: "It sometimes comes along with pasted text. Remove it: type the line again."))
    }

    fileprivate static func tab(at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .tabIndentation, at: location,
            Wording(sv: "Raden är indragen med tabb.", en: "The line is indented with a tab."),
            help: .write(
                repaired, sv: "Indrag görs med mellanslag, två för varje steg.",
                en: "Indent with spaces, two for each step."))
    }

    fileprivate static func noBreakSpace(at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .noBreakSpace, at: location,
            Wording(
                sv: "Här står ett hårt mellanslag, som inte räknas som mellanslag.",
                en: "A no-break space stands here, which does not count as a space."),
            help: .write(
                repaired, sv: "Det följer ibland med när text klistras in. Byt det mot ett vanligt mellanslag.",
                en: "It sometimes comes along with pasted text. Replace it with an ordinary space."))
    }

    fileprivate static func missingSpace(at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .missingSpace, at: location,
            Wording(sv: "Det saknas ett mellanslag efter kolon.", en: "There is no space after the colon."),
            help: .write(
                repaired, sv: "Utan det läses hela raden som en text.", en: "Without it the whole line is read as text."
            ))
    }

    fileprivate static func missingColon(at location: SourceLocation, repaired: String?) -> Finding {
        Finding(
            .error, .missingColon, at: location,
            Wording(
                sv: "Raden har inget kolon, så den är inget fält.", en: "The line has no colon, so it is no field."),
            help: .write(
                repaired,
                sv:
                    "Ett fält är ett namn, kolon, mellanslag och ett värde. Löptext hör hemma under den avslutande raden med ---.",
                en:
                    "A field is a name, a colon, a space and a value. Running text belongs below the closing line with ---."
            ))
    }

    fileprivate static func wrongIndentation(at location: SourceLocation, repaired: String) -> Finding {
        Finding(
            .error, .wrongIndentation, at: location,
            Wording(
                sv: "Raden börjar inte lika långt in som fälten den hör ihop med.",
                en: "The line does not begin as far in as the fields it belongs with."),
            help: .write(
                repaired, sv: "Indraget visar vad som hör ihop.", en: "The indentation shows what belongs together."))
    }

    fileprivate static func unreadable(at location: SourceLocation, repaired: String?) -> Finding {
        Finding(
            .error, .unreadableField, at: location,
            Wording(sv: "Raden går inte att läsa som ett fält.", en: "The line cannot be read as a field."),
            help: .write(
                repaired, sv: "Ett värde med särskilda tecken sätts inom citattecken.",
                en: "A value with special signs goes within quotes."))
    }
}
