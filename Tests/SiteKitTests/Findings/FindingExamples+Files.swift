@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about documents and pictures, in the order of the codes.
    static let files: [FindingExample] = []
}
