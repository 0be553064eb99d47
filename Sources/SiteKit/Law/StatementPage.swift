// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The accessibility statement as a page: in Swedish under the headings of Digg's model, in English under those of the EU's.
struct StatementPage: Bilingual {
    let statement: AccessibilityStatement
    /// The titles of the published pages that each issue concerns.
    var titles: [KnownIssue: [String]] = [:]
    let language: MessageLanguage

    /// The page as Markdown.
    var text: String {
        let site = statement.site
        let organisation = MarkdownWriter.plain(site.organisation.name)
        var page = MarkdownWriter(fields)
        page.paragraph(
            say(
                "Här beskriver vi hur webbplatsen följer lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan meddela oss.",
                "Here we describe how the website follows the Swedish law on accessibility of digital public service, what faults we know of and how you can tell us."
            ))
        page.paragraph(scope)
        page.heading(2, say("Hur tillgänglig är webbplatsen?", "How accessible is the website?"))
        page.paragraph(known)
        page.list(openIssues.map(met))
        page.paragraph(found)
        page.heading(
            2,
            say(
                "Vad kan du göra om du inte kan använda delar av webbplatsen?",
                "What can you do if you cannot use parts of the website?"))
        page.paragraph(
            say(
                "Kontakta \(organisation). Berätta vilken sida det gäller och hur du behöver få innehållet.",
                "Contact \(organisation). Tell us which page it is and in what form you need the content.") + answer)
        page.list(ways)
        page.heading(
            2,
            say(
                "Rapportera brister i webbplatsens tillgänglighet", "Report faults in the website’s accessibility"))
        page.paragraph(
            say(
                "Vi vill gärna veta om du hittar något som inte fungerar, eller om du anser att vi inte följer lagen.",
                "We want to know if you find something that does not work, or if you think that we do not follow the law."
            ) + report)
        page.heading(2, say("Tillsyn", "Supervision"))
        page.paragraph(supervision)
        page.heading(
            2,
            say(
                "Teknisk information om webbplatsens tillgänglighet",
                "Technical information on the website’s accessibility"))
        page.paragraph(
            say(
                "Webbplatsen är **\(compliance)** med lagen om tillgänglighet till digital offentlig service (2018:1937)\(ground).",
                "The website is **\(compliance)** with the law on accessibility of digital public service (2018:1937)\(ground)."
            ))
        page.heading(3, say("Innehåll som inte är tillgängligt", "Content that is not accessible"))
        for part in Self.parts {
            page.heading(4, part.heading[language])
            let issues = statement.issues(part.category)
            if issues.isEmpty { page.paragraph(part.none[language]) } else { page.list(issues.map(line)) }
        }
        if !statement.otherIssues.isEmpty {
            page.heading(3, say("Andra brister som vi känner till", "Other faults that we know of"))
            page.paragraph(
                say(
                    "De rör inte lagens krav på tillgänglighet, men vi vill att du ska känna till dem.",
                    "They do not concern what the law demands of accessibility, but we want you to know of them."))
            page.list(statement.otherIssues.map(line))
        }
        page.heading(2, say("Hur vi har testat webbplatsen", "How we have tested the website"))
        page.paragraph(
            say(
                "Varje gång webbplatsen byggs prövas alla sidor automatiskt: språk, rubriker, länkar, bildtexter, tabeller och kontraster. Automatiska prov hittar bara en del av alla brister.",
                "Every time the website is built all pages are tested automatically: language, headings, links, texts for images, tables and contrast. Automatic tests find only a part of all faults."
            ))
        page.paragraph(tested)
        page.paragraph(
            statement.updated.map {
                say(
                    "Redogörelsen ändrades senast den \($0.long(in: .swedish)).",
                    "The statement was last changed on \($0.long(in: .english)).")
            })
        return page.text
    }

