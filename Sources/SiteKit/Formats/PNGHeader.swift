// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// PNG (ISO/IEC 15948): the first chunk after the signature is IHDR, and begins with width and height.
enum PNGHeader {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    static func read(_ bytes: borrowing Span<UInt8>) -> Result<ImageSize, ImageFault> {
        // iPhone builds put Apple's own CgBI chunk first; browsers refuse such a file.
        if bytes.count >= 16, !bytes.has("IHDR", at: 12) { return .failure(.damaged(.png)) }
        guard let width = bytes.bigEndian(at: 16, bytes: 4), let height = bytes.bigEndian(at: 20, bytes: 4) else {
            return .failure(.truncated(atLeast: 24))
        }
        // The format allows no more than 2³¹ − 1.
        guard width <= Int32.max, height <= Int32.max else { return .failure(.damaged(.png)) }
        return .success(ImageSize(format: .png, width: width, height: height))
    }
}
