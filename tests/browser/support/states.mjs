// States that a view can be in, each where it shows most: refused, only shown, fuller than anybody planned for, in other
// colours.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openSection, root, settle } from './browser.mjs';
import { written } from './governance.mjs';
import { choose, unfoldOutline } from './together.mjs';

const golden = (name) => readFileSync(path.join(root, 'tests/golden/v1', `${name}.kommissorium.json`), 'utf8');

/** Two files were chosen: one is no charter, the other lacks its end. */
export async function openRefused(page) {
  await choose(page, [
    written('referat fra mødet.json', '{"referat": "Vi mødtes."}'),
    written('koordinationsgruppe OS2eksempel.kommissorium.json', golden('coordination').slice(0, 30000)),
  ]);
}

/** A file of a later version of the program: only shown. */
export async function openOnlyShown(page) {
  await choose(page, [written('fra en nyere udgave.json', golden('steering').replace('"version":1', '"version":9'))]);
}

const long = 'Tværkommunalt samarbejde om digitaliseringsarkitektur og informationssikkerhedsledelsessystemer i hele Region Sønderjylland';

/** Names, titles and texts longer than any that were planned for, and more members than any group has. */
export async function openOverfull(page) {
  await page.getByRole('button', { name: /^Koordinationsgruppe/ }).first().click();
  await settle(page);
  const product = page.getByRole('textbox', { name: 'Produkt eller projekt' });
  await product.fill(long);
  await product.blur();
  await unfoldOutline(page);
  await openSection(page, 'Medlemmer');
  await page.getByRole('button', { name: 'Indsæt en liste' }).click();
  const lines = Array.from({ length: 40 }, (_, n) => `Medlem ${n + 1} ${n % 3 === 0 ? 'med et meget langt og sammensat efternavn af Eksempelborg-Prøvestrup' : 'Eksempel'}; ${n % 4 === 0 ? long : 'Eksempel Kommune'}`);
  await page.getByRole('textbox', { name: 'Navne og organisationer, en person på hver linje' }).fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Tilføj dem på listen' }).click();
  await settle(page);
}

export async function inColours(page, colours) {
  await page.getByRole('button', { name: 'Åbn eksempel: Styregruppe' }).click();
  await settle(page);
  await unfoldOutline(page);
  await openSection(page, 'Det skal I');
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  const display = page.getByRole('button', { name: 'Visning', exact: true });
  if (!(await display.isVisible()) && (await menu.isVisible())) await menu.click();
  await display.click();
  await page.getByRole('combobox', { name: 'Farver' }).selectOption(colours);
  await page.keyboard.press('Escape');
}
