// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { load } from './load.mjs';

const { makeKeys } = load(['dates.js', 'keys.js'], ['makeKeys']);

const radio = 'input[type=radio]:checked';

/** Presses one key and gives the commands it led to, and whether the browser's own answer was held back. */
function press(key, { field = false, ...more } = {}) {
  const sent = [];
  let heard;
  const focused = { closest: () => ({ dataset: { key: 'head/product' } }) };
  const page = { addEventListener: (_type, listener) => (heard = listener), activeElement: focused, querySelector: () => null };
  makeKeys(page, (message) => sent.push(message));
  let held = false;
  heard({
    key, isComposing: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false,
    target: { matches: (selector) => field && selector !== radio, closest: () => ({ dataset: { key: 'duty/wishes/reason' } }) },
    preventDefault: () => (held = true),
    ...more,
  });
  return { commands: sent.map((one) => one.name + (one.key ? ` from ${one.key}` : '')).join(), held };
}
const ctrl = { ctrlKey: true };

test('Ctrl+S, Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z are commands, and so with the key of other machines', () => {
  for (const control of [ctrl, { metaKey: true }]) {
    assert.deepEqual(press('s', control), { commands: 'save', held: true });
    assert.deepEqual(press('z', control), { commands: 'undo', held: true });
    assert.deepEqual(press('y', control), { commands: 'redo', held: true });
    assert.deepEqual(press('Z', { ...control, shiftKey: true }), { commands: 'redo', held: true });
    assert.deepEqual(press('S', control), { commands: 'save', held: true }); // caps lock
  }
  assert.equal(press('Escape').commands, 'escape from duty/wishes/reason');
});

test('inside a field undo and redo are the browser\'s, saving is not', () => {
  for (const key of ['z', 'y']) assert.deepEqual(press(key, { ...ctrl, field: true }), { commands: '', held: false });
  assert.deepEqual(press('Z', { ...ctrl, shiftKey: true, field: true }), { commands: '', held: false });
  assert.deepEqual(press('s', { ...ctrl, field: true }), { commands: 'save', held: true });
});

test('Ctrl+K opens the search from anywhere and tells where the focus was', () => {
  for (const field of [true, false]) {
    assert.deepEqual(press('k', { ...ctrl, field }), { commands: 'find from head/product', held: true });
    assert.deepEqual(press('k', { metaKey: true, field }), { commands: 'find from head/product', held: true });
  }
  assert.deepEqual(press('K', { ...ctrl, shiftKey: true }), { commands: '', held: false });
});

test('no letter, digit or sign by itself is a command, nor with Shift or Alt', () => {
  const keys = [...'abcdefghijklmnopqrstuvwxyzæøå0123456789?/.,+-*', 'Enter', ' ', 'Delete', 'F2'];
  for (const key of keys) {
    for (const more of [{}, { shiftKey: true }, { altKey: true }, { ctrlKey: true, altKey: true }]) {
      assert.deepEqual(press(key, more), { commands: '', held: false }, key);
    }
  }
});

test('F1 by itself is help, also inside a field, and nothing else with it', () => {
  assert.deepEqual(press('F1'), { commands: 'help', held: true });
  assert.deepEqual(press('F1', { field: true }), { commands: 'help', held: true });
  for (const more of [{ shiftKey: true }, ctrl, { altKey: true }]) assert.equal(press('F1', more).commands, '');
});

test('a key held down saves once, and a character being composed is no command', () => {
  assert.deepEqual(press('s', { ...ctrl, repeat: true }), { commands: '', held: true });
  assert.equal(press('z', { ...ctrl, isComposing: true }).commands, '');
});

/** A control as keys.js asks about it: `is` lists the selectors' parts it matches. */
function control({ is, value = '', invalid = false, half = false, alone = true }) {
  const seen = [];
  const matchesOne = (selector) => selector === is || (is === 'reading' && selector === 'body, [tabindex="-1"]');
  return {
    seen, value, type: is, validity: { badInput: half },
    matches(selector) {
      if (is === 'line') return selector.includes('input:not(');
      if (is === 'date') return selector.includes('input:not(') || selector.includes('input[type=date]');
      if (is === 'area') return selector.includes('textarea');
      if (is === 'select') return selector.includes('select');
      if (is === 'radio') return selector.includes('input[type=radio]');
      return matchesOne(selector);
    },
    closest: (selector) => (selector === '[data-key="meeting/answer"]' ? { querySelectorAll: () => (alone ? [1] : [1, 2]) } : null),
    getAttribute: (name) => (name === 'aria-invalid' ? String(invalid) : '7'),
    blur: () => seen.push('left'),
  };
}

