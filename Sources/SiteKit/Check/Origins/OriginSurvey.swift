// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What pages fetch, send and run: every address of a resource is looked at, and every script. No request may leave the site and
/// nothing may be stored with the visitor; this is no rule that a site can set.
struct OriginSurvey: Sendable {
    /// The site's own address, where it has one.
    private let base: String?
    /// The places of the addresses that have been looked at.
    private(set) var addresses: Set<SourceLocation> = []
    /// The places of the scripts.
    private(set) var scripts: Set<SourceLocation> = []
    /// The places of the forms.
    private(set) var forms: Set<SourceLocation> = []
    private(set) var findings: [Finding] = []

    init(_ settings: SiteSettings) { base = settings.baseURL?.lowercased() }

    /// Looks at a whole theme. What its stylesheets name is resolved, or refused, where they are read.
    mutating func look(at theme: ThemeText) {
        for sheet in theme.stylesheets {
            for token in sheet.tokens where token.kind == .url || token.isAddressFunction(in: sheet) {
                addresses.insert(sheet.location(token.range))
            }
        }
        for markup in theme.markup { look(at: markup.events) }
        for file in theme.code { look(at: file) }
    }

    /// Looks at a script, a drawing in SVG or a page in HTML.
    mutating func look(at file: SourceFile) {
        if file.path.text.hasSuffix("js") {
            scripts.insert(SourceLocation(file.path))
            look(atScript: file.bytes, at: { SourceLocation(file.path, .bytes($0)) })
        } else {
            look(at: readMarkup(file))
        }
    }

    private mutating func look(at events: [Markup.Event]) {
        for event in events {
            switch event {
            case .tag(let tag) where !tag.isEnd:
                for attribute in tag.attributes { look(at: attribute, of: tag) }
                if tag.name == "form" { forms.insert(tag.location) }
                if tag.name == "script", tag.runs { scripts.insert(tag.location) }
            case .code("script", let script, let location): look(atScript: script, at: { _ in location })
            case .code("style", let style, let location): look(atStyle: style, at: location)
            default: break
            }
        }
    }

    // MARK: Addresses

    private mutating func look(at attribute: Markup.Attribute, of tag: Markup.Tag) {
        let text = withoutEntities(attribute.shown)
        if attribute.name.hasPrefix("on") || text.lowercased().hasPrefix("javascript:") {
            scripts.insert(attribute.location)
            look(atScript: Array(text.utf8), at: { _ in attribute.location })
        } else if attribute.name == "style" || tag.isDrawing && text.holds("url(") {
            look(atStyle: Array(text.utf8), at: attribute.location)
        } else if tag.name == "meta", attribute.name == "http-equiv", text.lowercased() == "set-cookie" {
            findings.append(.storedData("set-cookie", at: attribute.location))
        } else if tag.fetches(attribute.name) {
            let list = attribute.name.hasSuffix("srcset") ? text.split(separator: ",").map(String.init) : [text]
            addresses.insert(attribute.location)
            for address in list where isOutside(address) {
                findings.append(.offOrigin(address, tag.name, at: attribute.location))
            }
        }
    }

    /// Whether an address leads to another site. Browsers pass over white space and control characters in it.
    private func isOutside(_ address: String) -> Bool {
        let text = String(address.unicodeScalars.filter { $0.value > 0x20 }.map(Character.init)).lowercased()
        if let base, text.hasPrefix(base) { return false }
        if text.hasPrefix("//") || text.hasPrefix("\\\\") || text.hasPrefix("/\\") { return true }
        guard let colon = text.firstIndex(of: ":") else { return false }
        let scheme = text[..<colon]
        guard let first = scheme.utf8.first, first.isLetter,
            scheme.utf8.allSatisfy({ $0.isLetter || $0.isDigit || [0x2B, 0x2D, 0x2E].contains($0) })
        else { return false }
        return !["data", "mailto", "tel", "sms", "about", "javascript"].contains(scheme)
    }

