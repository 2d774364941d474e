// LibreOffice without a window and with a profile of its own, so that neither a person's settings nor an open office take part.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const longest = 180_000; // ms; the first start makes the profile
const filters = {
  pdf: 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
  txt: 'txt:Text (encoded):UTF8',
  docx: 'docx:MS Word 2007 XML',
};
let profile;

/**
 * Opens the files and saves them in another format, all in one run.
 * @param {string[]} files
 * @param {'pdf' | 'txt' | 'docx'} format
 * @param {string} folder where they go, under their own names
 */
export function convert(files, format, folder) {
  profile ??= mkdtempSync(path.join(os.tmpdir(), 'kommissorium-office-'));
  mkdirSync(folder, { recursive: true });
  execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore', '--nolockcheck',
    '--convert-to', filters[format], '--outdir', folder, ...files], { encoding: 'utf8', timeout: longest, stdio: 'pipe' });
}

const fillIn = fileURLToPath(new URL('./fill_in.py', import.meta.url));

/**
 * Writes in content controls as a person would, and saves; Debian's Python knows how to ask LibreOffice.
 * @param {{from: string, to: string, texts: Record<string, string>}[]} tasks texts by the control's bookmark
 */
export function writeInOffice(tasks) {
  profile ??= mkdtempSync(path.join(os.tmpdir(), 'kommissorium-office-'));
  tasks.forEach(({ to }) => mkdirSync(path.dirname(to), { recursive: true }));
  const found = JSON.parse(execFileSync('/usr/bin/python3', [fillIn, profile], { input: JSON.stringify(tasks), encoding: 'utf8', timeout: longest }));
  tasks.forEach(({ from, texts }, number) => {
    const lost = Object.keys(texts).filter((bookmark) => !found[number].includes(bookmark));
    if (lost.length > 0) throw new Error(`${from}: ${lost.length} places are not there: ${lost.join(', ')}`);
  });
}

export function closeOffice() {
  if (profile) rmSync(profile, { recursive: true, force: true });
  profile = undefined;
}
