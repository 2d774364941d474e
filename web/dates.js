// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Half a date has no value yet: gone on from, it would be lost without a word.

/** @param {HTMLInputElement} input */
const isHalf = (input) => input.type === 'date' && input.validity.badInput;

/**
 * Before a button, a link or an answer is pressed, half a date is told of, in the browser's words and once: who presses again
 * has seen it.
 * @param {Document} page
 */
function makeWholeDates(page) {
  /** @type {WeakSet<HTMLInputElement>} */
  const told = new WeakSet();
  page.addEventListener('input', ({ target }) => told.delete(/** @type {HTMLInputElement} */ (target)), true);
  page.addEventListener('click', (event) => {
    if (!(/** @type {Element} */ (event.target).closest('button, a, input[type=radio]'))) return;
    const half = [.../** @type {NodeListOf<HTMLInputElement>} */ (page.querySelectorAll('input[type=date]'))]
      .find((input) => isHalf(input) && !told.has(input));
    if (!half) return;
    event.preventDefault();
    event.stopPropagation();
    told.add(half);
    half.reportValidity();
  }, true);
}
