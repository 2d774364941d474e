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
let failed = 0;

function tell(name, problem) {
  if (problem === '') {
    ++passed;
    console.log(`ok      ${name}`);
  } else {
    ++failed;
    console.log(`FAILED  ${name}\n        ${problem.split('\n').slice(0, 12).join('\n        ')}`);
  }
}

/** One worker until nothing is waiting; where it breaks off, its case has failed and another goes on. */
async function work(waiting) {
  while (waiting.length > 0) {
    const worker = fork(new URL('./worker.mjs', import.meta.url));
    let current = '';
    const next = () => {
      current = waiting.shift() ?? '';
      if (current === '') worker.disconnect();
      else worker.send(current);
    };
    worker.on('message', ({ problem }) => {
      tell(current, problem);
      next();
    });
    next();
    const code = await new Promise((ended) => worker.on('exit', ended));
    if (current !== '') tell(current, `its process ended with code ${code}`);
  }
}

const names = (alone) => chosen.filter((one) => one.alone === alone).map(({ name }) => name);
const together = names(false);
await Promise.all(Array.from({ length: atOnce }, () => work(together)));
await work(names(true));

writeFileSync(path.join(results, 'browser.json'), JSON.stringify({ passed, failed }));
console.log(`${passed} browser cases passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
