/// Guides to the rules about documents and pictures.
let fileGuides: [DiagnosticGuide] = []
