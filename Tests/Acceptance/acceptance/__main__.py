# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""python -m acceptance [--self-test] [--gallery DIR] SITE_DIR …

Judges built sites. Exit status 0 if every check passed, 1 if not. --self-test first proves that each judge can fail."""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
import time
from pathlib import Path

from . import axe, gallery, programs, selftest
from .browser import chromium
from .court import hear
from .exceptions import read_explained, read_too_new
from .report import Report
from .site import Site


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="acceptance", description="Judges built sites with outside tools.")
    parser.add_argument("sites", nargs="*", type=Path, metavar="SITE_DIR", help="a folder that a build wrote")
    parser.add_argument("--self-test", action="store_true", help="first prove that each judge can fail")
    parser.add_argument("--gallery", type=Path, metavar="DIR", help="write pictures of every layout there")
    arguments = parser.parse_args()
    for folder in arguments.sites:
        if not folder.is_dir():
            parser.error(f"no such folder: {folder}")
    if not arguments.sites and not arguments.self_test:
        parser.error("name a built site, or --self-test")
    return arguments


async def _run(arguments: argparse.Namespace) -> int:
    report, explained, too_new = Report(), read_explained(), read_too_new()
    sites = [Site(folder) for folder in arguments.sites]
    async with chromium() as browser:
        judges = [f"axe-core {axe.version()}", f"Chromium {browser.version}", *await programs.versions()]
        print("judges: " + ", ".join(judges), flush=True)
        if arguments.self_test:
            await selftest.run(browser, report)
        for site in sites:
            pictures = _fresh(arguments.gallery / site.name) if arguments.gallery else None
            start = time.monotonic()
            print(f"{site.folder}: {len(site.pages)} pages, {len(site.speakers)} layouts", flush=True)
            await hear(browser, site, report, explained, too_new, pictures)
            print(f"{site.folder}: {time.monotonic() - start:.0f} s", flush=True)
    if arguments.gallery:
        gallery.write_index(arguments.gallery, sites)
        print(f"pictures: {arguments.gallery / 'index.html'}")
    if sites:
        for entry in [*explained, *too_new]:
            if not entry.used:
                report.note(f"an exception that nothing needed: {entry}")
    print(report.summary())
    return 1 if report.failed else 0


def _fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


sys.exit(asyncio.run(_run(_arguments())))
