/// The stable codes of all findings, in alphabetical order. Each has a fixture and a heading in docs/reference/diagnostics.md.
public enum DiagnosticCode: String, Hashable, Sendable, CaseIterable {
    case addressCollision = "address-collision"
    case bareAddress = "bare-address"
    case brokenLink = "broken-link"
    case duplicateKey = "duplicate-key"
    case impossibleDate = "impossible-date"
    case missingField = "missing-field"
    case unknownKey = "unknown-key"
    case unknownReference = "unknown-reference"
}
