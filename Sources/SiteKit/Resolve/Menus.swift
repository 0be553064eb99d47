// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The site's menus, with every line leading somewhere.
struct Menus {
    var main: [MenuItem]
    var footer: [MenuItem]
}

/// Finds what the lines of the menus lead to. A site that says no menu gets one of what stands at the top of content/.
func resolveMenus(_ settings: SiteSettings, in index: PageIndex, _ positions: [PagePosition]) -> Diagnosed<Menus> {
    var findings: [Finding] = []
    func resolve(_ entries: [MenuEntry]) -> [MenuItem] {
        entries.compactMap { entry in
            let children = resolve(entry.children)
            guard let reference = entry.target else {
                return MenuItem(title: entry.text ?? "", target: .heading, children: children)
            }
            switch menuTarget(reference, in: index) {
            case .found(let target):
                return MenuItem(title: entry.text ?? index.title(of: target), target: target, children: children)
            case .expired(let reason):
                findings.append(.menuToExpired(reference, reason))
                return nil
            case .fault(let finding):
                findings.append(finding)
                return nil
            }
        }
    }
    let main = settings.menu.isEmpty ? naturalMenu(index, positions) : resolve(settings.menu)
    return Diagnosed(Menus(main: main, footer: resolve(settings.footerMenu)), findings)
}

enum MenuLookup {
    case found(MenuItem.Target), expired(Withholding), fault(Finding)
}

/// What a line of site.yml means: a file or a folder under content/, or an address of another site.
func menuTarget(_ reference: Reference, in index: PageIndex) -> MenuLookup {
    let name = reference.name
    if name.contains(":") { return .found(.external(name)) }
    var path = name.hasPrefix(contentFolder) ? String(name.dropFirst(contentFolder.count)) : name
    if path.hasSuffix("/") { path += "index.md" }
    for candidate in [path, path + ".md", path + "/index.md"] {
        switch index.find(candidate) {
        case .page(let page): return .found(.page(page))
        case .file(let file): return .found(.file(file))
        case .withheld(let withheld):
            if case .expired = withheld.reason { return .expired(withheld.reason) }
            return .fault(.menuToUnpublished(reference))
        case nil: continue
        }
    }
    return .fault(.unknownMenuTarget(reference, index))
}

extension PageIndex {
    fileprivate func title(of target: MenuItem.Target) -> String {
        switch target {
        case .page(let page): pages[page].parsed.menuTitle
        case .file(let file): files[file].path.text
        case .external(let address): address
        case .heading: ""
        }
    }
}

extension ParsedPage {
    /// The short name for menus and breadcrumbs.
    var menuTitle: String { fields.menuTitle ?? title }
}

/// The sections and pages at the top, in their order.
private func naturalMenu(_ index: PageIndex, _ positions: [PagePosition]) -> [MenuItem] {
    let home = index.pages.firstIndex { $0.parsed.place.role == .home && $0.parsed.language == index.settings.language }
    guard let home else { return [] }
    return positions[home].items.map { page in
        MenuItem(title: index.pages[page].parsed.menuTitle, target: .page(page), children: [])
    }
}

/// The logos that site.yml names.
struct Logos {
    var site: Int?
    var funders: [Int?]
}

/// Finds the pictures of the logos.
func resolveLogos(_ settings: SiteSettings, in index: PageIndex) -> Diagnosed<Logos> {
    var findings: [Finding] = []
    func find(_ reference: FileReference?) -> Int? {
        guard let reference else { return nil }
        let path =
            reference.name.hasPrefix(contentFolder)
            ? String(reference.name.dropFirst(contentFolder.count)) : reference.name
        for candidate in [path, "bilder/" + path] {
            if case .file(let file) = index.find(candidate), index.files[file].image != nil { return file }
        }
        findings.append(.unknownLogo(reference, index))
        return nil
    }
    let logos = Logos(site: find(settings.theme.logo), funders: settings.funders.map { find($0.logo) })
    return Diagnosed(logos, findings)
}

extension Finding {
    fileprivate static func unknownMenuTarget(_ reference: Reference, _ index: PageIndex) -> Finding {
        let near = nearest(
            to: reference.name,
            among: index.allPaths.flatMap { path in
                path.hasSuffix("/index.md") ? [path, String(path.dropLast(8))] : [path]
            })
        return Finding(
            .error, .unknownReference, at: SourceLocation(settingsPath, .bytes(reference.bytes)),
            Wording(
                sv: "Menyn pekar på ”\(reference.name)”, som inte finns i content/.",
                en: "The menu points at “\(reference.name)”, which is not in content/."),
            help: near.map { Wording(sv: "Menade du \($0)?", en: "Did you mean \($0)?") }
                ?? Wording(
                    sv: "Skriv en fil eller en mapp i content/, till exempel:  - kontakt.md",
                    en: "Write a file or a folder in content/, for example:  - kontakt.md"))
    }

    fileprivate static func menuToUnpublished(_ reference: Reference) -> Finding {
        Finding(
            .error, .linkToUnpublished, at: SourceLocation(settingsPath, .bytes(reference.bytes)),
            Wording(
                sv: "Menyn pekar på ”\(reference.name)”, som inte är publicerad.",
                en: "The menu points at “\(reference.name)”, which is not published."),
            help: Wording(
                sv: "Ta bort raden ur menyn tills sidan är publicerad, eller publicera sidan.",
                en: "Remove the line from the menu until the page is published, or publish the page."))
    }

    fileprivate static func menuToExpired(_ reference: Reference, _ reason: Withholding) -> Finding {
        Finding(
            .warning, .linkToExpired, at: SourceLocation(settingsPath, .bytes(reference.bytes)),
            Wording(
                sv: "Menyn pekar på ”\(reference.name)”, som \(reason.predicate.swedish).",
                en: "The menu points at “\(reference.name)”, which \(reason.predicate.english)."),
            help: Wording(
                sv: "Raden visas inte i menyn längre. Ta bort den, eller skriv det som gäller nu.",
                en: "The line is no longer shown in the menu. Remove it, or write what holds now."))
    }

    fileprivate static func unknownLogo(_ reference: Reference, _ index: PageIndex) -> Finding {
        let images = index.files.filter { $0.image != nil }.map {
            String($0.source.text.dropFirst(contentFolder.count))
        }
        let near = nearest(to: reference.name, among: images)
        return Finding(
            .error, .unknownFile, at: SourceLocation(settingsPath, .bytes(reference.bytes)),
            Wording(
                sv: "Bilden ”\(reference.name)” finns inte i content/.",
                en: "The picture “\(reference.name)” is not in content/."),
            help: near.map { Wording(sv: "Menade du \($0)?", en: "Did you mean \($0)?") }
                ?? Wording(
                    sv: "Lägg bilden i content/bilder/ och skriv:  bilder/logotyp.svg",
                    en: "Put the picture in content/bilder/ and write:  bilder/logotyp.svg"))
    }
}
