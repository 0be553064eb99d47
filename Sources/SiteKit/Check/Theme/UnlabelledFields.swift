// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Fields that do not say what to write in them.
struct UnlabelledFields: ThemeRule {
    static let descriptor = RuleDescriptor(
        .unlabelledField, "R34", .error, criteria: ["1.3.1", "3.3.2", "4.1.2"], isOfLaw: true)

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for layout in theme.markup {
            let named = Set(layout.tags.compactMap { $0.name == "label" ? $0["for"]?.value : nil })
            var button: (tag: Markup.Tag, hasText: Bool)?
            layout.walk { event, open in
                switch event {
                case .tag(let tag) where tag.name == "button":
                    if tag.isEnd, let button, !button.hasText {
                        findings.append(.unlabelledField(button.tag, at: button.tag.location))
                    }
                    button = tag.isEnd ? nil : (tag, tag.label != nil)
                case .tag(let tag) where !tag.isEnd && tag.needsLabel:
                    let isNamed = tag.label != nil || tag["id"].map { named.contains($0.value) } ?? false
                    if !isNamed, !open.contains(where: { $0.name == "label" }) {
                        findings.append(.unlabelledField(tag, at: tag.location))
                    }
                case .tag(let tag) where tag.name == "img" && tag["alt"].map { !$0.value.isEmpty } ?? false:
                    button?.hasText = true
                case .text, .value: button?.hasText = true
                default: break
                }
            }
        }
    }
}

extension Markup.Tag {
    /// Whether it is a field that someone must be told about.
    fileprivate var needsLabel: Bool {
        if name == "select" || name == "textarea" { return true }
        guard name == "input" else { return false }
        return !["hidden", "submit", "button", "reset", "image"].contains(self["type"]?.literal?.lowercased() ?? "text")
    }
}

extension Finding {
    fileprivate static func unlabelledField(_ tag: Markup.Tag, at location: SourceLocation) -> Finding {
        let isButton = tag.name == "button"
        let hint = tag["placeholder"] != nil
        return Finding(
            UnlabelledFields.descriptor, at: location,
            isButton
                ? Wording(sv: "Knappen säger inte vad den gör.", en: "The button does not say what it does.")
                : hint
                    ? Wording(
                        sv: "Fältets namn står bara i ”placeholder” och försvinner när man skriver.",
                        en: "The field's name stands only in “placeholder” and vanishes when one writes.")
                    : Wording(
                        sv: "Fältet säger inte vad som ska stå i det.", en: "The field does not say what goes in it."),
            help: isButton
                ? Wording(
                    sv: "Den som lyssnar hör bara ”knapp”. Skriv ett ord i den:  <button>{{strings.…}}</button>",
                    en: "Whoever listens only hears “button”. Write a word in it:  <button>{{strings.…}}</button>")
                : Wording(
                    sv:
                        "Den som lyssnar hör bara ”redigera”. Skriv  <label for=\"x\">{{strings.…}}</label> <\(tag.name) id=\"x\" …>",
                    en:
                        "Whoever listens only hears “edit”. Write  <label for=\"x\">{{strings.…}}</label> <\(tag.name) id=\"x\" …>"
                ))
    }
}
