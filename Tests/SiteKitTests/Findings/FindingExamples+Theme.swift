@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about the theme, in the order of the codes.
    static let theme: [FindingExample] = []
}
