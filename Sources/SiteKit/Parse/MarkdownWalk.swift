// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The walk over a parsed text: gathers headings and targets, judges addresses, raw HTML and callouts, has the HTML written, and lets the rules
/// look.
struct MarkdownWalk: ~Copyable {
    private(set) var headings: [Heading] = []
    private(set) var leadingTitle: Heading?
    private(set) var targets: [LinkTarget] = []
    private(set) var html: MarkdownHTML
    var findings: [Finding] = []
    private(set) var mentions: [Mention] = []

    private let source: MarkdownSource
    private let screen: MarkdownScreen
    private let words: MarkdownWords
    private let quotes: QuoteStyle
    private let rules: [any MarkdownRule]
    private var ids = HeadingIDs()
    private var rawHTML = RawHTMLFilter()

    /// The text of the headings, links and images that are open, outermost first, and where each begins.
    private var text: [UInt8] = []
    private var textStarts: [Int] = []
    private var imageDepth = 0
    /// Whether the walk is in the heading that begins the text and may be the page's title: it is not part of the HTML.
    private var isInTitle = false
    private var openImage: Int?
    private var isDecorative = false
    private var isInLink = false
    /// The target of the link that is open, if it is on the site.
    private var openLink: Int?
    /// The paragraph that holds one link and nothing else, while it is open.
    private var isAlone = false
    private var isFirstBlock = true

    init(_ source: MarkdownSource, _ screen: MarkdownScreen, _ rules: [any MarkdownRule]) {
        (self.source, self.screen, self.rules) = (source, screen, rules)
        words = MarkdownWords.of(source.language)
        quotes = QuoteStyle.of(source.language)
        html = MarkdownHTML(source, words, quotes, hasQuotes: screen.hasQuotes)
    }

    mutating func run(_ cursor: inout MarkdownCursor) {
        guard !rules.isEmpty else {
            while cursor.next() { visit(&cursor) }
            return finish()
        }
        var collector = MarkdownTextCollector(source, lineStarts: screen.lineStarts)
        while cursor.next() {
            collector.take(cursor)
            visit(&cursor)
        }
        finish()
        collector.noteLinks()
        // By index: a loop over the rules would copy each.
        for number in rules.indices { rules[number].check(collector.text, &findings) }
        mentions = SiteKit.mentions(in: collector.text)
    }

    @inline(__always)
    private mutating func visit(_ cursor: inout MarkdownCursor) {
        if cursor.isEntering {
            enter(&cursor)
        } else {
            leave(cursor)
            if rawHTML.hasOpenElements { rawHTML.leave(cursor.identity) }
        }
    }

    /// Whether what is at hand becomes HTML: words of a picture are its alt text, which is filled in with it.
    private var isShown: Bool { imageDepth == 0 && !isInTitle }

    private mutating func enter(_ cursor: inout MarkdownCursor) {
        switch cursor.kind {
        case .text, .code:
            if !textStarts.isEmpty { cursor.appendLiteral(to: &text) }
            if screen.hasAddresses, !isInLink, imageDepth == 0, cursor.kind == .text { findBareAddresses(cursor) }
            if isShown { html.enter(cursor) }
        case .softBreak, .lineBreak:
            if !textStarts.isEmpty { text.append(.space) }
            if isShown { html.enter(cursor) }
        case .paragraph:
            isAlone = cursor.hasOnlyChild && cursor.firstChildKind == .link
            html.enter(cursor)
        case .heading: enterHeading(cursor)
        case .link: if imageDepth == 0 { enterLink(cursor) }
        case .image: enterImage(cursor)
        case .blockQuote: enterQuotation(&cursor)
        case .table: html.startTable(cursor, after: headings.last)
        case .htmlBlock, .htmlInline: if imageDepth == 0 { enterRawHTML(cursor) }
        case .footnoteReference:
            if isInLink { findings.append(.footnoteInLink(source.location(line: cursor.line))) }
            if isShown { html.enter(cursor) }
        default: if isShown { html.enter(cursor) }
        }
        if isFirstBlock, cursor.kind.isBlock, cursor.kind != .document { isFirstBlock = isInTitle }
    }

    private mutating func leave(_ cursor: borrowing MarkdownCursor) {
        switch cursor.kind {
        case .heading: leaveHeading(cursor)
        case .link: if imageDepth == 0 { leaveLink() }
        case .image: leaveImage()
        case .paragraph:
            isAlone = false
            html.leave(cursor)
        default: if isShown { html.leave(cursor) }
        }
    }

    private mutating func finish() {
        html.endNotes()
        for finding in rawHTML.findings {
            findings.append(finding.finding(at: source.location(line: finding.line)))
        }
    }

    // MARK: Blocks

    private mutating func enterHeading(_ cursor: borrowing MarkdownCursor) {
        textStarts.append(text.count)
        isInTitle = isFirstBlock && cursor.headingLevel == 1 && source.isVerbatim
        if !isInTitle { html.startHeading(cursor.headingLevel) }
    }

