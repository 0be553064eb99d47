extension LocatedDiagnostic {
    /// The finding as one JSON object (RFC 8259) on a line of its own, for programs: `severity`, `code`, `file`, `line`, `column`,
    /// `message`, `help` and `wcag`. What is not known or not given is left out, but for `wcag`, which may be empty.
    public func jsonLine(in language: MessageLanguage) -> String {
        var line = "{\"severity\":\"\(diagnostic.severity.rawValue)\",\"code\":\"\(diagnostic.code.rawValue)\""
        if let file = diagnostic.location?.file { line += ",\"file\":" + quoted(file.text) }
        if let position {
            line += ",\"line\":\(position.line)"
            if let column = position.column { line += ",\"column\":\(column)" }
        }
        line += ",\"message\":" + quoted(diagnostic.message[language])
        if let help = diagnostic.help { line += ",\"help\":" + quoted(help[language]) }
        line += ",\"wcag\":[" + diagnostic.criteria.map(quoted).joined(separator: ",") + "]}\n"
        return line
    }
}

/// A JSON string. Besides what JSON requires, the ends of lines of other languages are escaped, so that a line stays a line
/// everywhere.
private func quoted(_ text: String) -> String {
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
