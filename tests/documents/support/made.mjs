// Every charter as a Word document and a page, and what LibreOffice makes of the former.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { charters } from './charters.mjs';
import { convert } from './office.mjs';
import { kommissorium, minutes, root, today } from './program.mjs';

export const folder = path.join(root, 'build/results/documents');
/** Where one of them lies; “again” is the Word document as LibreOffice saved it. */
export const made = (name, ending) => path.join(folder, ending, `${name}.${ending === 'again' ? 'docx' : ending}`);

/** As a Word document and as a page. */
export function write({ file, options, before }, docx, html) {
  if (before) return minutes(before, file, docx, html);
  for (const [format, to] of [['docx', docx], ['html', html]]) {
    kommissorium('render', file, '--to', format, '--today', today, ...options, '-o', to);
  }
}

let all;

/** Every document in every format, made once: LibreOffice takes seconds to start. */
export function documents() {
  if (all) return all;
  all = charters(path.join(folder, 'charters'));
  for (const document of all) {
    for (const format of ['docx', 'html']) mkdirSync(path.join(folder, format), { recursive: true });
    write(document, made(document.name, 'docx'), made(document.name, 'html'));
  }
  const files = all.map(({ name }) => made(name, 'docx'));
  for (const format of ['pdf', 'txt']) convert(files, format, path.join(folder, format));
  convert(files, 'docx', path.join(folder, 'again'));
  return all;
}

/** Says of which documents something is not so. */
export function everyOne(documents, wrong) {
  const found = documents.map((document) => [document.name, wrong(document)]).filter(([, what]) => what);
  if (found.length > 0) throw new Error(found.map(([name, what]) => `${name}: ${what}`).join('\n'));
}
