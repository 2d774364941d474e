// Writes into a charter until the browser is killed, and looks what is there afterwards, again and again on one profile.
import { openPage } from './browser.mjs';
import { newProfile, startKillable } from './killable.mjs';

const place = 'Sted for første møde';
const product = 'Produkt eller projekt';

/** Every value that a record in either store holds, and every unfinished text. */
const everythingKept = () => new Promise((done, refuse) => {
  const values = (pairs) => pairs.flatMap(([key, value]) => {
    const kind = key.split('/')[2];
    if (kind === 'r') return JSON.parse(value).v ?? [];
    return kind === 'd' ? JSON.parse(value).text ?? [] : [];
  });
  const first = Object.entries(localStorage).filter(([key]) => key.startsWith('kommissorium/'));
  const request = indexedDB.open('kommissorium');
  request.onerror = () => refuse(request.error);
  request.onsuccess = () => {
    const table = request.result.transaction('kept').objectStore('kept');
    const [keys, found] = [table.getAllKeys(), table.getAll()];
    table.transaction.oncomplete = () => done({
      first: values(first),
      second: values(keys.result.map((key, i) => [key, found.result[i]])),
    });
  };
});

/** Local storage and IndexedDB have been brought together, and the page rests. */
async function settled(page) {
  await page.waitForFunction(() => performance.now() > 400);
  await page.waitForTimeout(600);
}

async function openCharter(page, first) {
  if (first) {
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await page.getByRole('textbox', { name: product }).fill('Dræbt og genstartet');
    await page.getByRole('textbox', { name: place }).focus();
    for (let tries = 0; !(await page.evaluate(everythingKept)).second.includes('Dræbt og genstartet') && tries < 160; ++tries) await page.waitForTimeout(50);
  } else {
    await page.getByRole('button', { name: 'Styregruppen for Dræbt og genstartet', exact: true }).click();
  }
  await page.getByRole('textbox', { name: place }).waitFor();
}

/**
 * Seals one text after the other, in the end only types. A text is noted once the browser has answered: sealed when the field
 * has been left, typed when it stands in the field.
 */
async function writeUntilDead(page, round, typingFrom, notes) {
  const field = page.getByRole('textbox', { name: place });
  const other = page.getByRole('textbox', { name: product });
  for (let number = 1; ; ++number) {
    const text = `Runde ${round}, møde ${number}`;
    await field.fill(text);
    if (performance.now() > typingFrom) {
      notes.typed.push({ text, at: performance.now() });
      await new Promise((done) => setTimeout(done, 50));
      continue;
    }
    await other.focus();
    notes.sealed.push({ text, at: performance.now() });
  }
}

/** How long before the kill the oldest of those was written that is not there; 0 = all are. */
const age = (gone, killedAt) => Math.round(Math.max(0, ...gone.map(({ at }) => killedAt - at)));

/**
 * @param {number} rounds
 * @param {(round: number) => {ms: number, typing: number}} lifetime of writing before each kill, and how long of it is only
 *   typing at the end
 */
export async function killAgainAndAgain(rounds, lifetime) {
  const profile = newProfile();
  const figures = { kills: 0, sealed: 0, lost: 0, lostMs: 0, firstLost: 0, firstLostMs: 0, typedMs: 0, conflicts: 0 };
  let notes = { sealed: [], typed: [] };
  let killedAt = 0;
  for (let round = 0; round <= rounds; ++round) {
    const browser = await startKillable(profile);
    await browser.context.addInitScript(() => {
      window.asFound = Object.values(localStorage);
    });
    const page = await openPage(browser.context);
    await settled(page);
    await openCharter(page, round === 0);
    if (round > 0) {
      const found = (await page.evaluate(() => window.asFound)).join('\n');
      let { first, second } = await page.evaluate(everythingKept);
      for (let tries = 0; second.some((value) => !first.includes(value)) && tries < 160; ++tries) { // the second store comes after the first picture
        await page.waitForTimeout(50);
        ({ first, second } = await page.evaluate(everythingKept));
      }
      const there = new Set([...first, ...second]);
      const gone = notes.sealed.filter(({ text }) => !there.has(text));
      const goneFirst = notes.sealed.filter(({ text }) => !found.includes(JSON.stringify(text)));
      const newestTyped = notes.typed.findLast(({ text }) => there.has(text));
      figures.sealed += notes.sealed.length;
      figures.lost += gone.length;
      figures.lostMs = Math.max(figures.lostMs, age(gone, killedAt));
      figures.firstLost += goneFirst.length;
      figures.firstLostMs = Math.max(figures.firstLostMs, age(goneFirst, killedAt));
      const after = notes.typed.filter(({ at }) => !newestTyped || at > newestTyped.at);
      figures.typedMs = Math.max(figures.typedMs, age(after, killedAt));
      figures.conflicts += await page.getByText(/to forslag/).count();
      for (const value of second) if (!first.includes(value)) throw new Error(`local storage was not repaired: ${value}`);
    }
    if (round < rounds) {
      const { ms, typing } = lifetime(round);
      notes = { sealed: [], typed: [] };
      const writing = writeUntilDead(page, round, performance.now() + ms - typing, notes).catch(() => {});
      await new Promise((done) => setTimeout(done, ms));
      killedAt = performance.now();
      await browser.kill();
      await writing;
      for (const list of Object.values(notes)) while (list.length > 0 && list.at(-1).at > killedAt) list.pop();
      ++figures.kills;
    } else {
      await browser.kill();
    }
  }
  return figures;
}
