// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds what one page's text and fields point at. A target that is not there is an error at its place, with the nearest
/// that is.
func resolveLinks(ofPage number: Int, in index: PageIndex) -> Diagnosed<PageLinks> {
    let page = index.pages[number].parsed
    var result = Diagnosed(PageLinks())
    resolveReferences(ofPage: number, in: index, &result)
    result.value.targets.reserveCapacity(page.body.targets.count)
    for target in page.body.targets {
        let found = resolve(target, from: page, in: index)
        result.value.targets.append(found.value)
        result.findings += found.findings
    }
    for hole in page.body.holes where hole.kind == .card || hole.kind == .listing {
        check(hole, result.value.targets[hole.target], in: page, index, &result.findings)
    }
    return result
}

/// A card shows a page; a listing shows the pages of a section, chosen by words that mean something.
private func check(
    _ hole: Hole, _ resolved: ResolvedTarget, in page: ParsedPage, _ index: PageIndex, _ findings: inout [Finding]
) {
    let target = page.body.targets[hole.target]
    if resolved == .withdrawn { return }
    guard case .page(let shown, _) = resolved else {
        findings.append(.cannotShow(target, hole.kind, in: page))
        return
    }
    guard hole.kind == .listing else { return }
    if index.pages[shown].parsed.place.role == .item { findings.append(.cannotShow(target, hole.kind, in: page)) }
    if case .failure(let fault) = ListingQuery.parse(target.title) {
        findings.append(.unknownListingWord(fault.word, target, in: page))
    }
}

/// What one target of a page's text points at.
func resolve(_ target: LinkTarget, from page: ParsedPage, in index: PageIndex) -> Diagnosed<ResolvedTarget> {
    let (path, fragment) = target.path.splitFragment
    if path.isEmpty {
        // No path and no fragment: the target was refused when the page was parsed.
        guard let fragment else { return Diagnosed(.withdrawn) }
        return resolveFragment(fragment, of: page.body.headings, target, from: page).map { .fragment($0) }
    }
    guard let sourcePath = relativePath(path, from: page.place) else {
        return Diagnosed(.withdrawn, [.leavesContent(target, in: page)])
    }
    let wanted = path.namesFolder ? (sourcePath.isEmpty ? "index.md" : sourcePath + "/index.md") : sourcePath
    switch index.find(wanted) {
    case .page(let found):
        if let reason = index.wait(for: found, from: page) {
            return Diagnosed(.withdrawn, [.linkToWithheld(target, reason, in: page)])
        }
        guard let fragment, !fragment.isEmpty else { return Diagnosed(.page(found, fragment: nil)) }
        return resolveFragment(fragment, of: index.pages[found].parsed.body.headings, target, from: page)
            .map { .page(found, fragment: $0) }
    case .file(let found):
        return Diagnosed(.file(found, fragment: fragment.map(String.init)))
    case .withheld(let withheld):
        return Diagnosed(.withdrawn, [.linkToWithheld(target, withheld.reason, in: page)])
    case nil:
        return Diagnosed(.withdrawn, [.brokenLink(target, to: wanted, in: page, index)])
    }
}

/// A heading is found by its id, and by what other tools would have called it: `#öppettider` finds `oppettider`.
private func resolveFragment(
    _ fragment: Substring, of headings: [Heading], _ target: LinkTarget, from page: ParsedPage
) -> Diagnosed<String> {
    let wanted = String(fragment)
    if headings.contains(where: { $0.id == wanted }) { return Diagnosed(wanted) }
    if let place = gitHubAnchors(of: headings.map(\.text)).firstIndex(of: wanted.lowercased()) {
        return Diagnosed(headings[place].id)
    }
    let id = SiteKit.fragment(of: wanted)
    if headings.contains(where: { $0.id == id }) { return Diagnosed(id) }
    return Diagnosed(id, [.brokenFragment(wanted, target, headings, in: page)])
}

extension Diagnosed {
    /// The same findings with another value.
    func map<Other>(_ transform: (Value) -> Other) -> Diagnosed<Other> {
        Diagnosed<Other>(transform(value), findings)
    }
}

extension String {
    /// The part before `#`, and the part after it if there is one.
    var splitFragment: (path: Substring, fragment: Substring?) {
        guard let hash = utf8.firstIndex(of: UInt8(ascii: "#")) else { return (self[...], nil) }
        return (self[..<hash], self[index(after: hash)...])
    }
}

