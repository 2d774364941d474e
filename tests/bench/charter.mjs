// A charter with a long history: load, check and view it. The same program natively and as WebAssembly under Node.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../browser/support/browser.mjs';

const longest = 60_000; // ms

function run(command, ...words) {
  return JSON.parse(execFileSync(command, words, { encoding: 'utf8', timeout: longest }));
}
const line = (where, budget, seen) => ({
  what: `${seen.revisions.toLocaleString('en')} revisions: load, check, view, ${where}`, budget, measured: seen.together, unit: 'ms',
  detail: `load and check ${seen.load.toFixed(1)} ms, view ${seen.view.toFixed(1)} ms; ${(seen.bytes / 1e6).toFixed(1)} MB, ${seen.rounds} rounds, processor time`,
});

export function measure() {
  return [
    line('natively', 60, run(path.join(root, 'build/native/tests/bench/charter_speed'))),
    line('as WebAssembly', 250, run(process.execPath, path.join(root, 'build/web/tests/bench/charter_speed.js'))),
  ];
}
