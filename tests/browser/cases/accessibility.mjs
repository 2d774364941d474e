// Everyone can use it: axe on every view, twins on the paint, the ring around what has the focus, reflow.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { check, equal, openSection, settle } from '../support/browser.mjs';
import { walk as documentsWalk, writtenInWord } from '../support/documents.mjs';
import { walk as findingWalk } from '../support/finding.mjs';
import { files, walk as governanceWalk } from '../support/governance.mjs';
import { walk as guideWalk } from '../support/guide.mjs';
import { walk as meetingWalk } from '../support/meeting.mjs';
import { dueCharters, walk as peopleWalk } from '../support/people.mjs';
import { walk, writtenApart } from '../support/together.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function judge(page, where, runOnly) {
  const found = await page.evaluate((only) => window.axe.run(document, { runOnly: only }).then((result) =>
    result.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`)), runOnly);
  check(found.length === 0, `${where}: ${found.join('\n')}`);
}

/** The HTML view is the same in other colours but for them; there axe sees the contrast of every word. */
const otherColours = {
  dark: [{ colorScheme: 'dark' }, ['color-contrast', 'link-in-text-block']],
  contrast: [{ contrast: 'more' }, ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']], // 7:1
};

async function withoutViolations(page, where) {
  await settle(page);
  // At the top: what is half scrolled under the bar just now is no small target, and axe would call it one.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.evaluate(`if (!window.axe) { ${axe} }`);
  await judge(page, where, tags);
  if ((await page.locator('body.html-view').count()) === 0) return;
  for (const [theme, [wish, rules]] of Object.entries(otherColours)) {
    await page.emulateMedia(wish);
    await page.locator(`html[data-theme="${theme}"]`).waitFor();
    await settle(page);
    await judge(page, `${where}, ${theme}`, { type: 'rule', values: rules });
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  }
  await page.locator('html[data-theme="light"]').waitFor();
}

async function everyView(page, kinds) {
  await withoutViolations(page, 'the empty front page');
  await page.getByRole('button', { name: 'Visning', exact: true }).click();
  await withoutViolations(page, 'display');
  const theme = await page.locator('html').getAttribute('data-theme');
  for (const [colours, shown] of [['contrast', 'contrast'], ['auto', theme]]) {
    await page.getByRole('combobox', { name: 'Farver' }).selectOption(colours);
    await page.locator(`html[data-theme="${shown}"]`).waitFor({ state: 'attached' });
  }
  await page.keyboard.press('Escape');
  for (const kind of kinds) {
    await page.getByRole('button', { name: `Åbn eksempel: ${kind}` }).click();
    await settle(page);
    const toggle = page.getByRole('button', { name: 'Afsnit', exact: true });
    for (let index = 1; ; ++index) {
      if ((await toggle.isVisible()) && (await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
      const row = page.getByRole('navigation', { name: 'Afsnit' }).getByRole('button', { name: new RegExp(`^${index} `) });
      if ((await row.count()) === 0) break;
      await row.click();
      await settle(page);
      const more = page.getByRole('button', { name: /^(Flere oplysninger|Omformulér)/ });
      if ((await more.count()) > 0) await more.first().click();
      await withoutViolations(page, `${kind}, section ${index}`);
    }
    const menu = page.getByRole('button', { name: 'Menu', exact: true });
    if ((await menu.count()) > 0 && (await page.getByRole('button', { name: 'Udskriv' }).count()) === 0) await menu.click();
    const beside = page.getByRole('button', { name: 'Vis papiret' });
    if ((await beside.count()) > 0) {
      await beside.click();
      await withoutViolations(page, `${kind}, the paper beside the form`);
      await page.getByRole('button', { name: 'Luk papiret' }).first().click();
    }
    await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
    await withoutViolations(page, `${kind}, print view`);
    await page.getByRole('button', { name: 'Kommissorium', exact: true }).click();
  }
  await page.getByRole('button', { name: /^Flere valg for/ }).first().click();
  await withoutViolations(page, 'the front page with charters');
}

// Painted, other colours are the same to axe: it sees none of what is on the canvas.
const looks = { painted: {}, 'on a phone in all colours': { viewport: { width: 390, height: 844 } } };

export const cases = {
  async 'axe finds nothing on any view'(open) {
    await everyView((await open()).page, ['Styregruppe', 'Koordinationsgruppe', 'Faggruppe']);
  },
  async 'axe finds nothing on any view of the HTML view on a phone in all colours'(open) {
    await everyView((await open({ viewport: { width: 390, height: 844 } })).page, ['Koordinationsgruppe']);
  },
  ...Object.fromEntries(Object.entries(looks).map(([look, options]) => [
    `axe finds nothing where several have written, ${look}`,
    async (open) => {
      const { page } = await open(options);
      const { anna, bo } = writtenApart();
      for (const [where, go] of walk) {
        await go(page, [anna, bo]);
        await withoutViolations(page, `${where}, ${look}`);
      }
    },
  ])),
  ...Object.fromEntries(Object.entries(looks).map(([look, options]) => [
    `axe finds nothing where charters are seen together, assessed and moved to newer texts, ${look}`,
    async (open) => {
      const { page } = await open(options);
      const given = files();
      for (const [where, go] of governanceWalk) {
        await go(page, given);
        await withoutViolations(page, `${where}, ${look}`);
      }
    },
  ])),
  ...Object.fromEntries(Object.entries(looks).map(([look, options]) => [
    `axe finds nothing in the search and at notes, ${look}`,
    async (open) => {
      const { page } = await open(options);
      for (const [where, go] of findingWalk) {
        await go(page);
        await withoutViolations(page, `${where}, ${look}`);
      }
    },
  ])),
  ...Object.fromEntries(Object.entries(looks).map(([look, options]) => [
    `axe finds nothing where charters are gone through, shared and handed over, ${look}`,
    async (open) => {
      const { page } = await open(options);
      const due = dueCharters();
      for (const [where, go] of peopleWalk) {
        await go(page, due);
        await withoutViolations(page, `${where}, ${look}`);
      }
    },
  ])),
  ...Object.fromEntries(Object.entries(looks).map(([look, options]) => [
    `axe finds nothing where a charter is adopted and its documents leave and come back, ${look}`,
    async (open) => {
      const { page } = await open(options);
      const word = writtenInWord();
      for (const [where, go] of documentsWalk) {
        await go(page, word);
        await withoutViolations(page, `${where}, ${look}`);
      }
    },
  ])),
  ...Object.fromEntries(Object.entries(looks).map(([look, options]) => [
    `axe finds nothing in guide, tour and tips, ${look}`,
    async (open) => {
      const { page } = await open(options);
      for (const [where, go] of guideWalk) {
        await go(page);
        await withoutViolations(page, `${where}, ${look}`);
      }
    },
  ])),
  ...Object.fromEntries(Object.entries(looks).map(([look, options]) => [
    `axe finds nothing in a meeting, ${look}`,
    async (open) => {
      const { page } = await open(options);
      for (const [where, go] of meetingWalk) {
        await go(page);
        await withoutViolations(page, `${where}, ${look}`);
      }
    },
  ])),
  async 'axe finds nothing in the dark, painted'(open) {
    await everyView((await open({ colorScheme: 'dark' })).page, ['Faggruppe']);
  },

  async 'the ring lies around what has the focus, and nothing covers it'(open) {
    const { page } = await open();
    await page.getByRole('button', { name: 'Åbn eksempel: Koordinationsgruppe' }).click();
    await openSection(page, 'Medlemmer');
    for (let presses = 0; presses < 40; ++presses) {
      await page.keyboard.press('Tab');
      await settle(page);
      const found = await page.evaluate(() => {
        const focused = document.activeElement;
        const twin = focused?.closest('.twin');
        if (!twin) return '';
        const box = twin.getBoundingClientRect();
        const ring = document.getElementById('ring').getBoundingClientRect();
        const off = Math.max(Math.abs(ring.left - box.left), Math.abs(ring.top - box.top), Math.abs(ring.right - box.right), Math.abs(ring.bottom - box.bottom));
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const covered = !(twin.contains(top) || top?.contains(twin));
        return off > 1 || covered ? `${twin.dataset.key}: ring ${off} px off, ${covered ? 'covered' : 'free'}` : '';
      });
      equal(found, '', 'the focused control');
    }
  },

  async 'at 320 by 256 pixels nothing needs scrolling sideways'(open) {
    const { page } = await open({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    await page.getByRole('button', { name: 'Åbn eksempel: Koordinationsgruppe' }).click();
    await settle(page);
    for (let section = 0; section < 4; ++section) {
      equal(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), true, `section ${section} fits`);
      await page.getByRole('button', { name: 'Næste afsnit' }).click();
      await settle(page);
    }
  },

  async 'forced colours get the HTML view'(open) {
    const { page } = await open({ forcedColors: 'active' });
    await page.locator('body.html-view').waitFor();
  },
};
