// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads a file of the theme's texts: names with one line each, or with `one` and `other` where the words depend on a number.
func readStrings(_ file: SourceFile) -> Diagnosed<[String: StringTemplate]> {
    if let fault = encodingFault(file) { return Diagnosed([:], [fault]) }
    let yaml = parseYAML(file.bytes, in: 0..<file.bytes.count, of: file.path)
    var result = Diagnosed<[String: StringTemplate]>([:], yaml.findings)
    let document = yaml.value
    guard !document.isEmpty else { return result }
    guard document.kind(0) == .mapping else {
        if result.findings.isEmpty { result.findings.append(.notStrings(file.path)) }
        return result
    }
    for pair in document.pairs(0) {
        let name = document.string(pair.key)
        if result.value[name] != nil {
            result.findings.append(.repeatedString(name, at: document.place(pair.key), file))
        }
        switch document.kind(pair.value) {
        case .text:
            result.value[name] = StringTemplate(other: source(name, pair.value, document, file))
        case .mapping:
            let forms = Dictionary(document.pairs(pair.value).map { (document.string($0.key), $0.value) }) { first, _ in
                first
            }
            guard let other = forms["other"], forms.keys.allSatisfy({ $0 == "one" || $0 == "other" }) else {
                fallthrough
            }
            result.value[name] = StringTemplate(
                one: forms["one"].map { source(name, $0, document, file) }, other: source(name, other, document, file))
        case .list:
            result.findings.append(.notOneString(name, at: document.place(pair.value), file))
        }
    }
    return result
}

private func source(_ name: String, _ node: YAMLDocument.Index, _ document: YAMLDocument, _ file: SourceFile)
    -> TemplateSource
{
    let place = document.place(node)
    let quote = document.nodes[node].style == .quoted ? 1 : 0
    return TemplateSource(
        "strings." + name, path: file.path, bytes: Array(document.utf8(node)), offset: place.lowerBound + quote)
}

extension Finding {
    fileprivate static func notStrings(_ file: SourcePath) -> Finding {
        Finding(
            .error, .wrongType, at: SourceLocation(file),
            Wording(
                sv: "Temats texter ska vara namn med var sin text.",
                en: "The theme's texts must be names with a text each."),
            help: Wording(
                sv: "Skriv till exempel:  updated: Sidan uppdaterad", en: "Write for example:  updated: Page updated"))
    }

    fileprivate static func repeatedString(_ name: String, at bytes: Range<Int>, _ file: SourceFile) -> Finding {
        Finding(
            .error, .duplicateKey, at: SourceLocation(file.path, .bytes(bytes)),
            Wording(sv: "Texten ”\(name)” finns två gånger.", en: "The text “\(name)” is there twice."),
            help: Wording(
                sv: "Bara en av dem skulle synas. Ta bort den ena.", en: "Only one of them would show. Remove one."))
    }

    fileprivate static func notOneString(_ name: String, at bytes: Range<Int>, _ file: SourceFile) -> Finding {
        Finding(
            .error, .wrongType, at: SourceLocation(file.path, .bytes(bytes)),
            Wording(
                sv: "Texten ”\(name)” är varken en rad eller ”one” och ”other”.",
                en: "The text “\(name)” is neither a line nor “one” and “other”."),
            help: Wording(
                sv: "Skriv till exempel:\n\(name):\n  one: \"{{count}} sida\"\n  other: \"{{count}} sidor\"",
                en: "Write for example:\n\(name):\n  one: \"{{count}} page\"\n  other: \"{{count}} pages\""))
    }
}
