// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What was made last, and all that it was made of: of the same it is not made again.
struct Memo<Basis: Equatable & Sendable, Value: Sendable>: Sendable {
    private var last: (basis: Basis, value: Value)?

    /// Nothing yet.
    init() {}

    /// What is made of a basis. A nil basis is one that cannot be compared.
    mutating func value(of basis: Basis?, make: () -> Value) -> Value {
        if let known = value(of: basis) { return known }
        let value = make()
        keep(value, of: basis)
        return value
    }

    /// What was made last, if it was made of this.
    func value(of basis: Basis?) -> Value? {
        guard let last, last.basis == basis else { return nil }
        return last.value
    }

    /// Keeps what was made.
    mutating func keep(_ value: Value, of basis: Basis?) { last = basis.map { ($0, value) } }
}

/// Two things that something is made of.
struct BasisPair<First: Equatable & Sendable, Second: Equatable & Sendable>: Equatable, Sendable {
    private let first: First
    private let second: Second

    init(_ first: First, _ second: Second) { (self.first, self.second) = (first, second) }
}
