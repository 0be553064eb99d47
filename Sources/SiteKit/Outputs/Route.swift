/// Something that is published, before its bytes are made.
public struct Route: Hashable, Sendable {
    /// Where it is published.
    public let path: OutputPath
    /// Its number among the things of its sort.
    let item: Int
    /// 0, and more for the later parts of a long listing.
    let part: Int
    /// The number of its sort in `Outputs.all`.
    private let sort: Int

    /// A placement of a sort.
    init(_ placement: Placement, sort: Int) {
        (path, item, part, self.sort) = (placement.path, placement.item, placement.part, sort)
    }

    /// Of which sort it is.
    var output: any Output { Outputs.all[sort] }

    /// When it is made.
    public var phase: OutputPhase { output.phase }

    /// What it shows, if visitors read it as a page.
    var subject: PageSubject? { output.subject(of: self) }
}
