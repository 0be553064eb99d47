// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import SiteKit
import SiteRunner

struct TemplateCommand: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Print a Mustache template with data from a JSON file.",
        usage: """
            anslag template <file> --data <data>
            anslag template --names [<site>]
            """,
        discussion: """
            For trying a template out: names come from the data, and one that is not there prints nothing. Partials are looked \
            for beside the template, with its ending.
            """)

    @Argument(help: "The template; with --names the folder with site.yml.", completion: .file(extensions: ["mustache"]))
    var file = "."

    @Option(help: "A JSON file with the names that the template uses.", completion: .file(extensions: ["json"]))
    var data: String?

    @Flag(help: "Print every name that the site's templates may use, with its kind and meaning.")
    var names = false

    @OptionGroup var report: ReportOptions

    func validate() throws {
        try report.refuseDocuments()
        if names == (data != nil) {
            throw ValidationError("Give a template and --data, or --names with or without the folder of a site.")
        }
    }

    func run() throws {
        guard let printed = try print() else { throw ExitCode(1) }
        try Terminal.output.write(printed)
    }

    /// The printed bytes, or nil where errors have been told.
    private func print() throws(BuildFault) -> [UInt8]? {
        guard let data else { return try printNames() }
        let (folder, name) = divided(file)
        let beside = try SourceTree.loose(in: folder)
        let template = PlainTemplate.parse(source(try beside.given(name), named: name))
        try report.tell(Policy.ofTheRim(template.findings), from: beside, in: spoken)
        let (dataFolder, dataName) = divided(data)
        let besideData = try SourceTree.loose(in: dataFolder)
        let json = JSON.parse(try besideData.given(dataName))
        try report.tell(Policy.ofTheRim(json.findings), from: besideData, in: spoken)
        guard let template = template.value, let json = json.value else { return nil }
        let ending = String(name.drop { $0 != "." })
        let printed = template.render(json) { partial in
            // A partial that is not there prints nothing, as the public specification has it.
            do throws(BuildFault) { return source(try beside.given(partial + ending), named: partial) } catch {
                return nil
            }
        }
        try report.tell(Policy.ofTheRim(printed.findings), from: beside, in: spoken)
        return printed.hasErrors ? nil : printed.value
    }

    /// Every name that the site's templates may use, a line each.
    private func printNames() throws(BuildFault) -> [UInt8]? {
        let tree = try SourceTree.find(in: file, themeFolder: themeFolder(ofSite:))
        let lines = templateNames(tree.value.sources)
        try tree.value.refuseShortage()
        try report.tell(Policy.ofTheRim(tree.findings + lines.findings), from: tree.value, in: spoken)
        return lines.value.map { Array(($0.joined(separator: "\n") + "\n").utf8) }
    }

    var language: MessageLanguage? { report.language }

    private var spoken: MessageLanguage { language ?? .swedish }

    private func source(_ file: SourceFile, named name: String) -> TemplateSource {
        TemplateSource(name, path: file.path, bytes: file.bytes)
    }

    /// The folder of a path, and the name in it.
    private func divided(_ path: String) -> (folder: String, name: String) {
        guard let cut = path.lastIndex(of: "/") else { return (".", path) }
        return (cut == path.startIndex ? "/" : String(path[..<cut]), String(path[path.index(after: cut)...]))
    }
}
