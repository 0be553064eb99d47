/// Guides to the rules about Markdown that became something else.
let misreadGuides: [DiagnosticGuide] = []
