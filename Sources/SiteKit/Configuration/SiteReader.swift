// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads site.yml. Nil when the file is not text, or holds no fields at all.
func readSiteSettings(_ file: SourceFile) -> Diagnosed<SiteSettings?> {
    let (reader, findings) = configurationReader(file)
    guard var reader else { return Diagnosed(nil, findings) }
    if reader.document.isEmpty {
        let empty: [Finding] = reader.document.isWhole ? [.emptySite(in: file.path)] : []
        return Diagnosed(nil, findings + empty)
    }
    let settings = reader.site()
    return Diagnosed(settings, findings + reader.findings)
}

/// A reader of a whole file of YAML, with or without a byte order mark.
func configurationReader(_ file: SourceFile) -> (ValueReader?, [Finding]) {
    if let fault = encodingFault(file) { return (nil, [fault]) }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let yaml = parseYAML(file.bytes, in: start..<file.bytes.count, of: file.path)
    var document = yaml.value
    if let root = document.nodes.first, root.kind != .mapping { document.nodes = [] }
    return (ValueReader(document, of: file), yaml.findings)
}

extension ValueReader {
    /// Where something that is missing in the file as a whole is reported.
    private var top: SourceLocation { SourceLocation(file.path, .line(1)) }

    fileprivate mutating func site() -> SiteSettings {
        let found = known(document.pairs(0), in: SiteKey.table, of: "site.yml")
        require(found, in: SiteKey.table, of: "site.yml", at: top, inSwedish: seemsSwedish(SiteKey.table))
        var settings = SiteSettings(name: "", language: .swedish, organisation: Organisation(name: ""))
        for (index, pair) in found {
            guard let key = SiteKey(rawValue: index), !document.isMissing(pair.value) else { continue }
            read(key, pair, into: &settings)
        }
        return settings
    }

    private mutating func read(_ key: SiteKey, _ pair: Pair, into settings: inout SiteSettings) {
        switch key {
        case .name: settings.name = text(pair) ?? ""
        case .baseURL: settings.baseURL = baseURL(pair)
        case .language: settings.language = language(pair) ?? .swedish
        case .languages: settings.otherLanguages = languages(pair)
        case .organisation: settings.organisation = organisation(pair)
        case .menu: settings.menu = menu(pair, level: 1)
        case .footerMenu: settings.footerMenu = menu(pair, level: 1)
        case .funders: settings.funders = funders(pair)
        case .hosting: settings.hosting = hosting(pair)
        case .redirects: settings.redirects = redirects(pair)
        case .gone: settings.gone = list(pair)
        case .accessibility: settings.accessibility = accessibility(pair)
        case .supervision: settings.supervision = supervision(pair)
        case .theme: settings.theme = theme(pair)
        case .addresses:
            let words: [(String, String, SiteSettings.AddressStyle)] = [
                ("filer", "files", .files), ("mappar", "folders", .folders),
            ]
            settings.addresses = choice(pair, words) ?? .files
        case .pageSize: settings.pageSize = integer(pair, 1...10_000)
        case .editURL: settings.editURL = editURL(pair)
        case .collections: settings.collections = collections(pair)
        case .extraFields: settings.extraFields = declaredFields(pair)
        case .rules: settings.rules = rules(pair)
        case .limits: settings.limits = limits(pair)
        }
    }

    private mutating func baseURL(_ pair: Pair) -> String? {
        guard let text = scalar(pair) else { return nil }
        let hasExtra = text.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        guard isWebAddress(text), !hasExtra else {
            let whole = "https://" + text.prefix { $0 != "?" && $0 != "#" }
            let fixed = !text.contains("://") && isWebAddress(whole) && whole.contains(".") ? whole : nil
            findings.append(.invalidBaseURL(text, written(pair), fixed, at: location(pair.value)))
            return nil
        }
        return text.hasSuffix("/") ? text : text + "/"
    }

    private mutating func editURL(_ pair: Pair) -> String? {
        guard let text = scalar(pair) else { return nil }
        var plain = ""
        for scalar in text.unicodeScalars where scalar != "{" && scalar != "}" { plain.unicodeScalars.append(scalar) }
        if isWebAddress(plain), text.contains("{file}") { return text }
        findings.append(.invalidEditURL(text, written(pair), at: location(pair.value)))
        return nil
    }

