// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The few keys the program knows, none of them a letter alone. Everything else, and undo inside a field, is the browser's.

/** Arrows go on to the next tick of the same group, as they do among choices. @param {KeyboardEvent} event */
function amongTicks(event) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const target = /** @type {Element} */ (event.target);
  if (!by || !target.matches('input[type=checkbox]')) return;
  const ticks = [...(target.closest('[role=group]')?.querySelectorAll('input[type=checkbox]') || [])];
  const next = /** @type {HTMLElement | undefined} */ (ticks[ticks.indexOf(target) + by]);
  if (!next) return;
  event.preventDefault(); // the page would scroll
  next.focus();
}

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
    if (!event.ctrlKey && !event.metaKey) return amongTicks(event);
    const key = event.key.toLowerCase();
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
