// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

// What moved after it had been painted, once each, with the farthest that it moved in one step.
async () => {
  const name = node => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    const classes = [...element.classList].map(one => `.${one}`).join('');
    const text = node.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
    return `${element.localName}${classes} “${text}”`;
  };
  const moves = new Map();
  // The space between two words that a line break parts: nobody sees it, wherever it is.
  const isSeen = node => node?.nodeType !== Node.TEXT_NODE || node.textContent.trim() !== '';
  const note = entry => entry.sources.filter(({ node }) => isSeen(node)).forEach(({ node, previousRect: old, currentRect: now }) => {
    const what = node ? name(node) : 'something that the style sheet adds, or that is gone';
    const by = Math.round(Math.max(Math.abs(now.x - old.x), Math.abs(now.y - old.y)));
    // What is painted anew at its place, or grows there, has not moved.
    if (by > 0) moves.set(what, Math.max(by, moves.get(what) ?? 0));
  });
  // One that follows scrolling never ends.
  const timed = document.getAnimations().filter(animation => animation.timeline === document.timeline);
  await Promise.all(timed.map(animation => animation.finished.catch(() => 0)));
  await new Promise(resolve => {
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  return [...moves].map(([what, by]) => `layout shift: ${what} moved ${by} px`);
}
