// The command-line program, with a clock that stands still.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const today = '2026-11-23';

const program = process.env.KOMMISSORIUM_CLI ?? path.join(root, 'build/native/src/kommissorium');
const minutesProgram = path.join(root, 'build/sanitized/tests/kommissorium_minutes'); // scripts/test documents builds it
const longest = 60_000; // ms
const bounded = { encoding: 'utf8', timeout: longest, maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] };

/** What the program prints; an exit code other than 0 is an error with what it said. */
export function kommissorium(...words) {
  return execFileSync(program, words, {
    ...bounded,
    env: { ...process.env, LC_ALL: 'C.UTF-8', SOURCE_DATE_EPOCH: String(Date.parse(`${today}T10:00:00Z`) / 1000) },
  });
}

/** The minutes of a meeting that made one charter file the other, as a Word document and as a page. */
export const minutes = (before, after, docx, html) => execFileSync(minutesProgram, [before, after, docx, html], bounded);
