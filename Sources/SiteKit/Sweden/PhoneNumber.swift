/// A telephone number in the form E.164, with the words that stood beside it.
public struct PhoneNumber: Hashable, Sendable {
    /// `+4691814167`; or a short number: `112`.
    public var number: String
    /// What stood in brackets after it, as it is displayed: `växel`. Nil when nothing did.
    public var label: String?

    /// A number already in its form.
    public init(number: String, label: String? = nil) {
        self.number = number
        self.label = label
    }
}
