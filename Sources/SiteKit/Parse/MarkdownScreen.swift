// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What one pass over a body's bytes found before cmark-gfm sees them.
struct MarkdownScreen {
    /// The offset at which each line begins.
    var lineStarts: [Int] = []
    /// What may stand somewhere of what few pages have.
    var syntax: MarkdownSyntax = []
    /// A quotation mark stands somewhere, straight or curved.
    var hasQuotes = false
    /// `://`, `www.` or `@` stands somewhere.
    var hasAddresses = false
    /// `&#` stands somewhere, so that a control character may come out though none went in.
    var hasNumericReferences = false
    /// What is over a limit, at most one of each code; cmark-gfm gets no such page.
    var faults: [Finding] = []
}

/// Reads the bytes once and refuses what would make cmark-gfm slow or its output huge (CVE-2022-39209, CVE-2023-22483, 22484,
/// 22486, 24824 and 37463 are not repaired in Debian 12), and control characters. Linear in the size.
func screenMarkdown(_ source: MarkdownSource, _ limits: MarkdownLimits) -> MarkdownScreen {
    guard source.body.count <= limits.page else {
        var screen = MarkdownScreen()
        screen.faults = [.pageTooLarge(source, limits)]
        return screen
    }
    var pass = ScreenPass(source: source, limits: limits)
    pass.run(source.bytes.span)
    return pass.screen
}

private struct ScreenPass {
    let source: MarkdownSource
    let limits: MarkdownLimits
    var screen = MarkdownScreen()

    /// An open fence at the left margin: its sign and length. Fences anywhere else are not exempt from the limits.
    var fence: (sign: UInt8, length: Int)?
    /// Becomes false at the first fence that may not be one; from there on no fence is exempt.
    var trustsFences = true
    /// In a block that began with `<`, where cmark-gfm sees no fences.
    var inHTML = false
    var inComment = false

    var blockStart = 0
    var blockLine = 1
    var columns = 0
    var cells = 0
    var brackets = 0
    var definesAddresses = false
    /// The block has a line that is over its own limit, which says more than that the block is.
    var hasLongLine = false
    var longestDefinition = 0

    init(source: MarkdownSource, limits: MarkdownLimits) {
        self.source = source
        self.limits = limits
        screen.lineStarts.reserveCapacity(source.body.count / 24 + 4)
        blockStart = source.body.lowerBound
    }

    mutating func run(_ bytes: Span<UInt8>) {
        let end = source.body.upperBound
        var start = source.body.lowerBound
        while start < end {
            screen.lineStarts.append(start)
            let stop = scanSigns(bytes, from: start, to: end)
            examine(bytes, line: start..<stop)
            start = stop
            if start < end {
                start += bytes[start] == .carriageReturn && start + 1 < end && bytes[start + 1] == .newline ? 2 : 1
            }
        }
        endBlock(at: end)
        if brackets > limits.brackets { report(.tooManyLinks(source, limits)) }
        if brackets * longestDefinition > limits.expansion { report(.addressesTooLong(source)) }
    }

    /// Goes over a line's bytes, stopping only at signs that matter, and gives its end.
    private mutating func scanSigns(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
        var at = start
        while true {
            at = source.bytes.nextSign(in: at..<end)
            guard at < end else { return end }
            let byte = bytes[at]
            switch byte {
            case .newline, .carriageReturn: return at
            case UInt8(ascii: "\t"): break
            case UInt8(ascii: "\""), UInt8(ascii: "'"): screen.hasQuotes = true
            case UInt8(ascii: "@"): screen.hasAddresses = true
            case UInt8(ascii: "["): noticeBracket(bytes, at, end)
            default: notice(byte, bytes, at, end)
            }
            at += 1
        }
    }

    private mutating func noticeBracket(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) {
        brackets += fence == nil ? 1 : 0
        if at + 1 < end, bytes[at + 1] == UInt8(ascii: "^") { screen.syntax.insert(.footnotes) }
        if at + 2 < end, bytes[at + 2] == UInt8(ascii: "]") { screen.syntax.insert(.tasks) }
    }

