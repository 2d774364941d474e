// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Both weights, from the program's own bytes: each is in the file once.

// From ascent to descent the fonts measure one em, as the program lays text out (scripts/subset_fonts.py). A field of one
// line cuts what reaches beyond that, the ring of Å and the tail of g; a fifth of an em more on either side shows them,
// and being as much above as below it moves no baseline.
const roomy = { ascentOverride: '98.47%', descentOverride: '41.53%' };

/**
 * @param {Document} page
 * @param {(weight: number) => ArrayBuffer} bytes
 */
async function loadFonts(page, bytes) {
  const faces = [400, 600].map((weight) => new FontFace('Open Sans', bytes(weight), { weight: String(weight), ...roomy }));
  for (const face of faces) page.fonts.add(face);
  await Promise.all(faces.map((face) => face.load()));
}
