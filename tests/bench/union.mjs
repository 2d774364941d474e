// A hundred members' files of one charter brought together, beside Yjs with the same edits in the same run. The core natively
// and, the same source, as WebAssembly under Node.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../browser/support/browser.mjs';

const longest = 60_000; // ms
const native = path.join(root, 'build/native/tests/bench/union_speed');
const wasm = path.join(root, 'build/web/tests/bench/union_speed.js');
const peer = path.join(root, 'tests/bench/yjs_union.mjs');

const run = (command, words, input) => execFileSync(command, words, { encoding: 'utf8', timeout: longest, input, maxBuffer: 1e8 });
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

export function measure() {
  const edits = run(native, ['edits']);
  const yjs = JSON.parse(run(process.execPath, [peer], edits));
  const line = (where, budget, seen) => ({
    what: `union of ${seen.members} members’ files, to Yjs’s, ${where}`, budget, measured: seen.ms / yjs.ms, unit: 'x',
    detail: `${seen.ms.toFixed(1)} ms for ${megabytes(seen.bytes)} MB, ${seen.conflicts} places with two proposals seen; Yjs ${yjs.ms.toFixed(1)} ms for ${megabytes(yjs.bytes)} MB; ${seen.rounds} rounds`,
  });
  return [
    line('natively', 1, JSON.parse(run(native, []))),
    line('as WebAssembly', 2, JSON.parse(run(process.execPath, [wasm]))),
  ];
}
