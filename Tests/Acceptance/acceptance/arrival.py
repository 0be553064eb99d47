# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""A page on a slow line: it comes piece by piece, each piece is seen before the next, and nothing seen may move.

The same page from a fast server is painted once, or twice when the machine is busy; whether a fault shows is then a
matter of luck. Here the browser's own pace decides: no piece is sent until the one before it has been painted."""

from __future__ import annotations

import re
import threading
from pathlib import Path
from typing import Iterator

from playwright.async_api import Browser

from .browser import script, visiting
from .modes import Mode
from .serving import Handler, running
from .site import Site

PIECE = 160
"""At least so many bytes come at a time."""

# Waits until the page has grown and been painted; gives its size. Before the first paint no frames come.
_PAINTED = """old => new Promise(done => {
  const start = performance.now();
  const size = () => document.documentElement?.innerHTML.length ?? 0;
  const end = () => done(size());
  const look = () => {
    if (size() === old && performance.now() - start < 300) setTimeout(look, 5);
    else if (performance.getEntriesByType('paint').length === 0) setTimeout(end, 30);
    else requestAnimationFrame(() => requestAnimationFrame(end));
  };
  look();
})"""


class _Sender(Handler):
    """Sends a piece of an HTML file each time that it is told to."""

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        if file.suffix != ".html" or not file.is_file():
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for piece in _pieces(file.read_bytes()):
            self.server.word.acquire()
            self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
        self.wfile.write(b"0\r\n\r\n")
        self.server.done.set()


def _pieces(page: bytes) -> Iterator[bytes]:
    """The page cut at ends of lines: its head first, then a few lines at a time."""
    head, start, rest = page.partition(b"<body")
    piece = head
    for line in re.split(rb"(?<=\n)", start + rest):
        if len(piece) >= PIECE:
            yield piece
            piece = b""
        piece += line
    yield piece


async def judge(browser: Browser, site: Site, path: str, width: int) -> list[str]:
    """What moved while the page came, at a width."""
    with running(site.folder, _Sender, site.base_path) as server:
        server.word, server.done = threading.Semaphore(1), threading.Event()
        async with visiting(browser, f"http://127.0.0.1:{server.server_address[1]}{site.base_path}") as visit:
            await visit.take(Mode(width))
            await visit.tab.goto(visit.home + path, wait_until="commit")
            size = await visit.tab.evaluate(_PAINTED, 0)
            while not server.done.is_set():
                server.word.release()
                size = await visit.tab.evaluate(_PAINTED, size)
            await visit.tab.wait_for_load_state("load")
            return await visit.tab.evaluate(script("moves"))
