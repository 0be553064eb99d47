// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc
public import SiteKit

extension SourceTree {
    /// Finds the files of a site: those beside `site.yml`, and all beneath `content` and the theme's folder.
    ///
    /// `themeFolder` reads the name of the theme's folder from the bytes of `site.yml`. Names that begin with a full stop and
    /// what editors and systems leave behind are passed by.
    public static func find(
        in site: String, themeFolder: ([UInt8]) -> String
    ) throws(BuildFault) -> Diagnosed<SourceTree> {
        try find(in: site, themeFolder: themeFolder, willRead: { _, _ in })
    }

    /// `willRead` is told of each folder, with its path as the disk has it, just before its names are read.
    static func find(
        in site: String, themeFolder: ([UInt8]) -> String, willRead: (_ folder: Folder, _ raw: [UInt8]) -> Void
    ) throws(BuildFault) -> Diagnosed<SourceTree> {
        let root: Folder
        do { root = try Folder(at: site) } catch {
            if error.code == ENOENT || error.code == ENOTDIR { throw .refused(.noFolder(site)) }
            throw .system(error)
        }
        let settings = SourcePath("site.yml")
        guard root.status(of: Array(settings.text.utf8)) != nil else { throw .refused(.noSite(in: site)) }
        let shortage = Shortage()
        let bare = SourceTree(root: root, folders: [], entries: [], rawPaths: [:], shortage: shortage)
        // Where site.yml cannot be read the core says so; the theme is then looked for where it usually is.
        let bytes: [UInt8]
        do { bytes = try bare.read(settings) } catch { bytes = [] }
        var walk = SourceWalk(root: root, folders: ["content", themeFolder(bytes)], shortage: shortage)
        walk.run(willRead)
        let tree = SourceTree(
            root: root, folders: walk.folders, entries: walk.sortedEntries, rawPaths: walk.rawPaths,
            shortage: shortage)
        return Diagnosed(tree, walk.findings)
    }
}

/// One walk through a site's folders.
private struct SourceWalk {
    let root: Folder
    /// The folders that belong to the site, as paths beneath its root.
    let folders: [String]
    let shortage: Shortage
    var entries: [Sources.Entry] = []
    var rawPaths: [SourcePath: [UInt8]] = [:]
    var findings: [Finding] = []
    private var backups: [SourcePath] = []
    /// What is still to be looked at, the next one last.
    private var pending: [Found] = []

    /// Something that a folder holds, where it is on disk, and its path: nearly always the same bytes, which are then kept once.
    private struct Found {
        var entry: Folder.Entry
        var path: SourcePath
        var otherRaw: [UInt8]?
        var raw: [UInt8] { otherRaw ?? Array(path.text.utf8) }
    }

    init(root: Folder, folders: [String], shortage: Shortage) {
        (self.root, self.folders, self.shortage) = (root, folders, shortage)
    }

    /// What was found, in order of path. Of two names that differ only in how a letter is stored there is one: a path is one file.
    var sortedEntries: [Sources.Entry] {
        let sorted = entries.sorted { $0.path < $1.path }
        if rawPaths.isEmpty { return sorted }
        return sorted.indices.filter { $0 == 0 || sorted[$0].path != sorted[$0 - 1].path }.map { sorted[$0] }
    }

    mutating func run(_ willRead: (Folder, [UInt8]) -> Void) {
        willRead(root, [])
        addFilesBesideSettings()
        for folder in Set(folders).sorted().reversed() where !folder.isEmpty { start(at: folder) }
        while let found = pending.popLast() { visit(found, willRead) }
        if !backups.isEmpty { findings.append(.backupFiles(backups.sorted())) }
    }

    private mutating func addFilesBesideSettings() {
        do throws(SystemFault) {
            for entry in try root.entries()
            where entry.kind == .file && entry.name.first != dot && !isLeftBehind(entry.name) {
                guard let name = String(validating: entry.name, as: UTF8.self) else { continue }
                let path = SourcePath(nfc(name))
                let isSame = path.text.utf8.elementsEqual(name.utf8)
                add(Found(entry: entry, path: path, otherRaw: isSame ? nil : entry.name))
            }
        } catch { addUnreadable(SourcePath(""), error) }
    }

    private mutating func addUnreadable(_ path: SourcePath, _ fault: SystemFault) {
        shortage.note(fault)
        findings.append(.unreadable(path, fault))
    }

