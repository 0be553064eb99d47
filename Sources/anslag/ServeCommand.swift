// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import SiteKit
import SiteRunner

struct ServeCommand: AsyncParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Show the site in a browser on this computer, as it is being written.",
        discussion: """
            The pages are made when they are asked for; nothing is written to disk. Files that change are read again: reload the \
            page to see. While something is wrong the pages stay as they were, and what is wrong is printed here. Ctrl-C ends.
            """)

    @OptionGroup var sources: SourceOptions

    @Option(help: "The port to listen on. (default: the first free one from 8080 on)")
    var port: Int?

    @Flag(help: "Open the site in a browser.")
    var open = false

    @OptionGroup var report: ReportOptions

    var language: MessageLanguage? { report.language }

    private static let firstPort = 8080

    func validate() throws {
        try report.refuseDocuments()
        if let port, !(0...65535).contains(port) { throw ValidationError("--port must be 0 to 65535.") }
    }

    func run() async throws {
        let preview = PreviewReport(options: report)
        let (given, moment) = (sources.buildOptions, sources.now)
        let session = PreviewSession(
            site: sources.site, options: given, clock: { moment ?? Clock.now }, language: report.language,
            tell: { preview.tell($0, after: $1) })
        let server = try await PreviewServer.open(port.map { .exactly($0) } ?? .firstFree(from: Self.firstPort))
        try await session.begin()
        let address = await "http://localhost:\(server.port)\(session.basePath)"
        preview.announce(address)
        if open { openInBrowser(address) }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await server.run(session) }
            group.addTask { await session.watch() }
            group.addTask { await Signals.arrival() }
            await group.next()
            group.cancelAll()
        }
    }
}
