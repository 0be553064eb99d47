// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Lets harmless HTML through, one piece of the tree at a time, and refuses the rest. Nothing else of it is shown.
///
/// Pieces within a line may hold `abbr kbd sub sup br span`, blocks also `div details summary`; `title` on abbr, `lang` and `dir`
/// on span and div, `open` on details. An element ends under the parent where it began.
struct RawHTMLFilter {
    private struct Element {
        var name: String
        var parent: Int
        var line: Int
        var language: String?
        var isPhrasing: Bool { !["div", "details"].contains(name) }
    }

    private var open: [Element] = []
    private(set) var findings: [RawHTMLFinding] = []

    /// Whether an element waits for its end.
    var hasOpenElements: Bool { !open.isEmpty }

    /// The language of the innermost element that has one.
    var language: String? { open.last { $0.language != nil }?.language }

    /// The HTML to put in place of a piece. Findings are added, and pieces with errors become nothing.
    mutating func filter(_ piece: [UInt8], isBlock: Bool, parent: Int, line: Int) -> [UInt8] {
        var html: [UInt8] = []
        var reader = RawHTMLReader(piece)
        let outer = open.count
        while let token = reader.next() {
            let here = line + reader.lineOfToken
            switch token {
            case .text(let text): appendText(text, to: &html)
            case .comment: findings.append(RawHTMLFinding(.comment, line: here))
            case .other: findings.append(RawHTMLFinding(.element("!"), line: here))
            case .start(let name, let attributes):
                let element = Element(name: name, parent: parent, line: here)
                start(element, attributes, isBlock: isBlock, to: &html)
            case .end(let name): end(name, parent: parent, line: here, to: &html)
            }
        }
        if isBlock {
            while open.count > outer, let last = open.last, last.isPhrasing {
                findings.append(RawHTMLFinding(.unclosed(last.name), line: last.line))
                open.removeLast()
            }
        }
        return html
    }

    /// To be called when a node is left: what began under it must have ended.
    mutating func leave(_ node: Int) {
        while let last = open.last, last.parent == node {
            findings.append(RawHTMLFinding(.unclosed(last.name), line: last.line))
            open.removeLast()
        }
    }

    private mutating func start(
        _ element: Element, _ attributes: [RawHTMLReader.Attribute], isBlock: Bool, to html: inout [UInt8]
    ) {
        let name = element.name
        guard Self.listed.contains(name) else {
            findings.append(RawHTMLFinding(.element(name), line: element.line))
            return
        }
        let isFlow = name == "div" || name == "details"
        let isMisplaced =
            isFlow && (!isBlock || open.contains(where: \.isPhrasing))
            || name == "summary" && (!isBlock || open.last?.name != "details")
        if isMisplaced { findings.append(RawHTMLFinding(.misplaced(name), line: element.line)) }
        var element = element
        html.append(UInt8(ascii: "<"))
        html.append(contentsOf: name.utf8)
        for attribute in attributes {
            if let value = straightened(attribute.value) {
                findings.append(RawHTMLFinding(.curvedQuotes(attribute.name, value, on: name), line: element.line))
                continue
            }
            guard allows(attribute, on: name) else {
                findings.append(RawHTMLFinding(.attribute(attribute.name, on: name), line: element.line))
                continue
            }
            if attribute.name == "lang" { element.language = String(decoding: attribute.value, as: UTF8.self) }
            html.append(UInt8(ascii: " "))
            html.append(contentsOf: attribute.name.utf8)
            if attribute.name == "open" { continue }
            html.append("=\"")
            appendText(attribute.value[...], to: &html)
            html.append("\"")
        }
        html.append(UInt8(ascii: ">"))
        if name == "span" || name == "div", !attributes.contains(where: { $0.name == "lang" || $0.name == "dir" }) {
            findings.append(RawHTMLFinding(.element(name), line: element.line))
        }
        if name != "br" { open.append(element) }
    }

