// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a line is not an address.
public enum AddressFault: Error, Hashable, Sendable {
    /// There is nothing.
    case empty
    /// The postcode is none; with what stands there.
    case postcode(PostcodeFault, written: String)
    /// Something follows the city that is not its country.
    case unexpected(String)
}

extension PostalAddress {
    /// Reads an address on one line: `Kommunhuset, Storgatan 67, 935 81 Norsjö`. Every part may be missing; line breaks count
    /// as commas.
    public static func parse(_ text: String) -> Result<PostalAddress, AddressFault> { parse(text[...]) }

    /// Reads an address in part of a text.
    public static func parse(_ text: Substring) -> Result<PostalAddress, AddressFault> {
        let parts = parts(of: text)
        if parts.isEmpty { return .failure(.empty) }
        var address = PostalAddress()
        var before = parts[...]
        for (index, part) in parts.enumerated() {
            guard let (postcode, city) = postcodeAndCity(part) else { continue }
            address.postcode = postcode.digits
            before = parts[..<index]
            var after = parts[(index + 1)...]
            address.city = city.isEmpty ? after.popFirst() : city
            if let last = after.last, ["sverige", "sweden"].contains(last.lowercased()) { after.removeLast() }
            if let extra = after.first { return .failure(.unexpected(extra)) }
            break
        }
        if address.postcode == nil, let last = parts.last, let fault = failedPostcode(last, isOnly: parts.count == 1) {
            return .failure(fault)
        }
        let street = before.firstIndex(where: isStreet) ?? (before.count > 1 ? before.endIndex - 1 : before.endIndex)
        address.name = before[..<street].isEmpty ? nil : before[..<street].joined(separator: ", ")
        address.street = before[street...].isEmpty ? nil : before[street...].joined(separator: ", ")
        return .success(address)
    }

    /// The lines of an envelope or a contact card: name, street, `935 81 Norsjö` with a no-break space in the postcode.
    public var lines: [String] {
        let place = [postcode.map(Postcode.display), city].compactMap { $0 }.joined(separator: " ")
        return [name, street, place].compactMap { $0 }.filter { !$0.isEmpty }
    }

    /// The address on one line: `Kommunhuset, Storgatan 67, 935 81 Norsjö`.
    public var display: String { lines.joined(separator: ", ") }

    private static func parts(of text: Substring) -> [String] {
        text.split { $0 == "," || $0 == ";" || $0.isNewline }
            .map { TypedText($0, keepingCase: true).rest }
            .filter { !$0.isEmpty }
    }

    /// A part that begins with a postcode, and the city after it.
    private static func postcodeAndCity(_ part: String) -> (Postcode, city: String)? {
        var reader = TypedText(bytes: Array(part.utf8))
        if !reader.take("SE-") { _ = reader.take("S-") }
        let start = reader.position
        guard let first = reader.number() else { return nil }
        if first.digits == 3 {
            guard reader.take(UInt8(ascii: " ")), let second = reader.number(), second.digits == 2 else { return nil }
        } else if first.digits != 5 {
            return nil
        }
        guard reader.isAtEnd || reader.next == UInt8(ascii: " ") else { return nil }
        guard
            case .success(let code) = Postcode.parse(
                String(decoding: reader.bytes[start..<reader.position], as: UTF8.self))
        else { return nil }
        reader.skipSpaces()
        return (code, reader.rest)
    }

    /// The fault of a last part that is digits and a name, as a postcode and a city are, but no postcode.
    private static func failedPostcode(_ part: String, isOnly: Bool) -> AddressFault? {
        let bytes = Array(part.utf8)
        let end = bytes.firstIndex { !$0.isDigit && $0 != UInt8(ascii: " ") } ?? bytes.endIndex
        let written = TypedText(bytes: Array(bytes[..<end])).rest
        let digits = bytes[..<end].filter(\.isDigit).count
        guard digits >= 4, !isOnly || digits == 5, case .failure(let fault) = Postcode.parse(written) else {
            return nil
        }
        return .postcode(fault, written: TypedText(written[...]).rest)
    }

    /// Whether a part names a street or a box: a number after letters, or a word that streets end with.
    private static func isStreet(_ part: String) -> Bool {
        let bytes = Array(part.utf8)
        if let first = bytes.first, !first.isDigit, bytes.contains(where: \.isDigit) { return true }
        let name = part.lowercased()
        return streetEndings.contains { name.hasSuffix($0) }
    }

    private static let streetEndings = [
        "gatan", "gata", "vägen", "väg", "gränd", "torget", "torg", "stigen", "allén", "backen",
    ]
}
