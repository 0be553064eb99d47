# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""The whole hearing of one site: the programs beside the browser, page by page."""

from __future__ import annotations

import asyncio
import secrets
import tempfile
from pathlib import Path

from playwright.async_api import Browser

from . import programs
from .browser import side_by_side
from .examine import Examination
from .exceptions import Explained, TooNew
from .report import Report
from .serving import serving
from .site import Page, Site

LANES = 3


async def hear(
    browser: Browser,
    site: Site,
    report: Report,
    explained: list[Explained],
    too_new: list[TooNew],
    gallery: Path | None,
) -> None:
    """Runs every judge on one built site."""
    if not site.pages:
        report.check("layout", str(site.folder), "", ["the folder holds no HTML page"])
        return
    check_layouts(site, report)
    random_path = f"/{secrets.token_hex(3)}/{secrets.token_hex(2)}/"
    with serving(site.folder, site.base_path) as at_home, serving(site.folder, random_path) as at_random:
        examination = Examination(browser, site, at_home, at_random, report, explained, gallery)
        async with asyncio.TaskGroup() as group:
            group.create_task(_programs(site, at_home, at_random, report, too_new))
            group.create_task(side_by_side(site.pages, examination.all_of, LANES))
            group.create_task(examination.missing())


async def _programs(site: Site, at_home: str, at_random: str, report: Report, too_new: list[TooNew]) -> None:
    """One after the other, since the browser is busy meanwhile."""
    for name, faults in (await programs.nu(site, too_new)).items():
        report.check("nu", name, "", faults)
    for name, faults in (await programs.well_formed(site)).items():
        report.check("xml", name, "", faults)
    await check_links(site, _roots(site, at_home, at_random), report)


def check_layouts(site: Site, report: Report) -> None:
    """Every page must say which layout it has."""
    fault = "body has no class layout-NAME, by which the judges choose one page of each layout"
    for page in site.pages:
        report.check("layout", page.path, "", [] if page.layout else [fault])


async def check_links(site: Site, roots: dict[str, list[str]], report: Report) -> None:
    """LinkChecker from each set of addresses."""
    for mode, addresses in roots.items():
        with tempfile.TemporaryDirectory() as folder:
            report.check("links", site.name, mode, await programs.links(addresses, Path(folder) / "linkchecker.ini"))


def _roots(site: Site, at_home: str, at_random: str) -> dict[str, list[str]]:
    """Every page is a root, so that a page to which nothing leads is judged too."""
    moving = [page for page in site.pages if site.moves(page)]

    def at(home: str, pages: list[Page]) -> list[str]:
        return [home + page.path for page in pages]

    return {
        "served": at(at_home, site.pages),
        "subpath": at(at_random, moving),
        "disk": at(site.folder.as_uri() + "/", moving),
    }
