// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import SiteKit
import SiteRunner

struct BuildCommand: AsyncParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Make the site and publish it in a folder, or print what is wrong with it.")

    @OptionGroup var options: SiteOptions

    @Option(help: "The folder to publish in. (default: _site in the site's folder)", completion: .directory)
    var output: String?

    var language: MessageLanguage? { options.report.language }

    func run() async throws {
        let site = options.sources.site
        let folder = output ?? (site == "." ? "_site" : site + "/_site")
        try await SiteRun(options: options, target: .folder(folder)).run()
    }
}
