// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The way out when the program does not start or stops: everything kept in this browser, as files. Needs nothing else.

/**
 * One file for each charter, laid out as src/core/json/charter_file.h says; what is no record goes into one more file.
 * @param {[string, string][]} stored all keys under "kommissorium/"
 * @returns {{name: string, text: string}[]}
 */
function emergencyFiles(stored) {
  /** @type {Map<string, Map<string, string>>} */
  const charters = new Map();
  /** @type {[string, string][]} */
  const rest = [];
  for (const [key, value] of stored) {
    const [, charter, kind, record, ...more] = key.split('/');
    if (kind !== 'r' || !record || more.length > 0 || /[\r\n]/.test(value)) {
      rest.push([key, value]);
      continue;
    }
    const records = charters.get(charter) || new Map();
    charters.set(charter, records.set(record, value));
  }
  const files = [];
  for (const [charter, records] of charters) {
    const lines = [...records.keys()].sort().map((id) => `${records.get(id)},\n`);
    files.push({
      name: `${charter.replace(/[^0-9a-z]/gi, '').slice(0, 8) || 'charter'}.kommissorium.json`,
      text: `{"format":"kommissorium","version":1,"records":[\n${lines.join('')}{"end":true}]}\n`,
    });
  }
  if (rest.length > 0) files.push({ name: 'kommissorium-other.json', text: `${JSON.stringify(rest, null, 1)}\n` });
  return files;
}

/**
 * Makes the button in #trouble work.
 * @param {Document} page
 * @param {() => Storage} open may throw where storage is blocked
 */
function makeEmergency(page, open) {
  const button = page.querySelector('#trouble button');
  const result = page.querySelector('#trouble output');
  if (!button || !result) return;
  button.addEventListener('click', () => {
    /** @type {{name: string, text: string}[]} */
    let files = [];
    try {
      const store = open();
      /** @type {[string, string][]} */
      const stored = [];
      for (let i = 0; i < store.length; ++i) {
        const key = store.key(i);
        if (key && key.startsWith('kommissorium/')) stored.push([key, store.getItem(key) || '']);
      }
      files = emergencyFiles(stored);
    } catch (error) {
      result.textContent = String(error);
      return;
    }
    for (const file of files) {
      const link = page.createElement('a');
      link.href = URL.createObjectURL(new Blob([file.text], { type: 'application/json' }));
      link.download = file.name;
      page.body.append(link);
      link.click();
      link.remove();
    }
    result.textContent = `${files.length} filer / files`;
  });
}

makeEmergency(document, () => window.localStorage);
