// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Pairs of colours whose contrast is less than theme.yml promises, in any mode. The message gives the nearest colour that passes:
/// of the same hue, lighter or darker.
struct ContrastProver: ThemeRule {
    static let descriptor = RuleDescriptor(
        .contrastTooLow, "R23", .error, criteria: ["1.4.3", "1.4.11"], isOfLaw: true)

    /// A pair that falls short.
    private struct Shortfall: Hashable {
        var pair: ContrastPair
        var ratio: Double
    }

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        let palette = Palette(theme)
        var told: Set<[String]> = []
        for mode in ColourMode.allCases {
            var failing: [String: [Shortfall]] = [:]
            for pair in palette.pairs {
                guard let ground = palette[pair.ground.name, mode] else { continue }
                guard ground.isOpaque else {
                    if told.insert([pair.ground.name]).inserted {
                        findings.append(.seeThrough(pair.ground.name, at: place(of: pair.ground.name, mode, palette)))
                    }
                    continue
                }
                guard let ratio = palette.contrast(pair.text.name, on: pair.ground.name, in: mode),
                    ratio < pair.ratio
                else { continue }
                failing[culprit(pair, mode, palette), default: []].append(Shortfall(pair: pair, ratio: ratio))
            }
            for (name, shortfalls) in failing.sorted(by: { $0.key < $1.key }) {
                guard let worst = shortfalls.min(by: { $0.ratio / $0.pair.ratio < $1.ratio / $1.pair.ratio }) else {
                    continue
                }
                // What is the same in two modes is one fault.
                let colours = [worst.pair.text.name, worst.pair.ground.name].map { palette[$0, mode]?.hex ?? "" }
                guard told.insert([name, worst.pair.text.name, worst.pair.ground.name] + colours).inserted else {
                    continue
                }
                let fixed = suggestion(name, shortfalls.map(\.pair), mode, palette)
                findings.append(
                    .contrastTooLow(
                        worst.pair, worst.ratio, name, fixed, mode, palette, at: place(of: name, mode, palette)))
            }
        }
    }

    /// The colour to mend: what site.yml has chosen, if that is one of them; else the text.
    private func culprit(_ pair: ContrastPair, _ mode: ColourMode, _ palette: Palette) -> String {
        let isOwn = [pair.text.name, pair.ground.name].map { place(of: $0, mode, palette)?.file == settingsPath }
        return isOwn == [false, true] ? pair.ground.name : pair.text.name
    }

    private func place(of name: String, _ mode: ColourMode, _ palette: Palette) -> SourceLocation? {
        palette.token(name).flatMap { $0.places[$0.value(in: mode).writtenFor] }
    }

    /// The nearest colour with which all pairs of a token pass in a mode; if there is none, those that fail.
    private func suggestion(
        _ name: String, _ failing: [ContrastPair], _ mode: ColourMode, _ palette: Palette
    ) -> ScreenColour? {
        guard let own = palette[name, mode] else { return nil }
        let all = palette.pairs.filter {
            ($0.text.name == name) != ($0.ground.name == name)
                && palette[$0.text.name, mode] != nil && palette[$0.ground.name, mode]?.isOpaque == true
        }
        func passes(_ pairs: [ContrastPair]) -> (ScreenColour) -> Bool {
            { candidate in
                pairs.allSatisfy { pair in
                    guard let text = pair.text.name == name ? candidate : palette[pair.text.name, mode],
                        let ground = pair.ground.name == name ? candidate : palette[pair.ground.name, mode]
                    else { return true }
                    return text.over(ground).contrast(to: ground) >= pair.ratio
                }
            }
        }
        var opaque = own
        opaque.alpha = 1
        return opaque.nearestLightness(where: passes(all)) ?? opaque.nearestLightness(where: passes(failing))
    }
}

extension Finding {
    fileprivate static func contrastTooLow(
        _ pair: ContrastPair, _ ratio: Double, _ name: String, _ fixed: ScreenColour?, _ mode: ColourMode,
        _ palette: Palette, at location: SourceLocation?
    ) -> Finding {
        let (found, wanted) = (ratioWords(ratio), ratioWords(pair.ratio))
        let isOwn = location?.file == settingsPath
        // Whoever chooses colours in site.yml knows them by the names there.
        func shown(_ name: String) -> String { isOwn ? palette.token(name)?.aliases.first ?? name : name }
        let key = shown(name)
        var (sv, en) = ("", "")
        if let fixed {
            let ownKey = isOwn ? mode.siteKey : Wording(sv: mode.key, en: mode.key)
            func line(_ modeKey: String) -> String {
                isOwn && mode == .light ? "\(key): \"\(fixed.hex)\"" : "\(key): {… \(modeKey): \"\(fixed.hex)\" …}"
            }
            sv = "\nNärmaste färg som räcker:  \(line(ownKey.swedish))"
            en = "\nThe nearest colour that is enough:  \(line(ownKey.english))"
        } else {
            sv = "\nIngen ljusare eller mörkare ton av \(key) räcker. Ändra också \(shown(pair.ground.name))."
            en = "\nNo lighter or darker tone of \(key) is enough. Change \(shown(pair.ground.name)) too."
        }
        return Finding(
            ContrastProver.descriptor, at: location,
            Wording(
                sv: "\(shown(pair.text.name)) syns för svagt mot \(shown(pair.ground.name)) \(mode.place.swedish): "
                    + "kontrasten är \(found.swedish), och \(wanted.swedish) krävs.",
                en: "\(shown(pair.text.name)) is too weak on \(shown(pair.ground.name)) \(mode.place.english): "
                    + "the contrast is \(found.english), and \(wanted.english) is required."),
            help: Wording(
                sv: "Den som ser dåligt, eller läser i solen, kan inte läsa det." + sv,
                en: "Whoever sees badly, or reads in the sun, cannot read it." + en))
    }

    fileprivate static func seeThrough(_ name: String, at location: SourceLocation?) -> Finding {
        Finding(
            ContrastProver.descriptor, at: location,
            Wording(
                sv: "\(name) är genomskinlig och kan inte vara grund för text.",
                en: "\(name) can be seen through and cannot be the ground of text."),
            help: Wording(
                sv: "Ingen vet vilken färg som syns bakom texten. Skriv färgen utan genomskinlighet.",
                en: "No one knows which colour shows behind the text. Write the colour without transparency."))
    }
}
