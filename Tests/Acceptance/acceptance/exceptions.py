# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""The written exceptions to what the judges say. Each one has its reason, and none is left unused unseen."""

from __future__ import annotations

import fnmatch
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent


@dataclass
class Explained:
    """Something that axe cannot decide and a person has: which rule, where, and why it holds."""

    rule: str
    because: str
    message: str = "*"
    within: str = "*"
    page: str = "*"
    used: bool = field(default=False, compare=False)

    def covers(self, rule: str, message: str, ancestors: list[str], page: str) -> bool:
        """Whether this exception speaks of that finding; `ancestors` are the selectors that the element lies within."""
        words = fnmatch.fnmatchcase(message, self.message) and fnmatch.fnmatchcase(page, self.page)
        found = rule == self.rule and words and self.within in ancestors
        self.used = self.used or found
        return found


def read_explained(path: Path = HERE / "axe-incomplete.toml") -> list[Explained]:
    """The list for axe; an entry without a reason stops the run."""
    with path.open("rb") as file:
        entries = tomllib.load(file).get("incomplete", [])
    for entry in entries:
        if len(entry.get("because", "")) < 20:
            raise SystemExit(f"acceptance: {path.name}: {entry} gives no reason (because = \"…\")")
    return [Explained(**entry) for entry in entries]


@dataclass
class TooNew:
    """A message of the Nu checker about something newer than itself."""

    pattern: re.Pattern[str]
    because: str
    used: bool = field(default=False, compare=False)


def read_too_new(path: Path = HERE / "nu-exceptions.txt") -> list[TooNew]:
    """The list for Nu: `# reason` lines, then one regular expression that must match a whole message."""
    exceptions, reason = [], []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#"):
            reason.append(line.lstrip("# "))
        elif line.strip():
            if not reason:
                raise SystemExit(f"acceptance: {path.name}:{number}: an exception without a reason above it")
            exceptions.append(TooNew(re.compile(line), " ".join(reason)))
            reason = []
        else:
            reason = []
    return exceptions
