// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

// The heading outline, and what every image must say of itself.
() => {
  const faults = [];
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(h => h.checkVisibility());
  const first = headings.filter(h => h.localName === 'h1').length;
  if (first !== 1) faults.push(`${first} h1 on the page; there must be one`);
  let level = 0;
  for (const heading of headings) {
    const own = Number(heading.localName[1]);
    if (own > level + 1) faults.push(`“${heading.textContent.trim().slice(0, 40)}” is h${own} after h${level}`);
    level = own;
  }
  for (const image of document.images) {
    const address = image.getAttribute('src');
    const [width, height] = [image.getAttribute('width'), image.getAttribute('height')].map(Number);
    if (!(width > 0 && height > 0)) { faults.push(`${address} lacks width and height`); continue; }
    if (!image.complete || !image.naturalWidth) continue;
    const drift = Math.abs(width / height / (image.naturalWidth / image.naturalHeight) - 1);
    if (drift > 0.02) faults.push(`${address} says ${width} × ${height} but is ${image.naturalWidth} × ${image.naturalHeight}`);
  }
  return faults;
}
