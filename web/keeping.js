// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Wiring of all that keeps what is written: both stores, unfinished typing, the room there is, and the other tabs.

/**
 * @param {Window & typeof globalThis} window
 * @param {{tab: string, timers: {setTimeout(work: () => void, ms: number): number, clearTimeout(timer: number): void},
 *   send: (message: object) => void}} means
 */
function makeKeeping(window, { tab, timers, send }) {
  const storage = makeStorage(() => window.localStorage);
  const database = makeDatabase(() => window.indexedDB, timers);
  const stores = makeStores(storage, database);
  const space = makeSpace(storage, stores, (percent) => send({ t: 'space', percent }));
  const life = makeLife(window.navigator.locks, tab, timers);

  /** @param {string} key @param {Answer} answer */
  const answered = (key, answer) => send({ t: 'stored', key, ...answer });
  const drafts = makeDrafts(stores, timers, answered);

  const take = listenOutside(window, storage, (changes) => {
    for (const [key, value] of changes) {
      stores.touch(key);
      if (key === programKey) tabs.left(value);
    }
    send({ t: 'outside', changes });
  });
  const tabs = makeTabs(() => new window.BroadcastChannel('kommissorium'), {
    changes: take,
    newer() {
      drafts.flush(); // the last that this program writes
      stores.close();
      send({ t: 'newer' });
    },
  });

  return {
    storage,
    stores,
    drafts,
    answered,

    /** @type {(key: string, value: string | null) => void} */
    wrote(key, value) {
      tabs.say([[key, value]]);
      space.wrote(key);
    },

    /** @returns {boolean} whether this program must only read */
    begin() {
      const newer = tabs.announce(storage);
      if (newer) stores.close();
      return newer;
    },

    async unite() {
      const living = life.tabs();
      const works = await uniteStores({ storage, database, stores, space }, (charter, found) => send({ t: 'found', charter, found }));
      send({ t: 'united', works, living: await living });
      space.check();
    },
  };
}
