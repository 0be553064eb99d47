// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R38: a drawing in the page that is neither named nor hidden. Some screen readers read its parts, some pass it over.
struct NamelessGraphic: OutputRule {
    static let descriptor = RuleDescriptor(.namelessGraphic, "R38", .warning, criteria: ["1.1.1"])

    func check(_ page: RenderedPage, _ findings: inout [Finding]) {
        guard page.elements.contains(.svg) else { return }
        for (number, tag) in page.tags.enumerated() where tag.begins(.svg) {
            guard !isHidden(tag, page.html), !isNamed(number, page), !isInHidden(number, page) else { continue }
            return findings.append(.namelessGraphic(page, tag))
        }
    }

    private func isHidden(_ tag: HTMLTag, _ html: [UInt8]) -> Bool {
        tag.value("aria-hidden", in: html)?.elementsEqual("true".utf8) ?? false
    }

    /// A name counts only for what has the role of a picture, and a picture only with a name.
    private func isNamed(_ number: Int, _ page: RenderedPage) -> Bool {
        let tag = page.tags[number]
        guard tag.value("role", in: page.html)?.elementsEqual("img".utf8) ?? false else { return false }
        for name: StaticString in ["aria-label", "aria-labelledby"] {
            if let value = tag.value(name, in: page.html), !value.isEmpty { return true }
        }
        let next = page.tags[(number + 1)...].first
        return next?.begins(.title) ?? false
    }

    /// Whether something around it is hidden.
    private func isInHidden(_ number: Int, _ page: RenderedPage) -> Bool {
        var closed = 0
        for tag in page.tags[..<number].reversed() {
            if tag.isEnd {
                closed += 1
            } else if isVoid(tag, page.html) {
                continue
            } else if closed > 0 {
                closed -= 1
            } else if isHidden(tag, page.html) {
                return true
            }
        }
        return false
    }

    private func isVoid(_ tag: HTMLTag, _ html: [UInt8]) -> Bool {
        let last = html[tag.range.upperBound - 2]
        if last == UInt8(ascii: "/") || tag.element == .img { return true }
        for name: StaticString in ["br", "meta", "link", "hr", "input", "wbr", "col", "source"]
        where tag.isNamed(name, in: html) {
            return true
        }
        return false
    }
}

extension Finding {
    fileprivate static func namelessGraphic(_ page: RenderedPage, _ tag: HTMLTag) -> Finding {
        let code = page.shown(tag)
        return Finding(
            NamelessGraphic.descriptor, at: page.location,
            Wording(
                sv: "En teckning på sidan har varken namn eller är dold för skärmläsare: \(code)",
                en: "A drawing on the page is neither named nor hidden from screen readers: \(code)"),
            help: Wording(
                sv:
                    "Säger den något, skriv i temat:  <svg role=\"img\" aria-label=\"…\">   Bara utsmyckning? Skriv  <svg aria-hidden=\"true\">",
                en:
                    "If it says something, write in the theme:  <svg role=\"img\" aria-label=\"…\">   Only decoration? Write  <svg aria-hidden=\"true\">"
            ))
    }
}
