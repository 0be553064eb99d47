/// Guides to the rules about the theme's templates, stylesheets and tokens.
let themeRuleGuides: [DiagnosticGuide] = []
