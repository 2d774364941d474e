// SPDX-License-Identifier: MPL-2.0
// A Storage in memory that fails at the n-th write, in the way asked for.

export class FakeStorage {
  #items = new Map();
  writes = 0;
  failAt = Infinity;
  /** @type {() => void} */
  fault = () => {};
  /** @type {(value: string) => string} what a write really leaves there */
  spoil = (value) => value;

  get length() {
    return this.#items.size;
  }
  key(index) {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key) {
    return this.#items.get(key) ?? null;
  }
  setItem(key, value) {
    if (++this.writes >= this.failAt) this.fault();
    this.#items.set(key, this.spoil(String(value)));
  }
  removeItem(key) {
    this.#items.delete(key);
  }
}

/** An exception as browsers, old and new, throw it. */
export function thrown(name, code = 0) {
  return () => {
    throw Object.assign(new Error(name), { name, code });
  };
}
