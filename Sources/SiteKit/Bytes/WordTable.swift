// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CScan

/// Words of at most eight bytes to look for in long texts, each with what it says as bits. The case of letters is left out.
struct WordTable: Sendable {
    fileprivate private(set) var keys: [UInt64]
    fileprivate private(set) var marks: [UInt16]
    fileprivate let bits: UInt32

    /// A table of words; longer ones are left out. What is said of a word twice is put together.
    init(_ words: some Collection<(word: [UInt8], mark: UInt16)>) {
        // At most an eighth of the places is taken, so that nearly all words that are not there end at the first.
        bits = UInt32(max(8, Int.bitWidth - (words.count * 4).leadingZeroBitCount))
        keys = [UInt64](repeating: 0, count: 1 << Int(bits))
        marks = [UInt16](repeating: 0, count: 1 << Int(bits))
        for (word, mark) in words where !word.isEmpty && word.count <= 8 {
            let key = Self.key(word[...])
            let place = place(of: key)
            keys[place] = key
            marks[place] |= mark
        }
    }

    /// What a word says; 0 for one that is not there.
    subscript(word: ArraySlice<UInt8>) -> UInt16 {
        word.count <= 8 ? marks[place(of: Self.key(word))] : 0
    }

    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: (key &* anslag_factor) >> UInt64(64 - bits))
        while keys[place] != key, keys[place] != 0 { place = (place + 1) & (keys.count - 1) }
        return place
    }

    private static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
        unsafe word.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            return unsafe anslag_key(base, buffer.count)
        }
    }
}

extension [UInt8] {
    /// The first word in a range that is in a table, or begins with a letter of another script than Latin, see CScan; nil when there is none.
    func nextWord(in range: Range<Int>, of table: WordTable) -> Range<Int>? {
        unsafe word(in: range, table) { bytes, words in
            unsafe anslag_next_known(bytes, range.lowerBound, range.upperBound, words)
        }
    }

    /// The first word in a range that begins with a zero or with the first four bytes of a word in a table, see CScan; nil when there is
    /// none.
    func nextWord(in range: Range<Int>, begunAs table: WordTable) -> Range<Int>? {
        unsafe word(in: range, table) { bytes, words in
            unsafe anslag_next_begun(bytes, range.lowerBound, range.upperBound, words)
        }
    }

    private func word(
        in range: Range<Int>, _ table: WordTable, _ find: (UnsafePointer<UInt8>, anslag_words) -> anslag_word
    ) -> Range<Int>? {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "the range is in the array")
        return unsafe withUnsafeBufferPointer { buffer in
            unsafe table.keys.withUnsafeBufferPointer { keys in
                unsafe table.marks.withUnsafeBufferPointer { marks in
                    guard let base = buffer.baseAddress else { return nil }
                    let words = unsafe anslag_words(keys: keys.baseAddress, marks: marks.baseAddress, bits: table.bits)
                    let found = unsafe find(base, words)
                    return found.start < found.end ? found.start..<found.end : nil
                }
            }
        }
    }
}
