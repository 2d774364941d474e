// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Text into the clipboard, also where the browser has no clipboard object for local files.

/**
 * @param {Window} window
 * @param {(message: object) => void} send
 */
function makeCopy(window, send) {
  const page = window.document;

  /** @param {string} text @returns {boolean} whether the browser did it */
  function copyBySelection(text) {
    const before = /** @type {HTMLElement | null} */ (page.activeElement);
    const area = page.createElement('textarea');
    area.value = text;
    area.className = 'out-of-sight';
    page.body.append(area);
    area.select();
    const works = page.execCommand('copy');
    area.remove();
    before?.focus({ preventScroll: true });
    return works;
  }

  /** What shows the text is selected, so that one key copies it. @param {string} text */
  function select(text) {
    for (const shown of /** @type {NodeListOf<HTMLTextAreaElement>} */ (page.querySelectorAll('textarea, input'))) {
      if (shown.value !== text) continue;
      shown.focus();
      shown.select();
    }
  }

  return {
    /** @param {string} text */
    async copy(text) {
      try {
        await window.navigator.clipboard.writeText(text);
        send({ t: 'copied', ok: true });
      } catch {
        const ok = copyBySelection(text);
        send({ t: 'copied', ok });
        if (!ok) select(text);
      }
    },
  };
}
