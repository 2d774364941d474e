// The whole of the main job with nothing but a keyboard, from the page's start to the way out of it.
import { check, equal, settle } from '../support/browser.mjs';
import { pasted } from '../support/charter.mjs';
import { walk as documentsWalk } from '../support/documents.mjs';
import { search, walk as findingWalk } from '../support/finding.mjs';
import { walk as meetingWalk } from '../support/meeting.mjs';
import { dueCharters, walk as peopleWalk } from '../support/people.mjs';

/** What has the focus, as somebody who cannot see the page would hear it. */
const focused = (page) => page.evaluate(() => {
  const one = document.activeElement;
  const words = (node) => (node?.textContent ?? '').trim();
  const name = one.getAttribute('aria-label') || [...(one.labels ?? [])].map(words).join(' ') || words(one);
  const group = one.closest('fieldset, [role=group]');
  const box = one.getBoundingClientRect();
  return {
    kind: one === document.body ? 'nothing' : one.type || one.tagName.toLowerCase(),
    name,
    of: words(group?.querySelector('legend')) || group?.getAttribute('aria-label') || '',
    required: one.getAttribute('aria-required') === 'true',
    value: one.value ?? '',
    seen: box.bottom > 0 && box.top < innerHeight,
  };
});

/** Tab, until something answers to the words. Gives the focused control; a page that keeps the focus is a trap. */
async function tabTo(page, wanted) {
  for (let presses = 0; presses < 300; ++presses) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.kind !== 'nothing' && wanted.test(now.name)) return now;
  }
  throw new Error(`Tab never comes to ${wanted}`);
}

/** From here to the button at the end of the section; each stop on the way is given to `act`. */
async function walkSection(page, act) {
  for (let presses = 0; presses < 200; ++presses) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    check(now.kind === 'nothing' || now.seen, `${now.name} has the focus and is out of sight`);
    if (now.name === 'Næste afsnit' || now.kind === 'nothing') return;
    await act(now);
  }
  throw new Error('the section has no end');
}

