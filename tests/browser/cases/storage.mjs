// Two stores: full, forbidden, damaged, one of them empty; two tabs (how soon: tabs.mjs); what a tab leaves behind.
import { readFileSync } from 'node:fs';
import { address, broughtBy, check, equal, main, newerPage, openPage, settle } from '../support/browser.mjs';
import { forbid, place, write } from '../support/stores.mjs';

/** What stands for a first store that is full. */
const fullStorage = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};
const recordsIn = (page) => page.evaluate(() => new Promise((done, refuse) => {
  const records = (keys) => keys.filter((key) => key.split('/')[2] === 'r').sort();
  const request = indexedDB.open('kommissorium');
  request.onerror = () => refuse(request.error);
  request.onsuccess = () => {
    const names = request.result.transaction('kept').objectStore('kept').getAllKeys();
    names.onsuccess = () => done({ first: records(Object.keys(localStorage)), second: records(names.result) });
  };
}));
/** The two stores hold the same records, and some. */
async function agree(page) {
  for (let tries = 0; ; ++tries) {
    const { first, second } = await recordsIn(page);
    if (first.length > 2 && first.join() === second.join()) return;
    check(tries < 160, `the stores differ: ${first.length} and ${second.length} records`);
    await page.waitForTimeout(50);
  }
}

/** Loaded again, the page comes back to its charter. */
const reopen = async (page, product) => {
  await page.reload();
  await page.getByRole('heading', { name: 'Om gruppen', exact: true }).waitFor();
  equal(await page.getByRole('textbox', { name: 'Produkt eller projekt' }).inputValue(), product, 'the charter it comes back to');
};

