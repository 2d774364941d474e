// SPDX-License-Identifier: MPL-2.0
// @ts-check
// What other tabs write, by storage events and by their own word. A file brought in there makes thousands of events: they are
// told together.

/**
 * @param {Window} window
 * @param {ReturnType<typeof makeStorage>} storage
 * @param {(changes: [string, string | null][]) => void} tell
 * @returns {(changes: [string, string | null][]) => void} takes what comes another way
 */
function listenOutside(window, storage, tell) {
  /** @type {Map<string, string | null>} */
  const changes = new Map();

  /** @param {[string, string | null][]} list */
  function take(list) {
    const waiting = changes.size > 0;
    for (const [key, value] of list) changes.set(key, value);
    if (waiting || changes.size === 0) return;
    window.setTimeout(() => {
      const due = [...changes];
      changes.clear();
      tell(due);
    }, 30);
  }

  window.addEventListener('storage', (event) => take(storage.changesOf(event)));
  return take;
}