    /// The kinds of a folder's own name are looked at too: `content` may itself be a link.
    private mutating func start(at folder: String) {
        let raw = Array(folder.utf8)
        guard let status = root.status(of: raw) else { return }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            pending.append(Found(entry: Folder.Entry(name: raw, kind: .folder), path: SourcePath(folder)))
        case S_IFLNK: findings.append(.symbolicLink(SourcePath(folder)))
        case S_IFREG: findings.append(.fileNamedAsFolder(SourcePath(folder)))
        default: findings.append(.special(SourcePath(folder)))
        }
    }

    /// Looks into a folder. Folders and files are taken in the order of their paths, so that there is nothing left to sort.
    private mutating func open(_ found: Found, _ willRead: (Folder, [UInt8]) -> Void) {
        let path = found.path
        do throws(SystemFault) {
            var names: [String] = []
            let folder = try root.folder(found.raw)
            willRead(folder, found.raw)
            for entry in try folder.entries().reversed() where entry.name.first != dot {
                guard let decoded = String(validating: entry.name, as: UTF8.self) else {
                    findings.append(.invalidName(entry.name, in: path))
                    continue
                }
                let name = nfc(decoded)
                names.append(name)
                let isSame = found.otherRaw == nil && name.utf8.elementsEqual(decoded.utf8)
                pending.append(
                    Found(
                        entry: entry, path: SourcePath(path.text + "/" + name),
                        otherRaw: isSame ? nil : found.raw + [slash] + entry.name))
            }
            reportCollisions(among: names, in: path.text)
        } catch { addUnreadable(path, error) }
    }

    private mutating func visit(_ found: Found, _ willRead: (Folder, [UInt8]) -> Void) {
        let (entry, path) = (found.entry, found.path)
        switch entry.kind {
        case .link: findings.append(.symbolicLink(path))
        case .other: findings.append(.special(path))
        case .folder:
            if path.text.hasSuffix(".md") {
                findings.append(.folderNamedAsPage(path))
            } else if path.text != "node_modules" {
                open(found, willRead)
            }
        case .file:
            if isSystemFile(entry.name) { return }
            if isLeftBehind(entry.name) { backups.append(path) } else { add(found) }
        }
    }

    private mutating func add(_ found: Found) {
        if found.path.text.hasSuffix(".md") {
            entries.append(Sources.Entry(found.path, size: 0))
        } else if let status = root.status(of: found.raw) {
            entries.append(Sources.Entry(found.path, size: Int(status.st_size)))
        } else {
            return
        }
        if let raw = found.otherRaw { rawPaths[found.path] = raw }
    }

    /// Two names that differ only in how a letter is written, or in its case, are one name on a Mac, in Windows and in an address.
    private mutating func reportCollisions(among names: [String], in folder: String) {
        let keys = names.map(folded)
        // Nearly always all are different, which a set tells sooner than a sorted list.
        guard Set(keys).count < keys.count else { return }
        let keyed = zip(keys, names).map { (key: $0, name: $1) }.sorted {
            $0.key == $1.key ? precedes($0.name, $1.name) : precedes($0.key, $1.key)
        }
        for (first, second) in zip(keyed, keyed.dropFirst()) where first.key == second.key {
            findings.append(.collision(first.name, second.name, in: folder))
        }
    }

    private func precedes(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }

    /// Upper case first, so that ß and SS become one.
    private func folded(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return name }
        return nfc(name.uppercased().lowercased())
    }
}

/// What an editor leaves beside a file: a copy, a lock, the half of a merge.
func isLeftBehind(_ name: [UInt8]) -> Bool {
    // Pages, which nearly all files are, end like none of them.
    guard name.last != UInt8(ascii: "d") else { return false }
    let endings = ["~", ".swp", ".swo", ".bak", ".bck", ".orig", ".tmp", "#"]
    return endings.contains { name.count >= $0.utf8.count && name.suffix($0.utf8.count).elementsEqual($0.utf8) }
}

/// What Windows leaves in a folder.
private func isSystemFile(_ name: [UInt8]) -> Bool {
    name.elementsEqual("Thumbs.db".utf8) || name.elementsEqual("desktop.ini".utf8)
}

extension Wording {
    fileprivate static func noFolder(_ path: String) -> Wording {
        Wording(sv: "Mappen \(path) finns inte.", en: "There is no folder \(path).")
    }

    fileprivate static func noSite(in path: String) -> Wording {
        Wording(
            sv:
                "Det finns ingen site.yml i mappen \(path). Gå till webbplatsens mapp, eller skriv den efter kommandot: anslag build MAPP",
            en: "There is no site.yml in the folder \(path). Go to the site's folder, or name it: anslag build FOLDER")
    }
}

extension Finding {
    fileprivate static func symbolicLink(_ path: SourcePath) -> Finding {
        Finding(
            .error, .symbolicLink, at: SourceLocation(path),
            Wording(sv: "\(path) är en symbolisk länk.", en: "\(path) is a symbolic link."),
            help: Wording(
                sv:
                    "Länkar följs aldrig, så att inget utanför webbplatsens mapp kan publiceras av misstag. Lägg en kopia av filen här.",
                en:
                    "Links are never followed, so that nothing outside the site's folder is published by mistake. Put a copy of the file here."
            ))
    }

