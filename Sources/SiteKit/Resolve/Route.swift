// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Something that is published, before its bytes are made.
public struct Route: Hashable, Sendable {
    /// Where it is published.
    public let path: OutputPath
    /// Its number among the things of its sort.
    let item: Int
    /// 0, and more for the later parts of a long listing.
    let part: Int
    /// The number of its sort among all sorts of output.
    let sort: Int

    /// A placement of a sort.
    init(_ placement: Placement, sort: Int) {
        (path, item, part, self.sort) = (placement.path, placement.item, placement.part, sort)
    }
}

/// What a published page shows.
public enum PageSubject: Hashable, Sendable {
    /// A page of the content, by its number.
    case page(Int)
    /// The pages of a subject, by its number.
    case tag(Int)
    /// What the server shows when nothing is found.
    case notFound
}

extension Site {
    /// The language of a page.
    func language(of subject: PageSubject) -> Language {
        switch subject {
        case .page(let page): pages[page].parsed.language
        case .tag(let tag): tags[tag].language
        case .notFound: settings.language
        }
    }

    /// The name of a page's layout.
    func layout(of subject: PageSubject) -> String {
        switch subject {
        case .page(let page): pages[page].layout
        case .tag: "tag"
        case .notFound: "404"
        }
    }
}
