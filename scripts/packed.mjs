// A program packed for the page: gone over twice more by Binaryen, which Emscripten lets go once, its functions in an order
// that packs well, then gzip, which every browser unpacks by itself, by zopfli, which finds a twentieth more to leave out.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { orderedFunctions } from './ordered_functions.mjs';

// Those of cmake/flags.cmake; a linked program no longer says which it uses.
const instructions = ['bulk-memory', 'sign-ext', 'nontrapping-float-to-int', 'mutable-globals'].map((name) => `--enable-${name}`);

/** @param {string} file @returns {string} base64, always the same for the same file */
export function packed(file) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kommissorium-'));
  try {
    const smaller = path.join(folder, 'smaller.wasm');
    execFileSync('wasm-opt', ['-Oz', '-Oz', ...instructions, file, '-o', smaller]);
    const program = orderedFunctions(readFileSync(smaller));
    if (!WebAssembly.validate(program)) throw new Error(`${file} is no program once its functions are ordered`);
    const ordered = path.join(folder, 'program.wasm');
    writeFileSync(ordered, program);
    return execFileSync('zopfli', ['-c', ordered], { maxBuffer: 1e8 }).toString('base64');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
