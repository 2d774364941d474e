// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The focus ring of the painted view: twins are transparent, so their own outline would be too. It lies in the content
// of the surface and scrolls with it. In the HTML view the browser draws the outline.

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
      const at = focused.getBoundingClientRect();
      const origin = surface.content.getBoundingClientRect();
      ring.style.left = `${at.left - origin.left}px`;
      ring.style.top = `${at.top - origin.top}px`;
      ring.style.width = `${at.width}px`;
      ring.style.height = `${at.height}px`;
    },
  };
}
