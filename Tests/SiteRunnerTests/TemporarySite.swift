// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import SiteKit
import SiteRunner

/// A small site in a folder of its own, removed with it.
final class TemporarySite {
    let root: String
    var site: String { root + "/webb" }
    var output: String { site + "/_site" }

    init(_ files: [String: String] = ["content/index.md": "# Hej"], in folder: String = NSTemporaryDirectory()) throws {
        root = folder + "/anslag-" + UUID().uuidString
        try write("webb/site.yml", "namn: Prov")
        for (path, text) in files { try write("webb/" + path, text) }
    }

    deinit { _ = try? FileManager.default.removeItem(atPath: root) }

    func write(_ path: String, _ text: String) throws {
        let whole = root + "/" + path
        try FileManager.default.createDirectory(
            atPath: (whole as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: whole))
    }

    func tree() throws -> Diagnosed<SourceTree> { try SourceTree.find(in: site, themeFolder: { _ in "theme" }) }

    func begin(at output: String? = nil) throws -> OutputTree {
        try OutputTree(at: output ?? self.output, for: try tree().value)
    }

    /// Publishes files with a text each.
    @discardableResult
    func publish(_ files: [String: String]) throws -> [Finding] {
        let output = try begin()
        for (path, text) in files { try output.write(OutputFile(OutputPath(path), .bytes(Array(text.utf8)))) }
        let carried = try output.carryOver()
        guard !carried.contains(where: { $0.severity == .error }) else {
            try output.discard()
            return carried
        }
        return try carried + output.publish()
    }

    /// What lies in a folder: each file with its text, links as `→`.
    func files(in folder: String) throws -> [String: String] {
        guard let walk = FileManager.default.enumerator(atPath: folder) else { return [:] }
        var files: [String: String] = [:]
        for case let path as String in walk {
            let whole = folder + "/" + path
            if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: whole) {
                files[path] = "→ " + target
            } else if let data = FileManager.default.contents(atPath: whole) {
                files[path] = String(decoding: data, as: UTF8.self)
            }
        }
        return files
    }

    /// What is published, without the list.
    func published() throws -> [String: String] { try files(in: output).filter { $0.key != "manifest.sha256" } }

    /// The names in the site's folder.
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: site).sorted() }
}

/// Runs a program and waits for it.
func run(_ program: String, _ arguments: [String], in folder: String? = nil, environment: [String: String]? = nil)
    throws -> (
        status: Int32, output: String, error: String, wasKilled: Bool
    )
{
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.environment =
        environment ?? ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
        process.terminationStatus, String(decoding: printed, as: UTF8.self),
        String(decoding: complained, as: UTF8.self),
        process.terminationReason == .uncaughtSignal
    )
}

/// A program of this package, built beside the tests.
func product(_ name: String) throws -> String {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return (own as NSString).deletingLastPathComponent + "/" + name
}

let strace = "/usr/bin/strace"
let hasStrace = FileManager.default.isExecutableFile(atPath: strace)
