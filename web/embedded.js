// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The program itself, which the page carries as base64: no second request, no data: address to fetch.

/**
 * @param {HTMLElement} node a data block; emptied, since it is not needed again
 * @returns {Uint8Array<ArrayBuffer>}
 */
function embeddedBytes(node) {
  const base64 = (node.textContent || '').trim();
  node.remove();
  const own = /** @type {any} */ (Uint8Array); // newer than the types; a browser that has it is many times as fast
  if (own.fromBase64) return own.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; ++i) bytes[i] = text.charCodeAt(i);
  return bytes;
}
