# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""Proves that each judge can fail: silence at the sound site, and a word at each planted fault."""

from __future__ import annotations

import tempfile
from pathlib import Path

from playwright.async_api import Browser

from . import court, programs
from .browser import side_by_side
from .examine import Examination
from .faults import FAULTS, SOUND, Fault
from .modes import COMMON, EVERY
from .report import Report
from .serving import serving
from .site import Site

_PROGRAMS = {"links", "nu", "xml", "layout"}


async def run(browser: Browser, report: Report) -> None:
    """One check for the sound site and one for each fault."""
    with tempfile.TemporaryDirectory() as folder:
        sound = _write(Path(folder) / "sound", SOUND)
        heard = Report(quiet=True)
        await court.hear(browser, Site(sound), heard, [], [], None)
        report.check("self-test", "the sound site", "", [str(finding) for finding in heard.findings])
        numbered = list(enumerate(FAULTS))

        async def plant(item: tuple[int, Fault]) -> None:
            number, fault = item
            site = Site(_write(Path(folder) / f"fault-{number}", fault.planted()))
            heard = Report(quiet=True)
            await (_programs(site, fault, heard) if fault.judge in _PROGRAMS else _browser(browser, site, fault, heard))
            caught = any(f.judge == fault.judge and fault.says in str(f) for f in heard.findings)
            said = "; ".join(str(finding) for finding in heard.findings[:5]) or "nothing"
            silence = f"did not say “{fault.says}” of {fault.new[:60]!r}; said {said}"
            report.check("self-test", f"{fault.judge} {number}", "", [] if caught else [silence])

        await side_by_side(numbered, plant, court.LANES)


async def _browser(browser: Browser, site: Site, fault: Fault, heard: Report) -> None:
    with serving(site.folder) as at_home, serving(site.folder, "/a/b/") as at_random:
        modes = EVERY if fault.every_mode else COMMON
        examination = Examination(browser, site, at_home, at_random, heard, [], thorough=modes, only=fault.judge)
        if fault.file == "404.html":
            await examination.missing()
        else:
            await examination.all_of(site.page("index.html"))


async def _programs(site: Site, fault: Fault, heard: Report) -> None:
    if fault.judge == "layout":
        court.check_layouts(site, heard)
    elif fault.judge == "links":
        with serving(site.folder, "/a/b/") as at_random:
            await court.check_links(site, {"subpath": [at_random + "index.html"]}, heard)
    else:
        answers = await (programs.nu(site, []) if fault.judge == "nu" else programs.well_formed(site))
        for name, faults in answers.items():
            heard.check(fault.judge, name, "", faults)


def _write(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
