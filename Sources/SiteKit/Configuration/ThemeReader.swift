// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads theme.yml, which is for theme makers and has English keys only. Nil when the file is not text, or holds no keys at all.
func readThemeSettings(_ file: SourceFile) -> Diagnosed<ThemeSettings?> {
    let (reader, findings) = configurationReader(file)
    guard var reader else { return Diagnosed(nil, findings) }
    if reader.document.isEmpty {
        let empty: [Finding] = reader.document.isWhole ? [.emptyTheme(in: file.path)] : []
        return Diagnosed(nil, findings + empty)
    }
    let settings = reader.themeFile()
    return Diagnosed(settings, findings + reader.findings)
}

/// The keys of theme.yml.
enum ThemeKey {
    static let table = KeyTable([
        english("name", "text", "Anslag", "Temats namn.", required: true),
        english("stylesheet", "fil", "assets/site.css", "Stilmallen som variablerna skrivs före."),
        english("tokens", "namn: värde", "\n  ink: \"#1a1a1a\"", "Värden som stilmallen läser som var(--namn)."),
        english(
            "pairs", "lista av text, ground och ratio", "\n  - {text: ink, ground: paper, ratio: 7}",
            "Kontraster som ska hållas."),
        english(
            "listings", "namn med fält", "\n  upcoming: {kind: activity, when: upcoming, limit: 3}",
            "Listor som sidmallarna läser."),
    ])
    static let tokenKeys = KeyTable([
        english("light", "värde", "\"#1a1a1a\"", "Värdet.", required: true),
        english("dark", "värde", "\"#f3f6f8\"", "Värdet i mörkt läge."),
        english("more", "värde", "\"#000000\"", "Värdet vid ökad kontrast."),
        english("more-dark", "värde", "\"#ffffff\"", "Värdet vid ökad kontrast i mörkt läge."),
        english("print", "värde", "\"#000000\"", "Värdet i utskrift."),
        english("alias", "lista", "primär", "Andra namn som site.yml får använda."),
    ])
    static let pairKeys = KeyTable([
        english("text", "variabel", "ink", "Texten.", required: true),
        english("ground", "variabel", "paper", "Grunden.", required: true),
        english("ratio", "tal 1–21", "4.5", "Kontrasten som krävs.", required: true),
    ])
    static let listingKeys = KeyTable([
        english("kind", "typ", "activity", "Slag av sidor; annars alla."),
        english("when", "all, upcoming, past", "upcoming", "Vilka i tiden."),
        english("order", "natural, date, newest, title, updated", "date", "Ordningen."),
        english("tag", "text", "unga", "Bara sidor med det ämnet."),
        english("limit", "heltal", "3", "Hur många som mest."),
    ])

    private static func english(
        _ name: String, _ type: String, _ example: String, _ meaning: String, required: Bool = false
    ) -> KeyEntry {
        KeyEntry(name, name, type, example, meaning, required: required)
    }
}

extension ValueReader {
    fileprivate mutating func themeFile() -> ThemeSettings {
        let found = known(document.pairs(0), in: ThemeKey.table, of: "theme.yml")
        require(found, in: ThemeKey.table, of: "theme.yml", at: SourceLocation(file.path, .line(1)), inSwedish: false)
        var theme = ThemeSettings(name: "")
        for (index, pair) in found where !document.isMissing(pair.value) {
            switch index {
            case 0: theme.name = text(pair) ?? ""
            case 1: theme.stylesheet = self.file(pair, "assets/site.css", endings: [".css"])?.name ?? theme.stylesheet
            case 2: theme.tokens = tokens(pair)
            case 3: theme.pairs = pairs(pair)
            default: theme.listings = listings(pair)
            }
        }
        if document.isWhole && !hasErrors { checkPairs(theme) }
        return theme
    }

    private var hasErrors: Bool { findings.contains { $0.severity == .error } }

    private mutating func tokens(_ pair: Pair) -> [ThemeToken] {
        var tokens: [ThemeToken] = []
        for named in mapping(pair, example: "ink: \"#1a1a1a\"") {
            var token = ThemeToken(name: document.string(named.key), light: "")
            if Slug(token.name) == nil { findings.append(.invalidToken(token.name, at: location(named.key))) }
            if document.kind(named.value) == .mapping {
                let found = known(document.pairs(named.value), in: ThemeKey.tokenKeys, of: "tokens")
                require(found, in: ThemeKey.tokenKeys, of: "”\(token.name)”", at: location(named.key), inSwedish: false)
                for (index, field) in found {
                    switch index {
                    case 0: token.light = tokenValue(field) ?? ""
                    case 1: token.dark = tokenValue(field)
                    case 2: token.moreContrast = tokenValue(field)
                    case 3: token.moreContrastDark = tokenValue(field)
                    case 4: token.print = tokenValue(field)
                    default: token.aliases = list(field).map(\.name)
                    }
                    if let mode = ColourMode(rawValue: index) { token.places[mode] = location(field.value) }
                }
            } else {
                token.light = tokenValue(named) ?? ""
                token.places[.light] = location(named.value)
            }
            let taken = tokens.flatMap { [$0.name] + $0.aliases }
            if let name = ([token.name] + token.aliases).first(where: taken.contains) {
                findings.append(.duplicateKey(name, name, at: location(named.key), first: location(pair.key)))
            }
            tokens.append(token)
        }
        return tokens
    }

