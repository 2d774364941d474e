// Nothing leaves the page, nothing runs while nobody does anything.
import { check, equal, settle } from '../support/browser.mjs';

export const cases = {
  async 'no frame and no timer in three idle seconds'(open) {
    const { context } = await open();
    await context.addInitScript(() => {
      window.counted = 0;
      for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval']) {
        const real = window[name];
        window[name] = (...rest) => {
          ++window.counted;
          return real(...rest);
        };
      }
    });
    const page = await context.newPage();
    await page.goto(context.pages()[0].url());
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('Stille');
    await settle(page);
    await page.waitForTimeout(1500); // the draft's own second
    const before = await page.evaluate(() => window.counted);
    await page.waitForTimeout(3000);
    equal(await page.evaluate(() => window.counted), before, 'frames and timers asked for');
  },

  async 'the policy of the page allows no request, no eval and no style or script but its own'(open) {
    const { page } = await open();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    check(policy.includes("default-src 'none'") && !policy.includes('unsafe-inline') && !policy.includes("'unsafe-eval'"), policy);
    const addresses = await page.evaluate(() => [...document.querySelectorAll('[src], link')].map((one) => one.getAttribute('src') || one.getAttribute('href')));
    equal(addresses.filter((one) => !one.startsWith('data:')).join(), '', 'what the page loads');
  },
};
