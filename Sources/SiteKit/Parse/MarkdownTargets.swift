// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the policy for addresses says of one in Markdown.
enum MarkdownTarget: Equatable {
    /// On the site: the path and fragment, percent-decoded, or `#` and a fragment.
    case inside(String)
    /// Elsewhere: `http`, `https`, `mailto` or `tel`.
    case outside
    case refused(TargetFault)
}

/// Why an address is refused.
enum TargetFault: Equatable {
    case empty
    /// `javascript:`, `data:`, `file:` and all other schemes.
    case scheme(String)
    /// `//host`: the scheme is that of the page, so a copy on disk goes astray.
    case withoutScheme
    /// `www.exempel.se`, `namn@exempel.se`: with what belongs before it. It would lead to a file of that name.
    case missingScheme(String)
    case backslash
    case controlCharacter
    case percentEncoding
    /// `https://` without a host, `mailto:` without an address.
    case incomplete
    /// The site's own address, with the path beneath it.
    case own(path: String)
    /// `/path`
    case absolute(path: String)
    /// A picture or file that a git service keeps.
    case gitService
    /// A picture on another site, or one without a file.
    case outsidePicture
}

/// One policy for the addresses of links and images: relative, `#`, `http`, `https`, `mailto` and `tel`. The address is as
/// cmark-gfm gives it: entities and backslash escapes resolved, which browsers would do too.
func classifyTarget(_ address: [UInt8], isImage: Bool, ownAddress: String?) -> MarkdownTarget {
    let address = address.trimmingSpaces
    if address.isEmpty { return .refused(.empty) }
    if address.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .refused(.controlCharacter) }
    if let scheme = scheme(of: address) {
        return classify(scheme, address, isImage: isImage, ownAddress: ownAddress)
    }
    if address.contains(UInt8(ascii: "\\")) { return .refused(.backslash) }
    if address.starts(with: "//".utf8) { return .refused(.withoutScheme) }
    guard let path = percentDecoded(address) else { return .refused(.percentEncoding) }
    if path.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .refused(.controlCharacter) }
    if path.contains(UInt8(ascii: "\\")) { return .refused(.backslash) }
    if path.starts(with: "//".utf8) { return .refused(.withoutScheme) }
    if let hidden = scheme(of: path) { return .refused(.scheme(hidden)) }
    let text = String(decoding: path, as: UTF8.self)
    if isImage, path.first == UInt8(ascii: "#") { return .refused(.outsidePicture) }
    if !isImage, let scheme = missingScheme(of: path) { return .refused(.missingScheme(scheme)) }
    return path.first == UInt8(ascii: "/") ? .refused(.absolute(path: text)) : .inside(text)
}

private func classify(_ scheme: String, _ address: [UInt8], isImage: Bool, ownAddress: String?) -> MarkdownTarget {
    let rest = address.dropFirst(scheme.utf8.count + 1)
    switch scheme {
    case "http", "https":
        if address.contains(UInt8(ascii: "\\")) { return .refused(.backslash) }
        guard rest.starts(with: "//".utf8), let first = rest.dropFirst(2).first,
            first != UInt8(ascii: "/"), first != UInt8(ascii: "?"), first != UInt8(ascii: "#")
        else { return .refused(.incomplete) }
        let text = String(decoding: rest.dropFirst(2), as: UTF8.self)
        if let path = pathOnSite(text, ownAddress) { return .refused(.own(path: path)) }
        if isKeptByGitService(text) { return .refused(.gitService) }
        return isImage ? .refused(.outsidePicture) : .outside
    case "mailto", "tel":
        if isImage { return .refused(.outsidePicture) }
        return rest.isEmpty ? .refused(.incomplete) : .outside
    default:
        return .refused(.scheme(scheme))
    }
}

/// What to write before an address that names another site or a person but says not how to get there; nil for files of the site.
private func missingScheme(of path: [UInt8]) -> String? {
    let host = path.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > host.startIndex else { return nil }
    let ending = host[(dot + 1)...].map(\.lowerCased)
    if let sign = host.firstIndex(of: UInt8(ascii: "@")) {
        return sign > 0 && sign + 1 < dot && host.count == path.count && !ending.isEmpty ? "mailto:" : nil
    }
    let isNamed = host.count > 6 && host.prefix(4).map(\.lowerCased).elementsEqual("www.".utf8)
    return isNamed || topLevelDomains.contains(ending) && host.allSatisfy({ $0.isHostByte }) ? "https://" : nil
}

