// Every case there is: files in cases/ export `cases`, {name: async (open) => …}, and `alone` where nothing else may be busy
// meanwhile.
import { readdirSync } from 'node:fs';
import path from 'node:path';

const folder = new URL('../cases/', import.meta.url);

/** @returns {Promise<{name: string, alone: boolean, run: (open: Function) => Promise<void>}[]>} */
export async function allCases() {
  const all = [];
  for (const file of readdirSync(folder).sort()) {
    const found = await import(new URL(file, folder));
    for (const [name, run] of Object.entries(found.cases)) all.push({ name: `${path.basename(file, '.mjs')}: ${name}`, alone: found.alone === true, run });
  }
  return all;
}
