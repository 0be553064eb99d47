// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which files a known issue speaks of: one file, a folder with all in it (`nyheter/`), or a pattern, where `*` stands for any signs
/// within a name and `**` for any at all. Paths count from content/, or from the site's folder.
struct PathPattern: Hashable, Sendable {
    private let signs: [UInt8]
    private let isPattern: Bool

    init(_ text: String) {
        let path = text.hasPrefix(contentFolder) ? text.dropFirst(contentFolder.count) : text[...]
        signs = Array((path.hasSuffix("/") ? path + "**" : path).utf8)
        isPattern = signs.contains(star)
    }

    /// Whether a file is meant.
    func matches(_ path: SourcePath) -> Bool {
        let whole = Array(path.text.utf8)
        if matches(whole[...]) { return true }
        return path.text.hasPrefix(contentFolder) && matches(whole.dropFirst(contentFolder.utf8.count))
    }

    private func matches(_ path: ArraySlice<UInt8>) -> Bool {
        guard isPattern else { return path.elementsEqual(signs) }
        // Which beginnings of the path the signs so far can stand for: linear in each, whatever the pattern.
        var reached = [Bool](repeating: false, count: path.count + 1)
        reached[0] = true
        var index = 0
        while index < signs.count {
            let isStar = signs[index] == star
            let isDouble = isStar && index + 1 < signs.count && signs[index + 1] == star
            var next = [Bool](repeating: false, count: path.count + 1)
            for length in 0...path.count {
                if isStar {
                    let goesOn = length > 0 && next[length - 1]
                    next[length] =
                        reached[length] || goesOn && (isDouble || path[path.startIndex + length - 1] != slash)
                } else if length > 0 {
                    next[length] = reached[length - 1] && path[path.startIndex + length - 1] == signs[index]
                }
            }
            reached = next
            index += isDouble ? 2 : 1
        }
        return reached[path.count]
    }
}

private let star = UInt8(ascii: "*")
private let slash = UInt8(ascii: "/")
