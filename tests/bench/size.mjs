// What the one file weighs, as it lies there and as a web server or a mail would pack it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../browser/support/browser.mjs';

export function measure() {
  const page = readFileSync(path.join(root, 'dist/kommissorium.html'));
  return [
    { what: 'size of the page', budget: 1_500_000, measured: page.length, unit: 'bytes', detail: '' },
    { what: 'size of the page, gzipped', budget: 700_000, measured: gzipSync(page, { level: 9 }).length, unit: 'bytes', detail: '' },
  ];
}
