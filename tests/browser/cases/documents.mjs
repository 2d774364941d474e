// The charter as Word and Markdown: out, written in, and back again; a blank one; an older one pasted in.
import path from 'node:path';
import { check, equal, folder, give, settle } from '../support/browser.mjs';
import { download, writeIn } from '../support/documents.mjs';

const choose = (page, file) => give(page, page.getByRole('button', { name: 'Åbn fil …' }), file);
async function documents(page, kind) {
  await page.getByRole('button', { name: `Åbn eksempel: ${kind}` }).click();
  await settle(page);
  await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
  await page.getByRole('button', { name: 'Hent dokument' }).click();
  await settle(page);
}

export const cases = {
  async 'a Word document is written in and comes back, field by field'(open) {
    const { page } = await open();
    await documents(page, 'Koordinationsgruppe');
    const file = await download(page, 'Word-dokument');
    await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
    await page.getByRole('button', { name: 'Mere om filer' }).click();
    await choose(page, writeIn(file, 'head/product', 'OS2eksempel', 'OS2rettet i Word æøå'));
    await page.getByRole('heading', { name: '1 felt siger noget andet' }).waitFor();
    check((await page.locator('body').textContent()).includes('OS2rettet i Word æøå'), 'the text of the document is shown');
    await page.getByRole('button', { name: /^Brug: / }).click();
    await settle(page);
    await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
    await page.getByText('Koordinationsgruppen for OS2rettet i Word æøå').first().waitFor();
  },

  async 'Markdown carries the charter to another profile'(open) {
    const { page } = await open();
    await documents(page, 'Faggruppe');
    const file = await download(page, 'Markdown');
    const other = (await open()).page;
    await choose(other, file);
    await other.getByText('Faggruppen for arkitektur').first().waitFor();
  },

  async 'a blank charter of each kind is one click from the front page, and begins a charter of its own'(open) {
    const { page } = await open();
    for (const kind of ['Styregruppe', 'Koordinationsgruppe', 'Faggruppe']) {
      const file = await download(page, `Hent tomt kommissorium i Word: ${kind}`);
      equal(path.basename(file), `${kind} tomt kommissorium.docx`, 'its name');
    }
    await choose(page, path.join(folder, 'Faggruppe tomt kommissorium.docx'));
    await page.getByRole('navigation', { name: 'Afsnit' }).waitFor();
  },

  async 'a text from an older charter is laid in piece by piece, what is left over stays'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await settle(page);
    await page.getByRole('button', { name: 'Mere om filer' }).click();
    await page.getByRole('button', { name: 'Indsæt et ældre kommissorium' }).click();
    const box = page.getByRole('textbox', { name: 'Teksten fra det gamle kommissorium' });
    await box.fill('I skal:\n• Sikre ressourcer,\n• Holde sommerfest\n');
    await settle(page);
    await page.getByRole('group', { name: 'Sikre ressourcer,' }).getByRole('button', { name: 'Læg ind' }).click();
    await settle(page);
    check((await box.inputValue()).includes('sommerfest') && !(await box.inputValue()).includes('ressourcer'), `left over: ${await box.inputValue()}`);
    const party = page.getByRole('group', { name: 'Holde sommerfest' });
    await party.getByRole('combobox').selectOption({ label: 'Nyt eget punkt' });
    await party.getByRole('button', { name: 'Læg ind' }).click();
    await settle(page);
    await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
    await page.getByRole('button', { name: /Det skal I/ }).first().click();
    await page.getByRole('textbox', { name: /eget punkt|punkt/i }).first().waitFor();
    check((await page.getByRole('radio', { name: 'Følges', checked: true }).count()) >= 1, 'the duty is followed');
  },
};
