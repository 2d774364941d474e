// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Keeps what has the focus in sight: what comes in or grows above it would push it out of the window (WCAG 2.2, 2.4.11).
// What the reader has scrolled away from is left where it is.

/** @param {Document} page */
function makeSight(page) {
  const isWhole = () => {
    const box = page.activeElement?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= (page.defaultView?.innerHeight ?? 0);
  };
  return {
    /** @param {() => void} change of what the page shows, by which nothing is scrolled on purpose */
    keep(change) {
      const focused = page.activeElement;
      const wasWhole = isWhole();
      change();
      const isSame = focused !== page.body && focused === page.activeElement; // body: nothing has it
      if (isSame && wasWhole && !isWhole()) focused?.scrollIntoView({ block: 'nearest' });
    },
  };
}
