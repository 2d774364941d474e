// SPDX-License-Identifier: MPL-2.0
// When may the program change what a field holds?
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { load } from './load.mjs';

const { settle } = load(['nodes.js', 'values.js'], ['settle']);
const writing = { focused: true, composing: false };
const resting = { focused: false, composing: false };

function twinOf(value, shown, sent, selection = [value.length, value.length]) {
  const control = {
    value,
    edits: [],
    selectionStart: selection[0],
    selectionEnd: selection[1],
    selectionDirection: 'none',
    setSelectionRange(start, end) {
      [this.selectionStart, this.selectionEnd] = [start, end];
    },
    setRangeText(text, start, end) {
      this.edits.push([text, start, end]);
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
  assert.deepEqual(twin.control.edits, [['febr', 8, 11]]);
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

test('what comes from elsewhere is never selected, so that the next key deletes nothing; the caret stays with its words', () => {
  for (const [from, to, [start, end], expected] of [
    ['Rådhuset, lokale 7', 'Rådhuset, lokale 9 i kælderen', [18, 18], [29, 29]],
    ['Vi styrer', 'Noget helt andet', [9, 9], [16, 16]],
    ['Alfa', 'Alfa version 2', [4, 4], [14, 14]],
    ['valgt i januar.', 'valgt i februar.', [10, 10], [12, 12]],
    ['valgt i januar.', 'valgt i februar.', [15, 15], [16, 16]],
    ['valgt i januar.', 'valgt i februar.', [3, 3], [3, 3]],
    ['valgt i januar.', 'valgt i februar.', [0, 5], [0, 5]],
    ['en to tre', 'en tre', [6, 9], [4, 6]],
  ]) {
    const twin = twinOf(from, { value: to }, from, [start, end]);
    settle(twin, writing);
    assert.equal(twin.control.value, to);
    assert.deepEqual([twin.control.selectionStart, twin.control.selectionEnd], expected, `${from} → ${to}`);
  }
});
