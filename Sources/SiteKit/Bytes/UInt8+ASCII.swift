// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension UInt8 {
    /// The end of a line.
    static let newline = UInt8(ascii: "\n")
    /// What stands before the end of a line on some systems.
    static let carriageReturn = UInt8(ascii: "\r")
    /// The space of a keyboard.
    static let space = UInt8(ascii: " ")
    /// The horizontal tab.
    static let tab = UInt8(ascii: "\t")

    /// Space, tab or the end of a line.
    var isSpace: Bool { self == .space || self == .tab || self == .newline || self == .carriageReturn }

    /// White space in a template's tag and in HTML: space, tab, line feed, form feed, carriage return.
    var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

    /// 0–9.
    var isDigit: Bool { self &- 0x30 < 10 }

    /// A–Z or a–z.
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// Whether it is a letter a–z.
    var isLowerCase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }

    /// The lower-case letter of an ASCII letter; itself otherwise.
    var lowerCased: UInt8 { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self }

    /// The value of a hexadecimal digit; nil for what is none.
    var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}
