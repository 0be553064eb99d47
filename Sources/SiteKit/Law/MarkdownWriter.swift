// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Writes the Markdown of a generated page. Data becomes text and nothing else, whatever signs it holds.
struct MarkdownWriter {
    private(set) var text = ""

    /// The fields at the top of the file.
    init(_ fields: [(name: String, value: String?)]) {
        text = "---\n"
        for field in fields {
            guard let value = field.value else { continue }
            text += "\(field.name): \(Self.quoted(value))\n"
        }
        text += "---\n"
    }

    /// A heading.
    mutating func heading(_ level: Int, _ words: String) {
        text += "\n" + String(repeating: "#", count: level) + " \(words)\n"
    }

    /// A paragraph of Markdown; nothing where it is nil.
    mutating func paragraph(_ words: String?) {
        if let words { text += "\n\(words)\n" }
    }

    /// A list of Markdown; a paragraph where it would have one point, and nothing where it is empty.
    mutating func list(_ items: [String]) {
        if items.count == 1 {
            paragraph(items[0])
        } else if !items.isEmpty {
            text += "\n" + items.map { "- \($0)\n" }.joined()
        }
    }

    /// Data as Markdown that shows it as it is.
    static func plain(_ data: String) -> String {
        var escaped = ""
        for scalar in data.unicodeScalars {
            if "\\`*_[]<>#&|~!".unicodeScalars.contains(scalar) { escaped += "\\" }
            escaped.unicodeScalars.append(scalar.properties.isWhitespace ? " " : scalar)
        }
        return escaped
    }

    /// A link. The words are data.
    static func link(_ words: String, to address: String) -> String { "[\(plain(words))](<\(address)>)" }

    /// An e-mail address that can be written to.
    static func email(_ address: String) -> String { link(address, to: "mailto:" + address) }

    /// A telephone number that can be called.
    static func phone(_ number: PhoneNumber) -> String { link(number.plain, to: number.tel) }

    /// An address on one line: `Kommunhuset, Storgatan 67, 935 81 Norsjö`.
    static func line(_ address: PostalAddress) -> String {
        let city = [address.postcode.map { Postcode.display($0) }, address.city].compactMap { $0 }.joined(
            separator: " ")
        return [address.name, address.street, city.isEmpty ? nil : city].compactMap { $0 }.map(plain)
            .joined(separator: ", ")
    }

    private static func quoted(_ value: String) -> String {
        "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\""
    }
}
