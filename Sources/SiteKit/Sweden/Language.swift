// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

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

    /// Whether it is a language in any of its forms: `sv` and `sv-fi` are both `sv`.
    func isA(_ primary: String) -> Bool {
        code == primary
            || code.utf8.starts(with: primary.utf8)
                && code.utf8.dropFirst(primary.utf8.count).first == UInt8(ascii: "-")
    }

    /// Tags are ordered by their letters.
    public static func < (left: Language, right: Language) -> Bool { left.code < right.code }
}
