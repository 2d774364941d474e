// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Where this tab is, so that loading it again comes back there. Nothing is lost without it: where the browser refuses, the
// front page is shown.

/** @param {() => Storage} session the store of this tab alone */
function makePlace(session) {
  const key = 'kommissorium/place';
  return {
    /** @returns {string} "" = nowhere yet */
    get() {
      try {
        return session().getItem(key) || '';
      } catch {
        return '';
      }
    },
    /** @param {string} place */
    set(place) {
      try {
        session().setItem(key, place);
      } catch {
        // full or forbidden
      }
    },
  };
}
