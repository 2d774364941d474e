// A program packed for the page: gzip, which every browser unpacks by itself, by zopfli, which finds a twentieth more to leave out.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { orderedFunctions } from './ordered_functions.mjs';

/** @param {string} file @returns {string} base64, always the same for the same file */
export function packed(file) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kommissorium-'));
  try {
    const program = orderedFunctions(readFileSync(file));
    if (!WebAssembly.validate(program)) throw new Error(`${file} is no program once its functions are ordered`);
    const ordered = path.join(folder, 'program.wasm');
    writeFileSync(ordered, program);
    return execFileSync('zopfli', ['-c', ordered], { maxBuffer: 1e8 }).toString('base64');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
