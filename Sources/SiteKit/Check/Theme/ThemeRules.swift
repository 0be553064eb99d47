/// Rules about the theme's templates, stylesheets and tokens (R01, R19, R20, R22–R27, R29, R34).
func themeRules(_ settings: SiteSettings) -> Rules {
    Rules()
}
