// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The time in the three forms the program knows.

/** @param {() => Date} date */
function makeClock(date) {
  /** @param {number} number */
  const two = (number) => String(number).padStart(2, '0');
  /** @param {Date} at */
  const day = (at) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return {
    now: () => `${date().toISOString().slice(0, 19)}Z`,
    local() {
      const at = date();
      return `${day(at)}T${two(at.getHours())}:${two(at.getMinutes())}`;
    },
  };
}
