// SPDX-License-Identifier: MPL-2.0
// @ts-check
// While something would be gone with the page, the browser asks before it is left; else it never does.

/** @param {Pick<Window, 'addEventListener' | 'removeEventListener'>} window */
function makeLeaving(window) {
  /** @param {BeforeUnloadEvent} event */
  const ask = (event) => {
    event.preventDefault();
    event.returnValue = true; // browsers of before 2024 look at this
  };

  return {
    /** @param {{unsaved?: boolean}} message */
    apply({ unsaved }) {
      if (unsaved === true) window.addEventListener('beforeunload', ask);
      if (unsaved === false) window.removeEventListener('beforeunload', ask);
    },
  };
}