    /// A value of a variable: a colour, or a length, a font or another value that cannot end its declaration.
    private mutating func tokenValue(_ pair: Pair) -> String? {
        guard let text = scalar(pair) else { return nil }
        let lower = text.lowercased()
        let isColour =
            ["#", "rgb", "hsl", "oklch"].contains { lower.hasPrefix($0) } || Colours.keywords.contains(lower)
        if isColour, let fault = colourFault(text, pair) {
            findings.append(fault)
            return nil
        }
        if text.utf8.contains(where: {
            [UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: "\\")].contains(
                $0)
        }) {
            findings.append(
                .invalidColour(text, written(pair), "\"#1a1a1a\"", isKeyword: false, at: location(pair.value)))
            return nil
        }
        return text
    }

    /// What is wrong with a colour, if anything.
    func colourFault(_ text: String, _ pair: Pair) -> Finding? {
        if ScreenColour(text) != nil { return nil }
        let bare = "#" + text
        let fixed = ScreenColour(bare) != nil ? bare : "#005ea5"
        let isKeyword = Colours.keywords.contains(text.lowercased())
        return .invalidColour(text, written(pair), quotedYAML(fixed), isKeyword: isKeyword, at: location(pair.value))
    }

    private mutating func pairs(_ pair: Pair) -> [ContrastPair] {
        guard document.kind(pair.value) == .list else {
            findings.append(.pairsForm(written(pair), at: location(pair.value)))
            return []
        }
        var pairs: [ContrastPair] = []
        for item in document.children(pair.value) {
            guard document.kind(item) == .mapping else {
                findings.append(.pairsForm(written(pair), at: location(item)))
                continue
            }
            let found = known(document.pairs(item), in: ThemeKey.pairKeys, of: "pairs")
            require(found, in: ThemeKey.pairKeys, of: "pairs", at: location(item), inSwedish: false)
            var (text, ground, ratio): (Reference?, Reference?, Double?)
            for (index, field) in found {
                switch index {
                case 0: text = reference(field)
                case 1: ground = reference(field)
                default:
                    ratio = number(field)
                    if let value = ratio, !(1...21).contains(value) {
                        findings.append(.ratio(at: location(field.value)))
                    }
                }
            }
            if let text, let ground, let ratio { pairs.append(ContrastPair(text: text, ground: ground, ratio: ratio)) }
        }
        return pairs
    }

    /// Pairs must name variables that are colours.
    private mutating func checkPairs(_ theme: ThemeSettings) {
        for side in theme.pairs.flatMap({ [$0.text, $0.ground] }) {
            let place = SourceLocation(file.path, .bytes(side.bytes))
            guard let token = theme.tokens.first(where: { $0.name == side.name }) else {
                let near = nearest(to: side.name, among: theme.tokens.map(\.name))
                findings.append(.unknownToken(side.name, near, at: place))
                continue
            }
            for value in [token.light, token.dark, token.moreContrast, token.moreContrastDark, token.print] {
                guard let value, ScreenColour(value) == nil else { continue }
                findings.append(.invalidColour(value, side.name, "\"#1a1a1a\"", isKeyword: false, at: place))
            }
        }
    }

    private mutating func listings(_ pair: Pair) -> [ThemeListing] {
        var listings: [ThemeListing] = []
        for named in mapping(pair, example: "upcoming: {kind: activity, when: upcoming, limit: 3}") {
            var listing = ThemeListing(name: document.string(named.key))
            for (index, field) in known(
                mapping(named, example: "  kind: activity"), in: ThemeKey.listingKeys, of: "listings")
            {
                switch index {
                case 0:
                    let kinds: [String: PageKind] = [
                        "page": .page, "project": .project, "activity": .activity, "contact": .contact, "news": .news,
                    ]
                    listing.kind = text(field).map { kinds[$0] ?? .own($0) }
                case 1:
                    let words: [(String, String, ThemeListing.Time)] = [
                        ("all", "all", .all), ("upcoming", "upcoming", .upcoming), ("past", "past", .past),
                    ]
                    listing.time = choice(field, words) ?? .all
                case 2:
                    let words: [(String, String, ThemeListing.Order)] = [
                        ("natural", "natural", .natural), ("date", "date", .dateAscending),
                        ("newest", "newest", .dateDescending), ("title", "title", .title),
                        ("updated", "updated", .updatedDescending),
                    ]
                    listing.order = choice(field, words) ?? .natural
                case 3: listing.tag = text(field)
                default: listing.limit = integer(field, 1...10_000)
                }
            }
            if listings.contains(where: { $0.name == listing.name }) {
                findings.append(
                    .duplicateKey(listing.name, listing.name, at: location(named.key), first: location(pair.key)))
            }
            listings.append(listing)
        }
        return listings
    }
}