/// The last parts of names of sites that editors link to. None of them ends the name of a file.
private let topLevelDomains: Set<[UInt8]> = Set(
    ["se", "nu", "com", "org", "net", "eu", "info", "fi", "no", "dk", "de", "io"].map { Array($0.utf8) })

extension UInt8 {
    fileprivate var isHostByte: Bool {
        isDigit || lowerCased.isLowerCase || self >= 0x80 || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }
}

/// What stands before the first colon, in lower case, if it can be a scheme (RFC 3986, 3.1). White space within is no disguise.
private func scheme(of address: [UInt8]) -> String? {
    var name: [UInt8] = []
    for byte in address {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): name.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.append(byte | 0x20)
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            if name.isEmpty { return nil }
            name.append(byte)
        case UInt8(ascii: ":"): return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
        default: return nil
        }
    }
    return nil
}

/// The path beneath the site's own address, without regard to http or https, `www.` or case in the host. Nil elsewhere.
private func pathOnSite(_ text: String, _ ownAddress: String?) -> String? {
    guard let ownAddress, let colon = ownAddress.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let own = ownAddress.utf8[colon...].drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    var host = Array(own)
    while host.last == UInt8(ascii: "/") { host.removeLast() }
    let site = withoutWWW(host)
    let address = withoutWWW(Array(text.utf8))
    guard !site.isEmpty, address.count >= site.count, zip(site, address).allSatisfy({ $0.lowerCased == $1.lowerCased })
    else { return nil }
    let path = address.dropFirst(site.count)
    switch path.first {
    case nil, UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        return String(decoding: percentDecoded(Array(path)) ?? Array(path), as: UTF8.self)
    default: return nil
    }
}

private func withoutWWW(_ address: [UInt8]) -> [UInt8] {
    address.count > 4 && address[0..<4].map(\.lowerCased).elementsEqual("www.".utf8)
        ? Array(address.dropFirst(4)) : address
}

/// Pictures pasted into an issue or a page on GitHub or GitLab, and raw files there: they need a login or vanish, and the
/// reader's address goes to the service.
private func isKeptByGitService(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.hasPrefix("github.com/user-attachments/") || lower.hasPrefix("user-images.githubusercontent.com/")
        || lower.hasPrefix("private-user-images.githubusercontent.com/")
        || lower.hasPrefix("raw.githubusercontent.com/")
        || lower.hasPrefix("gitlab.com/") && lower.utf8.containsInOrder("/-/raw/".utf8)
        || lower.hasPrefix("gitlab.com/") && lower.utf8.containsInOrder("/uploads/".utf8)
        || lower.hasPrefix("github.com/") && lower.utf8.containsInOrder("/raw/".utf8)
}

extension Sequence where Element == UInt8 {
    /// Whether other bytes stand somewhere within these.
    func containsInOrder(_ needle: some Swift.Collection<UInt8>) -> Bool {
        let bytes = Array(self)
        return bytes.firstPlace(of: Array(needle), in: bytes.indices) != nil
    }
}

/// The bytes that percent signs stand for, once. `%23`, `%25` and `%3F` stay, since `#`, `%` and `?` would mean something else.
/// Nil if the result is not UTF-8.
private func percentDecoded(_ address: [UInt8]) -> [UInt8]? {
    guard address.contains(UInt8(ascii: "%")) else { return address }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(address.count)
    var at = 0
    while at < address.count {
        if address[at] == UInt8(ascii: "%"), at + 2 < address.count, let high = address[at + 1].hexadecimalValue,
            let low = address[at + 2].hexadecimalValue, !"#%?".utf8.contains(high << 4 | low)
        {
            decoded.append(high << 4 | low)
            at += 3
        } else {
            decoded.append(address[at])
            at += 1
        }
    }
    return String(validating: decoded, as: UTF8.self) == nil ? nil : decoded
}

