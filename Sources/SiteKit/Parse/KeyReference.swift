// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The keys as tables for the documentation, so that the pages for editors cannot say anything else than the program does.
public enum KeyReference {
    /// The tables of front matter: the fields of all kinds, then those of each.
    public static func frontMatter() -> String {
        let groups: [(String, KindSet)] = [
            ("Alla sidor", .all), ("Aktivitet", .activity), ("Kontakt", .contact), ("Projekt", .project),
            ("Nyhet", .news),
        ]
        return groups.map { title, kind in
            let entries = FieldKey.allCases.filter { key in
                let isShared = key.kinds == .all || key == .title
                return kind == .all ? isShared : !isShared && key.kinds.isSuperset(of: kind)
            }.map(\.entry)
            return table(title, entries)
        }.joined(separator: "\n")
    }

    /// The tables of site.yml: the file's own keys, then those beneath them.
    public static func siteSettings() -> String {
        [
            table("Webbplatsen", SiteKey.table.entries), table("organisation", SiteKey.organisationKeys.entries),
            table("Adresser", ValueReader.addressKeys.entries), table("meny och sidfotsmeny", SiteKey.menuKeys.entries),
            table("finansiärer", SiteKey.funderKeys.entries),
            table("tillgänglighet", SiteKey.accessibilityKeys.entries),
            table("tillsyn", SiteKey.supervisionKeys.entries), table("tema", SiteKey.themeKeys.entries),
            table("En färg för varje läge", SiteKey.colourKeys.entries),
            table("gränser", SiteKey.limitKeys.entries),
            table("samlingar", SiteKey.collectionKeys.entries), table("Ett eget fält", SiteKey.fieldKeys.entries),
        ].joined(separator: "\n")
    }

    /// The table of kanda-brister.yml.
    public static func knownIssues() -> String { table("En känd brist", KnownIssueKey.table.entries) }

    private static func table(_ title: String, _ entries: [KeyEntry]) -> String {
        var text =
            "### \(title)\n\n| svenska | English | värde | betydelse | exempel |\n| --- | --- | --- | --- | --- |\n"
        for entry in entries {
            let example = entry.example.hasPrefix("\n") ? "se exemplet" : "`\(entry.example)`"
            let mark = entry.isRequired ? " **krävs**" : ""
            text +=
                "| `\(entry.swedish)`\(mark) | `\(entry.english)` | \(entry.type) | \(entry.meaning) | \(example) |\n"
        }
        return text
    }
}
