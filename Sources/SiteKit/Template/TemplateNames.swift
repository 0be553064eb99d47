// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension ViewType {
    /// All names that templates can use, for `anslag template --names`: path, kind and summary, sorted by path. Items of lists stand
    /// under `name[]`. A view in itself (a menu's entries have entries) is named but not opened again.
    public func nameLines() -> [String] {
        var lines: [(path: String, kind: String, summary: String)] = []
        var open: [(view: ViewType, prefix: String, above: [ObjectIdentifier])] = [(self, "", [])]
        while let next = open.popLast() {
            let above = next.above + [ObjectIdentifier(next.view)]
            for field in next.view.fields {
                let path = next.prefix + field.name
                lines.append((path, field.type.kind, field.summary))
                var (type, inner) = (field.type, path)
                while case .list(let item) = type { (type, inner) = (item, inner + "[]") }
                if case .view(let view) = type, !above.contains(ObjectIdentifier(view())) {
                    open.append((view(), inner + ".", above))
                }
            }
        }
        let width = lines.map(\.path.count).max() ?? 0
        let kindWidth = lines.map(\.kind.count).max() ?? 0
        return lines.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map {
            $0.path + String(repeating: " ", count: width - $0.path.count + 2) + $0.kind
                + String(repeating: " ", count: kindWidth - $0.kind.count + 2) + $0.summary
        }
    }
}
