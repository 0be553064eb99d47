// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads the addresses that pages once had, from the pages themselves and from site.yml. Two pages that claim one are an error,
/// since a server can send a visitor to one only.
func collectFormerAddresses(_ index: PageIndex, _ settings: SiteSettings) -> Diagnosed<[FormerAddress]> {
    let hasAny =
        !settings.redirects.isEmpty || !settings.gone.isEmpty
        || index.pages.contains { !$0.parsed.fields.formerAddresses.isEmpty }
    guard hasAny else { return Diagnosed([]) }
    var collected = CollectedAddresses(live: liveAddresses(index, settings))
    for (number, page) in index.pages.enumerated() {
        for reference in page.parsed.fields.formerAddresses {
            collected.add(reference, in: page.parsed.source, to: number)
        }
    }
    for redirect in settings.redirects {
        switch menuTarget(redirect.to, in: index) {
        case .found(.page(let page)): collected.add(redirect.from, in: settingsPath, to: page)
        case .expired(let reason): collected.result.findings.append(.redirectToExpired(redirect, reason))
        case .found, .fault: collected.result.findings.append(.redirectToNothing(redirect, index))
        }
    }
    for reference in settings.gone { collected.add(reference, in: settingsPath, to: nil) }
    return collected.result
}

/// The addresses at which pages are now, from the host's root, with their files. Empty where the host is not known.
private func liveAddresses(_ index: PageIndex, _ settings: SiteSettings) -> [String: SourcePath] {
    guard let base = settings.baseURL else { return [:] }
    let folder = base.split(separator: "/").dropFirst(2).joined(separator: "/")
    var live: [String: SourcePath] = [:]
    for page in index.pages {
        let address = "/" + (folder.isEmpty ? "" : folder + "/") + page.path.text
        live[address.lowercased()] = page.parsed.source
        if address.hasSuffix("/index.html") { live[address.dropLast(10).lowercased()] = page.parsed.source }
    }
    return live
}

private struct CollectedAddresses {
    var result = Diagnosed<[FormerAddress]>([])
    private let live: [String: SourcePath]
    private var owners: [String: SourceLocation] = [:]

    init(live: [String: SourcePath]) { self.live = live }

    /// Adds an address that leads to a page, or to nothing any longer.
    mutating func add(_ reference: Reference, in source: SourcePath, to page: Int?) {
        let location = SourceLocation(source, .bytes(reference.bytes))
        guard let address = FormerAddress(reference.name, page: page ?? 0) else {
            let line =
                switch (source == settingsPath, page) {
                case (true, nil): "borttagna: [/gammal.html]"
                case (true, _): "/gammal.html: om-projektet.md"
                case (false, _): "tidigare_adresser: [\"/default.aspx?id=123\"]"
                }
            result.findings.append(.malformedFormerAddress(reference, line, at: location))
            return
        }
        if address.query.isEmpty, let file = live[address.path.lowercased()] {
            result.findings.append(.liveAddress(reference, of: file, at: location))
            return
        }
        if let owner = owners[address.identity] {
            result.findings.append(.sharedFormerAddress(reference, at: location, with: owner))
            return
        }
        owners[address.identity] = location
        if page != nil { result.value.append(address) }
    }
}

extension FormerAddress {
    /// Reads `/default.aspx?id=25355&ptid=0`. Nil if it does not begin with a slash, holds a fragment or signs that no address has.
    init?(_ text: String, page: Int) {
        let isAddress = text.utf8.allSatisfy {
            $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "#")
        }
        guard text.hasPrefix("/"), !text.hasPrefix("//"), isAddress else { return nil }
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts[0])
        query =
            parts.count < 2
            ? []
            : parts[1].split(separator: "&").map { item in
                let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return QueryItem(name: String(pair[0]), value: pair.count > 1 ? String(pair[1]) : "")
            }
        self.page = page
    }

    /// Servers compare these addresses without regard to case, and the query in any order.
    fileprivate var identity: String {
        let items = query.map { $0.name + "=" + $0.value }.sorted().joined(separator: "&")
        return (path + "?" + items).lowercased()
    }
}

extension Finding {
    static func malformedFormerAddress(_ reference: Reference, _ line: String, at location: SourceLocation)
        -> Finding
    {
        Finding(
            .error, .malformedAddress, at: location,
            Wording(
                sv: "”\(reference.name)” är ingen adress på den gamla webbplatsen.",
                en: "“\(reference.name)” is not an address of the old site."),
            help: Wording(
                sv: "Skriv det som stod efter värdnamnet, med ett snedstreck först:\n\(line)",
                en: "Write what stood after the host's name, with a slash first:\n\(line)"
            ))
    }

    fileprivate static func liveAddress(
        _ reference: Reference, of file: SourcePath, at location: SourceLocation
    ) -> Finding {
        Finding(
            .error, .addressCollision, at: location,
            Wording(
                sv: "\(reference.name) är adressen till en sida som finns: \(file).",
                en: "\(reference.name) is the address of a page that exists: \(file)."),
            help: Wording(
                sv: "Står den bland de gamla adresserna når ingen sidan. Ta bort adressen här.",
                en: "As a former address it would keep everyone from the page. Remove the address here."))
    }

    fileprivate static func sharedFormerAddress(
        _ reference: Reference, at location: SourceLocation, with other: SourceLocation
    ) -> Finding {
        Finding(
            .error, .addressCollision, at: location,
            Wording(
                sv: "Den gamla adressen \(reference.name) är redan upptagen.",
                en: "The former address \(reference.name) is already taken."),
            help: Wording(
                sv: "Den som följer en gammal länk kan bara skickas till en sida. Ta bort adressen på det ena stället.",
                en: "Whoever follows an old link can be sent to one page only. Remove the address in one of the places."
            ),
            notes: [.init(Wording(sv: "Här står den först.", en: "It stands here first."), at: other)])
    }

    fileprivate static func redirectToExpired(_ redirect: Redirect, _ reason: Withholding) -> Finding {
        Finding(
            .warning, .linkToExpired, at: SourceLocation(settingsPath, .bytes(redirect.to.bytes)),
            Wording(
                sv: "Omdirigeringen leder till ”\(redirect.to.name)”, som \(reason.predicate.swedish).",
                en: "The redirect leads to “\(redirect.to.name)”, which \(reason.predicate.english)."),
            help: Wording(
                sv:
                    "Den gamla adressen leder ingenstans längre. Skriv sidan som gäller nu, eller flytta adressen till ”borttagna”.",
                en:
                    "The old address leads nowhere any longer. Write the page that holds now, or move the address to “gone”."
            ))
    }

    fileprivate static func redirectToNothing(_ redirect: Redirect, _ index: PageIndex) -> Finding {
        let near = nearest(to: redirect.to.name, among: index.allPaths)
        return Finding(
            .error, .unknownReference, at: SourceLocation(settingsPath, .bytes(redirect.to.bytes)),
            Wording(
                sv: "Omdirigeringen leder till ”\(redirect.to.name)”, som inte är en publicerad sida.",
                en: "The redirect leads to “\(redirect.to.name)”, which is not a published page."),
            help: near.map { Wording(sv: "Menade du \($0)?", en: "Did you mean \($0)?") }
                ?? Wording(
                    sv: "Skriv en fil i content/, till exempel:  \(redirect.from.name): om-projektet.md",
                    en: "Write a file in content/, for example:  \(redirect.from.name): om-projektet.md"))
    }
}
