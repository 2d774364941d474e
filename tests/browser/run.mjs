#!/usr/bin/env node
// The page as people meet it: real Chromium and real Firefox, from file://, found by role and name only.
//
//   node tests/browser/run.mjs [NAME…]     all cases, or those whose name holds one of the words
//
// Each file in cases/ exports `cases`: {name: async (browser) => …}. A case fails on anything unexpected on the console,
// any error in the page and any request but the page's own. Counts go to build/results/browser.json.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch, openProfile, root } from './support/browser.mjs';

const wanted = process.argv.slice(2);
const longest = 120_000; // ms for one case

const cases = [];
const folder = new URL('./cases/', import.meta.url);
for (const file of readdirSync(folder).sort()) {
  const found = await import(new URL(file, folder));
  for (const [name, run] of Object.entries(found.cases)) cases.push({ name: `${path.basename(file, '.mjs')}: ${name}`, run });
}

async function inTime(work) {
  let timer;
  const late = new Promise((_, refuse) => (timer = setTimeout(() => refuse(new Error(`not done after ${longest / 1000} s`)), longest)));
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

let passed = 0;
let failed = 0;
const browser = await launch();
for (const { name, run } of cases) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  const profiles = [];
  const open = async (options) => {
    const profile = await openProfile(browser, options);
    profiles.push(profile);
    return profile;
  };
  try {
    await inTime(run(open));
    const trouble = profiles.flatMap((profile) => profile.trouble);
    if (trouble.length > 0) throw new Error(trouble.join('; '));
    ++passed;
    console.log(`ok      ${name}`);
  } catch (error) {
    ++failed;
    console.log(`FAILED  ${name}\n        ${String(error.message).split('\n').slice(0, 12).join('\n        ')}`);
    mkdirSync(path.join(root, 'build/results'), { recursive: true });
    const page = profiles.at(-1)?.context.pages().at(-1);
    await page?.screenshot({ path: path.join(root, 'build/results', `${name.replace(/\W+/g, '-')}.png`) }).catch(() => {});
  }
  for (const { context } of profiles) await context.close().catch(() => {});
}
await browser.close();
mkdirSync(path.join(root, 'build/results'), { recursive: true });
writeFileSync(path.join(root, 'build/results/browser.json'), JSON.stringify({ passed, failed }));
console.log(`${passed} browser cases passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