    private mutating func notice(_ byte: UInt8, _ bytes: Span<UInt8>, _ at: Int, _ end: Int) {
        func follows(_ first: UInt8, _ second: UInt8? = nil) -> Bool {
            at + (second == nil ? 1 : 2) < end && bytes[at + 1] == first && (second == nil || bytes[at + 2] == second)
        }
        switch byte {
        case UInt8(ascii: "~"): if follows(byte) { screen.syntax.insert(.strikethrough) }
        case UInt8(ascii: "&"): if follows(UInt8(ascii: "#")) { screen.hasNumericReferences = true }
        case UInt8(ascii: "w"): if follows(byte, byte) { screen.hasAddresses = true }
        case UInt8(ascii: ":"): if follows(UInt8(ascii: "/"), UInt8(ascii: "/")) { screen.hasAddresses = true }
        case UInt8(ascii: "]"): if follows(UInt8(ascii: ":")) { definesAddresses = true }
        case 0xE2: if follows(0x80) { screen.hasQuotes = true }
        case 0xC2: if at + 1 < end, bytes[at + 1] < 0xA0 { reportControl(at, length: 2, code: bytes[at + 1]) }
        default: reportControl(at, length: 1, code: byte)
        }
    }

    private mutating func reportControl(_ at: Int, length: Int, code: UInt8) {
        report(.controlCharacter(source, at..<at + length, code: code, line: screen.lineStarts.count))
    }

    private mutating func report(_ fault: Finding) {
        if !screen.faults.contains(where: { $0.code == fault.code }) { screen.faults.append(fault) }
    }

    private mutating func endBlock(at end: Int) {
        if fence == nil, !hasLongLine, end - blockStart > limits.block {
            report(.blockTooLarge(source, limits, line: blockLine))
        }
        if definesAddresses { longestDefinition = max(longestDefinition, end - blockStart) }
        (definesAddresses, columns, inHTML, hasLongLine) = (false, 0, false, false)
    }

    private mutating func startBlock(after line: Range<Int>) {
        endBlock(at: line.lowerBound)
        (blockStart, blockLine) = (line.upperBound, screen.lineStarts.count + 1)
    }

    /// Looks at how a line begins.
    private mutating func examine(_ bytes: Span<UInt8>, line: Range<Int>) {
        if let open = fence {
            if closes(bytes, line, open) {
                startBlock(after: line)
                fence = nil
            }
            return
        }
        let number = screen.lineStarts.count
        if line.count > limits.line {
            report(.lineTooLong(source, limits, line: number))
            hasLongLine = true
        }
        var start = LineStart(bytes, line)
        start.read(bytes)
        if start.markers > limits.depth || (start.markers > 0 && start.deepest > limits.depth * 2) {
            report(.tooDeep(source, limits, line: number))
        }
        if start.footnotes > 1 { report(.nestedFootnotes(source, line: number)) }
        guard start.at < line.upperBound else {
            if !start.hasListMarker { startBlock(after: line) }
            return
        }
        examineContent(bytes, line, start)
        countCells(bytes, start.at..<line.upperBound, line: number)
    }

    private mutating func examineContent(_ bytes: Span<UInt8>, _ line: Range<Int>, _ start: LineStart) {
        let first = bytes[start.at]
        if inComment {
            inComment = !contains(bytes, start.at..<line.upperBound, "-->")
        } else if first == UInt8(ascii: "<") {
            inHTML = true
            let rest = start.at..<line.upperBound
            if contains(bytes, start.at..<min(start.at + 4, line.upperBound), "<!--") {
                inComment = !contains(bytes, rest, "-->")
            } else {
                // Such blocks may go on past empty lines; they become errors, but where they end is not tracked here.
                trustsFences = trustsFences && !startsLongBlock(bytes, rest)
            }
        } else if first == UInt8(ascii: "`") || first == UInt8(ascii: "~") {
            openFence(bytes, line, start, sign: first)
        }
    }

    private mutating func openFence(_ bytes: Span<UInt8>, _ line: Range<Int>, _ start: LineStart, sign: UInt8) {
        var at = start.at
        while at < line.upperBound, bytes[at] == sign { at += 1 }
        let length = at - start.at
        guard length >= 3 else { return }
        if sign == UInt8(ascii: "`") {
            while at < line.upperBound { if bytes[at] == sign { return } else { at += 1 } }
        }
        trustsFences = trustsFences && !inHTML && !inComment && start.at == line.lowerBound
        guard trustsFences else { return }
        startBlock(after: line)
        fence = (sign, length)
    }

