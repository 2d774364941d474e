// The search and the notes: the way through their views.
import { main, openSection, settle } from './browser.mjs';
import { unfoldOutline } from './together.mjs';

export const words = (page) => page.getByRole('textbox', { name: 'Hvad leder I efter?' });

export async function search(page, text) {
  await page.keyboard.press('Control+k');
  await words(page).fill(text);
  await settle(page);
}

/** The note at the first question, or at the point with this number, unfolded. */
export async function unfoldNote(page, number = '') {
  const within = number ? page.getByRole('group', { name: new RegExp(`^${number.replace('.', '\\.')} `) }) : main(page);
  await within.getByRole('button', { name: 'Skriv en note' }).first().click();
  const field = page.getByRole('textbox', { name: 'Note til jer selv' });
  await field.waitFor();
  return field;
}

/** Two examples and a note, left in the first section of the coordination group's. */
export async function openNoted(page) {
  for (const kind of ['Styregruppe', 'Koordinationsgruppe']) {
    await page.getByRole('button', { name: `Åbn eksempel: ${kind}` }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    if (kind === 'Styregruppe') await page.getByRole('button', { name: 'Kommissorium', exact: true }).click();
  }
  await (await unfoldNote(page)).fill('Spørg leverandøren om navnet æøå');
  await page.getByRole('textbox', { name: 'Produkt eller projekt', exact: true }).focus();
  await settle(page);
}

const escape = async (page) => {
  await page.keyboard.press('Escape');
  await settle(page);
};

/** Every view, one after the other: [where, how one comes there from the one before]. */
export const walk = [
  ['the search on an empty front page', (page) => search(page, '')],
  ['a note being written', async (page) => {
    await escape(page);
    await openNoted(page);
  }],
  ['a note that is folded', async (page) => {
    await page.getByRole('button', { name: 'Luk noten' }).click();
    await settle(page);
  }],
  ['notes at points', async (page) => {
    await unfoldOutline(page);
    await openSection(page, 'Det skal I');
    await unfoldNote(page, '4.1');
    await settle(page);
  }],
  ['where one can go', (page) => search(page, '')],
  ['much that was found', (page) => search(page, 'e')],
  ['a text that was found', (page) => search(page, 'leverandør')],
  ['nothing found', (page) => search(page, 'ingen har skrevet dette')],
];
