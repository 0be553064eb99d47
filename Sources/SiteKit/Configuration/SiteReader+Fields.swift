// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

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
            if let fault = fault(of: collection, named, among: collections, first: location(pair.key)) {
                findings.append(fault)
            } else {
                collections.append(collection)
            }
        }
        return collections
    }

    /// A collection has a name and a folder that nothing else has.
    private func fault(
        of collection: ContentCollection, _ pair: Pair, among others: [ContentCollection], first: SourceLocation
    ) -> Finding? {
        let name = collection.name
        if others.contains(where: { $0.name == name }) {
            return .duplicateKey(name, name, at: location(pair.key), first: first)
        }
        if PageKind.words.contains(where: { [$0.sv, $0.en].contains(name.lowercased()) }) {
            return .takenCollection("”\(name)”", at: location(pair.key))
        }
        if PageKind.folders[collection.folder.lowercased()] != nil
            || others.contains(where: { $0.folder == collection.folder })
        {
            return .takenCollection("”mapp: \(collection.folder)”", at: location(pair.key))
        }
        return nil
    }

    /// Fields by name: a type, a list of words to choose among, or a mapping with type, whether it is required, and words.
    mutating func declaredFields(_ pair: Pair) -> [DeclaredField] {
        var fields: [DeclaredField] = []
        for named in mapping(pair, example: "löpnummer: tal") {
            let name = document.string(named.key)
            guard let field = declaredField(name, named) else { continue }
            let hash = keyHash(document.utf8(named.key))
            if fields.contains(where: { keyHash(Array($0.name.utf8)[...]) == hash }) {
                findings.append(.duplicateKey(name, name, at: location(named.key), first: location(pair.key)))
            } else {
                fields.append(field)
            }
        }
        return fields
    }

    private mutating func declaredField(_ name: String, _ pair: Pair) -> DeclaredField? {
        let place = document.place(pair.key)
        switch document.kind(pair.value) {
        case .list: return DeclaredField(name: name, kind: .choice(list(pair).map(\.name)), bytes: place)
        case .text: return fieldKind(pair, words: []).map { DeclaredField(name: name, kind: $0, bytes: place) }
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
            return DeclaredField(name: name, kind: kind, isRequired: isRequired, bytes: place)
        }
    }

    private mutating func fieldKind(_ pair: Pair, words: [String]) -> DeclaredField.FieldKind? {
        guard let text = scalar(pair)?.lowercased() else { return nil }
        for prefix in ["lista av ", "list of "] where text.hasPrefix(prefix) {
            if let item = FieldNames.kind(String(text.dropFirst(prefix.count)), words: words) { return .list(item) }
        }
        if let kind = FieldNames.kind(text, words: words) { return kind }
        findings.append(
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
        ("sida", "page", .reference(.any)), ("projekt", "project", .reference(.project)),
        ("aktivitet", "activity", .reference(.activity)),
        ("kontakt", "contact", .reference(.contact)), ("nyhet", "news", .reference(.news)),
    ]

    /// The type that a word names; `hänvisning till rapport` is a reference to a kind of the site's own.
    static func kind(_ word: String, words: [String]) -> DeclaredField.FieldKind? {
        if word == "val" || word == "choice" { return words.isEmpty ? nil : .choice(words) }
        for prefix in ["hänvisning till ", "reference to "] where word.hasPrefix(prefix) {
            let name = String(word.dropFirst(prefix.count))
            if case .reference(let known)? = kind(name, words: []) { return .reference(known) }
            return .reference(.own(name))
        }
        return types.first { $0.0 == word || $0.1 == word }?.2
    }
}

extension Finding {
    fileprivate static func takenCollection(_ what: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .duplicateKey, at: location,
            Wording(
                sv: "\(what) är redan upptaget: ett annat slag av sidor heter eller ligger så.",
                en: "\(what) is taken: another kind of pages is named or lies so."),
            help: Wording(
                sv: "Ge samlingen ett eget namn och en egen mapp:\nsamlingar:\n  rapport:\n    mapp: rapporter",
                en: "Give the collection a name and a folder of its own:\ncollections:\n  report:\n    folder: reports")
        )
    }

    fileprivate static func unknownType(_ text: String, _ key: String, _ near: String?, at location: SourceLocation)
        -> Finding
    {
        let all = FieldNames.types.map(\.0).joined(separator: ", ")
        return Finding(
            .error, .invalidChoice, at: location,
            Wording(sv: "”\(text)” är ingen typ av fält.", en: "”\(text)” is no type of field."),
            help: .write(
                "\(key): \(near ?? "text")",
                sv: "Typerna är \(all), val (med orden under ”val”), lista av … och hänvisning till ….",
                en: "The types are \(all), val (with the words under ”val”), list of … and reference to …."))
    }
}
