// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A field of front matter, whatever its kind of page; the raw value is its place in ``FieldKey/table``.
enum FieldKey: UInt8, Hashable, Sendable, CaseIterable {
    case title, summary, description, kind, slug, formerAddresses, menuTitle, order, language, translationOf, draft,
        publish
    case unpublish, updated, reviewed, reviewBy, owner, contact, project, tags, image, imageAlt, imageCaption,
        photographer
    case imageUntil, status, replacedBy, caseNumber, layout, toc
    case date, endDate, time, occasions, place, address, onlineURL, registration, registerBy, price, audience, organizer
    case name, contactType, jobTitle, unit, phone, mobile, email, visitingAddress, postalAddress, openingHours,
        responsibility, ends
    case start, end, projectOwner, partners, funders, purpose, goals, results
    case pinnedUntil

    /// The kinds that have the field, as a set of bits.
    var kinds: KindSet {
        switch self {
        case .title: KindSet.all.subtracting(.contact)
        case .date: [.activity, .news]
        case .endDate, .time, .occasions, .place, .address, .onlineURL, .registration, .registerBy, .price, .audience,
            .organizer:
            .activity
        case .name, .contactType, .jobTitle, .unit, .phone, .mobile, .email, .visitingAddress, .postalAddress,
            .openingHours,
            .responsibility, .ends:
            .contact
        case .start, .end, .projectOwner, .partners, .funders, .purpose, .goals, .results: .project
        case .pinnedUntil: .news
        default: .all
        }
    }

    /// The names and the meaning.
    var entry: KeyEntry { Self.table.entries[Int(rawValue)] }

    /// The fields of a mapping that is an occasion of an activity.
    static let occasionKeys = KeyTable([
        KeyEntry("date", "datum", "datum", "2026-12-03", "Dagen.", required: true),
        KeyEntry("end_date", "slutdatum", "datum", "2026-12-04", "Sista dagen, om det är flera."),
        KeyEntry("time", "tid", "tid", "18.00–20.00", "Tiden, eller från och till."),
        KeyEntry("place", "plats", "text", "Kommunhuset", "Platsen, om den inte är aktivitetens."),
    ])

