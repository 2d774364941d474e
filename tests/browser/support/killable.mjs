// A Chromium of our own, with a profile folder of its own, that can be killed as a crash or a pulled plug of the program kills
// it: SIGKILL to the one process that was started here, by its number.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { flags, onPath } from './browser.mjs';

export const newProfile = () => mkdtempSync(path.join(os.tmpdir(), 'kommissorium-profile-'));

/** @param {string} profile the folder that outlives the browser */
export async function startKillable(profile) {
  const child = spawn(onPath('chromium'), ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...flags, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((done) => child.once('exit', done));
  const endpoint = await new Promise((done, refuse) => {
    let said = '';
    child.stderr.on('data', (bytes) => {
      said += bytes;
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found) done(found[1]);
    });
    ended.then(() => refuse(new Error(`Chromium did not start: ${said.slice(-500)}`)));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const [context] = browser.contexts();
  return {
    context,
    /** At once, in the middle of whatever it does. Resolves when the process has ended. */
    async kill() {
      child.kill('SIGKILL');
      await ended;
      await browser.close().catch(() => {});
    },
  };
}
