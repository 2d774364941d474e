// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The small parts of a twin: words, help and error inside its box, and attributes.

const pieceTags = new Set(['ins', 'del', 'mark']);

/**
 * A small text inside a twin's box (help, error, words), made when there is one and removed when not.
 * @param {HTMLElement} box
 * @param {string} kind class
 * @param {string} text
 * @param {'p' | 'span'} tag
 * @param {string} id
 */
function setPart(box, kind, text, tag, id) {
  /** @type {HTMLElement | null} */
  let part = box.querySelector(`:scope > .${kind}`);
  if (!text) {
    part?.remove();
    return;
  }
  if (!part) {
    part = box.ownerDocument.createElement(tag);
    part.className = kind;
    if (id) part.id = id;
    if (kind === 'its-words') box.prepend(part);
    else if (namedContainers.has(box.dataset.role || '')) box.prepend(part);
    else box.append(part);
  }
  if (part.textContent !== text) part.textContent = text;
}

/**
 * An outline row says "4 Title, state": three spans whose words together stay the accessible name.
 * @param {HTMLElement} control
 * @param {string} name
 */
function setNavigationWords(control, name) {
  const [, number = '', title = '', state = ''] = /^(\d+(?:\.\d+)*\s)?(.*?)(?:,\s(.*))?$/s.exec(name) || [];
  const parts = [['number', number], ['title-text', title], ['comma', state && ', '], ['state', state]];
  control.querySelectorAll(':scope > :not(.its-help)').forEach((part) => part.remove());
  control.prepend(
    ...parts.filter(([, text]) => text).map(([kind, text]) => {
      const span = control.ownerDocument.createElement('span');
      span.className = kind;
      span.textContent = text;
      return span;
    }),
  );
}

/**
 * A text in parts: what was inserted, removed or differs stands in an element that says so.
 * @param {HTMLElement} control
 * @param {[string, string][]} pieces tag or "", and text
 */
function setPieces(control, pieces) {
  control.replaceChildren(
    ...pieces.map(([tag, text]) => {
      if (!pieceTags.has(tag)) return text;
      const part = control.ownerDocument.createElement(tag);
      part.textContent = text;
      return part;
    }),
  );
}

/**
 * What a line suggests while one writes in it, as the browser's own list; it may be open, so it is made anew only when it differs.
 * @param {Twin} twin
 * @param {Shown | undefined} before
 */
function setSuggestions({ shown, box, control }, before) {
  const { options = [] } = shown;
  if (JSON.stringify(before?.options || []) === JSON.stringify(options)) return;
  box.querySelector(':scope > datalist')?.remove();
  const id = `l${shown.id}`;
  setAttribute(control, 'list', options.length > 0 && id);
  if (options.length === 0) return;
  const page = box.ownerDocument;
  const list = page.createElement('datalist');
  list.id = id;
  list.append(...options.map(({ value }) => {
    const option = page.createElement('option');
    option.value = value;
    return option;
  }));
  box.append(list);
}

/**
 * @param {Element} node
 * @param {string} name
 * @param {string | number | boolean | undefined} value "", false and undefined remove it
 */
function setAttribute(node, name, value) {
  const text = value === undefined || value === false || value === '' ? null : String(value);
  if (text === null) node.removeAttribute(name);
  else if (node.getAttribute(name) !== text) node.setAttribute(name, text);
}
