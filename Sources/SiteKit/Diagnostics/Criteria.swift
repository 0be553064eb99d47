// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The clause of EN 301 549 that asks for a success criterion of WCAG on web pages: chapter 9 repeats WCAG's numbers.
public func clauseOfEN(_ criterion: String) -> String { "9." + criterion }

/// The clause that asks for a criterion in what a finding concerns: chapter 10 repeats them for documents that are no web pages.
public func clauseOfEN(_ criterion: String, of code: DiagnosticCode) -> String {
    (documentCodes.contains(code) ? "10." : "9.") + criterion
}

/// Criteria as reports name them: `WCAG 1.1.1, 1.4.5; EN 301 549 10.1.1.1, 10.1.4.5`; nil where there are none.
func citation(of criteria: [String], _ code: DiagnosticCode) -> String? {
    guard !criteria.isEmpty else { return nil }
    let clauses = criteria.map { clauseOfEN($0, of: code) }
    return "WCAG \(criteria.joined(separator: ", ")); EN 301 549 \(clauses.joined(separator: ", "))"
}

/// The findings about documents that are no web pages.
private let documentCodes: Set<DiagnosticCode> = [
    .lockedPDF, .pdfWithoutLanguage, .pdfWithoutTitle, .scannedPDF, .untaggedPDF,
]
