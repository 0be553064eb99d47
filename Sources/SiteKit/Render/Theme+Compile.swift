// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A theme's templates, compiled: all that a page's text cannot change.
struct CompiledTemplates: Sendable {
    let types: ViewTypes
    /// What is wrong in the theme's texts.
    let faultsOfStrings: [Finding]
    /// In the order of the site's languages; nil where the theme has no texts in a language.
    let libraries: [(language: Language, library: Diagnosed<TemplateLibrary>?)]
}

/// Compiles a theme's templates, once for each of the site's languages. Everything that is wrong in any template is found here, before a
/// page is rendered.
func compile(_ files: ThemeFiles, _ settings: SiteSettings) -> CompiledTemplates {
    let types = ViewTypes(settings, files.settings)
    var faults: [Finding] = []
    var strings: [Language: [String: StringTemplate]] = [:]
    for file in files.strings {
        let read = readStrings(file)
        faults += read.findings
        strings[Language(file.path.fileStem)] = read.value
    }
    return CompiledTemplates(
        types: types, faultsOfStrings: faults,
        libraries: settings.allLanguages.map { language in
            (language, strings[language].map { TemplateLibrary.compile(input(files, $0, types)) })
        })
}

/// Puts a theme's compiled templates to the pages of a site, and finds what they lack.
func link(_ site: Site, with templates: CompiledTemplates, of files: ThemeFiles) -> Diagnosed<Theme?> {
    let missing = missingLayouts(files, site)
    var findings = templates.faultsOfStrings + missing
    var libraries: [Language: TemplateLibrary] = [:]
    let spoken = site.spokenLanguages
    for (language, compiled) in templates.libraries where spoken.contains(language) {
        guard let compiled else {
            findings.append(.missingStrings(language, site.settings))
            continue
        }
        // Every language compiles the same templates, so what is wrong in them is told once.
        // Without its layouts every part of the theme is unused.
        findings += compiled.findings.filter {
            !findings.contains($0) && ($0.code != .unusedTemplate || missing.isEmpty)
        }
        libraries[language] = compiled.value
    }
    guard libraries[site.settings.language] != nil else { return Diagnosed(nil, findings) }
    return Diagnosed(Theme(site: site, types: templates.types, libraries: libraries), findings)
}

extension Site {
    /// The site's own language, and those that published pages are written in.
    fileprivate var spokenLanguages: Set<Language> {
        let others = Set(settings.otherLanguages)
        var spoken: Set<Language> = [settings.language]
        if !others.isEmpty { for page in pages { spoken.insert(page.parsed.language) } }
        return spoken
    }
}

private func input(
    _ files: ThemeFiles, _ strings: [String: StringTemplate], _ types: ViewTypes
) -> TemplateLibrary.Input {
    var input = TemplateLibrary.Input(sources: files.templates.map(templateSource), root: types.root)
    input.fragments = ["partials/card": types.card, "partials/listing": types.listing]
    input.strings = strings
    for (number, asset) in files.assets.enumerated() { input.assets[asset.name] = number }
    input.memory = MemoryPolicy(
        keys: [
            // Addresses are relative, so every part that holds one depends on the way up to the root.
            MemoryKey("root") { .text(viewpoint(of: $0)?.root) },
            MemoryKey("language") { .text(viewpoint(of: $0)?.language.code) },
            MemoryKey("entry") { viewpoint(of: $0)?.menuEntry ?? .absent },
            MemoryKey("ancestor") { viewpoint(of: $0)?.menuAncestor ?? .absent },
        ],
        paths: [
            "menus": ["root", "language", "entry", "ancestor"],
            "site": ["root", "language", "entry"],
            "page.language": ["language"],
        ],
        views: ["item": ["root", "language"], "contact": ["root", "language"]],
        // The text of a field of the site's own may show a card, which knows the page that it stands on.
        exceptions: ["is_current", "extra"])
    return input
}

extension SourcePath {
    /// The file's name without its ending: `strings/sv.yml` → `sv`.
    var fileStem: String {
        let name = text.split(separator: "/").last ?? ""
        return String(name.split(separator: ".").first ?? "")
    }
}

/// From where a root view sees the site. A function of the existential: in an extension of `View`, where the cast is generic,
/// the optimiser of Swift 6.3.1 lets it always fail.
private func viewpoint(of root: any View) -> Viewpoint? {
    switch root {
    case let root as RootView: root.page.viewpoint
    case let fragment as FragmentView: fragment.root.page.viewpoint
    default: nil
    }
}

/// The pages that the menus and the links to other languages name. Where a page stands to them is all that those show of it, so
/// they are rendered once for all pages that stand alike.
struct MenuPages: Sendable {
    fileprivate let isNamed: [Bool]

    init(_ site: Site) {
        var isNamed = [Bool](repeating: false, count: site.pages.count)
        func name(_ page: Int) {
            for page in [page] + site.pages[page].position.translations { isNamed[page] = true }
        }
        func name(_ items: [MenuItem]) {
            for item in items {
                if case .page(let page) = item.target { name(page) }
                name(item.children)
            }
        }
        name(site.menu)
        name(site.footerMenu)
        site.homes.values.forEach(name)
        self.isNamed = isNamed
    }
}

