// SPDX-License-Identifier: MPL-2.0
// @ts-check
// How high the text is that the browser paints itself: asked once per change, answered only when the layout differs.

/**
 * Height the control's text needs, in whole CSS px.
 * @param {HTMLElement} control
 */
function neededHeight(control) {
  const style = control.style;
  if (control.tagName === 'TEXTAREA') {
    style.setProperty('height', '0', 'important');
    style.setProperty('min-height', '0', 'important');
    const height = control.scrollHeight + control.offsetHeight - control.clientHeight;
    style.removeProperty('height');
    style.removeProperty('min-height');
    return height;
  }
  style.setProperty('height', 'auto', 'important');
  const height = Math.ceil(control.getBoundingClientRect().height - 0.01);
  style.removeProperty('height');
  return height;
}

/**
 * In the HTML view nobody lays out but the browser: an area only grows with its text.
 * @param {Twin} twin
 */
function grow({ shown, box, control }) {
  if (shown.role === 'area') box.style.setProperty('--need', `${neededHeight(control)}px`);
}

/**
 * @param {Iterable<Twin>} twins
 * @returns {[number, number][]} ids and heights the program does not know yet
 */
function measureTwins(twins) {
  /** @type {[number, number][]} */
  const heights = [];
  for (const twin of twins) {
    const { id, h = 0 } = twin.shown;
    const need = neededHeight(twin.control);
    const report = `${need} ${h}`;
    if (need !== h && twin.measured !== report) heights.push([id, need]);
    twin.measured = report;
  }
  return heights;
}