extension Substring {
    /// Whether a path says that it is a folder's: `aktiviteter/`, `.`, `..`, `../..`.
    fileprivate var namesFolder: Bool {
        guard let last = utf8.last, last == UInt8(ascii: "/") || last == UInt8(ascii: ".") else { return false }
        return last == UInt8(ascii: "/") || self == "." || self == ".." || hasSuffix("/..")
    }
}

extension LinkTarget {
    /// Where the target stands in its page's file.
    func location(in page: ParsedPage) -> SourceLocation {
        SourceLocation(page.source, bytes.map { .bytes($0) } ?? .line(line))
    }
}

extension Finding {
    fileprivate static func cannotShow(_ target: LinkTarget, _ kind: Hole.Kind, in page: ParsedPage) -> Finding {
        let isCard = kind == .card
        return Finding(
            .error, .misplacedCard, at: target.location(in: page),
            isCard
                ? Wording(
                    sv: "Ett kort visar en sida, men ”\(target.path)” är ingen sida.",
                    en: "A card shows a page, but “\(target.path)” is not one.")
                : Wording(
                    sv: "En lista visar sidorna i ett avsnitt, men ”\(target.path)” är inget avsnitt.",
                    en: "A listing shows the pages of a section, but “\(target.path)” is not a section."),
            help: isCard
                ? Wording(
                    sv: "Länka till en sida, till exempel:  [\(target.text)](../kontakter/tillvaxtchef.md \"kort\")",
                    en: "Link to a page, for example:  [\(target.text)](../kontakter/tillvaxtchef.md \"card\")")
                : Wording(
                    sv: "Länka till mappens sida, till exempel:  [\(target.text)](aktiviteter/index.md \"lista\")",
                    en: "Link to the folder's page, for example:  [\(target.text)](aktiviteter/index.md \"list\")"))
    }

    fileprivate static func unknownListingWord(_ word: String, _ target: LinkTarget, in page: ParsedPage) -> Finding {
        Finding(
            .error, .unknownListingWord, at: target.location(in: page),
            Wording(sv: "En lista förstår inte ordet ”\(word)”.", en: "A listing does not know the word “\(word)”."),
            help: Wording(
                sv:
                    "Den förstår \(ListingQuery.vocabulary.swedish). Skriv till exempel:\n[\(target.text)](\(target.path) \"lista: kommande, 3\")",
                en:
                    "It knows \(ListingQuery.vocabulary.english). Write for example:\n[\(target.text)](\(target.path) \"list: upcoming, 3\")"
            ))
    }

    fileprivate static func brokenLink(
        _ target: LinkTarget, to path: String, in page: ParsedPage, _ index: PageIndex
    ) -> Finding {
        let name = path.split(separator: "/").last ?? ""
        if isNeverPublished(name) { return neverPublished(target, name, in: page) }
        let isPicture = namesPicture(path)
        let suggestion = suggestedPath(for: path, among: index.allPaths.filter { namesPicture($0) == isPicture })
            .map { relativeLink(to: $0, from: page.place) }
        if isPicture { return missingPicture(target, path, suggestion, in: page) }
        return Finding(
            .error, .brokenLink, at: target.location(in: page),
            Wording(
                sv: "Länken ”\(target.path)” leder ingenstans: content/\(path) finns inte.",
                en: "The link “\(target.path)” leads nowhere: content/\(path) does not exist."),
            help: suggestion.map { suggestion in
                Wording(
                    sv: "Menade du \(suggestion)? Skriv:  [\(target.text)](\(suggestion))",
                    en: "Did you mean \(suggestion)? Write:  [\(target.text)](\(suggestion))")
            }
                ?? Wording(
                    sv: "Länka till filen, räknat från den här sidans mapp, till exempel:  [Kontakt](../kontakt.md)",
                    en: "Link to the file, counted from this page's folder, for example:  [Contact](../kontakt.md)"))
    }

    private static func neverPublished(_ target: LinkTarget, _ name: Substring, in page: ParsedPage) -> Finding {
        Finding(
            .error, .brokenLink, at: target.location(in: page),
            Wording(
                sv: "Länken ”\(target.path)” leder till en fil som aldrig publiceras.",
                en: "The link “\(target.path)” leads to a file that is never published."),
            help: Wording(
                sv:
                    "README.md och namn som börjar med _ eller . är bara till för er. Döp om filen, eller ta bort länken.",
                en: "README.md and names that begin with _ or . are only for you. Rename the file, or remove the link.")
        )
    }

