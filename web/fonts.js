// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Both weights, from the program's own bytes: each is in the file once.

// From ascent to descent the fonts measure one em, as the program lays text out (scripts/subset_fonts.py). A field of one
// line cuts what reaches beyond that, the ring of Å and the tail of g; a fifth of an em more on either side shows them,
// and being as much above as below it moves no baseline.
const roomy = { ascentOverride: '98.47%', descentOverride: '41.53%' };

// Greek and Cyrillic letters are carried in the regular weight alone (scripts/subset_fonts.py), and are shown in it.
const notInHeavyWeight = 'U+0384-03CE, U+0400-045F, U+0490-0491';

/**
 * @param {Document} page
 * @param {(weight: number) => ArrayBuffer} bytes
 */
async function loadFonts(page, bytes) {
  /** @param {number} weight @param {number} of @param {FontFaceDescriptors} [more] */
  const faceOf = (weight, of, more) => new FontFace('Open Sans', bytes(of), { weight: String(weight), ...roomy, ...more });
  const faces = [faceOf(400, 400), faceOf(600, 600), faceOf(600, 400, { unicodeRange: notInHeavyWeight })];
  for (const face of faces) page.fonts.add(face);
  await Promise.all(faces.map((face) => face.load()));
}
