# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""What a writer feels: how long it takes from a saved page until `anslag serve` shows it, on a site of many pages."""

from __future__ import annotations

import http.client
import re
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from . import corpus
from .tools import Failed

PAGES, ROUNDS, PATIENCE = 10_000, 15, 20.0
# What an editor does: it writes the file anew where it lies, or beside it and then puts it in its place.
SAVES = ("in place", "by rename")
# What is changed: a sentence, or the title, which stands on other pages too.
EDITS = ("text", "title")


def _save(path: Path, text: str, how: str) -> None:
    if how == "in place":
        path.write_text(text, encoding="utf8")
        return
    beside = path.with_name(path.name + ".new")
    beside.write_text(text, encoding="utf8")
    beside.rename(path)


class _Preview:
    def __init__(self, anslag: Path, site: Path, log: Path) -> None:
        self.log = log
        with log.open("wb") as told:
            self.process = subprocess.Popen([str(anslag), "serve", str(site), "--port", "0"], stderr=told)
        self.port = int(self._until(lambda: re.search(r"http://localhost:(\d+)/", log.read_text()))[1])

    def _until(self, value):  # noqa: ANN001, ANN202
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if (found := value()):
                return found
            time.sleep(0.001)
        raise Failed(f"anslag serve shows nothing: {self.log.read_text()[-1500:]}")

    def get(self, address: str) -> str:
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request("GET", address)
        body = connection.getresponse().read().decode()
        connection.close()
        return body

    def wait_for(self, address: str, mark: str) -> None:
        """Asks a thousand times a second, as a reader would who does nothing but reload."""
        self._until(lambda: mark in self.get(address))

    def wait_for_reports(self, count: int) -> None:
        """Until what was found has been told so many times."""
        self._until(lambda: len(re.findall(r"sidor (lästes|visas)", self.log.read_text())) >= count)


def _measure(preview: _Preview, page: Path, address: str, how: str, what: str) -> list[float]:
    text = page.read_text(encoding="utf8")
    times = []
    for number in range(ROUNDS):
        mark = f"Mening {how[:2]} {number}"
        edited = text + f"\n{mark}\n" if what == "text" else re.sub(r"(?m)^rubrik: .*$", f"rubrik: {mark}", text)
        _save(page, edited, how)
        start = time.perf_counter()
        preview.wait_for(address, mark)
        times.append(1000 * (time.perf_counter() - start))
        # A writer rests longer than the rules take.
        time.sleep(2)
    _save(page, text, how)
    time.sleep(2)
    return times


def preview(anslag: Path, folder: Path) -> list[dict[str, object]]:
    """The least, the median and the most of some saves, in milliseconds from the end of the save to the answer."""
    site = folder / "preview"
    corpus.write(PAGES, site)
    page = sorted((site / "anslag/content/omrade-03").glob("sida-*.md"))[7]
    address = f"/omrade-03/{page.stem}.html"
    rows = []
    with tempfile.TemporaryDirectory() as logs:
        shown = _Preview(anslag, site / "anslag", Path(logs) / "log")
        try:
            shown.wait_for_reports(1)
            for what in EDITS:
                for how in SAVES:
                    times = _measure(shown, page, address, how, what)
                    rows.append({
                        "what": f"{what} saved {how}", "pages": PAGES, "runs": len(times), "ms": min(times),
                        "ms_median": statistics.median(times), "ms_most": max(times),
                    })
        finally:
            shown.process.terminate()
            shown.process.wait()
    return rows


def line(row: dict[str, object]) -> str:
    """A row of the table as text."""
    return (
        f"serve, {row['what']:<20}  {row['ms']:>6.1f} ms, median {row['ms_median']:>6.1f} ms, "
        f"most {row['ms_most']:>6.1f} ms, {row['pages']:,} pages"
    )
