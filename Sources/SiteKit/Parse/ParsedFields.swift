// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the fields at the top of a page say, and where its text begins.
struct ParsedFields: Hashable, Sendable {
    /// What the page is: what `typ` says, or else what its folder says.
    var kind: PageKind
    /// The fields of every kind. A contact's name is its title.
    var common: CommonFields
    /// The fields of this kind; `.page` for a collection of the site's own.
    var specific: KindFields
    /// Where each field stands.
    var places: FieldPlaces
    /// The bytes of the Markdown.
    var body: Range<Int>
    /// Whether there is no title, so that a first line `# Rubrik` in the body must serve; if that is missing too, the page has an
    /// error. False when a line was not understood, since the title may have stood there.
    var needsTitle: Bool
}
