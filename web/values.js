// SPDX-License-Identifier: MPL-2.0
// @ts-check
// What a control holds. While it has the focus the browser owns its text, selection and undo: the program's value goes
// in only when it did not come from the field itself (undo, another tab), and never while a character is being composed.

/**
 * Replaces only the part that differs, so that caret and selection stay with the words they stand at. The browser's own
 * "preserve" would make a selection of what came where the caret was, and the next key would delete it.
 * @param {HTMLInputElement | HTMLTextAreaElement} control
 * @param {string} text
 */
function replaceChanged(control, text) {
  const old = control.value;
  let start = 0;
  while (start < old.length && start < text.length && old[start] === text[start]) ++start;
  let end = 0;
  while (end < old.length - start && end < text.length - start && old.at(-1 - end) === text.at(-1 - end)) ++end;
  /** @param {number | null} at */
  const moved = (at) => {
    if (at === null || at === old.length) return text.length; // at the end stays at the end
    if (at <= start) return at;
    return Math.max(text.length - end, at + text.length - old.length);
  };
  const { selectionStart, selectionEnd, selectionDirection } = control;
  control.setRangeText(text.slice(start, text.length - end), start, old.length - end);
  control.setSelectionRange(moved(selectionStart), moved(selectionEnd), selectionDirection || 'none');
}

/**
 * @param {Twin} twin
 * @param {{focused: boolean, composing: boolean}} state of the control
 */
function settle(twin, { focused, composing }) {
  const { shown, control } = twin;
  const { role, value = '', checked = false } = shown;
  if (tickedRoles.has(role)) {
    const tick = /** @type {HTMLInputElement} */ (control);
    if (tick.checked !== checked) tick.checked = checked;
  } else if (role === 'select') {
    settleSelect(/** @type {HTMLSelectElement} */ (control), shown);
  } else if (writtenRoles.has(role)) {
    const field = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (control);
    if (field.value === value || composing) return;
    if (!focused) field.value = value;
    else if (value === twin.sent) return; // the field has moved on; its next message is under way
    else if (role === 'date_field') field.value = value;
    else replaceChanged(field, value);
    twin.sent = undefined;
  }
}

/**
 * @param {HTMLSelectElement} select
 * @param {Shown} shown
 */
function settleSelect(select, { options = [], value = '' }) {
  const same =
    select.options.length === options.length &&
    options.every((option, i) => select.options[i].value === option.value && select.options[i].text === option.label);
  if (!same) {
    select.replaceChildren(
      ...options.map((option) => {
        const node = select.ownerDocument.createElement('option');
        node.value = option.value;
        node.textContent = option.label;
        return node;
      }),
    );
  }
  if (select.value !== value) select.value = value;
}
