// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { load } from './load.mjs';

const { makeLeaving } = load(['leaving.js'], ['makeLeaving']);

test('the page is left without a word, unless something is not saved', () => {
  const window = new EventTarget();
  const leaving = makeLeaving(window);
  // Node's Event has no returnValue to write to; a browser's has.
  const question = () => Object.defineProperty(new Event('beforeunload', { cancelable: true }), 'returnValue', { value: true, writable: true });
  const leave = () => !window.dispatchEvent(question());
  assert.equal(leave(), false);
  leaving.apply({});
  assert.equal(leave(), false);
  leaving.apply({ unsaved: true });
  leaving.apply({});
  assert.equal(leave(), true);
  leaving.apply({ unsaved: false });
  assert.equal(leave(), false);
});
