// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The accessible twin of what is painted: one real DOM node for each element, kept in reading order.

/** @typedef {{set?: Shown[], order?: [string | number, number[]][], removed?: number[], focus?: number, scroll?: object}} Changes */

/**
 * @param {Document} page
 * @param {Record<string, HTMLElement>} roots by surface
 * @param {HTMLElement} refuge gets the focus when the focused node goes and nothing else was asked for
 */
function makeMirror(page, roots, refuge) {
  /** @type {Map<number, Twin>} */
  const twins = new Map();
  /** @type {EventTarget | null} the field in which a character is being composed */
  let composing = null;
  page.addEventListener('compositionstart', (event) => (composing = event.target));
  page.addEventListener('compositionend', () => (composing = null));

  /** @param {Twin} twin */
  function settleTwin(twin) {
    settle(twin, { focused: page.activeElement === twin.control, composing: composing === twin.control });
  }

  /** @param {Shown} shown */
  function set(shown) {
    let twin = twins.get(shown.id);
    const old = twin;
    const before = twin?.shown;
    if (!twin || twin.tag !== tagOf(shown) || before?.role !== shown.role) {
      twin = makeTwin(page, shown);
      twins.set(shown.id, twin);
      if (old) {
        const focused = old.control === page.activeElement;
        twin.box.append(...old.box.querySelectorAll(':scope > .twin'));
        old.box.replaceWith(twin.box);
        if (focused) twin.control.focus({ preventScroll: true });
      }
    }
    twin.shown = shown;
    dress(twin, before?.role === shown.role ? before : undefined);
    settleTwin(twin);
  }

  /** @param {number} id */
  function remove(id) {
    const twin = twins.get(id);
    twins.delete(id);
    twin?.box.remove();
  }

  return {
    /** @param {Changes} changes */
    apply({ set: changed = [], order = [], removed = [] }) {
      const focused = page.activeElement;
      for (const shown of changed) set(shown);
      for (const [parent, ids] of order) {
        const box = typeof parent === 'string' ? roots[parent] : twins.get(parent)?.box;
        const children = ids.flatMap((id) => twins.get(id)?.box || []);
        if (box) reconcile(box, children, page.activeElement);
      }
      for (const id of removed) remove(id);
      for (const twin of twins.values()) place(twin, twins.get(twin.shown.parent || 0)?.shown);
      if (focused && focused !== page.body && !page.contains(focused)) refuge.focus({ preventScroll: true });
    },

    /**
     * A group gets the focus in its first control, or in the chosen one; the browser scrolls it into view.
     * @param {number} id
     */
    focus(id) {
      const own = twins.get(id)?.control;
      const inner = own?.tagName === 'FIELDSET' ? own.querySelector('input:checked') || own.querySelector('input') : null;
      const control = /** @type {HTMLElement | undefined} */ (inner || own);
      if (!control || control === page.activeElement) return;
      if (control.tabIndex < 0) control.tabIndex = -1;
      control.focus();
    },

    /** @param {number} id */
    twin: (id) => twins.get(id),

    /** Every twin with text that the browser measures. @param {number[]} [ids] of these only */
    measured: (ids) => (ids ? ids.flatMap((id) => twins.get(id) || []) : [...twins.values()])
      .filter((twin) => twin.shown.measured),

    /** After a click the browser has its own idea of what is ticked or chosen: the program's is put back. */
    settleTicks() {
      for (const twin of twins.values()) if (tickedRoles.has(twin.shown.role)) settleTwin(twin);
    },

    /** @param {number} id a field that was left or finished composing */
    settleField(id) {
      const twin = twins.get(id);
      if (twin) settleTwin(twin);
    },
  };
}