/// Colours that no contrast can be counted of.
enum Colours {
    /// Names of colours in CSS that are often used.
    static let keywords = [
        "aqua", "beige", "black", "blue", "brown", "coral", "crimson", "cyan", "darkblue", "darkgreen", "darkred",
        "fuchsia", "gold", "gray", "green",
        "grey", "indigo", "ivory", "lime", "magenta", "maroon", "navy", "olive", "orange", "pink", "purple", "red",
        "silver", "teal", "tomato",
        "transparent", "turquoise", "violet", "white", "yellow", "currentcolor",
    ]
}

extension Finding {
    fileprivate static func emptyTheme(in file: SourcePath) -> Finding {
        Finding(
            .error, .missingField, at: SourceLocation(file),
            Wording(sv: "Filen säger ingenting om temat.", en: "The file says nothing about the theme."),
            help: .write("name: Anslag", sv: "Ett tema har åtminstone ett namn.", en: "A theme has at least a name."))
    }

    fileprivate static func invalidColour(
        _ text: String, _ key: String, _ fixed: String, isKeyword: Bool, at location: SourceLocation
    ) -> Finding {
        Finding(
            .error, .invalidColour, at: location,
            Wording(
                sv: "”\(text)” är ingen färg som kontrasten kan räknas på.",
                en: "”\(text)” is no colour whose contrast can be counted."),
            help: .write(
                "\(key): \(fixed)",
                sv: isKeyword
                    ? "Färgers namn betyder olika saker för olika människor; skriv värdet."
                    : "Skriv # och 3 eller 6 siffror, eller rgb(0 94 165).",
                en: isKeyword
                    ? "Names of colours mean different things to different people; write the value."
                    : "Write # and 3 or 6 digits, or rgb(0 94 165)."))
    }

    fileprivate static func invalidToken(_ name: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .invalidSlug, at: location,
            Wording(sv: "”\(name)” kan inte vara namn på en variabel.", en: "”\(name)” cannot name a variable."),
            help: .write(
                "\(Slug.make(from: name)?.text ?? "ink"): \"#1a1a1a\"",
                sv: "Bara a–z, siffror och bindestreck; andra namn skrivs med alias.",
                en: "Only a–z, digits and hyphens; other names go in alias."))
    }

    fileprivate static func pairsForm(_ key: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongForm, at: location,
            Wording(
                sv: "”\(key)” ska vara en lista av text, grund och kontrast.",
                en: "”\(key)” must be a list of text, ground and ratio."),
            help: .write(
                "\(key):\n  - {text: ink, ground: paper, ratio: 7}", sv: "En rad för varje par.",
                en: "One line for each pair."))
    }

    fileprivate static func ratio(at location: SourceLocation) -> Finding {
        Finding(
            .error, .invalidNumber, at: location,
            Wording(sv: "En kontrast är mellan 1 och 21.", en: "A contrast is between 1 and 21."),
            help: .write(
                "ratio: 4.5", sv: "Text kräver 4,5, stor text och reglage 3 (WCAG 1.4.3, 1.4.11).",
                en: "Text requires 4.5, large text and controls 3 (WCAG 1.4.3, 1.4.11)."),
            criteria: ["1.4.3", "1.4.11"])
    }

    fileprivate static func unknownToken(_ name: String, _ near: String?, at location: SourceLocation) -> Finding {
        Finding(
            .error, .unknownReference, at: location,
            Wording(sv: "Ingen variabel heter ”\(name)”.", en: "No token is named ”\(name)”."),
            help: near.map { Wording(sv: "Menade du ”\($0)”?", en: "Did you mean ”\($0)”?") }
                ?? Wording(sv: "Den ska stå under tokens.", en: "It must stand under tokens."))
    }
}
