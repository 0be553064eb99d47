// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Where the fields of a page stand in its file, in the order of the file.
struct FieldPlaces: Hashable, Sendable {
    private struct Place: Hashable, Sendable {
        var field: FieldKey
        var isSwedish: Bool
        var keyStart, keyEnd, valueStart, valueEnd: Int32
    }

    private var places: [Place] = []

    /// No field.
    init() {}

    mutating func append(_ field: FieldKey, isSwedish: Bool, key: Range<Int>, value: Range<Int>) {
        places.append(
            Place(
                field: field, isSwedish: isSwedish, keyStart: Int32(key.lowerBound), keyEnd: Int32(key.upperBound),
                valueStart: Int32(value.lowerBound),
                valueEnd: Int32(value.upperBound)))
    }

    mutating func reserve(_ count: Int) { places.reserveCapacity(count) }

    /// The bytes of a field's key, if it was given.
    func key(_ field: FieldKey) -> Range<Int>? {
        places.first { $0.field == field }.map { Int($0.keyStart)..<Int($0.keyEnd) }
    }

    /// The name of a field in the language in which its key was written.
    func name(_ field: FieldKey) -> String {
        field.entry.name(inSwedish: places.first { $0.field == field }?.isSwedish ?? true)
    }

    /// The bytes of a field's value, if it was given.
    func value(_ field: FieldKey) -> Range<Int>? {
        places.first { $0.field == field }.map { Int($0.valueStart)..<Int($0.valueEnd) }
    }
}
