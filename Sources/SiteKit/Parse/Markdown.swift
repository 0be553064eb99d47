// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Makes a page's Markdown into HTML with holes.
///
/// - Parameters:
///   - file: The page. Its bytes are valid UTF-8; others are refused where files are read.
///   - body: The bytes after the front matter.
///   - language: The page's language, which decides quotation marks and the few words that are written.
///   - limits: How much a page may hold.
///   - ownAddress: The site's `base_url`, so that links to it can be refused. Nil when it has none.
///   - rules: Rules that see the text.
/// - Returns: The body. Empty, with errors, when the text is over a limit. Lines and bytes count from the file's start.
func parseMarkdown(
    _ file: SourceFile, body: Range<Int>, language: Language, limits: MarkdownLimits = .standard,
    ownAddress: String? = nil,
    rules: [any MarkdownRule] = []
) -> Diagnosed<MarkdownBody> {
    let source = MarkdownSource(
        path: file.path, bytes: file.bytes, body: body, firstLine: line(of: body.lowerBound, in: file.bytes),
        isVerbatim: true, language: language, ownAddress: ownAddress)
    return parseMarkdown(source, limits, rules)
}

/// Makes the Markdown in a field of front matter into HTML with holes.
///
/// - Parameters:
///   - text: The field's text as YAML gives it, in UTF-8.
///   - line: The line of the file on which the text begins, counted from 1. Findings give lines from there and no bytes.
func parseMarkdown(
    field text: [UInt8], of file: SourcePath, line: Int, language: Language, limits: MarkdownLimits = .standard,
    ownAddress: String? = nil, rules: [any MarkdownRule] = []
) -> Diagnosed<MarkdownBody> {
    let source = MarkdownSource(
        path: file, bytes: text, body: 0..<text.count, firstLine: line, isVerbatim: false, language: language,
        ownAddress: ownAddress)
    return parseMarkdown(source, limits, rules)
}

private func parseMarkdown(
    _ source: MarkdownSource, _ limits: MarkdownLimits, _ rules: [any MarkdownRule]
) -> Diagnosed<MarkdownBody> {
    let screen = screenMarkdown(source, limits)
    if !screen.faults.isEmpty { return Diagnosed(MarkdownBody(), screen.faults) }
    let document = CMarkDocument(parsing: source.bytes, source.body, screen.syntax)
    var walk = MarkdownWalk(source, screen, rules)
    document.walk { walk.run(&$0) }
    let html = walk.html.output.bytes()
    if screen.hasNumericReferences, html.contains(where: { $0 < 0x20 && !$0.isSpace || $0 == 0x7F }) {
        walk.findings.append(.controlReference(source))
    }
    var body = MarkdownBody(
        html: html, holes: walk.html.holes, targets: walk.targets, headings: walk.headings,
        leadingTitle: walk.leadingTitle)
    body.mentions = walk.mentions
    return Diagnosed(body, walk.findings)
}

/// The line of an offset, counted from 1. A line ends with a newline, a carriage return or both.
private func line(of offset: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    let returns = bytes.firstIndex(of: .carriageReturn, in: 0..<offset) < offset
    var at = 0
    while at < offset {
        // Few files have carriage returns; the others are passed through a line at a time.
        if !returns { at = bytes.firstIndex(of: .newline, in: at..<offset) }
        if at < offset,
            bytes[at] == .newline
                || bytes[at] == .carriageReturn && (at + 1 == bytes.count || bytes[at + 1] != .newline)
        {
            line += 1
        }
        at += 1
    }
    return line
}

extension Finding {
    fileprivate static func controlReference(_ source: MarkdownSource) -> Finding {
        Finding(
            .error, .controlCharacter, at: SourceLocation(source.path),
            Wording(
                sv: "Texten skriver ett styrtecken med siffror (&#…;).",
                en: "The text writes a control character with digits (&#…;)."),
            help: Wording(sv: "Ta bort det; det syns inte.", en: "Remove it; it cannot be seen."))
    }
}
