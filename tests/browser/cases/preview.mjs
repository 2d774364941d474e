// The paper beside the form: in step with what is typed, a way to each other by a click, closed and remembered.
import { check, equal, home, openSection, settle } from '../support/browser.mjs';

const pane = (page) => page.getByRole('complementary', { name: 'Papiret' });
const place = (page, field) => pane(page).locator(`[data-place="${field}"]`).first();
const focused = (page) => page.evaluate(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key') ?? '');

async function openBeside(open, size) {
  const { context, page } = await open({ viewport: size });
  await page.getByRole('button', { name: 'Åbn eksempel: Koordinationsgruppe' }).click();
  await page.getByRole('button', { name: 'Vis papiret' }).click();
  await pane(page).waitFor();
  return { context, page };
}

export const cases = {
  async 'the paper follows each keystroke, and the field that is written in is marked on it'(open) {
    const { page } = await openBeside(open, { width: 1440, height: 900 });
    const product = page.getByRole('textbox', { name: 'Produkt eller projekt' });
    await product.fill('');
    await product.pressSequentially('OS2blåbær');
    equal(await place(page, 'head/product').textContent(), 'OS2blåbær', 'while typing');
    await product.fill('');
    equal(await place(page, 'head/product').textContent(), '', 'while it is empty');
    await product.fill('OS2blåbær');
    await product.blur();
    await settle(page);
    check((await pane(page).getByRole('heading', { level: 1 }).textContent()).includes('OS2blåbær'), 'the title after leaving');
    await openSection(page, 'Møder');
    const field = page.getByRole('main').getByRole('textbox').last();
    await field.focus();
    await settle(page);
    const here = pane(page).locator('.here').first();
    const [seen, marked] = [await pane(page).boundingBox(), await here.boundingBox()];
    check(marked.y >= seen.y && marked.y + marked.height <= seen.y + seen.height + 1, 'the marked place is in sight');
  },

  async 'a click on the paper leads to the field, and one in the form to the place on the paper'(open) {
    const { page } = await openBeside(open, { width: 1280, height: 800 });
    const duty = pane(page).locator('[data-place^="duty/"]').first();
    const field = (await duty.getAttribute('data-place')).split('#')[0];
    await duty.click();
    await settle(page);
    check((await focused(page)).startsWith(field), `the focus is on ${await focused(page)}, not on ${field}`);
    await openSection(page, 'Om gruppen');
    await page.getByRole('textbox', { name: 'Produkt eller projekt' }).click();
    await settle(page);
    check((await place(page, 'head/product').getAttribute('class') ?? '').includes('here'), 'the product is marked');
  },

  async 'a click on a heading or a deviation leads to what it stands for, or nowhere'(open) {
    const { page } = await openBeside(open, { width: 1280, height: 800 });
    const led = async (node) => {
      await page.evaluate(() => document.activeElement.blur());
      await node.click();
      await settle(page);
      return focused(page);
    };
    let [sections, clauses, rows] = [0, 0, 0];
    for (const heading of await pane(page).locator('h1, h2, h3').all()) {
      const words = (await heading.textContent()).trim();
      const key = await led(heading);
      if (/^\d+\.\d+ /.test(words)) {
        const clause = await heading.evaluate((node) => node.nextElementSibling.querySelector('[data-place]').getAttribute('data-place'));
        check(key.startsWith(clause), `${words} leads to ${key}, not to ${clause}`);
        ++clauses;
      } else if (/^\d+ /.test(words)) {
        check(key !== '', `${words} leads nowhere`);
        const title = await page.getByRole('main').getByRole('heading', { level: 2 }).first().textContent();
        const shown = await page.getByRole('navigation', { name: 'Afsnit' }).locator('[aria-current]').textContent();
        check(shown.startsWith(words.match(/^\d+ /)[0].trim()), `${words} leads to ${title}, section ${shown}`);
        ++sections;
      } else if (words.startsWith('Bilag 1')) {
        equal(key, 'members/add', `${words} leads`);
      } else {
        equal(key, '', `${words} leads`);
      }
    }
    for (const row of await pane(page).locator('table', { has: page.locator('caption', { hasText: 'Afvigelser' }) }).locator('tbody tr').all()) {
      const number = (await row.locator('td').first().textContent()).trim();
      const key = await led(row.locator('td').nth(1));
      const point = await page.evaluate(() => document.activeElement.closest('[role=group], fieldset')?.textContent ?? '');
      check(key.startsWith('duty/') && point.includes(number), `the deviation from ${number} leads to ${key} (${point})`);
      ++rows;
    }
    check(sections >= 7 && clauses >= 10 && rows >= 1, `${sections} sections, ${clauses} clauses and ${rows} deviations were clicked`);
  },

  async 'what the form asks and the paper says elsewhere is marked there, and nothing where it says nothing'(open) {
    const { page } = await openBeside(open, { width: 1280, height: 800 });
    const marked = () => pane(page).locator('.here').evaluateAll((all) => all.map((node) => node.getAttribute('data-place')).join());
    await openSection(page, 'Medlemmer');
    const role = page.locator('[data-key$="/role"] select').first();
    await role.focus();
    await settle(page);
    const member = (await focused(page)).replace(/\/role$/, '');
    equal(await marked(), `${member}/roles`, 'at the role');
    await page.getByRole('button', { name: /^Flere oplysninger/ }).first().click();
    await settle(page);
    await page.locator(`[data-key^="${member}/has/"] input`).first().focus();
    await settle(page);
    equal(await marked(), `${member}/roles`, 'at another role');
    await page.locator(`[data-key="${member}/decision-maker"] input`).first().focus();
    await settle(page);
    equal(await marked(), `${member}/name`, 'at what the paper does not say of a member');
    await openSection(page, 'Om gruppen');
    await page.getByRole('combobox', { name: 'Fase' }).focus();
    await settle(page);
    equal(await marked(), 'head/phase', 'at a question');
    await page.getByRole('main').locator('[data-key="head/language"]').locator('select, input').first().focus();
    await settle(page);
    equal(await marked(), '', 'at the language, in which the whole paper is');
  },

  async 'it is closed and stays so, and open it is open again after a reload'(open) {
    const { page } = await openBeside(open, { width: 1280, height: 800 });
    await page.reload();
    await pane(page).waitFor();
    await pane(page).getByRole('button', { name: 'Luk papiret' }).click();
    await pane(page).waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByRole('button', { name: 'Vis papiret' }).waitFor();
    check(await pane(page).isHidden(), 'it stays closed');
    await home(page);
  },

  async 'there is none where the window is narrow, and printing prints the document once'(open) {
    const { page } = await openBeside(open, { width: 1440, height: 900 });
    await page.setViewportSize({ width: 1100, height: 800 });
    await pane(page).waitFor({ state: 'hidden' });
    equal(await page.getByRole('button', { name: /papiret/ }).count(), 0, 'buttons for it');
    await page.setViewportSize({ width: 1440, height: 900 });
    await pane(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    check(await pane(page).isHidden(), 'the pane is not on paper');
  },
};
