// Out and in again: the file members exchange, the page for the web, the print, and files that something has been at.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { check, commandLine, equal, folder, give, home, launch, settle } from '../support/browser.mjs';
import { fillIn, product } from '../support/charter.mjs';
import { download } from '../support/documents.mjs';
import { readPng } from '../support/picture.mjs';

const choose = (page, file) => give(page, page.getByRole('button', { name: 'Åbn fil …' }), file);
const write = (name, bytes) => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

/** A PDF of A4 pages, tagged, with its title and its language, which is Danish. */
function paperIsWhole(pdf, title) {
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  check(/Tagged:\s+yes/.test(info) && /A4/.test(info) && info.includes(title), `pdfinfo: ${info}`);
  const language = /\/Lang\s*\((.*?)\)/.exec(readFileSync(pdf, 'latin1'));
  check(language !== null && language[1].startsWith('da'), `the language of the PDF: ${language?.[1]}`);
}

/** How often each word is said. */
function wordsIn(text) {
  const words = new Map();
  for (const word of text.normalize('NFC').match(/[\p{L}\p{N}]+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** Of the core's own plain text: what is not on the paper as often. A table says its headings once, plain text with every row. */
function missingOnPaper(pdf, said, headings) {
  const printed = wordsIn(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).replace(/[-\u00ad\u2010]\n/g, ''));
  return [...said].map(([word, times]) => [word, headings.has(word) ? 1 : times])
    .filter(([word, times]) => (printed.get(word) ?? 0) < times)
    .map(([word, times]) => `${word} ${printed.get(word) ?? 0} of ${times}`).join(', ');
}

export const cases = {
  async 'a file goes to another profile, again adds nothing; the page for the web comes in too; print is A4, tagged and complete'(open) {
    const { page } = await open();
    await fillIn(page);
    const file = await download(page, 'Del fil');
    check(/^Koordinationsgruppe OS2blåbær .*\d{4}-\d\d-\d\d\.kommissorium\.json$/.test(path.basename(file)), `the name ${path.basename(file)}`);
    const run = (...words) => execFileSync(commandLine, words, { encoding: 'utf8', env: { ...process.env, LANG: 'da_DK.UTF-8' } });
    check(/hel/.test(run('validate', file)), 'the command line finds the file whole');

    await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
    await page.getByRole('button', { name: 'Hent dokument' }).click();
    const html = await download(page, 'Webside');
    await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', 'yes')));
    await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
    await page.locator('body[data-printed]').waitFor();
    const pdf = path.join(folder, 'print.pdf');
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true }));
    paperIsWhole(pdf, 'Koordinationsgruppen for OS2blåbær');
    const today = new Date().toISOString().slice(0, 10);
    const said = wordsIn(run('render', file, '--to', 'text', '--today', today));
    check(said.size > 300, `${said.size} different words were compared`);
    const headings = wordsIn((await page.locator('article thead th').allTextContents()).join(' '));
    equal(missingOnPaper(pdf, said, headings), '', 'words that the print lacks');

    // The file for the web prints the same, in a browser that runs no script.
    const elsewhere = await launch();
    const alone = await (await elsewhere.newContext({ javaScriptEnabled: false })).newPage();
    await alone.goto(pathToFileURL(html).href);
    check(!/<script/i.test(readFileSync(html, 'utf8')), 'no script is in the file');
    const fromFile = path.join(folder, 'from the file.pdf');
    writeFileSync(fromFile, await alone.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true }));
    await elsewhere.close();
    paperIsWhole(fromFile, 'Koordinationsgruppen for OS2blåbær');
    equal(missingOnPaper(fromFile, said, headings), '', 'words that the print of the file lacks');

    const other = (await open()).page;
    await choose(other, file);
    await other.getByText(`Koordinationsgruppen for ${product}`).first().waitFor();
    const records = () => other.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/r/')).length);
    const before = await records();
    await other.getByRole('button', { name: 'Kommissorium', exact: true }).click();
    await choose(other, file);
    equal(await records(), before, 'records after the same file again');
    const third = (await open()).page;
    await choose(third, html);
    await third.getByText(`Koordinationsgruppen for ${product}`).first().waitFor();
    check(/100 % udfyldt|Færdig/.test(await third.locator('body').textContent()), 'the page for the web carries everything');
  },

  async 'the browser\'s own print command prints the document of any section, with its number in sight on every page'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: 'Åbn eksempel: Koordinationsgruppe' }).click();
    await settle(page);
    const pdf = path.join(folder, 'own command.pdf');
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true }));
    const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))[1]);
    check(pages > 2 && pages < 8, `it has ${pages} pages`);
    check(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).includes('Bilag 1'), 'it goes to the annex');
    for (let number = 1; number <= pages; ++number) {
      const picture = readPng(execFileSync('pdftoppm', ['-r', '100', '-f', String(number), '-l', String(number), '-png', pdf]));
      let ink = 0; // a white box over the number hides it from the eye, not from pdftotext
      for (let y = picture.height - 85; y < picture.height - 45; ++y) {
        for (let x = picture.width - 145; x < picture.width - 76; ++x) if (picture.at(x, y)[0] < 190) ++ink;
      }
      check(ink > 60, `page ${number} shows ${ink} dark points where its number belongs`);
    }
    equal(await page.evaluate(() => document.body.className), '', 'afterwards the page');
  },

  async 'bad files are named, and nothing that is open changes'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('Urørt');
    const good = await download(page, 'Del fil');
    const text = readFileSync(good, 'utf8');
    await page.getByRole('button', { name: 'Kommissorium', exact: true }).click();
    const stored = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/r/')).sort().join());
    const before = await stored();
    const bad = {
      'ikke json.json': 'hej',
      'anden json.json': '{"a":1}',
      'nul.json': `${text.slice(0, 200)}\0\0\0`,
      'afkortet.json': text.slice(0, text.length / 2),
    };
    for (const [name, bytes] of Object.entries(bad)) {
      await choose(page, write(name, bytes));
      check((await page.getByRole('alert').allTextContents()).join(' ').includes(name), `a message names ${name}`);
      equal(await stored(), before, `records after ${name}`);
    }
    await choose(page, write('nyere.json', text.replace('"version":1', '"version":9')));
    await page.getByText('Filen er lavet med en nyere udgave af programmet.', { exact: false }).first().waitFor();
    equal(await stored(), before, 'records after a newer file, which is only shown');
    equal(await page.getByRole('textbox', { name: 'Produkt eller projekt' }).evaluate((field) => field.readOnly), true, 'it can only be read');
    await home(page);
    const damaged = text.replace('Urørt', 'Rørt!');
    await choose(page, write('beskadiget.json', damaged));
    check((await page.getByRole('main').textContent()).includes('beskadiget'), 'a damaged record is counted');
    equal(await stored(), before, 'records after the damaged file');
    await page.getByText('Styregruppen for Urørt').first().waitFor();
  },

  async 'a charter is deleted and brought back'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: 'Åbn eksempel: Faggruppe' }).click();
    await page.getByRole('button', { name: 'Kommissorium', exact: true }).click();
    await page.getByRole('button', { name: /^Flere valg for/ }).click();
    await page.getByRole('button', { name: 'Slet', exact: true }).click();
    await settle(page);
    equal(await page.getByRole('button', { name: /^Flere valg for/ }).count(), 0, 'charters listed');
    await page.reload();
    await page.getByRole('button', { name: 'Fortryd sletning' }).first().click();
    await page.getByRole('button', { name: /^Flere valg for/ }).waitFor();
  },
};
