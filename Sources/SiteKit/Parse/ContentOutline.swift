// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the names under content/ say before any file is read: which files are pages, of what kind, in what language, and
/// which are pictures and documents.
struct ContentOutline: Sendable {
    /// The pages, in order of their paths.
    var pages: [PagePlace] = []
    /// The files of the pages, among all that there are.
    var pageEntries: [Int] = []
    /// Everything else that is published, among all files and in their order.
    var fileEntries: [Int] = []
}

/// Reads the names. Reports names that are nearly right, files of a kind that is not published, and folders without a page
/// of their own.
func outline(_ files: [SourcePath], settings: SiteSettings) -> Diagnosed<ContentOutline> {
    var result = Diagnosed(ContentOutline())
    var folder = ContentFolder("", settings)
    for (number, file) in files.enumerated() where file.text.hasPrefix(contentFolder) {
        let path = Substring(file.text.utf8.dropFirst(contentFolder.utf8.count))
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path
        // Entries are sorted, so a folder's files come together and its name is read once.
        let above = slash.map { path[..<$0] } ?? ""
        if above != folder.path { folder = ContentFolder(above, settings) }
        if let underscored = underscoredIndex(name, file) {
            result.findings.append(underscored)
            continue
        }
        if isNeverPublished(name) || folder.isHidden { continue }
        switch FileSort(name: name) {
        case .page:
            let place = PagePlace(file, in: folder, name: name)
            if let fault = unknownLanguage(in: place) { result.findings.append(fault) }
            result.value.pages.append(place)
            result.value.pageEntries.append(number)
        case .published:
            result.value.fileEntries.append(number)
        case .nearlyPage:
            result.findings.append(.nearlyMarkdown(file))
        case .unknown:
            result.findings.append(.unsupportedFile(file))
        }
    }
    result.value.pages.assignRoles(settings)
    result.findings += missingIndexes(result.value.pages, settings)
    return result
}

/// What the name of a folder under content/ says of the pages in it.
private struct ContentFolder {
    /// The folder under content/; empty at the top.
    let path: Substring
    /// The same without the language's folder.
    let folder: String
    /// Whether a name on the way begins with `_` or `.`.
    let isHidden: Bool
    /// The language that the first folder names, else the site's.
    let language: Language
    let namesLanguage: Bool
    /// All languages that a name can name.
    let languages: [Language]
    let kind: PageKind

    init(_ path: Substring, _ settings: SiteSettings) {
        self.path = path
        var names = path.split(separator: "/", omittingEmptySubsequences: false)[...]
        isHidden = names.contains { $0.hasPrefix("_") || $0.hasPrefix(".") }
        languages = settings.allLanguages
        let named = languages.first { $0.code == names.first ?? "" }
        (language, namesLanguage) = (named ?? settings.language, named != nil)
        if namesLanguage { names = names.dropFirst() }
        folder = names.joined(separator: "/")
        kind = settings.kind(ofFolders: names)
    }
}

/// README files are for editors; names that begin with `_` or `.` are nobody's business.
func isNeverPublished(_ name: Substring) -> Bool {
    if name.utf8.first == UInt8(ascii: "_") || name.utf8.first == UInt8(ascii: ".") { return true }
    guard name.utf8.count <= "läsmig.md".utf8.count else { return false }
    return ["readme.md", "läsmig.md", "lasmig.md"].contains(name.lowercased())
}

/// What an extension makes of a file.
private enum FileSort {
    case page, nearlyPage, published, unknown

    init(name: Substring) {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else {
            self = .unknown
            return
        }
        let suffix = name[name.utf8.index(after: dot)...].lowercased()
        if suffix == "md" {
            self = .page
        } else if ["markdown", "mdown", "mkd", "mdx", "rmd"].contains(suffix) {
            self = .nearlyPage
        } else {
            self = publishedExtensions.contains(suffix) ? .published : .unknown
        }
    }
}

/// Pictures, documents, sound and film with their texts, and data. HTML is not among them: it would be published unchecked.
private let publishedExtensions: Set<String> = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico",
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "epub", "zip",
    "mp3", "m4a", "ogg", "oga", "opus", "wav", "mp4", "webm", "vtt", "srt",
    "csv", "json", "geojson", "xml", "txt", "ics", "vcf", "gpx",
]

