// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The live region. The same words twice get another ending, else they would be read once only.

/** @param {HTMLElement} region */
function makeAnnounce(region) {
  return {
    /** @param {{polite?: string}} message */
    announce({ polite: words }) {
      if (words) region.textContent = region.textContent === words ? `${words}\u00a0` : words;
    },
  };
}