/// What a link that stands alone in its paragraph becomes, by its title.
func cardKind(of title: [UInt8]) -> Hole.Kind? {
    guard title.count <= 512, title.count >= 4 else { return nil }
    switch title[0] {
    case UInt8(ascii: "k"), UInt8(ascii: "c"):
        return title.elementsEqual("kort".utf8) || title.elementsEqual("card".utf8) ? .card : nil
    case UInt8(ascii: "l"):
        let word = title.prefix { $0 != UInt8(ascii: ":") }
        return word.elementsEqual("lista".utf8) || word.elementsEqual("list".utf8) ? .listing : nil
    default: return nil
    }
}

/// Whether an image's title says that it is decoration.
func isDecoration(_ title: [UInt8]) -> Bool {
    title.elementsEqual("dekor".utf8) || title.elementsEqual("decoration".utf8)
}

/// The address to write in a file of the site for a path from the site's root: `../kontakt.md` for `/kontakt.html`.
func relativeTarget(to path: String, from file: SourcePath) -> String {
    let fragmentStart =
        path.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? path.utf8.endIndex
    var target = String(path[..<fragmentStart].drop { $0 == "/" })
    if target.isEmpty || target.utf8.last == UInt8(ascii: "/") { target += "index.md" }
    if target.hasSuffix(".html") { target = String(target.dropLast(4)) + "md" }
    var folders = file.text.split(separator: "/").dropLast()
    if folders.first == "content" { folders = folders.dropFirst() }
    var names = target.split(separator: "/")[...]
    while let folder = folders.first, names.count > 1, names.first == folder {
        folders = folders.dropFirst()
        names = names.dropFirst()
    }
    return String(repeating: "../", count: folders.count) + names.joined(separator: "/") + path[fragmentStart...]
}

