#!/usr/bin/env node
// Documents as people meet them: made by the command line, opened by LibreOffice, looked through by poppler and xmllint.
//
//   node tests/documents/run.mjs [WORD…]     all cases, or those whose name holds one of the words
//
// Each file in cases/ exports `cases(documents)`: {name: () => …}. Counts go to build/results/documents.json.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { closeOffice } from './support/office.mjs';
import { root } from './support/program.mjs';

const wanted = process.argv.slice(2);
const folder = new URL('./cases/', import.meta.url);
let passed = 0;
let failed = 0;

async function check(name, run) {
  try {
    await run();
    ++passed;
    console.log(`ok      ${name}`);
  } catch (error) {
    ++failed;
    console.log(`FAILED  ${name}\n        ${String(error.message).split('\n').slice(0, 12).join('\n        ')}`);
  }
}

for (const file of readdirSync(folder).sort()) {
  const subject = path.basename(file, '.mjs');
  let cases = {};
  await import(new URL(file, folder)).then((module) => (cases = module.cases()))
    .catch((error) => check(`${subject}: its documents can be made`, () => { throw error; }));
  for (const [name, run] of Object.entries(cases)) {
    const title = `${subject}: ${name}`;
    if (wanted.length === 0 || wanted.some((word) => title.includes(word))) await check(title, run);
  }
}
closeOffice();
mkdirSync(path.join(root, 'build/results'), { recursive: true });
writeFileSync(path.join(root, 'build/results/documents.json'), JSON.stringify({ passed, failed }));
console.log(`${passed} document cases passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
