// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { load } from './load.mjs';

const { makeKeys } = load(['keys.js'], ['makeKeys']);

/** Presses one key and gives the commands it led to, and whether the browser's own answer was held back. */
function press(key, { field = false, ...more } = {}) {
  const sent = [];
  let heard;
  const focused = { closest: () => ({ getAttribute: () => 'head/product' }) };
  makeKeys({ addEventListener: (_type, listener) => (heard = listener), activeElement: focused }, (message) => sent.push(message));
  let held = false;
  heard({
    key, isComposing: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false,
    target: { matches: () => field },
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
  assert.equal(press('Escape').commands, 'escape');
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

test('in a meeting presenters and arrows press its buttons, once for a key held down; elsewhere and in fields they are the browser\'s', () => {
  const turned = (key, { meeting = true, field = false, ...more } = {}) => {
    const pressed = [];
    let heard;
    let held = false;
    const querySelector = (wanted) => (meeting ? { click: () => pressed.push(wanted) } : null);
    makeKeys({ addEventListener: (_type, listener) => (heard = listener), querySelector }, () => assert.fail('no command'));
    heard({
      key, isComposing: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false,
      target: { matches: () => field }, preventDefault: () => (held = true), ...more,
    });
    return { pressed: pressed.join(), held };
  };
  const next = { pressed: '[data-key="meeting/next"]', held: true };
  const previous = { pressed: '[data-key="meeting/previous"]', held: true };
  for (const key of ['PageDown', 'ArrowRight']) assert.deepEqual(turned(key), next);
  for (const key of ['PageUp', 'ArrowLeft']) assert.deepEqual(turned(key), previous);
  assert.deepEqual(turned('PageDown', { repeat: true }), { pressed: '', held: true });
  for (const left of [{ meeting: false }, { field: true }, { shiftKey: true }, { altKey: true }]) {
    assert.deepEqual(turned('PageDown', left), { pressed: '', held: false });
  }
  for (const key of ['ArrowDown', 'ArrowUp', ' ', 'Home']) assert.deepEqual(turned(key), { pressed: '', held: false });
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
