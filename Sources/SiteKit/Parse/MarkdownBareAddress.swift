// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The addresses that stand as plain text in text: `https://…`, `www.…` and `name@host.se`.
func bareAddresses(in text: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var at = 0
    while at < text.count {
        var end = at
        while end < text.count, !text[end].endsWord { end += 1 }
        if end - at > 5 {
            let word = text[at..<end].trimmingPunctuation
            if word.isAddress { found.append(Array(word)) }
        }
        at = end + 1
    }
    return found
}

extension ArraySlice<UInt8> {
    fileprivate var trimmingPunctuation: ArraySlice<UInt8> {
        let start = drop { "([{*'".utf8.contains($0) || $0 == UInt8(ascii: "\"") }
        let end = start.lastIndex { !".,;:!?)]}*'".utf8.contains($0) && $0 != UInt8(ascii: "\"") }
        return end.map { start[...$0] } ?? []
    }

    fileprivate var isAddress: Bool {
        if starts(with: "http://".utf8) || starts(with: "https://".utf8) { return count > 8 }
        if starts(with: "mailto:".utf8) { return dropFirst(7).isEmail }
        if starts(with: "www.".utf8) { return count > 6 && dropFirst(4).contains(UInt8(ascii: ".")) }
        return isEmail
    }

    /// Whether it is letters, an at sign, and names with a dot between them.
    private var isEmail: Bool {
        guard let sign = firstIndex(of: UInt8(ascii: "@")), sign > startIndex, lastIndex(of: UInt8(ascii: "@")) == sign,
            self[..<sign].allSatisfy({ $0.isNameLetter || "._+-".utf8.contains($0) })
        else { return false }
        let host = self[(sign + 1)...]
        guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > host.startIndex, host.endIndex - dot > 2 else {
            return false
        }
        return host.allSatisfy { $0.isNameLetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    }
}

extension UInt8 {
    fileprivate var isNameLetter: Bool { isDigit || lowerCased.isLowerCase || self >= 0x80 }
    fileprivate var endsWord: Bool { isSpace || self == UInt8(ascii: "<") || self == UInt8(ascii: ">") }
}

/// Whether a web address goes on after its host: nobody wants to hear such a one read out.
private func hasPath(_ address: String) -> Bool {
    address.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2).drop { $0 != UInt8(ascii: "/") }.count > 1
}

extension Finding {
    /// An address that a reader cannot follow.
    static func bareAddress(_ address: [UInt8], at location: SourceLocation) -> Finding {
        let isMailto = address.starts(with: "mailto:".utf8)
        let shown = String(decoding: isMailto ? address.dropFirst(7) : address[...], as: UTF8.self)
        let isEmail = !address.starts(with: "http".utf8) && !address.starts(with: "www.".utf8)
        let target = isEmail ? shown : address.starts(with: "www.".utf8) ? "https://\(shown)" : shown
        return Finding(
            .warning, .bareAddress, at: location,
            Wording(sv: "”\(shown)” är inte en länk.", en: "“\(shown)” is not a link."),
            help: isEmail
                ? Wording(sv: "Skriv:  <\(target)>", en: "Write:  <\(target)>")
                : hasPath(target)
                    ? Wording(
                        sv: "Skriv  [Vad som finns där](\(target))", en: "Write  [What is there](\(target))")
                    : Wording(
                        sv: "Skriv  [Vad som finns där](\(target))   eller  <\(target)>",
                        en: "Write  [What is there](\(target))   or  <\(target)>"))
    }
}
