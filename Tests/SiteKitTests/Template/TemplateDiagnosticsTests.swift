// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("What is wrong in a template is told where it stands")
struct TemplateDiagnosticsTests {
    /// 🔴 marks the byte where the finding must begin.
    static let faults: [(String, DiagnosticCode)] = [
        ("Hej {{page.title}} 🔴{{page.title", .unclosedTag),
        ("åäö 🔴{{#page}}{{title}}", .unclosedSection),
        ("{{#page}}{{title}}🔴{{/site}}{{/page}}", .wrongClosingTag),
        ("x🔴{{/page}}", .wrongClosingTag),
        ("🔴{{=<% =}}", .badDelimiters),
        ("🔴{{ }}", .emptyTag),
        ("{{🔴page title}}", .emptyTag),
        ("{{🔴page..title}}", .emptyTag),
        ("{{🔴pag.title}}", .unknownName),
        ("{{#page}}{{🔴titel}}{{/page}}", .unknownName),
        ("{{#page}}{{🔴.site}}{{/page}}", .unknownName),
        ("{{🔴page.title.x}}", .unknownName),
        ("🔴{{> saknas}}", .unknownPartial),
        ("🔴{{< saknas}}{{/ saknas}}", .unknownPartial),
        ("{{🔴strings.saknas}}", .unknownString),
        ("{{#page.contact}}{{🔴title}}{{/page.contact}}", .unknownName),
        ("{{#page}}{{#contact}}{{🔴title}}{{/contact}}{{/page}}", .outerName),
        ("🔴{{page.body}}", .wrongValue),
        ("🔴{{{page.title}}}", .wrongValue),
        ("🔴{{page.contact}}", .wrongValue),
        ("🔴{{page.tags}}", .wrongValue),
        ("🔴{{page.is_ended}}", .wrongValue),
        ("🔴{{page.data}}", .wrongValue),
        ("<title>🔴{{{page.body}}}</title>", .wrongValue),
        (#"<a href="🔴{{page.title}}">"#, .wrongValue),
        (#"<a href="javascript:🔴{{page.title}}">"#, .wrongValue),
        (#"<a href="https://🔴{{page.title}}/">"#, .wrongValue),
        ("<a title=🔴{{page.title}}>", .unsafePlace),
        ("<a title=x🔴{{page.title}}>", .unsafePlace),
        ("<🔴{{page.title}}>", .unsafePlace),
        ("<h🔴{{page.count}}>", .unsafePlace),
        ("</h🔴{{page.count}}>", .unsafePlace),
        (#"<a 🔴{{page.title}}="x">"#, .unsafePlace),
        (#"<a data-🔴{{page.title}}="x">"#, .unsafePlace),
        ("<script>var x = '🔴{{page.title}}'</script>", .unsafePlace),
        ("<style>p { color: 🔴{{page.title}} }</style>", .unsafePlace),
        (#"<p style="color: 🔴{{page.title}}">"#, .unsafePlace),
        (#"<p onclick="f('🔴{{page.title}}')">"#, .unsafePlace),
        ("<!-- 🔴{{page.title}} -->", .unsafePlace),
        (#"<img srcset="🔴{{page.address}} 2x">"#, .unsafePlace),
        (#"<iframe srcdoc="🔴{{page.title}}"></iframe>"#, .unsafePlace),
        (#"<base href="🔴{{page.address}}">"#, .unsafePlace),
        (#"<meta http-equiv="refresh" content="🔴{{page.title}}">"#, .unsafePlace),
        (#"<meta content="{{page.title}}🔴" http-equiv="refresh">"#, .unsafePlace),
        (#"<script type="🔴{{page.title}}"></script>"#, .unsafePlace),
        (#"<script type="application/ld+json">{"name": "🔴{{page.title}}"}</script>"#, .unsafePlace),
        (#"{{#page.is_ended}}<p title="{{/page.is_ended}}">"#.marked("{{#"), .unsafePlace),
        (#"<a{{#page.is_ended}} class="x"{{/page.is_ended}}🔴href="y">"#, .unsafePlace),
        (#"<a🔴{{#page.is_ended}}>{{/page.is_ended}}>"#, .unsafePlace),
        (#"<link href="🔴assets/sight.css">"#, .unknownAsset),
        (#"<link href="🔴assets/{{page.title}}.css">"#, .unknownAsset),
        ("<p>text🔴<a href=", .unclosedMarkup),
        ("🔴<!-- aldrig slut", .unclosedMarkup),
        ("{{<base}}🔴text{{/base}}", .ignoredContent),
        ("{{> loop}}", .endlessTemplate),
    ]

    @Test("Fault", arguments: faults)
    func fault(marked: String, code: DiagnosticCode) throws {
        let template = marked.replacing("🔴", with: "")
        let files = ["layouts/page": template, "layouts/base": "x{{$a}}{{/a}}", "partials/loop": "x{{> loop}}"]
        let diagnostics = TemplateLibrary.compile(Sample.input(files)).findings.filter { $0.severity != .hint }
        let finding = try #require(diagnostics.first { $0.code == code }, "\(diagnostics.map(\.message.english))")
        if let mark = marked.utf8.firstRange(of: "🔴".utf8) {
            #expect(finding.location?.file == SourcePath("theme/layouts/page.mustache"))
            guard case .bytes(let range) = finding.location?.place else { throw Lost() }
            #expect(range.lowerBound == marked.utf8.distance(from: marked.startIndex, to: mark.lowerBound))
        }
        #expect(diagnostics.count == 1, "\(diagnostics.map(\.message.english))")
        #expect(finding.help != nil)
    }

    struct Lost: Error {}

    @Test("All faults of all templates are told in one run, and names are suggested")
    func allAtOnce() {
        let files = ["layouts/a": "{{page.titel}}{{> menyer}}", "layouts/b": "{{site.nam}}", "partials/menyn": "x"]
        let result = TemplateLibrary.compile(Sample.input(files))
        #expect(
            result.findings.map(\.code).sorted { $0.rawValue < $1.rawValue } == [
                .unknownName, .unknownName, .unknownPartial,
            ])
        #expect(result.findings.compactMap { $0.help?.english }.contains { $0.contains("“title”") })
        #expect(result.findings.compactMap { $0.help?.english }.contains { $0.contains("menyn") })
    }

    @Test("A fault in a partial is told once, with the place that uses it")
    func usedHere() {
        let files = ["layouts/a": "{{> p}}", "layouts/b": "{{#page}}{{> p}}{{/page}}", "partials/p": "{{page.titel}}"]
        let diagnostics = TemplateLibrary.compile(Sample.input(files)).findings
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first?.notes.first?.location.file == SourcePath("theme/layouts/a.mustache"))
    }

    @Test("A fault in a string stands in the string's file")
    func faultInString() {
        let input = Sample.input(["layouts/page": "{{strings.a}}"], strings: ["a": ["Hej {{page.titel}}"]])
        let diagnostics = TemplateLibrary.compile(input).findings
        #expect(diagnostics.map(\.location?.file.text) == ["theme/sv.yml#a.mustache"])
        #expect(diagnostics.first?.notes.first?.location.file == SourcePath("theme/layouts/page.mustache"))
    }

    @Test("A partial that no template uses is pointed out")
    func unused() {
        let diagnostics = TemplateLibrary.compile(Sample.input(["layouts/a": "x", "partials/p": "{{x}}"])).findings
        #expect(diagnostics.map(\.code) == [.unusedTemplate])
    }

    @Test("An outer name is a warning, a root and an inner text are not")
    func outerNames() {
        let fine =
            "{{#page}}{{#contact}}{{page.title}}{{site.name}}{{/contact}}{{#title}}{{title}}{{summary}}{{/title}}{{/page}}"
        #expect(TemplateLibrary.compile(Sample.input(["layouts/page": fine])).findings.isEmpty)
    }
}

extension String {
    fileprivate func marked(_ place: String) -> String {
        guard let range = firstRange(of: place) else { return self }
        return replacingCharacters(range)
    }

    private func replacingCharacters(_ range: Range<Index>) -> String {
        self[..<range.lowerBound] + "🔴" + self[range.lowerBound...]
    }
}
