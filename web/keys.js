// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The few keys the program knows, none of them a letter alone. Everything else, and undo inside a field, is the browser's.

const singleLine = 'input:not([type=checkbox], [type=radio])';

/** @param {Element} target @returns {HTMLElement | null} */
const keyed = (target) => target.closest('[data-key]');

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
  /** Which step of a meeting a key asks for, "" = none. @param {KeyboardEvent} event @param {Element} target */
  function stepOf({ key }, target) {
    if (key === 'PageDown') return 'next'; // what presenters send, from every field: none of them has pages of its own
    if (key === 'PageUp') return 'previous';
    const isField = target.matches(`textarea, select, ${singleLine}`);
    const isFree = !isField || (!target.matches('select, input[type=date]') && /** @type {HTMLInputElement} */ (target).value === '');
    if (key === 'ArrowRight' || key === 'ArrowLeft') {
      return isFree && !target.matches('input[type=radio], input[type=checkbox]') ? (key === 'ArrowRight' ? 'next' : 'previous') : '';
    }
    if (key !== 'Enter') return '';
    // Enter goes on where one reads, and from the one line a point asks for.
    if (target.matches('body, [tabindex="-1"]')) return 'next';
    const asked = target.matches(singleLine) && !target.matches('input[type=date]') && target.closest('[data-key="meeting/answer"]');
    const isAlone = asked && asked.querySelectorAll('input, textarea, select').length === 1;
    return isAlone && target.getAttribute('aria-invalid') !== 'true' ? 'next' : '';
  }

  /** @param {KeyboardEvent} event */
  function turnsPage(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
    const target = /** @type {HTMLElement} */ (event.target);
    const step = stepOf(event, target);
    const button = /** @type {HTMLElement | null} */ (step && page.querySelector(`[data-key="meeting/${step}"]`));
    if (!button || page.querySelector('[data-key="find/words"]')) return false;
    event.preventDefault();
    if (event.repeat) return true;
    if (target.matches(`textarea, ${singleLine}`) && !isHalf(/** @type {HTMLInputElement} */ (target))) target.blur(); // what is left is taken in
    button.click();
    return true;
  }

  page.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    /** @param {string} name */
    const command = (name) => send({ t: 'command', name });
    const target = /** @type {Element} */ (event.target);
    if (event.key === 'Escape') return send({ t: 'command', name: 'escape', key: keyed(target)?.dataset.key || '' });
    const takesBack = (event.key === 'Delete' || event.key === 'Backspace') && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (takesBack && target.matches('input[type=radio]:checked')) {
      event.preventDefault(); // as the pointer does: chosen once more, a question is open again
      return event.repeat ? undefined : send({ t: 'activate', id: Number(target.getAttribute('data-id')), checked: true });
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
