#!/usr/bin/env node
// The page as people meet it: real Chromium and real Firefox, from file://, found by role and name only.
//
//   node tests/browser/run.mjs [NAME…]     all cases, or those whose name holds one of the words
//
// Two cases at a time, each in a process and a browser of its own (worker.mjs); those that measure run alone, at the end.
// A case fails on anything unexpected on the console, any error in the page and any request but the page's own. Counts go
// to build/results/browser.json.
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allCases } from './support/cases.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const wanted = process.argv.slice(2);
const atOnce = Math.min(2, os.availableParallelism());

const chosen = (await allCases()).filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const results = path.join(root, 'build/results');
mkdirSync(results, { recursive: true });
let passed = 0;
/** @type {string[]} */
const failures = []; // told again at the end, where they are seen

function tell(name, problem, ms) {
  const seconds = `${Math.round(ms / 1000)} s`;
  if (problem === '') {
    ++passed;
    console.log(`ok      ${name} (${seconds})`);
  } else {
    failures.push(`FAILED  ${name} (${seconds})\n        ${problem.split('\n').slice(0, 12).join('\n        ')}`);
    console.log(failures.at(-1));
  }
}

/** One worker until nothing is waiting; where it breaks off, its case has failed and another goes on. */
async function work(waiting) {
  while (waiting.length > 0) {
    const worker = fork(new URL('./worker.mjs', import.meta.url));
    let current = '';
    let began = 0;
    const next = () => {
      current = waiting.shift() ?? '';
      began = Date.now();
      if (current === '') worker.disconnect();
      else worker.send(current);
    };
    worker.on('message', ({ problem }) => {
      tell(current, problem, Date.now() - began);
      next();
    });
    next();
    const code = await new Promise((ended) => worker.on('exit', ended));
    if (current !== '') tell(current, `its process ended with code ${code}`, Date.now() - began);
  }
}

const names = (alone) => chosen.filter((one) => one.alone === alone).map(({ name }) => name);
const together = names(false);
await Promise.all(Array.from({ length: atOnce }, () => work(together)));
await work(names(true));

const failed = failures.length;
writeFileSync(path.join(results, 'browser.json'), JSON.stringify({ passed, failed }));
for (const one of failures) console.log(one);
console.log(`${passed} browser cases passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
