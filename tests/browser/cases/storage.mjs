// A store that is full, one that is forbidden, and two tabs.
import { address, check, equal, openPage, settle } from '../support/browser.mjs';

export const cases = {
  async 'a full store is said loudly and the file is offered'(open) {
    const { page } = await open();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await page.getByRole('alert').first().waitFor();
    await page.getByText('Kunne ikke gemme: gem en fil').waitFor();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Del fil' }).click();
    check((await waiting).suggestedFilename().endsWith('.kommissorium.json'), 'the file can still be taken');
  },

  async 'a forbidden store is said at once'(open) {
    const { context } = await open();
    await context.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } }));
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('alert').first().waitFor();
    await page.getByText('Ikke gemt: gem en fil').waitFor();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('Kun her');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Gem alle som filer' }).click();
    check((await waiting).suggestedFilename().includes('Kun her'), 'the notice itself saves the file');
    await settle(page);
    equal(await page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))), false, 'leaving without a question');
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
      await tab.getByRole('button', { name: 'Styregruppen for Fælles', exact: true }).click();
      check((await tab.getByRole('textbox', { name: 'Sted for første møde' }).inputValue()) === 'Rådhuset', 'the place');
      check((await tab.getByLabel('Dato for første møde').inputValue()) === '2026-11-23', 'the date');
      check((await tab.getByLabel('Tages op igen').inputValue()) === '2027-12-01', 'the review date');
    }
  },
};
