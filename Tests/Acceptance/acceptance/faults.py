# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""Planted faults: a small sound site, and for each judge what must make it speak up."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

_CSS = """:root { color-scheme: light dark; --ink: #12211d; --snow: #fff; --link: #0b5047 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8f0ee; --snow: #0f1817; --link: #93d8c5 } }
@media (forced-colors: active) { :root { --ink: CanvasText; --snow: Canvas; --link: LinkText } }
body { margin: 1rem; background: var(--snow); color: var(--ink); font: 1rem/1.6 sans-serif; overflow-wrap: anywhere }
a { color: var(--link); display: inline-block; padding-block: .75rem }
a:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
.skip { position: absolute; inset-block-start: -5rem; background: var(--snow) }
.skip:focus { inset-block-start: 0 }
img { max-inline-size: 100%; block-size: auto }
"""

_PAGE = """<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Provsida</title>
<link rel="icon" href="ROOTring.svg" type="image/svg+xml">
<link rel="stylesheet" href="ROOTsite.css">
</head>
<body class="layout-LAYOUT">
<a class="skip" href="#innehall">Till innehållet</a>
<header><nav aria-label="Huvudmeny"><ul><li><a href="ROOTindex.html">Start</a></li><li><a href="ROOTtva.html">Två</a></li></ul></nav></header>
<main id="innehall" tabindex="-1">
<h1>Provsida</h1>
<p>En mening om <a href="ROOTtva.html#mer">bygden</a> och dess framtid.</p>
<h2 id="mer">Mer att läsa</h2>
<p><img src="ROOTring.svg" width="80" height="40" alt="En ring"></p>
</main>
<footer><p><a href="tel:+46846500400">08-465 004 00</a></p></footer>
</body>
</html>
"""

_RING = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><circle cx="40" cy="20" r="15"/></svg>\n'

_H2 = '<h2 id="mer">'
_MAIN_END = "</main>"


def _page(layout: str, root: str = "") -> str:
    return _PAGE.replace("LAYOUT", layout).replace("ROOT", root)


SOUND = {
    "index.html": _page("home"),
    "tva.html": _page("page"),
    "404.html": _page("404", root="/"),
    "site.css": _CSS,
    "ring.svg": _RING,
}
"""A site at which no judge has anything to say."""


@dataclass(frozen=True)
class Fault:
    """One change to the sound site, and what the judge must say."""

    judge: str
    says: str
    old: str
    new: str
    file: str = "index.html"
    every_mode: bool = False

    def planted(self) -> dict[str, str]:
        """The site with the fault in it."""
        files = dict(SOUND)
        if self.old not in files[self.file]:
            raise SystemExit(f"acceptance: the sound site has no “{self.old}” to change")
        files[self.file] = files[self.file].replace(self.old, self.new, 1)
        return files


def _noise(count: int) -> str:
    """Letters that gzip cannot make much smaller than half."""
    return "".join(hashlib.sha256(str(i).encode()).hexdigest() + " " for i in range(count // 65))


def _css(judge: str, says: str, rule: str, every_mode: bool = False) -> Fault:
    return Fault(judge, says, "img {", f"{rule}\nimg {{", file="site.css", every_mode=every_mode)


FAULTS = [
    Fault("axe", "image-alt", ' alt="En ring"', ""),
    _css("axe", "color-contrast", "p { color: #999; background: #fff }"),
    _css("axe", "color-contrast", "@media (prefers-color-scheme: dark) { p { color: #555; background: #222 } }"),
    _css("axe", "color-contrast", "@media (prefers-contrast: more) { p { color: #999; background: #fff } }", True),
    _css("axe", "color-contrast", "@media print { p { color: #ccc; background: #fff } }", True),
    _css("axe", "color-contrast", "p { background: linear-gradient(#fff, #000); color: #777 }"),
    _css("axe", "target-size", "li a { display: block; padding: 0; line-height: 12px; font-size: 10px; margin: 0 }"),
    Fault("axe", "html-has-lang", '<html lang="sv">', "<html>"),
    _css("reflow", "px wide in 320 px", "h1 { inline-size: 400px }"),
    _css("reflow", "cuts off", "h1 { block-size: 1.2em; inline-size: 6em; overflow: hidden; white-space: nowrap }"),
    _css("reflow", "past the edge", "body { overflow-x: hidden } h1 { white-space: nowrap; padding-inline-start: 15rem }"),
    _css("reflow", "takes no focus", "h1 { overflow-x: auto; white-space: nowrap; font-size: 5rem }"),
    _css("keyboard", "shows no outline", "a:focus-visible { outline: none }"),
    _css("keyboard", "has contrast", "a:focus-visible { outline-color: #eee } @media print { a { color: #000 } }"),
    _css("keyboard", "skip link is not seen", ".skip:focus { inset-block-start: -5rem }"),
    _css("keyboard", "outside the window or covered", "h1 { position: fixed; inset: 0; margin: 0; background: var(--snow) }"),
    Fault("keyboard", "as stop", '<a href="tel:', '<a tabindex="1" href="tel:'),
    Fault("keyboard", "no skip link", '<a class="skip" href="#innehall">Till innehållet</a>', ""),
    Fault("keyboard", "before main", 'href="#innehall"', 'href="#borta"'),
    Fault("outline", "is h4 after h1", _H2, '<h4>Hopp</h4><h2 id="mer">'),
    Fault("outline", "2 h1", _H2, '<h1>Två</h1><h2 id="mer">'),
    Fault("outline", "lacks width and height", ' width="80" height="40"', ""),
    Fault("outline", "says 80 × 80", 'width="80" height="40"', 'width="80" height="80"'),
    Fault("conduct", "a request outside the site", 'src="ring.svg"', 'src="https://bild.example/ring.svg"'),
    Fault("conduct", "Content Security Policy", _MAIN_END, '<p style="color: #000">x</p></main>'),
    Fault("conduct", "executable script", _MAIN_END, "<script>1</script></main>"),
    Fault("conduct", "favicon.ico", '<link rel="icon" href="ring.svg" type="image/svg+xml">', ""),
    Fault("conduct", "status 404", 'href="site.css"', 'href="saknas.css"'),
    Fault("moved", "px high, not", 'href="site.css"', 'href="/site.css"'),
    Fault("conduct", "finns/inte/site.css", 'href="/site.css"', 'href="site.css"', file="404.html"),
    Fault("budget", "HTML, gzip bytes", _MAIN_END, f"<p>{_noise(70_000)}</p></main>"),
    _css("budget", "CSS, gzip bytes", f"/* {_noise(30_000)} */"),
    Fault("budget", "requests", "</head>", "".join(f'<link rel="stylesheet" href="site.css?{i}">' for i in range(9))),
    _css("arrival", "layout shift: main", "body > header:has(~ footer) { padding-bottom: 100px }"),
    _css("arrival", "layout shift: h1", "@keyframes g { to { padding-top: 200px } } h1 { animation: g .2s steps(2) forwards }"),
    Fault("links", "borta.html", 'href="tva.html"', 'href="borta.html"'),
    Fault("links", "not found", 'href="tva.html#mer"', 'href="tva.html#mindre"'),
    Fault("links", "/tva.html", 'href="tva.html"', 'href="/tva.html"'),
    Fault("nu", "obsolete", "<h1>", '<h1 align="center">'),
    Fault("nu", "Unclosed element", _MAIN_END, "<div></main>"),
    Fault("xml", "ring.svg", "/></svg>", "></svg>", file="ring.svg"),
    Fault("layout", "layout-NAME", ' class="layout-home"', ""),
]
"""What each judge must find."""
