// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

// Lists what Tab should reach, in order, and describes where the focus is. Installs window.anslagFocus.
() => {
  const candidates = 'a[href], area[href], button, input, select, textarea, summary, [tabindex]';
  const stops = [...document.querySelectorAll(candidates)]
    .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }));
  const label = e => `“${(e.textContent || e.getAttribute('aria-label') || e.localName).trim().replace(/\s+/g, ' ').slice(0, 40)}”`;

  const channels = colour => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
    const brush = canvas.getContext('2d', { willReadFrequently: true });
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(c => c / 255).map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = element => {
    for (let e = element.parentElement; e; e = e.parentElement) {
      const colour = channels(getComputedStyle(e).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const seen = new Map();
  const contrast = (a, b) => {
    const key = a + b;
    if (!seen.has(key)) {
      const [bright, dim] = [light(a), light(b)].sort((x, y) => y - x);
      seen.set(key, (bright + 0.05) / (dim + 0.05));
    }
    return seen.get(key);
  };

  window.anslagFocus = {
    count: stops.length,
    label: index => label(stops[index]),
    now() {
      const element = document.activeElement;
      const index = stops.indexOf(element);
      if (index < 0) return { index, faults: [], label: element ? element.localName : '' };
      const faults = [];
      const style = getComputedStyle(element);
      const ring = channels(style.outlineColor);
      const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 && ring[3] > 0;
      if (!drawn) faults.push(`${label(element)} shows no outline when focused`);
      else if (style.outlineStyle !== 'auto') {
        const ratio = contrast(ring, ground(element));
        if (ratio < 3) faults.push(`the outline of ${label(element)} has contrast ${ratio.toFixed(1)}, not 3`);
      }
      const boxes = [...element.getClientRects()].filter(box => box.width && box.height);
      const visible = boxes.some(box => {
        const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
        const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
        const top = document.elementFromPoint(x, y);
        return top && (element.contains(top) || top.contains(element));
      });
      if (!visible) faults.push(`${label(element)} is outside the window or covered when focused`);
      return { index, faults, label: label(element) };
    },
  };
  return stops.length;
}