    private var fields: [(name: String, value: String?)] {
        let site = statement.site
        let name = say("Tillgänglighetsredogörelse", "Accessibility statement")
        return [
            (say("rubrik", "title"), name + say(" för ", " for ") + site.name), (say("menynamn", "menu_title"), name),
            (
                say("ingress", "summary"),
                site.organisation.name
                    + say(
                        " står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den, oavsett behov.",
                        " is responsible for this website. We want as many people as possible to be able to use it, whatever their needs."
                    )
            ),
            (say("uppdaterad", "updated"), statement.updated?.iso),
            (say("kontakt", "contact"), site.accessibility?.contact?.name),
        ]
    }

    /// Which site the statement is about.
    private var scope: String {
        let name = MarkdownWriter.plain(statement.site.name)
        return say("Redogörelsen gäller webbplatsen \(name).", "The statement is about the website \(name).")
    }

    // MARK: How accessible it is

    /// The issues by which the site does not comply.
    private var openIssues: [KnownIssue] { statement.openIssues }

    /// An issue in plain words, with who meets it.
    private func met(_ issue: KnownIssue) -> String {
        let reason = MarkdownWriter.plain(issue.reason)
        guard !issue.situations.isEmpty else { return reason }
        let names = issue.situations.map { $0[language] }
        let listed = names.dropLast().joined(separator: ", ")
        let all = names.count == 1 ? names[0] : listed + say(" eller ", " or ") + names[names.count - 1]
        return say(
            "**Användning \(all.hasPrefix("utan") ? "" : "med ")\(all):** ",
            "**Usage \(all.hasPrefix("without") ? "" : "with ")\(all):** ")
            + reason
    }

    /// Which pages an issue is on. Many are counted, with the first by name.
    private func place(_ issue: KnownIssue) -> String {
        if issue.pages.contains(where: { $0.name == "**" }) {
            return say(" Det gäller hela webbplatsen.", " It concerns the whole website.")
        }
        guard let titles = titles[issue], !titles.isEmpty else { return "" }
        let names = titles.prefix(3).map { say("”", "“") + MarkdownWriter.plain($0) + "”" }
        if titles.count == 1 { return say(" Det gäller sidan \(names[0]).", " It concerns the page \(names[0]).") }
        if titles.count > names.count {
            let count = NumberStyle(language == .swedish ? .swedish : .english).whole(titles.count)
            let some = names.joined(separator: ", ")
            return say(
                " Det gäller \(count) sidor, bland dem \(some).", " It concerns \(count) pages, among them \(some).")
        }
        let listed = names.dropLast().joined(separator: ", ") + say(" och ", " and ") + names[names.count - 1]
        return say(" Det gäller sidorna \(listed).", " It concerns the pages \(listed).")
    }

    /// What the build found that nobody has described yet.
    private var found: String? {
        let failures = statement.failures
        guard !failures.isEmpty else { return nil }
        let count = NumberStyle(language == .swedish ? .swedish : .english).whole(failures.reduce(0) { $0 + $1.count })
        let criteria = failures.map(\.criterion).joined(separator: ", ")
        return say(
            "När webbplatsen senast byggdes hittades fel på \(count) \(count == "1" ? "ställe" : "ställen") som ännu inte är beskrivna här (WCAG \(criteria)).",
            "When the website was last built, faults were found in \(count) \(count == "1" ? "place" : "places") that are not yet described here (WCAG \(criteria))."
        )
    }

    private var known: String {
        if openIssues.isEmpty, !statement.failures.isEmpty {
            return say("Vi vet att allt inte fungerar för alla.", "We know that not everything works for everyone.")
        }
        if !openIssues.isEmpty {
            return say("Vi vet att det här inte fungerar för alla:", "We know that this does not work for everyone:")
        }
        return statement.assessment != nil
            ? say("Vi känner inte till några brister.", "We know of no faults.")
            : say(
                "Vi känner inte till några brister, men ingen människa har granskat webbplatsen ännu. Det kan alltså finnas brister som vi inte har sett.",
                "We know of no faults, but no person has reviewed the website yet. There may be faults that we have not seen."
            )
    }

    private var compliance: String {
        switch statement.compliance {
        case .full: say("helt förenlig", "fully compliant")
        case .partial: say("delvis förenlig", "partially compliant")
        case .none: say("inte förenlig", "not compliant")
        }
    }

