// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension RandomAccessCollection {
    /// The first index whose element belongs to the second of two parts, where all elements of the first come before it; the end where none
    /// does. Binary search: named as in Swift Algorithms.
    public func partitioningIndex(where belongsInSecondPart: (Element) -> Bool) -> Index {
        var (low, count) = (startIndex, count)
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if belongsInSecondPart(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
