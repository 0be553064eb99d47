// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The keys of site.yml.
enum SiteKey: Int, CaseIterable {
    case name, baseURL, language, languages, organisation, menu, footerMenu, funders, hosting, redirects, gone,
        accessibility
    case supervision, theme, addresses, pageSize, editURL, collections, extraFields, rules, limits

    static let table = KeyTable([
        KeyEntry("name", "namn", "text", "FRONT", "Webbplatsens namn.", required: true),
        KeyEntry(
            "base_url", "webbadress", "webbadress", "https://www.exempel.se/front/",
            "Där den ligger; behövs för flöden och sökmotorer."),
        KeyEntry("language", "språk", "språkkod", "sv", "Webbplatsens språk.", required: true),
        KeyEntry("languages", "fler_språk", "lista av språkkoder", "[en]", "Andra språk som sidor får ha."),
        KeyEntry(
            "organisation", "organisation", "fält",
            "\n  namn: Exempelköpings kommun\n  organisationsnummer: 212000-2858", "Vem som står bakom.", required: true
        ),
        KeyEntry(
            "menu", "meny", "lista", "\n  - aktiviteter/\n  - kontakt.md",
            "Huvudmenyn: filer, ”Text: mål”, eller sida, text och undersidor."),
        KeyEntry("footer_menu", "sidfotsmeny", "lista", "\n  - kontakt.md", "Menyn i sidfoten."),
        KeyEntry(
            "funders", "finansiärer", "kortnamn med fält", "\n  tillvaxtverket:\n    namn: Tillväxtverket",
            "De som betalar."),
        KeyEntry(
            "hosting", "webbserver", "lista", "[apache]",
            "Servrar som får egna filer: iis, iis-rewrite, apache, nginx, statisk."),
        KeyEntry(
            "redirects", "omdirigeringar", "gammal: ny", "\n  /gammal: om-projektet.md",
            "Gamla adresser och vart de leder."),
        KeyEntry("gone", "borttagna", "lista", "[/gammal]", "Adresser som är borta för alltid."),
        KeyEntry(
            "accessibility", "tillgänglighet", "fält", "\n  bedömd: 2026-11-01",
            "En människas bedömning av tillgängligheten."),
        KeyEntry("supervision", "tillsyn", "fält", "\n  namn: Digg", "Vem som har tillsyn över lagen."),
        KeyEntry("theme", "tema", "fält", "\n  mapp: theme", "Temats mapp, färger och logotyp."),
        KeyEntry("addresses", "adresser", "filer eller mappar", "filer", "Om sidor heter gala.html eller gala/."),
        KeyEntry("page_size", "per_sida", "heltal", "20", "Hur många poster en lista visar; annars alla."),
        KeyEntry(
            "edit_url", "redigeringslänk", "webbadress med {file}", "https://exempel.se/redigera/{file}#L{line}",
            "Länk till filen för den som redigerar."),
        KeyEntry(
            "collections", "samlingar", "namn med fält", "\n  rapport:\n    mapp: rapporter", "Egna slag av sidor."),
        KeyEntry("extra_fields", "egna_fält", "namn: typ", "\n  löpnummer: tal", "Egna fält för alla sidor."),
        KeyEntry(
            "rules", "regler", "kod: nivå", "\n  bare-address: tips",
            "Hur allvarliga regler är: fel, varning, tips, av."),
        KeyEntry(
            "limits", "gränser", "fält", "\n  tabellrutor: 50000",
            "Hur mycket text en sida får hålla, där det vanliga inte räcker."),
    ])

    static let organisationKeys = KeyTable([
        KeyEntry("name", "namn", "text", "Exempelköpings kommun", "Organisationens namn.", required: true),
        KeyEntry("number", "organisationsnummer", "nummer", "212000-2858", "Tio siffror.", required: true),
        KeyEntry("switchboard", "växel", "telefonnummer", "0918-140 00", "Växeln."),
        KeyEntry("email", "e-post", "e-postadress", "kommun@exempel.se", "Myndighetens e-post."),
        KeyEntry("website", "webbplats", "webbadress", "https://www.exempel.se", "Organisationens egen webbplats."),
        KeyEntry(
            "visiting_address", "besöksadress", "adress", "Kommunhuset, Storgatan 67, 935 81 Norsjö", "Dit man går."),
        KeyEntry("postal_address", "postadress", "adress", "Storgatan 67, 935 81 Norsjö", "Dit man skickar brev."),
        KeyEntry("opening_hours", "öppettider", "tider", "\n    måndag–torsdag: 08.00–16.30", "När man kan komma."),
        KeyEntry("feedback", "synpunkter", "e-postadress", "webb@exempel.se", "Dit synpunkter på webbplatsen går."),
        KeyEntry("webmaster", "webbansvarig", "e-postadress", "webb@exempel.se", "Den som sköter webbplatsen."),
        KeyEntry(
            "data_protection_officer", "dataskyddsombud", "kontakt", "dataskyddsombud",
            "Kontakten som är dataskyddsombud."),
        KeyEntry(
            "notice_board", "anslagstavla", "webbadress", "https://www.exempel.se/anslagstavla",
            "Den digitala anslagstavlan."),
    ])

