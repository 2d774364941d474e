// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Unfinished typing: the newest text of each key goes into the second store within a quarter of a second and into the first
// at most once a second, and into both at once when the page is left.

const earlyDraft = 250; // ms
const lateDraft = 1000; // the first store counts what is written into it, and commits late when it is much

/**
 * @param {Pick<ReturnType<typeof makeStores>, 'early' | 'draft'>} stores
 * @param {{setTimeout(work: () => void, ms: number): number, clearTimeout(timer: number): void}} timers
 * @param {(key: string, answer: Answer) => void} answered
 */
function makeDrafts(stores, timers, answered) {
  /** @type {Map<string, {value: string, put?: Promise<void>}>} */
  const waiting = new Map();
  let early = 0;
  let late = 0;

  /** @param {string} key @param {string} value */
  function intoSecond(key, value) {
    const put = stores.early(key, value);
    put.catch(() => {}); // told with the answer of the first store
    return put;
  }

  function putEarly() {
    timers.clearTimeout(early);
    early = 0;
    for (const [key, draft] of waiting) draft.put ??= intoSecond(key, draft.value);
  }

  function flush() {
    timers.clearTimeout(late);
    late = 0;
    putEarly();
    const due = [...waiting];
    waiting.clear();
    for (const [key, { value, put }] of due) {
      stores.draft(key, value, /** @type {Promise<void>} */ (put), (answer) => answered(key, answer));
    }
  }

  return {
    flush,
    /**
     * @param {string} key
     * @param {string} value "" removes the draft at once: its text is a revision now
     * @param {string} mark what the second store keeps in place of a removed one
     */
    put(key, value, mark = '') {
      if (value === '') {
        waiting.delete(key);
        stores.draft(key, '', intoSecond(key, mark), (answer) => answered(key, answer));
        return;
      }
      waiting.set(key, { value });
      if (!early) early = timers.setTimeout(putEarly, earlyDraft);
      if (!late) late = timers.setTimeout(flush, lateDraft);
    },
    /** @param {string} key written or removed by other means: what waits is old */
    drop(key) {
      waiting.delete(key);
    },
  };
}
