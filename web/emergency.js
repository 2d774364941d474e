// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The way out when the program does not start or stops: everything kept in this browser, as files. Needs nothing else.

/**
 * One file for each charter, laid out as src/core/json/charter_file.h says; what is no record goes into one more file.
 * @param {[string, string][]} stored all keys under "kommissorium/"
 * @returns {{name: string, text: string}[]}
 */
function emergencyFiles(stored) {
  /** @type {Map<string, Map<string, string[]>>} the two stores may differ: both values go out */
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
    charters.set(charter, records.set(record, [...(records.get(record) || []), value]));
  }
  const files = [];
  for (const [charter, records] of charters) {
    const lines = [...records.keys()].sort().flatMap((id) => (records.get(id) || []).map((value) => `${value},\n`));
    files.push({
      name: `${charter.replace(/[^0-9a-z]/gi, '').slice(0, 8) || 'charter'}.kommissorium.json`,
      text: `{"format":"kommissorium","version":1,"records":[\n${lines.join('')}{"end":true}]}\n`,
    });
  }
  if (rest.length > 0) files.push({ name: 'kommissorium-other.json', text: `${JSON.stringify(rest, null, 1)}\n` });
  return files;
}

/**
 * Everything in local storage.
 * @param {() => Storage} open may throw where storage is blocked
 * @returns {[string, string][]}
 */
function readFirstStore(open) {
  const store = open();
  /** @type {[string, string][]} */
  const stored = [];
  for (let i = 0; i < store.length; ++i) {
    const key = store.key(i);
    if (key && key.startsWith('kommissorium/')) stored.push([key, store.getItem(key) || '']);
  }
  return stored;
}

/**
 * Everything in IndexedDB; nothing is made there when nothing is there.
 * @param {() => IDBFactory} open
 * @returns {Promise<[string, string][]>}
 */
function readSecondStore(open) {
  return new Promise((done, refuse) => {
    const request = open().open('kommissorium');
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => (request.error?.name === 'AbortError' ? done([]) : refuse(request.error));
    request.onsuccess = () => {
      const table = request.result.transaction('kept').objectStore('kept');
      const keys = table.getAllKeys();
      const values = table.getAll();
      table.transaction.oncomplete = () => done(keys.result.map((key, i) => [String(key), String(values.result[i])]));
      table.transaction.onabort = () => refuse(table.transaction.error);
    };
  });
}

/**
 * Both together, each pair once: two values of one key both go out.
 * @param {[string, string][]} one
 * @param {[string, string][]} other
 * @returns {[string, string][]}
 */
function withoutRepetition(one, other) {
  const known = new Map(one);
  return [...one, ...other.filter(([key, value]) => known.get(key) !== value)];
}

/**
 * Makes the button in #trouble work.
 * @param {Document} page
 * @param {() => Storage} openFirst
 * @param {() => IDBFactory} openSecond
 */
function makeEmergency(page, openFirst, openSecond) {
  const button = page.querySelector('#trouble button');
  const result = page.querySelector('#trouble output');
  if (!button || !result) return;
  button.addEventListener('click', async () => {
    /** @type {[string, string][][]} */
    const read = [[], []];
    const trouble = [];
    for (const [i, work] of [() => readFirstStore(openFirst), () => readSecondStore(openSecond)].entries()) {
      try {
        read[i] = await work();
      } catch (error) {
        trouble.push(String(error)); // the other may be readable
      }
    }
    const files = emergencyFiles(withoutRepetition(read[0], read[1]));
    for (const file of files) {
      const link = page.createElement('a');
      link.href = URL.createObjectURL(new Blob([file.text], { type: 'application/json' }));
      link.download = file.name;
      page.body.append(link);
      link.click();
      link.remove();
    }
    result.textContent = [`${files.length} filer / files`, ...trouble].join(' · ');
  });
}

makeEmergency(document, () => window.localStorage, () => window.indexedDB);
