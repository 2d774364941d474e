// SPDX-License-Identifier: MPL-2.0
// The program's bytes out of the page, in browsers that read base64 themselves and in those that do not.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { load } from './load.mjs';

const block = (textContent) => ({ textContent, removed: false, remove() { this.removed = true; } });
const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256);
const base64 = Buffer.from(bytes).toString('base64');

class Reading extends Uint8Array {
  static fromBase64 = (text) => new Reading(Buffer.from(text, 'base64'));
}
class NotReading extends Uint8Array {
  static fromBase64 = undefined;
}

for (const [name, own] of [['a browser that reads base64 itself', Reading], ['one that does not', NotReading]]) {
  test(`every byte comes out of the page as it went in, in ${name}, and the block is emptied`, () => {
    const { embeddedBytes } = load(['embedded.js'], ['embeddedBytes'], { Uint8Array: own });
    const node = block(`\n${base64}\n`);
    assert.deepEqual([...embeddedBytes(node)], [...bytes]);
    assert.ok(node.removed);
  });
}
