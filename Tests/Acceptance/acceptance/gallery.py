# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""A page of pictures: one page of each layout in every mode, for the eyes that judge last."""

from __future__ import annotations

from html import escape
from pathlib import Path

from .modes import EVERY, WIDTHS
from .site import Site

_HEAD = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Acceptance gallery</title>
<style>
  body { margin: 2rem; font: 1rem/1.5 sans-serif; background: #fff; color: #111 }
  .row { display: flex; gap: 1rem; overflow-x: auto; align-items: start; padding-block: .5rem 1.5rem }
  figure { margin: 0 } img { border: 1px solid #888; inline-size: 20rem; block-size: 28rem; object-fit: cover; object-position: top }
</style>
<h1>Acceptance gallery</h1>
"""


def write_index(folder: Path, sites: list[Site]) -> None:
    """Writes index.html over the pictures that the run has taken."""
    parts = [_HEAD]
    for site in sites:
        parts.append(f"<h2>{escape(site.name)}</h2>\n")
        for layout, page in site.speakers.items():
            parts.append(f"<h3>{escape(layout)}: {escape(page.path)}</h3>\n")
            parts += [_row(folder, site, layout, width) for width in WIDTHS]
    (folder / "index.html").write_text("".join(parts), encoding="utf-8")


def _row(folder: Path, site: Site, layout: str, width: int) -> str:
    figures = []
    for mode in EVERY:
        name = f"{site.name}/{layout}-{mode.name}-{mode.width}.png"
        if mode.width == width and (folder / name).is_file():
            picture = f'<a href="{name}"><img loading="lazy" src="{name}" alt="{escape(layout)}, {mode}"></a>'
            figures.append(f"<figure>{picture}<figcaption>{mode}</figcaption></figure>\n")
    return f'<div class="row">\n{"".join(figures)}</div>\n'
