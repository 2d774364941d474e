// One file that several people save to. A browser's file dialogs cannot be driven, so they give a file that this program
// holds for two profiles at once, and in one case a real one of the browser's own file system.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { address, broughtBy, check, equal, folder, home, longestWait, settle } from '../support/browser.mjs';

const name = 'Styregruppen.kommissorium.json';

/** What lies in the synced folder, for every page that is given it. */
class SharedFile {
  text = '';
  changed = 1;
  gone = false;
  writes = 0;

  put(text) {
    this.text = text;
    ++this.changed;
  }
  /** @returns {Set<string>} the ids of its records */
  records() {
    return new Set(this.text.split('\n').flatMap((line) => line.match(/^\{"id":"([0-9a-f]{64})"/)?.[1] || []));
  }
  async givenTo(context) {
    await context.exposeFunction('folderRead', () => ({ text: this.text, changed: this.changed, gone: this.gone }));
    await context.exposeFunction('folderWrite', (text) => {
      ++this.writes;
      this.put(text);
    });
    await context.addInitScript((file) => {
      const handle = {
        name: file,
        async getFile() {
          const { text, changed, gone } = await window.folderRead();
          if (gone) throw new DOMException('gone', 'NotFoundError');
          return new File([text], file, { lastModified: changed });
        },
        async createWritable() {
          let text = '';
          return { write: async (part) => void (text += part), close: () => window.folderWrite(text), abort: async () => {} };
        },
        queryPermission: async () => 'granted',
        requestPermission: async () => 'granted',
      };
      window.showOpenFilePicker = async () => [handle];
      window.showSaveFilePicker = async () => (await window.folderWrite(''), handle);
    }, name);
  }
}

async function person(open, shared, author) {
  const { context, page: first } = await open();
  await shared.givenTo(context);
  await first.close();
  const page = await context.newPage();
  page.setDefaultTimeout(longestWait);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return { page, author, saved: page.getByText(`Gemt i ${name} kl. `) };
}
const leave = (page) => page.getByRole('navigation', { name: 'Afsnit' }).getByRole('button').first().focus();
const save = (page) => page.getByRole('button', { name: 'Gem i filen', exact: true }).click();
const stored = (page) => page.evaluate(() => Object.keys(localStorage).flatMap((key) => key.match(/\/r\/([0-9a-f]{64})$/)?.[1] || []));
const sorted = (set) => JSON.stringify([...set].sort());

/** The first makes the charter and the file, the others open it from the front page. */
async function group(open, shared, ...authors) {
  const people = [];
  for (const author of authors) people.push(await person(open, shared, author));
  const { page } = people[0];
  await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
  await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('Fælles');
  await save(page);
  await page.getByRole('button', { name: 'Lav en ny fil …' }).click();
  await people[0].saved.waitFor();
  for (const other of people.slice(1)) {
    await other.page.getByRole('button', { name: 'Åbn den fælles fil …' }).click();
    await other.page.getByRole('textbox', { name: 'Produkt eller projekt' }).waitFor();
    equal(await other.page.getByRole('textbox', { name: 'Produkt eller projekt' }).inputValue(), 'Fælles', 'what the file brings');
  }
  for (const one of people) {
    await one.page.getByRole('textbox', { name: 'Hvad hedder du?' }).fill(one.author);
    await one.page.getByRole('button', { name: 'Brug navnet' }).click();
  }
  return people;
}

/** Whether the field was filled in; an earlier save may come in just then, with another proposal and a choice in its place. */
const filled = (field, text) => field.fill(text, { timeout: 2000 }).then(() => true, () => false);

/** SplitMix32, so that a failure can be seen again. */
function dice(seed) {
  let state = seed;
  return (bound) => {
    state = (state + 0x9e3779b9) | 0;
    let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) % bound;
  };
}