    fileprivate static func special(_ path: SourcePath) -> Finding {
        Finding(
            .error, .specialFile, at: SourceLocation(path),
            Wording(
                sv: "\(path) är varken en fil eller en mapp utan ett rör, en enhet eller liknande.",
                en: "\(path) is neither a file nor a folder but a pipe, a device or the like."),
            help: Wording(sv: "Ta bort den härifrån.", en: "Remove it from here."))
    }

    fileprivate static func fileNamedAsFolder(_ path: SourcePath) -> Finding {
        Finding(
            .error, .specialFile, at: SourceLocation(path),
            Wording(sv: "\(path) är en fil, men ska vara en mapp.", en: "\(path) is a file, but must be a folder."),
            help: Wording(
                sv: "Ta bort eller döp om filen, och skapa mappen.",
                en: "Remove or rename the file, and create the folder."))
    }

    fileprivate static func folderNamedAsPage(_ path: SourcePath) -> Finding {
        let bare = path.text.dropLast(3)
        return Finding(
            .error, .folderNamedAsPage, at: SourceLocation(path),
            Wording(
                sv: "\(path) är en mapp, men heter som en sida.", en: "\(path) is a folder, but is named like a page."),
            help: Wording(
                sv: "Döp om mappen till \(bare); sidan heter då \(bare)/index.md.",
                en: "Rename the folder to \(bare); the page is then \(bare)/index.md."))
    }

    fileprivate static func invalidName(_ name: [UInt8], in folder: SourcePath) -> Finding {
        var valid = name.count
        while String(validating: name.prefix(valid), as: UTF8.self) == nil { valid -= 1 }
        return Finding(
            .error, .invalidName, at: SourceLocation(folder),
            Wording(
                sv: "Filnamnet \(escaped(name)) i mappen \(folder) är inte UTF-8 från byte \(valid + 1).",
                en: "The file name \(escaped(name)) in the folder \(folder) is not UTF-8 from byte \(valid + 1)."),
            help: Wording(
                sv: "Namnet kommer ofta ur en gammal zip-fil. Döp om filen; å, ä och ö går bra.",
                en: "Such names often come from an old zip file. Rename the file; å, ä and ö are fine."))
    }

    fileprivate static func collision(_ first: String, _ second: String, in folder: String) -> Finding {
        let other = SourceLocation(SourcePath(folder + "/" + first))
        let isWrittenAlike = first == second
        return Finding(
            .error, .nameCollision, at: SourceLocation(SourcePath(folder + "/" + second)),
            isWrittenAlike
                ? Wording(
                    sv: "Två filer i \(folder) heter \(second); namnen skiljer sig bara i hur en bokstav är lagrad.",
                    en: "Two files in \(folder) are named \(second); the names differ only in how a letter is stored.")
                : Wording(
                    sv: "\(second) och \(first) i \(folder) skiljer sig bara i stora och små bokstäver.",
                    en: "\(second) and \(first) in \(folder) differ only in upper and lower case."),
            help: Wording(
                sv: "I Windows och på Mac är de samma fil. Döp om eller ta bort den ena.",
                en: "In Windows and on a Mac they are one file. Rename or remove one of them."),
            notes: [Note(Wording(sv: "Den andra är denna.", en: "This is the other one."), at: other)])
    }

    fileprivate static func unreadable(_ path: SourcePath, _ fault: SystemFault) -> Finding {
        Finding(
            .error, .unreadableFolder, at: SourceLocation(path),
            Wording(
                sv: "Mappen \(fault.path) går inte att läsa: \(fault.reason).",
                en: "The folder \(fault.path) cannot be read: \(fault.reason)."),
            help: Wording(
                sv: "Ge den som bygger rätt att läsa mappen, eller flytta den härifrån.",
                en: "Let the one who builds read the folder, or move it from here."))
    }

    fileprivate static func backupFiles(_ paths: [SourcePath]) -> Finding {
        let names = listed(paths.map(\.text))
        return Finding(
            .hint, .backupFile, at: SourceLocation(paths[0]),
            Wording(
                sv: "Säkerhetskopior publiceras inte: \(names.swedish).",
                en: "Backup files are not published: \(names.english)."),
            help: Wording(sv: "Ta bort dem när de inte behövs.", en: "Remove them when they are not needed."))
    }
}

/// Names in a sentence: all of a few, else the first ten and how many more.
func listed(_ names: [String]) -> Wording {
    let shown = names.prefix(10).joined(separator: ", ")
    let rest = names.count - 10
    return rest > 0
        ? Wording(sv: "\(shown) och \(rest) till", en: "\(shown) and \(rest) more") : Wording(sv: shown, en: shown)
}
