/// What a walk over the tree learnt and the tree does not say, each list in the order in which its things stand there.
struct MarkdownOutline {
    var leadingTitle: Heading?
    var headings: [Heading] = []
    var targets: [LinkTarget] = []
    /// What becomes of each target; the same indexes as `targets`.
    var uses: [TargetUse] = []
    /// For each quotation, whether it is a callout.
    var quotations: [Callout?] = []
    var tables: [TableOutline] = []
    /// For each piece of raw HTML, what stands in its place.
    var omissions: [Omission] = []
}

/// What becomes of a link or an image.
enum TargetUse: Equatable {
    /// It is filled in later.
    case hole(Hole.Kind)
    /// It was refused; its text stays.
    case refused
}

/// What stands in place of a piece of raw HTML.
enum Omission: Equatable {
    case html([UInt8])
    /// HTML that begins or ends a passage in a language; the style of quotation marks from there on.
    case language([UInt8], QuoteStyle)
}

/// What is known of a table.
struct TableOutline: Equatable {
    /// Whether its caption stands before it.
    var hasCaption = false
    /// The index of the nearest heading before it.
    var heading: Int?
    /// Whether every row begins with a cell that is bold as a whole.
    var hasRowHeaders = false
}
