// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Parses pages, file by file. A page that cannot be read is a finding, never a page less.
func parsePages(_ places: [PagePlace], _ inputs: Inputs) async -> [Diagnosed<ParsedPage?>] {
    await places.parallelMap(jobs: inputs.options.parallelJobs) { place in
        do throws(Sources.ReadFault) {
            let file = SourceFile(place.source, bytes: try inputs.sources.read(place.source, nil))
            return parse(file, at: place, settings: inputs.settings, rules: inputs.rules.markdown).map { $0 }
        } catch {
            return Diagnosed(nil, [.unreadable(place.source, error)])
        }
    }
}

/// Parses the law's pages that Anslag has written, as any page.
func parseLawPages(_ files: [SourceFile], _ inputs: Inputs) -> [Diagnosed<ParsedPage>] {
    zip(files, inputs.law.generated).map { file, generated in
        parse(file, at: generated.place, settings: inputs.settings, rules: inputs.rules.markdown)
    }
}
