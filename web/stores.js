// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Both stores as one: a write goes into local storage, which answers at once, and into IndexedDB, which survives a killed
// browser. It is saved when one of them has it; a failure is told only when both have failed.

/**
 * @param {ReturnType<typeof makeStorage>} first
 * @param {Pick<ReturnType<typeof makeDatabase>, 'put'>} second
 */
function makeStores(first, second) {
  /** @type {Set<string>} keys whose value both are known to hold alike */
  const alike = new Set();
  /** @type {Set<string> | null} keys written or removed here or elsewhere while the second store is being read */
  let touched = new Set();
  let closed = false;
  let since = 0; // units written into the first store since it was measured
  let last = Promise.resolve(); // the newest write of the second store, done or failed

  /**
   * @param {Answer} answer of the first store
   * @param {Promise<void>} put into the second
   * @param {(answer: Answer) => void} answered
   */
  function tellBest(answer, put, answered) {
    if (answer.ok) answered(answer);
    put.then(
      () => answer.ok || answered({ ok: true, reason: answer.reason, second: true }),
      () => answer.ok || answered(answer),
    );
  }

  /** @param {string} key */
  function touch(key) {
    alike.delete(key);
    touched?.add(key);
  }

  return {
    /**
     * @param {string} key
     * @param {string} value
     * @param {(answer: Answer) => void} answered
     * @param {[string, string][]} marks what the second store takes along, all or nothing
     */
    write(key, value, answered, marks = []) {
      if (closed) return;
      for (const [draft, mark] of marks) {
        touch(draft);
        second.put(draft, mark).catch(() => {}); // in one transaction with the value
      }
      touch(key);
      const answer = first.write(key, value);
      if (answer.ok) since += key.length + value.length;
      const put = second.put(key, value);
      tellBest(answer, put, answered);
      last = put.then(() => void (answer.ok && alike.add(key)), () => {});
    },

    /**
     * @param {string} key
     * @param {(answer: Answer) => void} answered
     */
    remove(key, answered) {
      if (closed) return;
      touch(key);
      tellBest(first.remove(key), second.put(key, null), answered);
    },

    /**
     * Typing, into the second store only; `draft` follows.
     * @param {string} key
     * @param {string} value "" removes
     * @returns {Promise<void>}
     */
    early(key, value) {
      if (closed) return Promise.reject(new Error('closed'));
      touch(key);
      return second.put(key, value === '' ? null : value, false);
    },

    /**
     * @param {string} key
     * @param {string} value "" removes it from the first store
     * @param {Promise<void>} put what `early` has done with it
     * @param {(answer: Answer) => void} answered
     */
    draft(key, value, put, answered) {
      if (closed) return;
      touch(key);
      tellBest(value === '' ? first.remove(key) : first.write(key, value), put, answered);
    },

    /** Another tab has changed a key. @param {string} key */
    touch,
    /** @param {string} key */
    isTouched: (key) => touched?.has(key) === true,
    /** The second store has been read: nothing needs to be remembered any more. */
    stopTouching() {
      touched = null;
    },

    /** @param {string} key found equal in both, or made so */
    markAlike: (key) => void alike.add(key),
    /** @param {string} key */
    isAlike: (key) => alike.has(key),
    /** @returns {Promise<void>} when what has been written so far is in the second store, or is known not to be */
    quiet: () => last,
    /** @returns {number} and begins anew */
    writtenSince() {
      const units = since;
      since = 0;
      return units;
    },
    unitsSince: () => since,

    /** From here on nothing is written: a newer program is at work. */
    close() {
      closed = true;
    },
    isOpen: () => !closed,
  };
}