    /// All fields, in the order of the cases.
    static let table = KeyTable([
        KeyEntry(
            "title", "rubrik", "text", "Företagsgala",
            "Sidans rubrik (h1). En första rad # Rubrik i texten duger i stället.", required: true),
        KeyEntry(
            "summary", "ingress", "text, högst 300 tecken", "En kväll för företagen i Norsjö.",
            "Inledning på sidan och text i listor."),
        KeyEntry(
            "description", "sökbeskrivning", "text, högst 160 tecken", "Program och anmälan till årets gala.",
            "För sökmotorer; annars används ingressen."),
        KeyEntry(
            "kind", "typ", "sida, projekt, aktivitet, kontakt, nyhet eller egen", "projekt",
            "Vad sidan är, när mappen inte säger det."),
        KeyEntry(
            "slug", "webbadress", "a–z, 0–9 och -", "foretagsgala", "Sista delen av adressen; annars filens namn."),
        KeyEntry(
            "former_addresses", "tidigare_adresser", "lista", "/default.aspx?id=25355",
            "Gamla adresser som ska leda hit."),
        KeyEntry("menu_title", "menynamn", "text", "Gala", "Kortare namn i menyer."),
        KeyEntry("order", "ordning", "heltal", "10", "Plats i avsnittet; låga tal först."),
        KeyEntry("language", "språk", "språkkod", "en", "Sidans språk, om det inte är webbplatsens."),
        KeyEntry(
            "translation_of", "översättning_av", "sida", "om-projektet", "Sidan som den här är en översättning av."),
        KeyEntry("draft", "utkast", "ja eller nej", "ja", "Ett utkast publiceras inte."),
        KeyEntry(
            "publish", "publiceras", "datum eller tidpunkt", "2026-11-30 08.00",
            "Sidan syns från och med då; ett datum är kl. 00.00."),
        KeyEntry("unpublish", "avpubliceras", "datum eller tidpunkt", "2027-01-31", "Sidan syns inte från och med då."),
        KeyEntry("updated", "uppdaterad", "datum", "2026-11-24", "Skrivs som ”Sidan uppdaterad”."),
        KeyEntry("reviewed", "granskad", "datum", "2026-11-24", "När sidan senast granskades."),
        KeyEntry("review_by", "granskas", "datum", "2027-11-24", "När sidan ska granskas nästa gång."),
        KeyEntry("owner", "ansvarig", "kontakt eller flera", "tillvaxtchef", "Vem som ansvarar för sidan."),
        KeyEntry("contact", "kontakt", "kontakt eller flera", "tillvaxtchef", "Kontakt som visas på sidan."),
        KeyEntry("project", "projekt", "projekt", "om-projektet", "Projektet som sidan hör till; annars det enda."),
        KeyEntry("tags", "ämnen", "lista", "upphandling, unga", "Ämnesord."),
        KeyEntry("image", "bild", "bildfil", "gala.jpg", "Bild till sidan."),
        KeyEntry(
            "image_alt", "alttext", "text eller dekor", "Tre företagare tar emot pris på en scen",
            "Vad bilden visar, för den som inte ser den; krävs med bild."),
        KeyEntry("image_caption", "bildtext", "text", "Pristagarna 2025", "Text under bilden."),
        KeyEntry("photographer", "fotograf", "text", "Kim Exempel", "Vem som tog bilden."),
        KeyEntry("image_until", "bild_till", "datum", "2027-12-31", "När samtycket till bilden tar slut."),
        KeyEntry(
            "status", "status", "avslutad, inaktuell eller ersatt; aktivitet: inställd, framflyttad, fullbokad",
            "avslutad", "Besked högt upp på sidan."),
        KeyEntry("replaced_by", "ersätts_av", "sida", "ny-sida", "Sidan eller kontakten som gäller i stället."),
        KeyEntry("case_number", "diarienummer", "text", "KS 2026/123", "Ärendets nummer i diariet."),
        KeyEntry("layout", "sidmall", "namn", "page", "Sidmall i temat; annars efter typen."),
        KeyEntry(
            "toc", "innehållslista", "ja eller nej", "ja", "Lista över rubrikerna; annars från fyra rubriker på nivå 2."
        ),
        KeyEntry("date", "datum", "datum", "2026-12-03", "Dagen för aktiviteten eller nyheten."),
        KeyEntry("end_date", "slutdatum", "datum", "2026-12-04", "Sista dagen, om aktiviteten varar flera."),
        KeyEntry("time", "tid", "tid", "18.00–20.00", "När den börjar, eller från och till."),
        KeyEntry(
            "occasions", "tillfällen", "lista av datum, tid och plats", "\n  - datum: 2026-12-03\n    tid: 18.00",
            "Flera tillfällen, till exempel tre kurskvällar."),
        KeyEntry("place", "plats", "text", "Kommunhuset", "Var den hålls."),
        KeyEntry("address", "adress", "adress", "Storgatan 67, 935 81 Norsjö", "Platsens adress."),
        KeyEntry("online_url", "deltalänk", "webbadress", "https://exempel.se/mote", "Länk till ett digitalt möte."),
        KeyEntry(
            "registration", "anmälan", "webbadress, e-post, telefon eller krävs inte", "https://exempel.se/anmal",
            "Hur man anmäler sig."),
        KeyEntry(
            "register_by", "anmäl_senast", "datum", "2026-11-27",
            "Sista dag för anmälan; sedan stängs den av sig själv."),
        KeyEntry("price", "kostnad", "text", "Gratis", "Vad det kostar."),
        KeyEntry("audience", "målgrupp", "text", "Företagare", "Vem den är till för."),
        KeyEntry("organizer", "arrangör", "text", "Norsjö kommun", "Vem som ordnar den; annars organisationen."),
        KeyEntry("name", "namn", "text", "Tillväxtchefen", "Person, enhet eller funktion.", required: true),
        KeyEntry(
            "contact_type", "kontakttyp", "person, enhet eller funktion", "funktion",
            "Vad kontakten är; annars en person."),
        KeyEntry("job_title", "titel", "text", "Tillväxtchef", "Personens titel."),
        KeyEntry("unit", "enhet", "kontakt", "tillvaxtavdelningen", "Enheten som personen hör till."),
        KeyEntry("phone", "telefon", "telefonnummer", "0918-140 00 (växel)", "Telefon."),
        KeyEntry("mobile", "mobil", "telefonnummer", "070-174 06 05", "Mobiltelefon."),
        KeyEntry("email", "e-post", "e-postadress", "namn@exempel.se", "E-post."),
        KeyEntry(
            "visiting_address", "besöksadress", "adress", "Kommunhuset, Storgatan 67, 935 81 Norsjö", "Dit man går."),
        KeyEntry("postal_address", "postadress", "adress", "Storgatan 67, 935 81 Norsjö", "Dit man skickar brev."),
        KeyEntry("opening_hours", "öppettider", "tider", "\n  måndag–torsdag: 08.00–16.30", "När man kan komma."),
        KeyEntry("responsibility", "ansvarsområde", "text", "Näringsliv och tillväxt", "Vad kontakten ansvarar för."),
        KeyEntry("ends", "slutar", "datum", "2026-12-31", "Kontaktens sista dag."),
        KeyEntry("start", "start", "datum, månad eller år", "2012-01-01", "När projektet börjar.", required: true),
        KeyEntry("end", "slut", "datum, månad eller år", "december 2013", "När projektet slutar."),
        KeyEntry(
            "project_owner", "projektägare", "text", "Norsjö kommun", "Vem som äger projektet; annars organisationen."),
        KeyEntry("partners", "parter", "lista", "Norsjö kommun, Exempelskolan", "De som driver projektet tillsammans."),
        KeyEntry(
            "funders", "finansiärer", "kortnamn från site.yml", "tillvaxtverket",
            "De som betalar; annars alla i site.yml."),
        KeyEntry("purpose", "syfte", "text eller lista", "Ett livskraftigt näringsliv.", "Varför projektet finns."),
        KeyEntry("goals", "mål", "text eller lista", "Fler nya företag.", "Vad projektet ska nå."),
        KeyEntry("results", "resultat", "text eller lista", "Tolv nya företag.", "Vad projektet har nått."),
        KeyEntry(
            "pinned_until", "fäst_till", "datum", "2026-12-31", "Nyheten står först i listor till och med den dagen."),
    ])
}

