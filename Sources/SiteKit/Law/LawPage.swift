// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A page that the law asks of every public site. Anslag writes it from site.yml, the known issues and what the build has proved; a
/// file of the same name under content/ takes its place.
enum LawPage: Hashable, Sendable, CaseIterable {
    /// The accessibility statement (lag 2018:1937 and MDFFS 2019:2; Commission implementing decision 2018/1523).
    case statement
    /// What the site stores in a browser (lag 2022:482, 9 kap. 28 §).
    case cookies
    /// Which personal data the site handles and who answers for them (Regulation 2016/679, articles 13–21).
    case personalData

    /// The file's name without extension, in Swedish on a Swedish site.
    func name(on site: SiteSettings) -> String {
        let isSwedish = site.language == .swedish
        return switch self {
        case .statement: isSwedish ? "tillganglighet" : "accessibility"
        case .cookies: isSwedish ? "kakor" : "cookies"
        case .personalData: isSwedish ? "personuppgifter" : "personal-data"
        }
    }

    /// The file that would hold the page in a language: `content/tillganglighet.en.md`.
    func source(in language: Language, on site: SiteSettings) -> SourcePath {
        let suffix = language == site.language ? "" : "." + language.code
        return SourcePath(contentFolder + name(on: site) + suffix + ".md")
    }
}
