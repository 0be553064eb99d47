// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

private func sheet(_ css: String) -> Stylesheet {
    Stylesheet(SourceFile(SourcePath("theme/assets/site.css"), bytes: Array(css.utf8)))
}

/// A stylesheet's rules as lines: conditions, selectors, declarations.
private func dump(_ css: String) -> [String] {
    let sheet = sheet(css)
    return sheet.rules.map { rule in
        let conditions = rule.conditions.map { "@\($0.name) \($0.text) " }.joined()
        let selectors = rule.selectors.map { selector in
            selector.parts.map { part in
                let sign = part.combinator == .child ? ">" : part.combinator == .sibling ? "+" : ""
                let pseudo = part.pseudoElement.map { "::" + $0 } ?? ""
                return sign + (part.element ?? "") + part.conditions.joined() + pseudo
            }.joined(separator: " ")
        }
        let declarations = rule.declarations.map { declaration in
            "\(declaration.name)=\(declaration.value.isEmpty ? "" : sheet.text(declaration.valueRange))"
                + (declaration.isImportant ? "!" : "")
        }
        return conditions + selectors.joined(separator: ",") + "{" + declarations.joined(separator: ";") + "}"
    }
}

@Suite("Stylesheets")
struct StylesheetTests {
    @Test(
        "They become rules with their conditions",
        arguments: [
            ("a{color:red}", ["a{color=red}"]),
            (
                "a , .b > c:hover::before{ color : red ; margin:0 !important }",
                ["a,.b >c:hover::before{color=red;margin=0!}"]
            ),
            ("@media print{a{color:red}}p{margin:0}", ["@media print a{color=red}", "p{margin=0}"]),
            ("@media (min-width:1em){ a{b:c} }", ["@media (min-width: 1em) a{b=c}"]),
            (".a{ b:c; & .d{e:f} &:hover{g:h} > i{j:k} }", [".a{b=c}", ".a .d{e=f}", ".a:hover{g=h}", ".a >i{j=k}"]),
            (".a{ @media print{ b:c; p{d:e} } f:g }", [".a{f=g}", "@media print .a{b=c}", "@media print .a p{d=e}"]),
            ("a:not(.b, .c){d:e}", ["a:not(.b,.c){d=e}"]),
            ("a[href^=\"x,y\"]{d:e}", ["a[href^=\"x,y\"]{d=e}"]),
            ("a{--x:{b:c};d:e}", ["a{--x={b:c};d=e}"]),
            ("@font-face{font-family:x;src:url(a.woff2)}", ["@font-face  {font-family=x;src=url(a.woff2)}"]),
            ("@import url(x.css);a{b:c}", ["a{b=c}"]),
            ("a{b:c/*;d:e*/}", ["a{b=c}"]),
            ("a{b:\"}\";c:d}", ["a{b=\"}\";c=d}"]),
            ("\\61 {b:c}", ["a{b=c}"]),
            ("a:before{content:\"\"}", ["a::before{content=\"\"}"]),
            ("h2 + p{b:c}", ["h2 +p{b=c}"]),
        ])
    func rules(_ css: String, _ expected: [String]) {
        #expect(dump(css).map { $0.replacing("  {", with: "{") } == expected.map { $0.replacing("  {", with: "{") })
    }

    @Test(
        "Broken ones end, with what browsers would keep",
        arguments: [
            "a{", "a{b", "a{b:", "a{b:(", "}", "}}a{b:c}", "a{b:c)}d{e:f}", "\"", "'\n", "/*", "@", "@media", "@media{",
            "url(",
            "a{b:url(", "a{b:c;;;}", "{}", "a{{{{{{", "\\", "a{b:\\", "#", ".", "a::", "a:not(", "&",
            "@media x{@media y{",
            "\u{0}{}", "<!-- a{b:c} -->", "a{b:c", "--x:{", "a{--x", "a{:}", "a{!important}", "a{b:!important}",
            "é{ü:ö}",
        ])
    func broken(_ css: String) {
        #expect(dump(css + "\n").count <= 6)
    }

    @Test("Depth and length cost no more than they should")
    func hostile() {
        #expect(dump(String(repeating: "a{", count: 100_000)).count <= 33)
        #expect(dump(String(repeating: "@media print{", count: 100_000)).isEmpty)
        #expect(dump("a{b:" + String(repeating: "(", count: 200_000)).count == 1)
        let many = String(repeating: "a,", count: 300) + "b{" + String(repeating: "c,", count: 300) + "d{e:f}}"
        #expect(sheet(many).rules.allSatisfy { $0.selectors.count <= 256 })
    }