    private static func missingPicture(
        _ target: LinkTarget, _ path: String, _ suggestion: String?, in page: ParsedPage
    ) -> Finding {
        Finding(
            .error, .brokenLink, at: target.location(in: page),
            Wording(
                sv: "Bilden ”\(target.path)” finns inte: content/\(path) saknas.",
                en: "The picture “\(target.path)” does not exist: there is no content/\(path)."),
            help: suggestion.map { suggestion in
                Wording(
                    sv: "Menade du \(suggestion)? Skriv det inom parentesen.",
                    en: "Did you mean \(suggestion)? Write that within the brackets.")
            }
                ?? Wording(
                    sv:
                        "Lägg bilden bredvid sidan, eller skriv var den ligger, räknat från sidans mapp:  ../bilder/gala.jpg",
                    en:
                        "Put the picture beside the page, or write where it is, counted from the page's folder:  ../bilder/gala.jpg"
                ))
    }

    fileprivate static func brokenFragment(
        _ fragment: String, _ target: LinkTarget, _ headings: [Heading], in page: ParsedPage
    ) -> Finding {
        let near = nearest(to: SiteKit.fragment(of: fragment), among: headings.map(\.id))
        let list = headings.prefix(8).map { "#" + $0.id }.joined(separator: ", ")
        return Finding(
            .error, .brokenFragment, at: target.location(in: page),
            Wording(
                sv: "Länken ”\(target.path)” pekar på rubriken #\(fragment), som inte finns på sidan.",
                en: "The link “\(target.path)” points at the heading #\(fragment), which is not on the page."),
            help: near.map { near in
                Wording(sv: "Menade du #\(near)?", en: "Did you mean #\(near)?")
            }
                ?? (headings.isEmpty
                    ? Wording(
                        sv: "Sidan har inga underrubriker. Länka till sidan utan #.",
                        en: "The page has no headings. Link to the page without #.")
                    : Wording(sv: "Rubrikerna där heter \(list).", en: "The headings there are called \(list).")))
    }

    fileprivate static func leavesContent(_ target: LinkTarget, in page: ParsedPage) -> Finding {
        Finding(
            .error, .brokenLink, at: target.location(in: page),
            Wording(
                sv: "Länken ”\(target.path)” leder ut ur mappen content/.",
                en: "The link “\(target.path)” leads out of the folder content/."),
            help: Wording(
                sv: "Bara det som ligger i content/ publiceras. Lägg filen där och länka till den.",
                en: "Only what lies in content/ is published. Put the file there and link to it."))
    }

    fileprivate static func linkToWithheld(
        _ target: LinkTarget, _ reason: Withholding, in page: ParsedPage
    ) -> Finding {
        let message = Wording(
            sv: "Länken ”\(target.path)” leder till en sida som \(reason.predicate.swedish).",
            en: "The link “\(target.path)” leads to a page that \(reason.predicate.english).")
        if case .expired = reason {
            return Finding(
                .warning, .linkToExpired, at: target.location(in: page), message,
                help: Wording(
                    sv: "Den visas som vanlig text. Ta bort länken, eller länka till det som gäller nu.",
                    en: "It is shown as plain text. Remove the link, or link to what holds now."))
        }
        return Finding(
            .error, .linkToUnpublished, at: target.location(in: page), message,
            help: Wording(
                sv:
                    "Besökaren skulle inte komma någonstans. Ta bort länken tills sidan är publicerad, eller publicera sidan.",
                en: "The visitor would get nowhere. Remove the link until the page is published, or publish the page."))
    }
}

/// Whether a path has the ending of a picture.
private func namesPicture(_ path: String) -> Bool {
    [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"].contains(where: path.lowercased().hasSuffix)
}

/// What the editor probably meant: the same path in other letters, with another ending, as a folder's page, or the most
/// alike of all.
private func suggestedPath(for path: String, among all: [String]) -> String? {
    let folded = path.lowercased()
    if let same = all.first(where: { $0.lowercased() == folded }) { return same }
    var stem = String(path.prefix { $0 != "?" })
    if all.contains(stem) { return stem }
    for ending in [".html", ".htm", "/index.html", "/index.md", "/"] where stem.hasSuffix(ending) {
        stem = String(stem.dropLast(ending.count))
    }
    for candidate in [stem + ".md", stem + "/index.md"] where all.contains(candidate) { return candidate }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if let moved = all.first(where: { $0.hasSuffix("/" + name) || $0 == name }) { return moved }
    // In its own folder a name is judged by itself: there a long way to it would make every file seem alike.
    let folder = path.dropLast(name.count)
    if let near = nearest(
        to: name, among: all.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) })
    {
        return folder + near
    }
    return nearest(to: path, among: all.filter { !$0.hasPrefix(folder) })
}
