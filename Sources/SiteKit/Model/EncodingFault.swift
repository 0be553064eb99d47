// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a file is not text in UTF-8 without NUL, if it is not.
func encodingFault(_ file: SourceFile) -> Finding? {
    let bytes = file.bytes.span
    if bytes.count >= 2, bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF {
        return .wrongEncoding("UTF-16", at: 0, in: file.path)
    }
    let offset = file.bytes.utf8Prefix
    if offset < bytes.count {
        return .wrongEncoding(
            seemsWindows(file.bytes, at: offset) ? "Windows-1252 (ANSI, Latin-1)" : nil, at: offset, in: file.path)
    }
    let index = file.bytes.firstIndex(of: 0, from: 0)
    if index < bytes.count {
        let isUTF16 = bytes.count > 3 && (bytes[1] == 0 && bytes[3] == 0 || bytes[0] == 0 && bytes[2] == 0)
        return isUTF16 ? .wrongEncoding("UTF-16", at: index, in: file.path) : .nul(at: index, in: file.path)
    }
    return nil
}

/// Whether the byte that is not UTF-8 is a letter or a sign in Windows-1252 where one can stand: å, ä, ö, é, curly quotes, dashes.
private func seemsWindows(_ bytes: [UInt8], at offset: Int) -> Bool {
    let letters: [UInt8] = [
        0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE9, 0xC9, 0xFC, 0x84, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x85, 0xA0,
        0xA7, 0xB7,
    ]
    let nextIsASCII = offset + 1 >= bytes.count || bytes[offset + 1] < 0x80 || letters.contains(bytes[offset + 1])
    return letters.contains(bytes[offset]) && nextIsASCII
}

extension Finding {
    fileprivate static func wrongEncoding(_ encoding: String?, at offset: Int, in file: SourcePath) -> Finding {
        Finding(
            .error, .wrongEncoding, at: .offset(offset, in: file),
            encoding.map {
                Wording(
                    sv: "Filen är sparad som \($0), inte som UTF-8 (byte \(offset)).",
                    en: "The file is saved as \($0), not as UTF-8 (byte \(offset)).")
            }
                ?? Wording(
                    sv: "Filen är inte text i UTF-8 (byte \(offset)).",
                    en: "The file is not text in UTF-8 (byte \(offset))."),
            help: Wording(
                sv:
                    "Öppna den i redigeraren, välj Spara som och kodningen UTF-8. Annars kan å, ä och ö bli andra tecken.",
                en: "Open it in the editor, choose Save as and the encoding UTF-8. Otherwise letters may become others."
            ))
    }

    fileprivate static func nul(at offset: Int, in file: SourcePath) -> Finding {
        Finding(
            .error, .controlCharacter, at: .offset(offset, in: file),
            Wording(
                sv: "Här står tecknet NUL (byte \(offset)), som ingen text innehåller.",
                en: "The character NUL stands here (byte \(offset)), which no text holds."),
            help: Wording(
                sv: "Filen kan ha skadats när den kopierades. Ta bort tecknet, eller hämta filen på nytt.",
                en: "The file may have been damaged when it was copied. Remove the character, or fetch the file again.")
        )
    }
}
