// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// JPEG (ITU-T T.81): segments until the start of a frame, which holds the size; on the way EXIF, which may turn the picture.
enum JPEGHeader {
    static func read(_ bytes: borrowing Span<UInt8>) -> Result<ImageSize, ImageFault> {
        var offset = 2
        var isTurned = false
        while offset < bytes.count {
            guard bytes[offset] == 0xFF else { return .failure(.damaged(.jpeg)) }
            // Any number of FF may fill the space before a marker.
            while offset < bytes.count, bytes[offset] == 0xFF { offset += 1 }
            guard offset < bytes.count else { break }
            let marker = bytes[offset]
            offset += 1
            // A picture that begins or ends before its frame has no size.
            switch marker {
            case 0x01, 0xD0...0xD7: continue  // They stand alone.
            case 0x00, 0xD8, 0xD9, 0xDA: return .failure(.damaged(.jpeg))
            default: break
            }
            guard let length = bytes.bigEndian(at: offset, bytes: 2) else {
                return .failure(.truncated(atLeast: offset + 2))
            }
            guard length >= 2 else { return .failure(.damaged(.jpeg)) }
            if isStartOfFrame(marker) { return frame(bytes, at: offset, isTurned: isTurned) }
            if marker == 0xE1 {
                guard offset + length <= bytes.count else { return .failure(.truncated(atLeast: offset + length + 16)) }
                if let orientation = orientation(bytes, in: offset + 2..<offset + length) {
                    isTurned = (5...8).contains(orientation)
                }
            }
            offset += length
        }
        return .failure(.truncated(atLeast: offset + 16))
    }

    /// Whether the bytes reach the picture itself, before which all that is told of it stands.
    static func holdsScan(_ bytes: borrowing Span<UInt8>) -> Bool {
        var at = 2
        while at + 4 <= bytes.count, bytes[at] == 0xFF {
            let marker = bytes[at + 1]
            if marker == 0xDA { return true }
            if marker == 0xFF || marker == 0x01 || (0xD0...0xD7).contains(marker) {
                at += marker == 0xFF ? 1 : 2
            } else {
                guard let length = bytes.bigEndian(at: at + 2, bytes: 2), length >= 2 else { return true }
                at += 2 + length
            }
        }
        // What is no segment ends what can be read.
        return at + 4 <= bytes.count
    }

    /// SOF0–SOF15 without the three codes among them that are tables: DHT, JPG and DAC.
    private static func isStartOfFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
    }

    private static func frame(
        _ bytes: borrowing Span<UInt8>, at offset: Int, isTurned: Bool
    ) -> Result<ImageSize, ImageFault> {
        guard let height = bytes.bigEndian(at: offset + 3, bytes: 2),
            let width = bytes.bigEndian(at: offset + 5, bytes: 2)
        else { return .failure(.truncated(atLeast: offset + 7)) }
        return .success(ImageSize(format: .jpeg, width: isTurned ? height : width, height: isTurned ? width : height))
    }

    /// The orientation in an EXIF segment (JEITA CP-3451: tag 0x0112 in the first directory of a TIFF), 1–8.
    private static func orientation(_ bytes: borrowing Span<UInt8>, in segment: Range<Int>) -> Int? {
        guard segment.count > 14, bytes.has("Exif\0\0", at: segment.lowerBound) else { return nil }
        let tiff = bytes.extracting(segment.lowerBound + 6..<segment.upperBound)
        let isLittle = tiff.has("II", at: 0)
        guard isLittle || tiff.has("MM", at: 0), tiff.number(at: 2, bytes: 2, isLittle: isLittle) == 42,
            let directory = tiff.number(at: 4, bytes: 4, isLittle: isLittle),
            let entries = tiff.number(at: directory, bytes: 2, isLittle: isLittle)
        else { return nil }
        for entry in 0..<entries {
            let offset = directory + 2 + entry * 12
            guard let tag = tiff.number(at: offset, bytes: 2, isLittle: isLittle) else { return nil }
            if tag == 0x0112 { return tiff.number(at: offset + 8, bytes: 2, isLittle: isLittle) }
        }
        return nil
    }
}
