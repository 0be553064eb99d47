/// A language tag (BCP 47), lower-case: `sv`, `en`, `fit`.
public struct Language: Hashable, Sendable, Comparable {
    /// The tag.
    public let code: String

    /// A language of its tag.
    public init(_ code: String) { self.code = code.lowercased() }

    /// Swedish.
    public static let swedish = Language("sv")
    /// English.
    public static let english = Language("en")

    /// Tags are ordered by their letters.
    public static func < (left: Language, right: Language) -> Bool { left.code < right.code }
}
