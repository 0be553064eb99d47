// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What stands in no landmark, so that those who jump between them never come there.
struct OutsideLandmarks: ThemeRule {
    static let descriptor = RuleDescriptor(.outsideLandmarks, "R19", .error, criteria: ["1.3.1"])

    private static let roles: Set<String> = [
        "banner", "navigation", "main", "contentinfo", "complementary", "search", "region", "form", "dialog",
    ]

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for layout in theme.layouts where layout.isPage && layout.tags.contains(where: { $0.role == "main" }) {
            var isFound = false
            layout.walk { event, open in
                guard !isFound, let location = event.shownLocation else { return }
                if open.contains(where: { Self.roles.contains($0.role) || $0.isNotShown || $0.isSkipLink }) { return }
                isFound = true
                findings.append(.outsideLandmarks(at: location))
            }
        }
    }
}

extension Markup.Event {
    /// Where something stands that is seen or heard; nil for all else.
    fileprivate var shownLocation: SourceLocation? {
        switch self {
        case .text(let location), .value(_, let location): location
        case .tag(let tag) where !tag.isEnd && ["img", "video", "audio", "iframe", "input"].contains(tag.name):
            tag.location
        case .tag, .code: nil
        }
    }
}

extension Markup.Tag {
    /// Whether what stands in it is part of the head, or is not shown.
    fileprivate var isNotShown: Bool {
        ["head", "title", "style", "script", "template", "noscript", "svg"].contains(name) || self["hidden"] != nil
    }
}

extension Finding {
    fileprivate static func outsideLandmarks(at location: SourceLocation) -> Finding {
        Finding(
            OutsideLandmarks.descriptor, at: location,
            Wording(
                sv: "Det här står utanför sidans delar.", en: "This stands outside the parts of the page."),
            help: Wording(
                sv:
                    "Den som hoppar mellan delarna kommer aldrig hit. Ställ det i <header>, <nav>, <main>, <aside> eller <footer>.",
                en:
                    "Whoever jumps between the parts never comes here. Put it in <header>, <nav>, <main>, <aside> or <footer>."
            ))
    }
}
