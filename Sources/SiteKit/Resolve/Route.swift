/// Something that is published, before its bytes are made.
public struct Route: Hashable, Sendable {
    /// What is rendered there.
    public enum Subject: Hashable, Sendable {
        /// A page; `part` counts from 0 and is more than 0 for the later parts of a long listing.
        case page(Int, part: Int)
        /// The page of a subject.
        case tag(Int, part: Int)
        /// The accessibility statement as data.
        case statementData
        /// What the server shows when nothing is found.
        case notFound
        /// A file of the content.
        case file(Int)
        /// A file of the theme.
        case asset(Int)
    }

    /// Where it is published.
    public let path: OutputPath
    /// What is rendered there.
    public let subject: Subject
}

/// What resolve makes: the site, and everything to publish of it.
struct ResolvedSite: Sendable {
    let site: Site
    /// In order of path.
    let routes: [Route]
    /// When the output changes by itself: something is published, withdrawn or over. Nil when nothing is waiting.
    let nextChange: Moment?
    /// What to write in place of links that were refused while only their own page was known.
    let corrections: [SourceLocation: LinkCorrection]
    /// The pages that are there but not published.
    let withheld: Set<SourcePath>
}
