// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

@testable import SiteKit

extension FindingExample {
    /// One example of each finding of the core at least.
    static let all = pipeline + words + misread + facts + pages + theme + files + law + funding

    /// What the pipeline finds on its way, in the order of the codes.
    static let pipeline: [FindingExample] = [
        .text(.absolutePath, "Se [starten](🔴/index.html)."),
        FindingExample(
            .addressCollision, ["content/Företag.md": page, "content/foretag.md": page], at: "content/foretag.md"),
        .template(.badDelimiters, "🔴{{=<% =}}"),
        .text(.bareAddress, "Se 🔴www.exempel.se"),
        .text(.blockTooLarge, String(repeating: "*a*\n", count: 5_000), line: 4),
        FindingExample(
            .brokenDocument, ["content/a.md": "---\nrubrik: A\n---\n[Planen](plan.pdf)\n"],
            binaries: ["content/plan.pdf": Array("<!DOCTYPE html>".utf8)], at: "content/plan.pdf"),
        .text(.brokenFragment, "Se [bakgrunden](🔴#mer).\n\n## Bakgrund"),
        FindingExample(
            .brokenImage, ["content/a.md": "---\nrubrik: A\n---\n![En gala](gala.png)\n"],
            binaries: ["content/gala.png": Array("inte en bild".utf8)], at: "content/gala.png"),
        .text(.brokenLink, "Se [kontakt](🔴kontakt.md)."),
        .fields(.colonInValue, "plats: Huset🔴: stora salen"),
        .text(.controlCharacter, "Ett 🔴\u{8}tecken."),
        .fields(.duplicateKey, "plats: Huset\n🔴place: Salen"),
        .template(.emptyTag, "🔴{{ }}"),
        .text(.emptyTarget, "Se [kontakt](🔴)."),
        FindingExample(
            .endlessTemplate, ["theme/layouts/page.mustache": "🔴{{> a}}", "theme/partials/a.mustache": "x{{> a}}"]),
        .text(.externalImage, "![En gala](🔴https://exempel.se/gala.png)"),
        .text(.extraTitle, "Text.\n\n# En rubrik till", line: 6),
        .settings(.fixedSeverity, "regler:\n  🔴missing-field: tips"),
        .text(.footnoteInLink, "[a[^1]](index.md)\n\n[^1]: Not.", line: 4),
        .text(.forbiddenAddress, "Se [programmet](🔴javascript:alert)."),
        .text(.htmlComment, "<!-- minns -->", line: 4),
        .template(.ignoredContent, "{{<page2}}🔴text{{/page2}}").with(
            "theme/layouts/page2.mustache", "<p>{{$a}}{{/a}}</p>"),
        .fields(.impossibleDate, "datum: 🔴2026-02-30"),
        .contact(.invalidAddress, "besöksadress: 🔴Storgatan 1, 1234 Staden"),
        .settings(.invalidBaseURL, "webbadress: 🔴exempel.se"),
        .fields(.invalidBoolean, "utkast: 🔴kanske"),
        .fields(.invalidChoice, "status: 🔴instäld"),
        .settings(.invalidColour, "tema:\n  färger:\n    primär: 🔴röd"),
        .fields(.invalidDate, "datum: 🔴snart"),
        .contact(.invalidEmail, "e-post: 🔴vera.exempel"),
        .fields(.invalidFile, "bild: 🔴https://exempel.se/a.png\nalttext: En gala"),
        .fields(.invalidLanguage, "språk: 🔴svenska!"),
        .fields(.invalidNumber, "ordning: 🔴först"),
        .contact(.invalidOpeningHours, "öppettider:\n  🔴vissa dagar: 08.00–16.00"),
        FindingExample(
            .invalidOrganisationNumber,
            ["site.yml": "namn: A\nspråk: sv\norganisation:\n  namn: B\n  organisationsnummer: 🔴299900-0000\n"]),
        .contact(.invalidPhone, "telefon: 🔴ring mig"),
        .fields(.invalidRegistration, "anmälan: 🔴på plats"),
        .fields(.invalidSlug, "webbadress: 🔴Årets Gala"),
        .fields(.invalidTime, "datum: 2026-12-03\ntid: 🔴på kvällen"),
        .fields(.invalidURL, "deltalänk: 🔴exempel.se/mote"),
        FindingExample(
            .languageContradiction,
            ["content/en/a.md": "---\nrubrik: A\nspråk: sv\n---\n", "content/en/index.md": page],
            at: "content/en/a.md"
        ).speakingEnglish,
        .text(.lineTooLong, String(repeating: "ord ", count: 5_000), line: 4),
        .text(.linkToExpired, "Se [galan](🔴b.md).").with(
            "content/b.md", "---\nrubrik: B\navpubliceras: 2026-11-30\n---\n"),
        .text(.linkToUnpublished, "Se [utkastet](🔴b.md).").with("content/b.md", "---\nrubrik: B\nutkast: ja\n---\n"),
        .fields(.lostText, "plats: Huset 🔴# rum 3"),
        FindingExample(.malformedAddress, ["content/a.md": "---\nrubrik: A\ntidigare_adresser: 🔴default.aspx\n---\n"]),
        FindingExample(
            .misnamedIndex, ["content/om/_index.md": page, "content/om/index.md": page], at: "content/om/_index.md"),
        .text(.misplacedCard, "Se [starten](🔴index.md \"kort\") här."),
        FindingExample(.misplacedSlug, ["content/om/index.md": "---\nrubrik: Om\nwebbadress: 🔴oss\n---\n"]),
        .text(.missingAlt, "![](🔴bild.png)").with("content/bild.png", png),
        .fields(.missingColon, "🔴plats Huset"),
        FindingExample(.missingField, ["content/a.md": "---\nrubrik: A\ntyp: projekt\n---\n"], at: "content/a.md:1"),
        FindingExample(.missingFrontMatter, ["content/a.md": "🔴Löptext.\n"]),
        FindingExample(.missingIndex, ["content/om/oss.md": page], at: "content/om/oss.md"),
        FindingExample(.missingSettings, [:], without: ["site.yml"], at: "site.yml"),
        .fields(.missingSpace, "plats🔴:Huset"),
        FindingExample(.missingStrings, [:], without: ["theme/strings/sv.yml"], at: "theme/strings/sv.yml"),
        FindingExample(.missingTheme, [:], without: ["theme/theme.yml"], at: "theme/theme.yml"),
        .text(.nestedFootnote, "[^1]:[^2]: a", line: 4),
        .fields(.noBreakSpace, "plats:🔴\u{A0}Huset"),
        FindingExample(
            .notARule, ["kanda-brister.yml": "- sida: index.md\n  kod: 🔴missing-field\n" + issue("2027-03-01")]),
        FindingExample(.offOrigin, ["theme/assets/site.css": "@import url(🔴https://exempel.se/a.css);"]),
        .template(.outerName, "{{#page}}{{#language}}{{🔴title}}{{code}}{{/language}}{{/page}}"),
        FindingExample(
            .overdueIssue,
            [
                "kanda-brister.yml": "- sida: gammal.pdf\n  kod: unused-file\n" + issue("🔴2026-03-01"),
                "content/gammal.pdf": soundPDF,
            ], covered: ["content/gammal.pdf: unused-file"]),
        .text(.ownAddress, "Se [starten](🔴https://exempel.se/front/).").published,
        FindingExample(
            .pageTooLarge, ["content/a.md": "---\nrubrik: A\n---\n" + String(repeating: "ord\n\n", count: 1_000_000)],
            at: "content/a.md"),
        .text(.rawHTML, "<b>Viktigt</b> idag.", line: 4),
        FindingExample(
            .renamedFile,
            ["content/a.md": "---\nrubrik: A\n---\n[Plan](<Vår plan.pdf>)\n", "content/Vår plan.pdf": soundPDF],
            at: "content/Vår plan.pdf"),
        .settings(.ruleOfLaw, "regler:\n  missing-alt: 🔴av"),
        .fields(.specialSign, "arrangör: 🔴@kommunen"),
        FindingExample(.strayThemeFile, ["theme/anteckningar.txt": "x"], at: "theme/anteckningar.txt"),
        .contact(.tabIndentation, "besöksadress:\n🔴\tgata: Storgatan 1"),
        .text(
            .tableTooLarge, String(repeating: "|a", count: 65) + "|\n" + String(repeating: "|-", count: 65) + "|",
            line: 5),
        .fields(.textTooLong, "ingress: 🔴" + String(repeating: "ord ", count: 100)),
        .text(.tooDeep, String(repeating: ">", count: 40) + " a", line: 4),
        .fields(.typographicQuote, "plats: 🔴”Huset”"),
        .text(.unbalancedHTML, "Tryck <kbd>F5.", line: 4),
        FindingExample(.unclosedFrontMatter, ["content/a.md": "🔴---\nrubrik: A\n\nText.\n"]),
        .template(.unclosedMarkup, "<p>text🔴<a href="),
        .fields(.unclosedQuote, "plats: 🔴\"Huset"),
        .template(.unclosedSection, "🔴{{#page}}{{title}}"),
        .template(.unclosedTag, "<p>🔴{{page.title</p>"),
        FindingExample(.undeclaredLanguage, ["content/a.en.md": page], at: "content/a.en.md"),
        .template(.unknownAsset, "<link href=\"🔴assets/finns-inte.css\">"),
        .text(.unknownCallout, "> [!OBS]\n> Kom i tid.", line: 4),
        .fields(.unknownFile, "bild: 🔴gala.jpg\nalttext: En gala"),
        .fields(.unknownKey, "🔴anmälningar: ja"),
        .fields(.unknownLayout, "sidmall: 🔴fin"),
        FindingExample(
            .unknownListingWord,
            [
                "content/a.md": "---\nrubrik: A\n---\n[Allt](🔴aktiviteter/index.md \"lista: snarast\")\n",
                "content/aktiviteter/index.md": "---\nrubrik: Aktiviteter\n---\n",
            ]),
        .template(.unknownName, "{{🔴page.titel}}"),
        .template(.unknownPartial, "🔴{{> sidhuvud}}"),
        .fields(.unknownReference, "kontakt: 🔴vaxeln"),
        .settings(.unknownRule, "regler:\n  🔴broken-lnk: fel"),
        .template(.unknownString, "{{🔴strings.saknas}}"),
        .fields(.unreadableField, "plats: \"Huset🔴\\q\""),
        .template(.unsafePlace, "<a title=🔴{{page.title}}>"),
        FindingExample(.unsupportedFile, ["content/sida.html": "<p>"], at: "content/sida.html"),
        FindingExample(.unusedFile, ["content/plan.pdf": soundPDF], at: "content/plan.pdf"),
        FindingExample(
            .unusedIssue, ["kanda-brister.yml": "- sida: 🔴index.md\n  kod: missing-alt\n" + issue("2027-03-01")]),
        FindingExample(
            .unusedTemplate, ["theme/partials/gammal.mustache": "<p>"], at: "theme/partials/gammal.mustache"),
        .text(.uploadedFile, "![En gala](🔴https://github.com/user-attachments/assets/1)"),
        .template(.wrongClosingTag, "{{#page}}x🔴{{/site}}{{/page}}"),
        FindingExample(.wrongEncoding, [:], binaries: ["content/a.md": latin1], at: "content/a.md:2:10"),
        .fields(.wrongForm, "ordning: 🔴[1, 2]"),
        .contact(.wrongIndentation, "telefon: 0918-140 00\n  🔴e-post: vera@exempel.se"),
        FindingExample(.wrongType, ["content/a.md": "---\nrubrik: A\nämnen: \"🔴!\"\n---\n"]),
        .template(.wrongValue, "🔴{{page.body}}"),
        .fields(.yamlFeature, "plats: 🔴&huset Huset"),
        FindingExample(
            .yamlLimit, ["content/a.md": "---\n🔴rubrik: " + String(repeating: "x", count: 70_000) + "\n---\n"]),
    ]

    /// The rest of a known issue.
    private static func issue(_ date: String) -> String {
        "  kategori: brist\n  skäl: Bilden saknar beskrivning.\n  åtgärdas: \(date)\n"
    }

    /// A page without mistakes.
    private static let page = "---\nrubrik: Sida\n---\n"
    /// A PNG of 1 × 1.
    private static let png: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8,
        2, 0, 0, 0,
        0x90, 0x77, 0x53, 0xDE,
    ]
    /// `rubrik: Få` in Latin-1.
    private static let latin1 = Array("---\nrubrik: F".utf8) + [0xE5] + Array("\n---\n".utf8)
}

extension DiagnosticCode {
    /// Findings of the rim, which has examples of its own, and of the command that prints a template.
    static let fromOutside: Set<DiagnosticCode> = [
        .backupFile, .folderNamedAsPage, .foreignFile, .foreignFileCollision, .invalidJSON, .invalidName,
        .nameCollision,
        .oldOutputRemains, .specialFile, .symbolicLink, .unreadableFile, .unreadableFolder,
    ]
}
