// A report on many charters: read, checked and summed up one after the other, natively. Time and memory a charter must not
// grow with their number.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../browser/support/browser.mjs';

const longest = 120_000; // ms
const flat = 1.2; // of the largest to the smallest, a charter

export function measure() {
  const seen = JSON.parse(execFileSync(path.join(root, 'build/native/tests/bench/portfolio_speed'), { encoding: 'utf8', timeout: longest }));
  const few = seen.runs[0];
  const many = seen.runs.at(-1);
  const each = (run, of) => run[of] / run.charters;
  const name = `${many.charters.toLocaleString('en')} charters of ${seen.revisions} revisions`;
  const times = seen.runs.map((run) => `${run.charters.toLocaleString('en')}: ${each(run, 'time').toFixed(3)} ms`).join(', ');
  const kept = seen.runs.map((run) => `${run.charters.toLocaleString('en')}: ${(each(run, 'kept') / 1024).toFixed(1)} KiB`).join(', ');
  return [
    { what: `${name} read, checked, summed up`, budget: 10, measured: many.time / 1000, unit: 's',
      detail: `${(many.bytes / 1e6).toFixed(0)} MB of files; a report of ${(many.said / 1e6).toFixed(1)} MB; processor time` },
    { what: 'the most memory on the way', budget: 500, measured: seen.peak, unit: 'MB', detail: 'of the whole program' },
    { what: `time a charter, ${many.charters.toLocaleString('en')} beside ${few.charters}`, budget: flat, measured: each(many, 'time') / each(few, 'time'), unit: 'x', detail: times },
    { what: 'memory a charter likewise', budget: flat, measured: each(many, 'kept') / each(few, 'kept'), unit: 'x', detail: kept },
  ];
}