    private mutating func leaveHeading(_ cursor: borrowing MarkdownCursor) {
        let text = takeText()
        let line = cursor.line
        let level = cursor.headingLevel
        if isInTitle {
            (isInTitle, isFirstBlock) = (false, false)
            leadingTitle = Heading(level: 1, id: fragment(of: text), text: text, line: source.fileLine(line))
            return
        }
        if level == 1 { findings.append(.extraTitle(text, at: source.location(line: line))) }
        let id = ids.id(for: text, fallback: words.section)
        headings.append(Heading(level: level, id: id, text: text, line: source.fileLine(line)))
        html.endHeading(level, id: id)
    }

    private mutating func enterQuotation(_ cursor: inout MarkdownCursor) {
        var callout: Callout?
        if let line = cursor.leadingLine {
            switch CalloutLine.read(line.text, isAlone: line.isAlone) {
            case .none: break
            case .callout(let found):
                callout = found
                cursor.removeLeadingLine()
            case .mistaken(let word, let meant, let isAlone):
                findings.append(.unknownCallout(word, meant, isAlone: isAlone, at: source.location(line: cursor.line)))
            }
        }
        html.startQuotation(cursor, callout)
    }

    private mutating func enterRawHTML(_ cursor: borrowing MarkdownCursor) {
        let isBlock = cursor.kind == .htmlBlock
        let before = rawHTML.language
        let line = isBlock ? cursor.line : place(of: cursor.literal, cursor).line
        let piece = rawHTML.filter(cursor.literal, isBlock: isBlock, parent: cursor.parentIdentity, line: line)
        guard !isInTitle else { return }
        html.append(piece, isBlock: isBlock)
        let after = rawHTML.language
        if before != after { html.quotes = after.map { QuoteStyle.of(Language($0)) } ?? quotes }
    }

    // MARK: Links and images

    private mutating func enterLink(_ cursor: borrowing MarkdownCursor) {
        textStarts.append(text.count)
        isInLink = true
        let (address, title) = (cursor.destination, cursor.title)
        let card = cardKind(of: title)
        let target = classifyTarget(address, isImage: false, ownAddress: source.ownAddress)
        if card != nil, !isAlone || target == .outside {
            findings.append(
                .misplacedCard(title, isOutside: target == .outside, at: location(ofAddress: address, cursor)))
        }
        guard target != .outside else {
            if !isInTitle { html.startLink(to: address, title) }
            return
        }
        openLink = targets.count
        let isRefused = append(target, address, title, isImage: false, cursor)
        if !isInTitle { html.startLink(isRefused ? nil : isAlone ? card ?? .linkStart : .linkStart, targets.count - 1) }
    }

    private mutating func leaveLink() {
        let text = takeText()
        if let openLink { targets[openLink].text = text }
        (openLink, isInLink) = (nil, false)
        if !isInTitle { html.endLink() }
    }

    private mutating func enterImage(_ cursor: borrowing MarkdownCursor) {
        textStarts.append(text.count)
        imageDepth += 1
        guard imageDepth == 1 else { return }
        let (address, title) = (cursor.destination, cursor.title)
        let target = classifyTarget(address, isImage: true, ownAddress: source.ownAddress)
        let isRefused = append(target, address, isDecoration(title) ? [] : title, isImage: true, cursor)
        openImage = targets.count - 1
        isDecorative = isDecoration(title)
        if !isRefused, !isInTitle { html.placeImage(targets.count - 1) }
    }

    private mutating func leaveImage() {
        imageDepth -= 1
        let start = textStarts.last ?? text.count
        var alt = takeText()
        guard imageDepth == 0, let image = openImage else { return }
        if isDecorative {
            text.removeSubrange(min(start, text.count)...)
            alt = ""
        } else if alt.utf8.allSatisfy(\.isSpace) {
            let target = targets[image]
            findings.append(.missingAlt(target.path, isInLink: isInLink, at: location(of: image)))
        }
        targets[image].text = alt
    }

    /// Notes a target. Whether it is refused.
    private mutating func append(
        _ target: MarkdownTarget, _ address: [UInt8], _ title: [UInt8], isImage: Bool,
        _ cursor: borrowing MarkdownCursor
    ) -> Bool {
        let place = source.place(
            ofAddress: address, in: cursor.blockLines, near: cursor.inlineLine, lineStarts: screen.lineStarts)
        var written = LinkTarget(
            path: "", title: String(decoding: title, as: UTF8.self), line: source.fileLine(place.line),
            bytes: source.isVerbatim ? place.bytes : nil)
        defer { targets.append(written) }
        switch target {
        case .inside(let path):
            written.path = path
            return false
        case .refused(let fault):
            findings.append(
                .refusedTarget(
                    fault, address, isImage: isImage, file: source.path, ownAddress: source.ownAddress,
                    at: source.location(bytes: place.bytes, line: place.line)))
            written.sitePath = fault.sitePath(source.ownAddress)
            return true
        case .outside: preconditionFailure("links to other sites have no hole")
        }
    }

