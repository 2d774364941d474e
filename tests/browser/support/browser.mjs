// A real Chromium from PATH and the page in a folder whose name has blanks and Danish letters, opened from file://.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../../..');
export const onPath = (name) => execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
export const commandLine = path.join(root, 'dist/kommissorium');

const scratch = mkdtempSync(path.join(os.tmpdir(), 'kommissorium-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
export const folder = path.join(scratch, 'En mappe med æøå');
mkdirSync(folder);
cpSync(path.join(root, 'dist/kommissorium.html'), path.join(folder, 'kommissorium.html'));
export const address = pathToFileURL(path.join(folder, 'kommissorium.html')).href;

/** ms for what is waited for; also where other programs are at work, and well within the time of one case. */
export const longestWait = 20_000;

export const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
/** The address of a page as a later version would be: the same, but for the program's number (web/tabs.js). */
export function newerPage() {
  const page = readFileSync(path.join(root, 'dist/kommissorium.html'), 'utf8');
  const script = page.slice(page.lastIndexOf('<script>') + 8, page.lastIndexOf('</script>'));
  const newer = script.replace(/programNumber = (\d+)/, (_, number) => `programNumber = ${Number(number) + 1}`);
  const hash = (text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
  const file = path.join(folder, 'nyere.html');
  writeFileSync(file, page.replace(script, () => newer).replace(hash(script), hash(newer)));
  return pathToFileURL(file).href;
}

export const launch = () => chromium.launch({ executablePath: onPath('chromium'), args: flags });

export function check(holds, message) {
  if (!holds) throw new Error(message);
}
export function equal(found, expected, what) {
  check(found === expected, `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
}

/** A new profile with one page. Any message on the console, any error and any request but the page's own is kept. */
export async function openProfile(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true, ...options });
  const trouble = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) trouble.push(`a request to ${request.url()}`);
  });
  const watch = (page) => {
    page.on('console', (message) => trouble.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  };
  context.on('page', watch);
  return { context, trouble, page: await openPage(context) };
}

export async function openPage(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(longestWait);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}

/** Two frames have passed that changed nothing: what is measured of one frame may ask for the next. Nothing is waiting. */
export const settle = (page) => page.evaluate(() => new Promise((done) => {
  let quiet = 0;
  let left = 120; // where something never rests, the case tells of it better
  const changes = new MutationObserver(() => (quiet = 0));
  changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const next = () => {
    if (++quiet < 2 && --left > 0) return requestAnimationFrame(next);
    changes.disconnect();
    setTimeout(done, 30);
  };
  requestAnimationFrame(next);
}));

/** The event of the page, such as a download, that an action brings. Where the action fails, that is what is told. */
export async function broughtBy(page, event, act) {
  const coming = page.waitForEvent(event);
  coming.catch(() => {}); // it is waited for in vain, too, and nobody hears that
  await act();
  return coming;
}

/** Files for the chooser that the button opens: the page has read them, which setFiles does not wait for, and drawn. */
export async function give(page, button, files) {
  const chooser = await broughtBy(page, 'filechooser', () => button.click());
  const given = await page.evaluateHandle(() => {
    const read = Blob.prototype.arrayBuffer;
    const reading = []; // a file that is refused unread is not in it
    Blob.prototype.arrayBuffer = function noted() {
      const bytes = read.call(this);
      reading.push(bytes);
      return bytes;
    };
    return { read: new Promise((done) => {
      addEventListener('change', () => { // the page has heard it before, and reads
        Blob.prototype.arrayBuffer = read;
        Promise.allSettled(reading).then(() => done());
      }, { once: true });
    }) };
  });
  await chooser.setFiles(files);
  await given.evaluate(({ read }) => read);
  await settle(page);
}

/** The front page, from wherever the page is; a charter has a heading of the first level, too. */
export const home = async (page) => {
  await page.getByRole('button', { name: 'Kommissorium', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Jeres kommissorier', exact: true }).waitFor();
};

export const main = (page) => page.getByRole('main');
export const openSection = async (page, title) => {
  await page.getByRole('navigation', { name: 'Afsnit' }).getByRole('button', { name: new RegExp(`^\\d+\\s+${title}\\s*(,|$)`) }).click();
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
};
