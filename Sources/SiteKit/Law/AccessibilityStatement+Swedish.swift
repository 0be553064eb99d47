extension AccessibilityStatement {
    /// The statement as a page in Swedish, under the headings of Digg's model.
    func swedish() -> String {
        let organisation = MarkdownWriter.plain(site.organisation.name)
        var page = MarkdownWriter([
            ("rubrik", "Tillgänglighetsredogörelse för \(site.name)"), ("menynamn", "Tillgänglighetsredogörelse"),
            (
                "ingress",
                "\(site.organisation.name) står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den, oavsett behov."
            ),
            ("uppdaterad", updated?.iso), ("kontakt", site.accessibility?.contact?.name),
        ])
        page.paragraph(
            "Här beskriver vi hur webbplatsen följer lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan meddela oss."
        )
        page.heading(2, "Hur tillgänglig är webbplatsen?")
        page.paragraph(Self.known(issues, assessment != nil))
        page.list(issues.filter { $0.category != .outsideTheLaw }.map { MarkdownWriter.plain($0.reason) })
        page.heading(2, "Vad kan du göra om du inte kan använda delar av webbplatsen?")
        page.paragraph(
            "Kontakta \(organisation). Berätta vilken sida det gäller och hur du behöver få innehållet."
                + (site.accessibility?.responseTime.map { " Du får svar inom \(MarkdownWriter.plain($0))." } ?? ""))
        page.list(Self.ways(to: site.organisation))
        page.heading(2, "Rapportera brister i webbplatsens tillgänglighet")
        page.paragraph(
            "Vi vill gärna veta om du hittar något som inte fungerar, eller om du anser att vi inte följer lagen."
                + (reportAddress.map { " Skriv till \(MarkdownWriter.email($0))." } ?? ""))
        page.heading(2, "Tillsyn")
        let name = MarkdownWriter.plain(supervisor.name.swedish)
        page.paragraph(
            "\(name) har tillsyn över att lagen följs. Är du inte nöjd med hur vi tar hand om dina synpunkter? Då kan du [anmäla bristen till tillsynsmyndigheten](<\(supervisor.complaintURL)>)."
        )
        page.heading(2, "Teknisk information om webbplatsens tillgänglighet")
        page.paragraph(
            "Webbplatsen är **\(Self.words(compliance))** med lagen om tillgänglighet till digital offentlig service (2018:1937)\(ground)."
        )
        page.heading(3, "Innehåll som inte är tillgängligt")
        for (category, heading, none) in Self.parts {
            page.heading(4, heading)
            let issues = issues(category)
            if issues.isEmpty { page.paragraph(none) } else { page.list(issues.map(line)) }
        }
        page.heading(2, "Hur vi har testat webbplatsen")
        page.paragraph(
            "Varje gång webbplatsen byggs prövas alla sidor automatiskt: språk, rubriker, länkar, bildtexter, tabeller och kontraster. Automatiska prov hittar bara en del av alla brister."
        )
        page.paragraph(tested)
        page.paragraph(updated.map { "Redogörelsen ändrades senast den \($0.long(in: .swedish))." })
        return page.text
    }

    /// Why the site complies no further.
    private var ground: String {
        let isOpen = issues.contains { $0.category != .outsideTheLaw }
        if compliance == .full { return "" }
        if isOpen { return ", på grund av de brister som beskrivs nedan" }
        return assessment == nil ? ", eftersom ingen människa har granskat den ännu" : ""
    }

    private var tested: String {
        guard let assessment, let day = assessment.assessed else {
            return "Ingen människa har granskat webbplatsen ännu. När det är gjort står det här hur och vilken dag."
        }
        let method = assessment.method.map { " Metod: \(MarkdownWriter.plain($0))." } ?? ""
        return "Den senaste bedömningen gjordes den \(day.long(in: .swedish)).\(method)"
    }

    private static func known(_ issues: [KnownIssue], _ isAssessed: Bool) -> String {
        if issues.contains(where: { $0.category != .outsideTheLaw }) {
            return "Vi vet att det här inte fungerar för alla:"
        }
        return isAssessed
            ? "Vi känner inte till några brister."
            : "Vi känner inte till några brister, men ingen människa har granskat webbplatsen ännu. Det kan alltså finnas brister som vi inte har sett."
    }

    private static func ways(to organisation: Organisation) -> [String] {
        var ways: [String] = []
        if let email = organisation.email { ways.append("E-post: \(MarkdownWriter.email(email))") }
        if let phone = organisation.switchboard { ways.append("Telefon: \(MarkdownWriter.phone(phone)), växeln") }
        if let address = organisation.visitingAddress { ways.append("Besök: \(MarkdownWriter.line(address))") }
        return ways
    }

    private static func words(_ compliance: Compliance) -> String {
        switch compliance {
        case .full: "helt förenlig"
        case .partial: "delvis förenlig"
        case .none: "inte förenlig"
        }
    }

    private static let parts: [(KnownIssue.Category, String, String)] = [
        (.deficiency, "Bristande förenlighet med lagkraven", "Inga kända brister."),
        (
            .disproportionateBurden, "Oskäligt betungande anpassning",
            "Vi åberopar inget undantag för oskäligt betungande anpassning."
        ),
        (.outsideTheLaw, "Innehåll som inte omfattas av lagen", "Inget innehåll är undantaget från lagens krav."),
    ]

    private func line(_ issue: KnownIssue) -> String {
        var line = MarkdownWriter.plain(issue.reason)
        if !issue.criteria.isEmpty { line += " (WCAG \(issue.criteria.joined(separator: ", ")))" }
        if let alternative = issue.alternative { line += " \(MarkdownWriter.plain(alternative))" }
        if let day = issue.fixBy {
            line +=
                issue.isOverdue(on: today)
                ? " Skulle ha varit åtgärdat den \(day.long(in: .swedish)); arbetet är försenat."
                : " Åtgärdas senast den \(day.long(in: .swedish))."
        }
        return line
    }
}
