#!/usr/bin/env node
// Retakes the pictures of Word documents in docs/pictures, as LibreOffice shows them: look at them afterwards.
//
//   node tests/documents/pictures.mjs     after scripts/test documents, whose PDFs it uses
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from './support/program.mjs';

const dots = 72; // an inch: a page is then 595 x 842
const pictures = [
  { name: 'word', document: 'coordination-da', page: 1 },
  { name: 'word-duties', document: 'coordination-da', page: 3 },
  { name: 'word-blank', document: 'blank-coordination-da', page: 1 },
];

for (const { name, document, page } of pictures) {
  const pdf = path.join(root, 'build/results/documents/pdf', `${document}.pdf`);
  const picture = path.join(root, 'docs/pictures', name);
  execFileSync('pdftoppm', ['-png', '-singlefile', '-r', String(dots), '-f', String(page), '-l', String(page), pdf, picture]);
  console.log(path.relative(root, `${picture}.png`));
}