    private func closes(_ bytes: Span<UInt8>, _ line: Range<Int>, _ open: (sign: UInt8, length: Int)) -> Bool {
        var at = line.lowerBound
        while at < line.upperBound, bytes[at] == .space { at += 1 }
        guard at - line.lowerBound <= 3 else { return false }
        let start = at
        while at < line.upperBound, bytes[at] == open.sign { at += 1 }
        guard at - start >= open.length else { return false }
        while at < line.upperBound, bytes[at] == .space || bytes[at] == .tab { at += 1 }
        return at == line.upperBound
    }

    /// Counts the columns of a row of dashes, and the cells that every line after it makes, also those it leaves out.
    private mutating func countCells(_ bytes: Span<UInt8>, _ content: Range<Int>, line: Int) {
        cells += columns
        if let found = delimiterColumns(bytes, content) {
            if found > limits.columns { report(.tableTooWide(source, limits, columns: found, line: line)) }
            if columns == 0 { cells += 2 * found }
            columns = max(columns, found)
        }
        if cells > limits.cells { report(.tableTooLarge(source, limits, line: line)) }
    }

    private func delimiterColumns(_ bytes: Span<UInt8>, _ content: Range<Int>) -> Int? {
        var (columns, dashes) = (0, 0)
        var inCell = false
        for at in content {
            switch bytes[at] {
            case UInt8(ascii: "-"), UInt8(ascii: ":"):
                if !inCell { columns += 1 }
                (inCell, dashes) = (true, dashes + 1)
            case UInt8(ascii: "|"): inCell = false
            case .space, .tab: break
            default: return nil
            }
        }
        return dashes > 0 ? columns : nil
    }

    private func contains(_ bytes: Span<UInt8>, _ range: Range<Int>, _ text: StaticString) -> Bool {
        let wanted = Array("\(text)".utf8)
        guard range.count >= wanted.count else { return false }
        return (range.lowerBound...range.upperBound - wanted.count).contains { start in
            wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
        }
    }

    /// `<script`, `<pre`, `<style`, `<textarea`, `<?` and `<!` begin blocks that end elsewhere than at an empty line.
    private func startsLongBlock(_ bytes: Span<UInt8>, _ rest: Range<Int>) -> Bool {
        guard rest.count > 1 else { return false }
        return switch bytes[rest.lowerBound + 1] | 0x20 {
        case UInt8(ascii: "s"), UInt8(ascii: "p"), UInt8(ascii: "t"), UInt8(ascii: "?"), UInt8(ascii: "!"): true
        default: false
        }
    }
}

extension Finding {
    fileprivate static func pageTooLarge(_ source: MarkdownSource, _ limits: MarkdownLimits) -> Finding {
        Finding(
            .error, .pageTooLarge, at: SourceLocation(source.path),
            Wording(
                sv: "Texten är \(source.body.count / 1024) kB; gränsen är \(limits.page / 1024) kB.",
                en: "The text is \(source.body.count / 1024) kB; the limit is \(limits.page / 1024) kB."),
            help: Wording(
                sv: "Dela den i flera sidor och länka mellan dem.",
                en: "Divide it into several pages that link to each other."))
    }

    fileprivate static func blockTooLarge(_ source: MarkdownSource, _ limits: MarkdownLimits, line: Int) -> Finding {
        Finding(
            .error, .blockTooLarge, at: source.location(line: line),
            Wording(
                sv: "Stycket som börjar här är större än \(limits.block / 1024) kB.",
                en: "The block that begins here is larger than \(limits.block / 1024) kB."),
            help: Wording(
                sv: "Dela det med en tom rad. En lång tabell blir lättare att läsa som flera, en under varje rubrik.",
                en: "Divide it with an empty line. A long table reads better as several, one under each heading."))
    }

    fileprivate static func lineTooLong(_ source: MarkdownSource, _ limits: MarkdownLimits, line: Int) -> Finding {
        Finding(
            .error, .lineTooLong, at: source.location(line: line),
            Wording(
                sv: "Raden är längre än \(limits.line / 1024) kB.",
                en: "The line is longer than \(limits.line / 1024) kB."),
            help: Wording(
                sv:
                    "Dela den. Står en bild inklistrad som text här? Spara den som en fil bredvid sidan och skriv  ![Vad bilden visar](bild.jpg)",
                en:
                    "Divide it. Is a picture pasted here as text? Save it as a file beside the page and write  ![What it shows](picture.jpg)"
            ))
    }