    /// Why the site complies no further.
    private var ground: String {
        if statement.compliance == .full { return "" }
        if !openIssues.isEmpty {
            return say(", på grund av de brister som beskrivs nedan", ", because of the faults described below")
        }
        if !statement.failures.isEmpty {
            return say(", på grund av fel som hittades när den byggdes", ", because of faults found when it was built")
        }
        return statement.assessment == nil
            ? say(", eftersom ingen människa har granskat den ännu", ", since no person has reviewed it yet") : ""
    }

    private static let parts: [(category: KnownIssue.Category, heading: Wording, none: Wording)] = [
        (
            .deficiency, Wording(sv: "Bristande förenlighet med lagkraven", en: "Non-compliance with the law"),
            Wording(sv: "Inga kända brister.", en: "No known faults.")
        ),
        (
            .disproportionateBurden, Wording(sv: "Oskäligt betungande anpassning", en: "Disproportionate burden"),
            Wording(
                sv: "Vi åberopar inget undantag för oskäligt betungande anpassning.",
                en: "We claim no exception for disproportionate burden.")
        ),
        (
            .outsideTheLaw, Wording(sv: "Innehåll som inte omfattas av lagen", en: "Content outside the law"),
            Wording(
                sv: "Inget innehåll är undantaget från lagens krav.",
                en: "No content is exempt from the law’s demands.")
        ),
    ]

    private func line(_ issue: KnownIssue) -> String {
        var line = MarkdownWriter.plain(issue.reason)
        if !issue.criteria.isEmpty { line += " (WCAG \(issue.criteria.joined(separator: ", ")))" }
        line += place(issue)
        if let alternative = issue.alternative { line += " \(MarkdownWriter.plain(alternative))" }
        guard let day = issue.fixBy else { return line }
        let (swedish, english) = (day.long(in: .swedish), day.long(in: .english))
        return line
            + (issue.isOverdue(on: statement.today)
                ? say(
                    " Skulle ha varit åtgärdat den \(swedish); arbetet är försenat.",
                    " Should have been mended by \(english); the work is late.")
                : say(" Åtgärdas senast den \(swedish).", " Will be mended by \(english)."))
    }

    private var tested: String {
        guard let assessment = statement.assessment, let day = assessment.assessed else {
            return say(
                "Ingen människa har granskat webbplatsen ännu. När det är gjort står det här hur och vilken dag.",
                "No person has reviewed the website yet. When it is done, how and on what day will be told here.")
        }
        let method = assessment.method.map { say(" Metod: ", " Method: ") + MarkdownWriter.plain($0) + "." } ?? ""
        return say(
            "Den senaste bedömningen gjordes den \(day.long(in: .swedish)).",
            "The latest assessment was made on \(day.long(in: .english)).") + method
    }

    // MARK: Whom to turn to

    private var answer: String {
        guard let time = statement.site.accessibility?.responseTime.map(MarkdownWriter.plain) else { return "" }
        return say(" Du får svar inom \(time).", " You will have an answer within \(time).")
    }

    private var ways: [String] {
        let organisation = statement.site.organisation
        return [
            organisation.email.map { say("E-post: ", "E-mail: ") + MarkdownWriter.email($0) },
            organisation.switchboard.map {
                say("Telefon: ", "Telephone: ") + MarkdownWriter.phone($0) + say(", växeln", ", switchboard")
            },
            organisation.visitingAddress.map { say("Besök: ", "Visit: ") + MarkdownWriter.line($0) },
        ].compactMap { $0 }
    }

    private var report: String {
        guard let address = statement.reportAddress.map(MarkdownWriter.email) else { return "" }
        return say(" Skriv till \(address).", " Write to \(address).")
    }

    private var supervision: String {
        let name = MarkdownWriter.plain(statement.supervisor.name[language])
        let address = statement.supervisor.complaintURL
        return say(
            "\(name) har tillsyn över att lagen följs. Är du inte nöjd med hur vi tar hand om dina synpunkter? Då kan du [anmäla bristen till tillsynsmyndigheten](<\(address)>).",
            "\(name) supervises the law. Are you not satisfied with how we respond? Then you can [complain to the supervisory authority](<\(address)>)."
        )
    }
}
