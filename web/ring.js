// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The focus ring of the painted view: twins are transparent, so their own outline would be too. It lies in the content
// of the surface and scrolls with it. In the HTML view the browser draws the outline.

/** A heading is as wide as its column; the ring goes around its words. @param {Document} page @param {Element} focused */
function seenRect(page, focused) {
  const whole = focused.getBoundingClientRect();
  if (!/^H[1-6]$/.test(focused.tagName)) return whole;
  const words = page.createRange();
  words.selectNodeContents(focused);
  const air = 6;
  return new DOMRect(whole.left - air, whole.top, Math.min(words.getBoundingClientRect().width + 2 * air, whole.width + 2 * air), whole.height);
}

/**
 * @param {Document} page
 * @param {HTMLElement} ring
 * @param {Record<string, SurfaceNodes>} surfaces
 */
function makeRing(page, ring, surfaces) {
  return {
    update() {
      const focused = page.activeElement;
      const surface = focused && Object.values(surfaces).find(({ root }) => root.contains(focused));
      const seen = surface && !page.body.classList.contains('html-view') && focused.matches(':focus-visible');
      ring.hidden = !seen;
      if (!seen) return;
      if (ring.parentNode !== surface.content) surface.content.append(ring);
      const at = seenRect(page, focused);
      const origin = surface.content.getBoundingClientRect();
      ring.style.left = `${at.left - origin.left}px`;
      ring.style.top = `${at.top - origin.top}px`;
      ring.style.width = `${at.width}px`;
      ring.style.height = `${at.height}px`;
    },
  };
}
