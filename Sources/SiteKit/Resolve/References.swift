// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds the pages and files that a page's fields name.
func resolveReferences(ofPage number: Int, in index: PageIndex, _ result: inout Diagnosed<PageLinks>) {
    let page = index.pages[number].parsed
    let fields = page.fields

    func find(_ reference: Reference, _ field: FieldKey, _ wanted: ReferenceKind) -> Int? {
        let line = page.places.value(field) == reference.bytes ? page.places.name(field) + ": " : ""
        return findPage(reference, line, wanted, from: page, in: index, &result.findings)
    }

    result.value.contacts = fields.contact.compactMap { find($0, .contact, .contact) }
    result.value.owners = fields.owner.compactMap { find($0, .owner, .contact) }
    result.value.replacement = fields.replacedBy.flatMap { find($0, .replacedBy, .any) }
    if let project = fields.project {
        result.value.project = find(project, .project, .project)
    } else {
        result.value.project = page.kind == .project ? number : index.onlyProject(in: page.language)
    }
    switch page.specific {
    case .contact(let contact): result.value.unit = contact.unit.flatMap { find($0, .unit, .contact) }
    case .project(let project):
        let all = index.settings.funders
        if let named = project.funders {
            for reference in named {
                if let found = all.firstIndex(where: { Slug.key(of: $0.shortName) == Slug.key(of: reference.name) }) {
                    result.value.funders.append(found)
                } else {
                    result.findings.append(.unknownFunder(reference, all, in: page))
                }
            }
        } else {
            result.value.funders = Array(all.indices)
        }
    case .activity, .news, .page: break
    }
    if let image = fields.image {
        result.value.image = findImage(image, from: page, in: index, &result.findings)
    }
    for name in fields.extra.keys.sorted() {
        guard let value = fields.extra[name] else { continue }
        let found = resolveExtra(value, from: page, in: index)
        result.findings += found.findings
        if !found.value.isEmpty { result.value.extra[name] = found.value }
    }
}

/// The page that a field names. `line` is what stands before the name on its line, so that the line can be written anew.
private func findPage(
    _ reference: Reference, _ line: String, _ wanted: ReferenceKind, from page: ParsedPage, in index: PageIndex,
    _ findings: inout [Finding]
) -> Int? {
    var reason: Withholding?
    if let found = index.page(named: reference.name, from: page, where: wanted.fits) {
        reason = index.wait(for: found, from: page)
        if reason == nil { return found }
    } else {
        reason = index.withheldPage(named: reference.name, from: page, where: wanted.fits)?.reason
    }
    findings.append(
        reason.map { .referenceToWithheld(reference, $0, in: page) }
            ?? .unknownReference(reference, line, wanted, in: page, index))
    return nil
}

extension PageIndex {
    /// The project that pages belong to when they say nothing: the only one there is, in the page's language if it can be.
    func onlyProject(in language: Language) -> Int? {
        projects.count == 1 ? projects.first : onlyProjects[language]
    }
}

/// The picture that a field names: a path from the page, or a file in the folder `bilder`.
private func findImage(
    _ reference: FileReference, from page: ParsedPage, in index: PageIndex, _ findings: inout [Finding]
) -> Int? {
    let candidates = [relativePath(reference.name, from: page.place), reference.name, "bilder/" + reference.name]
    for case let path? in candidates {
        // One that is no picture is told of where it lies.
        if case .file(let file) = index.find(path) { return file }
    }
    findings.append(.unknownFile(reference, in: page, index))
    return nil
}

/// What a value of one of the site's own fields points at.
private func resolveExtra(
    _ value: ExtraValue, from page: ParsedPage, in index: PageIndex
) -> Diagnosed<[ResolvedTarget]> {
    // Each picture, file and name gives one target, found or not: the view counts on their places.
    var result = Diagnosed<[ResolvedTarget]>([])
    switch value {
    case .reference(let reference, let wanted):
        let found = findPage(reference, "", wanted, from: page, in: index, &result.findings)
        result.value = [found.map { .page($0, fragment: nil) } ?? .withdrawn]
    case .image(let reference):
        let found = findImage(reference, from: page, in: index, &result.findings)
        result.value = [found.map { .file($0, fragment: nil) } ?? .withdrawn]
    case .file(let reference):
        if let path = relativePath(reference.name, from: page.place), case .file(let file) = index.find(path) {
            result.value = [.file(file, fragment: nil)]
        } else {
            result.value = [.withdrawn]
            result.findings.append(.unknownFile(reference, in: page, index))
        }
    case .list(let values):
        for value in values {
            let found = resolveExtra(value, from: page, in: index)
            result.value += found.value
            result.findings += found.findings
        }
    case .markdown(let body):
        for target in body.targets {
            let found = resolve(target, from: page, in: index)
            result.value.append(found.value)
            result.findings += found.findings
        }
    case .text, .markdownSource, .number, .flag, .date, .moment, .url, .email, .phone: break
    }
    return result
}

