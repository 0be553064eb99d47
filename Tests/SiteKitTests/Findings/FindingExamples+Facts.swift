@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about what is said, and of ways to every page, in the order of the codes.
    static let facts: [FindingExample] = [
        FindingExample(
            .contactEnded,
            [
                "content/a.md": "---\nrubrik: A\nkontakt: vera\n---\n",
                "content/kontakter/index.md": "---\nrubrik: Kontakter\n---\n",
                "content/kontakter/vera.md":
                    "---\nnamn: Vera Exempel\ntelefon: 0918-140 00\nslutar: 🔴2026-11-30\n---\n",
            ])
    ]
}