/** What a key presses in a meeting, and whether the field was left before. */
function turned(key, { meeting = true, search = false, target = control({ is: 'reading' }), ...more } = {}) {
  const pressed = [];
  let heard;
  let held = false;
  const querySelector = (wanted) => {
    if (wanted === '[data-key="find/words"]') return search ? {} : null;
    return meeting ? { click: () => pressed.push(wanted.slice(11, -2), ...target.seen) } : null;
  };
  makeKeys({ addEventListener: (_type, listener) => (heard = listener), querySelector }, () => assert.fail('no command'));
  heard({
    key, isComposing: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false,
    target, preventDefault: () => (held = true), ...more,
  });
  return `${pressed.join()}${held ? '' : ', not held'}`;
}

test('in a meeting presenters go on from every field, which is left first; arrows where nobody writes or chooses', () => {
  for (const key of ['PageDown', 'ArrowRight', 'Enter']) assert.equal(turned(key), 'meeting/next', key);
  for (const key of ['PageUp', 'ArrowLeft']) assert.equal(turned(key), 'meeting/previous', key);
  for (const is of ['line', 'area', 'date']) {
    assert.equal(turned('PageDown', { target: control({ is, value: 'ord' }) }), 'meeting/next,left', is);
    assert.equal(turned('ArrowRight', { target: control({ is, value: 'ord' }) }), ', not held', is);
  }
  assert.equal(turned('PageDown', { target: control({ is: 'radio' }) }), 'meeting/next');
  assert.equal(turned('PageDown', { target: control({ is: 'date', half: true }) }), 'meeting/next'); // the page tells of it
  for (const is of ['line', 'area']) assert.equal(turned('ArrowRight', { target: control({ is }) }), 'meeting/next,left', is);
  for (const is of ['date', 'select', 'radio']) assert.equal(turned('ArrowRight', { target: control({ is }) }), ', not held', is);
  assert.equal(turned('PageDown', { repeat: true }), ''); // a key held down presses once
  for (const left of [{ meeting: false }, { search: true }, { shiftKey: true }, { altKey: true }]) {
    assert.equal(turned('PageDown', left), ', not held');
  }
  for (const key of ['ArrowDown', 'ArrowUp', ' ', 'Home']) assert.equal(turned(key), ', not held');
});

test('Enter goes on from the one line a point asks for, and from nothing else', () => {
  const line = (more) => ({ target: control({ is: 'line', value: 'ord', ...more }) });
  assert.equal(turned('Enter', line({})), 'meeting/next,left');
  assert.equal(turned('Enter', line({ alone: false })), ', not held');
  assert.equal(turned('Enter', line({ invalid: true })), ', not held');
  for (const is of ['area', 'date', 'select', 'radio']) assert.equal(turned('Enter', { target: control({ is }) }), ', not held', is);
});

test('Delete and Backspace on the chosen answer open the question, once for a key held down', () => {
  const target = { matches: (selector) => selector === radio, getAttribute: () => '7', closest: () => null };
  const sent = (key, more) => {
    const messages = [];
    let heard;
    makeKeys({ addEventListener: (_type, listener) => (heard = listener), querySelector: () => null }, (message) => messages.push(message));
    heard({ key, target, preventDefault: () => {}, ...more });
    return messages;
  };
  for (const key of ['Delete', 'Backspace']) assert.deepEqual(sent(key), [{ t: 'activate', id: 7, checked: true }]);
  assert.deepEqual(sent('Delete', { repeat: true }), []);
  for (const more of [{ shiftKey: true }, { ctrlKey: true }]) assert.deepEqual(sent('Delete', more), []);
});

test('arrows go from tick to tick within a group, and stop at its ends', () => {
  let focused = '';
  const ticks = ['a', 'b'].map((name) => ({ focus: () => (focused = name) }));
  for (const tick of ticks) {
    tick.matches = (selector) => selector === 'input[type=checkbox]';
    tick.closest = () => ({ querySelectorAll: () => ticks });
  }
  assert.deepEqual(press('ArrowDown', { target: ticks[0] }), { commands: '', held: true });
  assert.equal(focused, 'b');
  assert.deepEqual(press('ArrowDown', { target: ticks[1] }), { commands: '', held: false });
  press('ArrowUp', { target: ticks[1] });
  assert.equal(focused, 'a');
  assert.equal(press('ArrowUp', { target: ticks[0] }).held, false);
  ticks[0].closest = () => null; // a tick by itself
  assert.equal(press('ArrowDown', { target: ticks[0] }).held, false);
  assert.equal(press('ArrowDown', { target: { matches: () => false } }).held, false);
});
