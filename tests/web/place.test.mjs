// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { FakeStorage } from './fake_storage.mjs';
import { load } from './load.mjs';

const { makePlace } = load(['place.js'], ['makePlace']);

test('a tab comes back to where it was, and to nowhere the first time', () => {
  const session = new FakeStorage();
  assert.equal(makePlace(() => session).get(), '');
  makePlace(() => session).set('a/duties');
  assert.equal(makePlace(() => session).get(), 'a/duties');
});

test('a browser that forbids it costs nothing', () => {
  const place = makePlace(() => {
    throw new Error('SecurityError');
  });
  place.set('a/duties');
  assert.equal(place.get(), '');
});
