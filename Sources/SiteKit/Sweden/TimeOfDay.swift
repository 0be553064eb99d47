// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A time of day on a clock, to the minute. 24.00 is allowed as the end of a day.
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes after midnight, 0–1440.
    public var minutes: Int

    /// A time of day of minutes after midnight.
    public init(minutes: Int) { self.minutes = minutes }

    /// The hour, 0–24.
    public var hour: Int { clamped / 60 }
    /// The minute of the hour, 0–59.
    public var minute: Int { clamped % 60 }

    /// Earlier times come first.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }

    /// For machines: `09:00`.
    public var iso: String { clock(UInt8(ascii: ":"), width: 2) }

    /// In running text: `9.00` in Swedish, where the point comes first (Myndigheternas skrivregler); `09:00` in other languages.
    public func display(in language: Language = .swedish) -> String {
        language.isSwedish ? clock(UInt8(ascii: "."), width: 1) : iso
    }

    /// In tables and lists, where figures stand under each other: `09.00`, `09:00`.
    public func tabular(in language: Language = .swedish) -> String {
        language.isSwedish ? clock(UInt8(ascii: "."), width: 2) : iso
    }

    private var clamped: Int { min(max(minutes, 0), 1440) }

    private func clock(_ separator: UInt8, width: Int) -> String {
        var bytes: [UInt8] = []
        bytes.append(decimal: hour, width: width)
        bytes.append(separator)
        bytes.append(decimal: minute, width: 2)
        return String(decoding: bytes, as: UTF8.self)
    }
}
