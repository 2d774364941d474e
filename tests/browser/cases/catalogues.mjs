// SPDX-License-Identifier: MPL-2.0
// Texts of another organisation, and a newer edition of a charter's texts: dropped in, kept, used, moved to and back.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check, equal, give, home, root, settle } from '../support/browser.mjs';
import { newerTexts, written } from '../support/governance.mjs';

const gardens = path.join(root, 'assets/catalogue/examples/haveforbund.json');
async function choose(page, file) {
  await home(page);
  await give(page, page.getByRole('button', { name: 'Åbn fil …' }), file);
}

export const cases = {
  async 'another organisation\'s texts are kept, used for a new charter, and are there after a reload'(open) {
    const { page } = await open();
    await choose(page, gardens);
    await page.getByText('Forretningsudvalg, Redskabsgruppe, Frøkreds').first().waitFor();
    await page.getByRole('button', { name: 'Gem teksterne her' }).click();
    await settle(page);
    await page.reload();
    await settle(page);
    await page.getByLabel('Vælg tekster').selectOption({ label: 'Eksempellunds Haveforbund (opdigtet) 2026.1' });
    await page.getByRole('button', { name: /^Redskabsgruppe/ }).first().click();
    await settle(page);
    await page.getByText('Om gruppen').first().waitFor();
  },

  async 'a file with mistakes is told of line by line, and nothing of it is kept'(open) {
    const { page } = await open();
    const text = readFileSync(gardens, 'utf8').replace('"id": "note-taker"', '"id": "spokesperson"').replace('"required": true', '"needed": true');
    await choose(page, written('forkerte tekster.json', text));
    const said = await page.getByRole('alert').textContent();
    check(said.includes('linje') && said.includes('roles/spokesperson') && said.includes('needed'), `each mistake with its line: ${said}`);
    equal(await page.getByRole('button', { name: 'Gem teksterne her' }).count(), 0, 'offers to keep it');
  },

  async 'a charter moves to a newer edition by choice, and undo takes all of it back'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await settle(page);
    await choose(page, newerTexts());
    await page.getByRole('button', { name: 'Gem teksterne her' }).click();
    await settle(page);
    await page.getByRole('button', { name: 'Ny styregruppe', exact: true }).click();
    await settle(page);
    await page.getByRole('button', { name: 'Se, hvad der er nyt' }).click();
    await settle(page);
    await page.getByRole('heading', { name: 'Hvad er nyt i teksterne?', level: 2 }).waitFor();
    await page.getByRole('radio', { name: 'Brug den nye tekst' }).first().click();
    await page.getByRole('button', { name: 'Gå over til OS2 2027.1' }).click();
    await settle(page);
    await page.getByText('Kommissoriet følger nu OS2 2027.1.').first().waitFor();
    equal(await page.getByRole('button', { name: 'Se, hvad der er nyt' }).count(), 0, 'ways to a newer edition');
    await page.getByRole('button', { name: 'Fortryd det igen' }).click();
    await settle(page);
    await page.getByRole('button', { name: 'Se, hvad der er nyt' }).waitFor();
  },
};
