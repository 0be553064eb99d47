// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// GIF 87a and 89a: the logical screen's width and height follow the signature.
enum GIFHeader {
    static func read(_ bytes: borrowing Span<UInt8>) -> Result<ImageSize, ImageFault> {
        guard let width = bytes.littleEndian(at: 6, bytes: 2), let height = bytes.littleEndian(at: 8, bytes: 2) else {
            return .failure(.truncated(atLeast: 10))
        }
        return .success(ImageSize(format: .gif, width: width, height: height))
    }
}
