// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Synchronization
import Testing

@testable import SiteKit

/// A whole site in a literal: paths and what the files hold. 🔴 in a file marks where a finding must point, and is taken out.
struct LiteralSite: ExpressibleByDictionaryLiteral {
    private var files: [String: [UInt8]] = [:]
    /// Where the marks stood: `content/a.md:3:5`.
    private(set) var marks: [String] = []
    var options = BuildOptions(now: LiteralSite.moment("2026-12-01"))

    init(dictionaryLiteral elements: (String, String)...) {
        files["site.yml"] = Array((Self.settings + Self.assessment).utf8)
        files["content/index.md"] = Array("---\nrubrik: Start\n---\n".utf8)
        files["theme/theme.yml"] = Array("name: Enkelt\n".utf8)
        files["theme/assets/site.css"] = Array(
            ":focus-visible{outline:.125rem solid}p{hyphens:auto;overflow-wrap:break-word}\n".utf8)
        files["theme/strings/sv.yml"] = Array("updated: Uppdaterad\n".utf8)
        files["theme/strings/en.yml"] = Array("updated: Updated\n".utf8)
        files["theme/partials/card.mustache"] = Array("<p class=\"card\">{{item.title}}</p>".utf8)
        files["theme/partials/listing.mustache"] = Array(
            "<ul>{{#items}}<li><a href=\"{{address}}\">{{title}}</a></li>{{/items}}</ul>".utf8)
        for layout in ["home", "page", "project", "activity", "contact", "news", "section", "tag", "404"] {
            files["theme/layouts/\(layout).mustache"] = Array(Self.layout.utf8)
        }
        for (path, text) in elements { self[path] = text }
    }

    /// What every site.yml begins with, as far as it may be under `organisation`.
    static let settings = """
        namn: Exempel
        språk: sv
        organisation:
          namn: Exempels kommun
          organisationsnummer: 299900-0009
          e-post: kommun@exempel.se

        """

    /// A person's assessment, without which the statement is not whole.
    static let assessment = """
        tillgänglighet:
          bedömd: 2026-11-01
          metod: Egen granskning

        """

    /// A layout with all that every page must have.
    static let layout = """
        <h1>{{page.title}}</h1>{{{page.body}}}
        {{#page.project}}{{#funders}}<p>{{name}} {{text}}</p>{{/funders}}{{/page.project}}
        <footer>{{#menus.footer}}{{#address}}<a href="{{address}}">{{title}}</a>{{/address}}{{/menus.footer}}</footer>
        """

    /// Sets or replaces a file.
    subscript(path: String) -> String {
        get { String(decoding: files[path] ?? [], as: UTF8.self) }
        set {
            var line = 1
            var column = 1
            var text = ""
            for scalar in newValue.unicodeScalars {
                if scalar == "🔴" {
                    marks.append("\(path):\(line):\(column)")
                    continue
                }
                text.unicodeScalars.append(scalar)
                (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            }
            files[path] = Array(text.utf8)
        }
    }

    /// Sets the bytes of a file.
    mutating func set(_ path: String, bytes: [UInt8]) { files[path] = bytes }

    /// Takes a file away.
    mutating func remove(_ path: String) { files[path] = nil }

    /// The same site, of which only what the pipeline cannot do without is told.
    var withoutRules: LiteralSite {
        var site = self
        site.options.checksRules = false
        return site
    }

    /// The site as the core sees it.
    var sources: Sources {
        let files = files
        return Sources(
            entries: files.map { Sources.Entry(SourcePath($0), size: $1.count) }.sorted { $0.path < $1.path },
            read: { path, limit throws(Sources.ReadFault) in
                guard let bytes = files[path.text] else { throw Sources.ReadFault(reason: "No such file or directory") }
                return limit.map { Array(bytes.prefix($0)) } ?? bytes
            },
            digest: { bytes in
                let hash = bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
                let digits = String(hash, radix: 16)
                return String(repeating: "0", count: 16 - digits.count) + digits + String(repeating: "0", count: 48)
            }, inflate: { Array($0) })
    }

    /// The site as the preview's rim shows it: with the digests of its files.
    var knownSources: Sources {
        let sources = sources
        return Sources(
            entries: sources.entries.map { entry in
                Sources.Entry(entry.path, size: entry.size, digest: sources.digest(files[entry.path.text] ?? []))
            }, read: sources.read, digest: sources.digest, inflate: sources.inflate)
    }

    /// The site, planned from scratch.
    func planned() async -> Verdict<Plan?> {
        var cache = PlanCache()
        return await plan(sources, options: options, cache: &cache)
    }

    /// The site as a build produces it: its files, and what is told. Nil where it cannot be planned.
    func produced() async -> (production: Production, files: [OutputFile])? {
        let planned = await planned()
        guard let plan = planned.value else { return nil }
        let shelf = Shelf()
        let production = await produce(plan, after: planned.diagnostics, jobs: 2, to: shelf)
        return (production, shelf.files)
    }

    /// What a build notices: when it plans the site, on each rendered page, and between them.
    func diagnostics() async -> [Diagnostic] {
        let planned = await planned()
        guard let plan = planned.value else { return planned.diagnostics }
        return await produce(plan, after: planned.diagnostics, jobs: 2, to: Shelf()).diagnostics
    }

    /// What a build of the site notices, each as `file:line:column: code`, sorted.
    func findings() async -> [String] {
        return located(await diagnostics(), reading: { files[$0.text] }).map { finding in
            let place = finding.diagnostic.location?.file.text ?? ""
            let position = finding.position.map { ":\($0.line)" + ($0.column.map { ":\($0)" } ?? "") } ?? ""
            return "\(place)\(position): \(finding.diagnostic.code.rawValue)"
        }
    }

    /// What the person at the terminal reads in Swedish after a build of the site, an older one being out.
    func report() async -> String {
        let diagnostics = await diagnostics()
        let text = TextReport(language: .swedish)
        return text.text(of: located(diagnostics, reading: { files[$0.text] }))
            + ReportSummary(of: diagnostics).text(.notPublished(anOldOneStays: true), in: .swedish) + "\n"
    }

    /// Expects that a build notices just this.
    func expectFindings(_ expected: [String], sourceLocation: Testing.SourceLocation = #_sourceLocation) async {
        let found = await findings()
        #expect(found == expected, sourceLocation: sourceLocation)
    }

    /// The published text files by path; copies say what they are copies of.
    func published(remembers: Bool = true) async throws -> [String: String] {
        let (production, files) = try #require(await produced())
        var renderer = RouteRenderer(production.plan, remembers: remembers)
        let shown = remembers ? files : production.plan.routes.map { renderer.render($0) }
        return Dictionary(uniqueKeysWithValues: shown.map { ($0.path.text, $0.text) })
    }

    /// A moment in Sweden: `2026-12-01`, `2026-12-01 08.00`.
    static func moment(_ text: String) -> Moment {
        guard case .success(let moment) = Moment.parse(text) else { preconditionFailure("not a moment: \(text)") }
        return moment
    }
}

/// Who keeps what is produced.
final class Shelf: OutputReceiver {
    private let kept = Mutex<[OutputFile]>([])

    /// The files, in order of their paths.
    var files: [OutputFile] { kept.withLock { $0.sorted { $0.path < $1.path } } }

    func receive(_ file: OutputFile, mayPublish: Bool) throws(Never) { kept.withLock { $0.append(file) } }
}

extension OutputFile {
    /// What it holds; a copy says of what.
    var text: String {
        switch content {
        case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
        case .copy(let source): "copy of \(source)"
        }
    }
}
