// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Holds the fields that site.yml declares against those that pages have, and against each other. A field has one meaning and one type
/// on the whole site, since templates know it by its name alone.
func checkDeclaredFields(_ settings: SiteSettings) -> [Finding] {
    var findings: [Finding] = []
    var seen: [UInt64: DeclaredField] = [:]
    func check(_ fields: [DeclaredField], on kinds: KindSet) {
        for field in fields {
            let name = Array(field.name.utf8)[...]
            if let match = FieldKey.table.find(name), let key = FieldKey(rawValue: UInt8(match.index)),
                !key.kinds.isDisjoint(with: kinds)
            {
                findings.append(.takenField(field))
            } else if let first = seen[keyHash(name)], first.kind != field.kind {
                findings.append(.twoTypes(field, first))
            } else if let kind = field.kind.unknownCollection(settings) {
                findings.append(.unknownCollection(field, kind, settings))
            }
            if seen[keyHash(name)] == nil { seen[keyHash(name)] = field }
        }
    }
    check(settings.extraFields, on: .all)
    for collection in settings.collections { check(collection.fields, on: KindSet(.own(collection.name))) }
    return findings
}

extension DeclaredField.FieldKind {
    /// The name of a collection that the field refers to and that is not there.
    fileprivate func unknownCollection(_ settings: SiteSettings) -> String? {
        switch self {
        case .list(let item): item.unknownCollection(settings)
        case .reference(.own(let name)): settings.collections.contains { $0.name == name } ? nil : name
        default: nil
        }
    }
}

extension Finding {
    fileprivate static func takenField(_ field: DeclaredField) -> Finding {
        Finding(
            .error, .duplicateKey, at: SourceLocation(settingsPath, .bytes(field.bytes)),
            Wording(
                sv: "Fältet ”\(field.name)” finns redan.", en: "There is a field ”\(field.name)” already."),
            help: Wording(
                sv: "Ta bort raden, eller ge det egna fältet ett annat namn.",
                en: "Remove the line, or give your own field another name."))
    }

    fileprivate static func twoTypes(_ field: DeclaredField, _ first: DeclaredField) -> Finding {
        Finding(
            .error, .duplicateKey, at: SourceLocation(settingsPath, .bytes(field.bytes)),
            Wording(
                sv: "Fältet ”\(field.name)” står två gånger, med olika typ.",
                en: "The field ”\(field.name)” stands twice, with different types."),
            help: Wording(
                sv: "Ett fält betyder samma sak på hela webbplatsen. Ge det ena ett annat namn, eller båda samma typ.",
                en: "A field means the same on the whole site. Give one of them another name, or both the same type."),
            notes: [
                .init(
                    Wording(sv: "Här står det första gången.", en: "It stands here first."),
                    at: SourceLocation(settingsPath, .bytes(first.bytes)))
            ])
    }

    fileprivate static func unknownCollection(
        _ field: DeclaredField, _ name: String, _ settings: SiteSettings
    ) -> Finding {
        let names = settings.collections.map(\.name) + PageKind.words.map(\.sv)
        let near = nearest(to: name, among: names)
        return Finding(
            .error, .invalidChoice, at: SourceLocation(settingsPath, .bytes(field.bytes)),
            Wording(
                sv: "Fältet ”\(field.name)” hänvisar till ”\(name)”, som inte är något slag av sidor.",
                en: "The field ”\(field.name)” refers to ”\(name)”, which is no kind of pages."),
            help: near.map { Wording(sv: "Menade du ”\($0)”?", en: "Did you mean ”\($0)”?") }
                ?? Wording(
                    sv: "De som finns är \(names.joined(separator: ", ")).",
                    en: "Those that exist are \(names.joined(separator: ", "))."))
    }
}
