// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension FieldParser {
    /// Reports a field that another kind has.
    mutating func reportForeign(_ key: FieldKey, _ pair: Pair) {
        let isSwedish = reader.seemsSwedish(FieldKey.table)
        let written = reader.written(pair)
        let synonym = FieldSynonyms.meaning(of: reader.document.utf8(pair.key), on: kind)
        if let synonym { meant |= 1 << UInt64(synonym.rawValue) }
        let finding: Finding =
            if let synonym {
                .unknownField(
                    written, kind, synonym.entry, inSwedish: isSwedish, reader.oneLine(pair.value),
                    at: reader.location(pair.key))
            } else { .foreignField(written, kind, key.kinds.names, at: reader.location(pair.key)) }
        reader.findings.append(finding)
    }

    /// Reports a field that no kind has, with the one that seems to be meant.
    mutating func reportUnknown(_ pair: Pair) {
        let isSwedish = reader.seemsSwedish(FieldKey.table)
        let written = reader.written(pair)
        let allowed = KindSet(kind)
        let place = reader.location(pair.key)
        let value = reader.oneLine(pair.value)
        if let meant = FieldSynonyms.meaning(of: reader.document.utf8(pair.key), on: kind) {
            self.meant |= 1 << UInt64(meant.rawValue)
            reader.findings.append(.unknownField(written, kind, meant.entry, inSwedish: isSwedish, value, at: place))
            return
        }
        let own = declaredNames
        if let name = nearest(to: written, among: own) {
            let entry = KeyEntry(name, name, "", "", "Ett fält som site.yml beskriver.")
            reader.findings.append(.unknownField(written, kind, entry, inSwedish: isSwedish, value, at: place))
            return
        }
        let near = FieldKey.table.nearest(to: written, inSwedish: isSwedish) {
            FieldKey.allCases[$0].kinds.contains(allowed)
        }
        if let near {
            meant |= 1 << UInt64(near)
            reader.findings.append(
                .unknownField(written, kind, FieldKey.table.entries[near], inSwedish: isSwedish, value, at: place))
            return
        }
        let names = FieldKey.allCases.filter { $0.kinds.contains(allowed) && $0.kinds != .all }.map {
            $0.entry.name(inSwedish: isSwedish)
        }
        let common = FieldKey.allCases.filter { $0.kinds == .all }.prefix(6).map { $0.entry.name(inSwedish: isSwedish) }
        reader.findings.append(.unknownField(written, kind, among: names + own + common, at: place))
    }

    private var declaredNames: [String] {
        var fields = extraFields
        if case .own(let name) = kind { fields += collections.first { $0.name == name }?.fields ?? [] }
        return fields.map(\.name)
    }

    /// Reports the fields that the kind must have. A title may still come from the body, so it is left to the caller.
    mutating func requireAll() {
        guard hasFields, reader.document.isWhole else { return }
        let isSwedish = reader.seemsSwedish(FieldKey.table)
        switch kind {
        case .contact: if !isGiven(.name) { reportMissing(.name, isSwedish) }
        case .project: if !isGiven(.start) { reportMissing(.start, isSwedish) }
        case .news: if !isGiven(.date) && !isGiven(.publish) { reportMissingDay(isSwedish) }
        default: break
        }
        if isGiven(.image), !isGiven(.imageAlt) {
            let place = found.first { $0.key == .image }.map { reader.location($0.pair.key) }
            reader.findings.append(
                .missingAltText(FieldKey.imageAlt.entry.name(inSwedish: isSwedish), at: place ?? top))
        }
        var fields = extraFields
        if case .own(let name) = kind { fields += collections.first { $0.name == name }?.fields ?? [] }
        for field in fields
        where field.isRequired
            && !extra.contains(where: { $0.field.name == field.name && !reader.document.isMissing($0.pair.value) })
        {
            reader.findings.append(.missingDeclared(field.name, kind, at: top))
        }
    }

    /// Whether a field has a value, even one that could not be read.
    func isGiven(_ key: FieldKey) -> Bool {
        if meant & (1 << UInt64(key.rawValue)) != 0 { return true }
        return found.contains { $0.key == key && !reader.document.isMissing($0.pair.value) }
    }

    private var top: SourceLocation { SourceLocation(reader.file.path, .line(1)) }

    /// News have a day of their own, or that of their publishing.
    private mutating func reportMissingDay(_ isSwedish: Bool) {
        let names = [FieldKey.date, .publish].map { $0.entry.name(inSwedish: isSwedish) }
        let empty = found.first { $0.key == .date || $0.key == .publish }?.pair
        reader.findings.append(.missingDay(names, at: empty.map { reader.location($0.key) } ?? top))
    }

    private mutating func reportMissing(_ key: FieldKey, _ isSwedish: Bool) {
        let empty = found.first { $0.key == key }?.pair
        reader.findings.append(
            .missingField(key.entry, kind, inSwedish: isSwedish, at: empty.map { reader.location($0.key) } ?? top))
    }
}

