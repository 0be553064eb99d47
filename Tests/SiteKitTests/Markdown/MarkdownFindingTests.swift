// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Findings in Markdown")
struct MarkdownFindingTests {
    @Test(
        "Each fault has its code",
        arguments: [
            ("[a](javascript:alert(1))", "forbidden-address"), ("[a](JavaScript:x)", "forbidden-address"),
            ("[a](&#106;avascript:x)", "forbidden-address"), ("[a](java&#10;script:x)", "forbidden-address"),
            ("[a](%6Aavascript:x)", "forbidden-address"), ("[a](<  javascript:x>)", "forbidden-address"),
            ("[a](data:text/html,x)", "forbidden-address"), ("[a](file:///etc/passwd)", "forbidden-address"),
            ("[a](//evil.se/x)", "forbidden-address"), ("[a](%2F/evil.se)", "forbidden-address"),
            ("[a](<\\\\\\\\evil>)", "forbidden-address"), ("[a](b%5Cc)", "forbidden-address"),
            ("[a](b%00c)", "forbidden-address"), ("[a](%FF)", "forbidden-address"),
            ("[a](https:evil.se)", "forbidden-address"),
            ("[a](mailto:)", "empty-target"), ("[a](tel:)", "empty-target"), ("<javascript:x>", "forbidden-address"),
            ("[a]()", "empty-target"), ("![a]()", "empty-target"), ("![a](https://a.se/b.jpg)", "external-image"),
            ("![a](data:image/png;base64,AAAA)", "forbidden-address"), ("![](a.jpg)", "missing-alt"),
            ("[a](https://www.exempel.se/front/b.html)", "own-address"),
            ("[a](http://exempel.se/front)", "own-address"),
            ("[a](/b.html)", "absolute-path"), ("![a](https://github.com/user-attachments/assets/1)", "uploaded-file"),
            ("[a](https://raw.githubusercontent.com/a/b/c.pdf)", "uploaded-file"),
            ("se www.exempel.se", "bare-address"), ("se https://exempel.se/a_b.", "bare-address"),
            ("(namn@exempel.se)", "bare-address"), ("> [!OBS]\n> a", "unknown-callout"),
            ("> [!NOTE] a", "unknown-callout"),
            ("Se [a](b.md \"kort\") här", "misplaced-card"), ("[a](https://a.se \"kort\")", "misplaced-card"),
            ("[a[^1]](b.md)\n\n[^1]: c", "footnote-in-link"), ("<!-- a -->", "html-comment"),
            ("a <!-- b -->", "html-comment"),
            ("<script>x</script>", "raw-html"), ("a <b>", "raw-html"), ("<span>a</span> b", "raw-html"),
            ("a <?php ?>", "raw-html"),
            ("<abbr onclick=\"x\">a</abbr> b", "raw-html"), ("<span lang=\"en\" style=\"x\">a</span> b", "raw-html"),
            ("<span lang=\"e'n\">a</span> b", "raw-html"), ("a <kbd>b", "unbalanced-html"),
            ("a </kbd>", "unbalanced-html"),
            ("*a <kbd>b* c</kbd>", "unbalanced-html"), ("- <details>\n\nb\n\n</details>", "unbalanced-html"),
            ("a <div lang=\"en\">b</div>", "unbalanced-html"), ("<summary>a</summary>", "unbalanced-html"),
            ("a\u{1}b", "control-character"), ("a\u{7F}", "control-character"), ("a\u{85}", "control-character"),
            ("a &#1; b", "control-character"), ("[^1]:[^2]: a", "nested-footnote"),
        ])
    func codes(_ text: String, _ code: String) {
        #expect(Set(MarkdownPage(text).codes) == [code])
    }

    @Test(
        "What is right has no finding",
        arguments: [
            "[a](https://annan.se/front)", "[a](https://www.exempel.se/annat/)", "[a](b.md?x=1#y)", "`www.exempel.se`",
            "a@b",
            "[www.exempel.se](https://www.exempel.se)", "Kl. 9.30 www", "> [länk](a.md)", "å § ö \u{A0}",
            "<https://exempel.se>",
            "[a](b%23c.md)", "\\<b>", "`<b>`", "a < b > c",
        ])
    func right(_ text: String) {
        #expect(MarkdownPage(text, ownAddress: "https://www.exempel.se/front/").codes == [])
    }

    @Test(
        "The address to write is relative to the file",
        arguments: [
            ("/kontakt.html", "../kontakt.md"), ("/front/nyheter/b.html#x", "b.md#x"), ("/", "../index.md"),
            ("https://www.exempel.se/front/aktiviteter/", "../aktiviteter/index.md"),
            ("https://exempel.se/front", "../index.md"),
            ("/dokument/plan.pdf", "../dokument/plan.pdf"),
        ])
    func relative(_ address: String, _ written: String) {
        let help = MarkdownPage("[a](\(address))").findings.first?.help?.swedish
        #expect(help?.hasSuffix("Skriv:  \(written)") == true)
    }
}
