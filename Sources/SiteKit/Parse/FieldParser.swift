// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads the fields at the top of a page. `kind` is what the folder says; the field `typ` overrides it. Every mistake is reported
/// with the line to write; a field that could not be read counts as not given.
func parseFields(_ file: SourceFile, kind: PageKind, settings: SiteSettings) -> Diagnosed<ParsedFields> {
    let split = splitFrontMatter(file, kind: kind)
    guard let matter = split.value else {
        let body = file.bytes.count..<file.bytes.count
        let nothing = ParsedFields(
            kind: kind, common: CommonFields(), specific: .page, places: FieldPlaces(), body: body, needsTitle: false)
        return Diagnosed(nothing, split.findings)
    }
    let yaml = parseYAML(file.bytes, in: matter.fields, of: file.path)
    // A value that YAML does not show may be the very one that seems to be missing.
    let hidesValue = yaml.findings.contains { $0.code == .lostText || $0.code == .yamlFeature }
    var parser = FieldParser(
        ValueReader(yaml.value, of: file), kind: kind, settings: settings,
        hasFields: split.findings.isEmpty && !hidesValue)
    parser.findKeys()
    parser.readAll()
    parser.requireAll()
    let fields = ParsedFields(
        kind: parser.kind, common: parser.common, specific: parser.specific, places: parser.places, body: matter.body,
        needsTitle: !parser.isGiven(.title) && !hidesValue && yaml.value.isWhole && split.findings.isEmpty
            && parser.kind != .contact)
    return Diagnosed(fields, split.findings + yaml.findings + parser.reader.findings)
}

/// Goes through the fields of one page.
struct FieldParser {
    typealias Pair = ValueReader.Pair

    var reader: ValueReader
    var kind: PageKind
    /// The fields and the collections that the site declares. Not all of its settings, which would be copied for each page.
    let extraFields: [DeclaredField]
    let collections: [ContentCollection]
    /// Whether the front matter itself was found, so that a missing field is worth a word.
    let hasFields: Bool

    var common = CommonFields()
    var activity = ActivityFields()
    var contact = ContactFields()
    var project = ProjectFields()
    var news = NewsFields()
    var places = FieldPlaces()
    /// The fields of the table, and those that the site declares, in the order of the file.
    var found: [(key: FieldKey, pair: Pair)] = []
    var extra: [(field: DeclaredField, pair: Pair)] = []
    /// The fields that unknown keys seem to mean, as bits: they are not missing too.
    var meant: UInt64 = 0
    var occasion: (date: CalendarDate?, end: CalendarDate?, time: TimeRange?) = (nil, nil, nil)

    init(_ reader: ValueReader, kind: PageKind, settings: SiteSettings, hasFields: Bool) {
        (self.reader, self.kind, self.hasFields) = (reader, kind, hasFields)
        (extraFields, collections) = (settings.extraFields, settings.collections)
    }

    /// The fields of the kind.
    var specific: KindFields {
        switch kind {
        case .page, .own: .page
        case .activity: .activity(activity)
        case .contact: .contact(contact)
        case .project: .project(project)
        case .news: .news(news)
        }
    }

    /// Finds which field each key is; the kind first, since it decides which fields there are.
    mutating func findKeys() {
        let document = reader.document
        guard !document.isEmpty, document.kind(0) == .mapping else { return }
        var unknown: [Pair] = []
        var seen: UInt64 = 0
        let count = document.pairs(0).reduce(0) { count, _ in count + 1 }
        found.reserveCapacity(count)
        places.reserve(count)
        for pair in document.pairs(0) {
            guard let match = FieldKey.table.find(document.utf8(pair.key)),
                let key = FieldKey(rawValue: UInt8(match.index))
            else {
                unknown.append(pair)
                continue
            }
            if seen & (1 << UInt64(key.rawValue)) != 0, let first = found.first(where: { $0.key == key }) {
                reader.findings.append(
                    .duplicateKey(
                        reader.written(pair), reader.written(first.pair), at: reader.location(pair.key),
                        first: reader.location(first.pair.key)))
                continue
            }
            seen |= 1 << UInt64(key.rawValue)
            found.append((key, pair))
            places.append(
                key, isSwedish: match.isSwedish, key: document.place(pair.key), value: document.place(pair.value))
            if key == .kind { readKind(pair) }
        }
        let allowed = KindSet(kind)
        for (key, pair) in found where !key.kinds.contains(allowed) && declared(pair) == nil {
            reportForeign(key, pair)
        }
        for pair in unknown { readUnknown(pair) }
    }

    private mutating func readKind(_ pair: Pair) {
        var words = PageKind.words
        words += collections.map { ($0.name, $0.name, .own($0.name)) }
        guard let word = reader.choice(pair, words) else { return }
        kind = word
        common.kind = word
    }

    /// The field that the site declares under a key.
    func declared(_ pair: Pair) -> DeclaredField? {
        if extraFields.isEmpty && collections.isEmpty { return nil }
        let hash = keyHash(reader.document.utf8(pair.key))
        var fields = extraFields
        if case .own(let name) = kind { fields += collections.first { $0.name == name }?.fields ?? [] }
        return fields.first { keyHash(Array($0.name.utf8)[...]) == hash }
    }

    private mutating func readUnknown(_ pair: Pair) {
        guard let field = declared(pair) else { return reportUnknown(pair) }
        if let first = extra.first(where: { $0.field.name == field.name }) {
            reader.findings.append(
                .duplicateKey(
                    reader.written(pair), reader.written(first.pair), at: reader.location(pair.key),
                    first: reader.location(first.pair.key)))
            return
        }
        extra.append((field, pair))
    }

