// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What templates of a site can name anywhere: what every template sees, the theme's strings in the site's language, and what only
/// the partials for cards and listings see.
func allNames(_ settings: SiteSettings, _ theme: ThemeFiles) -> ViewType {
    let types = ViewTypes(settings, theme.settings)
    let texts = theme.strings.first { $0.path.fileStem == settings.language.code }.map { readStrings($0).value } ?? [:]
    let strings = ViewType(
        "strings", texts.keys.sorted().map { .init($0, .text, "A string of the theme.") })
    let known = Set(types.root.fields.map(\.name))
    let inFragments = (types.card.fields + types.listing.fields).filter { !known.contains($0.name) }
    return ViewType(
        "root", types.root.fields + [.init("strings", .view { strings }, "The strings of the theme.")] + inFragments)
}
