// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Text made fit for a terminal and for one line: what would move the cursor, colour the screen, turn the direction of the
/// text or hide is spelled out (`␛`, `<U+202E>`).
public func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { spelledOut($0) != nil }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
        if let spelled = spelledOut(scalar) { result += spelled } else { result.unicodeScalars.append(scalar) }
    }
    return result
}

/// How a scalar that must not reach the terminal is written instead; nil for all others.
func spelledOut(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    // Unicode has a picture of each control of ASCII, in the same order.
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
    case 0x7F: "␡"
    case 0x80..<0xA0, 0xAD, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
        0xE0000...0xE007F:
        "<U+\(hexadecimal(scalar.value))>"
    default: nil
    }
}

/// How many columns of a terminal a scalar takes: 0 for marks that combine, 2 for East Asian wide letters and pictures.
func displayWidth(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return isWide(scalar.value) ? 2 : 1
}

/// The blocks of Unicode Standard Annex 11 whose letters are Wide or Fullwidth.
private func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653,
        0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26F2...0x26F3, 0x2705, 0x270A...0x270B, 0x2728, 0x274C,
        0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x2B1B...0x2B1C, 0x2B50, 0x2B55, 0x2E80...0x303E, 0x3041...0x33FF,
        0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7EB,
        0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
        true
    default: false
    }
}

/// At least four hexadecimal digits, as Unicode writes its scalars.
func hexadecimal(_ value: UInt32, digits: Int = 4) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}
