/// A Swedish organisation number with a correct check digit.
public struct OrganisationNumber: Hashable, Sendable {
    /// Ten digits without a hyphen: `2120002858`.
    public let digits: String
}
