// One browser that runs the cases it is sent the names of, one after the other, and tells of each what went wrong: "" =
// nothing. It ends when nobody listens any more.
import path from 'node:path';
import { launch, openProfile, root } from './support/browser.mjs';
import { allCases } from './support/cases.mjs';

const longest = 120_000; // ms for one case

async function inTime(work) {
  let timer;
  const late = new Promise((_, refuse) => (timer = setTimeout(() => refuse(new Error(`not done after ${longest / 1000} s`)), longest)));
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const cases = await allCases();
const browser = await launch();

/** @param {{name: string, run: (open: Function) => Promise<void>}} one */
async function problemOf({ name, run }) {
  const profiles = [];
  const open = async (options) => {
    const profile = await openProfile(browser, options);
    profiles.push(profile);
    return profile;
  };
  let problem = '';
  try {
    await inTime(run(open));
    problem = profiles.flatMap((profile) => profile.trouble).join('; ');
  } catch (error) {
    problem = String(error.message) || 'it failed without a word';
  }
  if (problem !== '') {
    const page = profiles.at(-1)?.context.pages().at(-1);
    await page?.screenshot({ path: path.join(root, 'build/results', `${name.replace(/\W+/g, '-')}.png`) }).catch(() => {});
  }
  for (const { context } of profiles) await context.close().catch(() => {});
  return problem;
}

process.on('message', async (name) => {
  const problem = await problemOf(cases.find((one) => one.name === name));
  if (process.connected) process.send({ problem }); // whoever asked may have been ended meanwhile
});
process.on('disconnect', async () => {
  await browser.close();
  process.exit(0);
});