extension Finding {
    /// The finding for a refused address.
    static func refusedTarget(
        _ fault: TargetFault, _ address: [UInt8], isImage: Bool, file: SourcePath, ownAddress: String?,
        at location: SourceLocation
    ) -> Finding {
        let shown = String(
            decoding: address.prefix(80).map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
        let (code, message, help) = fault.words(shown, isImage: isImage, file: file, ownAddress: ownAddress)
        return Finding(.error, code, at: location, message, help: help)
    }
}

extension TargetFault {
    fileprivate func words(
        _ shown: String, isImage: Bool, file: SourcePath, ownAddress: String?
    ) -> (DiagnosticCode, Wording, Wording) {
        let picture = Wording(
            sv: "Spara bilden som en fil bredvid sidan och skriv  ![Vad bilden visar](bild.jpg)",
            en: "Save the picture as a file beside the page and write  ![What it shows](picture.jpg)")
        let allowed = Wording(
            sv:
                "En länk går till en fil på webbplatsen (../kontakt.md), till #rubrik, eller till en adress som börjar med https:, http:, mailto: eller tel:.",
            en:
                "A link goes to a file of the site (../contact.md), to #heading, or to an address that begins with https:, http:, mailto: or tel:."
        )
        let refused = Wording(
            sv: "Adressen ”\(shown)” kan inte användas.", en: "The address “\(shown)” cannot be used.")
        switch self {
        case .empty:
            return (
                .emptyTarget,
                isImage
                    ? Wording(sv: "Bilden saknar fil.", en: "The image names no file.")
                    : Wording(sv: "Länken saknar mål.", en: "The link has no target."),
                isImage
                    ? picture
                    : Wording(
                        sv: "Skriv till exempel  [Kontakt](kontakt.md)", en: "Write for example  [Contact](contact.md)")
            )
        case .scheme(let scheme):
            return (
                .forbiddenAddress,
                Wording(
                    sv: "Adresser som börjar med ”\(scheme):” är inte tillåtna.",
                    en: "Addresses that begin with “\(scheme):” are not allowed."),
                isImage ? picture : allowed
            )
        case .withoutScheme:
            return (
                .forbiddenAddress, refused,
                Wording(sv: "Skriv ut början:  https:\(shown)", en: "Write its beginning:  https:\(shown)")
            )
        case .missingScheme(let scheme):
            let isMail = scheme == "mailto:"
            return (
                .missingScheme,
                isMail
                    ? Wording(
                        sv: "E-postadressen ”\(shown)” saknar mailto: i början.",
                        en: "The e-mail address “\(shown)” lacks mailto: at its beginning.")
                    : Wording(
                        sv: "Adressen ”\(shown)” saknar https:// i början.",
                        en: "The address “\(shown)” lacks https:// at its beginning."),
                Wording(
                    sv: "Utan det letar webbläsaren efter en fil med det namnet. Skriv:  \(scheme)\(shown)",
                    en: "Without it browsers look for a file of that name. Write:  \(scheme)\(shown)")
            )
        case .backslash:
            let corrected = String(shown.map { $0 == "\\" ? "/" : $0 })
            return (
                .forbiddenAddress,
                Wording(
                    sv: "Adressen ”\(shown)” har omvända snedstreck.", en: "The address “\(shown)” has backslashes."),
                Wording(sv: "Skriv vanliga snedstreck:  \(corrected)", en: "Write ordinary slashes:  \(corrected)")
            )
        case .incomplete where shown.hasPrefix("mailto:"):
            return (
                .emptyTarget,
                Wording(sv: "Länken saknar e-postadress.", en: "The link has no e-mail address."),
                Wording(
                    sv: "Skriv adressen efter mailto:, till exempel  mailto:kommun@exempel.se",
                    en: "Write the address after mailto:, for example  mailto:council@example.org")
            )
        case .incomplete where shown.hasPrefix("tel:"):
            return (
                .emptyTarget,
                Wording(sv: "Länken saknar telefonnummer.", en: "The link has no telephone number."),
                Wording(
                    sv: "Skriv numret efter tel:, till exempel  tel:+46846500400",
                    en: "Write the number after tel:, for example  tel:+46846500400")
            )
        case .controlCharacter, .percentEncoding, .incomplete:
            return (.forbiddenAddress, refused, isImage ? picture : allowed)
        case .own(let path):
            let relative = relativeTarget(to: path, from: file)
            return (
                .ownAddress,
                Wording(
                    sv: "”\(shown)” är en adress på den här webbplatsen.", en: "“\(shown)” is an address on this site."),
                Wording(
                    sv:
                        "Länka till filen, så kontrolleras länken och följer med om webbplatsen flyttas. Skriv:  \(relative)",
                    en:
                        "Link to the file: then the link is checked, and lives on if the site moves. Write:  \(relative)"
                )
            )
        case .absolute(let path):
            let relative = relativeTarget(to: withoutSitePath(path, ownAddress), from: file)
            return (
                .absolutePath,
                Wording(sv: "”\(shown)” börjar med snedstreck.", en: "“\(shown)” begins with a slash."),
                Wording(
                    sv: "En sådan länk går sönder när webbplatsen ligger i en undermapp. Skriv:  \(relative)",
                    en: "Such a link breaks when the site lies in a folder. Write:  \(relative)")
            )
        case .gitService:
            return (
                .uploadedFile,
                Wording(
                    sv: "”\(shown)” ligger hos en git-tjänst, inte på webbplatsen.",
                    en: "“\(shown)” lies with a git service, not on the site."),
                isImage
                    ? picture
                    : Wording(
                        sv: "Spara filen bredvid sidan och skriv  [Programmet](program.pdf)",
                        en: "Save the file beside the page and write  [The programme](programme.pdf)")
            )
        case .outsidePicture:
            return (
                .externalImage,
                Wording(
                    sv: "Bilden ”\(shown)” är inte en fil på webbplatsen.",
                    en: "The image “\(shown)” is not a file of the site."),
                picture
            )
        }
    }

    /// The path from the site's root of an address on the site.
    func sitePath(_ ownAddress: String?) -> String? {
        switch self {
        case .own(let path): path
        case .absolute(let path): withoutSitePath(path, ownAddress)
        default: nil
        }
    }

    /// `/kontakt.html` of `/front/kontakt.html` on `https://www.exempel.se/front/`.
    private func withoutSitePath(_ path: String, _ ownAddress: String?) -> String {
        guard let ownAddress else { return path }
        let parts = ownAddress.split(separator: "/", omittingEmptySubsequences: true).dropFirst(2)
        let prefix = "/" + parts.joined(separator: "/") + "/"
        if path + "/" == prefix { return "/" }
        return prefix.utf8.count > 2 && path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count - 1)) : path
    }
}
