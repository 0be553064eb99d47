# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""Tab through a whole page, as someone without a mouse does."""

from __future__ import annotations

from .browser import Visit, script

_NOW = "() => window.anslagFocus.now()"


async def walk(visit: Visit, path: str) -> list[str]:
    """Tab from the top must reach every stop in the order of the source, seen and marked."""
    tab = visit.tab
    await visit.go(path)
    count = await tab.evaluate(script("keyboard"))
    faults: list[str] = []
    expected = 0
    # A scrolling region may take the focus without being asked to; hence some more steps than stops.
    for _ in range(count + 10):
        if expected == count:
            break
        await tab.keyboard.press("Tab")
        here = await tab.evaluate(_NOW)
        if here["index"] < 0 and here["label"] in ("body", "html"):
            break
        if here["index"] < 0:
            continue
        if here["index"] != expected:
            faults.append(f"Tab reached {here['label']} as stop {expected + 1}; in the source it is {here['index'] + 1}")
            expected = here["index"]
        faults += here["faults"]
        expected += 1
    if expected < count:
        label = await tab.evaluate("index => window.anslagFocus.label(index)", expected)
        faults.append(f"Tab reached {expected} of {count} stops; never {label}")
    return faults[:10]


async def skip(visit: Visit, path: str) -> list[str]:
    """The first stop is a link past the menu, it shows itself, and the next Tab continues inside main."""
    tab = visit.tab
    await visit.go(path)
    await tab.keyboard.press("Tab")
    first = await tab.evaluate(
        """() => {
          const link = document.activeElement, box = link.getBoundingClientRect();
          const inside = box.width > 1 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight;
          return { href: link.getAttribute('href') || '', text: link.textContent.trim().slice(0, 40), inside };
        }"""
    )
    if not first["href"].startswith("#") or not first["text"]:
        return [f"the first Tab stop is no skip link but “{first['text']}”"]
    if not first["inside"]:
        return ["the skip link is not seen when it has the focus"]
    await tab.keyboard.press("Enter")
    await tab.keyboard.press("Tab")
    passed = await tab.evaluate(
        """() => {
          const main = document.querySelector('main'), next = document.activeElement;
          if (!main) return 'there is no main';
          if (next === document.body || main.contains(next)) return '';
          const follows = main.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING;
          return follows ? '' : `after the skip link, Tab leads to “${next.textContent.trim().slice(0, 40)}”, before main`;
        }"""
    )
    return [passed] if passed else []
