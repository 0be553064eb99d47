// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// One thing to publish, before anyone has said of which sort it is.
struct Placement: Hashable, Sendable {
    /// Where it is published.
    let path: OutputPath
    /// Its number among the things of its sort, as the sort counts them.
    var item = 0
    /// 0, and more for the later parts of a long listing.
    var part = 0
}

extension Site {
    /// The parts that a listing of some length is shown in, each at an address of its own.
    func placements(ofListing count: Int, at path: OutputPath, _ language: Language, item: Int) -> [Placement] {
        let parts = if let size = settings.pageSize, count > size { (count + size - 1) / size } else { 1 }
        return (0..<parts).map { Placement(path: path.part($0, language), item: item, part: $0) }
    }
}

extension OutputPath {
    /// The address of a later part of a listing: `aktiviteter/index.html` → `aktiviteter/sida-2.html`. Parts count from 0.
    func part(_ number: Int, _ language: Language) -> OutputPath {
        guard number > 0 else { return self }
        let word = language == .swedish ? "sida" : "page"
        if text.hasSuffix("index.html") { return OutputPath(text.dropLast(10) + "\(word)-\(number + 1).html") }
        return OutputPath(text.dropLast(5) + "-\(word)-\(number + 1).html")
    }
}
