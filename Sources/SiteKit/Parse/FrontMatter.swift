// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Where in a file the fields stand and where the text begins.
public struct FrontMatter: Hashable, Sendable {
    /// The bytes between the two lines with `---`.
    public var fields: Range<Int>
    /// The bytes after the closing line.
    public var body: Range<Int>

    /// A front matter of its two ranges.
    public init(fields: Range<Int>, body: Range<Int>) { (self.fields, self.body) = (fields, body) }
}

/// Finds the fields at the top of a file: between a first line `---` and the next line that is exactly `---`. A byte order mark,
/// Windows line ends and spaces after the dashes are accepted. Nil when the file is not text in UTF-8.
func splitFrontMatter(_ file: SourceFile, kind: PageKind) -> Diagnosed<FrontMatter?> {
    if let fault = encodingFault(file) { return Diagnosed(nil, [fault]) }
    let bytes = file.bytes.span
    var start = 0
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
    let whole = start..<bytes.count
    var lineEnd = endOfLine(bytes, start)
    guard isDashes(bytes, start..<lineEnd) else {
        let none = FrontMatter(fields: start..<start, body: whole)
        return Diagnosed(none, [missing(file, whole, kind)])
    }
    let fields = min(lineEnd + 1, bytes.count)
    var line = fields
    while line < bytes.count {
        lineEnd = endOfLine(bytes, line)
        if isDashes(bytes, line..<lineEnd) {
            return Diagnosed(FrontMatter(fields: fields..<line, body: min(lineEnd + 1, bytes.count)..<bytes.count))
        }
        line = lineEnd + 1
    }
    let end = endOfFields(file.bytes, fields..<bytes.count)
    let value = FrontMatter(fields: fields..<end, body: end..<bytes.count)
    return Diagnosed(value, [.unclosedFrontMatter(start..<start + 3, isEmpty: end == fields, in: file.path)])
}

private func endOfLine(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count && bytes[index] != 0x0A { index += 1 }
    return index
}

/// Whether a line is exactly `---`, but for spaces and a carriage return after it.
private func isDashes(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count >= 3 else { return false }
    for index in line.lowerBound..<line.lowerBound + 3 where bytes[index] != UInt8(ascii: "-") { return false }
    for index in line.dropFirst(3) where bytes[index] != 0x20 && bytes[index] != 0x0D && bytes[index] != 0x09 {
        return false
    }
    return true
}

/// Where fields without a closing line seem to end: at the first empty line, or the first that is neither a field nor a part of one.
private func endOfFields(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return range.lowerBound }
    var line: YAMLLine? = YAMLLine(bytes, at: range.lowerBound, in: range)
    while let current = line {
        let belongs = current.looksLikeField || current.indent > 0 || current.hasDash
        if current.isBlank || !belongs { return current.range.lowerBound }
        line = current.next(in: range)
    }
    return range.upperBound
}

/// Why a file does not begin with fields.
private func missing(_ file: SourceFile, _ whole: Range<Int>, _ kind: PageKind) -> Finding {
    let bytes = file.bytes
    guard !whole.isEmpty else { return .missingFrontMatter(isEmpty: true, kind, at: whole.lowerBound, in: file.path) }
    let first = YAMLLine(bytes, at: whole.lowerBound, in: whole)
    if first.string(first.range).hasPrefix("+++") {
        return .otherFrontMatter(at: whole.lowerBound, kind, in: file.path)
    }
    var line: YAMLLine? = first
    while let current = line {
        if isDashes(bytes.span, current.range), let next = current.next(in: whole), next.looksLikeField {
            return .textBeforeFrontMatter(whole.lowerBound..<current.range.lowerBound, in: file.path)
        }
        line = current.next(in: whole)
    }
    if first.looksLikeField && first.hasSpace {
        return .missingOpening(at: whole.lowerBound, first.string(first.range), in: file.path)
    }
    return .missingFrontMatter(isEmpty: false, kind, at: whole.lowerBound, in: file.path)
}

extension PageKind {
    /// The fewest lines that a page of the kind begins with.
    var example: String {
        switch self {
        case .page, .own: "---\nrubrik: Om projektet\n---"
        case .project: "---\nrubrik: FRONT\nstart: 2012-01-01\n---"
        case .activity: "---\nrubrik: Företagsgala\ndatum: 2026-12-03\n---"
        case .contact: "---\nnamn: Tillväxtchefen\ntelefon: 0918-140 00\n---"
        case .news: "---\nrubrik: Ny utbildning\ndatum: 2026-11-30\n---"
        }
    }
}

extension Finding {
    fileprivate static func missingFrontMatter(isEmpty: Bool, _ kind: PageKind, at offset: Int, in file: SourcePath)
        -> Finding
    {
        Finding(
            .error, .missingFrontMatter, at: .offset(offset, in: file),
            isEmpty
                ? Wording(sv: "Filen är tom.", en: "The file is empty.")
                : Wording(
                    sv: "Uppgifterna överst i filen saknas.", en: "The fields at the top of the file are missing."),
            help: .write(
                kind.example, sv: "Filen ska börja med en rad ---, fälten och en rad --- till; sedan kommer texten.",
                en: "The file begins with a line ---, the fields and another line ---; then comes the text."))
    }

    fileprivate static func otherFrontMatter(at offset: Int, _ kind: PageKind, in file: SourcePath) -> Finding {
        Finding(
            .error, .missingFrontMatter, at: .offset(offset, in: file),
            Wording(
                sv: "Uppgifterna står mellan rader med +++ (TOML), som inte läses.",
                en: "The fields stand between lines with +++ (TOML), which is not read."),
            help: .write(
                kind.example, sv: "Här skrivs de med kolon, mellan rader med ---.",
                en: "Here they are written with colons, between lines with ---."))
    }

    fileprivate static func textBeforeFrontMatter(_ bytes: Range<Int>, in file: SourcePath) -> Finding {
        Finding(
            .error, .missingFrontMatter, at: SourceLocation(file, .bytes(bytes)),
            Wording(
                sv: "Det står något före uppgifterna överst i filen.",
                en: "Something stands before the fields at the top of the file."),
            help: Wording(
                sv:
                    "Den första raden ska vara ---. Ta bort det som står före, eller flytta det till texten under uppgifterna.",
                en: "The first line must be ---. Remove what stands before it, or move it to the text below the fields."
            ))
    }

    fileprivate static func missingOpening(at offset: Int, _ line: String, in file: SourcePath) -> Finding {
        Finding(
            .error, .missingFrontMatter, at: .offset(offset, in: file),
            Wording(
                sv: "Raden --- före det första fältet saknas.", en: "The line --- before the first field is missing."),
            help: .write(
                "---\n" + line, sv: "Utan den läses fälten som löptext.",
                en: "Without it the fields are read as running text."))
    }

    fileprivate static func unclosedFrontMatter(_ bytes: Range<Int>, isEmpty: Bool, in file: SourcePath) -> Finding {
        Finding(
            .error, .unclosedFrontMatter, at: SourceLocation(file, .bytes(bytes)),
            Wording(sv: "Uppgifterna som börjar här tar aldrig slut.", en: "The fields that begin here never end."),
            help: Wording(
                sv: isEmpty
                    ? "Skriv fälten på raderna efter, och sedan en rad med bara ---."
                    : "Skriv en rad med bara --- efter det sista fältet, före texten.",
                en: isEmpty
                    ? "Write the fields on the lines after, and then a line with nothing but ---."
                    : "Write a line with nothing but --- after the last field, before the text."))
    }
}
