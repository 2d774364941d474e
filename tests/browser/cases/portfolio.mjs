// All charters together: from the front page, narrowed and sorted, with a list of products, taken out as a table and a page.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check, equal, folder, give, settle } from '../support/browser.mjs';
import { openFilled } from '../support/charter.mjs';
import { download } from '../support/documents.mjs';

async function withThree(page) {
  for (const kind of ['Styregruppe', 'Koordinationsgruppe', 'Faggruppe']) {
    await openFilled(page, kind);
    await page.getByRole('button', { name: 'Kommissorium', exact: true }).click();
    await settle(page);
  }
  await page.getByRole('button', { name: 'Se overblik' }).click();
  await page.getByRole('heading', { name: 'Overblik over kommissorier' }).waitFor();
  await settle(page);
}
const rows = (page) => page.getByRole('table', { name: 'Kommissorier' }).getByRole('row').count();

export const cases = {
  async 'three charters are seen together, searched, narrowed, and opened from there'(open) {
    const { page } = await open();
    await withThree(page);
    equal(await rows(page), 4, 'a row of names and one a charter');
    await page.getByRole('combobox', { name: 'Gruppe' }).selectOption('expert');
    await settle(page);
    equal(await rows(page), 2, 'one expert group');
    await page.getByRole('combobox', { name: 'Gruppe' }).selectOption('');
    await page.getByRole('textbox', { name: 'Søg' }).fill('findes ikke');
    await settle(page);
    await page.getByText('Ingen kommissorier passer til det, I har valgt.').waitFor();
    await page.getByRole('textbox', { name: 'Søg' }).fill('');
    await settle(page);
    await page.getByRole('table', { name: 'Kommissorier' }).getByRole('button').first().click();
    await page.getByRole('navigation', { name: 'Afsnit' }).waitFor();
  },

  async 'a list of products shows what is absent; a bad one is named line by line; table and page go out'(open) {
    const { page } = await open();
    await withThree(page);
    const choose = async (name, text) => {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      await give(page, page.getByRole('button', { name: 'Åbn produktliste …' }), file);
    };
    await choose('produkter.csv', 'navn;niveau\nOS2ukendt;2\n');
    await page.getByText('OS2ukendt: styregruppe, koordinationsgruppe').waitFor();
    await choose('forkert.csv', 'navn;niveau\nOS2x;9\n');
    await page.getByText('forkert.csv, linje 2').first().waitFor();
    await page.getByRole('combobox', { name: 'Produkt' }).selectOption('os2ukendt');
    await settle(page);
    await page.getByText('Styregruppe: mangler').waitFor();
    const table = readFileSync(await download(page, 'Hent som regneark'), 'utf8');
    check(table.startsWith('\ufefffil;produkt;'), 'a byte order mark and semicolons');
    check(table.includes('OS2ukendt;styregruppe;'), 'the absent group is a line');
    const report = await download(page, 'Hent som webside');
    const html = readFileSync(report, 'utf8');
    check(html.includes('<svg aria-hidden="true"') && html.includes('OS2ukendt'), 'a picture of the organisation');
  },
};
