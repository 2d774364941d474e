// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The second store: keys and texts in IndexedDB. Slower to ask than local storage, but a write is on the disk within half a
// second, so it survives a browser that is killed. Everything is a promise; a failure is a rejected one.

const databaseName = 'kommissorium';
const databaseTable = 'kept';
const longestOpening = 5000; // ms; a browser that has not answered by then is taken to forbid it

/**
 * @param {() => IDBFactory} factory may throw or give nothing where the browser forbids it
 * @param {{setTimeout(work: () => void, ms: number): number, clearTimeout(timer: number): void}} timers
 */
function makeDatabase(factory, timers) {
  /** @type {Promise<IDBDatabase> | undefined} */
  let connection;
  /** @typedef {{key: string, value: string | null, lasting: boolean, done: () => void, refuse: (error: unknown) => void}} Put */
  /** @type {Put[]} of the task that runs now: one transaction */
  let waiting = [];

  /** @returns {Promise<IDBDatabase>} */
  function connect() {
    if (connection) return connection;
    const opening = new Promise((/** @type {(database: IDBDatabase) => void} */ done, refuse) => {
      const timer = timers.setTimeout(() => refuse(new Error('IndexedDB does not answer')), longestOpening);
      /** @param {unknown} error */
      const fail = (error) => {
        timers.clearTimeout(timer);
        refuse(error);
      };
      try {
        const request = factory().open(databaseName, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(databaseTable);
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          timers.clearTimeout(timer);
          const database = request.result;
          const forget = () => {
            if (connection === opening) connection = undefined; // the next write opens it anew
          };
          database.onclose = forget;
          database.onversionchange = () => {
            database.close(); // somebody wants to delete or change it: never stand in the way
            forget();
          };
          done(database);
        };
      } catch (error) {
        fail(error);
      }
    });
    connection = opening;
    opening.catch(() => {
      if (connection === opening) connection = undefined;
    });
    return opening;
  }

  /**
   * @template T
   * @param {IDBTransactionMode} mode
   * @param {'strict' | 'relaxed'} durability strict: the answer waits for the disk
   * @param {(table: IDBObjectStore) => IDBRequest<T> | void} work
   * @returns {Promise<T | undefined>} when the transaction has completed
   */
  async function transact(mode, durability, work) {
    const database = await connect();
    return new Promise((done, refuse) => {
      const transaction = database.transaction(databaseTable, mode, { durability });
      const request = work(transaction.objectStore(databaseTable));
      transaction.oncomplete = () => done(request ? request.result : undefined);
      transaction.onabort = () => refuse(transaction.error);
      if (mode === 'readwrite') transaction.commit?.(); // also when the page is gone in a moment
    });
  }

  async function write() {
    const due = waiting;
    waiting = [];
    const durability = due.some(({ lasting }) => lasting) ? 'strict' : 'relaxed';
    try {
      await transact('readwrite', durability, (table) => {
        for (const { key, value } of due) value === null ? table.delete(key) : table.put(value, key);
      });
    } catch (error) {
      for (const { refuse } of due) refuse(error);
      return;
    }
    for (const { done } of due) done();
  }

  return {
    /**
     * What one task asks for is one transaction, all of it or nothing.
     * @param {string} key
     * @param {string | null} value null removes
     * @param {boolean} lasting the answer waits for the disk; typing does without
     * @returns {Promise<void>} when it is there
     */
    put(key, value, lasting = true) {
      return new Promise((done, refuse) => {
        waiting.push({ key, value, lasting, done, refuse });
        if (waiting.length === 1) queueMicrotask(write);
      });
    },

    /** @returns {Promise<string[]>} */
    keys: async () => (await transact('readonly', 'relaxed', (table) => table.getAllKeys()) || []).map(String),

    /**
     * @param {string} from first key
     * @param {string} to the key after the last
     * @returns {Promise<[string, string][]>}
     */
    async between(from, to) {
      const range = IDBKeyRange.bound(from, to, false, true);
      /** @type {IDBRequest<IDBValidKey[]> | undefined} */
      let names;
      const values = await transact('readonly', 'relaxed', (table) => {
        names = table.getAllKeys(range);
        return table.getAll(range);
      });
      return (names?.result || []).map((key, i) => [String(key), String((values || [])[i])]);
    },
  };
}