    private mutating func organisation(_ pair: Pair) -> Organisation {
        var organisation = Organisation(name: "")
        let keys = SiteKey.organisationKeys
        let found = known(mapping(pair, example: "namn: Exempelköpings kommun"), in: keys, of: "organisation")
        if document.kind(pair.value) == .mapping {
            require(found, in: keys, of: "organisation", at: location(pair.key), inSwedish: seemsSwedish(SiteKey.table))
        }
        for (index, field) in found {
            switch index {
            case 0: organisation.name = text(field) ?? ""
            case 1: organisation.number = organisationNumber(field)
            case 2: organisation.switchboard = phone(field)
            case 3: organisation.email = email(field)
            case 4: organisation.website = url(field)
            case 5: organisation.visitingAddress = address(field)
            case 6: organisation.postalAddress = address(field)
            case 7: organisation.openingHours = openingHours(field)
            case 8: organisation.feedback = email(field)
            case 9: organisation.webmaster = email(field)
            case 10: organisation.dataProtectionOfficer = reference(field)
            default: organisation.noticeBoard = url(field)
            }
        }
        return organisation
    }

    /// A list of files, of `Text: target`, or of mappings; at most three levels.
    private mutating func menu(_ pair: Pair, level: Int) -> [MenuEntry] {
        guard document.kind(pair.value) == .list, level <= 3 else {
            if level > 3 || document.kind(pair.value) == .mapping {
                findings.append(.menuForm(written(pair), isDeep: level > 3, at: location(pair.value)))
                return []
            }
            return list(pair).map { MenuEntry(target: $0) }
        }
        var entries: [MenuEntry] = []
        for item in document.children(pair.value) {
            switch document.kind(item) {
            case .text:
                if let target = reference(Pair(key: pair.key, value: item)) {
                    entries.append(MenuEntry(target: target))
                }
            case .list: findings.append(.menuForm(written(pair), isDeep: false, at: location(item)))
            case .mapping: if let entry = menuEntry(item, level: level) { entries.append(entry) }
            }
        }
        return entries
    }

    private mutating func menuEntry(_ item: YAMLDocument.Index, level: Int) -> MenuEntry? {
        let pairs = Array(document.pairs(item))
        // `Text: om.md` is a line with the word Text, as any other word.
        let isWord =
            pairs.count == 1 && SiteKey.menuKeys.find(document.utf8(pairs[0].key)).map { $0.index == 1 } ?? true
        if isWord, let only = pairs.first {
            let text = document.string(only.key)
            if document.kind(only.value) == .text { return MenuEntry(target: reference(only), text: text) }
            return MenuEntry(target: nil, text: text, children: menu(only, level: level + 1))
        }
        var entry = MenuEntry(target: nil)
        for (index, field) in known(pairs, in: SiteKey.menuKeys, of: "menyn") {
            switch index {
            case 0: entry.target = reference(field)
            case 1: entry.text = text(field)
            default: entry.children = menu(field, level: level + 1)
            }
        }
        if entry.target == nil && entry.children.isEmpty && document.isWhole {
            findings.append(.menuDeadEnd(at: location(item)))
            return nil
        }
        return entry
    }

    private mutating func funders(_ pair: Pair) -> [Funder] {
        var funders: [Funder] = []
        let isSwedish = seemsSwedish(SiteKey.table)
        for named in mapping(pair, example: "tillvaxtverket:\n    namn: Tillväxtverket") {
            var funder = Funder(shortName: document.string(named.key), name: "")
            let found = known(
                mapping(named, example: "  namn: Tillväxtverket"), in: SiteKey.funderKeys, of: "finansiärer")
            if document.kind(named.value) == .mapping || document.isMissing(named.value) {
                require(
                    found, in: SiteKey.funderKeys, of: "finansiären ”\(funder.shortName)”", at: location(named.key),
                    inSwedish: isSwedish)
            }
            for (index, field) in found {
                switch index {
                case 0: funder.name = text(field) ?? ""
                case 1: funder.text = text(field)
                case 2: funder.website = url(field)
                case 3: funder.logo = self.file(field, "bilder/logotyp.svg", endings: Self.imageEndings)
                default: funder.profile = reference(field)
                }
            }
            if let first = funders.first(where: { $0.shortName == funder.shortName }) {
                findings.append(
                    .duplicateKey(funder.shortName, first.shortName, at: location(named.key), first: location(pair.key))
                )
            }
            funders.append(funder)
        }
        return funders
    }

