/// Guides to the rules about what is said, and to ways to every page.
let factGuides: [DiagnosticGuide] = []
