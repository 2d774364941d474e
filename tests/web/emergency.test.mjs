// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { FakeIndexedDB } from './fake_indexed_db.mjs';
import { FakeStorage, thrown } from './fake_storage.mjs';
import { load } from './load.mjs';

const document = { querySelector: () => null };
const { emergencyFiles, readFirstStore, readSecondStore, withoutRepetition, makeEmergency } = load(['emergency.js'],
  ['emergencyFiles', 'readFirstStore', 'readSecondStore', 'withoutRepetition', 'makeEmergency'], { document, window: {} });

test('records become one file for each charter, sorted by id, in the layout of charter_file.h', () => {
  const header = readFileSync(new URL('../../src/core/json/charter_file.h', import.meta.url), 'utf8');
  const first = /first_line = R"\((.*)\)";/.exec(header)[1];
  const last = /last_line = R"\((.*)\)";/.exec(header)[1];
  const files = emergencyFiles([
    ['kommissorium/aa11/r/2', '{"id":"2"}'],
    ['kommissorium/bb22/r/1', '{"id":"1"}'],
    ['kommissorium/aa11/r/1', '{"id":"1","æ":1}'],
  ]);
  assert.deepEqual(files, [
    { name: 'aa11.kommissorium.json', text: `${first}\n{"id":"1","æ":1},\n{"id":"2"},\n${last}\n` },
    { name: 'bb22.kommissorium.json', text: `${first}\n{"id":"1"},\n${last}\n` },
  ]);
  for (const file of files) JSON.parse(file.text);
});

test('what is no record is kept in a file of its own', () => {
  const files = emergencyFiles([
    ['kommissorium/preferences', '{}'],
    ['kommissorium/aa11/d/head/name/tab', 'udkast'],
    ['kommissorium/aa11/r/1', 'broken\nline'],
  ]);
  assert.equal(files.length, 1);
  assert.equal(files[0].name, 'kommissorium-other.json');
  assert.equal(JSON.parse(files[0].text).length, 3);
});

test('both stores are read; what they hold alike goes out once, what differs twice', async () => {
  const store = new FakeStorage();
  const factory = new FakeIndexedDB();
  store.setItem('someone else', 'x');
  for (const [key, value] of [['kommissorium/aa11/r/1', '{"id":"1"}'], ['kommissorium/aa11/r/2', '{"id":"2"}']]) store.setItem(key, value);
  factory.exists = true;
  factory.entries = new Map([['kommissorium/aa11/r/1', '{"id":"1"}'], ['kommissorium/aa11/r/2', '{"id":"2","x":1}'], ['kommissorium/aa11/r/3', '{"id":"3"}']]);
  const all = withoutRepetition(readFirstStore(() => store), await readSecondStore(() => factory));
  const [file] = emergencyFiles(all);
  assert.deepEqual(file.text.split('\n').slice(1, -2), ['{"id":"1"},', '{"id":"2"},', '{"id":"2","x":1},', '{"id":"3"},']);
});

test('a second store that is not there is nothing, and is not made by asking', async () => {
  const factory = new FakeIndexedDB();
  assert.deepEqual(await readSecondStore(() => factory), []);
  assert.equal(factory.exists, false);
});

test('a store that refuses does not keep the other from being saved, and is named', async () => {
  const factory = new FakeIndexedDB();
  factory.exists = true;
  factory.entries = new Map([['kommissorium/aa11/r/1', '{"id":"1"}']]);
  for (const [first, second, files] of [[thrown('SecurityError'), () => factory, 1], [() => new FakeStorage(), thrown('SecurityError'), 0]]) {
    const clicks = [];
    let click;
    const output = { textContent: '' };
    const page = {
      querySelector: (what) => (what.endsWith('button') ? { addEventListener: (_, work) => (click = work) } : output),
      createElement: () => ({ click: () => clicks.push(1), remove() {} }),
      body: { append() {} },
    };
    makeEmergency(page, first, second);
    await click();
    assert.equal(clicks.length, files);
    assert.match(output.textContent, /SecurityError/);
  }
});
