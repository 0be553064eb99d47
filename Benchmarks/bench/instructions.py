# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""Instruction counts on a small fixed site: the one figure that does not change with the machine's mood."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from . import corpus
from .tools import HERE, Failed

PAGES, SEED = 60, 7
FIGURES = HERE / "figures.json"
TOLERANCE = 0.01


def _count(command: list[str]) -> int:
    callgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command]
    run = subprocess.run(callgrind, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    collected = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or collected is None:
        raise Failed(f"callgrind on {command[0]} ended with {run.returncode}: {run.stderr[-1500:]}")
    return int(collected[1])


def count(tools: Path, folder: Path, anslag: Path | None) -> dict[str, int]:
    """Instructions for the fixed site, on one thread."""
    corpus.write(PAGES, folder, SEED)
    ours = folder / "anslag"
    (folder / "out").mkdir()
    counts = {"floor": _count([str(tools / "floor"), str(ours / "content"), str(folder / "out/floor"), "1", "0"])}
    if anslag is not None:
        # valgrind cannot read Swift's debug information, and gives up.
        bare = folder / "anslag-without-debug-information"
        subprocess.run(["strip", "--strip-debug", "-o", str(bare), str(anslag)], check=True)
        command = [str(bare), "build", str(ours), "--now", "2026-01-01", "--jobs", "1", "--output"]
        counts["anslag"] = _count([*command, str(folder / "out/anslag"), "--without-rules"])
        counts["anslag, all rules"] = _count([*command, str(folder / "out/rules")])
    return counts


def compare(counts: dict[str, int]) -> list[str]:
    """A line for each count against the kept one; says so when slower."""
    kept = json.loads(FIGURES.read_text()) if FIGURES.exists() else {}
    lines = []
    for name, now in counts.items():
        before = kept.get("instructions", {}).get(name)
        if before is None:
            lines.append(f"{name}: {now:,} instructions; none kept to compare with (make bench-figures)")
            continue
        change = now / before - 1
        verdict = "SLOWER" if change > TOLERANCE else "faster" if change < -TOLERANCE else "as before"
        lines.append(f"{name}: {now:,} instructions, {change:+.2%}: {verdict}")
    if "anslag" in counts:
        lines.append(f"anslag costs {counts['anslag'] / counts['floor']:.2f} times the floor")
    return lines


def keep(counts: dict[str, int]) -> None:
    """Writes the figures that later runs are compared with."""
    kept = {"site": {"pages": PAGES, "seed": SEED}, "python": sys.version.split()[0], "instructions": counts}
    FIGURES.write_text(json.dumps(kept, indent=2) + "\n")