    private mutating func end(_ name: String, parent: Int, line: Int, to html: inout [UInt8]) {
        guard Self.listed.contains(name), name != "br" else {
            if open.isEmpty, !findings.contains(where: { $0.fault == .element(name) }) {
                findings.append(RawHTMLFinding(.element(name), line: line))
            }
            return
        }
        guard let last = open.last, last.name == name, last.parent == parent else {
            findings.append(RawHTMLFinding(.unopened(name), line: line))
            return
        }
        open.removeLast()
        html.append("</")
        html.append(contentsOf: name.utf8)
        html.append(UInt8(ascii: ">"))
    }

    private func allows(_ attribute: RawHTMLReader.Attribute, on element: String) -> Bool {
        switch (element, attribute.name) {
        case ("abbr", "title"), ("details", "open"): true
        case ("span", "dir"), ("div", "dir"):
            ["ltr", "rtl", "auto"].contains { attribute.value.elementsEqual($0.utf8) }
        case ("span", "lang"), ("div", "lang"):
            attribute.value.count >= 2
                && attribute.value.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") || $0.lowerCased.isLowerCase }
        default: false
        }
    }

    /// A value without the curved quotation marks (U+2018–U+201F) around it, which HTML takes for letters; nil where there are none.
    private func straightened(_ value: [UInt8]) -> String? {
        func isMark(_ at: Int) -> Bool {
            at >= 0 && at + 2 < value.count && value[at] == 0xE2 && value[at + 1] == 0x80
                && value[at + 2] & 0xF8 == 0x98
        }
        guard isMark(0) || isMark(value.count - 3) else { return nil }
        let start = isMark(0) ? 3 : 0
        let end = isMark(value.count - 3) ? value.count - 3 : value.count
        return String(decoding: value[start..<max(start, end)], as: UTF8.self)
    }

    /// Text in a block of HTML, or an attribute's value. References stay as they are; a sign that could end it does not.
    private func appendText(_ text: ArraySlice<UInt8>, to html: inout [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "<"): html.append("&lt;")
            case UInt8(ascii: ">"): html.append("&gt;")
            case UInt8(ascii: "\""): html.append("&quot;")
            default: html.append(byte)
            }
        }
    }

    private static let listed = ["abbr", "br", "details", "div", "kbd", "span", "sub", "summary", "sup"]
}

/// Something about raw HTML, with its line in the body.
struct RawHTMLFinding: Equatable {
    enum Fault: Equatable {
        case comment
        case element(String)
        case attribute(String, on: String)
        case curvedQuotes(String, String, on: String)
        case unclosed(String)
        case unopened(String)
        case misplaced(String)
    }

    var fault: Fault
    var line: Int

    init(_ fault: Fault, line: Int) { (self.fault, self.line) = (fault, line) }

