// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A page of docs/.
struct Documentation {
    /// The folder docs/.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs")
        .standardized

    let file: URL
    let text: String

    /// Reads a page by its path in docs/.
    init(_ path: String) throws {
        file = Self.folder.appending(path: path)
        text = try String(contentsOf: file, encoding: .utf8)
    }

    /// The pages in a folder of docs/, sorted by name.
    static func pages(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Self.folder.appending(path: folder).path)
            .filter { $0.hasSuffix(".md") }.sorted().map { folder + "/" + $0 }
    }

    /// The text without its blocks of code.
    var prose: String {
        text.components(separatedBy: "\n```").enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
            .joined()
    }

    /// The whole files that a page shows: each a block between lines of three backticks, under a line `**path**`.
    var wholeFiles: [(path: String, text: String)] {
        var files: [(path: String, text: String)] = []
        let lines = text.components(separatedBy: "\n")
        var index = 0
        while index < lines.count {
            let line = lines[index]
            index += 1
            guard line.hasPrefix("**`"), line.hasSuffix("`**"), index + 1 < lines.count, lines[index].isEmpty,
                lines[index + 1].hasPrefix("```")
            else { continue }
            let body = lines[(index + 2)...].prefix { !$0.hasPrefix("```") }
            files.append((String(line.dropFirst(3).dropLast(3)), body.map { $0 + "\n" }.joined()))
            index += 2 + body.count
        }
        return files
    }
}
