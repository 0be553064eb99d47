// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads one page: its fields and its text. Needs nothing of any other page.
func parse(
    _ file: SourceFile, at place: PagePlace, settings: SiteSettings, rules: [any MarkdownRule] = []
) -> Diagnosed<ParsedPage> {
    // Changed where they lie: the fields of a page are sixty words, and to copy them is to count who holds each.
    var fields = parseFields(file, kind: place.kind, settings: settings)
    var findings = fields.findings
    let language = pageLanguage(fields.value.common, at: place, settings, &findings)
    var body = parseMarkdown(
        file, body: fields.value.body, language: language, limits: settings.limits, ownAddress: settings.baseURL,
        rules: rules)
    findings += body.findings
    if !settings.glossary.isEmpty { body.value = body.value.explaining(settings.glossary) }
    let written = fields.value.common.title.map(DividedText.init)
    if let written { fields.value.common.title = written.text }
    if let menuTitle = fields.value.common.menuTitle {
        fields.value.common.menuTitle = DividedText(menuTitle).text
    }
    for (name, written) in fields.value.common.extra {
        fields.value.common.extra[name] = parseMarkdown(in: written, of: file, language, settings, rules, &findings)
    }
    let leading = body.value.leadingTitle.map { DividedText($0.text) }
    let title = written ?? leading
    if let written, let leading, let other = body.value.leadingTitle, !isSameTitle(written.text, leading.text) {
        findings.append(
            .secondTitle(leading.text, beside: written.text, at: SourceLocation(file.path, .line(other.line))))
    }
    if title == nil, fields.value.needsTitle { findings.append(.missingTitle(in: file.path, place)) }
    if !rules.isEmpty {
        body.value.mentions += mentions(
            in: fields.value.common, fields.value.specific, fields.value.places, of: file.path, language)
    }
    let page = ParsedPage(
        place: place, kind: fields.value.kind, language: language, title: title ?? DividedText(place.name),
        fields: fields.value.common, specific: fields.value.specific, body: body.value, places: fields.value.places)
    return Diagnosed(page, findings)
}

/// The facts that the fields of running text say: a summary may name a contact and a number as the body may.
private func mentions(
    in fields: CommonFields, _ specific: KindFields, _ places: FieldPlaces, of file: SourcePath, _ language: Language
) -> [Mention] {
    var texts = [(FieldKey.summary, fields.summary), (.imageCaption, fields.imageCaption)]
    switch specific {
    case .activity(let activity):
        texts += [
            (.place, activity.place), (.price, activity.price), (.audience, activity.audience),
            (.organizer, activity.organizer),
        ]
    case .contact(let contact): texts.append((.responsibility, contact.responsibility))
    case .project(let project): texts.append((.projectOwner, project.projectOwner))
    case .page, .news: break
    }
    return texts.flatMap { key, text in
        text.map { text in
            let place = SourceLocation(file, places.value(key).map { .bytes($0) } ?? .file)
            return SiteKit.mentions(inField: text, language: language, at: place)
        } ?? []
    }
}

/// A value of one of the site's own fields, with its Markdown parsed.
private func parseMarkdown(
    in value: ExtraValue, of file: SourceFile, _ language: Language, _ settings: SiteSettings,
    _ rules: [any MarkdownRule], _ findings: inout [Finding]
) -> ExtraValue {
    switch value {
    case .markdownSource(let text):
        let line = 1 + file.bytes[..<text.bytes.lowerBound].count { $0 == UInt8(ascii: "\n") }
        let body = parseMarkdown(
            field: Array(text.name.utf8), of: file.path, line: line, language: language,
            limits: settings.limits, ownAddress: settings.baseURL, rules: rules)
        findings += body.findings
        return .markdown(body.value)
    case .list(let values):
        return .list(values.map { parseMarkdown(in: $0, of: file, language, settings, rules, &findings) })
    default:
        return value
    }
}

/// Whether a first line `# Rubrik` says what the title says, so that nothing is lost when it is left out. Case, spaces and the form of
/// quotation marks do not matter.
private func isSameTitle(_ title: String, _ heading: String) -> Bool {
    let words = [title, heading].map { text in
        text.lowercased().filter { !$0.isWhitespace && !"\"'”“’‘".contains($0) }
    }
    return words[0] == words[1]
}

/// The language of the name and of the field must agree.
private func pageLanguage(
    _ fields: CommonFields, at place: PagePlace, _ settings: SiteSettings, _ findings: inout [Finding]
) -> Language {
    guard let written = fields.language else { return place.language }
    if !settings.allLanguages.contains(written) {
        findings.append(.languageNotOfSite(written, in: place.source))
    } else if place.namesLanguage, written != place.language {
        findings.append(.languageContradiction(field: written, name: place.language, in: place.source))
    }
    return written
}

extension Finding {
    fileprivate static func missingTitle(in file: SourcePath, _ place: PagePlace) -> Finding {
        Finding(
            .error, .missingField, at: SourceLocation(file, .line(1)),
            Wording(sv: "Sidan saknar rubrik.", en: "The page has no title."),
            help: Wording(
                sv: "Rubriken är det första besökaren läser, och sidans namn i menyer och sökträffar. Skriv överst:\n"
                    + "rubrik: \(place.name.capitalizedFirst)",
                en:
                    "The title is the first thing a visitor reads, and the page's name in menus and search results. Write at the top:\n"
                    + "title: \(place.name.capitalizedFirst)"))
    }

    fileprivate static func secondTitle(_ text: String, beside title: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .extraTitle, at: location,
            Wording(
                sv: "Sidan har två rubriker: ”\(title)” överst i filen och ”\(text)” (#) i texten.",
                en: "The page has two titles: “\(title)” at the top of the file and “\(text)” (#) in the text."),
            help: Wording(
                sv: "Bara den ena kan visas. Ta bort raden om sidan ska heta ”\(title)”, eller skriv:  ## \(text)",
                en:
                    "Only one can be shown. Remove the line if the page is to be called “\(title)”, or write:  ## \(text)"
            ),
            criteria: ["1.3.1"])
    }

    fileprivate static func languageNotOfSite(_ language: Language, in file: SourcePath) -> Finding {
        Finding(
            .error, .undeclaredLanguage, at: SourceLocation(file),
            Wording(
                sv: "Sidan säger språket ”\(language.code)”, men webbplatsen har inte det språket.",
                en: "The page says the language “\(language.code)”, but the site does not have that language."),
            help: Wording(
                sv: "Skriv i site.yml:  fler_språk: [\(language.code)]",
                en: "Write in site.yml:  languages: [\(language.code)]"))
    }

    fileprivate static func languageContradiction(field: Language, name: Language, in file: SourcePath) -> Finding {
        Finding(
            .error, .languageContradiction, at: SourceLocation(file),
            Wording(
                sv: "Fältet ”språk” säger \(field.code), men filens namn eller mapp säger \(name.code).",
                en: "The field “language” says \(field.code), but the file's name or folder says \(name.code)."),
            help: Wording(
                sv: "Båda kan inte vara rätt. Ta bort fältet ”språk”, eller byt namn på filen.",
                en: "Both cannot be right. Remove the field “language”, or rename the file."))
    }
}