    private mutating func look(atStyle style: [UInt8], at location: SourceLocation) {
        let tokens = CSSScanner.tokens(style)
        for (index, token) in tokens.enumerated() {
            var address: ArraySlice<UInt8>?
            if token.kind == .url {
                address = style[token.range].dropFirst(4).dropLast()
            } else if token.kind == .string, index > 0 {
                let before = tokens[..<index].last { $0.kind != .space }
                let name = before.map { cssName($0, in: style) }
                if name == "url" || name == "import" || name == "src" {
                    address = style[token.range].dropFirst().dropLast()
                }
            }
            guard let address else { continue }
            addresses.insert(location)
            let text = cssUnescaped(address)
            if isOutside(text) { findings.append(.offOrigin(text, "style", at: location)) }
        }
    }

    // MARK: Scripts

    private mutating func look(atScript script: [UInt8], at location: (Range<Int>) -> SourceLocation) {
        for word in scriptWords(script) {
            let text = String(decoding: script[word.range], as: UTF8.self)
            if word.isString {
                let lower = text.lowercased()
                let isAddress = ["http:", "https:", "ws:", "wss:", "//"].contains { lower.hasPrefix($0) }
                if isAddress, lower.count > 8, isOutside(text), !lower.hasPrefix("http://www.w3.org/") {
                    findings.append(.offOrigin(text, "script", at: location(word.range)))
                }
            }
            // `caches` is an ordinary word too: of the browser's store things are opened, put or matched.
            let isStore = text == "caches" && !word.isString && script.matches(".", at: word.range.upperBound)
            if Self.stores.contains(text) || isStore || text == "cookie" && word.followsDot {
                findings.append(.storedData(text, at: location(word.range)))
            }
        }
    }

    /// What scripts store things with.
    private static let stores: Set<String> = [
        "localStorage", "sessionStorage", "indexedDB", "webkitIndexedDB", "cookieStore", "serviceWorker",
        "openDatabase",
        "requestFileSystem", "SharedWorker",
    ]
}

/// A name or a string in a script.
private struct ScriptWord {
    var range: Range<Int>
    var isString: Bool
    var followsDot: Bool
}

/// The names and strings of a script, without those in comments.
private func scriptWords(_ bytes: [UInt8]) -> [ScriptWord] {
    var words: [ScriptWord] = []
    var at = 0
    func isName(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte == 0x5F || byte == 0x24 || byte >= 0x80 }
    while at < bytes.count {
        let byte = bytes[at]
        if bytes.matches("//", at: at) {
            at = bytes.firstIndex(of: UInt8(ascii: "\n"), from: at)
        } else if bytes.matches("/*", at: at) {
            at += 2
            while at < bytes.count, !bytes.matches("*/", at: at) { at += 1 }
            at += 2
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
            let start = at + 1
            at = start
            while at < bytes.count, bytes[at] != byte {
                if bytes[at] == UInt8(ascii: "\n"), byte != UInt8(ascii: "`") { break }
                at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
            }
            at = min(at, bytes.count)
            words.append(
                ScriptWord(range: start..<at, isString: true, followsDot: bytes.stands("[", before: start - 1)))
            at += 1
        } else if isName(byte) {
            let start = at
            while at < bytes.count, isName(bytes[at]) { at += 1 }
            words.append(ScriptWord(range: start..<at, isString: false, followsDot: bytes.stands(".", before: start)))
        } else {
            at += 1
        }
    }
    return words
}

extension [UInt8] {
    fileprivate func stands(_ sign: Unicode.Scalar, before place: Int) -> Bool {
        place > 0 && self[place - 1] == UInt8(ascii: sign)
    }
}

/// Text with the entities resolved that could hide an address.
private func withoutEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
        result += rest[..<mark]
        rest = rest[mark...]
        guard let end = rest.prefix(12).firstIndex(of: ";") else {
            result += "&"
            rest = rest.dropFirst()
            continue
        }
        let name = rest[rest.index(after: mark)..<end].lowercased()
        let known = ["amp": "&", "colon": ":", "sol": "/", "bsol": "\\", "tab": "", "newline": "", "quot": "\""]
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            if let scalar = value.flatMap(Unicode.Scalar.init) { result.unicodeScalars.append(scalar) }
        } else {
            result += known[name] ?? "&\(name);"
        }
        rest = rest[rest.index(after: end)...]
    }
    return result + rest
}

