// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit

/// Real sites with one file spoiled: lines taken away, doubled and exchanged, files cut off, odd signs, deep brackets, huge numbers.
/// Each must end in a plan or in findings, with every place inside its file. FUZZ_COUNT asks for more of them, FUZZ_SEED for others.
@Suite("Spoiled files")
struct MutationTests {
    private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

    private static let repository = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
        url.deletingLastPathComponent()
    }.path

    /// The files of a folder, under another name.
    private static func files(in folder: String, as name: String) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        let whole = repository + "/" + folder
        for case let path as String in FileManager.default.enumerator(atPath: whole)
            ?? FileManager.DirectoryEnumerator()
        {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: whole + "/" + path, isDirectory: &isFolder)
            if !isFolder.boolValue, let data = FileManager.default.contents(atPath: whole + "/" + path) {
                files[name + path] = Array(data)
            }
        }
        return files
    }

    /// The repository's own site, the second one, and the page of planted faults.
    private static let sites: [[String: [UInt8]]] = {
        let theme = files(in: "theme", as: "theme/")
        let settings =
            FileManager.default.contents(atPath: repository + "/site.yml").map { ["site.yml": Array($0)] } ?? [:]
        let own = files(in: "content", as: "content/").merging(settings) { $1 }.merging(theme) { $1 }
        let second = files(in: "Tests/Fixtures/second-site", as: "").merging(theme) { $1 }
        let plain = files(in: "Tests/Fixtures/theme", as: "theme/")
        return [own, second]
            + ["planted-page", "ordinary-site", "two-languages"].map { name in
                plain.merging(files(in: "Tests/Fixtures/\(name)/site", as: "")) { $1 }
            }
    }()

    /// The limit is for what never ends: how long a site takes is measured elsewhere.
    @Test("No spoiled file stops the program, and every finding stands within its file", .timeLimit(.minutes(30)))
    func spoiled() async {
        var dice = Seeded(UInt64(Self.number("FUZZ_SEED") ?? 1))
        for _ in 0..<(Self.number("FUZZ_COUNT") ?? 30) {
            let files = Self.sites[roll(Self.sites.count, &dice)]
            let paths = files.keys.sorted().filter { !$0.hasPrefix("draw") }
            var changed = files
            let path = paths[roll(paths.count, &dice)]
            for _ in 0...roll(3, &dice) { changed[path] = spoil(changed[path] ?? [], &dice) }
            await judge(changed, path)
        }
    }

    private func judge(_ files: [String: [UInt8]], _ path: String) async {
        var site: LiteralSite = [:]
        for old in site.sources.entries.map(\.path.text) { site.remove(old) }
        for (path, bytes) in files { site.set(path, bytes: bytes) }
        let found = await site.diagnostics()
        if found.isEmpty {
            #expect(await site.planned().value != nil, "\(path)")
        }
        for diagnostic in found {
            for location in [diagnostic.location].compactMap({ $0 }) + diagnostic.notes.map(\.location) {
                guard let bytes = files[location.file.text] else { continue }
                let isInside =
                    switch location.place {
                    case .bytes(let range): range.lowerBound >= 0 && range.upperBound <= bytes.count
                    case .line(let line):
                        line >= 1 && line <= bytes.count { $0 == 0x0A } + bytes.count { $0 == 0x0D } + 1
                    default: true
                    }
                let text = String(decoding: files[path] ?? [], as: UTF8.self)
                #expect(isInside, "\(diagnostic.code.rawValue) at \(location) of \(bytes.count) bytes\n\(text)")
            }
        }
    }

    // MARK: What goes wrong

    private func spoil(_ bytes: [UInt8], _ dice: inout Seeded) -> [UInt8] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        let (one, other) = (roll(lines.count, &dice), roll(lines.count, &dice))
        switch roll(10, &dice) {
        case 0: lines.remove(at: one)
        case 1: lines.insert(lines[one], at: other)
        case 2: lines.swapAt(one, other)
        case 3: return Array(bytes.prefix(roll(bytes.count + 1, &dice)))
        case 4:
            var spoiled = bytes
            for _ in 0...roll(4, &dice) where !spoiled.isEmpty {
                spoiled[roll(spoiled.count, &dice)] = UInt8(truncatingIfNeeded: dice.next())
            }
            return spoiled
        case 5, 6, 7:
            let at = roll(lines[one].count + 1, &dice)
            lines[one].insert(contentsOf: Self.oddities[roll(Self.oddities.count, &dice)].utf8, at: at)
        case 8:
            let at = roll(lines[one].count + 1, &dice)
            let head = lines[one].prefix(at)
            lines[one] = Array(lines[one].dropFirst(at))
            lines.insert(Array(head), at: other)
        default: lines[one] = lines[one].reversed()
        }
        return Array(lines.joined(separator: [0x0A]))
    }

    private static let oddities = [
        "\u{FEFF}", "\u{202E}", "\u{0}", "e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦", "\u{200B}", "\u{2028}", "\t", "\r", "\u{1F1F8}",
        String(repeating: "[", count: 300), String(repeating: "[a](", count: 100), String(repeating: "> ", count: 200),
        String(repeating: "*", count: 301), String(repeating: "{", count: 100), String(repeating: "- ", count: 150),
        "99999999999999999999999999", "-1", "1e999", "2026-99-99", "0000-00-00", "25.61", ": ", " #", "\"", "'", "|",
        "&a",
        "*a", "<!--", "-->", "<span lang=\"", "</div>", "<svg>", "```", "~~~", "[^1]:", "[^1]", "](", "![", "---",
        "===",
        "{{", "}}", "{{{", "{{#a}}", "{{/a}}", "{{>a}}", "/*", "*/", "url(", "var(--", "\\", "%00", "mailto:", "tel:+",
        "www.",
        "08-465 004 00", "a@b.se", "121212-1212", "10:14–", "kl. ", "fredag 3 december 2026", "| a | b |", "Tabell: ",
    ]

    private func roll(_ sides: Int, _ dice: inout Seeded) -> Int { Int(dice.next() >> 33) % max(1, sides) }
}
