// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Boxes for text whose height cannot grow with it.
struct FixedHeights: ThemeRule {
    static let descriptor = RuleDescriptor(.fixedHeight, "R27", .error, criteria: ["1.4.4", "1.4.12"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for (sheet, rule) in theme.rules where !rule.isOnPaper && rule.selectors.contains(where: \.mayHoldText) {
            if isHidden(rule, sheet, theme) { continue }
            for name in ["height", "max-height", "block-size", "max-block-size"] {
                guard let declaration = rule[name],
                    let length = theme.variables.length(of: declaration, in: sheet), length.value > 0
                else { continue }
                let isCut = [rule["overflow"], rule["overflow-y"]].compactMap { $0 }.contains {
                    ["hidden", "clip"].contains(sheet.text($0.valueRange).lowercased())
                }
                let isFixed = length.absolute != nil
                guard isFixed || isCut && length.pixels != nil else { continue }
                findings.append(.fixedHeight(name, isCut: isCut, at: sheet.location(declaration.valueRange)))
            }
        }
    }

    /// What only those who listen are to get: a pixel in size.
    private func isHidden(_ rule: StyleRule, _ sheet: Stylesheet, _ theme: ThemeText) -> Bool {
        let height = rule["height"].flatMap { theme.variables.length(of: $0, in: sheet)?.pixels }
        return height.map { $0 <= 1 } ?? false
    }
}

extension CSSSelector {
    fileprivate var mayHoldText: Bool {
        let others = [
            "img", "svg", "video", "audio", "canvas", "iframe", "hr", "path", "circle", "rect", "progress", "meter",
            "picture", "input", "html",
        ]
        return subject.pseudoElement == nil && !others.contains(subject.element ?? "")
    }
}

extension Finding {
    fileprivate static func fixedHeight(_ name: String, isCut: Bool, at location: SourceLocation) -> Finding {
        let (sv, en) =
            isCut
            ? ("Det som inte får plats klipps bort. ", "What has no room is cut away. ")
            : ("Texten rinner över det som står under. ", "The text runs over what stands below. ")
        return Finding(
            FixedHeights.descriptor, at: location,
            Wording(
                sv: "Rutan kan inte växa när texten gör det.", en: "The box cannot grow when its text does."),
            help: Wording(
                sv: "Många förstorar texten eller ökar radavståndet. \(sv)Skriv  min-\(base(name))  i rem.",
                en: "Many enlarge text or the space between lines. \(en)Write  min-\(base(name))  in rem."))
    }

    private static func base(_ name: String) -> String { name.hasSuffix("block-size") ? "block-size" : "height" }
}
