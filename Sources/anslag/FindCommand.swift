// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import SiteKit
import SiteRunner

struct FindCommand: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Print everywhere that a person or a text occurs in the site.",
        discussion: """
            For the day when someone asks to be removed. Looks in the sources, in the theme, in _site and _it, in the names of files, \
            and in what pictures and documents say of themselves in plain text. Capitals, accents, hyphens and spaces make no \
            difference: "Åsa Öberg" is also found as asa-oberg.md and asa.oberg@exempel.se. What earlier versions in git hold is not \
            seen, nor what is seen only in a picture.

            Exit status: 0 found; 1 not found; 64 wrong use of the command; 74 the disk or the system failed, or a file could not be \
            read.
            """)

    @Argument(help: "The name or the text.")
    var name: String

    @Argument(help: "The folder with site.yml.", completion: .directory)
    var site = "."

    @Option(help: "Where the site is published, if not in _site.", completion: .directory)
    var output: String?

    @Option(help: "The language of messages. (default: sv)")
    var language: MessageLanguage?

    private var spoken: MessageLanguage { language ?? .swedish }

    func validate() throws {
        if NameSearch(name) == nil { throw ValidationError("Give a name with a letter or a digit.") }
    }

    func run() throws {
        guard let search = NameSearch(name) else { return }
        let result = try SiteSearch.run(search, in: site, output: output)
        try tell(result)
        if !result.unread.isEmpty { throw ExitCode(74) }
        if result.findings.isEmpty { throw ExitCode(1) }
    }

    private func tell(_ result: SiteSearch.Result) throws(BuildFault) {
        try Terminal.output.write(result.findings.map(line).joined())
        let files = Set(result.findings.map(\.path)).count
        let (places, read) = (result.findings.count, result.fileCount)
        say(
            Wording(
                sv: "\(places) \(places == 1 ? "ställe" : "ställen") i \(files) av \(read) filer.",
                en: "\(places) \(places == 1 ? "place" : "places") in \(files) of \(read) files."))
        for file in result.unread {
            say(Wording(sv: "Gick inte att läsa: \(visible(file))", en: "Could not be read: \(visible(file))"))
        }
        if !result.unseen.isEmpty {
            let count = result.unseen.count
            say(
                Wording(
                    sv: "Se själv efter i bilder och dokument (\(count)): det som bara syns i dem hittas inte här.",
                    en:
                        "Look yourself at pictures and documents (\(count)): what is only seen in them is not found here."
                ))
        }
        say(
            Wording(
                sv: "Äldre versioner i git och kopior på andra ställen är inte genomsökta.",
                en: "Earlier versions in git and copies elsewhere have not been searched."))
    }

    private func say(_ text: Wording) { Terminal.say(text[spoken] + "\n") }

    private func line(_ finding: SiteSearch.Finding) -> String {
        let path = visible(finding.path)
        switch finding.place {
        case .name: return path + ": " + Wording(sv: "filnamnet", en: "the file's name")[spoken] + "\n"
        case .binary:
            return path + ": " + Wording(sv: "uppgifter i filen", en: "what the file says of itself")[spoken] + "\n"
        case .text(let position, let line):
            let column = position.column.map { ":\($0)" } ?? ""
            return "\(path):\(position.line)\(column): \(visible(shortened(line)))\n"
        }
    }

    /// A line of a stylesheet or of HTML may be the whole file.
    private func shortened(_ line: String) -> String {
        let trimmed = line.drop { $0.isWhitespace }
        return trimmed.count <= 160 ? String(trimmed) : trimmed.prefix(159) + "…"
    }
}
