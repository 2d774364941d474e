// Looking for something and going there, with the keyboard and by pressing; notes that stay where they are.
import { readFileSync } from 'node:fs';
import { broughtBy, check, equal, home, main, openSection, settle } from '../support/browser.mjs';
import { openNoted, search, unfoldNote, words } from '../support/finding.mjs';

const focused = (page) => page.evaluate(() => {
  const one = document.activeElement;
  return one.closest('[data-key]')?.getAttribute('data-key') ?? one.tagName;
});
const hits = (page) => page.locator('button[data-key^="find/hit/"]');

const downloaded = async (page, press) => readFileSync(await (await broughtBy(page, 'download', press)).path(), 'utf8');

export const cases = {
  async 'Ctrl+K from within a field, Enter to the first, and Escape back to the field'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    const product = page.getByRole('textbox', { name: 'Produkt eller projekt', exact: true });
    await product.focus();
    await page.keyboard.type('OS2æblegrød');
    await page.keyboard.press('Control+k');
    await words(page).waitFor();
    await settle(page);
    equal(await focused(page), 'find/words', 'what has the focus');
    await page.keyboard.press('Escape');
    await settle(page);
    equal(await focused(page), 'head/product', 'what has the focus again');
    equal(await product.inputValue(), 'OS2æblegrød', 'what was typed');
    await page.keyboard.press('Control+k');
    await page.waitForFunction(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key') === 'find/words'); // a frame later
    await page.keyboard.type('medl');
    await page.keyboard.press('Enter'); // at once: what was typed last counts
    await page.getByRole('heading', { name: 'Medlemmer', level: 2, exact: true }).waitFor();
    await settle(page);
    equal(await focused(page), 'section/title', 'where one has come');
  },

  async 'a text in another charter: arrows to it, Enter, and the field has the focus'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await page.getByRole('textbox', { name: 'Produkt eller projekt', exact: true }).fill('OS2Østergård');
    await home(page);
    await page.getByRole('button', { name: 'Nyt kommissorium' }).click();
    await page.getByRole('button', { name: /^Faggruppe/ }).first().click();
    await search(page, 'oestergaard');
    check((await hits(page).count()) >= 2, 'the charter and its text are found');
    await page.getByRole('region', { name: 'Kommissorier' }).waitFor();
    await page.getByRole('region', { name: 'Tekster' }).waitFor();
    for (const [key, expected] of [['ArrowUp', 'find/words'], ['ArrowDown', 'find/hit/0'], ['ArrowDown', 'find/hit/1'], ['ArrowUp', 'find/hit/0'], ['ArrowDown', 'find/hit/1']]) {
      await page.keyboard.press(key);
      await settle(page);
      equal(await focused(page), expected, `after ${key}`);
    }
    await page.keyboard.press('Enter');
    await settle(page);
    equal(await focused(page), 'head/product', 'where one has come');
    equal(await page.getByRole('textbox', { name: 'Produkt eller projekt', exact: true }).inputValue(), 'OS2Østergård', 'the field');
  },

  async 'the button of the bar, a hit by pressing, how many were found is said, and none'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: 'Åbn eksempel: Koordinationsgruppe' }).click();
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await words(page).fill('e');
    await main(page).getByText(/^og \d+ til$/).first().waitFor();
    const first = await main(page).getByText(/^\d+ fundet$/).textContent();
    await words(page).fill('leverandør');
    await page.waitForFunction((before) => { // how many there are now, and not for the letter before, is shown and said
      const shown = document.evaluate("//main//text()[contains(., ' fundet')]", document, null, XPathResult.STRING_TYPE).stringValue;
      return /^\d+ fundet$/.test(shown) && shown !== before && [...document.querySelectorAll('[role=status]')].some((one) => one.textContent.includes(shown));
    }, first);
    await words(page).fill('dette har ingen skrevet');
    await main(page).getByText(/^Intet passer/).waitFor();
    equal(await hits(page).count(), 0, 'hits of nothing');
    await words(page).fill('historik');
    await page.getByRole('region', { name: 'Gå til' }).getByRole('button', { name: 'Historik' }).click();
    await page.getByRole('heading', { name: 'Historik', level: 2 }).waitFor();
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('heading', { name: 'Historik', level: 2 }).waitFor();
    equal(await focused(page), 'find', 'what has the focus when the search is closed by its button');
  },

  async 'a note is written, found, survives a reload and is taken back'(open) {
    const { page } = await open();
    await openNoted(page);
    await page.reload();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await search(page, 'navnet aeoeaa');
    await page.getByRole('region', { name: 'Noter' }).getByRole('button').click();
    await settle(page);
    equal(await focused(page), 'note/head/product', 'where one has come');
    equal(await page.getByRole('textbox', { name: 'Note til jer selv' }).inputValue(), 'Spørg leverandøren om navnet æøå', 'the note');
    await page.getByRole('textbox', { name: 'Note til jer selv' }).fill('Noget andet');
    await page.getByRole('textbox', { name: 'Produkt eller projekt', exact: true }).focus();
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await settle(page);
    equal(await page.getByRole('textbox', { name: 'Note til jer selv' }).inputValue(), 'Spørg leverandøren om navnet æøå', 'the note after undo');
  },

  async 'a note is on no paper and in no file until the group says so'(open) {
    const { page } = await open();
    await openNoted(page);
    await openSection(page, 'Det skal I');
    await (await unfoldNote(page, '4.1')).fill('Hemmeligt ved 4.1');
    await page.getByRole('textbox', { name: 'Note til jer selv' }).blur();
    await settle(page);
    const share = () => page.getByRole('button', { name: 'Del fil', exact: true }).click();
    const without = await downloaded(page, share);
    check(!/Hemmeligt|leverandøren om navnet/.test(without), 'the shared file has a note');
    check(without.includes('head/product'), 'the shared file has the charter');
    await page.getByRole('button', { name: 'Mere om filer' }).click();
    await page.getByRole('checkbox', { name: 'Tag noterne med' }).check();
    await settle(page);
    const along = await downloaded(page, share);
    check(along.includes('Hemmeligt ved 4.1') && along.includes('leverandøren om navnet'), 'the file has the notes');
    await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
    await page.getByRole('article').waitFor();
    check(!(await page.locator('body').textContent()).includes('Hemmeligt'), 'the paper has a note');
    await page.getByRole('button', { name: 'Hent dokument' }).click();
    for (const name of ['Markdown', 'Webside']) {
      const text = await downloaded(page, () => main(page).getByRole('button', { name, exact: true }).click());
      const carried = text.match(/[A-Za-z0-9_+-]{200,}/g) ?? [];
      const all = text + carried.map((one) => Buffer.from(one.replaceAll('+', '-'), 'base64url').toString('utf8')).join();
      check(!/Hemmeligt|leverandøren om navnet/.test(all), `the document as ${name} has a note`);
    }
  },

  async 'the search opens nowhere else: no request, no word left behind when it is closed'(open) {
    const { page } = await open();
    await search(page, 'noget hemmeligt');
    await page.keyboard.press('Escape');
    await settle(page);
    await page.keyboard.press('Control+k');
    await words(page).waitFor();
    equal(await words(page).inputValue(), '', 'the field the next time');
    check(!(await page.evaluate(() => JSON.stringify({ ...localStorage }))).includes('hemmeligt'), 'the store has what was looked for');
  },
};
