// The page on the net: the mail of "Del fil" names where it is, without what somebody came in by; a server on one's own
// machine is no place for others.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { broughtBy, check, folder, launch, longestWait, settle } from '../support/browser.mjs';

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const theFile = () => readFileSync(path.join(folder, 'kommissorium.html'));

/** The text of the mail of the page at this address; `prepare` sees to it that the page is there. */
async function mailAt(address, prepare = async (context) => context) {
  const browser = await launch(); // the address is not the one that other cases are held to
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
    await prepare(context);
    const trouble = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) trouble.push(`a request to ${request.url()}`);
    });
    const page = await context.newPage();
    page.setDefaultTimeout(longestWait);
    page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
    await page.goto(`${address}?fra=mail#afsnit`);
    await page.getByRole('button', { name: 'Åbn eksempel: Koordinationsgruppe' }).click();
    await settle(page);
    const file = await broughtBy(page, 'download', () => page.getByRole('button', { name: 'Del fil', exact: true }).click());
    await file.path();
    const words = await page.getByRole('textbox', { name: 'Tekst', exact: true }).inputValue();
    check(trouble.length === 0, trouble.join('; '));
    return words;
  } finally {
    await browser.close();
  }
}

export const cases = {
  async 'on the net the mail names the page by its own address, without what follows it'() {
    const address = 'https://kommissorium.example/os2/kommissorium.html'; // answered here, nothing leaves the machine
    const words = await mailAt(address, (context) => context.route(() => true, (route) => (
      route.request().url().startsWith(address) ? route.fulfill({ headers: html, body: theFile() }) : route.abort())));
    check(words.includes(`Åbn Kommissorium: ${address}.\n`), words);
    check(!words.includes('fra=mail') && !words.includes('Spørg mig'), words);
  },

  async 'from a server on one\'s own machine it works the same, and the mail sends nobody there'() {
    const server = createServer((request, response) => {
      const isPage = new URL(request.url ?? '/', 'http://localhost').pathname === '/kommissorium.html';
      response.writeHead(isPage ? 200 : 404, { ...html, Connection: 'close' }).end(isPage ? theFile() : '');
    });
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    try {
      const words = await mailAt(`http://127.0.0.1:${server.address().port}/kommissorium.html`);
      check(words.includes('Spørg mig') && !words.includes('127.0.0.1'), words);
    } finally {
      await new Promise((closed) => server.close(closed)); // the browser has gone, so nothing holds it open
    }
  },
};
