// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The role table: which native element stands for each role of src/ui/element.h, and what belongs into it.

/**
 * @typedef {object} Shown an element as the program sends it; see protocol.md
 * @property {number} id
 * @property {number} [parent]
 * @property {string} surface
 * @property {string} role
 * @property {number} [x]
 * @property {number} [y]
 * @property {number} [w]
 * @property {number} [h]
 * @property {string} [key]
 * @property {string} [name]
 * @property {string} [description]
 * @property {string} [value]
 * @property {string} [error]
 * @property {string} [autocomplete]
 * @property {string} [look]
 * @property {string} [language]
 * @property {{value: string, label: string}[]} [options]
 * @property {[string, string][]} [pieces]
 * @property {number} [describedBy]
 * @property {number} [level]
 * @property {boolean} [checked]
 * @property {boolean} [expanded]
 * @property {boolean} [pressed]
 * @property {boolean} [current]
 * @property {boolean} [required]
 * @property {boolean} [disabled]
 * @property {boolean} [readOnly]
 * @property {boolean} [measured]
 * @property {boolean} [decorative]
 */

/**
 * @typedef {object} Twin
 * @property {Shown} shown
 * @property {string} tag what it was made as
 * @property {HTMLElement} box stands in the parent, has the rectangle
 * @property {HTMLElement} control has the role; often the box itself
 * @property {string | undefined} sent the text the page itself last sent
 * @property {string} measured what was last reported
 */

const plainTags = /** @type {Record<string, string>} */ ({
  group: 'div', region: 'section', navigation: 'nav', text: 'p', user_text: 'p', button: 'button', checkbox: 'input',
  radio_group: 'fieldset', radio: 'input', select: 'select', field: 'input', date_field: 'input',
  number_field: 'input', area: 'textarea', progress: 'div', table: 'div', row: 'div',
  column_header: 'div', cell: 'div', status: 'div', alert: 'div', article: 'div',
});
const ariaRoles = /** @type {Record<string, string>} */ ({
  progress: 'progressbar', radio_group: 'radiogroup', table: 'table', row: 'row', column_header: 'columnheader', cell: 'cell', status: 'status',
  alert: 'alert',
});
const writtenRoles = new Set(['field', 'date_field', 'number_field', 'area']);
const labelledRoles = new Set([...writtenRoles, 'select']);
const tickedRoles = new Set(['checkbox', 'radio']);
const activeRoles = new Set([...labelledRoles, ...tickedRoles, 'button', 'link']);
/** Roles that hold other elements: their words, if any, stand in a span of their own in front of them. */
const wordedContainers = new Set(['column_header', 'cell', 'status', 'alert']);
const namedContainers = new Set(['group', 'region', 'navigation', 'table']);

/** @param {Shown} shown */
function tagOf(shown) {
  const { role, level = 0, value = '' } = shown;
  if (role === 'heading') return `h${Math.min(Math.max(level, 1), 6)}`;
  if (role === 'user_text' && level > 0) return `h${Math.min(level, 6)}`;
  if (role === 'link') return value.startsWith('https://') ? 'a' : 'button';
  const tag = plainTags[role];
  if (!tag) throw new Error(`unknown role "${role}"`);
  return tag;
}

/**
 * @param {Document} page
 * @param {Shown} shown
 * @returns {Twin}
 */
function makeTwin(page, shown) {
  const { id, role } = shown;
  const tag = tagOf(shown);
  const control = page.createElement(tag);
  control.id = `k${id}`;
  let box = control;
  if (labelledRoles.has(role)) {
    box = page.createElement('div');
    const label = page.createElement('label');
    label.className = 'field-label';
    label.htmlFor = control.id;
    box.append(label, control);
  } else if (tickedRoles.has(role)) {
    box = page.createElement('label');
    const words = page.createElement('span');
    words.className = 'its-words';
    box.append(control, words);
  } else if (role === 'radio_group') {
    control.append(page.createElement('legend'));
  } else if (role === 'progress') {
    control.append(page.createElement('div'));
  }
  if (activeRoles.has(role)) control.dataset.id = String(id);
  if (ariaRoles[role]) control.setAttribute('role', ariaRoles[role]);
  if (tag === 'button') control.setAttribute('type', 'button');
  if (tag === 'a') {
    control.setAttribute('target', '_blank');
    control.setAttribute('rel', 'noopener noreferrer');
  }
  if (writtenRoles.has(role)) {
    if (role === 'date_field') control.setAttribute('type', 'date');
    if (role === 'date_field') control.setAttribute('max', '9999-12-31'); // else browsers take six digits for the year
    if (role === 'number_field') control.setAttribute('inputmode', 'numeric');
    if (role === 'area') control.setAttribute('rows', '1');
    if (role !== 'date_field') control.setAttribute('dir', 'auto');
    control.setAttribute('spellcheck', String(role === 'field' || role === 'area'));
  }
  if (role === 'user_text') control.setAttribute('dir', 'auto');
  if (tickedRoles.has(role)) control.setAttribute('type', role);
  box.classList.add('twin');
  box.dataset.role = role;
  return { shown, tag, box, control, sent: undefined, measured: '' };
}
