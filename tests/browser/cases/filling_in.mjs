// The main job: a charter from nothing to complete, by name and by keyboard, and what a reload leaves.
import { check, equal, home, main, openPage, openSection, settle } from '../support/browser.mjs';
import { fillIn, product } from '../support/charter.mjs';

const percent = (page) => page.getByText(/^\d+ % udfyldt$/).first().textContent();

export const cases = {
  async 'a coordination group without steering group is filled in completely by role and name, and survives a reload'(open) {
    const { context, page } = await open();
    await fillIn(page);
    equal(await percent(page), '100 % udfyldt', 'completeness');
    check(await page.getByText('Kommissoriet er udfyldt').isVisible(), 'it is said that the charter is complete');
    await page.reload();
    await openSection(page, 'Det skal I'); // it comes back to its charter
    equal(await page.getByRole('textbox', { name: 'Hvorfor følger I det ikke endnu?' }).inputValue(), 'Leverandøren vælges i januar 👍', 'the reason');
    await openSection(page, 'Medlemmer');
    equal(await page.getByRole('group', { name: /^Medlem 8/ }).getByRole('textbox', { name: 'Navn' }).inputValue(), 'שלום Eksempel', 'the last member');
    await page.close();
    const again = await openPage(context);
    check(await again.getByText('Færdig').first().isVisible(), 'the front page says that it is complete');
  },

  async 'text in a field that was not left is there after a reload'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await page.getByRole('textbox', { name: 'Produkt eller projekt' }).pressSequentially('Midt i et ørd');
    await page.reload();
    await page.getByRole('heading', { name: 'Om gruppen', exact: true }).waitFor();
    equal(await page.getByRole('textbox', { name: 'Produkt eller projekt' }).inputValue(), 'Midt i et ørd', 'the text');
    await home(page);
    await page.getByRole('button', { name: 'Styregruppen for Midt i et ørd', exact: true }).waitFor();
  },

  async 'by keyboard alone: create, type, choose, answer, explain'(open) {
    const { page } = await open();
    const tabTo = async (test, what) => {
      for (let presses = 0; presses < 80; ++presses) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(test)) return;
      }
      throw new Error(`${what} is not reached by Tab`);
    };
    const focusedKey = () => page.evaluate(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key') ?? '');
    await page.keyboard.press('Tab');
    equal(await page.evaluate(() => document.activeElement?.className), 'skip', 'the skip link comes first');
    await tabTo(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key') === 'new/steering', 'the card');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key') === 'head/product');
    await page.keyboard.type('Tastæturet');
    await tabTo(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key') === 'head/level', 'the level');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector('[data-key="head/level"] select').value !== '');
    await page.getByRole('button', { name: /^4 / }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Det skal I', exact: true }).waitFor();
    await tabTo(() => document.activeElement?.type === 'radio' && document.activeElement.closest('[data-key]').dataset.key.startsWith('duty/'), 'the first answer');
    await page.keyboard.press('Space');
    await settle(page);
    check(await page.getByRole('radio', { name: 'Følges' }).first().isChecked(), 'Space answers');
    for (const [key, name] of [['ArrowRight', 'Forklares'], ['ArrowRight', 'Ikke relevant'], ['ArrowLeft', 'Forklares']]) {
      await page.keyboard.press(key);
      await settle(page);
      check(await page.getByRole('radio', { name }).first().isChecked(), `the arrow comes to ${name}`);
      equal(await page.evaluate(() => document.activeElement.type), 'radio', `at ${name} the focus stays among the answers`);
    }
    await tabTo(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key')?.endsWith('/reason'), 'the reason');
    await page.keyboard.type('Fordi æøå');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await settle(page);
    equal(await page.getByRole('textbox', { name: 'Hvorfor følger I det ikke endnu?' }).first().inputValue(), 'Fordi æøå', 'by way of another answer the reason');
    await tabTo(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key')?.endsWith('/reason'), 'the reason again');
    await page.keyboard.press('Tab');
    await settle(page);
    check((await focusedKey()).endsWith('/follow-up'), 'Tab goes on to the date');
    for (let presses = 0; presses < 200; ++presses) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) return;
    }
    throw new Error('Tab never leaves the page');
  },

  async 'we take on all points, and undo takes it back'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await openSection(page, 'Det skal I');
    await page.getByRole('button', { name: 'Vi påtager os alle punkter' }).click();
    await settle(page);
    equal(await main(page).getByRole('radio', { checked: true }).count(), 7, 'answers');
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await settle(page);
    equal(await main(page).getByRole('radio', { checked: true }).count(), 0, 'answers after undo');
  },

  async 'the language changes at once and back'(open) {
    const { page } = await open();
    await page.getByRole('combobox', { name: 'Sprog' }).selectOption('en');
    await page.getByRole('heading', { name: 'Your charters' }).waitFor();
    equal(await page.evaluate(() => document.documentElement.lang), 'en', 'lang');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('da');
    await page.getByRole('heading', { name: 'Jeres kommissorier' }).waitFor();
  },
};
