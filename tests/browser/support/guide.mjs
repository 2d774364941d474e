// What helps a newcomer: the guide over a screen, the tour, tips; and the way through them.
import { openSection, settle } from './browser.mjs';

const press = (name) => async (page) => {
  const button = page.getByRole('button', { name, exact: true });
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await settle(page);
  if (!(await button.first().isVisible()) && (await menu.isVisible())) await menu.click();
  await button.first().click();
  await settle(page);
};

export const steps = 6;
export const takeTour = press('Tag en rundtur');
export const openGuide = press('Hjælp');

/** Along the tour that has begun, as far as a step. */
export async function tourTo(page, step) {
  for (let at = 1; at < step; ++at) await page.getByRole('region', { name: /^Rundtur/ }).getByRole('button', { name: 'Næste' }).click();
  await page.getByRole('region', { name: `Rundtur, ${step} af ${steps}` }).waitFor();
  await settle(page);
}

/** On a narrow screen the outline is folded away. */
async function duties(page) {
  await settle(page);
  const outline = page.getByRole('button', { name: 'Afsnit', exact: true });
  if ((await outline.isVisible()) && (await outline.getAttribute('aria-expanded')) === 'false') await outline.click();
  await openSection(page, 'Det skal I');
}

/** Every view, one after the other: [where, how one comes there from the one before]. */
export const walk = [
  ['the front page for a newcomer', settle],
  ['the guide over the front page', openGuide],
  ['the guide in English', async (page) => {
    await page.getByRole('combobox', { name: 'Sprog' }).selectOption('en');
    await page.getByRole('heading', { name: 'How to make a charter' }).waitFor();
  }],
  ['the tour, step 1', async (page) => {
    await page.getByRole('combobox', { name: 'Language' }).selectOption('da');
    await takeTour(page);
  }],
  ...Array.from({ length: steps - 1 }, (_, at) => [`the tour, step ${at + 2}`, press('Næste')]),
  ['the front page with an example', press('Slut rundturen')],
  ['a tip', async (page) => {
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await duties(page);
  }],
  ['the guide over a charter', openGuide],
  ['the tip that was understood', async (page) => {
    await press('Tilbage')(page);
    await press('Forstået')(page);
  }],
];