extension Viewpoint {
    /// The page itself, if a menu names it.
    fileprivate var menuEntry: Value {
        guard let page, theme.menuPages.isNamed[page] else { return .absent }
        return .number(page)
    }

    /// The nearest page above that a menu names.
    fileprivate var menuAncestor: Value {
        guard let page else { return .absent }
        var next = site.pages[page].position.parent
        while let parent = next {
            if theme.menuPages.isNamed[parent] { return .number(parent) }
            next = site.pages[parent].position.parent
        }
        return .absent
    }
}

/// The layouts that every theme must have, and those that pages ask for.
private func missingLayouts(_ files: ThemeFiles, _ site: Site) -> [Finding] {
    let names = Set(files.templates.map { templateSource($0).name })
    let layouts = names.filter { $0.hasPrefix("layouts/") }.map { String($0.dropFirst(8)) }.sorted()
    var findings: [Finding] = []
    var wanted: Set<String> = ["404"]
    if !site.tags.isEmpty { wanted.insert("tag") }
    let known = Set(layouts)
    // Neighbours mostly have the same layout, and it is there.
    var usual: String?
    for page in site.pages where page.layout != usual {
        if known.contains(page.layout) {
            usual = page.layout
            continue
        }
        if let reference = page.parsed.fields.layout {
            findings.append(.unknownLayout(reference, in: page.parsed, layouts))
        } else {
            wanted.insert(page.layout)
        }
    }
    for layout in wanted.sorted() where !names.contains("layouts/" + layout) {
        findings.append(.missingLayout(layout, site.settings.theme.folder))
    }
    let fragments = [(Hole.Kind.card, "partials/card"), (.listing, "partials/listing")].filter { !names.contains($1) }
    if fragments.isEmpty { return findings }
    var needed: Set<Hole.Kind> = []
    for page in site.pages {
        for hole in page.parsed.body.holes where hole.kind == .card || hole.kind == .listing {
            needed.insert(hole.kind)
        }
    }
    for (kind, name) in fragments where needed.contains(kind) {
        findings.append(.missingPartial(name, site.settings.theme.folder))
    }
    return findings
}

extension Finding {
    fileprivate static func unknownLayout(_ reference: Reference, in page: ParsedPage, _ layouts: [String])
        -> Finding
    {
        let near = nearest(to: reference.name, among: layouts)
        return Finding(
            .error, .unknownLayout, at: SourceLocation(page.source, .bytes(reference.bytes)),
            Wording(
                sv: "Temat har ingen sidmall som heter ”\(reference.name)”.",
                en: "The theme has no layout called “\(reference.name)”."),
            help: near.map { Wording(sv: "Menade du \($0)?  sidmall: \($0)", en: "Did you mean \($0)?  layout: \($0)") }
                ?? Wording(
                    sv: "De som finns heter \(layouts.joined(separator: ", ")).",
                    en: "Those that exist are called \(layouts.joined(separator: ", "))."))
    }

    fileprivate static func missingLayout(_ layout: String, _ folder: String) -> Finding {
        Finding(
            .error, .unknownLayout, at: SourceLocation(SourcePath("\(folder)/layouts/\(layout).mustache")),
            Wording(sv: "Temat saknar sidmallen ”\(layout)”.", en: "The theme has no layout “\(layout)”."),
            help: Wording(
                sv: "Webbplatsen har sidor som visas med den. Skapa filen \(folder)/layouts/\(layout).mustache.",
                en: "The site has pages that are shown with it. Create the file \(folder)/layouts/\(layout).mustache."))
    }

    fileprivate static func missingPartial(_ name: String, _ folder: String) -> Finding {
        Finding(
            .error, .unknownLayout, at: SourceLocation(SourcePath("\(folder)/\(name).mustache")),
            Wording(sv: "Temat saknar delmallen ”\(name)”.", en: "The theme has no partial “\(name)”."),
            help: Wording(
                sv: "Sidor med kort eller listor i texten visas med den. Skapa filen \(folder)/\(name).mustache.",
                en:
                    "Pages with cards or listings in their text are shown with it. Create the file \(folder)/\(name).mustache."
            ))
    }

    fileprivate static func missingStrings(_ language: Language, _ settings: SiteSettings) -> Finding {
        let isOwn = language == settings.language
        let path = "\(settings.theme.folder)/strings/\(language.code).yml"
        return Finding(
            isOwn ? .error : .warning, .missingStrings, at: SourceLocation(SourcePath(path)),
            Wording(
                sv: "Temat har inga texter på språket ”\(language.code)”.",
                en: "The theme has no texts in the language “\(language.code)”."),
            help: isOwn
                ? Wording(
                    sv: "Allt som temat säger själv skulle saknas. Skapa filen \(path) efter en av de andra i mappen.",
                    en:
                        "All that the theme says by itself would be missing. Create the file \(path) after one of the others in the folder."
                )
                : Wording(
                    sv:
                        "Menyer och ledtexter på de sidorna blir på webbplatsens eget språk. Skapa filen \(path) efter en av de andra i mappen.",
                    en:
                        "Menus and labels on those pages will be in the site's own language. Create the file \(path) after one of the others in the folder."
                ))
    }
}
