// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The few keys the program knows, none of them a letter alone. Everything else, and undo inside a field, is the browser's.

/**
 * @param {Document} page
 * @param {(message: object) => void} send
 */
function makeKeys(page, send) {
  page.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    /** @param {string} name */
    const command = (name) => send({ t: 'command', name });
    if (event.key === 'Escape') return command('escape');
    if (event.key === 'F1' && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault(); // the browser has a help of its own
      return command('help');
    }
    if (!event.ctrlKey && !event.metaKey) return;
    const key = event.key.toLowerCase();
    if (key === 'k' && !event.shiftKey) {
      event.preventDefault(); // the browser would look elsewhere
      const before = page.activeElement?.closest('[data-key]');
      return send({ t: 'command', name: 'find', key: before?.getAttribute('data-key') || '' });
    }
    if (key === 's' && !event.shiftKey) {
      event.preventDefault(); // the browser would save the page itself
      return event.repeat ? undefined : command('save');
    }
    const target = /** @type {Element} */ (event.target);
    if (target.matches('textarea, select, input:not([type=checkbox], [type=radio])')) return;
    const name = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : '';
    if (!name) return;
    event.preventDefault();
    command(name);
  });
}