    /// Reads the values of all fields that the kind has.
    mutating func readAll() {
        let allowed = KindSet(kind)
        for (key, pair) in found {
            if !key.kinds.contains(allowed) {
                if let field = declared(pair) { extra.append((field, pair)) }
                continue
            }
            if reader.document.isMissing(pair.value) { continue }
            switch key.rawValue {
            case ...FieldKey.toc.rawValue: readCommon(key, pair)
            case ...FieldKey.organizer.rawValue: readActivity(key, pair)
            case ...FieldKey.ends.rawValue: readContact(key, pair)
            default: readProject(key, pair)
            }
        }
        for (field, pair) in extra {
            if let value = readExtra(field.kind, pair) { common.extra[field.name] = value }
        }
        finishOccasions()
        checkOrder()
    }

    private mutating func readCommon(_ key: FieldKey, _ pair: Pair) {
        switch key {
        case .title: common.title = reader.text(pair)
        case .summary: common.summary = reader.text(pair, atMost: 300)
        case .description: common.description = reader.text(pair, atMost: 160)
        case .slug: common.slug = reader.slug(pair)
        case .formerAddresses: common.formerAddresses = reader.list(pair)
        case .menuTitle: common.menuTitle = reader.text(pair)
        case .order: common.order = reader.integer(pair)
        case .language: common.language = reader.language(pair)
        case .translationOf: common.translationOf = reader.reference(pair)
        case .draft: common.draft = reader.flag(pair) ?? false
        case .publish: common.publish = reader.moment(pair)
        case .unpublish: common.unpublish = reader.moment(pair)
        case .updated: common.updated = reader.date(pair)
        case .reviewed: common.reviewed = reader.date(pair)
        case .reviewBy: common.reviewBy = reader.date(pair)
        case .owner: common.owner = reader.list(pair)
        case .contact: common.contact = reader.list(pair)
        case .project: common.project = reader.reference(pair)
        case .tags: common.tags = reader.list(pair)
        case .image: common.image = reader.file(pair, "gala.jpg", endings: ValueReader.imageEndings)
        case .imageAlt:
            common.imageAlt = reader.text(pair).map { ["dekor", "decoration"].contains($0.lowercased()) ? "" : $0 }
        case .imageCaption: common.imageCaption = reader.text(pair)
        case .photographer: common.photographer = reader.text(pair)
        case .imageUntil: common.imageUntil = reader.date(pair)
        case .status: common.status = reader.choice(pair, statuses)
        case .replacedBy: common.replacedBy = reader.reference(pair)
        case .caseNumber: common.caseNumber = reader.text(pair)
        case .layout: common.layout = reader.reference(pair)
        case .toc: common.tableOfContents = reader.flag(pair)
        default: break
        }
    }

    private var statuses: [(sv: String, en: String, value: PageStatus)] {
        let all: [(String, String, PageStatus)] = [
            ("avslutad", "ended", .ended), ("inaktuell", "outdated", .outdated), ("ersatt", "replaced", .replaced),
        ]
        let ofActivities: [(String, String, PageStatus)] = [
            ("inställd", "cancelled", .cancelled), ("framflyttad", "postponed", .postponed),
            ("fullbokad", "full", .full),
        ]
        return kind == .activity ? ofActivities + all : all
    }

    private mutating func readActivity(_ key: FieldKey, _ pair: Pair) {
        switch key {
        case .date:
            occasion.date = reader.date(pair)
            news.date = occasion.date
        case .endDate: occasion.end = reader.date(pair)
        case .time: occasion.time = reader.time(pair)
        case .occasions: readOccasions(pair)
        case .place: activity.place = reader.text(pair)
        case .address: activity.address = reader.address(pair)
        case .onlineURL: activity.onlineURL = reader.url(pair)
        case .registration: activity.registration = reader.registration(pair)
        case .registerBy: activity.registerBy = reader.date(pair)
        case .price: activity.price = reader.text(pair)
        case .audience: activity.audience = reader.text(pair)
        case .organizer: activity.organizer = reader.text(pair)
        default: break
        }
    }

    private mutating func readContact(_ key: FieldKey, _ pair: Pair) {
        switch key {
        case .name: common.title = reader.text(pair)
        case .contactType:
            let words: [(String, String, ContactFields.ContactType)] = [
                ("person", "person", .person), ("enhet", "unit", .unit), ("funktion", "function", .function),
            ]
            contact.type = reader.choice(pair, words) ?? .person
        case .jobTitle: contact.jobTitle = reader.text(pair)
        case .unit: contact.unit = reader.reference(pair)
        case .phone: contact.phone = reader.phone(pair)
        case .mobile: contact.mobile = reader.phone(pair)
        case .email: contact.email = reader.email(pair)
        case .visitingAddress: contact.visitingAddress = reader.address(pair)
        case .postalAddress: contact.postalAddress = reader.address(pair)
        case .openingHours: contact.openingHours = reader.openingHours(pair)
        case .responsibility: contact.responsibility = reader.text(pair)
        case .ends: contact.ends = reader.date(pair)
        default: break
        }
    }

    private mutating func readProject(_ key: FieldKey, _ pair: Pair) {
        switch key {
        case .start: project.start = reader.partialDate(pair)
        case .end: project.end = reader.partialDate(pair)
        case .projectOwner: project.projectOwner = reader.text(pair)
        case .partners: project.partners = reader.list(pair).map(\.name)
        case .funders: project.funders = reader.list(pair)
        case .purpose: project.purpose = reader.texts(pair)
        case .goals: project.goals = reader.texts(pair)
        case .results: project.results = reader.texts(pair)
        case .pinnedUntil: news.pinnedUntil = reader.date(pair)
        default: break
        }
    }
}
