// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Pairs that promise less contrast than anything that carries meaning needs.
struct LowRatios: ThemeRule {
    static let descriptor = RuleDescriptor(.lowRatio, "R23", .error, criteria: ["1.4.3", "1.4.11"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for pair in theme.settings.pairs where pair.ratio < 3 {
            findings.append(
                Finding(
                    Self.descriptor, at: SourceLocation(theme.settingsPath, .bytes(pair.text.bytes)),
                    Wording(
                        sv: "Paret \(pair.text.name) på \(pair.ground.name) lovar bara "
                            + "\(ratioWords(pair.ratio).swedish).",
                        en: "The pair \(pair.text.name) on \(pair.ground.name) promises only "
                            + "\(ratioWords(pair.ratio).english)."),
                    help: Wording(
                        sv: "Text behöver 4,5:1; stor text, ikoner och kanter på fält 3:1.\n"
                            + "Skriv  ratio: 4.5   Bara utsmyckning? Ta bort paret.",
                        en: "Text needs 4.5:1; large text, icons and edges of fields 3:1.\n"
                            + "Write  ratio: 4.5   Mere decoration? Remove the pair.")))
        }
    }
}