extension Finding {
    fileprivate static func unknownField(
        _ key: String, _ kind: PageKind, _ meant: KeyEntry, inSwedish: Bool, _ value: String?,
        at location: SourceLocation
    ) -> Finding {
        let name = meant.name(inSwedish: inSwedish)
        let line = "\(name): \(value ?? meant.example)"
        return Finding(
            .error, .unknownKey, at: location, unknown(key, kind),
            help: Wording(
                sv: "Menade du ”\(name)”? Skriv:  \(line)\(meant.meaning.isEmpty ? "" : "   \(meant.meaning)")",
                en: "Did you mean ”\(name)”? Write:  \(line)"))
    }

    fileprivate static func unknownField(
        _ key: String, _ kind: PageKind, among names: [String], at location: SourceLocation
    ) -> Finding {
        let all = names.joined(separator: ", ")
        return Finding(
            .error, .unknownKey, at: location, unknown(key, kind),
            help: Wording(
                sv: "Några som finns: \(all). Löptext hör hemma under den avslutande raden med ---.",
                en: "Some that exist: \(all). Running text belongs below the closing line with ---."))
    }

    private static func unknown(_ key: String, _ kind: PageKind) -> Wording {
        Wording(
            sv: "Fältet ”\(key)” finns inte för \(kind.phrase.swedish).",
            en: "There is no field ”\(key)” for \(kind.phrase.english).")
    }

    fileprivate static func foreignField(
        _ key: String, _ kind: PageKind, _ owners: Wording, at location: SourceLocation
    ) -> Finding {
        Finding(
            .error, .unknownKey, at: location,
            Wording(
                sv: "”\(key)” hör till \(owners.swedish), men det här är \(kind.phrase.swedish).",
                en: "”\(key)” belongs to \(owners.english), but this is \(kind.phrase.english)."),
            help: Wording(
                sv:
                    "Ta bort raden, skriv det i texten, eller flytta filen till rätt mapp (eller säg vad sidan är med fältet ”typ”).",
                en:
                    "Remove the line, say it in the text, or move the file to the right folder (or say what the page is with the field ”kind”)."
            ))
    }

    fileprivate static func missingField(
        _ entry: KeyEntry, _ kind: PageKind, inSwedish: Bool, at location: SourceLocation
    ) -> Finding {
        let name = entry.name(inSwedish: inSwedish)
        return Finding(
            .error, .missingField, at: location,
            Wording(
                sv: "Fältet ”\(name)” saknas; \(kind.phrase.swedish) måste ha det.",
                en: "The field ”\(name)” is missing; \(kind.phrase.english) must have it."),
            help: .write("\(name): \(entry.example)", sv: entry.meaning, en: "It is required."))
    }

    fileprivate static func missingDay(_ names: [String], at location: SourceLocation) -> Finding {
        Finding(
            .error, .missingField, at: location,
            Wording(
                sv: "En nyhet måste ha ”\(names[0])” eller ”\(names[1])”.",
                en: "News must have ”\(names[0])” or ”\(names[1])”."),
            help: .write(
                "\(names[0]): 2026-11-30", sv: "Nyheter visas med sin dag, den senaste först.",
                en: "News are shown with their day, the latest first."))
    }

    fileprivate static func missingDeclared(_ name: String, _ kind: PageKind, at location: SourceLocation) -> Finding {
        Finding(
            .error, .missingField, at: location,
            Wording(
                sv: "Fältet ”\(name)” saknas; site.yml kräver det av \(kind.phrase.swedish).",
                en: "The field ”\(name)” is missing; site.yml requires it of \(kind.phrase.english)."),
            help: .write("\(name): …", sv: "Lägg till det bland uppgifterna.", en: "Add it among the fields."))
    }

    fileprivate static func missingAltText(_ name: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .missingAlt, at: location,
            Wording(sv: "Bilden saknar alttext.", en: "The image has no alt text."),
            help: Wording(
                sv:
                    "Den som inte ser bilden får inte veta vad den visar. Skriv:  \(name): Tre företagare tar emot pris på en scen   Bara utsmyckning? Skriv  \(name): dekor",
                en:
                    "Whoever does not see the image is not told what it shows. Write:  \(name): Three business owners receive a prize   Decoration only? Write  \(name): dekor"
            ),
            criteria: ["1.1.1"])
    }
}