export const cases = {
  async 'a store that is full twice over is said loudly and the file is offered'(open) {
    const { page } = await open();
    await page.evaluate(fullStorage);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await page.getByRole('alert').first().waitFor();
    await page.getByText('Kunne ikke gemme: gem en fil').waitFor();
    const file = await broughtBy(page, 'download', () => page.getByRole('button', { name: 'Del fil' }).click());
    check(file.suggestedFilename().endsWith('.kommissorium.json'), 'the file can still be taken');
  },

  async 'stores that are forbidden are said at once'(open) {
    const { context } = await open();
    await context.addInitScript(forbid, ['localStorage', 'indexedDB']);
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('alert').first().waitFor();
    await page.getByText('Kun i hukommelsen: gem en fil').waitFor();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('Kun her');
    const file = await broughtBy(page, 'download', () => page.getByRole('button', { name: 'Gem alle som filer' }).click());
    check(file.suggestedFilename().includes('Kun her'), 'the notice itself saves the file');
    await settle(page);
    equal(await page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))), false, 'leaving without a question');
  },

  async 'local storage full, or forbidden: the database has everything, and the page says so'(open) {
    for (const [prepare, given] of [[fullStorage, undefined], [forbid, ['localStorage']]]) {
      const { context } = await open();
      await context.addInitScript(prepare, given);
      const page = await openPage(context);
      await write(page, 'Uden hurtigt lager', 'Rådhuset');
      await page.getByText('Gemt i browserens andet lager').waitFor();
      await page.getByText('Det, I skriver, gemmes i stedet i browserens andet lager. Intet er tabt.').waitFor();
      await page.reload();
      if (prepare === fullStorage) await page.getByRole('button', { name: 'Styregruppen for Uden hurtigt lager', exact: true }).click();
      await page.getByRole('heading', { name: 'Om gruppen', exact: true }).waitFor();
      equal(await place(page).inputValue(), 'Rådhuset', 'the place after a reload');
      equal(await page.getByRole('button', { name: /to forslag/ }).count(), 0, 'proposals');
    }
  },

  async 'what local storage lacks comes from IndexedDB'(open) {
    const { page } = await open();
    await write(page, 'Repareret', 'Rådhuset');
    await agree(page);
    await page.evaluate(() => localStorage.clear());
    await reopen(page, 'Repareret');
    equal(await place(page).inputValue(), 'Rådhuset', 'the place after local storage was emptied');
    await agree(page);
  },

  // In a new profile: what Chromium has just been given to keep in local storage is not always there when the page is loaded
  // again (docs/decisions/012-two-stores.md), and IndexedDB, which helps then, is empty here.
  async 'what IndexedDB lacks comes from local storage'(open) {
    const written = await open();
    await write(written.page, 'Repareret', 'Rådhuset');
    await agree(written.page);
    const stored = await written.page.evaluate(() => Object.entries(localStorage));
    const { context, page: earlier } = await open();
    await earlier.close();
    await context.addInitScript((entries) => {
      if (location.protocol !== 'file:') return; // the empty page that a tab begins with
      for (const [key, value] of entries) localStorage.setItem(key, value);
    }, stored);
    const page = await openPage(context);
    await page.getByRole('button', { name: 'Styregruppen for Repareret', exact: true }).click();
    equal(await place(page).inputValue(), 'Rådhuset', 'the place that only local storage has');
    await agree(page);
  },

  async 'a record damaged in local storage is whole again from IndexedDB'(open) {
    const { page } = await open();
    await write(page, 'Beskadiget', 'Rådhuset');
    await agree(page);
    await page.evaluate(() => {
      for (const [key, value] of Object.entries(localStorage)) if (value.includes('Rådhuset')) localStorage.setItem(key, value.slice(0, 40));
    });
    await reopen(page, 'Beskadiget');
    for (let tries = 0; (await place(page).inputValue()) === '' && tries < 320; ++tries) await page.waitForTimeout(25); // the second store comes after the first picture
    equal(await place(page).inputValue(), 'Rådhuset', 'the place');
    equal(await page.getByText(/beskadiget og lagt til side/).count(), 0, 'messages');
    equal(await page.evaluate(() => Object.values(localStorage).some((value) => value.includes('Rådhuset'))), true, 'repaired');
  },

  async 'records damaged in both stores are kept and can be taken away as text'(open) {
    const { page } = await open();
    await write(page, 'Beskadiget', 'Rådhuset');
    await agree(page);
    await page.evaluate(() => new Promise((done) => {
      const request = indexedDB.open('kommissorium');
      request.onsuccess = () => {
        const table = request.result.transaction('kept', 'readwrite').objectStore('kept');
        for (const [key, value] of Object.entries(localStorage)) {
          if (!value.includes('Rådhuset')) continue;
          localStorage.setItem(key, value.replace('Rådhuset', 'Rådhuzet'));
          table.put(value.replace('Rådhuset', 'Rådhuzet'), key);
        }
        table.transaction.oncomplete = done;
      };
    }));
    await page.reload();
    const file = await broughtBy(page, 'download', () => page.getByRole('button', { name: 'Hent det, der er lagt til side' }).click());
    check(/^Lagt til side \d{4}-\d\d-\d\d\.txt$/.test(file.suggestedFilename()), `the name ${file.suggestedFilename()}`);
    check(readFileSync(await file.path(), 'utf8').includes('Rådhuzet'), 'the damaged text is in it');
    equal(await place(page).inputValue(), '', 'the damaged place');
  },

  async 'a deleted charter is not brought back by the other store'(open) {
    const { page } = await open();
    await write(page, 'Slettet', 'Rådhuset');
    await agree(page);
    const before = await page.evaluate(() => Object.entries(localStorage));
    await page.getByRole('button', { name: 'Kommissorium', exact: true }).click();
    await page.getByRole('button', { name: /^Flere valg for/ }).click();
    await page.getByRole('button', { name: 'Slet', exact: true }).click();
    await settle(page);
    await page.evaluate((entries) => {
      localStorage.clear();
      for (const [key, value] of entries) localStorage.setItem(key, value);
    }, before);
    await page.reload();
    await page.getByRole('button', { name: 'Fortryd sletning' }).first().waitFor();
    equal(await page.getByRole('button', { name: /^Flere valg for/ }).count(), 0, 'charters listed');
  },

  async 'above 60 % of the room it is said once, and charters that IndexedDB has give way in local storage'(open) {
    const { page } = await open();
    await write(page, 'Pladsmangel', 'Rådhuset');
    await agree(page);
    await page.evaluate(() => localStorage.setItem('another page', 'x'.repeat(5 * 1024 * 1024 * 0.62)));
    await page.reload();
    await page.getByText(/^6\d % af browserens plads til lokale sider er brugt$/).waitFor();
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.split('/')[2] === 'r'));
    await reopen(page, 'Pladsmangel');
    equal(await place(page).inputValue(), 'Rådhuset', 'the place');
    await place(page).fill('Biblioteket');
    await page.getByLabel('Dato for første møde').focus();
    await settle(page);
    await reopen(page, 'Pladsmangel');
    equal(await place(page).inputValue(), 'Biblioteket', 'the place after writing');
    await page.evaluate(() => localStorage.removeItem('another page'));
    await page.reload();
    await agree(page);
  },

  async 'what a dead tab left unfinished is put in, said, and taken out again on request'(open) {
    const { context, page } = await open();
    await write(page, 'Efterladt', 'Rådhuset');
    await place(page).fill('Rådhuset, mødelokale 3');
    const early = () => page.evaluate(() => new Promise((done, refuse) => { // the second store has it within a quarter of a second
      const request = indexedDB.open('kommissorium');
      request.onerror = () => refuse(request.error);
      request.onsuccess = () => {
        const values = request.result.transaction('kept').objectStore('kept').getAll();
        values.onsuccess = () => done(values.result.join());
      };
    }));
    for (let tries = 0; !(await early()).includes('mødelokale 3') && tries < 160; ++tries) await page.waitForTimeout(50);
    check((await early()).includes('mødelokale 3'), 'what was being typed is in the second store');
    const crashed = page.waitForEvent('crash');
    page.goto('chrome://crash').catch(() => {});
    await crashed;
    const next = await openPage(context);
    await next.getByText(/^Ufærdig tekst fra kl\. \d\d\.\d\d er sat ind$/).waitFor();
    await next.getByText('„Rådhuset, mødelokale 3“').waitFor();
    await next.getByRole('button', { name: 'Styregruppen for Efterladt', exact: true }).click();
    equal(await place(next).inputValue(), 'Rådhuset, mødelokale 3', 'what was put in');
    await next.getByRole('button', { name: 'Tag ud igen' }).click();
    await settle(next);
    equal(await place(next).inputValue(), 'Rådhuset', 'after it was taken out');
    equal(await next.getByRole('button', { name: 'Tag ud igen' }).count(), 0, 'the offer');
  },

  async 'what a living tab is typing is left alone'(open) {
    const { context, page } = await open();
    await write(page, 'Levende', 'Rådhuset');
    await agree(page);
    await place(page).fill('Rådhuset, mø');
    await page.waitForFunction(() => Object.values(localStorage).some((value) => value.includes('Rådhuset, mø'))); // once a second
    const taken = await page.evaluate(() => { // comes back once the other has brought the stores together
      const [key] = Object.keys(localStorage).filter((one) => one.split('/')[2] === 'r');
      localStorage.removeItem(key);
      return key;
    });
    const other = await openPage(context);
    await other.waitForFunction((key) => localStorage.getItem(key) !== null, taken);
    await settle(other);
    await other.waitForTimeout(300); // it asks who lives
    equal(await other.getByText(/^Ufærdig tekst/).count(), 0, 'messages');
    await place(page).fill('Rådhuset, mødelokale 3');
    await page.getByLabel('Dato for første møde').focus();
    await settle(page);
    await other.getByRole('button', { name: 'Styregruppen for Levende', exact: true }).click();
    await other.waitForFunction((words) => [...document.querySelectorAll('input')].some(({ value }) => value === words), 'Rådhuset, mødelokale 3');
    equal(await place(other).inputValue(), 'Rådhuset, mødelokale 3', 'the text');
    equal(await other.getByText(/to forslag/).count(), 0, 'proposals');
  },

  async 'a newer program makes older tabs read only, with what was being typed kept for it'(open) {
    const { context, page, trouble } = await open();
    await write(page, 'Ældre', 'Rådhuset');
    await place(page).fill('Rådhuset, sal 2');
    const newer = await context.newPage();
    await newer.goto(newerPage());
    await newer.getByRole('heading', { level: 1 }).first().waitFor();
    await main(page).getByText('Kommissorium er åbnet i en nyere udgave i en anden fane; genindlæs siden').waitFor();
    await page.getByText('Kun læsning: nyere udgave er åben').waitFor();
    equal(await place(page).inputValue(), 'Rådhuset, sal 2', 'what was being typed');
    equal(await place(page).evaluate((field) => field.readOnly), true, 'the field is read only');
    const stored = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
    const before = await stored();
    await page.getByRole('button', { name: 'Visning', exact: true }).click();
    await page.getByLabel('Farver').selectOption('dark');
    const choice = main(page).getByRole('combobox').last();
    const chosen = await choice.inputValue();
    await choice.selectOption({ index: 1 });
    await settle(page);
    equal(await choice.inputValue(), chosen, 'the choice');
    equal(await stored(), before, 'what is stored');
    await page.close();
    await newer.reload();
    await newer.getByText(/^Ufærdig tekst fra/).waitFor();
    const late = await openPage(context);
    await late.getByText('Teksterne her er sidst brugt i en nyere udgave af Kommissorium').waitFor();
    const own = trouble.splice(0).filter((one) => !one.includes('nyere.html'));
    equal(own.join(), '', 'trouble');
  },

  async 'without the program everything is saved from both stores'(open) {
    const { context, page, trouble } = await open();
    await write(page, 'Nødudgang', 'Rådhuset');
    await agree(page);
    await context.addInitScript(() => {
      WebAssembly.instantiate = () => Promise.reject(new Error('no WebAssembly here'));
      WebAssembly.instantiateStreaming = WebAssembly.instantiate;
      localStorage.clear();
    });
    const broken = await context.newPage();
    await broken.goto(address);
    const file = await broughtBy(broken, 'download', () => broken.getByRole('button', { name: /^Hent alt som filer/ }).click());
    check(file.suggestedFilename().endsWith('.json'), `the name ${file.suggestedFilename()}`);
    const text = readFileSync(await file.path(), 'utf8');
    check(text.includes('Rådhuset') && text.startsWith('{"format":"kommissorium"'), 'the charter from IndexedDB');
    trouble.splice(0); // the page says on the console why it does not start
  },

  async 'two tabs: what is written in both is there in both'(open) {
    const { context, page } = await open();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('Fælles');
    await page.getByRole('textbox', { name: 'Sted for første møde' }).focus();
    await settle(page);
    const other = await openPage(context);
    await other.getByRole('button', { name: 'Styregruppen for Fælles', exact: true }).click();
    await other.getByRole('textbox', { name: 'Sted for første møde' }).fill('Rådhuset');
    await other.getByLabel('Tages op igen').fill('2027-12-01');
    await page.getByLabel('Dato for første møde').fill('2026-11-23');
    await settle(page);
    await settle(other);
    for (const tab of [page, other]) {
      await tab.reload();
      await tab.getByRole('heading', { name: 'Om gruppen', exact: true }).waitFor();
      check((await tab.getByRole('textbox', { name: 'Sted for første møde' }).inputValue()) === 'Rådhuset', 'the place');
      check((await tab.getByLabel('Dato for første møde').inputValue()) === '2026-11-23', 'the date');
      check((await tab.getByLabel('Tages op igen').inputValue()) === '2027-12-01', 'the review date');
    }
  },
};
