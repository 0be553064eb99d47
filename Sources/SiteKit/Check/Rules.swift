// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The rules of the linter, by shape.
struct Rules: Sendable {
    var markdown: [any MarkdownRule] = []
    var site: [any SiteRule] = []
    var theme: [any ThemeRule] = []
    var output: [any OutputRule] = []

    /// No rule at all: what the pipeline itself cannot do without is still found. For benchmarks.
    static let none = Rules()

    /// Whether no rule looks at anything.
    var isEmpty: Bool { markdown.isEmpty && site.isEmpty && theme.isEmpty && output.isEmpty }

    /// Every rule, for a site with these settings. A new rule is a file beside its neighbours and a line in its area's list.
    static func all(for settings: SiteSettings) -> Rules {
        let areas = [
            wordRules(settings), misreadRules(settings), factRules(settings), pageRules(settings), themeRules(settings),
            fileRules(settings), lawRules(settings), fundingRules(settings),
        ]
        return areas.reduce(into: Rules()) { rules, area in
            rules.markdown += area.markdown
            rules.site += area.site
            rules.theme += area.theme
            rules.output += area.output
        }
    }

    /// What is known of all rules, in order of their codes. A rule may have more than one shape, but it is one rule.
    static let descriptors: [RuleDescriptor] = Set(all(for: nobody).types.map { $0.descriptor } + ofThePipeline).sorted
    {
        $0.code.rawValue < $1.code.rawValue
    }

    /// What is known of the rule with a code; nil for findings that no rule makes.
    static func descriptor(of code: DiagnosticCode) -> RuleDescriptor? { byCode[code] }

    /// Whether a code is that of a rule, and not of what the pipeline finds on its way.
    static func areChecked(for code: DiagnosticCode) -> Bool {
        descriptor(of: code) != nil && !ofThePipeline.contains { $0.code == code }
    }

    private static let byCode = Dictionary(uniqueKeysWithValues: descriptors.map { ($0.code, $0) })

    /// The same rules stand for every site.
    private static let nobody = SiteSettings(name: "", language: .swedish, organisation: Organisation(name: ""))

    private var types: [any Rule.Type] {
        markdown.map { type(of: $0) } + site.map { type(of: $0) } + theme.map { type(of: $0) }
            + output.map { type(of: $0) }
    }

    /// Rules whose findings the pipeline makes on its way, since it cannot go on without what they ask for.
    private static let ofThePipeline: [RuleDescriptor] = [
        RuleDescriptor(.bareAddress, "R14", .warning, criteria: ["2.4.4"]),
        RuleDescriptor(.brokenFragment, "R17", .error),
        RuleDescriptor(.brokenLink, "R17", .error),
        RuleDescriptor(.extraTitle, "R04", .error, criteria: ["1.3.1"], isOfLaw: true),
        RuleDescriptor(.linkToExpired, "R17", .warning),
        RuleDescriptor(.linkToUnpublished, "R17", .error),
        RuleDescriptor(.missingAlt, "R09", .error, criteria: ["1.1.1"], isOfLaw: true),
        RuleDescriptor(.missingScheme, "R50", .error),
        RuleDescriptor(.unusedFile, "R36", .hint),
    ]
}
