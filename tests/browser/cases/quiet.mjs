// Nothing leaves the page, nothing runs while nobody does anything.
import { address, broughtBy, check, equal, openSection, settle } from '../support/browser.mjs';
import { openFilled } from '../support/charter.mjs';
import { countRequests } from '../support/quiet.mjs';

const zero = { frames: 0, timers: 0, paints: 0 };

export const alone = true; // what is counted depends on time

export const cases = {
  async 'no frame, no timer and no paint in three idle seconds, after writing and with the focus in a field'(open) {
    const { context } = await open();
    await context.addInitScript(countRequests);
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await page.getByRole('textbox', { name: 'Produkt eller projekt' }).fill('Stille');
    await page.getByRole('textbox', { name: 'Sted for første møde' }).pressSequentially('Rådhuset');
    await settle(page);
    check((await page.evaluate(() => window.counted.frames)) > 0, 'frames are counted');
    await page.waitForTimeout(2000); // the draft's own second, and what is said of saving
    await page.evaluate((none) => (window.counted = { ...none }), zero);
    await page.waitForTimeout(3000);
    equal(JSON.stringify(await page.evaluate(() => window.counted)), JSON.stringify(zero), 'what was asked for');
  },

  async 'a whole charter filled in, printed and taken away is one request, and breaks no rule of the policy'(open) {
    const { context, trouble } = await open();
    const requests = [];
    context.on('request', (request) => requests.push(request.url()));
    await context.addInitScript(() => {
      window.refused = [];
      document.addEventListener('securitypolicyviolation', (event) => window.refused.push(`${event.violatedDirective} ${event.blockedURI}`));
    });
    const page = await context.newPage();
    await page.goto(address);
    await openFilled(page);
    await openSection(page, 'Medlemmer');
    await page.getByRole('button', { name: 'Visning', exact: true }).click();
    await page.getByLabel('Vis som almindelig webside').click();
    await broughtBy(page, 'download', () => page.getByRole('button', { name: 'Del fil', exact: true }).click());
    await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
    await settle(page);
    equal(JSON.stringify(await page.evaluate(() => window.refused)), '[]', 'refused by the policy');
    equal(JSON.stringify(requests.filter((one) => !one.startsWith('blob:'))), JSON.stringify([address]), 'requests');
    equal(trouble.join(), '', 'trouble');
  },

  async 'the policy refuses eval, scripts and styles of others, and every request'(open) {
    const { page, trouble } = await open();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    check(policy.includes("default-src 'none'") && !policy.includes('unsafe-inline') && !policy.includes("'unsafe-eval'"), policy);
    const addresses = await page.evaluate(() => [...document.querySelectorAll('[src], link')].map((one) => one.getAttribute('src') || one.getAttribute('href')));
    equal(addresses.filter((one) => !one.startsWith('data:')).join(), '', 'what the page loads');
    const tried = await page.evaluate(async () => {
      // Later, from the page's own queue: what the debugger itself evaluates is let through.
      const later = (work) => new Promise((done) => setTimeout(async () => done(await work().then(() => 'allowed', (error) => error.name)), 0));
      const script = document.createElement('script');
      script.textContent = 'window.strayed = true';
      document.body.append(script);
      const style = document.createElement('style');
      style.textContent = 'body { outline-width: 77px }';
      document.body.append(style);
      const result = {
        eval: await later(async () => (0, eval)('1')),
        function: await later(async () => new Function('return 1')()),
        fetch: await later(async () => fetch('https://example.invalid/')),
        image: await later(() => new Promise((done, refuse) => {
          const image = new Image();
          image.onload = done;
          image.onerror = () => refuse(new EvalError());
          image.src = 'https://example.invalid/a.png';
        })),
        script: window.strayed === true,
        style: getComputedStyle(document.body).outlineWidth === '77px',
      };
      script.remove();
      style.remove();
      return result;
    });
    equal(JSON.stringify(tried), JSON.stringify({ eval: 'EvalError', function: 'EvalError', fetch: 'TypeError', image: 'EvalError', script: false, style: false }), 'what was tried');
    const expected = /Content Security Policy|example\.invalid/; // a refused request is told of, too
    const other = trouble.splice(0).filter((one) => !expected.test(one));
    equal(other.join(), '', 'trouble but the refusals');
  },
};
