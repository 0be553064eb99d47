// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Rules about finished pages and about pages among each other (R01, R03, R06, R18, R28, R35, R37–R39).
func pageRules(_ settings: SiteSettings) -> Rules {
    Rules(
        markdown: [EmojiRuns()],
        theme: [Hyphenation()],
        output: [
            MissingLanguage(), WrongLanguage(), MissingTitle(), DuplicateTitles(), TitleWithoutSite(), LongTitles(),
            NamelessHeading(), NamelessLink(), DuplicateIDs(), ShiftedNavigation(), RenamedLinks(), UnmarkedPlace(),
            NamelessGraphic(), EmbeddedPages(), UntitledFrames(),
        ])
}
