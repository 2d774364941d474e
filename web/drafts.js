// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Unfinished typing: the newest text of each key is written at most once a second, and at once when the page is left.

/**
 * @param {{write(key: string, value: string): Answer, remove(key: string): Answer}} storage
 * @param {{setTimeout(work: () => void, ms: number): number, clearTimeout(timer: number): void}} timers
 * @param {(key: string, answer: Answer) => void} answered
 */
function makeDrafts(storage, timers, answered) {
  /** @type {Map<string, string>} */
  const waiting = new Map();
  let timer = 0;

  function flush() {
    timers.clearTimeout(timer);
    timer = 0;
    const due = [...waiting];
    waiting.clear();
    for (const [key, value] of due) answered(key, value === '' ? storage.remove(key) : storage.write(key, value));
  }

  return {
    flush,
    /**
     * @param {string} key
     * @param {string} value "" removes the draft
     */
    put(key, value) {
      waiting.set(key, value);
      if (!timer) timer = timers.setTimeout(flush, 1000);
    },
    /** @param {string} key written or removed by other means: what waits is old */
    drop(key) {
      waiting.delete(key);
    },
  };
}
