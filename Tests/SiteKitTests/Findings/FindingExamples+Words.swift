@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about how a page is written, in the order of the codes.
    static let words: [FindingExample] = []
}
