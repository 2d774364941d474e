// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { load } from './load.mjs';

const { makeCopy } = load(['copy.js'], ['makeCopy']);

/** A page whose clipboard and whose own way of copying work or do not; `shown` is a field with this text. */
function world({ clipboard, command, shown = '' }) {
  const seen = { sent: [], written: [], selected: 0 };
  const field = { value: shown, focus: () => {}, select: () => ++seen.selected };
  const area = { select: () => {}, remove: () => {} };
  const document = {
    activeElement: null,
    body: { append: () => {} },
    createElement: () => area,
    execCommand: () => command,
    querySelectorAll: () => [field],
  };
  const writeText = clipboard ? async (text) => void seen.written.push(text) : async () => Promise.reject(new Error('no'));
  const window = { document, navigator: clipboard === undefined ? {} : { clipboard: { writeText } } };
  return { copy: makeCopy(window, (message) => seen.sent.push(message)).copy, seen };
}

test('the clipboard is used where there is one, and it is said', async () => {
  const { copy, seen } = world({ clipboard: true });
  await copy('Hej æøå');
  assert.deepEqual(seen.written, ['Hej æøå']);
  assert.deepEqual(seen.sent, [{ t: 'copied', ok: true }]);
});

test('without one, or where it refuses, a selection is copied', async () => {
  for (const clipboard of [undefined, false]) {
    const { copy, seen } = world({ clipboard, command: true });
    await copy('Hej');
    assert.deepEqual(seen.sent, [{ t: 'copied', ok: true }]);
  }
});

test('where nothing copies, it is said, and what shows the text is selected', async () => {
  const { copy, seen } = world({ clipboard: false, command: false, shown: 'Hej' });
  await copy('Hej');
  assert.deepEqual(seen.sent, [{ t: 'copied', ok: false }]);
  assert.equal(seen.selected, 1);
  await copy('noget andet');
  assert.equal(seen.selected, 1);
});
