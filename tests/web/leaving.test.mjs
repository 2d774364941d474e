// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { load } from './load.mjs';

const { makeLeaving } = load(['leaving.js'], ['makeLeaving']);

test('the page is left without a word, unless something is not saved', () => {
  const window = new EventTarget();
  const leaving = makeLeaving(window);
  const leave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  assert.equal(leave(), false);
  leaving.apply({});
  assert.equal(leave(), false);
  leaving.apply({ unsaved: true });
  leaving.apply({});
  assert.equal(leave(), true);
  leaving.apply({ unsaved: false });
  assert.equal(leave(), false);
});
