// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Gives a twin what its element says: words, states, relations, rectangle. Values of fields: values.js.

/**
 * @param {Twin} twin
 * @param {Shown | undefined} before what it showed last, undefined for a new one
 */
function dress(twin, before) {
  const { shown, box, control } = twin;
  const { id, role, name = '', value = '', description = '', error = '', look = '' } = shown;
  box.className = `twin ${look}`.trim();
  setAttribute(box, 'data-key', shown.key);
  setAttribute(box, 'lang', shown.language);
  if (shown.decorative) box.setAttribute('aria-hidden', 'true');
  else if (before?.decorative) box.removeAttribute('aria-hidden');
  dressWords(twin, before);

  if (namedContainers.has(role)) {
    setAttribute(control, 'aria-label', name);
    if (role === 'group') setAttribute(control, 'role', name && 'group');
  }
  if (role === 'progress') {
    setAttribute(control, 'aria-label', name);
    setAttribute(control, 'aria-valuenow', value || '0');
    control.style.setProperty('--value', `${Number(value) || 0}%`);
  }
  if (role === 'link' && twin.tag === 'a') setAttribute(control, 'href', value);
  if (role === 'article' && before?.value !== value) control.replaceChildren(articleOf(control.ownerDocument, value));

  // Help inside a button, a link or a tick's label is told as its description, not as part of its name; a card that is one big
  // button shows it, so there it is part of the name.
  const inline = role === 'button' || role === 'link' || tickedRoles.has(role);
  const open = look.includes('card-button');
  const chip = look.includes('nav-item'); // what needs a person there: in sight, and told apart from the name
  setPart(box, 'its-help', description, inline ? 'span' : 'p', `h${id}`);
  setPart(box, 'its-error', error, inline ? 'span' : 'p', `e${id}`);
  if (inline) {
    for (const part of box.querySelectorAll(':scope > :is(.its-help, .its-error)')) setAttribute(part, 'hidden', open || chip ? '' : 'hidden');
  }
  const told = [!open && description && `h${id}`, shown.describedBy && `k${shown.describedBy}`, error && `e${id}`];
  setAttribute(control, 'aria-describedby', told.filter(Boolean).join(' '));

  setAttribute(control, 'aria-invalid', error !== '' && 'true');
  if (labelledRoles.has(role) || role === 'radio_group') {
    setAttribute(control, 'aria-required', shown.required);
    box.classList.toggle('is-required', Boolean(shown.required));
    if (labelledRoles.has(role)) setAttribute(control, 'autocomplete', shown.autocomplete || 'off');
    if (role === 'field') setSuggestions(twin, before);
  }
  if ('readOnly' in control) control.readOnly = Boolean(shown.readOnly || shown.disabled);
  setAttribute(control, 'aria-disabled', shown.disabled);
  setAttribute(control, 'aria-expanded', shown.expanded === undefined ? undefined : String(shown.expanded));
  setAttribute(control, 'aria-pressed', shown.pressed === undefined ? undefined : String(shown.pressed));
  setAttribute(control, 'aria-current', shown.current);
}

/**
 * @param {Twin} twin
 * @param {Shown | undefined} before
 */
function dressWords({ shown, box, control }, before) {
  const { id, role, name = '', look = '' } = shown;
  if (labelledRoles.has(role)) {
    const label = /** @type {HTMLElement} */ (box.firstChild);
    if (label.textContent !== name) label.textContent = name;
  } else if (tickedRoles.has(role)) {
    const words = /** @type {HTMLElement} */ (control.nextSibling);
    if (words.textContent !== name) words.textContent = name;
    if (role === 'radio') control.setAttribute('name', `r${shown.parent || 0}`);
  } else if (role === 'radio_group') {
    const legend = /** @type {HTMLElement} */ (control.firstChild);
    if (legend.textContent !== name) legend.textContent = name;
  } else if (role === 'heading' || role === 'text') {
    if (control.textContent !== name) control.textContent = name;
  } else if (role === 'user_text') {
    const words = shown.value || name;
    if (shown.pieces) {
      const same = control.hasChildNodes() && JSON.stringify(before?.pieces) === JSON.stringify(shown.pieces);
      if (!same) setPieces(control, shown.pieces);
    } else if (control.textContent !== words || before?.pieces) {
      control.textContent = words;
    }
  } else if (role === 'button' && look.includes('nav-item')) {
    if (before?.name !== name) setNavigationWords(control, name);
    setAttribute(control, 'aria-label', name); // the HTML view lays its words out apart, which must not change the name
  } else if (role === 'button' || role === 'link') {
    setPart(control, 'its-words', name, 'span', '');
  } else if (wordedContainers.has(role)) {
    setPart(control, 'its-words', name, 'span', `w${id}`);
  }
}

/**
 * Where it lies within its parent's rectangle. Small controls get a target of at least 24 px around their middle.
 * @param {Twin} twin
 * @param {Shown | undefined} parent
 */
function place({ shown, box }, parent) {
  let { x = 0, y = 0, w = 0, h = 0 } = shown;
  if (activeRoles.has(shown.role)) {
    if (w < 24) [x, w] = [x - (24 - w) / 2, 24];
    if (h < 24) [y, h] = [y - (24 - h) / 2, 24];
  }
  const lengths = [x - (parent?.x || 0), y - (parent?.y || 0), w, h];
  const key = lengths.join(' ');
  if (box.dataset.at === key) return;
  box.dataset.at = key;
  ['--x', '--y', '--w', '--h'].forEach((name, index) => box.style.setProperty(name, `${lengths[index]}px`));
}
