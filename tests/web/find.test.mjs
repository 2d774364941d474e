// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { load } from './load.mjs';

const { makeFindKeys } = load(['find.js'], ['makeFindKeys']);

/** A page with the search field and three hits; presses keys one after the other. */
function search(at, keys, more = {}) {
  const sent = [];
  let heard;
  const page = { addEventListener: (_type, listener) => (heard = listener), querySelectorAll: () => stops };
  const stops = ['field', 'one', 'two', 'three'].map((name) => ({ name, focus: () => (page.activeElement = stops.find((one) => one.name === name)) }));
  page.activeElement = stops[at] || { name: 'elsewhere' };
  makeFindKeys(page, (message) => sent.push(message.name));
  let held = 0;
  for (const key of keys) heard({ key, isComposing: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, preventDefault: () => ++held, ...more });
  return { focus: page.activeElement.name, sent: sent.join(), held };
}

test('the arrows go from the field through the hits and back, and stay at the ends', () => {
  assert.deepEqual(search(0, ['ArrowDown']), { focus: 'one', sent: '', held: 1 });
  assert.deepEqual(search(0, ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']), { focus: 'field', sent: '', held: 5 });
  assert.deepEqual(search(3, ['ArrowDown']), { focus: 'three', sent: '', held: 1 });
});

test('Enter in the field goes to the first; on a hit it is the button\'s own', () => {
  assert.deepEqual(search(0, ['Enter']), { focus: 'field', sent: 'find-first', held: 1 });
  assert.deepEqual(search(2, ['Enter']), { focus: 'two', sent: '', held: 0 });
});

test('elsewhere, with another key or while a character is composed it does nothing', () => {
  assert.deepEqual(search(-1, ['ArrowDown', 'Enter']), { focus: 'elsewhere', sent: '', held: 0 });
  for (const more of [{ ctrlKey: true }, { isComposing: true }, { shiftKey: true }])
    assert.deepEqual(search(0, ['ArrowDown', 'Enter'], more), { focus: 'field', sent: '', held: 0 });
  assert.deepEqual(search(0, ['a', 'Home']), { focus: 'field', sent: '', held: 0 });
});
