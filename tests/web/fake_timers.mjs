// SPDX-License-Identifier: MPL-2.0
// Time that passes when the test says so.

export class Timers {
  #due = new Map();
  #next = 1;
  setTimeout = (work, ms) => {
    this.#due.set(this.#next, [ms, work]);
    return this.#next++;
  };
  clearTimeout = (timer) => void this.#due.delete(timer);
  get waiting() {
    return [...this.#due.values()].map(([ms]) => ms).sort((one, other) => one - other);
  }
  /** @param {number} ms only what waits no longer than that */
  pass(ms = Infinity) {
    const due = [...this.#due].filter(([, [wait]]) => wait <= ms);
    for (const [timer] of due) this.#due.delete(timer);
    for (const [, [, work]] of due) work();
  }
}
