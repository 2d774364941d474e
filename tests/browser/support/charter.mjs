// A coordination group's charter filled in completely, by role and name only.
import { main, openSection, settle } from './browser.mjs';

export const product = 'OS2blåbær æøåÆØÅ é €';
export const pasted = ['Bo Eksempel, Eksempel Kommune', 'Cecilie Eksempel, Region Eksempel', 'Dan Eksempel, Prøveby Kommune',
  'Eva Eksempel, Eksempel Kommune', 'Finn Eksempel, Prøveby Kommune', 'Gry Eksempel, Region Eksempel', 'שלום Eksempel, Eksempel Kommune'];

const texts = { required: 'Aftalt på første møde: ' };

/** Every required text and list on the section shown that is still empty. */
async function fillRequired(page) {
  for (const field of await main(page).getByRole('textbox').all()) {
    if ((await field.getAttribute('aria-required')) !== 'true' || (await field.inputValue()) !== '') continue;
    await field.fill(texts.required + (await field.evaluate((one) => one.labels[0].textContent)));
  }
  for (const list of await main(page).getByRole('combobox').all()) {
    if ((await list.getAttribute('aria-required')) === 'true' && (await list.inputValue()) === '') await list.selectOption({ index: 1 });
  }
}

export async function fillIn(page) {
  await page.getByRole('button', { name: 'Koordinationsgruppe', exact: false }).first().click();
  await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill(product);
  await page.getByRole('combobox', { name: 'Fase' }).selectOption({ index: 1 });
  await page.getByRole('combobox', { name: 'Produktniveau' }).selectOption({ label: 'Niveau 2' });
  await page.getByRole('radiogroup', { name: 'Har løsningen en styregruppe?' }).getByRole('radio', { name: 'Nej' }).click();
  await page.getByLabel('Dato for første møde').fill('2026-11-23');
  await page.getByLabel('Tages op igen').fill('2027-12-01');

  await openSection(page, 'Medlemmer');
  await page.getByRole('button', { name: 'Tilføj medlem' }).click();
  const first = page.getByRole('group', { name: /^Medlem 1/ });
  await first.getByRole('textbox', { name: 'Navn' }).fill('Åse Æblegård');
  await first.getByRole('textbox', { name: 'Organisation' }).fill('Prøveby Kommune');
  await first.getByRole('combobox', { name: 'Rolle' }).selectOption({ label: 'Tovholder' });
  await page.getByRole('button', { name: 'Indsæt en liste' }).click();
  await page.getByLabel(/^Navne og organisationer/).fill(pasted.join('\n'));
  await page.getByRole('button', { name: 'Tilføj dem på listen' }).click();
  await page.getByRole('group', { name: /^Medlem 8/ }).waitFor();

  await openSection(page, 'Det skal I');
  await page.getByRole('button', { name: 'Vi påtager os alle punkter' }).click();
  const third = page.getByRole('group', { name: /^4\.3/ });
  await third.getByRole('radio', { name: 'Forklares' }).click();
  await third.getByRole('textbox', { name: 'Hvorfor følger I det ikke endnu?' }).fill('Leverandøren vælges i januar 👍');
  await third.getByLabel('Tages op igen').fill('2027-02-15');
  await third.getByLabel('Hvem tager det op?').fill('Bo Eksempel');

  const titles = await page.getByRole('navigation', { name: 'Afsnit' }).getByRole('button').allTextContents();
  for (const words of titles) {
    const title = words.replace(/^\d+\s*/, '').replace(/,.*$/, '');
    await openSection(page, title);
    const all = page.getByRole('button', { name: /^Vi påtager os/ });
    if ((await all.count()) > 0 && title !== 'Det skal I') await all.click();
    await fillRequired(page);
    for (const group of await main(page).getByRole('radiogroup', { name: /vedligehold|videreudvik|kun/i }).all()) {
      if ((await group.getByRole('radio').count()) > 0 && (await group.getByRole('radio', { checked: true }).count()) === 0) {
        await group.getByRole('radio').first().click();
      }
    }
    await settle(page);
  }
}

/** The quick way to a charter with something of everything in it: the example of a coordination group. */
export async function openFilled(page, kind = 'Koordinationsgruppe') {
  await page.getByRole('button', { name: `Åbn eksempel: ${kind}` }).click();
  await page.getByRole('navigation', { name: 'Afsnit' }).waitFor();
  await settle(page);
}