    /// The finding as a finding.
    func finding(at location: SourceLocation) -> Finding {
        switch fault {
        case .comment:
            Finding(
                .hint, .htmlComment, at: location,
                Wording(sv: "Kommentaren publiceras inte.", en: "The comment is not published."),
                help: Wording(
                    sv: "Alla som kan läsa källfilen kan läsa den.",
                    en: "Everyone who can read the source file can read it."))
        case .element(let name):
            Finding(
                .error, .rawHTML, at: location,
                Wording(
                    sv: "HTML-koden \(shown(name)) kan inte användas här.",
                    en: "The HTML \(shown(name)) cannot be used here."),
                help: RawHTMLFinding.advice(for: name))
        case .attribute(let name, let element):
            Finding(
                .error, .rawHTML, at: location,
                Wording(
                    sv: "Attributet ”\(name)” kan inte användas på <\(element)>.",
                    en: "The attribute “\(name)” cannot be used on <\(element)>."),
                help: Wording(
                    sv:
                        "Utseendet bestäms av temat. Tillåtna är title på <abbr>, lang och dir på <span> och <div>, open på <details>.",
                    en:
                        "The theme decides how things look. Allowed are title on <abbr>, lang and dir on <span> and <div>, open on <details>."
                ))
        case .curvedQuotes(let name, let value, let element):
            Finding(
                .error, .rawHTML, at: location,
                Wording(
                    sv: "HTML-koden <\(element) \(name)=…> har krokiga citattecken.",
                    en: "The HTML <\(element) \(name)=…> has curved quotation marks."),
                help: Wording(
                    sv: "HTML förstår bara raka. Skriv:  <\(element) \(name)=\"\(value)\">",
                    en: "HTML knows only straight ones. Write:  <\(element) \(name)=\"\(value)\">"))
        case .unclosed(let name):
            Finding(
                .error, .unbalancedHTML, at: location,
                Wording(sv: "<\(name)> tar aldrig slut.", en: "<\(name)> never ends."),
                help: Wording(
                    sv: "Skriv  </\(name)>  i samma stycke eller avsnitt.",
                    en: "Write  </\(name)>  in the same paragraph or section."))
        case .unopened(let name):
            Finding(
                .error, .unbalancedHTML, at: location,
                Wording(
                    sv: "</\(name)> avslutar något som inte har börjat här.",
                    en: "</\(name)> ends something that did not begin here."),
                help: Wording(
                    sv: "Skriv  <\(name)>  före, i samma stycke eller avsnitt, eller ta bort  </\(name)>",
                    en: "Write  <\(name)>  before it, in the same paragraph or section, or remove  </\(name)>"))
        case .misplaced(let name):
            Finding(
                .error, .unbalancedHTML, at: location,
                Wording(sv: "<\(name)> står på fel plats.", en: "<\(name)> stands in the wrong place."),
                help: name == "summary"
                    ? Wording(
                        sv: "Skriv den direkt efter <details>, på en egen rad:  <summary>Mer om ansökan</summary>",
                        en: "Write it just after <details>, on a line of its own:  <summary>More about it</summary>")
                    : Wording(
                        sv: "Skriv  <\(name)>  på en egen rad, inte mitt i ett stycke.",
                        en: "Write  <\(name)>  on a line of its own, not within a paragraph."))
        }
    }

    private func shown(_ name: String) -> String { name == "!" ? "<!…>" : "<\(name)>" }

    /// What to write in Markdown instead of an element.
    private static func advice(for name: String) -> Wording {
        let markdown: (String, String)? =
            switch name {
            case "b", "strong": ("**fet text**", "**bold text**")
            case "i", "em": ("*kursiv text*", "*italic text*")
            case "a": ("[Kontakt](kontakt.md)", "[Contact](contact.md)")
            case "img", "picture": ("![Vad bilden visar](bild.jpg)", "![What it shows](picture.jpg)")
            case "h1", "h2": ("## Rubrik", "## Heading")
            case "h3", "h4", "h5", "h6": ("### Rubrik", "### Heading")
            case "ul", "li": ("- punkt", "- item")
            case "ol": ("1. punkt", "1. item")
            case "table", "tr", "td", "th", "tbody", "thead": ("| Dag | Tid |", "| Day | Time |")
            case "blockquote", "q": ("> citat", "> quotation")
            case "code", "tt": ("`kod`", "`code`")
            case "pre": ("```", "```")
            case "hr": ("---", "---")
            case "del", "s", "strike": ("~~struket~~", "~~struck~~")
            case "span", "div": ("<\(name) lang=\"en\">", "<\(name) lang=\"en\">")
            default: nil
            }
        if let (swedish, english) = markdown { return Wording(sv: "Skriv:  \(swedish)", en: "Write:  \(english)") }
        switch name {
        case "p", "center", "font", "u", "big", "small", "style":
            return Wording(
                sv: "Utseendet bestäms av temat. Ta bort koden och låt en tom rad skilja styckena åt.",
                en: "The theme decides how things look. Remove it and let an empty line part the paragraphs.")
        case "iframe", "script", "video", "audio", "object", "embed", "form":
            return Wording(
                sv:
                    "Inbäddat innehåll hämtas från andra och följer besökaren. Länka till sidan i stället:  [Se filmen](https://…)",
                en:
                    "Embedded content comes from others and follows the visitor. Link to the page instead:  [See the film](https://…)"
            )
        default:
            return Wording(
                sv: "Är det text? Skriv  `<\(name)>`  eller  \\<\(name)>",
                en: "Is it text? Write  `<\(name)>`  or  \\<\(name)>")
        }
    }
}
