// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds pages and files by what editors call them. Made once when all addresses are known; read by all tasks at once.
struct PageIndex: Sendable {
    var pages: [AddressedPage]
    let files: [ContentFile]
    let settings: SiteSettings
    /// Pages by their source path under content/.
    private let pagesBySource: [String: Int]
    private let filesBySource: [String: Int]
    /// The first page whose name has a slug, and for each page the next with the same: languages and folders may share a name.
    private let firstByName: [String: Int]
    private let nextByName: [Int]
    /// The pages that are not published, by their source path and by the slug of their name.
    private let withheldBySource: [String: WithheldPage]
    private let withheldByName: [String: [WithheldPage]]
    private let clock: Clock
    /// The pages that are projects, and the only one of each language that has just one.
    let projects: [Int]
    let onlyProjects: [Language: Int]

    init(
        _ pages: [AddressedPage], files: [ContentFile], withheld: [WithheldPage], _ settings: SiteSettings,
        clock: Clock
    ) {
        self.pages = pages
        self.files = files
        self.settings = settings
        self.clock = clock
        withheldBySource = Dictionary(uniqueKeysWithValues: withheld.map { (Self.key($0.page.source), $0) })
        withheldByName = Dictionary(grouping: withheld) { slug(of: $0.page.place.ownName) }
        pagesBySource = Dictionary(
            uniqueKeysWithValues: pages.enumerated().map { (Self.key($1.parsed.source), $0) })
        filesBySource = Dictionary(uniqueKeysWithValues: files.enumerated().map { (Self.key($1.source), $0) })
        var first = [String: Int](minimumCapacity: pages.count)
        var next = [Int](repeating: -1, count: pages.count)
        for page in pages.indices.reversed() {
            let name = slug(of: pages[page].parsed.place.ownName)
            if let other = first.updateValue(page, forKey: name) { next[page] = other }
        }
        (firstByName, nextByName) = (first, next)
        let projects = pages.indices.filter { pages[$0].parsed.kind == .project }
        self.projects = projects
        onlyProjects = Dictionary(grouping: projects) { pages[$0].parsed.language }
            .compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    private static func key(_ path: SourcePath) -> String {
        String(Substring(path.text.utf8.dropFirst(contentFolder.utf8.count)))
    }

    /// What stands at a path under content/: `aktiviteter/gala.md`.
    enum Found { case page(Int), file(Int), withheld(WithheldPage) }

    /// What stands at a path under content/, if anything.
    func find(_ path: String) -> Found? {
        if let page = pagesBySource[path] { return .page(page) }
        if let file = filesBySource[path] { return .file(file) }
        if let page = withheldBySource[path] { return .withheld(page) }
        return nil
    }

    /// The page that a name or a path in a field means. A page in the asker's own language comes first, then one in the
    /// site's. Names are slugs, so `Tillväxtchef` finds tillvaxtchef.md.
    func page(named name: String, from asker: ParsedPage, where fits: (ParsedPage) -> Bool) -> Int? {
        if name.utf8.contains(UInt8(ascii: "/")) || name.hasSuffix(".md") {
            let path = name.hasSuffix(".md") ? name : name + ".md"
            let found = relativePath(path, from: asker.place).flatMap { find($0) } ?? find(path)
            if case .page(let page) = found, fits(pages[page].parsed) { return page }
            return nil
        }
        var (inSites, any): (Int?, Int?)
        var next = firstByName[slug(of: name)] ?? -1
        while next >= 0 {
            let page = pages[next].parsed
            if fits(page) {
                if page.language == asker.language { return next }
                if inSites == nil, page.language == settings.language { inSites = next }
                any = any ?? next
            }
            next = nextByName[next]
        }
        return inSites ?? any
    }

    /// The page that a name or a path in a field would have meant if the page were published.
    func withheldPage(named name: String, from asker: ParsedPage, where fits: (ParsedPage) -> Bool) -> WithheldPage? {
        if withheldBySource.isEmpty { return nil }
        if name.utf8.contains(UInt8(ascii: "/")) || name.hasSuffix(".md") {
            let path = name.hasSuffix(".md") ? name : name + ".md"
            let found = relativePath(path, from: asker.place).flatMap { withheldBySource[$0] } ?? withheldBySource[path]
            return found.flatMap { fits($0.page) ? $0 : nil }
        }
        return withheldByName[slug(of: name)]?.first { fits($0.page) }
    }

    /// When a page is still to come at the moment that another is published, which must then not point at it: its own moment.
    /// Both may lie ahead; a site is whole at every moment, not only at the moment of the build.
    func wait(for page: Int, from asker: ParsedPage) -> Withholding? {
        guard !clock.includesDrafts, let publish = pages[page].parsed.fields.publish, publish > clock.now else {
            return nil
        }
        return publish > asker.fields.publish ?? clock.now ? .notYet(publish) : nil
    }

    /// All paths under content/ that a link can name, for suggestions.
    var allPaths: [String] {
        (Array(pagesBySource.keys) + Array(filesBySource.keys)).sorted()
    }
}

extension PagePlace {
    /// The name by which references know the page: its file's, or its folder's for an index.md.
    var ownName: String {
        guard isIndex else { return name }
        return folder.isEmpty
            ? "index" : String(folder[(folder.lastIndex(of: "/").map(folder.index(after:)) ?? folder.startIndex)...])
    }
}

/// A path under content/ from a path relative to a page: `../bilder/gala.jpg` from `aktiviteter/gala.md` → `bilder/gala.jpg`.
/// Nil when it leads out of content/.
func relativePath(_ path: some StringProtocol, from place: PagePlace) -> String? {
    // Bytes, since every link of a site comes here: with arrays of substrings this was a third of resolve.
    let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    func removeLast(_ bytes: inout [UInt8]) { bytes.removeLast(bytes.count - (bytes.lastIndex(of: slash) ?? 0)) }
    var bytes = Array(place.source.text.utf8.dropFirst(contentFolder.utf8.count))
    removeLast(&bytes)
    let written = Array(path.utf8)
    var start = 0
    while start < written.count {
        let part = written[start..<written.firstIndex(of: slash, from: start)]
        start = part.endIndex + 1
        if part.isEmpty || part.count == 1 && part.first == dot { continue }
        if part.count == 2, part.first == dot, part.last == dot {
            guard !bytes.isEmpty else { return nil }
            removeLast(&bytes)
            continue
        }
        if !bytes.isEmpty { bytes.append(slash) }
        bytes.append(contentsOf: part)
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// How one writes a path under content/ in a page: `../kontakter/tillvaxtchef.md`.
func relativeLink(to path: String, from place: PagePlace) -> String {
    let from = place.source.text.dropFirst(contentFolder.count).split(separator: "/").dropLast()
    let to = path.split(separator: "/")
    var common = 0
    while common < from.count, common < to.count - 1, from[common] == to[common] { common += 1 }
    return String(repeating: "../", count: from.count - common) + to[common...].joined(separator: "/")
}
