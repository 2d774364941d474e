// Markup that people type or that comes in files is text, wherever the page shows it.
import { broughtBy, check, equal, openSection, settle } from '../support/browser.mjs';
import { openFilled } from '../support/charter.mjs';

const attack = '"><img src=x onerror="window.strayed=1"><script>window.strayed=1</script><style>*{color:red}</style>{{x}}';

/** The elements that no field of ours ever makes. */
const strangers = (page) => page.evaluate(() => [...document.querySelectorAll('body :is(img, iframe, object, embed, base, form, meta, body script:not([id])), [onerror], [onload], [onclick], [style*="color:red"]')]
  .filter((one) => !(one.tagName === 'SCRIPT' && one.parentElement === document.body)).map((one) => one.outerHTML.slice(0, 80)));

async function inert(page, where) {
  await settle(page);
  equal((await strangers(page)).join(' | '), '', `${where}: elements out of a text`);
  equal(await page.evaluate(() => window.strayed === undefined), true, `${where}: nothing ran`);
}

export const cases = {
  async 'markup typed into every field is text on every view, in the print, in notices and in the exported page'(open) {
    const { context, page } = await open();
    await openFilled(page);
    const sections = page.getByRole('navigation', { name: 'Afsnit' }).getByRole('button');
    let typed = 0;
    for (let index = 0; index < (await sections.count()); ++index) {
      await sections.nth(index).click();
      await settle(page);
      for (const field of await page.getByRole('main').getByRole('textbox').all()) {
        if ((await field.getAttribute('type')) === 'date') continue;
        await field.fill(attack);
        ++typed;
      }
      await inert(page, `section ${index + 1}`);
    }
    check(typed > 15, `${typed} fields were typed in`);
    await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
    await inert(page, 'the print view');
    check((await page.getByRole('article').textContent()).includes(attack), 'the document says it word for word');
    await page.getByRole('button', { name: 'Hent dokument' }).click();
    const exported = await (await broughtBy(page, 'download', () => page.getByRole('button', { name: 'Webside', exact: true }).click())).path();
    await page.getByRole('button', { name: 'Kommissorium', exact: true }).click();
    await inert(page, 'the front page');
    await page.getByRole('button', { name: /^Flere valg for/ }).first().click();
    await page.getByRole('button', { name: 'Slet', exact: true }).click();
    await inert(page, 'the notice about a deleted charter');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).first().waitFor(); // the program has started
    await inert(page, 'the front page after a reload');

    const document = await context.newPage();
    await document.setContent((await import('node:fs')).readFileSync(exported, 'utf8'));
    equal(await document.evaluate(() => document.querySelectorAll('img, iframe, script, [onerror]').length), 0, 'elements of an attack in the exported page');
  },

  async 'marks nobody can see are told of, and shown where the text is read'(open) {
    const { page } = await open();
    await openFilled(page);
    await openSection(page, 'Om gruppen');
    const field = page.getByRole('textbox', { name: 'Sted for første møde' });
    await field.fill('Rådhuset\u202e nævid');
    await settle(page);
    check((await page.getByText('1 tegn i teksten kan ikke ses', { exact: false }).count()) > 0, 'the field says so');
    await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
    await settle(page);
    check((await page.getByRole('article').textContent()).includes('Rådhuset[U+202E] nævid'), 'the document shows where');
  },
};
