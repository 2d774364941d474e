// What is said of several charters, of a self-assessment and of newer texts: files that stand the same each time, and the way
// through the views.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine, folder, give, root, settle } from './browser.mjs';
import { choose, unfoldOutline } from './together.mjs';

const clock = '2026-11-25T12:00:00Z';
const run = (...given) => execFileSync(commandLine, given, { encoding: 'utf8', env: { ...process.env, LANG: 'da_DK.UTF-8' } });

/** A file in the folder of the page. */
export function written(name, text) {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The texts the program brings along, as if they were a year younger and one of them said otherwise. */
export function newerTexts() {
  const os2 = readFileSync(path.join(root, 'assets/catalogue/os2.json'), 'utf8');
  return written('tekster 2027.json',
    os2.replace('"version": "2026.2"', '"version": "2027.1"').replace('Fastsætte krav til kvaliteten', 'Fastsætte høje krav til kvaliteten'));
}

/** @param {[string, string][]} fields */
function charter(group, product, fields) {
  const file = path.join(folder, `${group} ${product}.kommissorium.json`);
  rmSync(file, { force: true }); // the case before has made one too
  run('new', '--group', group, '--product', product, '-o', file, '--author', 'Anna Eksempel', '--now', clock);
  for (const [field, value] of fields) run('set', file, field, value, '--author', 'Anna Eksempel', '--now', clock);
  return file;
}

const member = (name, organisation, ...roles) => ['member/new', JSON.stringify({ name, organisation, roles })];

/** Two groups of one product, one of another, a list of products with one nobody has a charter for, a self-assessment. */
export function files() {
  return {
    charters: [
      charter('steering', 'OS2eksempel', [['head/level', '2'], member('Anna Eksempel', 'Eksempel Kommune', 'chair'), member('Bo Eksempel', 'Leverandør Eksempel')]),
      charter('coordination', 'OS2eksempel', [['head/steering-group', 'no'], ['head/review-date', '2026-10-01'], member('Cecilie Eksempel', 'Region Eksempel', 'convener')]),
      charter('coordination', 'OS2andet', []),
    ],
    products: written('produkter.csv', 'navn;niveau\nOS2eksempel;2\nOS2andet;1\nOS2ukendt;3\n'),
    assessment: written('os2.json', JSON.stringify({
      productName: 'OS2eksempel', filledBy: 'Anna Eksempel', filledDate: '2026-11-01',
      krav: [
        { id: 'R1', kategori: 'relevans', krav: 'Opdigtet krav', efterlevet: 'Ja', dokumentation: 'Sparer tid.' },
        { id: 'G3', kategori: 'governance', efterlevet: null, dokumentation: '' },
        { id: 'G6', kategori: 'governance', efterlevet: 'Delvist', dokumentation: 'Vi tror det.' },
      ],
    })),
    newer: newerTexts(),
  };
}

const press = (name, which = 'first') => async (page) => {
  await page.getByRole('button', { name, exact: typeof name === 'string' })[which]().click();
  await settle(page);
};

/** Every view, one after the other: [where, how one comes there from the one before]. */
export const walk = [
  ['charters with findings on the front page', (page, given) => choose(page, given.charters)],
  ['all charters together', press('Se overblik')],
  ['with a list of products', (page, given) => give(page, page.getByRole('button', { name: 'Åbn produktliste …' }), given.products)],
  ['the groups of one product', async (page) => {
    await page.getByRole('combobox', { name: 'Produkt' }).selectOption({ label: 'OS2eksempel' });
    await settle(page);
  }],
  ['a charter narrowed to', async (page) => {
    await page.getByRole('textbox', { name: 'Søg' }).fill('andet');
    await settle(page);
  }],
  ['the governance check', async (page) => {
    await page.getByRole('table', { name: 'Kommissorier' }).getByRole('button').first().click();
    await unfoldOutline(page);
    await press(/^Governancetjek/)(page);
  }],
  ['a self-assessment that came in', (page, given) => choose(page, [given.assessment])],
  ['an answer being written', press('Ret svaret: R1')],
  ['texts that came in', (page, given) => choose(page, [given.newer])],
  ['texts that are kept', press('Gem teksterne her')],
  ['what is new in them', async (page) => {
    await press(/^(?!Flere valg).*OS2andet/)(page);
    await press('Se, hvad der er nyt')(page);
  }],
];
