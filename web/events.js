// SPDX-License-Identifier: MPL-2.0
// @ts-check
// What people do with the twins, as messages. Listeners on the page, one way for every control to be activated.

/**
 * @param {Document} page
 * @param {Record<string, SurfaceNodes>} surfaces
 * @param {ReturnType<typeof makeMirror>} mirror
 * @param {(message: object) => void} send
 */
function makeEvents(page, surfaces, mirror, send) {
  /** @param {Event} event */
  function twinOf(event) {
    const target = /** @type {Element | null} */ (event.target);
    const control = target?.closest?.('[data-id]');
    return control ? mirror.twin(Number(control.getAttribute('data-id'))) : undefined;
  }
  /** @param {Twin} twin */
  const textOf = ({ control }) => /** @type {HTMLInputElement} */ (control).value;

  let spaced = false; // a click that Space makes comes when it is let go
  page.addEventListener('keydown', ({ key }) => (spaced = key === ' '), true);
  page.addEventListener('keyup', () => setTimeout(() => (spaced = false)), true);

  /** @type {{twin: Twin, x: number, y: number} | undefined} */
  let begun;
  page.addEventListener('pointerdown', (event) => {
    const twin = twinOf(event);
    begun = twin && { twin, x: event.clientX, y: event.clientY };
  }, { capture: true, passive: true });
  /**
   * A press counts where it began: leaving a field may move what stands below it away from under the pointer.
   * @param {MouseEvent} event
   */
  function pressed(event) {
    const twin = twinOf(event);
    if (event.detail === 0 || !begun || begun.twin === twin) return twin;
    const { twin: first, x, y } = begun;
    const isStill = Math.hypot(event.clientX - x, event.clientY - y) < 8 && mirror.twin(first.shown.id) === first;
    return isStill && activeRoles.has(first.shown.role) && !tickedRoles.has(first.shown.role) ? first : twin;
  }

  page.addEventListener('click', (event) => {
    const twin = pressed(event);
    begun = undefined;
    if (!twin || labelledRoles.has(twin.shown.role) || twin.tag === 'a') return;
    if (twin.shown.disabled) {
      event.preventDefault();
      return;
    }
    // Space on the chosen answer says it once more; the pointer, Delete and assistive programs open the question again.
    if (twin.shown.role === 'radio' && twin.shown.checked && spaced && event.detail === 0) return;
    const ticked = tickedRoles.has(twin.shown.role);
    const checked = ticked ? { checked: /** @type {HTMLInputElement} */ (twin.control).checked } : {};
    const pointer = event.detail > 0 ? { pointer: true } : {}; // keys and assistive programs click without counting
    send({ t: 'activate', id: twin.shown.id, ...checked, ...pointer });
  });

  page.addEventListener('input', (event) => {
    const twin = twinOf(event);
    if (!twin || !writtenRoles.has(twin.shown.role) || twin.shown.role === 'date_field') return;
    twin.sent = textOf(twin);
    const area = twin.shown.role === 'area';
    if (area) grow(twin);
    send({ t: 'input', id: twin.shown.id, text: twin.sent, ...(area ? { height: neededHeight(twin.control) } : {}) });
  });

  page.addEventListener('change', (event) => {
    const twin = twinOf(event);
    if (!twin || (twin.shown.role !== 'select' && twin.shown.role !== 'date_field')) return;
    const text = textOf(twin);
    // Typed by keys, a year is 2, 20 and 202 before it is 2026.
    if (twin.shown.role === 'date_field' && text !== '' && text < '1000') return;
    twin.sent = text;
    send({ t: 'change', id: twin.shown.id, text });
    // A date stays as it was entered: put back for a moment, it would be that old one which is sent on leaving.
    if (twin.shown.role === 'select') mirror.settleField(twin.shown.id);
  });

  page.addEventListener('focusin', (event) => {
    const twin = twinOf(event);
    send({ t: 'focus', id: twin ? twin.shown.id : 0 });
  });

  page.addEventListener('focusout', (event) => {
    const twin = twinOf(event);
    if (twin && writtenRoles.has(twin.shown.role)) {
      send({ t: 'leave', id: twin.shown.id, text: textOf(twin) });
    }
    if (!event.relatedTarget) send({ t: 'focus', id: 0 });
  });

  page.addEventListener('compositionend', (event) => {
    const twin = twinOf(event);
    if (twin) setTimeout(() => mirror.settleField(twin.shown.id)); // after the input event that may follow
  });

  // Hover: only looks, only for a pointer that can rest, only where there is paint.
  let down = false;
  let resting = '';
  /** @param {PointerEvent} event */
  function hover(event) {
    if (event.pointerType === 'touch' || page.body.classList.contains('html-view')) return;
    const target = /** @type {Node | null} */ (event.target);
    const name = event.type === 'pointerleave' ? undefined
      : Object.keys(surfaces).find((one) => surfaces[one].frame.contains(target));
    if (!name && !resting) return;
    resting = name || '';
    if (!name) return send({ t: 'hover', surface: '', x: 0, y: 0, down: false });
    const origin = surfaces[name].content.getBoundingClientRect();
    send({ t: 'hover', surface: name, x: event.clientX - origin.left, y: event.clientY - origin.top, down });
  }
  page.addEventListener('pointermove', hover, { passive: true });
  page.documentElement.addEventListener('pointerleave', hover, { passive: true });
  for (const type of /** @type {const} */ (['pointerdown', 'pointerup', 'pointercancel'])) {
    page.addEventListener(type, (event) => {
      down = type === 'pointerdown';
      hover(event);
    }, { passive: true });
  }
}
