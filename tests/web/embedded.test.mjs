// SPDX-License-Identifier: MPL-2.0
// The program's bytes out of the page, in browsers that read base64 themselves and in those that do not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

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

// The least module: it exports nothing but a memory, so that an instance can be told from an empty object.
const smallModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, 3, 1, 0, 1, 7, 5, 1, 1, 0x6d, 2, 0);

test('the packed program is unpacked, compiled and handed over', async () => {
  const { embeddedProgram } = load(['embedded.js'], ['embeddedProgram']);
  const node = block(gzipSync(smallModule).toString('base64'));
  const instance = await new Promise((done, failed) => void assert.deepEqual(embeddedProgram(node, failed)({}, done), {}));
  assert.ok(instance.exports.m instanceof WebAssembly.Memory);
});

test('in a browser without WebAssembly, or with a damaged page, the page hears of it', async () => {
  for (const [surroundings, content] of [
    [{ WebAssembly: undefined }, gzipSync(smallModule)],
    [{}, smallModule],
    [{}, gzipSync(smallModule.slice(0, -1))],
  ]) {
    const { embeddedProgram } = load(['embedded.js'], ['embeddedProgram'], surroundings);
    const node = block(Buffer.from(content).toString('base64'));
    const heard = await new Promise((failed, done) => embeddedProgram(node, failed)({}, done));
    assert.ok(heard instanceof Error);
  }
});