extension PagePlace {
    /// Reads a page's place from the names of its folders under content/ and its own.
    fileprivate init(_ source: SourcePath, in folder: ContentFolder, name: Substring) {
        self.source = source
        var stem = Substring(name.utf8.dropLast(3))
        (language, namesLanguage) = (folder.language, folder.namesLanguage)
        if let dot = stem.utf8.lastIndex(of: UInt8(ascii: ".")),
            let code = folder.languages.first(where: { $0.code == stem[stem.utf8.index(after: dot)...] })
        {
            (language, namesLanguage) = (code, true)
            stem = stem[..<dot]
        }
        if stem.utf8.count > 11, hasDatePrefix(stem) { stem = Substring(stem.utf8.dropFirst(11)) }
        self.folder = folder.folder
        self.name = String(stem)
        kind = folder.kind
        role = .item
    }
}

/// `2026-11-30-` sorts files in a folder and is not in the address.
private func hasDatePrefix(_ name: Substring) -> Bool {
    for (index, byte) in name.utf8.prefix(11).enumerated() {
        let isRight = index == 4 || index == 7 || index == 10 ? byte == UInt8(ascii: "-") : (48...57).contains(byte)
        if !isRight { return false }
    }
    return true
}

extension SiteSettings {
    /// The kind that the nearest folder with a known name decides. A collection names a folder, wherever it lies, or the whole way
    /// to it.
    func kind(ofFolders folders: ArraySlice<Substring>) -> PageKind {
        var folders = folders
        while let folder = folders.last {
            if let own = collection(inFolders: folders) { return .own(own.name) }
            if let kind = PageKind.folders[folder.lowercased()] { return kind }
            folders.removeLast()
        }
        return .page
    }

    /// The collection that lies in just this folder.
    fileprivate func collection(inFolders folders: ArraySlice<Substring>) -> ContentCollection? {
        guard !collections.isEmpty, let name = folders.last else { return nil }
        let path = folders.joined(separator: "/")
        return collections.first { $0.folder == name || $0.folder == path }
    }
}

extension [PagePlace] {
    /// Tells home pages, sections and items apart: a folder's index.md is a section when the folder decides a kind or holds
    /// other pages, and an item with files of its own when it stands alone.
    fileprivate mutating func assignRoles(_ settings: SiteSettings) {
        var occupied: Set<String> = []
        var last: String?
        for place in self where !place.isIndex && place.folder != last {
            last = place.folder
            occupied.insert(place.folder)
        }
        for place in self where place.folder != last {
            last = place.folder
            var parent = place.folder[...]
            while let slash = parent.utf8.lastIndex(of: UInt8(ascii: "/")) {
                parent = parent[..<slash]
                occupied.insert(String(parent))
            }
        }
        for index in indices where self[index].isIndex {
            let folder = self[index].folder
            let names = folder.split(separator: "/")[...]
            let decidesKind =
                PageKind.folders[names.last?.lowercased() ?? ""] != nil || settings.collection(inFolders: names) != nil
            if folder.isEmpty {
                self[index].role = .home
                self[index].kind = .page
            } else if decidesKind || occupied.contains(folder) {
                self[index].role = .section
                self[index].kind = .page
            }
        }
    }
}

/// Folders that hold pages but no index.md in any language: nobody could reach them from above.
private func missingIndexes(_ pages: [PagePlace], _ settings: SiteSettings) -> [Finding] {
    var folders: Set<String> = [""]
    var first: [String: SourcePath] = [:]
    var last: String?
    for page in pages where page.folder != last {
        last = page.folder
        if folders.insert(page.folder).inserted { first[page.folder] = page.source }
    }
    for page in pages where page.isIndex { folders.remove(page.folder) }
    return folders.sorted().map { folder in
        folder.isEmpty
            ? .missingHome(settings)
            : .missingIndex(of: folder, holding: first[folder] ?? SourcePath(contentFolder + folder))
    }
}

private func underscoredIndex(_ name: Substring, _ path: SourcePath) -> Finding? {
    name == "_index.md" ? .underscoredIndex(path) : nil
}

/// A name such as `om.en.md` on a site that has not said that it speaks English.
private func unknownLanguage(in place: PagePlace) -> Finding? {
    guard let dot = place.name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let code = place.name[place.name.utf8.index(after: dot)...]
    guard knownLanguageCodes.contains(String(code)) else { return nil }
    return .undeclaredLanguage(String(code), in: place.source)
}

