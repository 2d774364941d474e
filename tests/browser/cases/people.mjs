// People from other charters, a file that is handed on, and the yearly look at a charter.
import { readFileSync } from 'node:fs';
import { broughtBy, check, equal, openSection, settle } from '../support/browser.mjs';
import { dueCharters, openReview, tool, typeName } from '../support/people.mjs';
import { choose } from '../support/together.mjs';

const charters = (page) => page.locator('[data-key^="charter/"][data-key$="/open"]').allTextContents();
const done = (page) => page.getByText(/^\d+ af \d+ afsnit er gennemgået$/).first().textContent();
const active = (page) => page.evaluate(() => document.activeElement.closest('[data-key]')?.dataset.key ?? '');

async function taken(page, work) {
  const file = await broughtBy(page, 'download', work);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

export const cases = {
  async 'a charter whose day has come stands first, is gone through and ends in a new version'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: /^Faggruppe/ }).first().click();
    await settle(page);
    await choose(page, dueCharters());
    const order = await charters(page);
    check(order[0].includes('OS2eksempel') && order[1].includes('OS2andet'), `the front page lists ${order}`);
    await page.getByRole('button', { name: 'Gennemgå: Koordinationsgruppen for OS2eksempel' }).click();
    await settle(page);
    equal(await active(page), 'going-through/title', 'what has the focus');
    const whole = await page.getByRole('checkbox', { name: /^Nej, vi står ved afsnit/ }).count();
    equal(await done(page), `0 af ${whole} afsnit er gennemgået`, 'before anything is ticked');
    check((await page.getByRole('region', { name: /^\d+ Møder$/ }).textContent()).includes('hver anden måned'), 'what stands is shown');
    for (let number = 1; number <= 3; ++number) await page.getByRole('checkbox', { name: `Nej, vi står ved afsnit ${number}`, exact: true }).click();
    await settle(page);
    equal(await done(page), `3 af ${whole} afsnit er gennemgået`, 'three are ticked');
    await page.getByRole('button', { name: 'Ja, ret afsnit 1', exact: true }).click();
    const product = page.getByRole('textbox', { name: 'Produkt eller projekt' });
    await product.fill('OS2forandret');
    await product.blur();
    await settle(page);
    await page.getByRole('button', { name: 'Gennemgang', exact: true }).click();
    await settle(page);
    equal(await done(page), `2 af ${whole} afsnit er gennemgået`, 'the one that was changed is to be read again');
    check((await page.getByRole('insertion').allTextContents()).join().includes('OS2forandret'), 'what has changed is marked');
    await page.waitForTimeout(1500);
    await page.reload();
    await page.getByRole('heading', { name: 'Gennemgang', level: 2, exact: true }).waitFor();
    await page.getByText(`2 af ${whole} afsnit er gennemgået`).first().waitFor(); // as soon as the second store is read
    const next = page.getByLabel('Kommissoriet tages op igen');
    equal(Number((await next.inputValue()).slice(0, 4)), new Date().getFullYear() + 1, 'the year that is proposed');
    await page.getByRole('button', { name: 'Videre til vedtagelsen' }).click();
    await page.getByRole('button', { name: /^Vedtag udgave 2/ }).click();
    await settle(page);
    check((await page.getByRole('region', { name: 'Vedtagelse og udgaver' }).textContent()).includes('Udgave 2, vedtaget'), 'the second version is adopted');
    await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
    await openSection(page, 'Møder');
    check((await page.getByRole('textbox', { name: /Så tit mødes/ }).inputValue()).includes('hver anden måned'), 'what stood stands');
    await page.getByRole('button', { name: 'Kommissorium', exact: true }).click();
    await settle(page);
    equal(await page.getByRole('button', { name: /^Gennemgå: Koordinationsgruppen/ }).count(), 0, 'it is not due any more');
  },

  async 'a review is gone through by keyboard alone'(open) {
    const { page } = await open();
    await openReview(page);
    const names = [];
    for (let presses = 0; presses < 120; ++presses) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement.labels?.[0]?.textContent || document.activeElement.textContent || '');
      names.push(name.trim());
      if (name.startsWith('Nej, vi står ved afsnit')) await page.keyboard.press('Space');
      if (name.startsWith('Videre til vedtagelsen')) break;
    }
    await settle(page);
    check(!/^0 af/.test(await done(page)), `nothing was ticked on the way over ${names.join(' | ')}`);
    const [, ticked, whole] = /^(\d+) af (\d+)/.exec(await done(page));
    equal(ticked, whole, 'everything is ticked');
    await page.keyboard.press('Enter');
    await settle(page);
    equal(await active(page), 'adoption/title', 'what has the focus');
  },

  async 'a handover gives one file with everything and a page with what waits, which prints'(open) {
    const { page } = await open();
    await choose(page, dueCharters());
    await page.getByRole('link', { name: 'Koordinationsgruppen for OS2eksempel' }).or(page.getByRole('button', { name: /^Koordinationsgruppen for OS2eksempel/ })).first().click();
    await tool(page, 'Mere om filer');
    await page.getByRole('button', { name: 'Giv videre', exact: true }).click();
    await settle(page);
    equal(await active(page), 'handover/title', 'what has the focus');
    const paper = await page.getByRole('article').textContent();
    for (const words of ['Det overtager I', 'Sidste udgave', '15. januar 2026', 'Åbne punkter', 'Governancetjek', 'Datoer', 'Gruppen mødes hver anden måned.',
      'Aftaler', 'Tilslutningsaftale 2026, punkt 4', 'Hvem sidder i gruppen', 'cecilie@eksempel.dk']) check(paper.includes(words), `the page says ${words}`);
    const file = await taken(page, () => page.getByRole('button', { name: 'Hent filen' }).click());
    check(file.name.endsWith('.kommissorium.json') && file.text.includes('"k":"adoption"'), `the file ${file.name} has the history`);
    const side = await taken(page, () => page.getByRole('button', { name: 'Hent siden' }).click());
    check(side.name.endsWith('overtagelse.html') && side.text.includes('Det overtager I'), `the page is ${side.name}`);
    const { page: other } = await open();
    await choose(other, [{ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) }]);
    await other.getByText('Koordinationsgruppen for OS2eksempel').first().waitFor();
    await page.evaluate(() => { window.print = () => { window.printed = document.getElementById('print').textContent; }; });
    await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
    await settle(page);
    check((await page.evaluate(() => window.printed ?? '')).includes('Det overtager I'), 'the page is printed');
    await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
    await settle(page);
    equal(await page.getByRole('navigation', { name: 'Afsnit' }).count(), 1, 'back in the charter');
  },

  async 'people from other charters are put in by keyboard, over nothing that is written, and undone in one step'(open) {
    const { page } = await open();
    await choose(page, dueCharters());
    await page.getByRole('link', { name: 'Koordinationsgruppen for OS2eksempel' }).or(page.getByRole('button', { name: /^Koordinationsgruppen for OS2eksempel/ })).first().click();
    await typeName(page, 'ann');
    check((await page.locator('#polite').textContent()).startsWith('2 personer'), 'how many there are is said');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settle(page);
    const member = page.getByRole('group', { name: /^Medlem 2: Anna Eksempel/ });
    equal(await member.getByRole('textbox', { name: 'Organisation', exact: true }).inputValue(), 'Eksempel Kommune', 'the organisation');
    check((await active(page)).endsWith('/role'), `the focus is at ${await active(page)}`);
    equal(await page.getByRole('group', { name: /fra jeres andre kommissorier/ }).count(), 0, 'nothing is offered any more');
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
    await settle(page);
    equal(await page.getByRole('group', { name: /^Medlem 2: ann$/ }).getByRole('textbox', { name: 'Organisation', exact: true }).inputValue(), '', 'taken back');
  },

  async 'roles are chosen by arrows and space'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: 'Åbn eksempel: Koordinationsgruppe' }).click();
    await settle(page);
    await openSection(page, 'Medlemmer');
    await page.getByRole('button', { name: /^Flere oplysninger/ }).first().click();
    await settle(page);
    const roles = page.getByRole('group', { name: 'Roller' }).getByRole('checkbox');
    const before = await roles.nth(1).isChecked();
    await roles.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await settle(page);
    equal(await roles.nth(1).isChecked(), !before, 'the second role');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    await settle(page);
    equal(await roles.nth(1).isChecked(), before, 'the second role once more');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    equal(await roles.first().evaluate((one) => one === document.activeElement), true, 'above the first there is none');
  },

  async 'sharing gives the file and a mail, which is copied from a file on the disk too'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: 'Åbn eksempel: Koordinationsgruppe' }).click();
    const file = await taken(page, () => tool(page, 'Del fil'));
    await settle(page);
    equal(await active(page), 'mail/title', 'what has the focus');
    const text = page.getByRole('textbox', { name: 'Tekst', exact: true });
    const words = await text.inputValue();
    check(words.includes(file.name) && words.includes('„Åbn fil …“') && words.includes('.html'), words);
    check(words.includes('Spørg mig') && !words.includes('file:'), 'a page on the disk has no address to give');
    equal(await text.getAttribute('readonly') !== null, true, 'it is not written in');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('no')) } });
      document.addEventListener('copy', () => { window.copied = document.activeElement.value; });
    });
    await page.getByRole('button', { name: 'Kopiér teksten' }).click();
    await page.getByText('Kopieret. Sæt det ind i mailen.').first().waitFor();
    equal(await page.evaluate(() => window.copied), words, 'what was copied');
    await page.evaluate(() => { document.execCommand = () => false; });
    await page.getByRole('button', { name: 'Kopiér teksten' }).click();
    await page.getByText(/tryk Ctrl\+C/).first().waitFor();
    equal(await page.evaluate(() => String(getSelection()) || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)), words, 'what is selected');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await settle(page);
    equal(await text.count(), 0, 'Esc closes the card');
  },
};
