@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about finished pages, in the order of the codes.
    static let pages: [FindingExample] = []
}
