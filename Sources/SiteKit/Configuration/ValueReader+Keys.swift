// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension ValueReader {
    /// The pairs whose keys are in a table, with the key's index; unknown keys and keys that stand twice are reported. `owner` is
    /// what the keys belong to, in the messages.
    mutating func known(_ pairs: some Sequence<Pair>, in table: KeyTable, of owner: String) -> [(Int, Pair)] {
        var found: [(Int, Pair)] = []
        for pair in pairs {
            guard let match = table.find(document.utf8(pair.key)) else {
                let written = written(pair)
                let near = table.nearest(to: written, inSwedish: seemsSwedish(table)).map { table.entries[$0] }
                findings.append(
                    .unknownSetting(
                        written, owner, near, inSwedish: seemsSwedish(table), oneLine(pair.value), all: table.entries,
                        at: location(pair.key)))
                continue
            }
            if let first = found.first(where: { $0.0 == match.index }) {
                findings.append(
                    .duplicateKey(written(pair), written(first.1), at: location(pair.key), first: location(first.1.key))
                )
                continue
            }
            found.append((match.index, pair))
        }
        return found
    }

    /// Whether the editor writes the Swedish names: unless the first key that says something is English.
    func seemsSwedish(_ table: KeyTable) -> Bool {
        guard !document.isEmpty, document.kind(0) == .mapping else { return true }
        for pair in document.pairs(0) {
            guard let match = table.find(document.utf8(pair.key)) else { continue }
            let entry = table.entries[match.index]
            if entry.english != entry.swedish { return match.isSwedish }
        }
        return true
    }

    /// A value that fits on the line of its key, as it would be written; nil for lists, mappings and long texts.
    func oneLine(_ node: YAMLDocument.Index) -> String? {
        guard document.kind(node) == .text, let text = trimmed(node), text.utf8.count <= 80, !text.utf8.contains(0x0A)
        else { return nil }
        return document.nodes[node].style == .plain ? text : quotedYAML(text)
    }

    /// Reports the required keys that are missing, unless a line that was not understood may hold them.
    mutating func require(
        _ found: [(Int, Pair)], in table: KeyTable, of owner: String, at location: SourceLocation, inSwedish: Bool
    ) {
        guard document.isWhole else { return }
        for (index, entry) in table.entries.enumerated() where entry.isRequired {
            let pair = found.first { $0.0 == index }?.1
            if let pair, document.kind(pair.value) != .text || trimmed(pair.value) != nil { continue }
            findings.append(
                .missingSetting(entry, owner, inSwedish: inSwedish, at: pair.map { self.location($0.key) } ?? location))
        }
    }
}

extension Finding {
    /// A key that stands twice, in whichever spelling or language.
    static func duplicateKey(_ key: String, _ other: String, at location: SourceLocation, first: SourceLocation)
        -> Finding
    {
        Finding(
            .error, .duplicateKey, at: location,
            key == other
                ? Wording(sv: "Fältet ”\(key)” står två gånger.", en: "The field ”\(key)” stands twice.")
                : Wording(
                    sv: "”\(key)” och ”\(other)” är samma fält.", en: "”\(key)” and ”\(other)” are the same field."),
            help: Wording(
                sv: "Behåll den rad som gäller och ta bort den andra.",
                en: "Keep the line that holds and remove the other."),
            notes: [Note(Wording(sv: "Här står det första gången.", en: "Here it stands the first time."), at: first)])
    }

    fileprivate static func unknownSetting(
        _ key: String, _ owner: String, _ near: KeyEntry?, inSwedish: Bool, _ value: String?, all: [KeyEntry],
        at location: SourceLocation
    ) -> Finding {
        let message = Wording(
            sv: "Fältet ”\(key)” finns inte i \(owner).", en: "There is no field ”\(key)” in \(owner).")
        guard let near else {
            let names = all.map { $0.name(inSwedish: inSwedish) }.joined(separator: ", ")
            return Finding(
                .error, .unknownKey, at: location, message,
                help: Wording(sv: "Fälten här är \(names).", en: "The fields here are \(names)."))
        }
        let name = near.name(inSwedish: inSwedish)
        return Finding(
            .error, .unknownKey, at: location, message,
            help: .write(
                "\(name): \(value ?? near.example)", sv: "Menade du ”\(name)”? \(near.meaning)",
                en: "Did you mean ”\(name)”?"))
    }

    fileprivate static func missingSetting(
        _ entry: KeyEntry, _ owner: String, inSwedish: Bool, at location: SourceLocation
    ) -> Finding {
        let name = entry.name(inSwedish: inSwedish)
        return Finding(
            .error, .missingField, at: location,
            Wording(sv: "Fältet ”\(name)” saknas i \(owner).", en: "The field ”\(name)” is missing in \(owner)."),
            help: .write("\(name): \(entry.example)", sv: entry.meaning, en: "It is required."))
    }
}
