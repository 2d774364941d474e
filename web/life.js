// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Which tabs live: each holds a Web Lock of its own name, which the browser frees when the tab ends, however it ends.

const lockPrefix = 'kommissorium/tab/';
const longestAsking = 1000; // ms

/**
 * @param {LockManager | undefined} locks
 * @param {string} tab this one
 * @param {{setTimeout(work: () => void, ms: number): number, clearTimeout(timer: number): void}} timers
 */
function makeLife(locks, tab, timers) {
  locks?.request(lockPrefix + tab, () => new Promise(() => {})).catch(() => {});

  return {
    /** @returns {Promise<string[]>} the tabs that are known to live */
    async tabs() {
      if (!locks) return [];
      let timer = 0;
      const late = new Promise((/** @type {(none: LockManagerSnapshot) => void} */ done) => {
        timer = timers.setTimeout(() => done({}), longestAsking);
      });
      const { held = [] } = await Promise.race([locks.query(), late]).catch(() => ({ held: [] }));
      timers.clearTimeout(timer);
      return held.flatMap(({ name = '' }) => (name.startsWith(lockPrefix) ? name.slice(lockPrefix.length) : []));
    },
  };
}
