// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform

/// The SHA-256 of a file (FIPS 180-4), by the system's libcrypto.
struct SHA256Digest: Hashable, Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// The digest of bytes.
    init(of bytes: [UInt8]) {
        bytes.withUnsafeBytes { source in
            withUnsafeMutableBytes(of: &words) { target in
                anslag_sha256(source.baseAddress, source.count, target.baseAddress?.assumingMemoryBound(to: UInt8.self))
            }
        }
    }

    /// A digest that C fills in.
    init(filledBy fill: (UnsafeMutablePointer<UInt8>?) -> Void) {
        withUnsafeMutableBytes(of: &words) { fill($0.baseAddress?.assumingMemoryBound(to: UInt8.self)) }
    }

    /// Appends 64 lower-case hexadecimal digits.
    func write(to text: inout [UInt8]) {
        withUnsafeBytes(of: words) { bytes in
            for byte in bytes {
                text.append(digit(byte >> 4))
                text.append(digit(byte & 15))
            }
        }
    }

    /// 64 lower-case hexadecimal digits.
    var hexadecimal: String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        write(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 0x30 : value + 0x57 }

    static func == (left: SHA256Digest, right: SHA256Digest) -> Bool { left.words == right.words }

    func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
