// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The few keys the program knows, none of them a letter alone. Everything else, and undo inside a field, is the browser's.

const singleLine = 'input:not([type=checkbox], [type=radio])';

/** @param {Element} target @returns {HTMLElement | null} */
const keyed = (target) => target.closest('[data-key]');

/**
 * Half a date, or letters for a number: gone on from, it would be lost, so it is told of. @param {HTMLInputElement} input
 */
function isWhole(input) {
  if (input.getAttribute('aria-invalid') === 'true') return false;
  return !input.validity.badInput || input.reportValidity();
}

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
  /**
   * In a meeting, what presenters send goes on to the next step or back, and so does Enter where one reads, and in the one
   * line a point asks for. Arrows stay among radios and in fields. A text grows with its words: it has no pages of its own.
   * @param {KeyboardEvent} event
   */
  function turnsPage(event) {
    const target = /** @type {Element} */ (event.target);
    const asked = target.matches(singleLine) ? target.closest('[data-key="meeting/answer"]') : null;
    const alone = asked?.querySelectorAll('input, textarea, select').length === 1;
    const reading = target.matches('body, [tabindex="-1"]');
    const step = /** @type {Record<string, string>} */ ({
      PageDown: 'next', PageUp: 'previous', ArrowRight: 'next', ArrowLeft: 'previous', ...(alone || reading ? { Enter: 'next' } : {}),
    })[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.shiftKey) return false;
    if (event.key.startsWith('Arrow') && target.matches('input, textarea, select')) return false;
    if (target.matches('input') && !isWhole(/** @type {HTMLInputElement} */ (target))) {
      event.preventDefault();
      return true;
    }
    const button = /** @type {HTMLElement | null} */ (page.querySelector(`[data-key="meeting/${step}"]`));
    if (!button) return false;
    event.preventDefault();
    if (!event.repeat) button.click();
    return true;
  }
  page.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    /** @param {string} name */
    const command = (name) => send({ t: 'command', name });
    const target = /** @type {Element} */ (event.target);
    if (event.key === 'Escape') return send({ t: 'command', name: 'escape', key: keyed(target)?.dataset.key || '' });
    if (event.key === 'Delete' && target.matches('input[type=radio]:checked')) {
      event.preventDefault(); // as the pointer does: chosen once more, a question is open again
      return send({ t: 'activate', id: Number(target.getAttribute('data-id')), checked: true, pointer: true });
    }
    if (event.key === 'F1' && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault(); // the browser has a help of its own
      return command('help');
    }
    if (turnsPage(event)) return;
    if (!event.ctrlKey && !event.metaKey) return amongTicks(event);
    const key = event.key.toLowerCase();
    if (key === 'k' && !event.shiftKey) {
      event.preventDefault(); // the browser would look elsewhere
      const before = page.activeElement && keyed(page.activeElement);
      return send({ t: 'command', name: 'find', key: before?.dataset.key || '' });
    }
    if (key === 's' && !event.shiftKey) {
      event.preventDefault(); // the browser would save the page itself
      return event.repeat ? undefined : command('save');
    }
    if (target.matches(`textarea, select, ${singleLine}`)) return;
    const name = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : '';
    if (!name) return;
    event.preventDefault();
    command(name);
  });
}
