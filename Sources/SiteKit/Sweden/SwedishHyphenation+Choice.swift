// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which of the places where a word may be divided are used. Each soft hyphen is met by those who listen and by those who search, so
/// there are as few as keep every part short enough for a line.
extension SwedishHyphenation {
    /// All joints of a compound, and where a part between them is still long, the place that suits best; in order.
    static func fewest(of divisions: [Int], in letters: [UInt8], isJoint: (Int) -> Bool) -> [Int] {
        var chosen: [Int] = []
        var start = 0
        for end in divisions.filter({ isJoint($0) || isLinked(letters[..<$0]) }) + [letters.count] {
            divide(start..<end, at: divisions, in: letters, &chosen)
            if end < letters.count { chosen.append(end) }
            start = end
        }
        return chosen
    }

    /// Appends the divisions of a part, none where it is short enough.
    private static func divide(_ part: Range<Int>, at divisions: [Int], in letters: [UInt8], _ chosen: inout [Int]) {
        let within = divisions.indices.filter { part.lowerBound < divisions[$0] && divisions[$0] < part.upperBound }
        guard part.count > longestWhole,
            let best = within.min(by: {
                cost(of: $0, among: divisions, in: part, letters) < cost(of: $1, among: divisions, in: part, letters)
            })
        else { return }
        divide(part.lowerBound..<divisions[best], at: divisions, in: letters, &chosen)
        chosen.append(divisions[best])
        divide(divisions[best]..<part.upperBound, at: divisions, in: letters, &chosen)
    }

    /// How far a division is from the middle of its part, counted twice. Before a prefix it is nearer, and after one further off. It is
    /// nearer too where a vowel stands after a consonant, or anything after a consonant and s: within a word a consonant goes with the
    /// vowel after it, so there two words meet.
    private static func cost(of index: Int, among divisions: [Int], in part: Range<Int>, _ letters: [UInt8]) -> Int {
        let place = divisions[index]
        var cost = abs(2 * place - part.lowerBound - part.upperBound)
        if index > 0, isPrefix(letters[divisions[index - 1]..<place]) { cost += 10 }
        if index + 1 < divisions.count, isPrefix(letters[place..<divisions[index + 1]]) { cost -= 10 }
        let (first, second) = (letters[place - 2], letters[place - 1])
        if !isVowel(second), isVowel(letters[place]) || second == letterS && !isVowel(first) { cost -= 8 }
        return cost
    }

    private static func isPrefix(_ letters: ArraySlice<UInt8>) -> Bool {
        prefixes.contains { letters.elementsEqual($0) }
    }

    private static func isLinked(_ letters: ArraySlice<UInt8>) -> Bool {
        linkedEndings.contains { letters.suffix($0.count).elementsEqual($0) }
    }

    private static let letterS: UInt8 = 19
    private static let prefixes = codes("an av be för före in om till upp ut")
    /// Ends of words that take an s before the next part of a compound: `utbildnings-plan`, `säkerhets-arbete`.
    private static let linkedEndings = codes("doms hets ings ions nads skaps tets")
}
