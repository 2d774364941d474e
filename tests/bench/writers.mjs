// A charter that is filled in completely, as each kind of document. The same program natively and as WebAssembly under Node.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../browser/support/browser.mjs';

const longest = 60_000; // ms
const budgets = { html: 1, text: 1, markdown: 1, docx: 3 }; // ms, natively
const slower = 6; // as WebAssembly

function lines(where, factor, command, ...words) {
  const { rounds, ...formats } = JSON.parse(execFileSync(command, words, { encoding: 'utf8', timeout: longest }));
  return Object.entries(formats).map(([format, { ms, bytes }]) => ({
    what: `a full charter as ${format}, ${where}`, budget: budgets[format] * factor, measured: ms, unit: 'ms',
    detail: `${(bytes / 1e3).toFixed(0)} kB, ${rounds} rounds, processor time`,
  }));
}

export function measure() {
  return [
    ...lines('natively', 1, path.join(root, 'build/native/tests/bench/writers_speed')),
    ...lines('as WebAssembly', slower, process.execPath, path.join(root, 'build/web/tests/bench/writers_speed.js')),
  ];
}
