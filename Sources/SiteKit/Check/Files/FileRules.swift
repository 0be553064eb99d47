/// Rules about documents and pictures (R15, R40, R41).
func fileRules(_ settings: SiteSettings) -> Rules {
    Rules()
}
