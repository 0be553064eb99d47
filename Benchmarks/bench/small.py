# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""What an editor feels: how long the command takes to answer, and to build FRONT, the site in this repository."""

from __future__ import annotations

import statistics
from pathlib import Path

from .tools import HERE, Cost, Engine, measure

ROUNDS = 15


def _runs(tools: Path, engine: Engine) -> list[Cost]:
    return [measure(tools, engine) for _ in range(ROUNDS)]


def small(tools: Path, anslag: Path, folder: Path) -> list[dict[str, object]]:
    """The least and the median of some runs, in milliseconds."""
    output = folder / "front"
    build = [str(anslag), "build", str(HERE.parent), "--now", "2026-11-26", "--output", str(output)]
    engines = [
        Engine("anslag --help", [str(anslag), "--help"], folder / "nothing"),
        Engine("FRONT, cold", build, output),
        Engine("FRONT, over old", build, output, over_old=True),
    ]
    rows = []
    for engine in engines:
        runs = _runs(tools, engine)
        rows.append({
            "what": engine.name, "runs": len(runs), "wall_ms": 1000 * min(run.wall for run in runs),
            "wall_ms_median": 1000 * statistics.median(run.wall for run in runs),
            "cpu_ms": 1000 * min(run.cpu for run in runs), "peak_mb": max(run.peak_mb for run in runs),
        })
    return rows


def line(row: dict[str, object]) -> str:
    """A row of the table as text."""
    return (
        f"{row['what']:<16}  {row['wall_ms']:>6.1f} ms, median {row['wall_ms_median']:>6.1f} ms, "
        f"cpu {row['cpu_ms']:>6.1f} ms, {row['peak_mb']:>5.1f} MB"
    )
