/// Rules about Markdown that became something else than the editor meant (R42–R50).
func misreadRules(_ settings: SiteSettings) -> Rules {
    Rules()
}
