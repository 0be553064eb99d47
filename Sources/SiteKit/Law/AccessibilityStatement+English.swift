extension AccessibilityStatement {
    /// The statement as a page in English, under the headings of the EU's model.
    func english() -> String {
        let organisation = MarkdownWriter.plain(site.organisation.name)
        var page = MarkdownWriter([
            ("title", "Accessibility statement for \(site.name)"), ("menu_title", "Accessibility statement"),
            (
                "summary",
                "\(site.organisation.name) is responsible for this website. We want as many people as possible to be able to use it, whatever their needs."
            ),
            ("updated", updated?.iso), ("contact", site.accessibility?.contact?.name),
        ])
        page.paragraph(
            "Here we describe how the website follows the Swedish law on accessibility of digital public service, what faults we know of and how you can tell us."
        )
        page.heading(2, "How accessible is the website?")
        page.paragraph(Self.known(issues, assessment != nil))
        page.list(issues.filter { $0.category != .outsideTheLaw }.map { MarkdownWriter.plain($0.reason) })
        page.heading(2, "What can you do if you cannot use parts of the website?")
        page.paragraph(
            "Contact \(organisation). Tell us which page it is and in what form you need the content."
                + (site.accessibility?.responseTime.map {
                    " You will have an answer within \(MarkdownWriter.plain($0))."
                }
                    ?? ""))
        page.list(Self.ways(to: site.organisation))
        page.heading(2, "Report faults in the website’s accessibility")
        page.paragraph(
            "We want to know if you find something that does not work, or if you think that we do not follow the law."
                + (reportAddress.map { " Write to \(MarkdownWriter.email($0))." } ?? ""))
        page.heading(2, "Supervision")
        let name = MarkdownWriter.plain(supervisor.name.english)
        page.paragraph(
            "\(name) supervises the law. Are you not satisfied with how we respond? Then you can [complain to the supervisory authority](<\(supervisor.complaintURL)>)."
        )
        page.heading(2, "Technical information on the website’s accessibility")
        page.paragraph(
            "The website is **\(Self.words(compliance))** with the law on accessibility of digital public service (2018:1937)\(ground)."
        )
        page.heading(3, "Content that is not accessible")
        for (category, heading, none) in Self.parts {
            page.heading(4, heading)
            let issues = issues(category)
            if issues.isEmpty { page.paragraph(none) } else { page.list(issues.map(line)) }
        }
        page.heading(2, "How we have tested the website")
        page.paragraph(
            "Every time the website is built all pages are tested automatically: language, headings, links, texts for images, tables and contrast. Automatic tests find only a part of all faults."
        )
        page.paragraph(tested)
        page.paragraph(updated.map { "The statement was last changed on \($0.long(in: .english))." })
        return page.text
    }

    /// Why the site complies no further.
    private var ground: String {
        let isOpen = issues.contains { $0.category != .outsideTheLaw }
        if compliance == .full { return "" }
        if isOpen { return ", because of the faults described below" }
        return assessment == nil ? ", since no person has reviewed it yet" : ""
    }

    private var tested: String {
        guard let assessment, let day = assessment.assessed else {
            return "No person has reviewed the website yet. When it is done, how and on what day will be told here."
        }
        let method = assessment.method.map { " Method: \(MarkdownWriter.plain($0))." } ?? ""
        return "The latest assessment was made on \(day.long(in: .english)).\(method)"
    }

    private static func known(_ issues: [KnownIssue], _ isAssessed: Bool) -> String {
        if issues.contains(where: { $0.category != .outsideTheLaw }) {
            return "We know that this does not work for everyone:"
        }
        return isAssessed
            ? "We know of no faults."
            : "We know of no faults, but no person has reviewed the website yet. There may be faults that we have not seen."
    }

    private static func ways(to organisation: Organisation) -> [String] {
        var ways: [String] = []
        if let email = organisation.email { ways.append("E-mail: \(MarkdownWriter.email(email))") }
        if let phone = organisation.switchboard {
            ways.append("Telephone: \(MarkdownWriter.phone(phone)), switchboard")
        }
        if let address = organisation.visitingAddress { ways.append("Visit: \(MarkdownWriter.line(address))") }
        return ways
    }

    private static func words(_ compliance: Compliance) -> String {
        switch compliance {
        case .full: "fully compliant"
        case .partial: "partially compliant"
        case .none: "not compliant"
        }
    }

    private static let parts: [(KnownIssue.Category, String, String)] = [
        (.deficiency, "Non-compliance with the law", "No known faults."),
        (.disproportionateBurden, "Disproportionate burden", "We claim no exception for disproportionate burden."),
        (.outsideTheLaw, "Content outside the law", "No content is exempt from the law’s demands."),
    ]

    private func line(_ issue: KnownIssue) -> String {
        var line = MarkdownWriter.plain(issue.reason)
        if !issue.criteria.isEmpty { line += " (WCAG \(issue.criteria.joined(separator: ", ")))" }
        if let alternative = issue.alternative { line += " \(MarkdownWriter.plain(alternative))" }
        if let day = issue.fixBy {
            line +=
                issue.isOverdue(on: today)
                ? " Should have been mended by \(day.long(in: .english)); the work is late."
                : " Will be mended by \(day.long(in: .english))."
        }
        return line
    }
}