    fileprivate static func tooDeep(_ source: MarkdownSource, _ limits: MarkdownLimits, line: Int) -> Finding {
        Finding(
            .error, .tooDeep, at: source.location(line: line),
            Wording(
                sv: "Citat och listor ligger mer än \(limits.depth) nivåer in i varandra.",
                en: "Quotations and lists are nested more than \(limits.depth) levels deep."),
            help: Wording(
                sv: "Ta bort ”>”, ”-” eller mellanslag först på raden. En streckad linje skrivs  ---",
                en: "Remove “>”, “-” or spaces where the line begins. A rule is written  ---"))
    }

    fileprivate static func nestedFootnotes(_ source: MarkdownSource, line: Int) -> Finding {
        Finding(
            .error, .nestedFootnote, at: source.location(line: line),
            Wording(sv: "En fotnot börjar inuti en annan.", en: "A footnote begins inside another."),
            help: Wording(
                sv: "Skriv varje fotnot på en egen rad, längst till vänster:  [^1]: Texten.",
                en: "Write each footnote on a line of its own, at the left margin:  [^1]: The text."))
    }

    fileprivate static func tableTooWide(
        _ source: MarkdownSource, _ limits: MarkdownLimits, columns: Int, line: Int
    ) -> Finding {
        Finding(
            .error, .tableTooLarge, at: source.location(line: line),
            Wording(
                sv: "Tabellen har \(columns) kolumner; gränsen är \(limits.columns).",
                en: "The table has \(columns) columns; the limit is \(limits.columns)."),
            help: Wording(
                sv: "Gör flera tabeller av den, eller lägg kalkylbladet bredvid sidan och länka till det.",
                en: "Make several tables of it, or put the spreadsheet beside the page and link to it."))
    }

    fileprivate static func tableTooLarge(_ source: MarkdownSource, _ limits: MarkdownLimits, line: Int) -> Finding {
        Finding(
            .error, .tableTooLarge, at: source.location(line: line),
            Wording(
                sv: "Sidans tabeller har fler än \(limits.cells) rutor, tomma medräknade.",
                en: "The page's tables have more than \(limits.cells) cells, counting empty ones."),
            help: Wording(
                sv: "Dela sidan, eller lägg kalkylbladet bredvid den och länka till det.",
                en: "Divide the page, or put the spreadsheet beside it and link to it."))
    }

    fileprivate static func tooManyLinks(_ source: MarkdownSource, _ limits: MarkdownLimits) -> Finding {
        Finding(
            .error, .pageTooLarge, at: SourceLocation(source.path),
            Wording(
                sv: "Texten har fler än \(limits.brackets) hakparenteser.",
                en: "The text has more than \(limits.brackets) square brackets."),
            help: Wording(sv: "Dela den i flera sidor.", en: "Divide it into several pages."))
    }

    fileprivate static func addressesTooLong(_ source: MarkdownSource) -> Finding {
        Finding(
            .error, .pageTooLarge, at: SourceLocation(source.path),
            Wording(
                sv: "Långa adresser som skrivs en gång ([namn]: https://…) används för många gånger.",
                en: "Long addresses that are written once ([name]: https://…) are used too many times."),
            help: Wording(
                sv: "Skriv en tom rad före adresserna och korta dem.",
                en: "Write an empty line before the addresses and shorten them."))
    }

    fileprivate static func controlCharacter(
        _ source: MarkdownSource, _ bytes: Range<Int>, code: UInt8, line: Int
    ) -> Finding {
        let hex = String(code, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
        return Finding(
            .error, .controlCharacter, at: source.location(bytes: bytes, line: line),
            Wording(
                sv: "Här står ett styrtecken som inte syns (\(name)).",
                en: "An invisible control character (\(name)) stands here."),
            help: Wording(
                sv: "Det följde nog med när texten klistrades in. Radera tecknen omkring och skriv om dem.",
                en:
                    "It probably came along when the text was pasted. Delete the characters around it and type them again."
            ))
    }
}
