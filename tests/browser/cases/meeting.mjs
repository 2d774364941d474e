// A meeting goes through a charter from who is here to the minutes, interrupted once; by presenter and by keyboard.
import { readFileSync } from 'node:fs';
import { check, equal, openPage, settle } from '../support/browser.mjs';
import { download } from '../support/documents.mjs';
import { goTo, openMeeting, putOff } from '../support/meeting.mjs';

const where = async (page) => (await page.getByRole('heading', { level: 1 }).first().textContent()).trim();
const press = async (page, key) => {
  await page.keyboard.press(key);
  await settle(page);
};

export const cases = {
  async 'a meeting from start to minutes, interrupted once'(open) {
    const { context, page } = await open();
    await openMeeting(page);
    await page.getByLabel('Mødets dato').fill('2026-11-23');
    await page.getByRole('button', { name: 'Begynd mødet' }).click();
    await settle(page);
    check(/^Punkt 1 af \d+ · \d+ åbne$/.test(await where(page)), `it stands at ${await where(page)}`);
    await goTo(page, /^4\.1 /);
    await page.getByRole('radio', { name: 'Følges' }).click();
    await page.getByRole('button', { name: 'Næste', exact: true }).click();
    await settle(page);
    await page.getByRole('radio', { name: 'Forklares' }).click();
    await page.getByRole('textbox', { name: 'Hvorfor følger I det ikke endnu?' }).fill('Vi venter på leverandøren <b>æøå</b>');
    await page.getByRole('button', { name: 'Næste', exact: true }).click();
    await settle(page);
    await putOff(page, '2027-02-15', 'Bo Eksempel');
    check((await where(page)).endsWith('· 1 udskudt'), `in sight stands ${await where(page)}`);
    const place = await where(page);

    await page.reload();
    await page.getByRole('region', { name: 'Udskudt' }).waitFor();
    equal(await where(page), place, 'loaded again, the meeting is where it was');
    await page.waitForTimeout(1500); // both stores have what was typed last
    await page.close();
    const again = await openPage(context);
    await again.getByRole('button', { name: /^Styregruppen for OS2eksempel/ }).first().click();
    await settle(again);
    await again.getByRole('button', { name: 'Fortsæt mødet' }).click();
    await settle(again);
    equal(await where(again), place, 'in a new tab it goes on where it was');
    equal(await again.getByLabel('Hvem tager det op?').inputValue(), 'Bo Eksempel', 'who takes it up again');

    await goTo(again, 'Opsummering');
    for (const words of ['Besluttet', 'Forklaret eller ikke relevant', 'Udskudt', 'Står åbent'])
      check((await again.getByRole('heading', { name: words, level: 3, exact: true }).count()) === 1, `the summary has ${words}`);
    await again.getByLabel('Næste møde').fill('2027-01-11');
    await settle(again);
    await again.getByRole('button', { name: 'Vedtag …' }).click();
    await settle(again);
    equal(await again.getByRole('textbox', { name: 'Til stede' }).inputValue(), 'Anna Eksempel, Eksempel Kommune\nBo Eksempel, Prøveby Kommune', 'who was there');
    await again.getByRole('button', { name: 'Vedtag udgave 1' }).click();
    await settle(again);
    await again.getByRole('button', { name: 'Tilbage til mødet', exact: true }).click(); // adopted, the minutes are what is left to do
    await settle(again);
    check(await again.getByRole('heading', { name: 'Hent referat' }).evaluate((one) => one === document.activeElement), 'the way leads to the minutes');
    const markdown = readFileSync(await download(again, 'Hent referat: Markdown'), 'utf8');
    const html = readFileSync(await download(again, 'Hent referat: Webside'), 'utf8');
    const word = readFileSync(await download(again, 'Hent referat: Word-dokument'));
    equal(word.subarray(0, 2).toString(), 'PK', 'the Word document is an archive');
    for (const words of ['23. november 2026', 'Anna Eksempel, Eksempel Kommune', 'Følges', 'Bo Eksempel', '15-02-2027', '11. januar 2027', 'vedtaget som udgave 1']) {
      check(markdown.replaceAll('\\', '').includes(words), `the Markdown says ${words}`);
      check(html.includes(words), `the page says ${words}`);
    }
    check(!html.includes('<b>æøå'), 'what was written is no markup');
    await again.getByRole('button', { name: 'Afslut mødet …' }).click();
    await again.getByRole('button', { name: 'Afslut mødet', exact: true }).click();
    await settle(again);
    check(await again.getByRole('button', { name: 'Hold møde' }).isVisible(), 'the meeting has ended');
  },

  async 'a presenter and arrow keys turn the points, and leave fields and radios alone'(open) {
    const { page } = await open();
    await openMeeting(page);
    await page.getByRole('button', { name: 'Begynd mødet' }).click();
    await settle(page);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? '');
    equal(await focused(), 'meeting/title', 'reading begins with the point');
    await press(page, 'PageDown');
    await press(page, 'ArrowRight');
    check((await where(page)).startsWith('Punkt 3 '), `after two it is ${await where(page)}`);
    await press(page, 'PageUp');
    await press(page, 'ArrowLeft');
    await press(page, 'ArrowLeft');
    equal(await where(page), 'Møde', 'before the first point is who is here');
    await press(page, 'PageDown');
    const field = page.getByRole('main').getByRole('textbox').first();
    await field.focus();
    await press(page, 'ArrowRight');
    check((await where(page)).startsWith('Punkt 1 '), 'a field keeps its arrows');
    await press(page, 'PageDown');
    check((await where(page)).startsWith('Punkt 2 '), 'and the presenter goes on from it');
    await goTo(page, /^4\.1 /);
    const place = await where(page);
    await page.getByRole('radio', { name: 'Følges' }).focus();
    await press(page, 'ArrowRight');
    check((await where(page)).startsWith(place.split(' ·')[0]), 'radios keep their arrows');
    check(await page.getByRole('radio', { name: 'Forklares' }).isChecked(), 'the next answer is chosen');
    await page.getByRole('textbox', { name: 'Hvorfor følger I det ikke endnu?' }).fill('Vi venter');
    await press(page, 'ArrowRight');
    check((await where(page)).startsWith(place.split(' ·')[0]), 'and so does a text of several lines');
    await press(page, 'PageDown');
    check(!(await where(page)).startsWith(place.split(' ·')[0]), 'which no presenter gets stuck in');
  },

  async 'by keyboard: an open question is written in at once, Enter goes on, and the chosen answer is not lost by saying it again'(open) {
    const { page } = await open();
    await openMeeting(page);
    await page.getByRole('button', { name: 'Begynd mødet' }).click();
    await settle(page);
    const focused = () => page.evaluate(() => document.activeElement?.closest('[data-key]')?.getAttribute('data-key') ?? '');
    await goTo(page, /^Beslutningsdygtig/);
    equal(await focused(), 'agreement/quorum', 'the focus');
    const place = await where(page);
    await page.keyboard.type('Halvdelen af jer æøå');
    await press(page, 'Enter');
    check((await where(page)).split(' ')[1] === String(Number(place.split(' ')[1]) + 1), `after Enter it is ${await where(page)}, before it was ${place}`);
    await page.getByRole('button', { name: 'Forrige' }).click();
    await settle(page);
    equal(await page.getByRole('textbox', { name: 'Beslutningsdygtig' }).inputValue(), 'Halvdelen af jer æøå', 'what was written');

    await goTo(page, /^4\.1 /);
    const followed = page.getByRole('radio', { name: 'Følges' });
    await followed.focus();
    await press(page, 'Space');
    check(await followed.isChecked(), 'Space chooses');
    await press(page, 'Space');
    check(await followed.isChecked(), 'Space once more leaves it');
    await press(page, 'Delete');
    check(!(await followed.isChecked()), 'Delete opens the question again');
    await followed.click();
    await settle(page);
    await followed.click();
    await settle(page);
    check(!(await followed.isChecked()), 'and so does the pointer');

    // Leaving the wording makes the title longer and moves the button away: a press counts where it began.
    await page.getByRole('button', { name: /^Omformulér/ }).click();
    await settle(page);
    await page.keyboard.type('En ordlyd, der er så lang, at titlen over punktet fylder to linjer i stedet for en, æøå. ');
    const done = await page.getByRole('button', { name: 'Færdig' }).boundingBox();
    await page.mouse.move(done.x + done.width / 2, done.y + done.height / 2);
    await page.mouse.down();
    await settle(page);
    await page.mouse.up();
    await settle(page);
    equal(await page.getByRole('textbox', { name: 'Jeres ordlyd' }).count(), 0, 'fields for the wording after the press');

    await page.getByRole('button', { name: /^Omformulér/ }).click();
    await settle(page);
    await page.keyboard.type('Vores egne ord');
    await press(page, 'Escape');
    equal(await page.getByRole('textbox', { name: 'Jeres ordlyd' }).count(), 0, 'fields for the wording after Escape');
    equal(await focused(), 'duty/direction/reword', 'the focus after Escape');
    check((await page.getByRole('heading', { level: 2 }).first().textContent()).includes('Vores egne ord'), 'the wording stays');

    await goTo(page, /^Tages op igen/);
    const title = await where(page);
    const date = page.getByLabel('Tages op igen');
    await date.focus();
    await page.keyboard.type('15'); // half of it
    await page.getByRole('button', { name: 'Næste', exact: true }).click();
    await settle(page);
    equal(await where(page), title, 'half a date holds one back');
    check(await date.evaluate((input) => input === document.activeElement), 'at the date');
    await page.getByRole('button', { name: 'Næste', exact: true }).click();
    await settle(page);
    check((await where(page)) !== title, 'who has seen it goes on');
  },

  async 'on a phone how far it is stays in sight, and the title is seen after every step'(open) {
    const { page } = await open({ viewport: { width: 390, height: 844 } });
    await openMeeting(page);
    await page.getByRole('button', { name: 'Begynd mødet' }).click();
    await settle(page);
    for (let step = 0; step < 6; ++step) {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      const bar = await page.getByRole('button', { name: 'Næste', exact: true }).boundingBox();
      check(bar !== null && bar.y >= 0 && bar.y < 844, 'the way on is in sight');
      await page.getByRole('button', { name: 'Næste', exact: true }).click();
      await settle(page);
      const title = await page.locator('[data-key="meeting/title"]').boundingBox();
      check(title !== null && title.y > bar.y && title.y < 844, `the title of step ${step} is in sight`);
    }
  },
};
