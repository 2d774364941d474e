// Several people write the same charter: files go both ways, two proposals are decided, the history leads back.
import path from 'node:path';
import { broughtBy, check, equal, folder, openSection, settle } from '../support/browser.mjs';
import { choose, openHistory, openProposals, openTogether, unfoldOutline } from '../support/together.mjs';

const often = 'Så tit mødes gruppen';
const phone = { viewport: { width: 390, height: 844 } };

async function as(page, name) {
  await page.getByRole('button', { name: 'Visning', exact: true }).click();
  await page.getByRole('textbox', { name: 'Dit navn' }).fill(name);
  await page.getByRole('region', { name: 'Visning' }).getByRole('button', { name: 'Luk' }).click();
}
async function share(page) {
  const file = await broughtBy(page, 'download', () => page.getByRole('button', { name: 'Del fil', exact: true }).click());
  const kept = path.join(folder, `${Math.random()} ${file.suggestedFilename()}`);
  await file.saveAs(kept);
  return kept;
}
async function write(page, section, label, text) {
  await openSection(page, section);
  await page.getByRole('textbox', { name: label }).fill(text);
  await page.getByRole('heading', { name: section, exact: true }).click({ force: true, trial: true }).catch(() => {});
  await page.getByRole('textbox', { name: label }).blur();
  await settle(page);
}
const headingHasFocus = (page) => page.evaluate(() => document.activeElement?.dataset.key === 'proposal/title' && document.activeElement.textContent);
const notice = async (page) => (await page.locator('[data-key="notice"]').textContent()) ?? '';

/** Tab, until something answers to the words; what has the focus is told by its words. */
async function tabTo(page, wanted, at = 1) {
  for (let presses = 0, seen = 0; presses < 200; ++presses) {
    await page.keyboard.press('Tab');
    await settle(page);
    const name = await page.evaluate(() => {
      const one = document.activeElement;
      return one === document.body ? '' : one.getAttribute('aria-label') || (one.querySelector('.its-words') ?? one).textContent.trim();
    });
    if (wanted.test(name) && ++seen === at) return;
  }
  throw new Error(`Tab never comes to ${wanted}`);
}

