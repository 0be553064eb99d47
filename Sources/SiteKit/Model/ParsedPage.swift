// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Where a page stands, as its file's name and folder tell before any file is read.
struct PagePlace: Hashable, Sendable {
    /// What the place makes of the page.
    enum Role: Hashable, Sendable {
        /// `content/index.md`, and its translations.
        case home
        /// `index.md` of a folder that holds other pages.
        case section
        /// Any other page.
        case item
    }

    /// The file.
    var source: SourcePath
    /// The folder under content/ and under the language's folder, as named: `aktiviteter`, `aktiviteter/foretagsgala`; empty at the top.
    var folder: String
    /// The file's name without date, language and extension: `gala`, `index`.
    var name: String
    /// What the place makes of the page.
    var role: Role
    /// The kind that the folder decides.
    var kind: PageKind
    /// The language of the file's name or folder; the site's own when they say nothing.
    var language: Language
    /// Whether the name or the folder says the language.
    var namesLanguage: Bool

    /// Whether the file is named index.md.
    var isIndex: Bool { name == "index" }
}

/// A page as its own file tells: no address, no other page's title, no finished HTML.
///
/// A class, though it never changes: it has some forty fields with storage of their own, and is passed on many times by every
/// stage. As a struct its copies were a fifth of the whole build at 10,000 pages.
final class ParsedPage: Sendable {
    /// Where it stands.
    let place: PagePlace
    /// What it is.
    let kind: PageKind
    /// Its language.
    let language: Language
    /// Its heading, without soft hyphens.
    let title: String
    /// Where the editor has divided words of the heading, as offsets in its UTF-8.
    let titleDivisions: [Int]
    /// The fields of every kind.
    let fields: CommonFields
    /// The fields of its own kind.
    let specific: KindFields
    /// Its text.
    let body: MarkdownBody
    /// How many pictures its text shows.
    let pictureCount: Int
    /// Where its fields stand in the file, for findings that need other pages to be seen.
    let places: FieldPlaces

    /// A page of its parts.
    init(
        place: PagePlace, kind: PageKind, language: Language, title: DividedText, fields: CommonFields,
        specific: KindFields,
        body: MarkdownBody, places: FieldPlaces
    ) {
        self.place = place
        self.kind = kind
        self.language = language
        self.title = title.text
        titleDivisions = title.divisions
        self.fields = fields
        self.specific = specific
        self.body = body
        pictureCount = body.holes.count { $0.kind == .image }
        self.places = places
    }

    /// The file.
    var source: SourcePath { place.source }
}
