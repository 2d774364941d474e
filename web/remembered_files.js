// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The way to each charter's file, kept for the next start: a browser keeps such handles in IndexedDB only. Where it does
// not, nothing is remembered and nothing fails.

/** @param {() => IDBFactory} open may throw where storage is blocked */
function makeRememberedFiles(open) {
  /** @type {Promise<IDBDatabase> | undefined} */
  let opened;

  /**
   * @template T
   * @param {IDBRequest<T>} request
   * @returns {Promise<T>}
   */
  const answerOf = (request) => new Promise((done, refuse) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => refuse(request.error);
  });

  function database() {
    opened ||= new Promise((done, refuse) => {
      const request = open().open('kommissorium-files', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('files');
      request.onsuccess = () => done(request.result);
      request.onerror = () => refuse(request.error);
    });
    return opened;
  }

  /**
   * @template T
   * @param {IDBTransactionMode} mode
   * @param {(store: IDBObjectStore) => IDBRequest<T>} ask
   * @returns {Promise<T | undefined>}
   */
  async function inStore(mode, ask) {
    try {
      return await answerOf(ask((await database()).transaction('files', mode).objectStore('files')));
    } catch {
      return undefined;
    }
  }

  return {
    /** @returns {Promise<{charter: string, name: string}[]>} */
    async all() {
      const [charters, handles] = await Promise.all([
        inStore('readonly', (store) => store.getAllKeys()),
        inStore('readonly', (store) => store.getAll()),
      ]);
      return (charters || []).map((charter, at) => ({ charter: String(charter), name: String(handles?.[at]?.name) }));
    },
    /** @param {string} charter @returns {Promise<FileHandle | undefined>} */
    get: (charter) => inStore('readonly', (store) => store.get(charter)),
    /** @param {string} charter @param {FileHandle} handle */
    put: (charter, handle) => inStore('readwrite', (store) => store.put(handle, charter)),
    /** @param {string} charter */
    remove: (charter) => inStore('readwrite', (store) => store.delete(charter)),
  };
}
