// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc
import SiteKit

/// A folder that may be written to as an output: none that holds the sources of something, or what Anslag did not make.
struct OutputPlace {
    /// What the person called it.
    let path: String
    /// Its own name in the folder above.
    let name: String
    /// The folder above, where the staging and the lock lie too.
    let parent: Folder

    /// Looks at a folder and refuses a dangerous one. Nothing is changed on disk.
    init(_ path: String, for tree: SourceTree) throws(BuildFault) {
        let trimmed =
            path.count > 1 && path.hasSuffix("/") ? String(path.reversed().drop { $0 == "/" }.reversed()) : path
        let cut = trimmed.lastIndex(of: "/")
        let name = cut.map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
        let above = cut.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
        if ["", ".", "..", "~"].contains(name) || trimmed.hasPrefix("~/") { throw .refused(.needsName(path)) }
        guard let realParent = realPath(above) else { throw .refused(.noParent(above, of: path)) }
        let real = (realParent == "/" ? "" : realParent) + "/" + name
        try Self.refuseSources(real, path, tree)
        do { parent = try Folder(at: realParent) } catch { throw .system(error) }
        (self.path, self.name) = (trimmed, name)
        try refuseForeign()
    }

    /// The folder itself; nil where there is none yet.
    func existing() throws(SystemFault) -> Folder? {
        parent.status(of: Array(name.utf8)) == nil ? nil : try parent.folder(Array(name.utf8))
    }

    private static func refuseSources(_ real: String, _ path: String, _ tree: SourceTree) throws(BuildFault) {
        for home in homes() where contains(real, home) { throw .refused(.isHome(path)) }
        if let site = realPath(tree.root.path) {
            if contains(real, site) { throw .refused(.holdsSite(path)) }
            for folder in tree.folders {
                let sources = realPath(site + "/" + folder) ?? site + "/" + folder
                if contains(real, sources) || contains(sources, real) { throw .refused(.isSource(path, folder)) }
            }
        }
        if real.split(separator: "/").contains(".git") { throw .refused(.isRepository(path)) }
    }

    private func refuseForeign() throws(BuildFault) {
        guard let status = parent.status(of: Array(name.utf8)) else { return }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: break
        case S_IFLNK: throw .refused(.isLink(path))
        default: throw .refused(.isFile(path))
        }
        let names: [[UInt8]]
        let ours: Set<[UInt8]>?
        do throws(SystemFault) {
            let folder = try parent.folder(Array(name.utf8))
            names = try folder.entries().map(\.name)
            ours = try publishedPaths(in: folder)
        } catch { throw .system(error) }
        if names.contains(Array(".git".utf8)) { throw .refused(.isRepository(path)) }
        if !names.isEmpty, ours == nil { throw .refused(.isNotOurs(path)) }
    }
}

/// The paths that the list in an output names; nil where there is no list of ours.
func publishedPaths(in folder: Folder) throws(SystemFault) -> Set<[UInt8]>? {
    guard folder.status(of: Array(Manifest.name.utf8)) != nil else { return nil }
    let tree = SourceTree(root: folder, folders: [], entries: [], rawPaths: [:])
    return Manifest.paths(in: try tree.bytes(of: SourcePath(Manifest.name)))
}

/// Whether a folder is another or lies somewhere beneath it.
private func contains(_ outer: String, _ inner: String) -> Bool {
    inner == outer || inner.hasPrefix(outer == "/" ? "/" : outer + "/")
}

/// A path without links and dots; nil where there is no such thing.
func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
}

/// The home folder as the shell and as the system know it.
private func homes() -> [String] {
    [getenv("HOME").map { String(cString: $0) }, registeredHome()]
        .compactMap { $0 }.compactMap(realPath).filter { $0 != "/" }
}

/// The home folder in the machine's own list of users, read here and not by `getpwuid`, which loads libraries into a program that has none.
private func registeredHome() -> String? {
    guard let users = fopen("/etc/passwd", "re") else { return nil }
    defer { fclose(users) }
    // With memory of its own: several threads may ask at once.
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64 * 1024) { line in
        var user = passwd()
        var found: UnsafeMutablePointer<passwd>?
        while fgetpwent_r(users, &user, line.baseAddress.unsafelyUnwrapped, line.count, &found) == 0, found != nil {
            if user.pw_uid == getuid() { return String(cString: user.pw_dir) }
        }
        return nil
    }
}

extension Wording {
    private static func refusal(_ path: String, sv: String, en: String) -> Wording {
        Wording(
            sv: "Webbplatsen kan inte läggas i \(path): \(sv) Ange en egen mapp, till exempel --output _site",
            en: "The site cannot be put in \(path): \(en) Name a folder of its own, for instance --output _site")
    }

    fileprivate static func needsName(_ path: String) -> Wording {
        refusal(path, sv: "det är ingen mapp för bara webbplatsen.", en: "that is no folder for the site alone.")
    }

    fileprivate static func noParent(_ parent: String, of path: String) -> Wording {
        refusal(path, sv: "mappen \(parent) finns inte.", en: "there is no folder \(parent).")
    }

    fileprivate static func isHome(_ path: String) -> Wording {
        refusal(path, sv: "där ligger din hemkatalog.", en: "your home folder is there.")
    }

    fileprivate static func holdsSite(_ path: String) -> Wording {
        refusal(path, sv: "där ligger webbplatsens källor.", en: "the site's sources are there.")
    }

    fileprivate static func isSource(_ path: String, _ folder: String) -> Wording {
        refusal(path, sv: "det är källornas mapp \(folder).", en: "that is the sources' folder \(folder).")
    }

    fileprivate static func isRepository(_ path: String) -> Wording {
        refusal(path, sv: "där ligger ett git-arkiv.", en: "a git repository is there.")
    }

    fileprivate static func isLink(_ path: String) -> Wording {
        refusal(
            path, sv: "det är en symbolisk länk; ange mappen den pekar på.",
            en: "that is a symbolic link; name the folder it points to.")
    }

    fileprivate static func isFile(_ path: String) -> Wording {
        refusal(path, sv: "det är ingen mapp.", en: "that is no folder.")
    }

    fileprivate static func isNotOurs(_ path: String) -> Wording {
        refusal(
            path, sv: "mappen är inte tom, och det som ligger där har Anslag inte gjort (\(Manifest.name) saknas).",
            en: "the folder is not empty, and what is there was not made by Anslag (there is no \(Manifest.name)).")
    }
}
