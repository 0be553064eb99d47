/// Guides to the rules about finished pages.
let pageGuides: [DiagnosticGuide] = []
