// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

// What a page leaves behind or runs.
async () => {
  const faults = [];
  for (const script of document.scripts) {
    if (!/json/.test(script.type)) faults.push(`an executable script: ${script.src || script.textContent.slice(0, 40)}`);
  }
  const stores = { localStorage: localStorage.length, sessionStorage: sessionStorage.length };
  for (const [name, count] of Object.entries(stores)) if (count) faults.push(`${count} entries in ${name}`);
  const databases = await indexedDB.databases();
  if (databases.length) faults.push(`${databases.length} databases`);
  return faults;
}
