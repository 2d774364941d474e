// People, files handed on and charters taken up again: files that stand the same each time, and the way through the views.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { commandLine, folder, openSection, settle } from './browser.mjs';
import { choose, unfoldOutline } from './together.mjs';

const clock = '2026-01-15T12:00:00Z';
const run = (...given) => execFileSync(commandLine, given, { encoding: 'utf8', env: { ...process.env, LANG: 'da_DK.UTF-8' } });
const member = (one) => ['member/new', JSON.stringify(one)];

function charter(group, product, fields) {
  const file = path.join(folder, `${group} ${product} gennemgang.kommissorium.json`);
  rmSync(file, { force: true }); // the case before has made one too
  run('new', '--group', group, '--product', product, '-o', file, '--author', 'Anna Eksempel', '--now', clock);
  for (const [field, value] of fields) run('set', file, field, value, '--author', 'Anna Eksempel', '--now', clock);
  return file;
}

/** A charter that was adopted and is due, and one that has other people and is due later. */
export function dueCharters() {
  const due = charter('coordination', 'OS2eksempel', [
    ['head/review-date', '2026-10-01'],
    ['meeting/frequency', 'Gruppen mødes hver anden måned.'],
    ['duty/engagement', 'explained:Vi begynder i januar.'],
    member({ name: 'Cecilie Eksempel', organisation: 'Region Eksempel', roles: ['convener'], contact: 'cecilie@eksempel.dk',
      participation: { kind: 'bought-free', reference: 'Tilslutningsaftale 2026, punkt 4' } }),
  ]);
  run('adopt', due, '--date', '2026-01-15', '--present', 'all', '--author', 'Anna Eksempel', '--now', clock);
  const other = charter('steering', 'OS2andet', [
    ['head/review-date', '2026-10-15'],
    member({ name: 'Anna Eksempel', organisation: 'Eksempel Kommune', roles: ['chair'], contact: 'anna@eksempel.dk' }),
    member({ name: 'Annemette Øst Eksempel', organisation: 'Ærø Kommune' }),
  ]);
  return [due, other];
}

/** A tool of the charter's bar; on a phone it is in the menu. */
export async function tool(page, name) {
  const button = page.getByRole('button', { name, exact: true });
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await settle(page);
  if (!(await button.isVisible()) && (await menu.isVisible())) await menu.click();
  await button.click();
  await settle(page);
}

export async function openReview(page) {
  await choose(page, dueCharters());
  await page.getByRole('button', { name: 'Gennemgå: Koordinationsgruppen for OS2eksempel' }).click();
  await page.getByRole('heading', { name: 'Gennemgang', level: 2, exact: true }).waitFor();
  await settle(page);
}

/** A new member of the coordination group, whose name is being typed. */
export async function typeName(page, name) {
  await unfoldOutline(page);
  await openSection(page, 'Medlemmer');
  await page.getByRole('button', { name: 'Tilføj medlem' }).click();
  await settle(page);
  await page.getByRole('textbox', { name: 'Navn', exact: true }).last().pressSequentially(name);
  await settle(page);
}

const press = (name) => async (page) => {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
  await settle(page);
};

/** Every view, one after the other: [where, how one comes there from the one before]. */
export const walk = [
  ['charters to be taken up again', (page, files) => choose(page, files)],
  ['a charter gone through', press('Gennemgå: Koordinationsgruppen for OS2eksempel')],
  ['one section ticked', async (page) => {
    await page.getByRole('checkbox', { name: 'Nej, vi står ved afsnit 1', exact: true }).click();
    await settle(page);
  }],
  ['a mail to go with the file', async (page) => {
    await press(/^Tilbage til kommissoriet/)(page);
    await tool(page, 'Del fil');
  }],
  ['people from other charters', (page) => typeName(page, 'ann')],
  ['one section changed since it was ticked', async (page) => {
    await unfoldOutline(page);
    await openSection(page, 'Om gruppen');
    await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('OS2forandret');
    await page.getByRole('textbox', { name: 'Produkt eller projekt' }).blur();
    await unfoldOutline(page);
    await press('Gennemgang')(page);
  }],
  ['what others take over', async (page) => {
    await press(/^Tilbage til kommissoriet/)(page);
    await tool(page, 'Mere om filer');
    await press('Giv videre')(page);
  }],
];
