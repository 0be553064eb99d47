# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""Draws the pictures of the second site and prints its document; what it makes is committed. Needs Pillow and Chromium."""

import pathlib
import subprocess
import tempfile

from PIL import Image, ImageDraw

CONTENT = pathlib.Path(__file__).parent / "content"
PICTURES = CONTENT / "bilder"


def canvas(width, height, sky):
    image = Image.new("RGB", (width * 2, height * 2), sky)
    return image, ImageDraw.Draw(image)


def save(image, name, **options):
    image.resize((image.width // 2, image.height // 2), Image.LANCZOS).save(PICTURES / name, **options)


def harbour():
    image, draw = canvas(960, 720, "#f3d9b1")
    draw.ellipse((1300, 180, 1560, 440), fill="#f7efe0")
    for left, top, colour in [(160, 520, "#b8463d"), (560, 380, "#1d3f8f"), (940, 600, "#d98f3c")]:
        draw.polygon([(left, top), (left + 170, top - 150), (left + 340, top)], fill="#1b1a2e")
        draw.rectangle((left, top, left + 340, 1000), fill=colour)
        for column in range(3):
            for row in range(3 if top > 450 else 4):
                x, y = left + 40 + column * 100, top + 50 + row * 120
                draw.rectangle((x, y, x + 55, y + 75), fill="#fbf7f1")
    draw.rectangle((0, 1000, 1920, 1440), fill="#2a6f7f")
    for y in range(1060, 1440, 70):
        draw.line((0, y, 1920, y), fill="#8fd0c8", width=6)
    draw.polygon([(1420, 1090), (1780, 1090), (1700, 1190), (1500, 1190)], fill="#1b1a2e")
    draw.polygon([(1600, 620), (1600, 1060), (1800, 1060)], fill="#ffffff")
    save(image, "hamnen.webp", quality=80)


def crane():
    image, draw = canvas(800, 450, "#1c2250")
    draw.ellipse((180, 120, 320, 260), fill="#f6f4ff")
    draw.rectangle((0, 760, 1600, 900), fill="#10122c")
    draw.line((980, 780, 980, 140), fill="#e9a94b", width=26)
    draw.line((700, 220, 1460, 220), fill="#e9a94b", width=20)
    draw.line((980, 140, 1440, 216), fill="#e9a94b", width=6)
    draw.line((1340, 220, 1340, 520), fill="#f6f4ff", width=4)
    draw.rectangle((1270, 520, 1410, 600), fill="#8fd0c8")
    save(image, "byggkvall.jpg", quality=82)


def hull():
    image, draw = canvas(720, 405, "#fbf7f1")
    draw.polygon([(160, 320), (1300, 320), (1120, 600), (340, 600)], fill="#b8463d")
    draw.line((720, 320, 720, 80), fill="#1b1a2e", width=14)
    draw.polygon([(60, 700), (1400, 640), (1400, 720), (60, 760)], fill="#7a6a58")
    save(image.quantize(16).convert("RGB"), "skrov.png", optimize=True)
    picture = Image.open(PICTURES / "skrov.png").quantize(32)
    picture.save(PICTURES / "skrov.png", optimize=True)


def fund():
    (PICTURES / "strandfonden.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80" viewBox="0 0 240 80">'
        '<rect width="240" height="80" fill="#fff"/><path d="M8 44q14-14 28 0t28 0v20H8z" fill="#1d3f8f"/>'
        '<circle cx="36" cy="22" r="12" fill="#b8463d"/><g fill="#1b1a2e">'
        '<rect x="84" y="22" width="140" height="8"/><rect x="84" y="38" width="104" height="8"/>'
        '<rect x="84" y="54" width="124" height="8"/></g></svg>\n'
    )


def document():
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "program.html"
        page.write_text(
            '<!DOCTYPE html><html lang="sv"><title>Samrådsprogram</title><style>body{font:12pt sans-serif}</style>'
            "<h1>Samrådsprogram</h1><p>Ett påhittat dokument från en påhittad kommun.</p><h2>Syfte</h2>"
            "<p>Visa hur länkar till dokument ser ut.</p></html>"
        )
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer",
             f"--print-to-pdf={CONTENT / 'dokument' / 'samradsprogram.pdf'}", page.as_uri()],
            check=True, capture_output=True,
        )


if __name__ == "__main__":
    PICTURES.mkdir(exist_ok=True)
    (CONTENT / "dokument").mkdir(exist_ok=True)
    harbour()
    crane()
    hull()
    fund()
    document()
