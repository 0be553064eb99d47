// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is known of all rules, in order of their codes.
public var knownRules: [RuleDescriptor] { Rules.descriptors }

/// Every name that the templates of a site can use, one a line: path, kind and meaning, sorted by path. They depend on the site's
/// own fields, the theme's listings and its strings in the site's language. Nil when the settings or the theme cannot be read.
public func templateNames(_ sources: Sources) -> Diagnosed<[String]?> {
    let settings = readSettings(sources, baseURL: nil)
    guard let site = settings.value else { return Diagnosed(nil, settings.findings) }
    let theme = readTheme(sources, site.theme)
    let findings = settings.findings + theme.findings
    guard let theme = theme.value else { return Diagnosed(nil, findings) }
    return Diagnosed(allNames(site, theme).nameLines(), findings)
}
