// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The words that the Markdown stage itself writes, in a page's language.
struct MarkdownWords {
    var done: StaticString
    var toDo: StaticString
    var footnotes: StaticString
    var footnote: StaticString
    /// Before the number of the footnote.
    var backToText: StaticString
    /// Before the number of the place, for a footnote that is referred to more than once.
    var place: StaticString
    var table: StaticString
    var note: StaticString
    var tip: StaticString
    var important: StaticString
    var warning: StaticString
    var caution: StaticString
    /// The id of a heading without letters.
    var section: String

    /// The words of a language; English where there are none.
    static func of(_ language: Language) -> MarkdownWords {
        if language.isA("sv") { return swedish }
        return language.isA("fi") ? finnish : english
    }

    private static let swedish = MarkdownWords(
        done: "Klart: ", toDo: "Kvar: ", footnotes: "Fotnoter", footnote: "Fotnot ",
        backToText: "Tillbaka till texten, fotnot ", place: ", ställe ", table: "Tabell", note: "Observera",
        tip: "Tips",
        important: "Viktigt", warning: "Varning", caution: "Se upp", section: "avsnitt")

    private static let english = MarkdownWords(
        done: "Done: ", toDo: "To do: ", footnotes: "Footnotes", footnote: "Footnote ",
        backToText: "Back to the text, footnote ", place: ", place ", table: "Table", note: "Note", tip: "Tip",
        important: "Important", warning: "Warning", caution: "Caution", section: "section")

    private static let finnish = MarkdownWords(
        done: "Valmis: ", toDo: "Tekemättä: ", footnotes: "Alaviitteet", footnote: "Alaviite ",
        backToText: "Takaisin tekstiin, alaviite ", place: ", kohta ", table: "Taulukko", note: "Huomaa", tip: "Vinkki",
        important: "Tärkeää", warning: "Varoitus", caution: "Ole varovainen", section: "osio")
}
