#!/usr/bin/env node
// Retakes the pictures of README and docs from the page as built: docs/pictures/*.png, and those of the English guide in
// docs/pictures/english. The way to a view is in Danish; the help, which lies over every screen, has the choice of language.
//
//   node tests/browser/pictures.mjs [NAME…]     all of them, or those named
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folder as scratch, launch, openProfile, root, settle } from './support/browser.mjs';
import { adoptExample } from './support/decisions.mjs';
import { desk, show, views } from './support/views.mjs';

const folder = path.join(root, 'docs/pictures');
const englishFolder = path.join(folder, 'english');
mkdirSync(englishFolder, { recursive: true });
const inEnglishGuide = readFileSync(path.join(root, 'docs/user-guide.md'), 'utf8');

async function toEnglish(page) {
  await page.keyboard.press('F1');
  await page.getByRole('combobox', { name: 'Sprog' }).selectOption('en');
  await settle(page);
  await page.keyboard.press('Escape');
  await settle(page);
  const said = page.locator('[data-key="notice/dismiss"]'); // said in Danish, as it was when it was said
  if (await said.isVisible()) await said.click();
  await page.evaluate(() => document.activeElement?.blur());
  await settle(page);
}

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
const browser = await launch();
for (const [name, view] of Object.entries(views)) {
  if (!isWanted(name)) continue;
  const { context, page } = await show((options) => openProfile(browser, options), view, view.size);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  if (inEnglishGuide.includes(`pictures/english/${name}.png`)) {
    await toEnglish(page);
    await page.screenshot({ path: path.join(englishFolder, `${name}.png`) });
  }
  await context.close();
}

// An adopted charter on paper: the first page, the page that has these words, and the page to sign.
if (wanted.length === 0 || wanted.some((name) => name.startsWith('paper'))) {
  const { page } = await openProfile(browser, desk);
  await adoptExample(page, 'Styregruppe', ['Cecilie']);
  await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
  await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', 'yes')));
  await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
  await page.locator('body[data-printed]').waitFor();
  const pdf = path.join(scratch, 'print.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true, tagged: true, printBackground: true });
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  const pageWith = (words) => pages.findIndex((text) => text.includes(words)) + 1;
  const numbers = { 'paper-first': 1, 'paper-duties': pageWith('Det skal'), 'paper-signatures': pageWith('Underskrifter') || pageWith('Vedtagelse') };
  for (const [name, number] of Object.entries(numbers)) {
    if (number < 1) throw new Error(`${name}: no such page among ${pages.length}`);
    execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '72', '-f', String(number), '-l', String(number), pdf, path.join(folder, name)]);
  }
}
await browser.close();
