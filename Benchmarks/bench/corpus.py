# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""A made-up site of N pages in Swedish, in our own form and in Hugo's; the same N and seed give the same bytes.

python -m bench.corpus N OUT writes OUT/anslag and OUT/hugo. A page is about 2 kB of Markdown: headings, lists, a table, a
quotation, links to other pages, emphasis, and on every fourth page a footnote."""

from __future__ import annotations

import json
import random
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
SECTIONS, CONTACTS, TAGS = 50, 20, 40
LAW = {"tillganglighet": "Tillgänglighetsredogörelse", "kakor": "Kakor", "personuppgifter": "Personuppgifter"}

LONG = """arbete bibliotek bostad bygd cykelväg deltagare fiske framtid företag förening gata grannskap gymnasium hamn
handel hantverk hembygd idé industri invånare järnväg klimat kommun kontor kultur kurs lantbruk läsår marknad miljö mål
näringsliv odling omsorg park plan plats politik program projekt region resurs samverkan service sjukvård skog skola
sommar stadsdel stipendium stöd teater tillväxt torg trafik turism utbildning vatten verksamhet vinter ändring öppenhet""".split()
SHORT = "att av de den det en ett från för har i inom med men när och om på som sedan sin så till under utan vi är över".split()
STREETS = "Björkvägen Forsgatan Hamngatan Kvarnvägen Skolgatan Strandvägen Tallstigen Ängsvägen".split()


@dataclass(frozen=True)
class Item:
    """One page before it is written: everything but the form of its front matter and links."""

    section: int
    name: str
    title: str
    summary: str
    day: str
    tags: list[str]
    contact: int
    body: str
    target: tuple[int, str]


def _sentence(dice: random.Random, marked: bool = True) -> str:
    words = [dice.choice(SHORT if dice.random() < 0.45 else LONG) for _ in range(dice.randint(7, 16))]
    words[0] = words[0].capitalize()
    if marked and dice.random() < 0.2:
        words[3] = f"**{words[3]}**"
    if marked and dice.random() < 0.2:
        words[5] = f"*{words[5]}*"
    return " ".join(words) + "."


def _paragraph(dice: random.Random, sentences: int) -> str:
    return " ".join(_sentence(dice) for _ in range(sentences))


def _name(number: int) -> str:
    return f"sida-{number:07d}"


def _section(number: int) -> str:
    return f"omrade-{number:02d}"


def item(number: int, count: int, seed: int) -> Item:
    """The page with a number, of `count`."""
    dice = random.Random(seed * 1_000_003 + number)
    sections = min(SECTIONS, count)
    target = (number * 7919 + 13) % count

    def word() -> str:
        return dice.choice(LONG)

    parts = [
        _paragraph(dice, 4),
        f"## {word().capitalize()} och {word()}",
        f"{_paragraph(dice, 3)} Läs om [{word()} och {word()}](LINK){'[^1]' if number % 4 == 0 else ''}.",
        "\n".join(f"- {_sentence(dice)}" for _ in range(5)),
        f"### {word().capitalize()} i korthet",
        _paragraph(dice, 4),
        "Tabell: Aktiviteter i korthet\n\n| Aktivitet | Plats | Antal |\n| --- | --- | ---: |\n"
        + "\n".join(f"| {word()} | {word()} | {dice.randint(1, 99)} |" for _ in range(4)),
        f"> {_sentence(dice)}",
        f"## {word().capitalize()} framöver",
        _paragraph(dice, 5),
        "\n".join(f"{i}. {_sentence(dice)}" for i in (1, 2, 3)),
    ]
    if number % 4 == 0:
        parts.append(f"[^1]: {_sentence(dice, marked=False)}")
    return Item(
        section=number % sections,
        name=_name(number),
        title=f"{word().capitalize()} {dice.choice(SHORT)} {word()} {dice.choice(SHORT)} {word()} {number}",
        summary=_sentence(dice, marked=False),
        day=f"{2018 + number % 8:04d}-{1 + number % 12:02d}-{1 + number % 28:02d}",
        tags=[f"tagg-{tag:02d}" for tag in sorted(dice.sample(range(TAGS), 3))],
        contact=number % CONTACTS,
        body="\n\n".join(parts) + "\n",
        target=(target % sections, _name(target)),
    )


def _ours(page: Item) -> str:
    section, name = page.target
    link = f"{name}.md" if section == page.section else f"../{_section(section)}/{name}.md"
    head = (
        f"---\nrubrik: {page.title}\ningress: {page.summary}\nämnen: {', '.join(page.tags)}\n"
        f"kontakt: kontakt-{page.contact:02d}\nuppdaterad: {page.day}\n---\n\n"
    )
    return head + page.body.replace("LINK", link)


def _hugos(page: Item) -> str:
    section, name = page.target
    tags = "".join(f"  - {tag}\n" for tag in page.tags)
    head = (
        f'---\ntitle: "{page.title}"\ndescription: "{page.summary}"\ntags:\n{tags}'
        f"contact: kontakt-{page.contact:02d}\ndate: {page.day}\n---\n\n"
    )
    return head + page.body.replace("LINK", f"/{_section(section)}/{name}.html")


def _contact(number: int) -> dict[str, str]:
    # 08-465 004 00 … 99 are numbers that lead nowhere, set aside for books and films.
    return {
        "name": f"Kontakt {LONG[number].capitalize()}",
        "title": f"Handläggare för {LONG[number + 20]}",
        "phone": f"08-465 004 {number:02d}",
        "tel": f"+468465004{number:02d}",
        "email": f"{LONG[number].translate(str.maketrans('åäöé', 'aaoe'))}@granby.example",
    }


def _site_yml(sections: int) -> str:
    menu = "".join(f"  - {_section(number)}/\n" for number in range(sections))
    return (
        "namn: Mätplatsen\nwebbadress: https://matplats.example/\nspråk: sv\norganisation:\n  namn: Granby kommun\n"
        "  organisationsnummer: 212000-9994\n  växel: 08-465 004 00\n  besöksadress:\n    gata: Storgatan 1\n"
        f"    postnummer: 123 45\n    ort: Granby\nmeny:\n{menu}"
        "tillgänglighet:\n  bedömd: 2025-12-01\n  metod: Egen granskning\n  resultat: helt förenlig\n"
    )


def write(count: int, out: Path, seed: int = 1) -> None:
    """Writes OUT/anslag and OUT/hugo with `count` pages each, besides sections and contacts."""
    ours, hugo = out / "anslag", out / "hugo"
    sections = range(min(SECTIONS, count))
    for root in (ours / "content", hugo / "content"):
        for folder in [_section(number) for number in sections] + ["kontakter"]:
            (root / folder).mkdir(parents=True)
    for number in sections:
        name, title = _section(number), f"Område {LONG[number]}"
        (ours / "content" / name / "index.md").write_text(f"---\nrubrik: {title}\n---\n\nAllt om {LONG[number]}.\n")
        (hugo / "content" / name / "_index.md").write_text(f'---\ntitle: "{title}"\n---\n\nAllt om {LONG[number]}.\n')
    (ours / "content" / "index.md").write_text("---\nrubrik: Mätplatsen\n---\n\nEn påhittad webbplats.\n")
    (hugo / "content" / "_index.md").write_text('---\ntitle: "Mätplatsen"\n---\n\nEn påhittad webbplats.\n')
    # Pages that anslag writes for every site, which all others link to.
    for name, title in LAW.items():
        (hugo / "content" / f"{name}.md").write_text(f'---\ntitle: "{title}"\n---\n\nText om {title.lower()}.\n')
    (hugo / "content" / "kontakter" / "_index.md").write_text('---\ntitle: "Kontakter"\n---\n')
    (ours / "content" / "kontakter" / "index.md").write_text("---\nrubrik: Kontakter\n---\n")
    contacts = {f"kontakt-{number:02d}": _contact(number) for number in range(CONTACTS)}
    for name, c in contacts.items():
        text = f"---\nnamn: {c['name']}\ntitel: {c['title']}\ntelefon: {c['phone']}\ne-post: {c['email']}\n---\n"
        (ours / "content" / "kontakter" / f"{name}.md").write_text(text)
        (hugo / "content" / "kontakter" / f"{name}.md").write_text(f'---\ntitle: "{c["name"]}"\ncontact: {name}\n---\n')
    (hugo / "data").mkdir()
    (hugo / "data" / "contacts.json").write_text(json.dumps(contacts, ensure_ascii=False))
    (ours / "site.yml").write_text(_site_yml(len(sections)))
    shutil.copytree(HERE / "theme", ours / "theme")
    shutil.copytree(HERE / "hugo-site", hugo, dirs_exist_ok=True)
    for number in range(count):
        page = item(number, count, seed)
        place = Path(_section(page.section)) / f"{page.name}.md"
        (ours / "content" / place).write_text(_ours(page))
        (hugo / "content" / place).write_text(_hugos(page))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("use: python -m bench.corpus N OUT")
    write(int(sys.argv[1]), Path(sys.argv[2]))