/// Kinds of pages as a set.
struct KindSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let page = KindSet(rawValue: 1)
    static let project = KindSet(rawValue: 2)
    static let activity = KindSet(rawValue: 4)
    static let contact = KindSet(rawValue: 8)
    static let news = KindSet(rawValue: 16)
    static let own = KindSet(rawValue: 32)
    static let all: KindSet = [.page, .project, .activity, .contact, .news, .own]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The set of one kind.
    init(_ kind: PageKind) {
        switch kind {
        case .page: self = .page
        case .project: self = .project
        case .activity: self = .activity
        case .contact: self = .contact
        case .news: self = .news
        case .own: self = .own
        }
    }

    /// The kinds in the plural, definite: `aktiviteter`.
    var names: Wording {
        let words: [(KindSet, String, String)] = [
            (.page, "sidor", "pages"), (.project, "projekt", "projects"), (.activity, "aktiviteter", "activities"),
            (.contact, "kontakter", "contacts"), (.news, "nyheter", "news"),
        ]
        let mine = words.filter { contains($0.0) }
        return Wording(sv: mine.map(\.1).joined(separator: " och "), en: mine.map(\.2).joined(separator: " and "))
    }
}

extension PageKind {
    /// The kind with its article: `en aktivitet`, `a contact`.
    var phrase: Wording {
        switch self {
        case .page: Wording(sv: "en sida", en: "a page")
        case .project: Wording(sv: "ett projekt", en: "a project")
        case .activity: Wording(sv: "en aktivitet", en: "an activity")
        case .contact: Wording(sv: "en kontakt", en: "a contact")
        case .news: Wording(sv: "en nyhet", en: "a news item")
        case .own(let name): Wording(sv: "”\(name)”", en: "”\(name)”")
        }
    }
}
