#!/usr/bin/env node
// Retakes the pictures of README and docs from the page as built: docs/pictures/*.png.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launch, openProfile, openSection, root, settle } from './support/browser.mjs';

const folder = path.join(root, 'docs/pictures');
mkdirSync(folder, { recursive: true });
const browser = await launch();

async function take(options, name, go) {
  const { context, page } = await openProfile(browser, options);
  await go(page);
  await page.mouse.move(0, 0);
  await settle(page);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await context.close();
}
const example = (kind) => (page) => page.getByRole('button', { name: `Åbn eksempel: ${kind}` }).click();
const desk = { viewport: { width: 1280, height: 800 } };

await take(desk, 'empty', async () => {});
await take(desk, 'start', async (page) => {
  for (const kind of ['Faggruppe', 'Koordinationsgruppe', 'Styregruppe']) {
    await example(kind)(page);
    await page.getByRole('button', { name: 'Kommissorium', exact: true }).click();
  }
});
await take(desk, 'charter', async (page) => {
  await example('Styregruppe')(page);
  await openSection(page, 'Det skal I');
  await page.getByRole('textbox', { name: 'Hvorfor følger I det ikke endnu?' }).first().focus();
});
await take(desk, 'members', async (page) => {
  await example('Koordinationsgruppe')(page);
  await openSection(page, 'Medlemmer');
});
await take(desk, 'print', async (page) => {
  await example('Koordinationsgruppe')(page);
  await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
});
await take({ viewport: { width: 1920, height: 1080 } }, 'wide', async (page) => {
  await example('Styregruppe')(page);
  await openSection(page, 'Formål og mandat');
});
await take({ viewport: { width: 390, height: 844 } }, 'phone', async (page) => {
  await example('Styregruppe')(page);
  await settle(page);
  const outline = page.getByRole('button', { name: 'Afsnit', exact: true });
  if ((await outline.getAttribute('aria-expanded')) === 'false') await outline.click();
  await openSection(page, 'Det skal I');
});
await browser.close();
