# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""python -m bench [--anslag PROGRAM] [--pages N …] [--keep-figures]

Measures the floor, Hugo and anslag in one run, in memory and on disk; prints a table, writes Benchmarks/results.json."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from . import corpus, instructions, preview, small
from .tools import HERE, Cost, Engine, Failed, compile_c, engines, hugo_version, measure

ROUNDS = {1_000: 7, 10_000: 3, 100_000: 2, 1_000_000: 1}
NATURAL_UP_TO = 10_000
QUICK, IN_A_ROW = 1.0, 3
"""A program that takes less than so many seconds in memory runs so often in each round: the first run after twenty seconds of another's pays
for memory that has gone cold, and three rounds are too few for what swings by a tenth."""
IN_MEMORY_UP_TO = 100_000
HEADER = f"{'pages':>9}  {'where':<6}  {'generator':<12}  {'wall s':>8}  {'median':>8}  {'cpu s':>8}  " \
         f"{'peak MB':>8}  {'pages/s':>8}  {'x floor':>8}  {'x hugo':>7}  {'wall x floor':>12}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench")
    parser.add_argument("--anslag", type=Path, help="the built generator; without it only the others are measured")
    parser.add_argument("--pages", type=int, nargs="+", help="sizes instead of 1000 and 10000")
    parser.add_argument("--keep-figures", action="store_true", help="keep today's instruction counts, measure no time")
    arguments = parser.parse_args()
    if arguments.anslag and not os.access(arguments.anslag, os.X_OK):
        parser.error(f"no such program: {arguments.anslag}")
    arguments.anslag = arguments.anslag and arguments.anslag.resolve()
    large = [100_000, 1_000_000] if os.environ.get("BENCH_LARGE") == "1" else []
    arguments.pages = arguments.pages or [1_000, 10_000, *large]
    return arguments


def _rounds(pages: int) -> int:
    return next((rounds for size, rounds in ROUNDS.items() if pages <= size), 1)


def _measure_all(tools: Path, chosen: list[Engine], rounds: int) -> dict[str, list[Cost]]:
    """Round by round, each generator once a round, so that a busy minute falls on all of them. What is built over an old site comes last:
    the old one is removed then. The quick run several times in their turn."""
    costs: dict[str, list[Cost]] = {engine.name: [] for engine in chosen}
    for over_old in (False, True):
        for _ in range(rounds):
            for engine in chosen:
                if engine.over_old != over_old:
                    continue
                runs = costs[engine.name]
                runs.append(measure(tools, engine))
                if runs[-1].wall < QUICK and engine.output.is_relative_to("/dev/shm"):
                    runs += [measure(tools, engine) for _ in range(IN_A_ROW - 1)]
    return costs


def _rows(pages: int, where: str, costs: dict[str, list[Cost]]) -> list[dict[str, object]]:
    best = {name: min(cost.cpu for cost in runs) for name, runs in costs.items()}
    rows = []
    for name, runs in costs.items():
        wall = min(cost.wall for cost in runs)
        rows.append({
            "pages": pages, "where": where, "generator": name, "runs": len(runs), "wall": wall,
            "wall_median": statistics.median(cost.wall for cost in runs), "cpu": best[name],
            "cpu_median": statistics.median(cost.cpu for cost in runs),
            "peak_mb": max(cost.peak_mb for cost in runs), "pages_per_second": pages / wall,
            "cpu_to_floor": best[name] / best["floor"], "cpu_to_hugo": best[name] / best["hugo tuned"],
            "wall_to_floor": wall / min(cost.wall for cost in costs["floor"]),
        })
    return rows


def _line(row: dict[str, object]) -> str:
    return (
        f"{row['pages']:>9,}  {row['where']:<6}  {row['generator']:<12}  {row['wall']:>8.3f}  {row['wall_median']:>8.3f}  "
        f"{row['cpu']:>8.3f}  {row['peak_mb']:>8.1f}  {row['pages_per_second']:>8,.0f}  {row['cpu_to_floor']:>8.2f}  "
        f"{row['cpu_to_hugo']:>7.2f}  {row['wall_to_floor']:>12.2f}"
    )


def _natural(folder: Path) -> None:
    """Hugo's layouts once more, with the menu rendered for each page."""
    shutil.copytree(HERE / "hugo-site/layouts", folder)
    base = folder / "_default/baseof.html"
    text = base.read_text()
    cached, plain = '{{ partialCached "header.html" . .Section }}', '{{ partial "header.html" . }}'
    if cached not in text:
        raise Failed("the Hugo layouts have no cached menu to make natural")
    base.write_text(text.replace(cached, plain))


def _time(arguments: argparse.Namespace, tools: Path, folders: dict[str, Path]) -> list[dict[str, object]]:
    rows = []
    print(HEADER)
    for pages in arguments.pages:
        for where, folder in folders.items():
            if where == "memory" and pages > IN_MEMORY_UP_TO:
                print(f"{pages:>9,}  memory  not measured: larger than memory")
                continue
            site = folder / str(pages)
            corpus.write(pages, site)
            _natural(site / "natural")
            chosen = engines(tools, site, arguments.anslag)
            if pages > NATURAL_UP_TO:
                print(f"{pages:>9,}  {where:<6}  hugo natural  not measured: it takes too long")
                chosen = [engine for engine in chosen if engine.name != "hugo natural"]
            measured = _rows(pages, where, _measure_all(tools, chosen, _rounds(pages)))
            for row in measured:
                print(_line(row), flush=True)
            rows += measured
            if where == "memory":
                shutil.rmtree(site)
    return rows


def main() -> int:
    """Everything; 1 if a program failed."""
    arguments = _arguments()
    disk = HERE.parent / ".build-bench"
    disk.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir="/dev/shm") as memory, tempfile.TemporaryDirectory(dir=disk) as on_disk:
        tools = Path(memory) / "tools"
        tools.mkdir()
        try:
            compile_c(tools)
            counts = instructions.count(tools, Path(memory) / "fixed", arguments.anslag)
            print("\n".join(instructions.compare(counts)))
            if arguments.keep_figures:
                instructions.keep(counts)
                return 0
            print(f"machine: {os.cpu_count()} cores, {platform.platform()}; Hugo {hugo_version()}")
            if os.getloadavg()[0] > 0.5:
                print(f"the machine is busy (load {os.getloadavg()[0]:.1f}): trust cpu before wall")
            print()
            felt = small.small(tools, arguments.anslag, Path(memory)) if arguments.anslag else []
            shown = preview.preview(arguments.anslag, Path(memory)) if arguments.anslag else []
            print("\n".join([*map(small.line, felt), *map(preview.line, shown), ""]))
            rows = _time(arguments, tools, {"memory": Path(memory), "disk": Path(on_disk)})
        except Failed as failure:
            print(f"bench: {failure}", file=sys.stderr)
            return 1
    result = {
        "machine": platform.platform(), "cores": os.cpu_count(), "load": os.getloadavg(), "hugo": hugo_version(),
        "instructions": counts, "small": felt, "preview": shown, "rows": rows,
    }
    (HERE / "results.json").write_text(json.dumps(result, indent=2) + "\n")
    print("\nwall and cpu: the least of all runs; the ratios are of cpu. Written to Benchmarks/results.json")
    return 0


sys.exit(main())
