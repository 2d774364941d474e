// A charter that is filled in completely, as each kind of document, beside zlib packing the large parts of its Word document
// at zlib's usual effort, in turn with it. The same program natively and as WebAssembly under Node.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../browser/support/browser.mjs';

const longest = 120_000; // ms
const budgets = { html: 1 / 3, text: 1 / 3, markdown: 1 / 3, docx: 1 }; // of zlib's time; why so much: docs/performance.md
const slower = 2; // as WebAssembly

function lines(where, factor, command, ...words) {
  const { rounds, ...formats } = JSON.parse(execFileSync(command, words, { encoding: 'utf8', timeout: longest }));
  return Object.entries(formats).map(([format, { ms, bytes, to_peer: ratio }]) => ({
    what: `a full charter as ${format}, to zlib’s, ${where}`, budget: budgets[format] * factor, measured: ratio, unit: 'x',
    detail: `${ms.toFixed(1)} ms for ${(bytes / 1e3).toFixed(0)} kB, ${rounds} rounds, processor time`,
  }));
}

export function measure() {
  return [
    ...lines('natively', 1, path.join(root, 'build/native/tests/bench/writers_speed')),
    ...lines('as WebAssembly', slower, process.execPath, path.join(root, 'build/web/tests/bench/writers_speed.js')),
  ];
}
