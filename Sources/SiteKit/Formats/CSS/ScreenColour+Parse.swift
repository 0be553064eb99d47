// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc

extension ScreenColour {
    /// A colour as CSS writes it: `#fff`, `#005ea5cc`, `rgb(0 94 165 / 80%)`, `rgba(0, 94, 165, .8)`, `hsl(206 100% 32%)`,
    /// `oklch(0.5 0.1 250)`. Nil for anything else: names of colours mean different things to different people, and other
    /// spaces are not needed for the screens of today.
    init?(_ text: String) {
        let tokens = CSSScanner.tokens(Array(text.utf8)).filter { $0.kind != .space }
        let bytes = Array(text.utf8)
        guard let first = tokens.first else { return nil }
        if first.kind == .hash, tokens.count == 1 {
            self.init(hex: bytes[first.range.dropFirst()])
            return
        }
        guard first.kind == .function, tokens.count >= 5, tokens.last?.sign == UInt8(ascii: ")") else { return nil }
        guard let parts = Self.parts(tokens.dropFirst().dropLast(), bytes) else { return nil }
        switch cssName(first, in: bytes) {
        case "rgb", "rgba": self.init(rgb: parts)
        case "hsl", "hsla": self.init(hsl: parts)
        case "oklch": self.init(oklch: parts)
        default: return nil
        }
    }

    private init?(hex digits: ArraySlice<UInt8>) {
        let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard values.count == digits.count else { return nil }
        let parts: [Int]
        switch values.count {
        case 3, 4: parts = values.map { $0 * 17 }
        case 6, 8: parts = stride(from: 0, to: values.count, by: 2).map { values[$0] * 16 + values[$0 + 1] }
        default: return nil
        }
        self.init(
            red: Double(parts[0]) / 255, green: Double(parts[1]) / 255, blue: Double(parts[2]) / 255,
            alpha: parts.count == 4 ? Double(parts[3]) / 255 : 1)
    }

    private typealias Part = (value: Double, unit: String)

    /// Three numbers and perhaps one for what shines through, with commas or a slash between.
    private static func parts(_ tokens: ArraySlice<CSSToken>, _ bytes: [UInt8]) -> [Part]? {
        var parts: [Part] = []
        for token in tokens {
            if token.kind == .comma || token.sign == UInt8(ascii: "/") { continue }
            guard let part = cssNumber(token, in: bytes) else { return nil }
            parts.append(part)
        }
        guard parts.count == 3 || parts.count == 4 else { return nil }
        return parts
    }

    private static func share(_ part: Part, of whole: Double) -> Double? {
        switch part.unit {
        case "%": part.value / 100
        case "": part.value / whole
        default: nil
        }
    }

    private static func alpha(_ parts: [Part]) -> Double? {
        guard parts.count == 4 else { return 1 }
        return share(parts[3], of: 1).map { min(max($0, 0), 1) }
    }

    /// An angle in radians.
    private static func angle(_ part: Part) -> Double? {
        switch part.unit {
        case "", "deg": part.value * .pi / 180
        case "rad": part.value
        case "turn": part.value * 2 * .pi
        case "grad": part.value * .pi / 200
        default: nil
        }
    }

    private init?(rgb parts: [Part]) {
        let shares = parts.prefix(3).compactMap { Self.share($0, of: 255) }
        guard shares.count == 3, shares.allSatisfy({ (0...1).contains($0) }), let alpha = Self.alpha(parts) else {
            return nil
        }
        self.init(red: shares[0], green: shares[1], blue: shares[2], alpha: alpha)
    }

    private init?(hsl parts: [Part]) {
        guard let angle = Self.angle(parts[0]), let saturation = Self.share(parts[1], of: 100),
            let lightness = Self.share(parts[2], of: 100), let alpha = Self.alpha(parts),
            (0...1).contains(saturation), (0...1).contains(lightness)
        else { return nil }
        let turns = angle / (2 * .pi)
        let hue = (turns - turns.rounded(.down)) * 12
        func part(_ number: Double) -> Double {
            let place = (number + hue).truncatingRemainder(dividingBy: 12)
            let reach = saturation * min(lightness, 1 - lightness)
            return lightness - reach * max(-1, min(place - 3, 9 - place, 1))
        }
        self.init(red: part(0), green: part(8), blue: part(4), alpha: alpha)
    }

    private init?(oklch parts: [Part]) {
        let chroma = parts[1].unit == "%" ? parts[1].value / 100 * 0.4 : parts[1].value
        guard let lightness = Self.share(parts[0], of: 1), let hue = Self.angle(parts[2]),
            let alpha = Self.alpha(parts), (0...1).contains(lightness), (0...0.5).contains(chroma),
            parts[1].unit.isEmpty || parts[1].unit == "%"
        else { return nil }
        self = OKLCH(lightness: lightness, chroma: chroma, hue: hue).colour
        self.alpha = alpha
    }
}