/// The languages that a Swedish public body is likely to write in.
private let knownLanguageCodes: Set<String> = [
    "sv", "en", "fi", "fit", "se", "sma", "smj", "sje", "rom", "rmf", "rmn", "rmy", "yi", "de", "fr", "es", "pl", "ar",
    "fa",
    "so", "ti", "uk", "ru", "no", "nb", "nn", "da", "is", "et", "lv", "lt", "tr", "ku", "prs", "th", "zh",
]

extension Finding {
    fileprivate static func underscoredIndex(_ path: SourcePath) -> Finding {
        Finding(
            .error, .misnamedIndex, at: SourceLocation(path),
            Wording(
                sv: "Filen heter _index.md. Menade du index.md?",
                en: "The file is named _index.md. Did you mean index.md?"),
            help: Wording(
                sv:
                    "Namn som börjar med _ publiceras aldrig, så mappens sida skulle saknas. Döp om filen till index.md.",
                en:
                    "Names that begin with _ are never published, so the folder's page would be missing. Rename it to index.md."
            ))
    }

    fileprivate static func nearlyMarkdown(_ path: SourcePath) -> Finding {
        Finding(
            .error, .unsupportedFile, at: SourceLocation(path),
            Wording(
                sv: "Bara filer som slutar på .md blir sidor, så den här sidan skulle saknas.",
                en: "Only files that end in .md become pages, so this page would be missing."),
            help: Wording(sv: "Döp om filen så att den slutar på .md.", en: "Rename the file so that it ends in .md."))
    }

    fileprivate static func unsupportedFile(_ path: SourcePath) -> Finding {
        Finding(
            .error, .unsupportedFile, at: SourceLocation(path),
            Wording(
                sv: "Filer av det här slaget publiceras inte.", en: "Files of this kind are not published."),
            help: Wording(
                sv: """
                    Ta bort den från content/, eller sätt _ först i namnet om den bara är till för er.
                    Text skrivs i en fil som slutar på .md; bilder är jpg, png, webp, gif eller svg; dokument helst pdf.
                    """,
                en: """
                    Remove it from content/, or put _ first in its name if it is only for you.
                    Text is written in a file that ends in .md; pictures are jpg, png, webp, gif or svg; documents preferably pdf.
                    """))
    }

    fileprivate static func missingHome(_ settings: SiteSettings) -> Finding {
        Finding(
            .error, .missingIndex, at: SourceLocation(SourcePath(contentFolder + "index.md")),
            Wording(sv: "Webbplatsen saknar startsida.", en: "The site has no home page."),
            help: Wording(
                sv:
                    "Skapa filen content/index.md och skriv till exempel:\n---\nrubrik: \(settings.name)\n---\n\nVälkommen.",
                en:
                    "Create the file content/index.md and write for example:\n---\ntitle: \(settings.name)\n---\n\nWelcome."
            ))
    }

    fileprivate static func missingIndex(of folder: String, holding page: SourcePath) -> Finding {
        let title = (folder.split(separator: "/").last ?? "").capitalizedFirst
        return Finding(
            .error, .missingIndex, at: SourceLocation(page),
            Wording(
                sv: "Mappen content/\(folder) har sidor men ingen index.md.",
                en: "The folder content/\(folder) has pages but no index.md."),
            help: Wording(
                sv: """
                    Utan den finns ingen sida som leder dit. Skapa filen content/\(folder)/index.md:
                    ---
                    rubrik: \(title)
                    ---
                    """,
                en: """
                    Without it no page leads there. Create the file content/\(folder)/index.md:
                    ---
                    title: \(title)
                    ---
                    """))
    }

    fileprivate static func undeclaredLanguage(_ code: String, in path: SourcePath) -> Finding {
        Finding(
            .error, .undeclaredLanguage, at: SourceLocation(path),
            Wording(
                sv: "Filens namn säger språket ”\(code)”, men webbplatsen har inte det språket.",
                en: "The file's name says the language “\(code)”, but the site does not have that language."),
            help: Wording(
                sv: "Skriv i site.yml:  fler_språk: [\(code)]   Är det inget språk? Ta bort punkten ur namnet.",
                en: "Write in site.yml:  languages: [\(code)]   Not a language? Remove the dot from the name."))
    }
}

extension StringProtocol {
    /// The text with a capital first letter.
    var capitalizedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}