    private mutating func hosting(_ pair: Pair) -> [HostingTarget] {
        var targets: [HostingTarget] = []
        for word in list(pair) {
            let name = word.name.lowercased()
            if let target = HostingTarget(rawValue: name == "static" ? HostingTarget.plain.rawValue : name) {
                targets.append(target)
            } else {
                let place = SourceLocation(file.path, .bytes(word.bytes))
                findings.append(.invalidHosting(word.name, written(pair), at: place))
            }
        }
        return targets
    }

    private mutating func redirects(_ pair: Pair) -> [Redirect] {
        var redirects: [Redirect] = []
        for line in mapping(pair, example: "/gammal: om-projektet.md") {
            guard let target = reference(line) else { continue }
            let from = Reference(document.string(line.key), bytes: document.place(line.key))
            if let first = redirects.first(where: { $0.from.name == from.name }) {
                let place = SourceLocation(file.path, .bytes(first.from.bytes))
                findings.append(.duplicateKey(from.name, from.name, at: location(line.key), first: place))
                continue
            }
            redirects.append(Redirect(from: from, to: target))
        }
        return redirects
    }

    private mutating func accessibility(_ pair: Pair) -> AccessibilityAssessment {
        var assessment = AccessibilityAssessment()
        for (index, field) in known(
            mapping(pair, example: "bedömd: 2026-11-01"), in: SiteKey.accessibilityKeys, of: "tillgänglighet")
        {
            switch index {
            case 0: (assessment.assessed, assessment.assessedPlace) = (date(field), document.place(field.value))
            case 1: assessment.method = text(field)
            case 2:
                assessment.result = choice(field, Self.compliance)
                assessment.resultPlace = document.place(field.value)
            case 3: assessment.responseTime = text(field)
            case 4: assessment.updated = date(field)
            case 5: assessment.contact = reference(field)
            default:
                assessment.standard = choice(
                    field, AccessibilityStandard.allCases.map { ($0.rawValue, $0.rawValue, $0) })
            }
        }
        return assessment
    }

    private static let compliance: [(sv: String, en: String, value: Compliance)] = [
        ("helt förenlig", "fully compliant", .full), ("delvis förenlig", "partially compliant", .partial),
        ("inte förenlig", "not compliant", .none), ("helt", "fully", .full), ("delvis", "partially", .partial),
        ("inte", "not", .none),
    ]

    private mutating func supervision(_ pair: Pair) -> Supervision {
        var supervision = Supervision()
        for (index, field) in known(mapping(pair, example: "namn: Digg"), in: SiteKey.supervisionKeys, of: "tillsyn") {
            switch index {
            case 0: supervision.name = text(field)
            case 1: supervision.complaintURL = url(field)
            default: (supervision.checked, supervision.checkedPlace) = (date(field), document.place(field.value))
            }
        }
        return supervision
    }

    private mutating func theme(_ pair: Pair) -> ThemeChoice {
        var theme = ThemeChoice()
        for (index, field) in known(mapping(pair, example: "mapp: theme"), in: SiteKey.themeKeys, of: "tema") {
            switch index {
            case 0: theme.folder = folder(field) ?? theme.folder
            case 1:
                for colour in mapping(field, example: "  länk: \"#005ea5\"") {
                    if let token = token(colour) { theme.tokens.append(token) }
                }
            default: theme.logo = self.file(field, "bilder/logotyp.svg", endings: Self.imageEndings)
            }
        }
        return theme
    }

