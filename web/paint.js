// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Pixels onto a surface's canvas.

/**
 * @param {Record<string, SurfaceNodes>} surfaces
 * @param {() => number} scale device pixels a CSS px
 */
function makePaint(surfaces, scale) {
  return {
    /**
     * @param {string} surface
     * @param {Uint8ClampedArray<ArrayBuffer>} pixels RGBA
     * @param {number} width in device pixels
     * @param {number} height in device pixels
     * @param {number} top CSS px in the content
     * @returns {number} height in CSS px
     */
    paint(surface, pixels, width, height, top) {
      const { canvas } = surfaces[surface];
      if (width <= 0 || height <= 0) return 0;
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      canvas.style.width = `${width / scale()}px`;
      canvas.style.height = `${height / scale()}px`;
      canvas.style.top = `${top}px`;
      canvas.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
      return height / scale();
    },
  };
}
