# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""The one browser: Debian's Chromium, driven so that it answers as a person's own would."""

from __future__ import annotations

import asyncio
import os
import shutil
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import Any, AsyncIterator, Awaitable, Callable, Iterable, TypeVar

from playwright.async_api import Browser, BrowserContext, Page as Tab, async_playwright

from .modes import HEIGHTS, Mode

Item = TypeVar("Item")

_FLAGS = [
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--font-render-hinting=none",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
_SPACING = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
_PLAIN = "() => { document.adoptedStyleSheets = []; }"
_SETTLED = """() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>
  Promise.all(document.getAnimations().filter(a => a.timeline === document.timeline)
    .map(a => a.finished.catch(() => 0))).then(() => done()))))"""


@cache
def script(name: str) -> str:
    """A script to run in the page, from in_page/."""
    return (Path(__file__).parent / "in_page" / f"{name}.js").read_text(encoding="utf-8")


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Starts the system's Chromium; fails if there is none."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        raise SystemExit("acceptance: no chromium. Install it: apt-get install chromium")
    flags = _FLAGS + (["--no-sandbox"] if os.geteuid() == 0 else [])
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=flags)
        try:
            yield browser
        finally:
            await browser.close()


class Visit:
    """One page open in a context of its own, with everything that it asked for and complained of."""

    def __init__(self, context: BrowserContext, tab: Tab, home: str) -> None:
        self.context, self.tab, self.home = context, tab, home
        self.mode = Mode(1280)
        self.status: dict[str, int] = {}
        self.kinds: dict[str, str] = {}
        self.complaints: list[str] = []
        self._tools: Any = None
        self.address = ""
        tab.on("console", self._told)
        tab.on("pageerror", lambda error: self.complaints.append(f"script error: {str(error)[:200]}"))
        tab.on("dialog", lambda dialog: self.complaints.append(f"a dialog: {dialog.message[:80]}"))
        tab.on("request", self._asked)
        tab.on("response", self._answered)
        tab.on("requestfailed", self._failed)

    def _told(self, message: Any) -> None:
        self.complaints.append(f"console {message.type}: {message.text[:300]} ({message.location.get('url', '')})")

    def _asked(self, request: Any) -> None:
        if not request.url.startswith((self.home, "data:")):
            self.complaints.append(f"a request outside the site: {request.url}")

    def _answered(self, response: Any) -> None:
        self.status[response.url] = response.status
        self.kinds[response.url] = response.request.resource_type
        if response.status >= 400 and response.url != self.address:
            self.complaints.append(f"status {response.status}: {response.url}")

    def _failed(self, request: Any) -> None:
        # Aborted: the page was left while its icon was on the way. What the server refuses has a status of its own.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"not loaded: {request.url} ({request.failure})")

    async def go(self, path: str) -> None:
        """Opens a page of the site and waits for all of it."""
        self.address = self.home + path
        await self.tab.goto(self.address, wait_until="load")

    async def take(self, mode: Mode) -> None:
        """Shows the open page in a mode."""
        old, self.mode = self.mode, mode
        if old.width != mode.width:
            await self.tab.set_viewport_size({"width": mode.width, "height": HEIGHTS[mode.width]})
        wishes = (mode.scheme, mode.contrast, mode.forced, mode.medium)
        if wishes != (old.scheme, old.contrast, old.forced, old.medium):
            await self.tab.emulate_media(
                color_scheme=mode.scheme, contrast=mode.contrast, forced_colors=mode.forced, media=mode.medium
            )
        if old.text != mode.text:
            self._tools = self._tools or await self.context.new_cdp_session(self.tab)
            sizes = {"standard": 16 * mode.text // 100, "fixed": 13 * mode.text // 100}
            await self._tools.send("Page.setFontSizes", {"fontSizes": sizes})
        if old.spacing != mode.spacing:
            await self.tab.evaluate(_SPACING if mode.spacing else _PLAIN)
        await self.tab.evaluate(_SETTLED)


@asynccontextmanager
async def visiting(browser: Browser, home: str) -> AsyncIterator[Visit]:
    """A fresh context at 1280 px, closed at the end."""
    context = await browser.new_context(
        viewport={"width": 1280, "height": HEIGHTS[1280]}, color_scheme="light", reduced_motion="reduce", locale="sv-SE"
    )
    try:
        yield Visit(context, await context.new_page(), home)
    finally:
        await context.close()


async def side_by_side(items: Iterable[Item], work: Callable[[Item], Awaitable[None]], lanes: int) -> None:
    """Does the work for every item, a few at a time; the first exception stops all."""
    waiting = iter(list(items))

    async def lane() -> None:
        for item in waiting:
            await work(item)

    async with asyncio.TaskGroup() as group:
        for _ in range(lanes):
            group.create_task(lane())
