# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""What the judges found, and the count at the end."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Finding:
    """One fault: who found it, on which page, in which mode, and what is wrong."""

    judge: str
    page: str
    mode: str
    message: str

    def __str__(self) -> str:
        where = f"{self.page} [{self.mode}]" if self.mode else self.page
        return f"{where}: {self.judge}: {self.message}"


@dataclass
class Report:
    """Counts checks; a check is one judge on one page in one mode."""

    quiet: bool = False
    passed: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def check(self, judge: str, page: str, mode: str, messages: list[str]) -> None:
        """One check: passed if there is no message."""
        (self.failed if messages else self.passed)[judge] += 1
        for message in messages:
            finding = Finding(judge, page, mode, message)
            self.findings.append(finding)
            if not self.quiet:
                print(finding, file=sys.stderr, flush=True)

    def note(self, text: str) -> None:
        """Something worth knowing that is no fault."""
        self.notes.append(text)

    def summary(self) -> str:
        """A line for each judge, the notes, and the closing line."""
        judges = sorted(self.passed.keys() | self.failed.keys())
        lines = [f"  {judge:<10} {self.passed[judge]:>5} passed  {self.failed[judge]:>4} failed" for judge in judges]
        lines += [f"  note: {text}" for text in self.notes]
        lines.append(f"{self.passed.total()} passed, {self.failed.total()} failed")
        return "\n".join(lines)
