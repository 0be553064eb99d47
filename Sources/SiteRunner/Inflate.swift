// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform

/// How large a stream of a document may become; a larger one is left packed, since a small file can hold a huge one.
private let inflatedLimit = 8 << 20

/// Unpacks deflate (RFC 1951), by the system's zlib. Nil for what is not in that format, or is larger than the limit.
func inflate(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    // Text and structure seldom shrink to less than a tenth; one more try gives the rest all the room there is.
    for capacity in [min(bytes.count * 12 + 1024, inflatedLimit), inflatedLimit] {
        var written = -1
        let unpacked = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            written = bytes.withUnsafeBufferPointer {
                anslag_inflate($0.baseAddress, $0.count, buffer.baseAddress, capacity)
            }
            count = max(written, 0)
        }
        if written >= 0 { return unpacked }
    }
    return nil
}
