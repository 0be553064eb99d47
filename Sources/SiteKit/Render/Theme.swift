// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A theme's templates, compiled against the names that one site offers, and the site itself: all that rendering needs.
final class Theme: Sendable {
    let site: Site
    let types: ViewTypes
    /// Where the theme's assets are published, in the order of the site's.
    let assetAddresses: [[UInt8]]
    /// The pages that menus name.
    let menuPages: MenuPages
    private let libraries: [Language: TemplateLibrary]

    init(site: Site, types: ViewTypes, libraries: [Language: TemplateLibrary]) {
        (self.site, self.types, self.libraries) = (site, types, libraries)
        assetAddresses = site.assets.map { Array($0.path.text.utf8) }
        menuPages = MenuPages(site)
    }

    /// The same templates for a site whose pages have the same addresses.
    func showing(_ site: Site) -> Theme { Theme(site: site, types: types, libraries: libraries) }

    /// The templates with the texts of a language; of the site's own where the theme does not speak it.
    func library(_ language: Language) -> TemplateLibrary {
        guard let library = libraries[language] ?? libraries[site.settings.language] else {
            preconditionFailure("a theme is compiled for the site's own language")
        }
        return library
    }
}
