// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { load } from './load.mjs';

const document = { querySelector: () => null };
const { emergencyFiles } = load(['emergency.js'], ['emergencyFiles'], { document, window: {} });

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
