// SPDX-License-Identifier: MPL-2.0
// @ts-check
// On a narrow screen the outline folds away under a button of its own; style.css decides when that is.

/** @param {HTMLElement} outline @param {HTMLElement} toggle */
function makeOutlineToggle(outline, toggle) {
  /** @param {boolean} open */
  function unfold(open) {
    outline.classList.toggle('open', open);
    toggle.setAttribute('aria-expanded', String(open));
  }
  toggle.addEventListener('click', () => unfold(!outline.classList.contains('open')));
  outline.addEventListener('click', (event) => {
    if (/** @type {Element} */ (event.target).closest('[data-id]')) unfold(false);
  });
}
