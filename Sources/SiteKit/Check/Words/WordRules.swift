/// Rules about how a page is written, so that everyone can read it: headings, links, images, tables, lists (R02–R16, R21, R30–R33).
func wordRules(_ settings: SiteSettings) -> Rules {
    Rules(markdown: [
        GenericLinkTexts(),
        AddressLinkTexts(),
        LongLinks(),
        AmbiguousLinks(),
        RepeatedLinks(),
        FalseNewWindows(),
    ])
}