    static let menuKeys = KeyTable([
        KeyEntry("page", "sida", "fil eller webbadress", "aktiviteter/", "Dit raden leder."),
        KeyEntry("text", "text", "text", "Aktiviteter", "Ordet i menyn; annars sidans menynamn."),
        KeyEntry("children", "undersidor", "lista", "\n      - aktiviteter/gala.md", "Raderna under den."),
    ])

    static let funderKeys = KeyTable([
        KeyEntry("name", "namn", "text", "Tillväxtverket", "Finansiärens namn.", required: true),
        KeyEntry(
            "text", "text", "text", "Projektet finansieras av Tillväxtverket.", "Meningen som ska stå på sidorna."),
        KeyEntry("website", "webbplats", "webbadress", "https://tillvaxtverket.se", "Finansiärens webbplats."),
        KeyEntry("logo", "logotyp", "bildfil", "bilder/logotyp.svg", "Logotypen."),
        KeyEntry(
            "profile", "profil", "namn", "eruf-2021-2027",
            "Vad finansiären kräver: \(FunderProfile.all.map(\.name).joined(separator: ", "))."),
    ])

    static let accessibilityKeys = KeyTable([
        KeyEntry("assessed", "bedömd", "datum", "2026-11-01", "När bedömningen gjordes."),
        KeyEntry("method", "metod", "text", "Egen granskning", "Hur den gjordes."),
        KeyEntry(
            "result", "resultat", "helt, delvis eller inte förenlig", "delvis förenlig", "Vad den visade."),
        KeyEntry(
            "response_time", "svarstid", "text", "två arbetsdagar", "Hur snart den som påtalar en brist får svar."),
        KeyEntry("updated", "uppdaterad", "datum", "2026-11-01", "När redogörelsen senast ändrades."),
        KeyEntry("contact", "kontakt", "kontakt", "webbansvarig", "Vem som svarar."),
        KeyEntry(
            "standard", "standard", "3.2.1 eller 4.1.1", "4.1.1",
            "Den utgåva av EN 301 549 som avgör vilka regler som är lag; annars 3.2.1."),
    ])

    static let supervisionKeys = KeyTable([
        KeyEntry("name", "namn", "text", "Digg", "Tillsynsmyndigheten."),
        KeyEntry("complaint_url", "anmälan", "webbadress", "https://www.exempel.se/anmal", "Där man anmäler."),
        KeyEntry("checked", "kontrollerad", "datum", "2026-11-01", "När uppgiften kontrollerades."),
    ])

    static let themeKeys = KeyTable([
        KeyEntry("folder", "mapp", "mapp", "theme", "Mappen med temat."),
        KeyEntry(
            "colours", "färger", "namn: färg", "\n    länk: \"#005ea5\"",
            "Temats färger med egna värden: ett för ljust läge, eller ett för varje läge."),
        KeyEntry("logo", "logotyp", "bildfil", "bilder/logotyp.svg", "Logotypen."),
    ])

    static let colourKeys = KeyTable([
        KeyEntry("light", "ljus", "färg", "\"#005ea5\"", "Färgen i ljust läge."),
        KeyEntry("dark", "mörk", "färg", "\"#9cc8ff\"", "Färgen i mörkt läge."),
        KeyEntry("more", "kontrast", "färg", "\"#00264d\"", "Färgen vid ökad kontrast."),
        KeyEntry("more_dark", "kontrast_mörk", "färg", "\"#d6e9ff\"", "Färgen vid ökad kontrast i mörkt läge."),
        KeyEntry("print", "utskrift", "färg", "\"#000000\"", "Färgen på papper."),
    ])

    static let limitKeys = KeyTable([
        KeyEntry("page", "sida", "kB", "2048", "Sidans text; annars 1024."),
        KeyEntry("block", "stycke", "kB", "32", "Rader utan tom rad emellan; annars 16."),
        KeyEntry("line", "rad", "kB", "32", "En rad; annars 16."),
        KeyEntry("levels", "nivåer", "heltal", "40", "Citat och listor i varandra; annars 32."),
        KeyEntry("table_columns", "tabellkolumner", "heltal", "80", "Kolumner i en tabell; annars 64."),
        KeyEntry(
            "table_cells", "tabellrutor", "heltal", "50000", "Rutor i sidans alla tabeller, tomma också; annars 20000."),
        KeyEntry(
            "brackets", "hakparenteser", "heltal", "50000",
            "Hakparenteser, två för varje länk; annars 20000 som börjar."),
        KeyEntry(
            "repeated_addresses", "upprepade_adresser", "kB", "32768",
            "Adresser som skrivs en gång och används flera; annars 16384 tillsammans."),
    ])

    static let collectionKeys = KeyTable([
        KeyEntry("folder", "mapp", "mapp", "rapporter", "Mappen under content/.", required: true),
        KeyEntry("layout", "sidmall", "namn", "page", "Sidmallen; annars page."),
        KeyEntry("fields", "fält", "namn: typ", "\n      fil: fil", "Sidornas egna fält."),
    ])

    static let fieldKeys = KeyTable([
        KeyEntry("type", "typ", "typ", "text", "Vad fältet är.", required: true),
        KeyEntry("required", "krävs", "ja eller nej", "ja", "Om varje sida måste ha det."),
        KeyEntry("choices", "val", "lista", "[del, slut]", "Orden att välja bland, för typen val."),
    ])
}