extension CSSToken {
    /// Whether it begins an address in quotation marks.
    fileprivate func isAddressFunction(in sheet: Stylesheet) -> Bool { kind == .function && sheet.name(self) == "url" }
}

extension Markup.Tag {
    /// Whether it is a script that runs, and no data.
    fileprivate var runs: Bool {
        let type = self["type"]?.literal?.lowercased() ?? ""
        return ["", "module", "text/javascript", "application/javascript", "text/ecmascript"].contains(type)
    }

    fileprivate var isDrawing: Bool {
        [
            "path", "rect", "circle", "g", "svg", "text", "line", "polygon", "polyline", "ellipse", "use", "image",
        ].contains(name)
    }

    /// Whether the browser fetches, or sends to, what an attribute says.
    fileprivate func fetches(_ attribute: String) -> Bool {
        switch attribute {
        case "src", "srcset", "imagesrcset", "poster", "data", "action", "formaction", "ping", "background", "manifest",
            "codebase", "classid", "longdesc", "xml:base":
            return true
        case "href" where name == "link":
            let kinds = (self["rel"]?.shown ?? "").lowercased().split(separator: " ")
            let links = [
                "canonical", "alternate", "author", "license", "help", "me", "next", "prev", "search", "expect",
            ]
            return kinds.isEmpty || kinds.contains { !links.contains(String($0)) }
        case "href", "xlink:href": return name != "a" && name != "area"
        default: return false
        }
    }
}

/// Looks at drawings in SVG among the content's files: opened by themselves they are pages, and can run scripts.
func checkDrawings(
    _ drawings: [Sources.Entry], _ sources: Sources, _ options: BuildOptions, _ settings: SiteSettings
) async -> OriginSurvey {
    let read = await drawings.parallelMap(jobs: options.parallelJobs) { file -> SourceFile? in
        // What cannot be read has been told of where its header was.
        do throws(Sources.ReadFault) { return SourceFile(file.path, bytes: try sources.read(file.path, nil)) } catch {
            return nil
        }
    }
    var survey = OriginSurvey(settings)
    for case let file? in read { survey.look(at: file) }
    return survey
}

extension Finding {
    static func offOrigin(_ address: String, _ element: String, at location: SourceLocation) -> Finding {
        let isForm = ["form", "button"].contains(element)
        return Finding(
            .error, .offOrigin, at: location,
            isForm
                ? Wording(
                    sv: "Formuläret skickar det som skrivs till en annan webbplats: ”\(address)”.",
                    en: "The form sends what is written to another site: “\(address)”.")
                : Wording(
                    sv: "”\(address)” hämtas från en annan webbplats.", en: "“\(address)” is fetched from another site."
                ),
            help: isForm
                ? Wording(
                    sv: "Länka dit i stället, så väljer besökaren själv:  <a href=\"\(address)\">…</a>",
                    en: "Link to it instead, so that the visitor chooses:  <a href=\"\(address)\">…</a>")
                : Wording(
                    sv: "Varje besökares IP-adress skulle lämnas dit. Lägg filen i temats assets/ och peka på den.",
                    en:
                        "Every visitor's IP address would be given away. Put the file in the theme's assets/ and point at it."
                ))
    }

    fileprivate static func storedData(_ word: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .storedData, at: location,
            Wording(
                sv: "Här sparas något hos besökaren (\(word)).",
                en: "Something is stored with the visitor here (\(word))."
            ),
            help: Wording(
                sv: "Då måste besökaren först ge sitt samtycke (lagen om elektronisk kommunikation, 9 kap. 28 §).\n"
                    + "Ta bort det: sidorna ska fungera utan.",
                en:
                    "The visitor must then first consent (the Swedish act on electronic communications, chapter 9, section 28).\n"
                    + "Remove it: the pages are to work without."))
    }
}
