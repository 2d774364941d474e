// Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z outside fields are the program's, inside them the browser's; the name is asked for once.
import { check, equal, main, openPage, openSection, settle } from '../support/browser.mjs';

const product = (page) => page.getByRole('textbox', { name: 'Produkt eller projekt' });
const leave = (page) => page.getByRole('navigation', { name: 'Afsnit' }).getByRole('button').first().focus();

export const cases = {
  async 'undo and redo by key, outside fields, and the browser\'s own inside them'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await product(page).fill('Første');
    await leave(page);
    await product(page).fill('Anden');
    await leave(page);
    for (const [keys, expected] of [['Control+z', 'Første'], ['Control+z', ''], ['Control+y', 'Første'], ['Control+Shift+z', 'Anden'], ['Control+z', 'Første']]) {
      await page.keyboard.press(keys);
      await settle(page);
      equal(await product(page).inputValue(), expected, `after ${keys}`);
    }
    const place = page.getByRole('textbox', { name: 'Sted for første møde' });
    await place.focus();
    await page.keyboard.type('Rådhuset');
    await page.keyboard.press('Control+z'); // what was typed here, not the product
    await settle(page);
    check((await place.inputValue()) !== 'Rådhuset', 'the browser takes back what was typed');
    equal(await product(page).inputValue(), 'Første', 'the other field');
  },

  async 'no letter by itself does anything outside fields'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await product(page).fill('Bliver');
    await leave(page);
    await settle(page);
    const before = await page.locator('body').textContent();
    await page.keyboard.type('szynpuhdxæøå?/.');
    await settle(page);
    equal(await page.locator('body').textContent(), before, 'the page');
  },

  async 'the name is asked for once, can be passed over, and stands in Visning'(open) {
    const { page } = await open();
    const question = page.getByRole('region', { name: 'Hvad hedder du?' });
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await question.getByRole('textbox').fill('Anna Eksempel');
    await product(page).fill('Navngivet');
    await leave(page);
    check(await question.isVisible(), 'the question stays until it is answered');
    await question.getByRole('button', { name: 'Brug navnet' }).click();
    await question.waitFor({ state: 'detached' });
    check(await page.evaluate(() => Object.entries(localStorage).some(([key, value]) => key.includes('/r/') && value.includes('"a":"Anna Eksempel"') && value.includes('Navngivet'))), 'the name goes with what was written');
    await openSection(page, 'Medlemmer');
    equal(await question.count(), 0, 'asked again');
    await page.getByRole('button', { name: 'Visning', exact: true }).click();
    equal(await main(page).getByRole('textbox', { name: 'Dit navn' }).inputValue(), 'Anna Eksempel', 'the name in Visning');
    await page.reload();
    await openSection(page, 'Om gruppen');
    await product(page).waitFor();
    equal(await question.count(), 0, 'asked after the next start');

    const other = (await open()).page;
    await other.getByRole('button', { name: /^Faggruppe/ }).first().click();
    await other.getByRole('button', { name: 'Spring over' }).click();
    await other.getByRole('region', { name: 'Hvad hedder du?' }).waitFor({ state: 'detached' });
    equal(await other.evaluate(() => document.activeElement.tagName), 'H2', 'where the focus is');
    await other.reload();
    await other.getByRole('heading', { level: 2, name: 'Om gruppen', exact: true }).waitFor();
    equal(await other.getByRole('region', { name: 'Hvad hedder du?' }).count(), 0, 'asked although passed over');
  },

  async 'a date typed by keys is one change, and a caret never becomes a selection by what another tab writes'(open) {
    const { context, page } = await open();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await product(page).fill('Tastet');
    await page.getByLabel('Dato for første møde').focus();
    await page.keyboard.type('11232026');
    await leave(page);
    const dates = () => Object.values(localStorage).filter((value) => value.includes('"head/first-meeting-date"') && value.includes('"p":')).length;
    await page.waitForFunction(dates); // leaving writes a frame later
    await settle(page);
    equal(await page.evaluate(dates), 1, 'revisions of the date');
    equal(await page.getByLabel('Dato for første møde').inputValue(), '2026-11-23', 'the date');

    const place = (tab) => tab.getByRole('textbox', { name: 'Sted for første møde' });
    await place(page).fill('Rådhuset, lokale 7');
    await leave(page);
    await settle(page);
    const other = await openPage(context);
    await other.getByRole('button', { name: 'Styregruppen for Tastet', exact: true }).click();
    await place(page).focus();
    await page.keyboard.press('End');
    await place(other).fill('Rådhuset, lokale 9 i kælderen');
    await leave(other);
    await page.waitForFunction(() => [...document.querySelectorAll('input')].some((input) => input.value.endsWith('kælderen')));
    await page.keyboard.type('.');
    await leave(page);
    equal(await place(page).inputValue(), 'Rådhuset, lokale 9 i kælderen.', 'the text');
  },

  async 'the keys stand in the help'(open) {
    const { page } = await open();
    await page.keyboard.press('F1');
    await page.getByRole('heading', { name: /^Taster/ }).waitFor();
    for (const key of ['F1', 'Ctrl+S', 'Ctrl+Z', 'Ctrl+Y', 'Ctrl+Shift+Z', 'Esc']) {
      check((await main(page).textContent()).includes(key), `the help names ${key}`);
    }
  },
};