export const cases = {
  async 'two profiles write apart, their files go both ways, and both end with the same charter'(open) {
    const [anna, bo] = [(await open()).page, (await open()).page];
    await as(anna, 'Anna Eksempel');
    await as(bo, 'Bo Eksempel');
    await anna.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await anna.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('OS2eksempel');
    await write(anna, 'Møder', often, 'Vi mødes seks gange om året. Indkaldelsen sendes to uger før.');
    await choose(bo, await share(anna));
    await write(anna, 'Møder', often, 'Vi mødes fire gange om året. Indkaldelsen sendes to uger før.');
    await write(bo, 'Møder', often, 'Vi mødes seks gange om året. Indkaldelsen sendes med dagsorden to uger før.');
    await openSection(anna, 'Det skal I');
    await anna.getByRole('group', { name: /^4\.1/ }).getByRole('radio', { name: 'Følges' }).click();
    await openSection(bo, 'Det skal I');
    await bo.getByRole('group', { name: /^4\.1/ }).getByRole('radio', { name: 'Ikke relevant' }).click();
    await bo.getByRole('textbox', { name: 'Hvorfor er det ikke relevant for jer?' }).fill('Projektet er lukket.');
    await openSection(bo, 'Medlemmer');
    await bo.getByRole('button', { name: 'Tilføj medlem' }).click();
    await bo.getByRole('group', { name: /^Medlem 1/ }).getByRole('textbox', { name: 'Navn' }).fill('Cecilie Eksempel');
    const [fromAnna, fromBo] = [await share(anna), await share(bo)];
    await choose(anna, fromBo);
    await choose(bo, fromAnna);

    const said = await notice(anna);
    check(said.includes('er lagt sammen med filen') && said.includes('1 nyt sted fra Bo Eksempel, 2 andre forslag'), `the notice says: ${said}`);
    for (const page of [anna, bo]) await page.getByRole('button', { name: '2 steder har to forslag' }).waitFor();
    await anna.getByRole('button', { name: 'Se forslagene', exact: true }).click();
    await settle(anna);
    check((await headingHasFocus(anna)) !== false, 'the heading of the first place has the focus');
    await anna.getByRole('heading', { name: 'To forslag · 1 af 2' }).waitFor();
    await anna.getByRole('group', { name: 'Bo Eksempel' }).getByText('Projektet er lukket.').waitFor();
    await anna.getByRole('group', { name: 'Anna Eksempel' }).getByRole('button', { name: 'Vælg denne' }).click();
    await settle(anna);
    equal(await headingHasFocus(anna), often, 'after a choice the focus lies on the heading of the next place');
    // Who wrote first comes first; in the same second it may be either.
    const marked = await anna.getByRole('insertion').allTextContents();
    equal(`${marked.slice(0, 2).sort()} | ${marked.slice(2)}`, 'fire,med dagsorden | fire,med dagsorden', 'the words marked');
    await anna.getByText('Før: Vi mødes seks gange om året. Indkaldelsen sendes to uger før.').waitFor();
    await anna.getByRole('button', { name: 'Brug forslaget' }).click();
    await anna.getByRole('heading', { name: 'Alle forslag er afgjort' }).waitFor();

    await anna.getByRole('button', { name: 'Fortryd', exact: true }).click();
    await settle(anna);
    equal(await headingHasFocus(anna), often, 'undo brings the proposals back');
    await anna.getByRole('button', { name: 'Ret det først' }).click();
    await anna.getByRole('textbox', { name: 'Jeres tekst' }).fill('Vi mødes fire gange om året. Indkaldelsen sendes med dagsorden tre uger før.');
    await anna.getByRole('button', { name: 'Brug teksten' }).click();
    await anna.getByRole('heading', { name: 'Alle forslag er afgjort' }).waitFor();
    await anna.getByRole('main').getByRole('button', { name: 'Tilbage til kommissoriet' }).click();

    await choose(bo, await share(anna));
    equal(await bo.getByRole('button', { name: /to forslag/ }).count(), 0, 'places to decide in the other profile');
    await openSection(bo, 'Møder');
    equal(await bo.getByRole('textbox', { name: often }).inputValue(), 'Vi mødes fire gange om året. Indkaldelsen sendes med dagsorden tre uger før.', 'the text in the other profile');
    const records = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/r/')).sort().join());
    await choose(anna, await share(bo));
    equal(await records(anna), await records(bo), 'the records of both');
  },

  async 'every proposal is decided with nothing but the keyboard'(open) {
    const { page } = await open();
    await openTogether(page);
    await tabTo(page, /^3 steder har to forslag$/);
    await page.keyboard.press('Enter');
    await settle(page);
    for (let left = 3; left > 0; --left) {
      const heading = await headingHasFocus(page);
      check(heading, `the heading has the focus with ${left} left`);
      if (heading === often) {
        await tabTo(page, /^Ret det først$/);
        await page.keyboard.press('Enter');
        await settle(page);
        await page.keyboard.press('Control+End');
        await page.keyboard.type(' Altid.');
        await tabTo(page, /^Brug teksten$/);
      } else {
        await tabTo(page, /^Vælg denne$/, 2);
      }
      await page.keyboard.press('Space');
      await settle(page);
    }
    equal(await headingHasFocus(page), 'Alle forslag er afgjort', 'after the last choice the heading with the focus');
    await tabTo(page, /^Tilbage til kommissoriet$/);
    await page.keyboard.press('Enter');
    await settle(page);
    await openSection(page, 'Møder');
    check((await page.getByRole('textbox', { name: often }).inputValue()).endsWith('to uger før. Altid.'), 'what was typed stands');
  },

  async 'what somebody began to write outlives the view and the page'(open) {
    const { page } = await open();
    await openProposals(page);
    await page.getByRole('button', { name: 'Ret det først' }).click();
    await page.getByRole('textbox', { name: 'Jeres tekst' }).fill('Vi mødes, når vi kan.');
    await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
    await page.getByRole('button', { name: '3 steder har to forslag' }).click();
    while ((await page.getByRole('textbox', { name: 'Jeres tekst' }).count()) === 0) {
      await page.getByRole('button', { name: 'Næste', exact: true }).click();
      await settle(page);
    }
    equal(await page.getByRole('textbox', { name: 'Jeres tekst' }).inputValue(), 'Vi mødes, når vi kan.', 'the draft');
    await page.waitForTimeout(1200);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await openSection(page, 'Møder');
    equal(await page.getByRole('textbox', { name: often }).inputValue(), 'Vi mødes, når vi kan.', 'the text after a reload');
  },

  async 'what came in is taken back from the notice, and a charter that came goes to those deleted'(open) {
    const { page } = await open();
    await openTogether(page);
    check((await notice(page)).includes('fra Bo'), 'each file is told');
    await page.getByRole('button', { name: 'Fortryd hentning' }).click();
    await page.getByRole('heading', { name: 'Slettet' }).waitFor();
    await page.getByRole('button', { name: 'Fortryd sletning' }).click();
    await page.getByRole('button', { name: 'Styregruppen for OS2eksempel', exact: true }).waitFor();
  },

  async 'the same person entered twice is made one by a click, and undo makes two again'(open) {
    const { page } = await open();
    await openTogether(page);
    await openSection(page, 'Medlemmer');
    await page.getByText('Cecilie Eksempel står her to gange').waitFor();
    equal(await page.getByRole('group', { name: /^Medlem \d/ }).count(), 3, 'members');
    await page.getByRole('button', { name: 'Gør til én' }).click();
    await settle(page);
    equal(await page.getByRole('group', { name: /^Medlem \d/ }).count(), 2, 'members after making one');
    equal(await page.getByText('står her to gange').count(), 0, 'what is said twice');
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
    await settle(page);
    equal(await page.getByRole('group', { name: /^Medlem \d/ }).count(), 3, 'members after undo');
  },

  async 'the history leads back: a field to an earlier version, and the whole charter to a moment'(open) {
    const { page } = await open();
    await openProposals(page);
    await page.getByRole('button', { name: 'Brug forslaget' }).click();
    await settle(page);
    await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).first().click();
    await openSection(page, 'Møder');
    await page.getByRole('button', { name: `historik: ${often}` }).click();
    await page.getByRole('heading', { name: often }).waitFor();
    equal(await page.getByRole('group', { name: 'Anna Eksempel' }).count() > 0, true, 'who wrote it is told');
    await page.getByRole('button', { name: 'Tilbage til denne' }).last().click();
    await settle(page);
    await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
    await settle(page);
    equal(await page.evaluate(() => document.activeElement.dataset.key), 'meeting/frequency/earlier', 'the focus is back where one came from');
    equal(await page.getByRole('textbox', { name: often }).inputValue(), 'Gruppen mødes seks gange om året. Indkaldelsen sendes to uger før.', 'the earlier version');

    await page.getByRole('button', { name: 'Historik', exact: true }).click();
    await page.getByRole('button', { name: 'Hele kommissoriet tilbage hertil' }).last().click();
    await settle(page);
    check((await notice(page)).includes('Intet er slettet'), 'what was done is said');
    equal(await page.getByRole('button', { name: 'Fortryd det igen' }).count(), 1, 'the way back');
    await page.getByRole('button', { name: 'Fortryd det igen' }).click();
    await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
    await openSection(page, 'Møder');
    equal(await page.getByRole('textbox', { name: often }).inputValue(), 'Gruppen mødes seks gange om året. Indkaldelsen sendes to uger før.', 'after taking it back');
  },

  async 'on a phone the proposals and the history need no scrolling sideways'(open) {
    const { page } = await open(phone);
    const fits = async (where) => equal(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), true, `${where} fits`);
    await openProposals(page);
    await fits('the proposals');
    await page.getByRole('button', { name: 'Ret det først' }).click();
    await settle(page);
    await fits('writing');
    await page.getByRole('button', { name: 'Tilbage til kommissoriet' }).click();
    await unfoldOutline(page);
    await page.getByRole('button', { name: 'Historik', exact: true }).click();
    await settle(page);
    await fits('the history');
  },

  async 'the views of many hands leave no work behind when they rest'(open) {
    const { page } = await open();
    await openHistory(page);
    await settle(page); // what was measured of it may ask for one more
    const frames = await page.evaluate(() => new Promise((done) => {
      let drawn = 0;
      const asked = window.requestAnimationFrame;
      window.requestAnimationFrame = (work) => { ++drawn; return asked(work); };
      setTimeout(() => done(drawn), 500);
    }));
    equal(frames, 0, 'frames while resting');
  },
};
