// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A colour of sRGB, with each part from 0 to 1.
struct ScreenColour: Hashable, Sendable {
    var red: Double
    var green: Double
    var blue: Double
    /// 1 where nothing shines through.
    var alpha = 1.0

    /// Whether nothing shines through.
    var isOpaque: Bool { alpha >= 1 }

    /// The relative luminance (WCAG 2.2).
    var luminance: Double {
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The contrast ratio to another colour, from 1 to 21 (WCAG 2.2). Both are taken to be opaque.
    func contrast(to other: ScreenColour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// How it looks on an opaque ground.
    func over(_ ground: ScreenColour) -> ScreenColour {
        func mix(_ own: Double, _ below: Double) -> Double { own * alpha + below * (1 - alpha) }
        return ScreenColour(
            red: mix(red, ground.red), green: mix(green, ground.green), blue: mix(blue, ground.blue))
    }

    /// `#0b5047`: rounded to the 256 steps of a screen. What shines through is not written.
    var hex: String {
        "#"
            + [red, green, blue].map { part in
                let digits = String(Int((min(max(part, 0), 1) * 255).rounded()), radix: 16)
                return digits.utf8.count == 1 ? "0" + digits : digits
            }.joined()
    }

    /// The same as a screen shows it.
    var rounded: ScreenColour {
        func step(_ part: Double) -> Double { (min(max(part, 0), 1) * 255).rounded() / 255 }
        return ScreenColour(red: step(red), green: step(green), blue: step(blue), alpha: alpha)
    }

    /// How different two colours look: the distance in OKLab.
    func distance(to other: ScreenColour) -> Double {
        let (one, two) = (OKLCH(self), OKLCH(other))
        let (lightness, a, b) = (one.lightness - two.lightness, one.a - two.a, one.b - two.b)
        return (lightness * lightness + a * a + b * b).squareRoot()
    }
}

/// The part of a colour as light (sRGB, IEC 61966-2-1).
private func linear(_ part: Double) -> Double { part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4) }

private func encoded(_ light: Double) -> Double {
    light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
}

/// A colour by how it is seen: lightness, chroma and hue (Björn Ottosson's OKLab; CSS Color 4, §9.3).
struct OKLCH: Hashable, Sendable {
    /// From 0 to 1.
    var lightness: Double
    var chroma: Double
    /// In radians.
    var hue: Double

    var a: Double { chroma * cos(hue) }
    var b: Double { chroma * sin(hue) }

    init(lightness: Double, chroma: Double, hue: Double) {
        (self.lightness, self.chroma, self.hue) = (lightness, chroma, hue)
    }

    /// What a colour of sRGB is seen as.
    init(_ colour: ScreenColour) {
        let (red, green, blue) = (linear(colour.red), linear(colour.green), linear(colour.blue))
        let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        let a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
        let b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
        chroma = (a * a + b * b).squareRoot()
        hue = atan2(b, a)
    }

    /// The colour of sRGB; with less chroma where a screen cannot show so much at that lightness.
    var colour: ScreenColour {
        if let colour = exact { return colour }
        var (low, high) = (0.0, chroma)
        for _ in 0..<24 {
            let middle = (low + high) / 2
            if OKLCH(lightness: lightness, chroma: middle, hue: hue).exact == nil {
                high = middle
            } else {
                low = middle
            }
        }
        return OKLCH(lightness: lightness, chroma: low, hue: hue).exact
            ?? ScreenColour(red: lightness < 0.5 ? 0 : 1, green: lightness < 0.5 ? 0 : 1, blue: lightness < 0.5 ? 0 : 1)
    }

    /// The colour of sRGB, if there is one.
    private var exact: ScreenColour? {
        let (a, b) = (a, b)
        let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
        let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
        let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
        let parts = [
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
        ].map(encoded)
        guard parts.allSatisfy({ (-0.0005...1.0005).contains($0) }) else { return nil }
        return ScreenColour(
            red: min(max(parts[0], 0), 1), green: min(max(parts[1], 0), 1), blue: min(max(parts[2], 0), 1))
    }

    private func cube(_ value: Double) -> Double { value * value * value }
}

extension ScreenColour {
    /// The colour nearest to this one in lightness, of the same hue and chroma, that passes: `passes` is asked about colours as a
    /// screen shows them. Nil where no lightness will do.
    func nearestLightness(where passes: (ScreenColour) -> Bool) -> ScreenColour? {
        if passes(rounded) { return rounded }
        let own = OKLCH(self)
        let steps = 1000
        let start = Int((own.lightness * Double(steps)).rounded())
        for distance in 1...steps {
            for step in [start - distance, start + distance] where (0...steps).contains(step) {
                let lightness = Double(step) / Double(steps)
                let found = OKLCH(lightness: lightness, chroma: own.chroma, hue: own.hue).colour.rounded
                if passes(found) { return found }
            }
        }
        return nil
    }
}
