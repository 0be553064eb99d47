// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// WebP (RFC 9649): a RIFF file whose first chunk is lossy (`VP8 `), lossless (`VP8L`) or extended (`VP8X`).
enum WebPHeader {
    static func read(_ bytes: borrowing Span<UInt8>) -> Result<ImageSize, ImageFault> {
        guard bytes.count >= 30 else { return .failure(.truncated(atLeast: 30)) }
        if bytes.has("VP8X", at: 12) {
            guard let width = bytes.littleEndian(at: 24, bytes: 3), let height = bytes.littleEndian(at: 27, bytes: 3)
            else {
                return .failure(.truncated(atLeast: 30))
            }
            return .success(ImageSize(format: .webp, width: width + 1, height: height + 1))
        }
        if bytes.has("VP8L", at: 12) {
            // A signature byte, then 14 bits each of width − 1 and height − 1.
            guard bytes[20] == 0x2F, let bits = bytes.littleEndian(at: 21, bytes: 4) else {
                return .failure(.damaged(.webp))
            }
            return .success(ImageSize(format: .webp, width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1))
        }
        // A frame tag of three bytes and a start code come first in a key frame; two bits of each length are its scale.
        guard bytes.has("VP8 ", at: 12), bytes[20] & 1 == 0, bytes.hasBytes([0x9D, 0x01, 0x2A], at: 23),
            let width = bytes.littleEndian(at: 26, bytes: 2), let height = bytes.littleEndian(at: 28, bytes: 2)
        else { return .failure(.damaged(.webp)) }
        return .success(ImageSize(format: .webp, width: width & 0x3FFF, height: height & 0x3FFF))
    }
}