extension Finding {
    fileprivate static func unknownReference(
        _ reference: Reference, _ line: String, _ wanted: ReferenceKind, in page: ParsedPage, _ index: PageIndex
    ) -> Finding {
        let fitting = index.pages.filter { wanted.fits($0.parsed) }
        let near = nearest(to: slug(of: reference.name), among: fitting.map { slug(of: $0.parsed.place.ownName) })
        let found = near.flatMap { near in fitting.first { slug(of: $0.parsed.place.ownName) == near } }
        let help: Wording
        if let found, let near {
            let path = found.parsed.source.text.dropFirst(contentFolder.count)
            help = Wording(
                sv: "Närmast: \(path). Skriv:  \(line)\(near)", en: "Nearest: \(path). Write:  \(line)\(near)")
        } else if fitting.isEmpty {
            help = Wording(
                sv: "Det finns ingen sådan sida än. Skapa den, eller ta bort raden.",
                en: "There is no such page yet. Create it, or remove the line.")
        } else {
            let names = fitting.prefix(6).map { $0.parsed.place.ownName }.joined(separator: ", ")
            help = Wording(sv: "De som finns heter \(names).", en: "Those that exist are called \(names).")
        }
        return Finding(
            .error, .unknownReference, at: SourceLocation(page.source, .bytes(reference.bytes)),
            Wording(
                sv: "\(wanted.noun.swedish) heter ”\(reference.name)”.",
                en: "\(wanted.noun.english) is called “\(reference.name)”."),
            help: help)
    }

    fileprivate static func referenceToWithheld(
        _ reference: Reference, _ reason: Withholding, in page: ParsedPage
    ) -> Finding {
        let location = SourceLocation(page.source, .bytes(reference.bytes))
        let message = Wording(
            sv: "”\(reference.name)” är en sida som \(reason.predicate.swedish).",
            en: "“\(reference.name)” is a page that \(reason.predicate.english).")
        if case .expired = reason {
            return Finding(
                .warning, .linkToExpired, at: location, message,
                help: Wording(
                    sv: "Den visas inte här längre. Skriv det som gäller nu, eller ta bort raden.",
                    en: "It is no longer shown here. Write what holds now, or remove the line."))
        }
        return Finding(
            .error, .linkToUnpublished, at: location, message,
            help: Wording(
                sv: "Det som visas här skulle sakna innehåll. Publicera sidan först, eller ta bort raden.",
                en: "What is shown here would be missing. Publish the page first, or remove the line."))
    }

    fileprivate static func unknownFunder(
        _ reference: Reference, _ funders: [Funder], in page: ParsedPage
    ) -> Finding {
        let names = funders.map(\.shortName)
        let near = nearest(to: reference.name, among: names)
        return Finding(
            .error, .unknownReference, at: SourceLocation(page.source, .bytes(reference.bytes)),
            Wording(
                sv: "Ingen finansiär i site.yml heter ”\(reference.name)”.",
                en: "No funder in site.yml is called “\(reference.name)”."),
            help: near.map { Wording(sv: "Menade du \($0)?", en: "Did you mean \($0)?") }
                ?? Wording(
                    sv:
                        "Lägg till den under ”finansiärer” i site.yml:\nfinansiärer:\n  \(slug(of: reference.name)):\n    namn: …",
                    en: "Add it under “funders” in site.yml:\nfunders:\n  \(slug(of: reference.name)):\n    name: …"))
    }

    fileprivate static func unknownFile(_ reference: Reference, in page: ParsedPage, _ index: PageIndex) -> Finding {
        let paths = index.files.map { String($0.source.text.dropFirst(contentFolder.count)) }
        let name = reference.name.split(separator: "/").last.map(String.init) ?? reference.name
        let moved = paths.first { $0 == name || $0.hasSuffix("/" + name) } ?? nearest(to: reference.name, among: paths)
        let suggestion = moved.map { relativeLink(to: $0, from: page.place) }
        return Finding(
            .error, .unknownFile, at: SourceLocation(page.source, .bytes(reference.bytes)),
            Wording(sv: "Filen ”\(reference.name)” finns inte.", en: "The file “\(reference.name)” does not exist."),
            help: suggestion.map { Wording(sv: "Menade du \($0)?", en: "Did you mean \($0)?") }
                ?? Wording(
                    sv:
                        "Lägg filen bredvid sidan, eller skriv var den ligger, räknat från sidans mapp:  ../bilder/gala.jpg",
                    en:
                        "Put the file beside the page, or write where it is, counted from the page's folder:  ../bilder/gala.jpg"
                ))
    }
}
