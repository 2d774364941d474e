// One charter that two people have written in apart, as files: made by the command line, so that times and names stand.
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine, folder, give, openSection, settle } from './browser.mjs';

let made = 0;
const run = (...given) => execFileSync(commandLine, given, { encoding: 'utf8', env: { ...process.env, LANG: 'da_DK.UTF-8' } });
const set = (file, field, value, author, now) => run('set', file, field, value, '--author', author, '--now', `2026-11-${now}:00Z`);

/** Two files that differ in three places, one of which both changed without touching the other's words. */
export function writtenApart() {
  const name = (who) => path.join(folder, `fra ${who} ${++made}.kommissorium.json`);
  const [anna, bo] = [name('Anna'), name('Bo')];
  run('new', '--group', 'steering', '--product', 'OS2eksempel', '-o', anna, '--author', 'Anna Eksempel', '--now', '2026-11-20T09:00:00Z');
  set(anna, 'meeting/frequency', 'Gruppen mødes seks gange om året. Indkaldelsen sendes to uger før.', 'Anna Eksempel', '20T09:12');
  set(anna, 'head/level', '2', 'Anna Eksempel', '20T09:14');
  set(anna, 'member/new', '{"name":"Anna Eksempel","organisation":"Eksempel Kommune","roles":["chair"]}', 'Anna Eksempel', '20T09:15');
  copyFileSync(anna, bo);
  set(anna, 'meeting/frequency', 'Gruppen mødes fire gange om året. Indkaldelsen sendes to uger før.', 'Anna Eksempel', '23T14:10');
  set(bo, 'meeting/frequency', 'Gruppen mødes seks gange om året. Indkaldelsen sendes med dagsorden to uger før.', 'Bo Eksempel', '24T07:02');
  set(anna, 'duty/direction', 'followed', 'Anna Eksempel', '23T14:12');
  set(bo, 'duty/direction', 'explained:Retningen aftales med bestyrelsen i januar.', 'Bo Eksempel', '24T07:05');
  set(anna, 'head/level', '1', 'Anna Eksempel', '23T14:15');
  set(bo, 'head/level', '3', 'Bo Eksempel', '24T07:06');
  set(anna, 'member/new', '{"name":"Cecilie Eksempel","organisation":"Region Eksempel"}', 'Anna Eksempel', '23T14:20');
  set(bo, 'member/new', '{"name":"cecilie eksempel","contact":"cecilie@eksempel.dk"}', 'Bo Eksempel', '24T07:08');
  return { anna, bo };
}

export async function choose(page, files) {
  const home = page.getByRole('button', { name: 'Kommissorium', exact: true });
  await home.click();
  await give(page, page.getByRole('button', { name: 'Åbn fil …' }), files);
}

/** On a narrow screen the outline is folded away. */
export async function unfoldOutline(page) {
  const toggle = page.getByRole('button', { name: 'Afsnit', exact: true });
  await settle(page);
  if ((await toggle.isVisible()) && (await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}

/** Both files have come in: three places are to be decided. */
export async function openTogether(page) {
  const { anna, bo } = writtenApart();
  await choose(page, [anna, bo]);
}

/** In the view of proposals, at the one both changes of which stand in one text. */
export async function openProposals(page) {
  await openTogether(page);
  await page.getByRole('button', { name: 'Se forslagene', exact: true }).click();
  await settle(page);
  while ((await page.getByRole('heading', { name: 'Så tit mødes gruppen' }).count()) === 0) {
    await page.getByRole('button', { name: 'Næste', exact: true }).click();
    await settle(page);
  }
}

export async function openHistory(page) {
  await openTogether(page);
  await unfoldOutline(page);
  await page.getByRole('button', { name: 'Historik', exact: true }).click();
  await page.getByRole('heading', { name: 'Historik' }).last().waitFor();
}

const press = (name, which = 'first') => async (page) => {
  await page.getByRole('button', { name, exact: true })[which]().click();
  await settle(page);
};
const section = async (page, title) => {
  await unfoldOutline(page);
  await openSection(page, title);
};

/** Every view of many hands, one after the other: [where, how one comes there from the one before]. */
export const walk = [
  ['files that came in', (page, files) => choose(page, files)],
  ['members, one of them twice', (page) => section(page, 'Medlemmer')],
  ['a choice with two proposals', async (page) => {
    await unfoldOutline(page);
    await press('3 steder har to forslag')(page);
  }],
  ['answers with two proposals', press('Næste')],
  ['an answer anew', press('Skriv en ny')],
  ['texts with two proposals', press('Næste')],
  ['a text anew', press('Ret det først')],
  ['one place decided', press('Brug teksten')],
  ['all decided', async (page) => {
    await press('Vælg denne', 'last')(page);
    await press('Vælg denne')(page);
  }],
  ['a field with earlier versions', async (page) => {
    await press('Tilbage til kommissoriet', 'last')(page);
    await section(page, 'Møder');
  }],
  ['earlier versions', press('historik: Så tit mødes gruppen')],
  ['the history', async (page) => {
    await press('Tilbage til kommissoriet')(page);
    await unfoldOutline(page);
    await press('Historik')(page);
  }],
  ['after going back', press('Hele kommissoriet tilbage hertil')],
];
