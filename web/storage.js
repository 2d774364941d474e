// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Keys under "kommissorium/" in a Storage. Every write is read back; a failure is an answer, never an exception.

const storagePrefix = 'kommissorium/';

/**
 * @typedef {{ok: boolean, reason: string, second?: boolean}} Answer reason: "", "quota", "blocked", "mismatch"; second: only
 *   the other store has it (stores.js), and the reason is why
 */

/** @param {unknown} error */
function reasonOf(error) {
  const { name = '', code = 0 } = /** @type {{name?: string, code?: number}} */ (error || {});
  const full = name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || code === 22 || code === 1014;
  return full ? 'quota' : 'blocked';
}

/** @param {() => Storage} open may throw or give null where storage is blocked */
function makeStorage(open) {
  /** @type {Storage | null} */
  let store = null;
  /** @type {Set<string>} what is known to be there, for another tab's clear() */
  const known = new Set();
  const probe = `${storagePrefix}probe`;
  try {
    store = open();
    store.setItem(probe, 'æ');
    if (store.getItem(probe) !== 'æ') store = null;
    store?.removeItem(probe);
  } catch (error) {
    if (reasonOf(error) !== 'quota') store = null; // a full store still reads, and says so at each write
  }

  return {
    works: () => store !== null,

    /**
     * @param {string} folder only keys that begin so
     * @returns {[string, string][]} sorted by key
     */
    all(folder = storagePrefix) {
      /** @type {[string, string][]} */
      const stored = [];
      try {
        for (let i = 0; store && i < store.length; ++i) {
          const key = store.key(i);
          if (!key || !key.startsWith(folder) || key === probe) continue;
          const value = store.getItem(key);
          if (value !== null) stored.push([key, value]);
        }
      } catch {
        store = null;
      }
      for (const [key] of stored) known.add(key);
      return stored.sort((one, other) => (one[0] < other[0] ? -1 : 1));
    },

    /**
     * @param {string} key
     * @param {string} value
     * @returns {Answer}
     */
    write(key, value) {
      if (!store || !key.startsWith(storagePrefix)) return { ok: false, reason: 'blocked' };
      try {
        store.setItem(key, value);
        if (store.getItem(key) !== value) return { ok: false, reason: 'mismatch' };
      } catch (error) {
        return { ok: false, reason: reasonOf(error) };
      }
      known.add(key);
      return { ok: true, reason: '' };
    },

    /**
     * @param {string} key
     * @returns {Answer}
     */
    remove(key) {
      if (!store || !key.startsWith(storagePrefix)) return { ok: false, reason: 'blocked' };
      try {
        store.removeItem(key);
      } catch (error) {
        return { ok: false, reason: reasonOf(error) };
      }
      known.delete(key);
      return { ok: true, reason: '' };
    },

    /** @returns {string[]} of this program, in no order */
    keys() {
      /** @type {string[]} */
      const names = [];
      try {
        for (let i = 0; store && i < store.length; ++i) names.push(store.key(i) || '');
      } catch {
        return [];
      }
      return names.filter((key) => key.startsWith(storagePrefix) && key !== probe);
    },

    /** @returns {number} UTF-16 units of all keys and values, also those of other pages that share the store */
    used() {
      let units = 0;
      try {
        for (let i = 0; store && i < store.length; ++i) {
          const key = store.key(i) || '';
          units += key.length + (store.getItem(key) || '').length;
        }
      } catch {
        return 0;
      }
      return units;
    },

    /** @param {string} key @returns {number} units it takes, 0 when it is not there */
    size(key) {
      try {
        const value = store?.getItem(key) ?? null;
        return value === null ? 0 : key.length + value.length;
      } catch {
        return 0;
      }
    },

    /**
     * What a storage event of another tab changed.
     * @param {{key: string | null, newValue: string | null, storageArea?: Storage | null}} event
     * @returns {[string, string | null][]}
     */
    changesOf(event) {
      if (event.storageArea && store && event.storageArea !== store) return [];
      if (event.key === null) {
        const gone = [...known];
        known.clear();
        return gone.map((key) => [key, null]);
      }
      if (!event.key.startsWith(storagePrefix) || event.key === probe) return [];
      // One record alone gives way to others when room is short (space.js); only a store that was emptied is filled again.
      const givesWay = event.newValue === null && event.key.split('/')[2] === 'r';
      if (givesWay) known.delete(event.key);
      if (givesWay) return [];
      if (event.newValue === null) known.delete(event.key);
      else known.add(event.key);
      return [[event.key, event.newValue]];
    },
  };
}