export const cases = {
  async 'two people, 20 saves in each other\'s way, different fields and the same: both and the file hold everything'(open) {
    const shared = new SharedFile();
    const seed = 20261123;
    const below = dice(seed);
    const people = await group(open, shared, 'Anna Eksempel', 'Bo Eksempel');
    const fields = ['Sted for første møde', 'Produkt eller projekt'];
    const written = [];
    let saves = 0;
    for (let round = 0; saves < 20; ++round) {
      const { page, author } = people[below(2)];
      const field = page.getByRole('textbox', { name: fields[below(3) === 0 ? 1 : 0] });
      const text = `${author.split(' ')[0]} ${round}`;
      const writes = (await field.count()) === 1 && below(4) > 0; // where there are two proposals the field makes room for a choice
      if (writes && (await filled(field, text))) {
        await leave(page);
        written.push(text);
      } else {
        const day = `2027-${String(1 + below(12)).padStart(2, '0')}-${String(10 + (round % 18)).padStart(2, '0')}`;
        const date = page.getByLabel(below(2) ? 'Tages op igen' : 'Dato for første møde');
        if ((await date.count()) === 1) await filled(date, day);
      }
      if (below(5) > 0) {
        ++saves;
        if (below(2)) await page.keyboard.press('Control+s');
        else await save(page);
      }
      if (below(4) === 0) await settle(page);
    }
    for (const { page, saved } of [...people, people[0]]) {
      await save(page);
      await saved.waitFor();
    }
    const same = async () => { // "saved" may still stand there from the time before
      const all = await Promise.all(people.map(({ page }) => stored(page)));
      return all.every((ids) => sorted(ids) === sorted(shared.records()));
    };
    for (let tries = 0; !(await same()) && tries < 200; ++tries) await people[0].page.waitForTimeout(100);
    for (const { page } of people) equal(sorted(await stored(page)), sorted(shared.records()), `records here and in the file, seed ${seed}`);
    check(written.length > 5, `${written.length} texts written`);
    for (const text of written) check(shared.text.includes(`"${text}"`), `the file holds ${text}, seed ${seed}`);
    check(shared.text.includes('"Anna Eksempel"') && shared.text.includes('"Bo Eksempel"'), 'who wrote it');
    for (const { page } of people) check((await page.getByText('forslag').count()) > 0, 'the two proposals are seen by both');
  },

  async 'what the other saved appears by itself, within a few seconds and when the window is come back to'(open) {
    const shared = new SharedFile();
    const [anna, bo] = await group(open, shared, 'Anna Eksempel', 'Bo Eksempel');
    await anna.page.getByRole('textbox', { name: 'Sted for første møde' }).fill('Rådhuset');
    await leave(anna.page);
    await anna.page.getByText(`er endnu ikke i ${name}`).waitFor();
    await save(anna.page);
    for (let tries = 0; !shared.text.includes('Rådhuset') && tries < 160; ++tries) await anna.page.waitForTimeout(50); // a few seconds from then on
    const place = bo.page.getByRole('textbox', { name: 'Sted for første møde' });
    await bo.page.waitForFunction(() => [...document.querySelectorAll('input')].some((one) => one.value === 'Rådhuset'), null, { timeout: 7000 });
    equal(await place.inputValue(), 'Rådhuset', 'the place');
    await bo.saved.waitFor();
    await place.fill('Biblioteket');
    await place.press('Control+s'); // also from within a field
    for (let tries = 0; !shared.text.includes('Biblioteket') && tries < 160; ++tries) await bo.page.waitForTimeout(50); // "saved" may still stand from before
    await bo.saved.waitFor();
    await anna.page.evaluate(() => {
      for (let timer = setTimeout(() => {}); timer > 0; --timer) clearInterval(timer); // the watch looks no more, only coming back does
      window.dispatchEvent(new Event('focus'));
    });
    await anna.page.waitForFunction(() => [...document.querySelectorAll('input')].some((one) => one.value === 'Biblioteket'));
  },

  async 'a file that is damaged, cut, newer, of another charter or gone is named and left alone, and the work stays'(open) {
    const shared = new SharedFile();
    const [{ page, saved }] = await group(open, shared, 'Anna Eksempel');
    const good = shared.text;
    const other = new SharedFile();
    await group(open, other, 'Bo Eksempel');
    await page.getByRole('textbox', { name: 'Sted for første møde' }).fill('Rådhuset');
    await leave(page);
    const bad = {
      cut: good.slice(0, good.length / 2),
      empty: '',
      damaged: good.replace('Fælles', 'Fallæs'),
      newer: good.replace('"version":1', '"version":9'),
      other: other.text,
    };
    for (const [what, text] of Object.entries(bad)) {
      shared.put(text);
      const { writes } = shared;
      await save(page);
      const alert = page.getByRole('alert').filter({ hasText: name });
      await alert.waitFor();
      await page.getByText('Filen kan ikke bruges lige nu').first().waitFor();
      equal(shared.text, text, `the ${what} file`);
      equal(shared.writes, writes, `writes to the ${what} file`);
      equal(await page.getByRole('textbox', { name: 'Sted for første møde' }).inputValue(), 'Rådhuset', 'what was written here');
      await page.getByRole('main').getByRole('button', { name: 'Luk', exact: true }).click();
      await settle(page);
    }
    shared.gone = true;
    await save(page);
    await page.getByRole('alert').filter({ hasText: 'er der ikke mere' }).waitFor();
    shared.gone = false;
    shared.put(good);
    await save(page);
    await saved.waitFor();
    check(shared.text.includes('Rådhuset'), 'the file holds the work again');
    equal(await page.getByRole('alert').filter({ hasText: name }).count(), 0, 'what was said of it');
  },

  async 'a watched file costs no frame and no paint while nothing changes, and no timer when it is left'(open) {
    const shared = new SharedFile();
    const { context } = await open();
    await shared.givenTo(context);
    await context.addInitScript(() => {
      window.counted = { frames: 0, timers: 0, paints: 0, looks: 0 };
      window.running = new Set();
      const wrap = (owner, method, what, after = () => {}) => {
        const real = owner[method];
        owner[method] = function counting(...rest) {
          ++window.counted[what];
          const result = real.apply(this, rest);
          after(result, rest);
          return result;
        };
      };
      wrap(window, 'requestAnimationFrame', 'frames');
      wrap(window, 'setTimeout', 'timers');
      wrap(window, 'setInterval', 'timers', (timer) => window.running.add(timer));
      wrap(window, 'clearInterval', 'timers', (_none, [timer]) => window.running.delete(timer));
      wrap(CanvasRenderingContext2D.prototype, 'putImageData', 'paints');
      wrap(CanvasRenderingContext2D.prototype, 'drawImage', 'paints');
    });
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor(); // the program has started
    equal(await page.evaluate(() => window.running.size), 0, 'timers before there is a file');
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Lav en ny fil …' }).click();
    await page.getByText(`Gemt i ${name} kl. `).waitFor();
    equal(await page.evaluate(() => window.running.size), 1, 'timers with a file');
    await page.waitForTimeout(5500); // a draft's second, the look after writing, the first glance
    await page.evaluate(() => (window.counted = { frames: 0, timers: 0, paints: 0, looks: 0 }));
    await page.waitForTimeout(9000); // two glances
    equal(JSON.stringify(await page.evaluate(() => window.counted)), JSON.stringify({ frames: 0, timers: 0, paints: 0, looks: 0 }), 'what was asked for');
    await page.getByRole('button', { name: 'Arbejd i én fil' }).click();
    await page.getByRole('button', { name: 'Arbejd uden filen' }).click();
    await settle(page);
    equal(await page.evaluate(() => window.running.size), 0, 'timers when the file is left');
  },

  async 'a real file of the browser is remembered, and the next start goes on with it on one click'(open) {
    const server = createServer((request, answer) => {
      answer.setHeader('Content-Type', 'text/html; charset=utf-8');
      answer.end(request.url === '/' ? readFileSync(path.join(folder, 'kommissorium.html')) : '');
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    const { context, trouble } = await open();
    try {
      await context.addInitScript(() => {
        const file = async (wish) => (await navigator.storage.getDirectory()).getFileHandle('Styregruppen.kommissorium.json', wish);
        window.showOpenFilePicker = async () => [await file({})];
        window.showSaveFilePicker = async () => file({ create: true });
      });
      const start = `http://localhost:${server.address().port}/`;
      const page = await context.newPage();
      await page.goto(start);
      await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
      await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('Husket');
      await page.keyboard.press('Control+s');
      await page.getByRole('button', { name: 'Lav en ny fil …' }).click();
      await page.getByText(`Gemt i ${name} kl. `).waitFor();
      const read = () => page.evaluate(async () => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle('Styregruppen.kommissorium.json');
        return (await handle.getFile()).text();
      });
      const holds = async (words, when) => { // "saved" may still stand there from the time before
        for (let tries = 0; !(await read()).includes(words) && tries < 160; ++tries) await page.waitForTimeout(50);
        check((await read()).includes(words), `what is in the file ${when}`);
      };
      await holds('Husket', 'first');

      await page.reload();
      await home(page);
      await page.getByRole('button', { name: 'Fortsæt med filen' }).click();
      await page.getByText(`Gemt i ${name} kl. `).waitFor();
      await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('Husket igen');
      await page.keyboard.press('Control+s');
      await holds('Husket igen', 'after the next start');
      await page.getByText(`Gemt i ${name} kl. `).waitFor();
      await settle(page);

      await page.reload();
      await page.getByRole('textbox', { name: 'Sted for første møde' }).fill('Rådhuset');
      await page.keyboard.press('Control+s'); // goes on with it, too
      await page.getByText(`Gemt i ${name} kl. `).waitFor();
      await holds('Rådhuset', 'after saving');
      const strays = trouble.splice(0).filter((one) => !one.startsWith(`a request to ${start}`));
      equal(strays.join('; '), '', 'trouble');
    } finally {
      server.close();
    }
  },

  async 'where the browser cannot save to the same file again, Ctrl+S gives a download and nothing speaks of one file'(open) {
    const { context } = await open();
    await context.addInitScript(() => {
      delete window.showOpenFilePicker;
      delete window.showSaveFilePicker;
    });
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('Hentet');
    const taken = await broughtBy(page, 'download', () => page.keyboard.press('Control+s'));
    check(taken.suggestedFilename().endsWith('.kommissorium.json'), 'the download');
    equal(await page.getByRole('button', { name: 'Gem i filen' }).count(), 0, 'buttons for it');
  },
};
