# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""axe-core, as PyPI carries it, in the page itself."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from .browser import Visit
from .exceptions import Explained

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

_RUN = """async ([tags, selectors]) => {
  const result = await axe.run(document, { runOnly: tags, resultTypes: ['violations', 'incomplete'] });
  const flat = rules => rules.flatMap(rule => rule.nodes.map(node => ({
    rule: rule.id,
    help: rule.help,
    target: node.target.flat(9).join(' '),
    summary: (node.failureSummary || '').replace(/\\s+/g, ' ').slice(0, 300),
    reason: [...node.any, ...node.all, ...node.none].map(c => c.data && c.data.messageKey).find(Boolean) || '',
    within: selectors.filter(selector => { const e = document.querySelector(node.target.flat(9)[0]); return e && e.closest(selector); }),
  })));
  return { violations: flat(result.violations), incomplete: flat(result.incomplete) };
}"""


@cache
def source() -> str:
    """The script that the package brings."""
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


def version() -> str:
    """`4.12.1`."""
    return source().split("axe v", 1)[1].split("\n", 1)[0].strip()


async def prepare(visit: Visit) -> None:
    """Puts axe into the open page, once."""
    await visit.tab.evaluate(source())


async def judge(visit: Visit, page: str, explained: list[Explained]) -> list[str]:
    """Every violation, and everything undecided that nobody has explained."""
    selectors = sorted({entry.within for entry in explained})
    found: dict[str, list[dict[str, Any]]] = await visit.tab.evaluate(_RUN, [TAGS, selectors])
    messages = [f"{node['rule']} at {node['target']}: {node['summary']}" for node in found["violations"]]
    for node in found["incomplete"]:
        known = (node["rule"], node["reason"], node["within"], page)
        if not any(entry.covers(*known) for entry in explained):
            key = f" ({node['reason']})" if node["reason"] else ""
            messages.append(f"undecided: {node['rule']}{key} at {node['target']}: {node['summary']}")
    return messages
