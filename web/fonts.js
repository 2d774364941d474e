// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The three weights, from the program's own bytes: each is in the file once.

/**
 * @param {Document} page
 * @param {(weight: number) => ArrayBuffer} bytes
 */
async function loadFonts(page, bytes) {
  const faces = [400, 600, 700].map((weight) => new FontFace('Open Sans', bytes(weight), { weight: String(weight) }));
  for (const face of faces) page.fonts.add(face);
  await Promise.all(faces.map((face) => face.load()));
}
