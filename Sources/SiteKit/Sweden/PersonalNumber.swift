// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A Swedish personal identity number (personnummer) or coordination number (samordningsnummer), as it stands in a text. Such a
/// number has a date that exists and a check digit that is right (Skatteverket, SKV 704); an organisation's number has no such date.
struct PersonalNumber: Hashable, Sendable {
    /// The bytes that it covers.
    let range: Range<Int>

    /// The first number in bytes at or after a place; nil where there is none.
    ///
    /// Written with its hyphen or plus it is found anywhere. Ten or twelve digits in a row must stand by themselves, since addresses
    /// and file names hold such rows; and ten that begin with 0 are a telephone number.
    static func first(in bytes: [UInt8], from start: Int, to end: Int) -> PersonalNumber? {
        var at = bytes.nextDigit(in: start..<end)
        while at < end {
            var run = at
            while run < end, bytes[run].isDigit { run += 1 }
            if let number = read(bytes, at..<run, to: end) { return number }
            at = bytes.nextDigit(in: run..<end)
        }
        return nil
    }

    /// Reads a number whose first digits are a run of digits.
    private static func read(_ bytes: [UInt8], _ run: Range<Int>, to end: Int) -> PersonalNumber? {
        switch run.count {
        case 6, 8:
            guard let last = lastFour(bytes, after: run.upperBound, to: end) else { return nil }
            // A longer row of numbers and hyphens is no identity number: 2014-121212-1212-3.
            if run.lowerBound > 1, "-+".utf8.contains(bytes[run.lowerBound - 1]), bytes[run.lowerBound - 2].isDigit {
                return nil
            }
            let digits = bytes[run].suffix(6) + bytes[last]
            guard isNumber(Array(digits), century: run.count == 8 ? bytes[run].prefix(2) : nil) else { return nil }
            return PersonalNumber(range: run.lowerBound..<last.upperBound)
        case 10, 12:
            guard isAlone(bytes, run, to: end), run.count == 12 || bytes[run.lowerBound] != UInt8(ascii: "0"),
                isNumber(Array(bytes[run].suffix(10)), century: run.count == 12 ? bytes[run].prefix(2) : nil)
            else { return nil }
            return PersonalNumber(range: run)
        default: return nil
        }
    }

    /// The four digits after a hyphen, a plus or a dash, perhaps with spaces around it.
    private static func lastFour(_ bytes: [UInt8], after place: Int, to end: Int) -> Range<Int>? {
        var at = place
        if at < end, bytes[at] == 0x20 { at += 1 }
        guard at < end else { return nil }
        if bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") {
            at += 1
        } else if at + 3 <= end, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] & 0xFC == 0x90 {
            at += 3
        } else {
            return nil
        }
        if at < end, bytes[at] == 0x20 { at += 1 }
        guard at + 4 <= end, bytes[at..<at + 4].allSatisfy(\.isDigit) else { return nil }
        if at + 4 < end, bytes[at + 4].isDigit { return nil }
        if at + 5 < end, bytes[at + 4] == UInt8(ascii: "-"), bytes[at + 5].isDigit { return nil }
        return at..<at + 4
    }

    /// Whether digits stand by themselves: between spaces, brackets and the signs that end sentences.
    private static func isAlone(_ bytes: [UInt8], _ run: Range<Int>, to end: Int) -> Bool {
        let before = run.lowerBound > 0 ? bytes[run.lowerBound - 1] : 0x20
        let after = run.upperBound < end ? bytes[run.upperBound] : 0x20
        let follows = run.upperBound + 1 < end ? bytes[run.upperBound + 1] : 0x20
        if " \n\t(:\"'*>[|".utf8.contains(before), " \n\t\r):;,\"'*<]|".utf8.contains(after) { return true }
        return " \n\t(:\"'*>[|".utf8.contains(before) && (after == UInt8(ascii: ".") || after == UInt8(ascii: "-"))
            && !follows.isDigit && !follows.isLetter
    }

    /// Whether ten digits are an identity number. A century other than 18, 19 and 20 is none.
    private static func isNumber(_ digits: [UInt8], century: ArraySlice<UInt8>?) -> Bool {
        let values = digits.map { Int($0) - 0x30 }
        let prefix = century.map { slice in slice.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
        if let prefix, !(18...20).contains(prefix) { return false }
        var day = values[4] * 10 + values[5]
        // A coordination number has 60 added to its day.
        if day > 60 { day -= 60 }
        // Without its century a leap day may be of any.
        let years = prefix.map { [$0 * 100] } ?? [1900, 2000]
        let hasDate = years.contains { century in
            CalendarDate(year: century + values[0] * 10 + values[1], month: values[2] * 10 + values[3], day: day) != nil
        }
        guard hasDate else { return false }
        var sum = 0
        for (index, value) in values.enumerated() {
            let doubled = index.isMultiple(of: 2) ? value * 2 : value
            sum += doubled / 10 + doubled % 10
        }
        return sum.isMultiple(of: 10)
    }
}
