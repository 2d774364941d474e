// SPDX-License-Identifier: MPL-2.0
// When may the program change what a field holds?
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { load } from './load.mjs';

const { settle } = load(['nodes.js', 'values.js'], ['settle']);
const writing = { focused: true, composing: false };
const resting = { focused: false, composing: false };

function twinOf(value, shown, sent) {
  const control = {
    value,
    edits: [],
    setRangeText(text, start, end, mode) {
      this.edits.push([text, start, end, mode]);
      this.value = this.value.slice(0, start) + text + this.value.slice(end);
    },
  };
  return { shown: { id: 1, role: 'area', ...shown }, control, sent };
}

test('a field without the focus takes the value', () => {
  const twin = twinOf('old', { value: 'new' });
  settle(twin, resting);
  assert.equal(twin.control.value, 'new');
  assert.deepEqual(twin.control.edits, []);
});

test('the echo of what the field sent is not written over newer typing', () => {
  const twin = twinOf('abc', { value: 'ab' }, 'ab');
  settle(twin, writing);
  assert.equal(twin.control.value, 'abc');
});

test('a value from elsewhere goes in where it differs, so that the caret stays', () => {
  const twin = twinOf('valgt i januar.', { value: 'valgt i februar.' }, 'valgt i januar.');
  settle(twin, writing);
  assert.deepEqual(twin.control.edits, [['febr', 8, 11, 'preserve']]);
  assert.equal(twin.control.value, 'valgt i februar.');
});

test('undo gives an emptied field its text back', () => {
  const twin = twinOf('', { value: 'tekst' }, '');
  settle(twin, writing);
  assert.equal(twin.control.value, 'tekst');
});

test('nothing is written while a character is being composed', () => {
  const twin = twinOf('´', { value: 'x' }, 'y');
  settle(twin, { focused: true, composing: true });
  assert.equal(twin.control.value, '´');
});

test('a repeated letter at the place of the change is not counted twice', () => {
  for (const [from, to] of [['aa', 'aaa'], ['aaa', 'a'], ['abab', 'ab'], ['', 'a'], ['a', '']]) {
    const twin = twinOf(from, { value: to }, from);
    settle(twin, writing);
    assert.equal(twin.control.value, to);
  }
});
