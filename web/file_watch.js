// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The one timer of the page: while a file is watched and the page is seen, it is looked into every few seconds. Without a
// file, or with the page out of sight, no timer runs.

/**
 * @param {Document} page
 * @param {{addEventListener(type: string, heard: () => void): void, setInterval(work: () => void, ms: number): number, clearInterval(timer: number): void}} window
 * @param {(file: string, closely: boolean) => void} look
 */
function makeFileWatch(page, window, look) {
  const pause = 4000;
  let watched = '';
  let timer = 0;

  function arrange() {
    const wanted = watched !== '' && page.visibilityState === 'visible';
    if (wanted && !timer) timer = window.setInterval(() => look(watched, false), pause);
    if (!wanted && timer) {
      window.clearInterval(timer);
      timer = 0;
    }
  }
  function seen() {
    arrange();
    if (timer) look(watched, true);
  }
  page.addEventListener('visibilitychange', seen);
  window.addEventListener('focus', seen);

  return {
    /** @param {string} file "" = none any more */
    watch(file) {
      watched = file;
      seen();
    },
  };
}
