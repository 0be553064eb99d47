/// Guides to the rules about how a page is written.
let wordGuides: [DiagnosticGuide] = []
