// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The paper beside the form: the print document itself, in step with the field that is being written in. A click on
// it leads to the field; for the keyboard the form is the way.

/** The field that a place of the document shows a part of. @param {string} place */
const fieldOfPlace = (place) => place.split('#')[0];

/** What stands on a line or in a row of its own: a click leads no further than to what stands there too. */
const oneBlock = 'h1, h2, h3, p, li, dl > div, tr, caption, figcaption';

/** The field that a click on the document leads to; "" = none. @param {Element} clicked */
function fieldAt(clicked) {
  const block = clicked.closest(oneBlock);
  for (let node = /** @type {Element | null} */ (block && clicked); node; node = node === block ? null : node.parentElement) {
    const place = node.getAttribute('data-place') || node.querySelector('[data-place]')?.getAttribute('data-place');
    if (place) return fieldOfPlace(place);
  }
  return block?.getAttribute('data-about') || '';
}

/**
 * Where the paper shows what has this key. It says roles in one place that the form asks for one by one; and what it
 * does not say about a member, such as that somebody does not decide, belongs to the name.
 * @param {string} key
 */
const onPaper = (key) => key.replace(/^(member\/[^/]+)\/(role|has\/[^/]+)$/, '$1/roles').replace(/^member\/[^/]+$/, '$&/name');

/**
 * @param {Document} page
 * @param {HTMLElement} pane
 * @param {(message: object) => void} send
 */
function makePreview(page, pane, send) {
  const sheet = /** @type {HTMLElement} */ (pane.querySelector('.sheet'));
  /** @type {Map<string, HTMLElement[]>} by place */
  let places = new Map();
  /** @type {Map<string, string>} what stands for an empty field, by place, where one is being filled in */
  const missing = new Map();
  let current = '';

  /** The places of the field that a control belongs to: its key is the field's, or begins with it. @param {string} key */
  function placesOf(key) {
    for (let field = key; field; field = field.slice(0, Math.max(0, field.lastIndexOf('/')))) {
      const found = [...places].filter(([place]) => fieldOfPlace(place) === onPaper(field)).flatMap(([, nodes]) => nodes);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** @param {boolean} scroll */
  function mark(scroll) {
    for (const node of sheet.querySelectorAll('.here')) node.classList.remove('here');
    const found = placesOf(current);
    for (const node of found) node.classList.add('here');
    if (!scroll || found.length === 0) return;
    const [seen, wanted] = [pane.getBoundingClientRect(), found[0].getBoundingClientRect()];
    const hidden = wanted.top < seen.top + 40 || wanted.bottom > seen.bottom - 40;
    if (hidden) pane.scrollTop += wanted.top - seen.top - seen.height / 3;
  }

  /** @param {EventTarget | null} target */
  const keyOf = (target) => (target instanceof Element && target.closest('[data-key]')?.getAttribute('data-key')) || '';

  page.addEventListener('focusin', ({ target }) => {
    const key = keyOf(target);
    if (pane.hidden || !key || key === current) return;
    current = key;
    mark(true);
  });

  // What is being typed is not part of the charter yet; it is shown here all the same.
  page.addEventListener('input', ({ target }) => {
    if (pane.hidden || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const key = keyOf(target);
    const place = [...places.keys()].find((one) => one.replace('#', '/') === key);
    if (!place) return;
    const [first, ...rest] = places.get(place) || [];
    if (first.classList.contains('missing')) missing.set(place, first.textContent || '');
    const empty = target.value.trim() === '';
    first.textContent = empty ? missing.get(place) || '' : target.value;
    first.classList.toggle('missing', empty && missing.has(place));
    first.classList.add('typed');
    for (const node of rest) node.textContent = '';
  });

  sheet.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
    const field = event.target instanceof Element ? fieldAt(event.target) : '';
    if (field) send({ t: 'go', field });
  });
  pane.querySelector('button')?.addEventListener('click', () => send({ t: 'command', name: 'close-preview' }));

  return {
    /** @param {{preview?: string}} message */
    apply({ preview }) {
      if (preview === undefined) return;
      sheet.replaceChildren(...(preview ? [articleOf(page, preview)] : []));
      places = new Map();
      missing.clear();
      for (const node of /** @type {NodeListOf<HTMLElement>} */ (sheet.querySelectorAll('[data-place]'))) {
        const place = node.getAttribute('data-place') || '';
        places.set(place, [...(places.get(place) || []), node]);
      }
      mark(false);
    },
  };
}