    /// A colour for light screens, or one for each mode; nil where something is wrong with it.
    private mutating func token(_ pair: Pair) -> ThemeChoice.TokenValue? {
        let soFar = findings.count
        var token = ThemeChoice.TokenValue(
            name: Reference(document.string(pair.key), bytes: document.place(pair.key)))
        guard document.kind(pair.value) == .mapping else {
            token.light = colour(pair)
            return findings.count == soFar ? token : nil
        }
        for (index, field) in known(document.pairs(pair.value), in: SiteKey.colourKeys, of: "”\(token.name.name)”") {
            switch index {
            case 0: token.light = colour(field)
            case 1: token.dark = colour(field)
            case 2: token.moreContrast = colour(field)
            case 3: token.moreContrastDark = colour(field)
            default: token.print = colour(field)
            }
        }
        return findings.count == soFar ? token : nil
    }

    private mutating func colour(_ pair: Pair) -> Reference? {
        guard let value = reference(pair) else { return nil }
        guard let fault = colourFault(value.name, pair) else { return value }
        findings.append(fault)
        return nil
    }

    /// A folder beneath the site, without slashes at its ends.
    mutating func folder(_ pair: Pair) -> String? {
        guard let path = self.file(pair, "theme")?.name else { return nil }
        let names = path.split(separator: "/")
        if !names.isEmpty, !names.contains("..") { return names.joined(separator: "/") }
        findings.append(.invalidFolder(path, written(pair), at: location(pair.value)))
        return nil
    }

    /// Limits can only be raised: those of every site are no less than an ordinary page needs.
    private mutating func limits(_ pair: Pair) -> MarkdownLimits {
        var limits = MarkdownLimits.standard
        for (index, field) in known(mapping(pair, example: "tabellrutor: 50000"), in: SiteKey.limitKeys, of: "gränser")
        {
            switch index {
            case 0: raise(&limits.page, field, unit: 1024)
            case 1: raise(&limits.block, field, unit: 1024)
            case 2: raise(&limits.line, field, unit: 1024)
            case 3: raise(&limits.depth, field)
            case 4: raise(&limits.columns, field)
            case 5: raise(&limits.cells, field)
            case 6: raise(&limits.brackets, field)
            default: raise(&limits.expansion, field, unit: 1024)
            }
        }
        return limits
    }

    /// Raises a limit to what a field says in units, at most a hundredfold.
    private mutating func raise(_ limit: inout Int, _ pair: Pair, unit: Int = 1) {
        let least = limit / unit
        guard let number = integer(pair, 0...least * 100) else { return }
        guard number >= least else {
            findings.append(.loweredLimit(number, least, written(pair), at: location(pair.value)))
            return
        }
        limit = number * unit
    }

    private mutating func rules(_ pair: Pair) -> [RuleSetting] {
        var settings: [RuleSetting] = []
        let words: [(String, String, Severity?)] = [
            ("fel", "error", .error), ("varning", "warning", .warning), ("tips", "hint", .hint), ("av", "off", nil),
        ]
        for rule in mapping(pair, example: "bare-address: tips") {
            let code = Reference(document.string(rule.key), bytes: document.place(rule.key))
            guard DiagnosticCode(rawValue: code.name) != nil else {
                let near = nearest(to: code.name, among: DiagnosticCode.allCases.map(\.rawValue))
                findings.append(.unknownRule(code.name, near, scalar(rule) ?? "tips", at: location(rule.key)))
                continue
            }
            guard let severity = choice(rule, words), let value = reference(rule) else { continue }
            settings.append(RuleSetting(code: code, severity: severity, value: value))
        }
        return settings
    }
}

extension Finding {
    fileprivate static func emptySite(in file: SourcePath) -> Finding {
        Finding(
            .error, .missingField, at: SourceLocation(file),
            Wording(sv: "Filen säger ingenting om webbplatsen.", en: "The file says nothing about the site."),
            help: .write(
                "namn: FRONT\nspråk: sv\norganisation:\n  namn: Exempelköpings kommun\n  organisationsnummer: 212000-2858",
                sv: "Namn, språk och organisation behövs alltid.",
                en: "Name, language and organisation are always needed."))
    }

