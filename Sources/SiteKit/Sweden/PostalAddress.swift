// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A visiting or postal address in Sweden.
public struct PostalAddress: Hashable, Sendable {
    /// `Kommunhuset`.
    public var name: String?
    /// `Storgatan 67`.
    public var street: String?
    /// Five digits without a space: `93581`.
    public var postcode: String?
    /// `Norsjö`.
    public var city: String?

    /// An address of the parts that are known.
    public init(name: String? = nil, street: String? = nil, postcode: String? = nil, city: String? = nil) {
        self.name = name
        self.street = street
        self.postcode = postcode
        self.city = city
    }
}
