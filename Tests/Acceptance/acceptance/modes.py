# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""The ways in which people meet a page."""

from __future__ import annotations

from dataclasses import dataclass

WIDTHS = (320, 768, 1280)
HEIGHTS = {320: 640, 768: 1024, 1280: 800}


@dataclass(frozen=True)
class Mode:
    """A width in CSS pixels with what the person has asked the system for."""

    width: int
    name: str = "light"
    scheme: str = "light"
    contrast: str = "no-preference"
    forced: str = "none"
    medium: str = "screen"
    text: int = 100
    spacing: bool = False

    def __str__(self) -> str:
        return f"{self.name} {self.width}"


def _at(width: int) -> list[Mode]:
    return [
        Mode(width),
        Mode(width, "dark", scheme="dark"),
        Mode(width, "contrast", contrast="more"),
        Mode(width, "forced", forced="active"),
        Mode(width, "print", medium="print"),
        Mode(width, "text-200", text=200),
    ]


EVERY = [mode for width in WIDTHS for mode in _at(width)]
"""For one page of each layout."""

COMMON = [Mode(320), Mode(1280, "dark", scheme="dark")]
"""For all other pages."""

REFLOW = [
    Mode(320),
    Mode(320, "text-200", text=200),
    Mode(320, "spacing", spacing=True),
    Mode(1280, "text-200", text=200),
    Mode(1280, "spacing", spacing=True),
]
"""WCAG 1.4.4, 1.4.10 and 1.4.12, for every page."""
