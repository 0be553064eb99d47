// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Rules about how a page is written, so that everyone can read it: headings, links, images, tables, lists (R02–R16, R21, R30–R33).
func wordRules(_ settings: SiteSettings) -> Rules {
    let altTexts: [any AltTextRule] = [PlaceholderAlt(), VagueAlt(), RepeatedAlt(), LongAlt()]
    let markdown: [any MarkdownRule] =
        [
            ForeignPassages(), SkippedHeadings(), RepeatedHeadings(), LongHeadings(), HeadingStyle(), EmptyHeadings(),
            EmptyLinks(), EmptyItems(), EmptyParagraphs(), FakeHeadings(), FakeLists(), SingleItemLists(),
            ComplexImages(),
            ImagesOfText(), LinkedImages(), MissingTableHeaders(), EmptyTableHeaders(), MissingCaptions(), RowHeaders(),
            LayoutTables(), MergedCells(), MediaAlternatives(), EmbeddedMedia(), AllCaps(), ExcessEmphasis(),
            GenericLinkTexts(), AddressLinkTexts(), LongLinks(), AmbiguousLinks(), RepeatedLinks(), FalseNewWindows(),
            SensoryDirections(), UnknownAbbreviations(settings),
        ] + altTexts
    let site: [any SiteRule] =
        [ForeignPassages(), LongHeadings(), HeadingStyle(), ImagesOfText(), AllCaps()] + altTexts
    return Rules(markdown: markdown, site: site)
}
