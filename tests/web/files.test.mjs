// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { load } from './load.mjs';

const { readFile, bytesOf, makeClock } = load(['files.js', 'clock.js'], ['readFile', 'bytesOf', 'makeClock']);
const file = (bytes) => ({
  name: 'a.json',
  size: bytes.length,
  arrayBuffer: async () => Uint8Array.from(bytes).buffer,
});

test('a file is read as strict UTF-8, its byte order mark kept for whoever passes it on', async () => {
  assert.deepEqual(await readFile(file([0xef, 0xbb, 0xbf, 0xc3, 0xa6])), { name: 'a.json', text: '\ufeffæ' });
  assert.deepEqual(await readFile(file([0xc3])), { name: 'a.json', error: 'not_utf8' });
});

test('an archive comes as letters, whatever its size', async () => {
  const bytes = [0x50, 0x4b, 3, 4, ...Array.from({ length: 100_000 }, (_, at) => at % 256)];
  const read = await readFile(file(bytes));
  assert.equal(read.text, undefined);
  assert.match(read.base64, /^[A-Za-z0-9_-]+$/);
  assert.deepEqual([...Buffer.from(read.base64, 'base64url')], bytes);
  assert.deepEqual([...bytesOf(Buffer.from(bytes).toString('base64'))], bytes);
});

test('a large file is refused before it is read', async () => {
  const large = { name: 'a.json', size: 10 * 1024 * 1024 + 1, arrayBuffer: () => assert.fail('read') };
  assert.deepEqual(await readFile(large), { name: 'a.json', error: 'too_large' });
});

test('a document may be as large as the program reads', async () => {
  const header = readFileSync(new URL('../../src/core/readers/zip_archive.h', import.meta.url), 'utf8');
  const largest = Number(header.match(/largest_archive = (\d+)u << 20/)[1]) * 1024 * 1024;
  for (const name of ['a.docx', 'A.DOCX', 'a.html', 'a.md']) {
    const document = (size) => ({ name, size, arrayBuffer: async () => Uint8Array.from([0x78]).buffer });
    assert.equal((await readFile(document(largest))).text, 'x');
    assert.deepEqual(await readFile(document(largest + 1)), { name, error: 'too_large' });
  }
});

test('a file that has gone is told', async () => {
  const gone = { name: 'a.json', size: 1, arrayBuffer: () => Promise.reject(new Error('NotFoundError')) };
  assert.deepEqual(await readFile(gone), { name: 'a.json', error: 'unreadable' });
});

test('the clock tells the moment in UTC and on the wall', () => {
  const at = new Date(2026, 0, 5, 7, 3, 9);
  const clock = makeClock(() => at);
  assert.equal(clock.local(), '2026-01-05T07:03');
  assert.equal(clock.now(), at.toISOString().replace(/\.\d+/, ''));
});
