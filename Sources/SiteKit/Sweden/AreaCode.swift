// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Sweden's area codes and other first digits of national numbers, without the zero before them (PTS, the Swedish numbering
/// plan for telephony). Places with codes of one to three digits; mobile, freephone and service numbers beside them.
enum AreaCode {
    /// How many of a national number's digits are the area code, 1–3, or nil if no code is like them.
    static func length(in digits: some Swift.Collection<UInt8>) -> Int? {
        var value = 0
        for (count, digit) in digits.prefix(3).enumerated() {
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
            switch count {
            case 0 where value == 8: return 1
            case 1 where twoDigits.contains(value): return 2
            // 020 and 0200 are both freephone; 090 is Umeå, 0900 is not.
            case 1 where value == 20 || value == 90: return digits.dropFirst(2).first == UInt8(ascii: "0") ? 3 : 2
            case 2 where threeDigits.contains(value): return 3
            default: break
            }
        }
        return nil
    }

    /// How many digits a national number with an area code has, the code among them.
    static func nationalLengths(code: some Swift.Collection<UInt8>) -> ClosedRange<Int> {
        let value = code.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        switch value {
        case 10, 70, 72, 73, 76, 79, 770...779: return 9...9
        case 20, 200: return 6...9
        case 71: return 9...13
        case 8: return 7...9
        case 11...99: return 7...9
        default: return 8...9
        }
    }

    private static let twoDigits: Set<Int> = [
        10, 11, 13, 16, 18, 19, 21, 23, 26, 31, 33, 35, 36, 40, 42, 44, 46, 54, 60, 63, 70, 71, 72, 73, 74, 75, 76, 79,
    ]

    private static let threeDigits: Set<Int> = [
        120, 121, 122, 123, 125, 140, 141, 142, 143, 144, 150, 151, 152, 155, 156, 157, 158, 159, 171, 173, 174, 175,
        176,
        200, 220, 221, 222, 223, 224, 225, 226, 227, 240, 241, 243, 246, 247, 248, 250, 251, 253, 258, 270, 271, 278,
        280,
        281, 290, 291, 292, 293, 294, 295, 297, 300, 301, 302, 303, 304, 320, 321, 322, 325, 340, 345, 346, 370, 371,
        372,
        380, 381, 382, 383, 390, 392, 393, 410, 411, 413, 414, 415, 416, 417, 418, 430, 431, 433, 435, 451, 454, 455,
        456,
        457, 459, 470, 471, 472, 474, 476, 477, 478, 479, 480, 481, 485, 486, 490, 491, 492, 493, 494, 495, 496, 498,
        499,
        500, 501, 502, 503, 504, 505, 506, 510, 511, 512, 513, 514, 515, 520, 521, 522, 523, 524, 525, 526, 528, 530,
        531,
        532, 533, 534, 550, 551, 552, 553, 554, 555, 560, 563, 564, 565, 570, 571, 573, 580, 581, 582, 583, 584, 585,
        586,
        587, 589, 590, 591, 611, 612, 613, 620, 621, 622, 623, 624, 640, 642, 643, 644, 645, 647, 650, 651, 652, 653,
        657,
        660, 661, 662, 663, 670, 671, 672, 680, 682, 684, 687, 690, 691, 692, 693, 695, 696, 770, 771, 772, 774, 775,
        776,
        777, 778, 779, 900, 910, 911, 912, 913, 914, 915, 916, 918, 920, 921, 922, 923, 924, 925, 926, 927, 928, 929,
        930,
        932, 933, 934, 935, 939, 940, 941, 942, 943, 944, 950, 951, 952, 953, 954, 960, 961, 970, 971, 973, 975, 976,
        977,
        978, 980, 981,
    ]
}
