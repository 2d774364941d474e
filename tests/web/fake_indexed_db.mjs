// SPDX-License-Identifier: MPL-2.0
// An IndexedDB in memory, as far as web/database.js and web/emergency.js use one: transactions complete in order, later than the
// code that asks, all of them or not at all. It fails, hangs or is missing on request.

/** Later, in order, as a browser's own answers come. */
const later = (work) => setTimeout(work, 0);

class FakeRequest {
  result;
  error = null;
  transaction = null;
}

class FakeTable {
  constructor(transaction, entries) {
    this.transaction = transaction;
    this.entries = entries;
  }
  #ask(work) {
    const request = new FakeRequest();
    this.transaction.requests.push(() => (request.result = work()));
    return request;
  }
  put(value, key) {
    return this.#ask(() => this.entries.set(key, value));
  }
  delete(key) {
    return this.#ask(() => this.entries.delete(key));
  }
  #keys(range) {
    const inside = (key) => !range || (key >= range.from && key < range.to);
    return [...this.entries.keys()].filter(inside).sort();
  }
  getAllKeys(range) {
    return this.#ask(() => this.#keys(range));
  }
  getAll(range) {
    return this.#ask(() => this.#keys(range).map((key) => this.entries.get(key)));
  }
}

class FakeTransaction {
  requests = [];
  error = null;
  constructor(database, mode, options) {
    this.database = database;
    this.mode = mode;
    database.factory.transactions.push({ mode, ...options });
    database.factory.queue(() => this.#run());
  }
  objectStore() {
    return (this.table ??= new FakeTable(this, new Map(this.database.factory.entries)));
  }
  commit() {}
  #run() {
    const { factory } = this.database;
    if (this.mode === 'readwrite' && ++factory.writes >= factory.failAt) {
      this.error = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
      this.onabort?.();
      return;
    }
    this.table.entries = new Map(factory.entries);
    for (const work of this.requests) work();
    if (this.mode === 'readwrite') factory.entries = this.table.entries;
    this.oncomplete?.();
  }
}

class FakeDatabase {
  closed = false;
  constructor(factory) {
    this.factory = factory;
  }
  createObjectStore() {}
  transaction(_name, mode = 'readonly', options = {}) {
    if (this.closed) throw Object.assign(new Error('closed'), { name: 'InvalidStateError' });
    return new FakeTransaction(this, mode, options);
  }
  close() {
    this.closed = true;
  }
}

export class FakeIndexedDB {
  entries = new Map();
  exists = false;
  writes = 0;
  failAt = Infinity; // from the n-th writing transaction on all are aborted
  opening = 'works'; // or "fails", "hangs", "throws"
  opened = 0;
  transactions = [];
  databases = [];
  #queue = [];

  /** @param {() => void} work */
  queue(work) {
    this.#queue.push(work);
    later(() => this.#queue.shift()?.());
  }

  open() {
    ++this.opened;
    if (this.opening === 'throws') throw Object.assign(new Error('forbidden'), { name: 'SecurityError' });
    const request = new FakeRequest();
    let aborted = false;
    request.transaction = { abort: () => (aborted = true) };
    if (this.opening === 'hangs') return request;
    later(() => {
      if (this.opening === 'fails') {
        request.error = Object.assign(new Error('no'), { name: 'UnknownError' });
        request.onerror?.();
        return;
      }
      request.result = new FakeDatabase(this);
      if (!this.exists) request.onupgradeneeded?.();
      if (aborted) {
        request.error = Object.assign(new Error('aborted'), { name: 'AbortError' });
        request.onerror?.();
        return;
      }
      this.exists = true;
      this.databases.push(request.result);
      request.onsuccess?.();
    });
    return request;
  }
}

export const FakeKeyRange = { bound: (from, to) => ({ from, to }) };

/** Everything asked for so far has been answered. */
export const settled = async (rounds = 12) => {
  for (let i = 0; i < rounds; ++i) await new Promise((done) => setTimeout(done, 0));
};
