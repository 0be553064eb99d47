// What a page leaves behind or runs, and how much it moved while loading.
async () => {
  const faults = [];
  for (const script of document.scripts) {
    if (!/json/.test(script.type)) faults.push(`an executable script: ${script.src || script.textContent.slice(0, 40)}`);
  }
  const stores = { localStorage: localStorage.length, sessionStorage: sessionStorage.length };
  for (const [name, count] of Object.entries(stores)) if (count) faults.push(`${count} entries in ${name}`);
  const databases = await indexedDB.databases();
  if (databases.length) faults.push(`${databases.length} databases`);
  await Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => 0)));
  const shift = await new Promise(resolve => {
    let sum = 0;
    const observer = new PerformanceObserver(list => list.getEntries().forEach(entry => { sum += entry.value; }));
    observer.observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
  });
  return { faults, shift };
}
