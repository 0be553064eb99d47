@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about what is said, and of ways to every page, in the order of the codes.
    static let facts: [FindingExample] = []
}
