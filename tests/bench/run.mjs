#!/usr/bin/env node
// Measures what is built against the budgets and prints a table: scripts/bench builds first and calls this.
//
//   node tests/bench/run.mjs [NAME…]     all measurements, or those named
//
// Each module below exports `measure(browser)`, which gives lines for the table. Everything is a median, or a ratio to
// a peer beside it: other work on the machine moves single times. A copy goes to build/results/bench.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch, root } from '../browser/support/browser.mjs';
import { isMet, table } from './numbers.mjs';

const every = ['size', 'first_frame', 'keystroke', 'idle', 'charter', 'writers', 'union', 'portfolio'];
const longest = 180_000; // ms for one measurement

async function inTime(work) {
  let timer;
  const late = new Promise((_, refuse) => (timer = setTimeout(() => refuse(new Error(`not done after ${longest / 1000} s`)), longest)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const names = process.argv.length > 2 ? process.argv.slice(2) : every;
const lines = [];
const broken = [];
const browser = await launch();
for (const name of names) {
  console.log(`measuring: ${name}`);
  try {
    const { measure } = await import(new URL(`${name}.mjs`, import.meta.url));
    lines.push(...(await inTime(measure(browser))));
  } catch (error) {
    broken.push({ name, error: String(error.message).split('\n').slice(0, 12).join('\n').slice(0, 1000) });
  }
}
const machine = {
  processor: os.cpus()[0]?.model ?? '', processors: os.cpus().length, load: os.loadavg()[0], browser: browser.version(), node: process.version,
};
await browser.close();

const results = path.join(root, 'build/results');
mkdirSync(results, { recursive: true });
writeFileSync(path.join(results, 'bench.json'),
  `${JSON.stringify({ machine, lines: lines.map((line) => ({ ...line, met: isMet(line) })), broken }, null, 2)}\n`);

console.log(`\n${table(lines)}\n`);
console.log(`${machine.processors} processors (${machine.processor}), ${machine.load.toFixed(1)} programs wanting one; Chromium ${machine.browser}`);
for (const { name, error } of broken) console.log(`FAILED: ${name} could not be measured: ${error}`);
const missed = lines.filter((line) => !isMet(line)).length;
console.log(`${lines.length - missed} budgets met, ${missed + broken.length} missed`);
process.exit(missed + broken.length > 0 ? 1 : 0);
