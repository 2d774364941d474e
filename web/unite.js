// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Brings the two stores together after the first picture, one charter at a time: what one of them lacks is written back,
// what the program does not know yet is told. Nothing is decided here about two values of one key: the program knows.

/**
 * What is to be done with the keys of one charter.
 * @param {Map<string, string>} first
 * @param {Map<string, string>} second
 * @param {(key: string) => boolean} isTouched written or removed since the second store was read: what was read is old
 * @returns {{tell: [string, string][], toFirst: [string, string][], toSecond: [string, string][], alike: string[]}}
 */
function compareStores(first, second, isTouched) {
  /** @type {ReturnType<typeof compareStores>} */
  const work = { tell: [], toFirst: [], toSecond: [], alike: [] };
  for (const [key, value] of second) {
    const { kind } = readKey(key);
    if (kind === 'other' || isTouched(key)) continue;
    if (first.get(key) === value) {
      work.alike.push(key);
      continue;
    }
    work.tell.push([key, value]);
    if (kind !== 'draft' && !first.has(key)) work.toFirst.push([key, value]);
  }
  for (const [key, value] of first) {
    const { kind } = readKey(key);
    const copied = kind === 'record' || kind === 'standing'; // a draft's tab keeps it itself
    if (copied && !second.has(key) && !isTouched(key)) work.toSecond.push([key, value]);
  }
  return work;
}

/**
 * @param {object} means
 * @param {ReturnType<typeof makeStorage>} means.storage
 * @param {Pick<ReturnType<typeof makeDatabase>, 'put' | 'keys' | 'between'>} means.database
 * @param {ReturnType<typeof makeStores>} means.stores
 * @param {{takes(units: number): boolean}} means.space
 * @param {(charter: string, found: [string, string][]) => void} tell
 * @returns {Promise<boolean>} whether the second store works
 */
async function uniteStores({ storage, database, stores, space }, tell) {
  const prefix = storagePrefix;
  /** @param {Iterable<string>} keys @returns {string[]} where each key's folder begins */
  const foldersOf = (keys) => [...keys].map((key) => {
    const { charter } = readKey(key);
    return charter === '' ? '' : `${prefix}${charter}/`;
  });

  /** @param {string} folder "" for what belongs to no charter */
  async function uniteFolder(folder) {
    const single = `${prefix}preferences`;
    const found = folder === '' ? await database.between(single, `${single}\0`)
      : await database.between(folder, `${folder.slice(0, -1)}0`); // "0" comes after "/"
    const first = new Map(storage.all(folder || single));
    const work = compareStores(first, new Map(found), stores.isTouched);
    for (const key of work.alike) stores.markAlike(key);
    if (stores.isOpen()) {
      const units = work.toFirst.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
      if (space.takes(units)) {
        for (const [key, value] of work.toFirst) if (storage.write(key, value).ok) stores.markAlike(key);
      }
      for (const [key, value] of work.toSecond) database.put(key, value).then(() => stores.markAlike(key), () => {});
    }
    if (work.tell.length > 0) tell(folder.slice(prefix.length, -1), work.tell);
  }

  try {
    const folders = new Set([...foldersOf(await database.keys()), ...foldersOf(storage.keys())]);
    for (const folder of folders) await uniteFolder(folder);
    return true;
  } catch {
    return false;
  } finally {
    stores.stopTouching();
  }
}
