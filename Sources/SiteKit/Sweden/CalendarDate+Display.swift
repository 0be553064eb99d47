// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension CalendarDate {
    /// ISO 8601, for lists, machines and file names: `2014-09-17`.
    public var iso: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(10)
        writeISO(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends `2014-09-17`.
    public func writeISO(to bytes: inout [UInt8]) {
        bytes.append(decimal: year, width: 4)
        bytes.append(UInt8(ascii: "-"))
        bytes.append(decimal: month, width: 2)
        bytes.append(UInt8(ascii: "-"))
        bytes.append(decimal: day, width: 2)
    }

    /// The date in running text: `17 september 2014`, `17 September 2014`, with a no-break space after the day. A language
    /// other than Swedish and English gets ISO 8601, which every reader and every voice understands.
    public func long(in language: Language) -> String {
        guard language.isSwedish || language.isEnglish else { return iso }
        return written(Month.name(month, in: language), " ")
    }

    /// The date where space is scarce: `17 sep 2014`, `17 Sep 2014`.
    public func short(in language: Language) -> String {
        guard language.isSwedish || language.isEnglish else { return iso }
        return written(Month.shortName(month, in: language), noBreakSpace)
    }

    /// Day, month and year. Bytes, since interpolation costs ten times as much, and a listing shows a date for each page.
    private func written(_ month: String, _ space: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        bytes.append(decimal: day)
        bytes.append(noBreakSpace)
        bytes.append(month)
        bytes.append(space)
        bytes.append(decimal: year)
        return String(decoding: bytes, as: UTF8.self)
    }
}
