/// The clause of EN 301 549 that asks for a success criterion of WCAG on web pages: chapter 9 repeats WCAG's numbers.
public func clauseOfEN(_ criterion: String) -> String { "9." + criterion }

/// The clause that asks for a criterion in what a finding concerns: chapter 10 repeats them for documents that are no web pages.
public func clauseOfEN(_ criterion: String, of code: DiagnosticCode) -> String {
    (documentCodes.contains(code) ? "10." : "9.") + criterion
}

/// The findings about documents that are no web pages.
private let documentCodes: Set<DiagnosticCode> = [
    .lockedPDF, .pdfWithoutLanguage, .pdfWithoutTitle, .scannedPDF, .untaggedPDF,
]
