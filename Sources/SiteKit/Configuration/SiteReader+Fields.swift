extension ValueReader {
    /// The site's own kinds of pages.
    mutating func collections(_ pair: Pair) -> [ContentCollection] {
        var collections: [ContentCollection] = []
        let isSwedish = seemsSwedish(SiteKey.table)
        for named in mapping(pair, example: "rapport:\n    mapp: rapporter") {
            let name = document.string(named.key)
            var collection = ContentCollection(name: name, folder: name, fields: [])
            let found = known(mapping(named, example: "  mapp: rapporter"), in: SiteKey.collectionKeys, of: "samlingar")
            require(
                found, in: SiteKey.collectionKeys, of: "samlingen ”\(name)”", at: location(named.key),
                inSwedish: isSwedish)
            for (index, field) in found {
                switch index {
                case 0: collection.folder = folder(field) ?? name
                case 1: collection.layout = text(field)
                default: collection.fields = declaredFields(field)
                }
            }
            if collections.contains(where: { $0.name == name }) {
                diagnostics.append(.duplicateKey(name, name, at: location(named.key), first: location(pair.key)))
            } else {
                collections.append(collection)
            }
        }
        return collections
    }

    /// Fields by name: a type, a list of words to choose among, or a mapping with type, whether it is required, and words.
    mutating func declaredFields(_ pair: Pair) -> [DeclaredField] {
        var fields: [DeclaredField] = []
        for named in mapping(pair, example: "löpnummer: tal") {
            let name = document.string(named.key)
            guard let field = declaredField(name, named) else { continue }
            let hash = keyHash(document.utf8(named.key))
            if fields.contains(where: { keyHash(Array($0.name.utf8)[...]) == hash }) {
                diagnostics.append(.duplicateKey(name, name, at: location(named.key), first: location(pair.key)))
            } else if let taken = FieldNames.taken(document.utf8(named.key)) {
                diagnostics.append(.takenField(name, taken, at: location(named.key)))
            } else {
                fields.append(field)
            }
        }
        return fields
    }

    private mutating func declaredField(_ name: String, _ pair: Pair) -> DeclaredField? {
        switch document.kind(pair.value) {
        case .list: return DeclaredField(name: name, kind: .choice(list(pair).map(\.name)))
        case .text: return fieldKind(pair, words: []).map { DeclaredField(name: name, kind: $0) }
        case .mapping:
            let found = known(document.pairs(pair.value), in: SiteKey.fieldKeys, of: "fältet ”\(name)”")
            require(
                found, in: SiteKey.fieldKeys, of: "fältet ”\(name)”", at: location(pair.key),
                inSwedish: seemsSwedish(SiteKey.table))
            var isRequired = false
            var words: [String] = []
            for (index, field) in found {
                if index == 1 { isRequired = flag(field) ?? false }
                if index == 2 { words = list(field).map(\.name) }
            }
            guard let type = found.first(where: { $0.0 == 0 })?.1, let kind = fieldKind(type, words: words) else {
                return nil
            }
            return DeclaredField(name: name, kind: kind, isRequired: isRequired)
        }
    }

    private mutating func fieldKind(_ pair: Pair, words: [String]) -> DeclaredField.FieldKind? {
        guard let text = scalar(pair)?.lowercased() else { return nil }
        for prefix in ["lista av ", "list of "] where text.hasPrefix(prefix) {
            if let item = FieldNames.kind(String(text.dropFirst(prefix.count)), words: words) { return .list(item) }
        }
        if let kind = FieldNames.kind(text, words: words) { return kind }
        diagnostics.append(
            .unknownType(
                text, written(pair), nearest(to: text, among: FieldNames.types.map(\.0)), at: location(pair.value)))
        return nil
    }
}

/// The words for the types of declared fields.
enum FieldNames {
    static let types: [(String, String, DeclaredField.FieldKind)] = [
        ("text", "text", .text), ("markdown", "markdown", .markdown), ("tal", "number", .number),
        ("ja/nej", "boolean", .flag),
        ("datum", "date", .date), ("tidpunkt", "datetime", .moment), ("webbadress", "url", .url),
        ("e-post", "email", .email),
        ("telefon", "phone", .phone), ("bild", "image", .image), ("fil", "file", .file),
        ("lista", "list", .list(.text)),
        ("sida", "page", .reference("page")), ("projekt", "project", .reference("project")),
        ("aktivitet", "activity", .reference("activity")),
        ("kontakt", "contact", .reference("contact")), ("nyhet", "news", .reference("news")),
    ]

    /// The type that a word names; `hänvisning till rapport` is a reference to a kind of the site's own.
    static func kind(_ word: String, words: [String]) -> DeclaredField.FieldKind? {
        if word == "val" || word == "choice" { return words.isEmpty ? nil : .choice(words) }
        for prefix in ["hänvisning till ", "reference to "] where word.hasPrefix(prefix) {
            let name = String(word.dropFirst(prefix.count))
            if case .reference(let known)? = kind(name, words: []) { return .reference(known) }
            return .reference(name)
        }
        return types.first { $0.0 == word || $0.1 == word }?.2
    }

    /// The names of fields that every page has already, which a site cannot declare anew.
    static func taken(_ name: ArraySlice<UInt8>) -> String? {
        let hash = keyHash(name)
        let names = [
            "title", "rubrik", "summary", "ingress", "description", "sökbeskrivning", "kind", "typ", "slug",
            "webbadress", "language", "språk", "draft",
            "utkast", "publish", "publiceras", "unpublish", "avpubliceras", "updated", "uppdaterad", "owner",
            "ansvarig", "contact", "kontakt", "tags",
            "ämnen", "image", "bild", "status", "layout", "sidmall",
        ]
        return names.first { keyHash(Array($0.utf8)[...]) == hash }
    }
}

extension Diagnostic {
    fileprivate static func takenField(_ name: String, _ taken: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, .duplicateKey, at: location,
            Wording(
                sv: "Fältet ”\(name)” finns redan för alla sidor.", en: "Every page has the field ”\(name)” already."),
            help: Wording(
                sv: "Ta bort raden, eller ge det egna fältet ett annat namn.",
                en: "Remove the line, or give your own field another name."))
    }

    fileprivate static func unknownType(_ text: String, _ key: String, _ near: String?, at location: SourceLocation)
        -> Diagnostic
    {
        let all = FieldNames.types.map(\.0).joined(separator: ", ")
        return Diagnostic(
            .error, .invalidChoice, at: location,
            Wording(sv: "”\(text)” är ingen typ av fält.", en: "”\(text)” is no type of field."),
            help: .write(
                "\(key): \(near ?? "text")",
                sv: "Typerna är \(all), val (med orden under ”val”), lista av … och hänvisning till ….",
                en: "The types are \(all), val (with the words under ”val”), list of … and reference to …."))
    }
}
