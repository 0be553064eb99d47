// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc
public import SiteKit

/// A search for a person or a text in all of a site: its sources, what is published of it, and the names of the files.
public struct SiteSearch: Sendable {
    /// A place where the text stands.
    public struct Finding: Hashable, Sendable {
        /// Where in a file it stands.
        public enum Place: Hashable, Sendable {
            /// In the file's own name, or its folder's.
            case name
            /// At a line and a column, with the line.
            case text(TextPosition, line: String)
            /// Somewhere in what a picture or a document says of itself.
            case binary
        }

        /// The file, from the folder of site.yml.
        public var path: String
        /// Where.
        public var place: Place
    }

    /// What a search came to.
    public struct Result: Sendable {
        /// The places, in order of path and position.
        public var findings: [Finding] = []
        /// How many files were read.
        public var fileCount = 0
        /// Pictures and documents, whose pictures and packed text no search sees.
        public var unseen: [String] = []
        /// Files that could not be read, with the reason.
        public var unread: [String] = []
    }

    private let name: NameSearch
    private var result = Result()

    /// Looks in the site in a folder: in what lies beside site.yml, in content/, in the theme, and in what is published and told to IT.
    /// Hidden files are left out, copies that editors leave are not. Throws where there is no site.
    public static func run(_ name: NameSearch, in site: String, output: String?) throws(BuildFault) -> Result {
        let tree = try SourceTree.find(in: site, themeFolder: themeFolder(ofSite:)).value
        var search = SiteSearch(name: name)
        search.look(in: tree.root, "", beneath: false)
        for folder in Set(tree.folders + ["content", "_site", "_it"]).sorted() {
            search.enter(Array(folder.utf8), of: tree.root, path: folder)
        }
        if let output {
            do throws(SystemFault) { search.look(in: try Folder(at: output), output, beneath: true) } catch {
                throw .system(error)
            }
        }
        search.result.findings.sort(by: standsBefore)
        return search.result
    }

    private init(name: NameSearch) { self.name = name }

    private mutating func enter(_ raw: [UInt8], of parent: Folder, path: String) {
        guard let status = parent.status(of: raw), status.st_mode & S_IFMT == S_IFDIR else { return }
        do throws(SystemFault) { look(in: try parent.folder(raw), path, beneath: true) } catch {
            result.unread.append(path + ": " + error.reason)
        }
    }

    private mutating func look(in folder: Folder, _ path: String, beneath: Bool) {
        do throws(SystemFault) {
            for entry in try folder.entries() where entry.name.first != dot {
                let own = (path.isEmpty ? "" : path + "/") + nfc(escaped(entry.name))
                switch entry.kind {
                case .folder where beneath: enter(entry.name, of: folder, path: own)
                case .file:
                    // The name of the file itself: that of its folder is told once, with the first file in it.
                    if name.isFound(inPath: own) { result.findings.append(Finding(path: own, place: .name)) }
                    read(entry.name, in: folder, own)
                case .folder, .link, .other: break
                }
            }
        } catch { result.unread.append((path.isEmpty ? "." : path) + ": " + error.reason) }
    }

    private mutating func read(_ raw: [UInt8], in folder: Folder, _ path: String) {
        let bytes: [UInt8]
        do throws(SystemFault) { bytes = try folder.bytes(of: raw) } catch {
            result.unread.append(path + ": " + error.reason)
            return
        }
        result.fileCount += 1
        if bytes.contains(0) || path.hasSuffix(".pdf") {
            result.unseen.append(path)
            if name.isFound(inBinary: bytes) { result.findings.append(Finding(path: path, place: .binary)) }
            return
        }
        let places = name.places(in: bytes)
        guard !places.isEmpty else { return }
        let index = LineIndex(bytes)
        for place in places {
            let position = index.position(of: place.lowerBound)
            let range = index.range(ofLine: position.line) ?? place
            let line = String(decoding: bytes[range], as: UTF8.self)
            result.findings.append(Finding(path: path, place: .text(position, line: line)))
        }
    }
}

/// By path, the name first, then by line and column.
private func standsBefore(_ left: SiteSearch.Finding, _ right: SiteSearch.Finding) -> Bool {
    if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
    return left.place.order < right.place.order
}

extension SiteSearch.Finding.Place {
    fileprivate var order: (Int, Int, Int) {
        switch self {
        case .name: (0, 0, 0)
        case .binary: (1, 0, 0)
        case .text(let position, _): (2, position.line, position.column ?? 0)
        }
    }
}

extension Folder {
    /// Reads a file in this folder; a link is not followed, and anything but a file is EINVAL.
    func bytes(of name: [UInt8]) throws(SystemFault) -> [UInt8] {
        try SourceTree(root: self, folders: [], entries: [], rawPaths: [SourcePath("x"): name]).bytes(
            of: SourcePath("x"))
    }
}
