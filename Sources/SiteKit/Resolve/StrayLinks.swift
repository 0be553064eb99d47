// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The link to write in place of one that names the site's own address or begins with a slash, where a file is published there.
struct LinkCorrection: Hashable, Sendable {
    /// What was suggested while only the page itself was known.
    let guess: String
    /// What leads to the file.
    let link: String
}

/// Finds what the strays of all pages mean, by where they stand.
func correctStrays(_ pages: [AddressedPage], _ files: [ContentFile]) -> [SourceLocation: LinkCorrection] {
    guard pages.contains(where: { $0.parsed.body.targets.contains { $0.sitePath != nil } }) else { return [:] }
    var sources: [String: SourcePath] = [:]
    for page in pages { sources[page.path.text] = page.parsed.source }
    for file in files { sources[file.path.text] = file.source }
    var corrections: [SourceLocation: LinkCorrection] = [:]
    for page in pages {
        for target in page.parsed.body.targets {
            guard let path = target.sitePath, let link = link(to: path, from: page.parsed, sources) else { continue }
            let guess = relativeTarget(to: path, from: page.parsed.source)
            corrections[target.location(in: page.parsed)] = LinkCorrection(guess: guess, link: link)
        }
    }
    return corrections
}

/// How a page writes what is published at a path from the site's root; nil where nothing is.
private func link(to path: String, from page: ParsedPage, _ sources: [String: SourcePath]) -> String? {
    let end = path.firstIndex { $0 == "#" || $0 == "?" } ?? path.endIndex
    let address = String(path[..<end].drop { $0 == "/" })
    let bare = address.hasSuffix("/") ? String(address.dropLast()) : address
    let folder = bare.isEmpty ? "index.html" : bare + "/index.html"
    // The path may also be written as the file is, as in other tools.
    let names = [address, folder, bare + ".html"]
    let found =
        names.lazy.compactMap { sources[$0] }.first ?? sources.values.first { $0.text == contentFolder + address }
    guard let found else { return nil }
    let fragment = path[end...].drop { $0 != "#" }
    return relativeLink(to: String(found.text.dropFirst(contentFolder.count)), from: page.place) + fragment
}

extension Finding {
    /// The finding with the link that really leads where it says; itself where it is of another kind.
    func corrected(_ corrections: [SourceLocation: LinkCorrection]) -> Finding {
        guard code == .ownAddress || code == .absolutePath, let location, let help,
            let correction = corrections[location]
        else { return self }
        func mended(_ text: String) -> String {
            text.hasSuffix(correction.guess) ? text.dropLast(correction.guess.count) + correction.link : text
        }
        var corrected = self
        corrected.help = Wording(sv: mended(help.swedish), en: mended(help.english))
        return corrected
    }
}
