// A meeting that goes through a charter: the walk through every step, and how to come to one.
import { settle } from './browser.mjs';

const press = (name, which = 'first') => async (page) => {
  await page.getByRole('button', { name, exact: typeof name === 'string' })[which]().click();
  await settle(page);
};

/** To a point by the list of all of them. */
export async function goTo(page, name) {
  await press('Alle punkter')(page);
  await page.getByRole('navigation', { name: 'Alle punkter' }).getByRole('button', { name }).first().click();
  await settle(page);
}

/** A new group of two, and its meeting. */
export async function openMeeting(page) {
  await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
  await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('OS2eksempel');
  await page.getByRole('textbox', { name: 'Produkt eller projekt' }).blur();
  await settle(page);
  await press('Hold møde')(page);
  await page.getByRole('textbox', { name: 'Til stede' }).fill('Anna Eksempel, Eksempel Kommune\nBo Eksempel, Prøveby Kommune');
  await page.getByRole('textbox', { name: 'Til stede' }).blur();
  await settle(page);
}

export async function putOff(page, date, person) {
  await press('Udskyd')(page);
  const later = page.getByRole('region', { name: 'Udskudt' });
  await later.getByLabel('Tages op igen').fill(date);
  await later.getByLabel('Hvem tager det op?').fill(person);
  await later.getByLabel('Hvem tager det op?').blur();
  await settle(page);
}

/** [where, how one comes there from the one before] */
export const walk = [
  ['who is here', openMeeting],
  ['the first point', press('Begynd mødet')],
  ['a question with choices', (page) => goTo(page, /^Fase/)],
  ['a duty', (page) => goTo(page, /^4\.1 /)],
  ['a duty explained', async (page) => {
    await page.getByRole('radio', { name: 'Forklares' }).click();
    await page.getByRole('textbox', { name: 'Hvorfor følger I det ikke endnu?' }).fill('Vi begynder til januar æøå');
    await settle(page);
  }],
  ['a wording being changed', press(/^Omformulér/)],
  ['a point just put off', async (page) => {
    await press('Næste')(page);
    await press('Udskyd')(page);
  }],
  ['a clause', (page) => goTo(page, /^3\.1 /)],
  ['the list of all points', press('Alle punkter')],
  ['the summary', async (page) => {
    await page.getByRole('navigation', { name: 'Alle punkter' }).getByRole('button', { name: 'Opsummering' }).click();
    await settle(page);
  }],
  ['a meeting to be ended', press('Afslut mødet …')],
  ['the charter with a meeting under way', press('Tilbage til kommissoriet')],
];

/** Along the walk as far as one step. */
export async function along(page, last) {
  for (const [where, go] of walk) {
    await go(page);
    if (where === last) return;
  }
  throw new Error(`no step "${last}"`);
}
