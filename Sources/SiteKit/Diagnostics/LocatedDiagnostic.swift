// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A diagnostic with the line and column that a person needs, and the line of the source that it speaks of.
public struct LocatedDiagnostic: Hashable, Sendable {
    /// A note with its position.
    public struct Note: Hashable, Sendable {
        /// The note.
        public var note: Finding.Note
        /// Where in its file; nil for the file as a whole, or where the file could not be read again.
        public var position: TextPosition?
    }

    /// The finding.
    public var diagnostic: Diagnostic
    /// Where in its file; nil for the file as a whole, or where the file could not be read again.
    public var position: TextPosition?
    /// The line there.
    public var excerpt: SourceExcerpt?
    /// The other places, in the finding's order.
    public var notes: [Note]
}

/// Gives diagnostics their lines and columns, by reading their files again, and sorts them by file, line, column, severity and code.
///
/// `read` gives a file's bytes, or nil where it cannot be read any longer: the finding then stands without a line.
public func located(
    _ diagnostics: [Diagnostic], reading read: (SourcePath) -> [UInt8]?
) -> [LocatedDiagnostic] {
    var indices: [SourcePath: LineIndex] = [:]
    func index(of file: SourcePath) -> LineIndex {
        if let known = indices[file] { return known }
        let made = LineIndex(read(file) ?? [])
        indices[file] = made
        return made
    }
    func position(_ location: SourceLocation?) -> TextPosition? {
        switch location?.place {
        case nil, .file: nil
        case .line(let line): TextPosition(line: line)
        case .bytes(let range): location.map { index(of: $0.file).position(of: range.lowerBound) }
        }
    }
    return diagnostics.map { diagnostic in
        let place = position(diagnostic.location)
        return LocatedDiagnostic(
            diagnostic: diagnostic, position: place,
            excerpt: diagnostic.location.flatMap { location in
                place.flatMap { SourceExcerpt(line: $0.line, of: index(of: location.file), at: location.place) }
            },
            notes: diagnostic.notes.map { LocatedDiagnostic.Note(note: $0, position: position($0.location)) })
    }.sorted(by: standsBefore)
}

/// What has no file comes first: it concerns the whole site. The message settles the rest, so that the order is total.
private func standsBefore(_ left: LocatedDiagnostic, _ right: LocatedDiagnostic) -> Bool {
    let (first, second) = (left.diagnostic, right.diagnostic)
    if let order = ordered(first.location?.file ?? SourcePath(""), second.location?.file ?? SourcePath("")) {
        return order
    }
    if let order = ordered(left.position?.line ?? 0, right.position?.line ?? 0) { return order }
    if let order = ordered(left.position?.column ?? 0, right.position?.column ?? 0) { return order }
    if let order = ordered(first.severity, second.severity) { return order }
    if let order = ordered(first.code.rawValue, second.code.rawValue) { return order }
    return first.message.swedish < second.message.swedish
}

private func ordered<Key: Comparable>(_ left: Key, _ right: Key) -> Bool? {
    left == right ? nil : left < right
}
