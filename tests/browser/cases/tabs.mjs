// Two tabs of one browser: how soon one has what was written in the other.
import { check, openPage } from '../support/browser.mjs';
import { forbid, place, write } from '../support/stores.mjs';

export const alone = true; // a second is a second only where nothing else is busy

export const cases = {
  async 'two tabs: an edit in one is in the other within a second, also without local storage'(open) {
    for (const without of [[], ['localStorage']]) {
      const { context } = await open();
      await context.addInitScript(forbid, without);
      const page = await openPage(context);
      await write(page, 'Samtidig', 'Rådhuset');
      const other = await openPage(context);
      await other.getByRole('button', { name: 'Styregruppen for Samtidig', exact: true }).click();
      for (const [from, to, words] of [[page, other, 'Biblioteket'], [other, page, 'Kulturhuset']]) {
        await place(from).fill(words);
        await from.getByLabel('Dato for første møde').focus();
        const left = performance.now();
        while ((await place(to).inputValue()) !== words) {
          check(performance.now() - left < 1000, `${words} is not there after a second`);
          await to.waitForTimeout(10);
        }
        console.log(`        ${without.length > 0 ? 'by channel' : 'by storage event and channel'}: ${Math.round(performance.now() - left)} ms`);
      }
    }
  },
};
