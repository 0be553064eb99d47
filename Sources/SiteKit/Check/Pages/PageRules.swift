/// Rules about finished pages and about pages among each other (R01, R03, R06, R18, R28, R35, R37–R39).
func pageRules(_ settings: SiteSettings) -> Rules {
    Rules()
}
