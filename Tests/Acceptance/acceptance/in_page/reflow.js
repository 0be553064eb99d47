// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

// What does not fit: the page itself, text past the right edge, text that a box cuts off. WCAG 1.4.4, 1.4.10, 1.4.12.
() => {
  const faults = [];
  const root = document.documentElement;
  const width = root.clientWidth;
  if (root.scrollWidth > width + 1) faults.push(`the page is ${root.scrollWidth} px wide in ${width} px`);

  const name = element => {
    const classes = [...element.classList].map(word => '.' + word).join('');
    return `<${element.localName}${element.id ? '#' + element.id : ''}${classes}>`;
  };
  const scrolls = style => /auto|scroll/.test(style.overflowX);
  const cuts = style => /hidden|clip/.test(style.overflowX + style.overflowY);
  const forListenersOnly = (style, box) => box.width <= 1 || box.height <= 1 || style.clipPath !== 'none' || style.clip !== 'auto';

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode() && faults.length < 5) {
    const node = walker.currentNode;
    if (!node.data.trim() || !node.parentElement.checkVisibility() || node.parentElement.closest('svg')) continue;
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    if (!text.width) continue;
    let reachable = false;
    for (let box = node.parentElement; box && box !== document.body && !reachable; box = box.parentElement) {
      const style = getComputedStyle(box);
      const frame = box.getBoundingClientRect();
      if (scrolls(style) || forListenersOnly(style, frame)) { reachable = true; break; }
      if (!cuts(style)) continue;
      const lost = text.right > frame.right + 1 || text.left < frame.left - 1 || text.bottom > frame.bottom + 1;
      if (lost) { faults.push(`${name(box)} cuts off “${node.data.trim().slice(0, 40)}”`); reachable = true; }
    }
    if (!reachable && text.right > width + 1) {
      faults.push(`“${node.data.trim().slice(0, 40)}” in ${name(node.parentElement)} ends ${Math.round(text.right - width)} px past the edge`);
    }
  }
  for (const region of document.querySelectorAll('*')) {
    const scrolled = region !== root && region !== document.body && region.scrollWidth > region.clientWidth + 1;
    if (scrolled && scrolls(getComputedStyle(region)) && !region.matches('[tabindex="0"]') && region.checkVisibility()) {
      faults.push(`${name(region)} scrolls sideways but takes no focus (tabindex="0")`);
    }
  }
  return faults;
}
