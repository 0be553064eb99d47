// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A fault that the site's owner knows of and has told the public of: a line of the accessibility statement, and the only way to
/// publish a page in spite of it.
struct KnownIssue: Hashable, Sendable {
    /// Under which heading of the accessibility statement it stands.
    enum Category: Hashable, Sendable, CaseIterable {
        /// The page fails the law and will be mended.
        case deficiency
        /// To mend it would be an unreasonable burden (12 § of the law 2018:1937).
        case disproportionateBurden
        /// The law does not ask for it (9 §).
        case outsideTheLaw
    }

    /// Pages, folders or patterns, as they were written.
    var pages: [Reference] = []
    /// The code of a rule, or its number in the manual.
    var code: Reference
    var category = Category.deficiency
    /// Why, in words for the public. Empty where none is given, which is an error.
    var reason = ""
    /// When it is to be mended; not asked for where it need not be.
    var fixBy: CalendarDate?
    /// The bytes of the date in the file.
    var fixByPlace: Range<Int>?
    /// What the visitor can do instead.
    var alternative: String?
    /// In which situations it is met, as Digg's model divides them.
    var situations: [Wording] = []
    /// The file, and the entry in it.
    var location: SourceLocation
    /// The rules whose findings it covers; empty until its code is understood.
    var rules: [RuleDescriptor] = []

    /// The success criterion of WCAG that its code names, of a fault that a person has found and that no rule looks for.
    var criterion: String?

    /// The success criteria of WCAG that it concerns, each once.
    var criteria: [String] { Set(rules.flatMap(\.criteria) + (criterion.map { [$0] } ?? [])).sorted() }

    /// Whether the day by which it was to be mended is over.
    func isOverdue(on today: CalendarDate) -> Bool { fixBy.map { $0 < today } ?? false }
}

/// The names of the file with known issues, beside site.yml.
let knownIssuesPaths = [SourcePath("kanda-brister.yml"), SourcePath("known-issues.yml")]

/// The keys of an entry.
enum KnownIssueKey: Int, CaseIterable {
    case page, code, category, reason, fixBy, alternative, situations

    static let table = KeyTable([
        KeyEntry(
            "page", "sida", "filer, mappar eller mönster", "nyheter/gala.md",
            "Var bristen finns, räknat från content/. `nyheter/` är hela mappen, `nyheter/*.md` filerna i den, `**` allt.",
            required: true),
        KeyEntry(
            "code", "kod", "kod eller nummer", "missing-alt",
            "Regelns kod, som står inom hakparentes i meddelandet, eller dess nummer (R09). För en brist som en människa har "
                + "funnit och ingen regel letar efter: kriteriets nummer i WCAG (1.2.5).", required: true),
        KeyEntry(
            "category", "kategori", "brist, oskäligt betungande eller utanför lagen", "brist",
            "Under vilken rubrik bristen redovisas.", required: true),
        KeyEntry(
            "reason", "skäl", "text", "Bilderna saknar beskrivning för den som inte ser dem.",
            "Vad som brister och varför, med ord som allmänheten förstår.", required: true),
        KeyEntry(
            "fix_by", "åtgärdas", "datum", "2027-03-01", "När det ska vara åtgärdat. Krävs för kategorin brist."),
        KeyEntry(
            "alternative", "alternativ", "text", "Ring växeln, så berättar vi vad bilderna visar.",
            "Vad besökaren kan göra under tiden."),
        KeyEntry(
            "affects", "drabbar", "en eller flera situationer", "[utan synförmåga, nedsatt syn]",
            "Vem som möter bristen: " + situationsOfUse.map(\.sv).joined(separator: ", ") + "."),
    ])

    /// The ten situations of use in which Digg's model tells of faults.
    static let situationsOfUse: [(sv: String, en: String, value: Wording)] = [
        ("utan synförmåga", "without vision"), ("nedsatt syn", "limited vision"),
        ("nedsatt färgseende", "limited perception of colour"), ("utan hörsel", "without hearing"),
        ("nedsatt hörsel", "limited hearing"), ("utan röstförmåga", "without vocal capability"),
        ("nedsatt finmotorik eller styrka", "limited manipulation or strength"), ("nedsatt rörlighet", "limited reach"),
        ("känslighet för flimmer", "photosensitivity"), ("kognitiv nedsättning", "limited cognition"),
    ].map { sv, en in (sv, en, Wording(sv: sv, en: en)) }

    /// The words for the categories.
    static let categories: [(sv: String, en: String, value: KnownIssue.Category)] = [
        ("brist", "deficiency", .deficiency),
        ("oskäligt betungande", "disproportionate burden", .disproportionateBurden),
        ("utanför lagen", "outside the law", .outsideTheLaw),
    ]
}
