// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The keys of the search: Enter goes to the first of what was found, the arrows go to and fro between the field and what was found.

/**
 * @param {Document} page
 * @param {(message: object) => void} send
 */
function makeFindKeys(page, send) {
  page.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!step && event.key !== 'Enter') return;
    const stops = /** @type {HTMLElement[]} */ ([...page.querySelectorAll('[data-key="find/words"] input, button[data-key^="find/hit/"]')]);
    const at = stops.findIndex((stop) => stop === page.activeElement);
    if (at < 0) return;
    if (step) {
      event.preventDefault();
      stops[at + step]?.focus();
    } else if (at === 0) {
      event.preventDefault();
      send({ t: 'command', name: 'find-first' }); // what was typed last is told before it
    }
  });
}