    fileprivate static func invalidBaseURL(
        _ text: String, _ key: String, _ suggestion: String?, at location: SourceLocation
    ) -> Finding {
        Finding(
            .error, .invalidBaseURL, at: location,
            Wording(
                sv: "”\(text)” är ingen adress som en webbplats kan ligga på.",
                en: "”\(text)” is no address where a site can be."),
            help: .write(
                "\(key): \(suggestion ?? "https://www.exempel.se/front/")",
                sv: "Den ska vara hel, börja med https:// eller http:// och sakna ? och #.",
                en: "It must be whole, begin with https:// or http:// and have no ? or #."))
    }

    fileprivate static func invalidEditURL(_ text: String, _ key: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .invalidURL, at: location,
            Wording(sv: "”\(text)” är ingen redigeringslänk.", en: "”\(text)” is no edit link."),
            help: .write(
                "\(key): https://exempel.se/redigera/{file}#L{line}",
                sv: "Den är en hel webbadress med {file} där filens väg ska stå, och gärna {line}.",
                en: "It is a whole web address with {file} where the file's path goes, and {line} if you like."))
    }

    fileprivate static func menuForm(_ key: String, isDeep: Bool, at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongForm, at: location,
            isDeep
                ? Wording(sv: "Menyn har fler än tre nivåer.", en: "The menu has more than three levels.")
                : Wording(sv: "”\(key)” ska vara en lista av sidor.", en: "”\(key)” must be a list of pages."),
            help: .write(
                "\(key):\n  - aktiviteter/\n  - Om oss: om-projektet.md\n  - sida: kontakt.md\n    text: Kontakt\n    undersidor:\n      - kontakter/",
                sv: "En rad för varje sida.", en: "One line for each page."))
    }

    fileprivate static func menuDeadEnd(at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongForm, at: location,
            Wording(sv: "Raden i menyn leder ingenstans.", en: "The line of the menu leads nowhere."),
            help: .write(
                "- sida: kontakt.md\n  text: Kontakt", sv: "Den ska ha en sida, eller undersidor.",
                en: "It must have a page, or children."))
    }

    fileprivate static func loweredLimit(_ number: Int, _ least: Int, _ key: String, at location: SourceLocation)
        -> Finding
    {
        Finding(
            .error, .invalidNumber, at: location,
            Wording(
                sv: "Gränsen kan höjas, inte sänkas till \(number): den är \(least).",
                en: "The limit can be raised, not lowered to \(number): it is \(least)."),
            help: .write(
                "\(key): \(least * 2)", sv: "Skriv mer, eller ta bort raden.", en: "Write more, or remove the line."))
    }

    fileprivate static func invalidHosting(_ word: String, _ key: String, at location: SourceLocation) -> Finding {
        let words = HostingTarget.allCases.map(\.rawValue)
        let near = nearest(to: word, among: words) ?? "statisk"
        return Finding(
            .error, .invalidChoice, at: location,
            Wording(sv: "”\(word)” är ingen webbserver som känns igen.", en: "”\(word)” is no known web server."),
            help: .write(
                "\(key): [\(near)]", sv: "Orden är \(words.joined(separator: ", ")).",
                en: "The words are \(words.joined(separator: ", "))."))
    }

    fileprivate static func invalidFolder(_ path: String, _ key: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .invalidFile, at: location,
            Wording(sv: "”\(path)” är ingen mapp i webbplatsen.", en: "”\(path)” is no folder of the site."),
            help: .write(
                "\(key): theme", sv: "Mappen skrivs från site.yml och får inte leda ut med ..",
                en: "The folder is written from site.yml and may not lead out with .."))
    }

    fileprivate static func unknownRule(_ code: String, _ near: String?, _ word: String, at location: SourceLocation)
        -> Finding
    {
        Finding(
            .error, .unknownRule, at: location,
            Wording(sv: "Ingen regel heter ”\(code)”.", en: "No rule is named ”\(code)”."),
            help: near.map { .write("\($0): \(word)", sv: "Menade du ”\($0)”?", en: "Did you mean ”\($0)”?") }
                ?? Wording(
                    sv: "Regelns kod står inom hakparentes sist i varje meddelande.",
                    en: "A rule's code stands in brackets at the end of each message."))
    }
}