    // MARK: Text and places

    /// The text since the innermost heading, link or image began. It stays part of what is around it.
    private mutating func takeText() -> String {
        guard let start = textStarts.popLast() else { return "" }
        var bytes = Array(text[min(start, text.count)...])
        if textStarts.isEmpty { text.removeAll(keepingCapacity: true) }
        if screen.hasQuotes { quotes.apply(to: &bytes) }
        return String(decoding: bytes.trimmingSpaces, as: UTF8.self)
    }

    private mutating func findBareAddresses(_ cursor: borrowing MarkdownCursor) {
        for address in bareAddresses(in: cursor.literal) {
            let place = place(of: address, cursor)
            findings.append(.bareAddress(address, at: source.location(bytes: place.bytes, line: place.line)))
        }
    }

    private func place(of needle: [UInt8], _ cursor: borrowing MarkdownCursor) -> MarkdownPlace {
        source.place(of: needle, in: cursor.blockLines, near: cursor.inlineLine, lineStarts: screen.lineStarts)
    }

    private func location(ofAddress address: [UInt8], _ cursor: borrowing MarkdownCursor) -> SourceLocation {
        let place = source.place(
            ofAddress: address, in: cursor.blockLines, near: cursor.inlineLine, lineStarts: screen.lineStarts)
        return source.location(bytes: place.bytes, line: place.line)
    }

    private func location(of target: Int) -> SourceLocation {
        let target = targets[target]
        return SourceLocation(source.path, target.bytes.map { .bytes($0) } ?? .line(target.line))
    }
}

extension Finding {
    fileprivate static func extraTitle(_ text: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .extraTitle, at: location,
            Wording(
                sv: "”\(text)” är rubriknivå 1 (#), som bara sidans egen rubrik har.",
                en: "“\(text)” is a heading of level 1 (#), which only the page's own title is."),
            help: Wording(sv: "Skriv:  ## \(text)", en: "Write:  ## \(text)"), criteria: ["1.3.1"])
    }

    fileprivate static func footnoteInLink(_ location: SourceLocation) -> Finding {
        Finding(
            .error, .footnoteInLink, at: location,
            Wording(sv: "En fotnot står inuti en länk.", en: "A footnote stands inside a link."),
            help: Wording(
                sv: "Skriv den efter länken:  [Programmet](program.pdf)[^1]",
                en: "Write it after the link:  [The programme](programme.pdf)[^1]"))
    }

    fileprivate static func misplacedCard(_ title: [UInt8], isOutside: Bool, at location: SourceLocation) -> Finding {
        let word = String(decoding: title.prefix(40), as: UTF8.self)
        let message =
            isOutside
            ? Wording(
                sv: "”\(word)” visar bara sidor på den här webbplatsen.", en: "“\(word)” only shows pages of this site."
            )
            : Wording(
                sv: "Länken med ”\(word)” står inte ensam i sitt stycke, så den visas som en vanlig länk.",
                en: "The link with “\(word)” does not stand alone in its paragraph, so it is shown as an ordinary link."
            )
        return Finding(
            .warning, .misplacedCard, at: location, message,
            help: Wording(
                sv: "Skriv en tom rad före och efter:  [Tillväxtchefen](../kontakter/tillvaxtchef.md \"kort\")",
                en: "Write an empty line before and after:  [The manager](../contacts/manager.md \"card\")"))
    }

    fileprivate static func missingAlt(_ path: String, isInLink: Bool, at location: SourceLocation) -> Finding {
        Finding(
            .error, .missingAlt, at: location,
            Wording(sv: "Bilden \(path) saknar alt-text.", en: "The image \(path) has no alt text."),
            help: isInLink ? .altOfLink(path) : .alt(path), criteria: ["1.1.1"])
    }
}

extension Wording {
    fileprivate static func alt(_ path: String) -> Wording {
        Wording(
            sv: """
                Den som inte ser bilden får inte veta vad den visar (WCAG 1.1.1). Beskriv det viktiga inom hakparenteserna:
                ![Tre företagare tar emot pris på en scen](\(path))   Bara utsmyckning? Skriv  ![](\(path) "dekor")
                """,
            en: """
                Who cannot see it is not told what it shows (WCAG 1.1.1). Describe what matters within the brackets:
                ![Three business owners receive a prize on a stage](\(path))   Only decoration? Write  ![](\(path) "decoration")
                """)
    }

    fileprivate static func altOfLink(_ path: String) -> Wording {
        Wording(
            sv: """
                Bilden är en länk, och den som inte ser den får inte veta vart den leder (WCAG 1.1.1 och 2.4.4). Skriv det:
                ![Läs om galan](\(path))   Står det redan i länken? Skriv  ![](\(path) "dekor")
                """,
            en: """
                The image is a link, and who cannot see it is not told where it leads (WCAG 1.1.1 and 2.4.4). Say it:
                ![Read about the gala](\(path))   Does the link say it already? Write  ![](\(path) "decoration")
                """)
    }
}
