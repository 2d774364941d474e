// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Text into the clipboard, also where the browser has no clipboard object for local files.

/** @param {Window} window */
function makeCopy(window) {
  const page = window.document;

  /** @param {string} text */
  function copyBySelection(text) {
    const before = /** @type {HTMLElement | null} */ (page.activeElement);
    const area = page.createElement('textarea');
    area.value = text;
    area.className = 'out-of-sight';
    page.body.append(area);
    area.select();
    page.execCommand('copy');
    area.remove();
    before?.focus({ preventScroll: true });
  }

  return {
    /** @param {string} text */
    async copy(text) {
      try {
        await window.navigator.clipboard.writeText(text);
      } catch {
        copyBySelection(text);
      }
    },
  };
}