const press = (page, ...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** Out of the page; gives how many stops there were on the way. */
async function through(page, key, where) {
  for (let stops = 0; stops < 250; ++stops) {
    await press(page, key);
    if ((await focused(page)).kind === 'nothing') return stops;
  }
  throw new Error(`${key} never leaves ${where}`);
}

/** From wherever the focus is to the page's end; then the whole page forwards, and back. */
async function bothWays(page, where) {
  await through(page, 'Tab', where); // also where nothing has the focus, Tab goes on from where it was last
  const stops = await through(page, 'Tab', where);
  check(stops > 3, `${where} has ${stops} stops`);
  equal(await through(page, 'Shift+Tab', where), stops, `stops on the way back, ${where}`);
}

/** The same at some views of a walk, which goes no further than the last of them. */
async function bothWaysAlong(page, walk, wanted, given) {
  const left = new Set(wanted);
  for (const [where, go] of walk) {
    if (left.size === 0) return;
    await go(page, given);
    await settle(page);
    if (left.delete(where)) await bothWays(page, where);
  }
  check(left.size === 0, `the walk has no ${[...left]}`);
}

const progress = (page) => page.getByText(/^\d+ % udfyldt$/).first().textContent();

export const alone = true; // whether what has the focus is in sight is looked at right after each key

export const cases = {
  async 'a coordination group fills in its charter to the end with the keyboard alone'(open) {
    const { page } = await open();
    await press(page, 'Tab');
    equal((await focused(page)).name, 'Gå til indholdet', 'what Tab comes to first');
    await press(page, 'Enter', 'Tab');
    check(await page.evaluate(() => document.getElementById('main').contains(document.activeElement)), 'the skip link leads into the content');
    await tabTo(page, /^Koordinationsgruppe/);
    await press(page, 'Enter');
    await page.getByRole('heading', { name: 'Om gruppen', exact: true }).waitFor();
    await settle(page);
    if ((await focused(page)).name !== 'Produkt eller projekt') await tabTo(page, /^Produkt eller projekt$/);
    await page.keyboard.type('OS2tastatur æøå');
    await tabTo(page, /^Fase$/);
    await press(page, 'ArrowDown');
    await tabTo(page, /^Produktniveau$/);
    for (let down = 0; down < 2; ++down) {
      await press(page, 'ArrowDown');
      await settle(page); // what was chosen first may ask for more fields
    }
    equal((await tabTo(page, /^Ja$/)).of, 'Har løsningen en styregruppe?', 'the group of the answer');
    await press(page, 'ArrowRight'); // Nej
    await tabTo(page, /^Dato for første møde$/);
    await page.keyboard.type('11112026'); // the same day whichever way round this browser writes dates

    const sections = [];
    let explained = 0;
    for (let section = 1; section < 20; ++section) {
      await walkSection(page, async (now) => {
        if (/^Vi påtager os/.test(now.name)) {
          await press(page, 'Enter');
          await settle(page);
          equal((await focused(page)).name, now.name, 'after the button the focus');
        } else if (now.kind === 'radio' && /^Svar på \d+\.3 /.test(now.of) && explained === 0) {
          ++explained;
          await press(page, 'ArrowRight'); // from followed to explained
          await settle(page);
          check(/\b4\.3 /.test((await tabTo(page, /^Hvorfor følger I det ikke endnu/)).of), 'the reason stands with its point');
          await page.keyboard.type('Leverandøren vælges i januar');
        } else if (now.name === 'Tages op igen' && /^\d+\.3 /.test(now.of)) {
          if (now.value === '') await page.keyboard.type('02022027');
        } else if (now.name === 'af' && now.value === '') {
          await page.keyboard.type('Bo Eksempel');
        } else if (now.name === 'Tilføj medlem' && sections.at(-1) !== 'members') {
          sections.push('members');
          await press(page, 'Enter');
          await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
          await page.keyboard.type('Åse Æblegård');
          await press(page, 'Tab');
          await page.keyboard.type('Prøveby Kommune');
          await press(page, 'Tab', 'ArrowDown');
          await tabTo(page, /^Indsæt en liste$/);
          await press(page, 'Enter');
          await settle(page);
          if ((await focused(page)).kind !== 'textarea') await tabTo(page, /^Navne og organisationer/);
          await page.keyboard.type(pasted.join('\n'));
          await tabTo(page, /^Tilføj dem på listen$/);
          await press(page, 'Enter');
          await page.getByRole('group', { name: /^Medlem 8/ }).waitFor();
        } else if (now.required && now.kind === 'select-one' && now.value === '') {
          await press(page, 'ArrowDown');
        } else if (now.required && now.value === '' && now.kind === 'date') {
          await page.keyboard.type('12122027');
        } else if (now.required && now.value === '') {
          await page.keyboard.type('Aftalt på første møde');
        } else if (now.kind === 'radio' && now.of === 'Vedligehold eller videreudvikling') {
          await press(page, 'ArrowRight');
        }
      });
      if ((await focused(page)).kind === 'nothing') break;
      await press(page, 'Enter'); // Næste afsnit
      await settle(page);
    }
    await settle(page);
    const rows = await page.getByRole('navigation', { name: 'Afsnit' }).getByRole('button').allTextContents();
    equal(await progress(page), '100 % udfyldt', `completeness (${rows.filter((row) => / af /.test(row)).join('; ')})`);
    equal(explained, 1, 'explained duties');
    const found = await page.getByRole('navigation', { name: 'Afsnit' }).getByRole('button').count();
    check(found >= 10, `the taken-over duties and responsibilities stand in the outline, which has ${found} sections`);
  },

  async 'Tab leaves the page at its end, and Shift+Tab comes all the way back, on every view of a charter'(open) {
    const { page } = await open();
    await bothWays(page, 'the front page');
    await page.getByRole('button', { name: 'Åbn eksempel: Koordinationsgruppe' }).click();
    for (const section of [/^2 /, /^4 /]) {
      await page.getByRole('navigation', { name: 'Afsnit' }).getByRole('button', { name: section }).click();
      await settle(page);
      await bothWays(page, `section ${section}`);
    }
    await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
    await settle(page);
    await bothWays(page, 'the print view');
  },

  async 'Tab leaves the page at its end, and Shift+Tab comes all the way back, in a meeting'(open) {
    const wanted = ['who is here', 'the first point', 'a duty explained', 'a point just put off', 'the summary'];
    await bothWaysAlong((await open()).page, meetingWalk, wanted);
  },
  async 'Tab leaves the page at its end, and Shift+Tab comes all the way back, where charters are gone through and handed over'(open) {
    const wanted = ['one section ticked', 'a mail to go with the file', 'what others take over'];
    await bothWaysAlong((await open()).page, peopleWalk, wanted, dueCharters());
  },
  async 'Tab leaves the page at its end, and Shift+Tab comes all the way back, at notes and after a search'(open) {
    const { page } = await open();
    await bothWaysAlong(page, findingWalk, ['a note being written', 'notes at points']);
    await search(page, 'leverandør');
    await press(page, 'Escape');
    await bothWays(page, 'the charter after a search');
  },
  async 'Tab leaves the page at its end, and Shift+Tab comes all the way back, where a charter is adopted'(open) {
    const wanted = ['a charter that is not adopted', 'an adopted charter', 'an answer being written in', 'its changes'];
    await bothWaysAlong((await open()).page, documentsWalk, wanted);
  },

  async 'Enter and Space do the same to a button, and Escape closes what was opened'(open) {
    const { page } = await open();
    for (const key of ['Enter', 'Space']) {
      await page.getByRole('button', { name: 'Visning', exact: true }).focus();
      await press(page, key);
      const panel = page.getByRole('region', { name: 'Visning' });
      await panel.waitFor();
      await press(page, 'Escape');
      await panel.waitFor({ state: 'detached' });
      equal((await focused(page)).name, 'Visning', `after ${key} and Escape the focus`);
    }
  },
};
