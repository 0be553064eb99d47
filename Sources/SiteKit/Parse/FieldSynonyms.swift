// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Words that editors know from other systems. They are suggested, not accepted: one field has one name in each language.
enum FieldSynonyms {
    /// The field that a word means on a page of a kind, or nil if it is not a known word.
    static func meaning(of word: ArraySlice<UInt8>, on kind: PageKind) -> FieldKey? {
        let hash = keyHash(word)
        let set = KindSet(kind)
        for (words, key) in table where key.kinds.contains(set) {
            for synonym in words where keyHash(Array(synonym.utf8)[...]) == hash { return key }
        }
        return nil
    }

    /// The words of each field; of two fields with the same word, the first that the kind has.
    private static let table: [([String], FieldKey)] = [
        (
            ["titel", "rubriken", "överskrift", "namn", "name", "heading", "headline", "h1", "sidtitel", "page_title"],
            .title
        ),
        (["titel", "title", "rubrik", "fullständigt namn", "fullname", "förnamn", "efternamn"], .name),
        (
            [
                "puff", "sammanfattning", "inledning", "lead", "excerpt", "intro", "preamble", "abstract", "teaser",
                "kort text",
            ], .summary
        ),
        (
            ["beskrivning", "metabeskrivning", "meta_description", "seo_description", "sökord", "sökbeskr"],
            .description
        ),
        (["type", "sidtyp", "slag", "kategori_typ", "content_type"], .kind),
        (["adress", "url", "permalink", "permalänk", "länk", "sökväg", "path", "filnamn", "address"], .slug),
        (
            [
                "alias", "aliases", "omdirigering", "omdirigeringar", "gamla adresser", "redirect", "redirect_from",
                "redirects",
            ], .formerAddresses
        ),
        (
            [
                "menyrubrik", "menytitel", "kortnamn", "kort rubrik", "short_title", "link_title", "nav_title",
                "menytext",
            ], .menuTitle
        ),
        (
            ["vikt", "weight", "sortering", "sort", "sort_order", "position", "plats", "menu_order", "nav_order"],
            .order
        ),
        (["lang", "locale", "språkkod"], .language),
        (["översättning", "översätter", "translation", "translates", "original"], .translationOf),
        (["draft?", "publicerad nej", "dold", "hidden", "hide", "unpublished"], .draft),
        (
            [
                "datum", "date", "publicering", "publiceringsdatum", "published", "publish_date", "pubdate",
                "publicerad", "publicera",
            ], .publish
        ),
        (
            [
                "utgår", "expiry", "expires", "expiry_date", "expirydate", "slutdatum", "giltig till", "avpublicering",
                "gäller till",
            ], .unpublish
        ),
        (
            [
                "ändrad", "senast ändrad", "lastmod", "modified", "last_updated", "uppdaterat", "senast uppdaterad",
                "updated_at",
            ], .updated
        ),
        (["kontrollerad", "senast granskad", "last_reviewed", "checked"], .reviewed),
        (["granska", "granskas senast", "nästa granskning", "next_review", "review"], .reviewBy),
        (
            ["sidansvarig", "ägare", "författare", "author", "skribent", "redaktör", "responsible", "webbansvarig"],
            .owner
        ),
        (["kontakter", "kontaktperson", "kontaktpersoner", "contacts", "kontaktuppgifter"], .contact),
        (
            [
                "taggar", "etiketter", "ämne", "ämnesord", "nyckelord", "kategori", "kategorier", "keywords", "tag",
                "categories", "category", "labels",
            ], .tags
        ),
        (["bilder", "foto", "picture", "images", "thumbnail", "cover", "omslag", "hero", "bildfil", "photo"], .image),
        (["alt", "bildbeskrivning", "alt_text", "bildalt", "alternativtext"], .imageAlt),
        (["caption", "bildrubrik"], .imageCaption),
        (["foto av", "photo_credit", "credit", "bildkälla", "copyright", "fotograferad av"], .photographer),
        (["samtycke till", "bilden till", "consent_until"], .imageUntil),
        (["läge", "tillstånd", "state"], .status),
        (["ersatt av", "ersättare", "efterträdare", "successor", "ersätts med"], .replacedBy),
        (["dnr", "diarienr", "ärendenummer", "case", "ärende"], .caseNumber),
        (["mall", "template", "sidlayout"], .layout),
        (["innehållsförteckning", "innehåll", "contents", "table_of_contents"], .toc),
        (["dag", "startdatum", "när", "start", "start_date", "day", "when", "startdag"], .date),
        (["slut", "sluttid", "till", "end", "slutdag", "sista dag"], .endDate),
        (["klockan", "kl", "tider", "starttid", "klockslag", "start_time", "hours"], .time),
        (["datumlista", "datum och tider", "dates", "sessions", "träffar"], .occasions),
        (["lokal", "ställe", "var", "location", "venue", "where", "plats och tid"], .place),
        (["gatuadress", "street", "venue_address"], .address),
        (
            ["länk", "möteslänk", "link", "teams", "zoom", "digitalt", "meeting_url", "deltagarlänk", "online"],
            .onlineURL
        ),
        (
            [
                "anmäl", "registrering", "osa", "register", "rsvp", "bokning", "anmälningslänk", "signup", "biljetter",
                "tickets",
            ], .registration
        ),
        (
            [
                "sista anmälningsdag", "sista anmälan", "osa senast", "deadline", "registration_deadline",
                "anmälan senast",
            ], .registerBy
        ),
        (["pris", "avgift", "kostar", "cost", "fee", "entré"], .price),
        (["för vem", "deltagare", "målgrupper", "for"], .audience),
        (["arrangörer", "värd", "host", "organiser", "organizers", "ordnas av"], .organizer),
        (["slag av kontakt", "type", "sort"], .contactType),
        (["befattning", "yrkestitel", "roll", "role", "position", "tjänst", "yrke"], .jobTitle),
        (["avdelning", "förvaltning", "arbetsplats", "department", "organisation", "team", "workplace"], .unit),
        (["tel", "tfn", "telefonnummer", "växel", "telephone", "phone_number", "direktnummer"], .phone),
        (["mobiltelefon", "mobilnummer", "cell", "cellphone", "mobiltel"], .mobile),
        (["mail", "mejl", "epostadress", "email_address", "e-mail_adress"], .email),
        (["adress", "address", "besök", "gatuadress", "street_address"], .visitingAddress),
        (["brevadress", "box", "mailing_address", "utdelningsadress"], .postalAddress),
        (["tider", "hours", "telefontid", "telefontider", "besökstider", "öppet"], .openingHours),
        (["område", "ansvar", "ansvarar för", "arbetsuppgifter", "uppgifter", "responsibilities"], .responsibility),
        (["slutdatum", "sista dag", "slut", "end", "until", "last_day"], .ends),
        (["startdatum", "började", "från", "start_date", "datum", "date", "projektstart", "begin"], .start),
        (["slutdatum", "avslutas", "till", "end_date", "projektslut"], .end),
        (["ägare", "huvudman", "organisation", "lead_partner"], .projectOwner),
        (["partner", "samarbetspartner", "deltagare", "medverkande", "participants", "samverkan"], .partners),
        (["finansiär", "finansiering", "finansieras av", "funder", "funding", "sponsorer", "financing"], .funders),
        (["bakgrund", "varför", "aim", "aims"], .purpose),
        (["målsättning", "delmål", "goal", "objectives", "objective"], .goals),
        (["effekter", "utfall", "result", "outcome", "outcomes"], .results),
        (["fäst", "fästad", "pinned", "sticky", "prioriterad till"], .pinnedUntil),
    ]
}
