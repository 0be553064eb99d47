// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

public import SiteKit

/// What a build came to.
public struct BuildReport: Sendable {
    /// Everything that was noticed, in no particular order.
    public var diagnostics: [Diagnostic]
    /// The same, but what the rules found on the pages stands for each by itself. Nil where no page could be made.
    public var findings: [Diagnostic]?
    /// Whether the site is fit to publish; what was to be published then has been.
    public var isPublishable: Bool
    /// Whether a preview shows the site, which it does in spite of what rules find.
    public var isShown = false
    /// Whether a site lay in the output before.
    public var hadOldSite = false
    /// How many pages the site has.
    public var pageCount = 0
    /// How many files were made.
    public var fileCount = 0
    /// How many bytes they hold.
    public var byteCount = 0
    /// When the output will change by itself: something is published, withdrawn or over.
    public var nextChange: Moment?
    /// The language of messages about the site.
    public var language: MessageLanguage
    /// How a line of a file is linked to: `edit_url` of site.yml.
    public var editURL: String?
    /// What was built; nil when it could not be planned.
    public var plan: Plan?
    /// When each part of the build was done.
    public var timeline = BuildTimeline()
    /// The files, to show the lines that diagnostics speak of.
    public var tree: SourceTree

    /// Takes what a plan says of the site.
    mutating func take(_ plan: Plan) {
        (pageCount, fileCount) = (plan.pageCount, plan.routes.count)
        (nextChange, language, editURL) = (plan.nextChange, plan.messageLanguage, plan.editURL)
    }

    /// Takes what came of producing the site.
    mutating func take(_ production: Production, byteCount: Int = 0) {
        (plan, diagnostics, findings) = (production.plan, production.diagnostics, production.findings)
        self.byteCount = byteCount
    }
}
