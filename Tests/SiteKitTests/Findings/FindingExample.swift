// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

/// The smallest site that yields a finding. 🔴 in its files marks where the finding must point.
struct FindingExample: CustomTestStringConvertible, Sendable {
    let code: DiagnosticCode
    private var files: [String: String]
    private var binaries: [String: [UInt8]]
    private let removed: [String]
    /// Where findings without a mark stand: `content/a.md`, `content/a.md:5`.
    private let places: [String]
    /// What a known issue of the example covers, as it is told.
    private let covered: [String]

    init(
        _ code: DiagnosticCode, _ files: [String: String], binaries: [String: [UInt8]] = [:],
        without removed: [String] = [],
        at place: String? = nil, covered: [String] = []
    ) {
        (self.code, self.files, self.binaries) = (code, files, binaries)
        (self.removed, places, self.covered) = (removed, place.map { [$0] } ?? [], covered)
    }

    /// The same with a file more.
    func with(_ path: String, _ text: String) -> FindingExample {
        var copy = self
        copy.files[path] = text
        return copy
    }

    /// The same with a file more, of bytes.
    func with(_ path: String, _ bytes: [UInt8]) -> FindingExample {
        var copy = self
        copy.binaries[path] = bytes
        return copy
    }

    /// The same site, with pages in English too.
    var speakingEnglish: FindingExample { with("site.yml", Self.start + "fler_språk: [en]\n") }

    private static let start = LiteralSite.settings + LiteralSite.assessment

    /// A page whose text has the mistake. A place without a mark is a line of the file; the text begins on line 4.
    static func text(_ code: DiagnosticCode, _ text: String, line: Int? = nil) -> FindingExample {
        let file = ["content/a.md": "---\nrubrik: A\n---\n" + text + "\n"]
        return line.map { FindingExample(code, file, at: "content/a.md:\($0)") } ?? FindingExample(code, file)
    }

    /// An activity whose fields have the mistake.
    static func fields(_ code: DiagnosticCode, _ fields: String) -> FindingExample {
        FindingExample(code, ["content/a.md": "---\nrubrik: A\ntyp: aktivitet\n" + fields + "\n---\n"])
    }

    /// A contact whose fields have the mistake.
    static func contact(_ code: DiagnosticCode, _ fields: String) -> FindingExample {
        FindingExample(
            code, ["content/a.md": "---\nnamn: A\ntyp: kontakt\nmobil: 070-174 06 05\n" + fields + "\n---\n"])
    }

    /// A site.yml that ends with the mistake.
    static func settings(_ code: DiagnosticCode, _ lines: String) -> FindingExample {
        FindingExample(code, ["site.yml": start + lines + "\n"])
    }

    /// A theme whose template for pages has the mistake.
    static func template(_ code: DiagnosticCode, _ template: String) -> FindingExample {
        FindingExample(code, ["theme/layouts/page.mustache": template])
    }

    /// A theme whose layout for pages has the mistake.
    static func layout(_ code: DiagnosticCode, _ layout: String, at place: String? = nil) -> FindingExample {
        FindingExample(code, ["theme/layouts/page.mustache": layout], at: place)
    }

    /// A theme whose stylesheet has the mistake, in a line after the plain theme's own.
    static func style(_ code: DiagnosticCode, _ style: String) -> FindingExample {
        FindingExample(
            code,
            [
                "theme/assets/site.css":
                    ":focus-visible{outline:.125rem solid}p{hyphens:auto;overflow-wrap:break-word}\n" + style + "\n",
                "theme/theme.yml": colours,
            ])
    }

    /// Three colours: text that can be read on paper, and one that cannot.
    static let colours = """
        name: Enkelt
        tokens:
          ink: {light: "#1a1a1a", dark: "#f0f0f0", print: "#000000"}
          paper: {light: "#ffffff", dark: "#101010", print: "#ffffff"}
          mist: {light: "#c8c8c8", dark: "#404040", print: "#c8c8c8"}
        pairs:
          - {text: ink, ground: paper, ratio: 7}

        """

    /// The same site, at an address of its own.
    var published: FindingExample { with("site.yml", Self.start + "webbadress: https://exempel.se/front/\n") }

    /// The site.
    var site: LiteralSite {
        var site: LiteralSite = [:]
        // What the pipeline finds on its way shows best where no rule adds to it.
        site.options.checksRules =
            Rules.areChecked(for: code) || files.keys.contains { knownIssuesPaths.map(\.text).contains($0) }
        for path in removed { site.remove(path) }
        for (path, text) in files.sorted(by: { $0.key < $1.key }) { site[path] = text }
        for (path, bytes) in binaries { site.set(path, bytes: bytes) }
        return site
    }

    /// What a build of the site must notice, and nothing else.
    var expected: [String] { covered + (site.marks + places).map { "\($0): \(code.rawValue)" } }

    var testDescription: String { code.rawValue }
}