    @Test("Every byte of a seeded noise belongs to a token or a comment")
    func noise() {
        var seeded = Seeded(7)
        let signs = Array("ab{}()[];:,.#@\"'/*\\-1e%!&>+~ \n=é".utf8)
        for _ in 0..<300 {
            let bytes = (0..<60).map { _ in signs[Int.random(in: 0..<signs.count, using: &seeded)] }
            let tokens = CSSScanner.tokens(bytes)
            #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
            #expect(tokens.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= bytes.count })
            _ = Stylesheet(SourceFile(SourcePath("a.css"), bytes: bytes))
        }
    }

    @Test(
        "A selector covers another only where that is certain",
        arguments: [
            ("a", "a", true), ("a", ".x a", true), (".x a", "a", false), (".x a", ".x p a", true),
            (".x > a", ".x p a", false),
            (".x > a", ".x > a", true), ("a", "a:hover", true), ("a:hover", "a", false), ("*", "p", true),
            (".x", "p.x.y", true),
            ("a", "a::before", false), (".x + a", ".x + a", false), ("a", ".x + a", true), (".x a", ".x + p a", false),
        ])
    func covers(_ one: String, _ other: String, _ expected: Bool) throws {
        let selectors = try (
            #require(sheet(one + "{}").rules.first?.selectors.first),
            #require(sheet(other + "{}").rules.first?.selectors.first)
        )
        #expect(selectors.0.covers(selectors.1, part: selectors.1.parts.count - 1) == expected)
    }
}

@Suite("Colours")
struct ColourTests {
    @Test(
        "They are read in all forms that a theme may use",
        arguments: [
            ("#fff", "#ffffff"), ("#005EA5", "#005ea5"), ("#005ea5cc", "#005ea5"), ("rgb(0 94 165)", "#005ea5"),
            ("rgb(0, 94, 165)", "#005ea5"), ("rgba(0, 94, 165, .5)", "#005ea5"), ("rgb(0% 50% 100%)", "#0080ff"),
            ("hsl(0 100% 50%)", "#ff0000"), ("hsl(120, 100%, 25%)", "#008000"),
            ("hsl(240deg 100% 50% / 50%)", "#0000ff"),
            ("oklch(1 0 0)", "#ffffff"), ("oklch(0 0 0)", "#000000"), ("oklch(62.8% 0.2577 29.23)", "#ff0000"),
        ])
    func read(_ text: String, _ hex: String) {
        #expect(ScreenColour(text)?.hex == hex)
    }

    @Test(
        "What is no colour is none",
        arguments: [
            "", "#", "#ff", "#fffff", "#ggg", "red", "rgb(1 2)", "rgb(256 0 0)", "rgb(1 2 3", "var(--x)", "rgb()",
            "hsl(1 2 3 4 5)",
        ])
    func refused(_ text: String) {
        #expect(ScreenColour(text) == nil)
    }

    @Test(
        "Contrast is that of WCAG",
        arguments: [
            ("#000", "#fff", 21.0), ("#777777", "#ffffff", 4.478), ("#767676", "#ffffff", 4.542), ("#fff", "#fff", 1.0),
        ])
    func contrast(_ one: String, _ other: String, _ ratio: Double) throws {
        let (one, other) = try (#require(ScreenColour(one)), #require(ScreenColour(other)))
        #expect(abs(one.contrast(to: other) - ratio) < 0.001)
        #expect(one.contrast(to: other) == other.contrast(to: one))
    }

    @Test("The nearest lightness really passes, rounded as it is written, and is near")
    func nearest() throws {
        var seeded = Seeded(11)
        let white = try #require(ScreenColour("#ffffff"))
        for _ in 0..<60 {
            let parts = (0..<3).map { _ in Double(Int.random(in: 0..<256, using: &seeded)) / 255 }
            let colour = ScreenColour(red: parts[0], green: parts[1], blue: parts[2])
            for ratio in [3.0, 4.5, 7] {
                let found = try #require(colour.nearestLightness { $0.contrast(to: white) >= ratio })
                #expect(try #require(ScreenColour(found.hex)).contrast(to: white) >= ratio)
                // Already enough: nothing changes. Else it is no darker than it must be.
                if colour.rounded.contrast(to: white) >= ratio {
                    #expect(found.hex == colour.hex)
                } else {
                    #expect(found.contrast(to: white) < ratio * 1.05)
                }
            }
        }
    }
}
