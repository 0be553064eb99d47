# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""Everything that a browser can say of one page."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Browser

from . import arrival, axe, budget, keyboard
from .browser import Visit, script, visiting
from .exceptions import Explained
from .modes import COMMON, EVERY, REFLOW, WIDTHS, Mode
from .report import Report
from .site import Page, Site

_HEIGHT = "() => Math.round(document.body.getBoundingClientRect().height)"


@dataclass
class Examination:
    """The browser, the site's three addresses, and where pictures and findings go."""

    browser: Browser
    site: Site
    at_home: str
    at_random: str
    report: Report
    explained: list[Explained]
    gallery: Path | None = None
    thorough: list[Mode] = field(default_factory=lambda: EVERY)
    only: str = ""

    def _hears(self, *judges: str) -> bool:
        """Whether one of the judges is to be heard: all are, unless `only` names one, as the self-test does."""
        return not self.only or self.only in judges

    async def all_of(self, page: Page) -> None:
        """Looks at the page where it belongs, under another path, and from disk."""
        speaks = page in self.site.speakers.values()
        async with visiting(self.browser, self.at_home) as visit:
            await visit.go(page.path)
            height = await self._first_look(visit, page)
            if self._hears("axe"):
                await self._modes(visit, page, self.thorough if speaks else COMMON, pictured=speaks)
            if self._hears("reflow"):
                await self._reflow(visit, page)
            if self._hears("keyboard"):
                await self._keyboard(visit, page, [1280, 320] if speaks else [1280])
            await self._conduct(visit, page, "served")
        if speaks and self._hears("arrival"):
            for width in WIDTHS:
                moved = await arrival.judge(self.browser, self.site, page.path, width)
                self.report.check("arrival", page.path, f"piece by piece {width}", moved)
        if self.site.moves(page) and self._hears("moved", "conduct"):
            await self._elsewhere(page, self.at_random, "subpath", height)
            await self._elsewhere(page, self.site.folder.as_uri() + "/", "disk", height)

    async def missing(self) -> None:
        """An address that does not exist, far down, must show the 404 page whole."""
        if not (self.site.folder / "404.html").is_file():
            self.report.check("moved", "404.html", "missing address", ["there is no 404.html"])
            return
        async with visiting(self.browser, self.at_home) as visit:
            await visit.go("finns/inte/alls.html")
            status = visit.status[visit.address]
            faults = [] if status == 404 else [f"a missing address answers {status}"]
            # The browser itself notes that the page is missing; that is no fault of the page.
            visit.complaints = [text for text in visit.complaints if f"({visit.address})" not in text]
            self.report.check("moved", "404.html", "missing address", faults)
            await self._conduct(visit, self.site.page("404.html"), "missing address")

    async def _first_look(self, visit: Visit, page: Page) -> int:
        """What must be seen before anything is changed: budget, movement, outline, images, height at 1280 px."""
        self.report.check("conduct", page.path, "storage and scripts", await visit.tab.evaluate(script("conduct")))
        self.report.check("budget", page.path, "", await budget.judge(visit, self.site.folder))
        self.report.check("arrival", page.path, "at once", await visit.tab.evaluate(script("moves")))
        self.report.check("outline", page.path, "", await visit.tab.evaluate(script("outline")))
        return await visit.tab.evaluate(_HEIGHT)

    async def _modes(self, visit: Visit, page: Page, modes: list[Mode], pictured: bool) -> None:
        await axe.prepare(visit)
        for mode in modes:
            await visit.take(mode)
            self.report.check("axe", page.path, str(mode), await axe.judge(visit, page.path, self.explained))
            if pictured and self.gallery is not None:
                name = f"{page.layout or 'unmarked'}-{mode.name}-{mode.width}.png"
                await visit.tab.screenshot(path=self.gallery / name, full_page=True)

    async def _reflow(self, visit: Visit, page: Page) -> None:
        for mode in REFLOW:
            await visit.take(mode)
            self.report.check("reflow", page.path, str(mode), await visit.tab.evaluate(script("reflow")))

    async def _keyboard(self, visit: Visit, page: Page, widths: list[int]) -> None:
        for width in widths:
            await visit.take(Mode(width))
            self.report.check("keyboard", page.path, f"Tab {width}", await keyboard.walk(visit, page.path))
            self.report.check("keyboard", page.path, f"skip link {width}", await keyboard.skip(visit, page.path))

    async def _elsewhere(self, page: Page, home: str, mode: str, height: int) -> None:
        """The same page at another address must load all its parts and look the same."""
        async with visiting(self.browser, home) as visit:
            await visit.go(page.path)
            own = await visit.tab.evaluate(_HEIGHT)
            faults = [f"is {own} px high, not {height} as at home"] if abs(own - height) > 2 else []
            self.report.check("moved", page.path, mode, faults)
            await self._conduct(visit, page, mode)

    async def _conduct(self, visit: Visit, page: Page, mode: str) -> None:
        cookies = [f"a cookie: {cookie['name']}" for cookie in await visit.context.cookies()]
        self.report.check("conduct", page.path, mode, sorted(set(visit.complaints)) + cookies)
