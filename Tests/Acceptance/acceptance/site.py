# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""A built site as the judges see it: its pages, their layouts, and which page speaks for a layout."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

LAYOUT_CLASS = "layout-"


class _Skeleton(HTMLParser):
    """Reads the little that the choice of pages needs."""

    def __init__(self) -> None:
        super().__init__()
        self.layout: str | None = None
        self.canonical: str | None = None
        self.vocabulary: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        classes = values.get("class", "").split()
        self.vocabulary.update([tag, *classes])
        if tag == "body":
            self.layout = next((c.removeprefix(LAYOUT_CLASS) for c in classes if c.startswith(LAYOUT_CLASS)), None)
        if tag == "link" and values.get("rel") == "canonical":
            self.canonical = values.get("href")


@dataclass(frozen=True)
class Page:
    """One HTML file of the site."""

    path: str
    layout: str | None
    canonical: str | None
    richness: tuple[int, int]


class Site:
    """A folder that a build wrote."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.name = folder.name.strip("_") or "site"

    @cached_property
    def pages(self) -> list[Page]:
        """Every HTML page, sorted by path."""
        return [self._read(path) for path in sorted(self.folder.rglob("*.html"))]

    @cached_property
    def xml_files(self) -> list[Path]:
        """Every file that claims to be XML."""
        kinds = {".xml", ".svg", ".atom", ".rss", ".config", ".xsl"}
        return sorted(path for path in self.folder.rglob("*") if path.suffix in kinds)

    @cached_property
    def base_path(self) -> str:
        """The path that the site is built for, from a canonical address; `/` when it names none."""
        for page in self.pages:
            if page.canonical and page.path == "index.html":
                return urlsplit(page.canonical).path.removesuffix("index.html") or "/"
        return "/"

    @cached_property
    def speakers(self) -> dict[str, Page]:
        """For each layout the page with the most different elements and classes, that is, the most to judge."""
        chosen: dict[str, Page] = {}
        for page in self.pages:
            layout = page.layout or "unmarked"
            if layout not in chosen or page.richness > chosen[layout].richness:
                chosen[layout] = page
        return dict(sorted(chosen.items()))

    def page(self, path: str) -> Page:
        """The page at a path; it must be there."""
        return next(page for page in self.pages if page.path == path)

    def moves(self, page: Page) -> bool:
        """Whether the page must work at any address. 404.html answers at every depth, so it knows only its own."""
        return page.path != "404.html"

    def _read(self, path: Path) -> Page:
        text = path.read_text(encoding="utf-8")
        skeleton = _Skeleton()
        skeleton.feed(text)
        relative = path.relative_to(self.folder).as_posix()
        richness = (len(skeleton.vocabulary), len(text))
        return Page(relative, skeleton.layout, skeleton.canonical, richness)
