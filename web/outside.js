// SPDX-License-Identifier: MPL-2.0
// @ts-check
// What other tabs write into the store. A file brought in there makes thousands of events: they are told together.

/**
 * @param {Window} window
 * @param {ReturnType<typeof makeStorage>} storage
 * @param {(changes: [string, string | null][]) => void} tell
 */
function listenOutside(window, storage, tell) {
  /** @type {Map<string, string | null>} */
  const changes = new Map();
  window.addEventListener('storage', (event) => {
    const waiting = changes.size > 0;
    for (const [key, value] of storage.changesOf(event)) changes.set(key, value);
    if (waiting || changes.size === 0) return;
    window.setTimeout(() => {
      const due = [...changes];
      changes.clear();
      tell(due);
    }, 30);
  });
}
