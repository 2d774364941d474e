// What the page asks the browser for while nobody does anything.
import { address, check, settle } from '../browser/support/browser.mjs';
import { openFilled } from '../browser/support/charter.mjs';
import { countRequests } from '../browser/support/quiet.mjs';

export async function measure(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(countRequests);
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  await page.goto(address);
  await openFilled(page);
  const field = page.getByRole('main').getByRole('textbox').first();
  await field.focus();
  await page.keyboard.type('x');
  await settle(page);
  await page.waitForTimeout(2000); // the draft's own second, and what is said of saving
  const before = await page.evaluate(() => ({ ...window.counted }));
  await page.waitForTimeout(3000);
  const after = await page.evaluate(() => window.counted);
  await context.close();
  check(before.frames > 0 && before.paints > 0, 'frames are counted');
  const during = (what) => after[what] - before[what];
  return [
    { what: 'frames in 3 s idle', budget: 0, measured: during('frames') + during('paints'), unit: '', detail: 'asked for, or painted; with the focus in a field' },
    { what: 'timers in 3 s idle', budget: 0, measured: during('timers'), unit: '', detail: '' },
  ];
}
