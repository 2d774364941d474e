// The guide comes over a screen and leaves it as it was; the tour is taken and left by keys; a tip goes for good.
import { check, equal, home, main, openSection, settle } from '../support/browser.mjs';
import { steps, tourTo } from '../support/guide.mjs';
import { openTogether, unfoldOutline } from '../support/together.mjs';

const focusedName = (page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent?.trim() || '');
const scrolled = (page) => page.evaluate(() => Math.round(document.body.classList.contains('html-view') ? scrollY : document.getElementById('main').scrollTop));
const scrollTo = (page, top) => page.evaluate((to) => (document.body.classList.contains('html-view') ? window.scrollTo(0, to) : document.getElementById('main').scrollTo(0, to)), top);

export const cases = {
  async 'F1 opens the guide over any screen, and Escape comes back to the same place and scroll, painted and as a web page'(open) {
    for (const options of [{}, { viewport: { width: 800, height: 700 } }]) {
      const { page } = await open(options);
      await page.getByRole('button', { name: 'Åbn eksempel: Koordinationsgruppe' }).click();
      await settle(page);
      await unfoldOutline(page);
      await openSection(page, 'Det skal I');
      await scrollTo(page, 260);
      await settle(page);
      const before = await scrolled(page);
      equal(before, 260, 'where one has scrolled to');
      await page.keyboard.press('F1');
      await main(page).getByRole('heading', { name: 'Sådan laver I et kommissorium' }).waitFor();
      await settle(page);
      equal(await scrolled(page), 0, 'the guide begins at its beginning');
      equal(await focusedName(page), 'Hjælp', 'the focus in the guide');
      check(!(await page.getByRole('navigation', { name: 'Afsnit' }).isVisible()), 'the outline is out of the way');
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: 'Det skal I', exact: true }).waitFor();
      await settle(page);
      equal(await scrolled(page), before, 'back where one was');
      equal(await focusedName(page), 'Hjælp', 'the focus is on the button');
      await page.context().close();
    }
  },

  async 'the table of contents leads to its chapter by keyboard, and nothing is asked of anybody'(open) {
    const { page } = await open();
    await page.keyboard.press('F1');
    const link = main(page).getByRole('link', { name: 'Næste år' });
    await link.focus();
    await page.keyboard.press('Enter');
    await settle(page);
    equal(await focusedName(page), 'Næste år', 'the focus');
    check(await main(page).getByRole('heading', { name: 'Næste år' }).evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }), 'the chapter is in sight');
    await page.getByRole('button', { name: 'Tilbage', exact: true }).click();
    await page.getByRole('heading', { name: 'Jeres kommissorier', level: 1 }).waitFor();
  },

  async 'the tour is taken with Enter alone, points out one thing a step, and Escape leaves it anywhere'(open) {
    const { page } = await open();
    const start = page.getByRole('button', { name: 'Tag en rundtur' });
    await start.focus();
    await page.keyboard.press('Enter');
    for (let step = 1; step <= steps; ++step) {
      await page.getByRole('region', { name: `Rundtur, ${step} af ${steps}` }).waitFor();
      await settle(page);
      equal(await focusedName(page), step === steps ? 'Slut rundturen' : 'Næste', `the focus at step ${step}`);
      equal(await page.locator('.pointed-out').count(), 1, `what step ${step} points out`);
      check(await page.locator('.pointed-out').evaluate((one) => one.getBoundingClientRect().top < innerHeight - 40), `what step ${step} points out is in sight`);
      await page.keyboard.press('Enter');
    }
    await start.waitFor();
    await settle(page);
    equal(await focusedName(page), 'Tag en rundtur', 'where it ends');
    await start.click();
    await tourTo(page, 4);
    await page.keyboard.press('Escape');
    await start.waitFor();
    equal(await page.getByRole('region', { name: /^Rundtur/ }).count(), 0, 'tours on the screen');
  },

  async 'a tip that was understood is gone after a reload, until tips are wanted again'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: /^Styregruppe/ }).first().click();
    await openSection(page, 'Det skal I');
    const tip = page.getByRole('region', { name: 'Tip' });
    await tip.getByRole('button', { name: 'Forstået' }).click();
    await tip.waitFor({ state: 'detached' });
    equal(await focusedName(page), 'Det skal I', 'the focus after it');
    await settle(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Det skal I', exact: true }).waitFor();
    await settle(page);
    equal(await tip.count(), 0, 'tips after a reload');
    await page.getByRole('button', { name: 'Visning', exact: true }).click();
    const wanted = page.getByLabel('Vis tip undervejs');
    await wanted.click(); // none
    await wanted.click(); // all
    await tip.waitFor();
    await home(page);
    equal(await tip.count(), 0, 'tips on the front page');
  },

  async 'where two proposals stand, a tip says that nothing is lost, until one of them was chosen'(open) {
    const { page } = await open();
    await openTogether(page);
    await page.getByRole('button', { name: 'Se forslagene', exact: true }).click();
    const tip = page.getByRole('region', { name: 'Tip' });
    check((await tip.textContent()).includes('Intet er gået tabt'), `the tip says ${await tip.textContent()}`);
    await page.getByRole('button', { name: 'Vælg denne' }).first().click();
    await settle(page);
    await page.reload();
    await page.getByRole('button', { name: /har to forslag$/ }).click();
    await settle(page);
    equal(await tip.count(), 0, 'tips once one was chosen');
  },
};
