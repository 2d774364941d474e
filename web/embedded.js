// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The program itself, which the page carries as base64: no second request, no data: address to fetch.

/** @param {HTMLElement} node a data block; emptied, since it is not needed again */
function embeddedBytes(node) {
  const text = atob((node.textContent || '').trim());
  node.remove();
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; ++i) bytes[i] = text.charCodeAt(i);
  return bytes;
}
