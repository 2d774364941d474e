// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The two live regions. The same words twice get another ending, else they would be read once only.

/**
 * @param {HTMLElement} polite
 * @param {HTMLElement} assertive
 */
function makeAnnounce(polite, assertive) {
  /**
   * @param {HTMLElement} region
   * @param {string | undefined} words
   */
  function say(region, words) {
    if (words) region.textContent = region.textContent === words ? `${words}\u00a0` : words;
  }
  return {
    /** @param {{polite?: string, assertive?: string}} message */
    announce(message) {
      say(polite, message.polite);
      say(assertive, message.assertive);
    },
  };
}
