// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A JSON string (RFC 8259). Besides what JSON requires, the ends of lines of other languages are escaped, so that a line stays a
/// line everywhere.
func jsonString(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x22: result += "\\\""
        case 0x5C: result += "\\\\"
        case 0x0A: result += "\\n"
        case 0x0D: result += "\\r"
        case 0x09: result += "\\t"
        case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: result += "\\u" + hexadecimal(scalar.value)
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

/// A JSON object of values that are JSON already; a field without a value is left out.
func jsonObject(_ fields: KeyValuePairs<String, String?>) -> String {
    let parts = fields.compactMap { name, value in value.map { jsonString(name) + ":" + $0 } }
    return "{" + parts.joined(separator: ",") + "}"
}

/// A JSON array of values that are JSON already.
func jsonArray(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }
