@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about Markdown that became something else, in the order of the codes.
    static let misread: [FindingExample] = []
}
