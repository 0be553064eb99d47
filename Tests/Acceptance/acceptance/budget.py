# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""What one visit costs: bytes as they travel (gzip) and requests."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .browser import Visit

HTML_BYTES, CSS_BYTES, ALL_BYTES, REQUESTS = 30_000, 12_000, 60_000, 8

_PICTURES = "() => [...document.images].map(image => image.currentSrc)"
_ICONS = "() => [...document.querySelectorAll('link[rel~=icon]')].map(link => link.href)"


def size(content: bytes) -> int:
    """Bytes after gzip, as a server sends them."""
    return len(gzip.compress(content, 6))


async def judge(visit: Visit, folder: Path) -> list[str]:
    """The budget of the open page. Content images (`img`) are not counted, all else is, the icon too."""
    pictures = set(await visit.tab.evaluate(_PICTURES))
    kinds = visit.kinds | {icon: "icon" for icon in await visit.tab.evaluate(_ICONS)}
    weights = {"document": 0, "stylesheet": 0}
    for address, kind in kinds.items():
        if address.startswith(visit.home) and address not in pictures:
            file = folder / unquote(urlsplit(address.removeprefix(visit.home)).path)
            weights[kind] = weights.get(kind, 0) + (size(file.read_bytes()) if file.is_file() else 0)
    limits = [
        ("HTML, gzip bytes", weights["document"], HTML_BYTES),
        ("CSS, gzip bytes", weights["stylesheet"], CSS_BYTES),
        ("all without content images, gzip bytes", sum(weights.values()), ALL_BYTES),
        ("requests", len(kinds), REQUESTS),
    ]
    return [f"{what}: {value}, at most {limit}" for what, value, limit in limits if value > limit]
