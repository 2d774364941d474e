// Twins lie on the paint: the rectangles of the DOM against the edges and the ink found in a screenshot.
import { check, equal, openSection, settle } from '../support/browser.mjs';
import { apart, screenshot } from '../support/picture.mjs';
import { openFilled } from '../support/charter.mjs';
import { openHistory, openProposals } from '../support/together.mjs';

const densities = [1, 1.25, 2];

/** The painted controls and cards that are wholly in sight, in CSS px of the window. */
const framed = (page) => page.evaluate(() => {
  const found = [];
  const add = (node, kind) => {
    const box = node.getBoundingClientRect();
    const surface = node.closest('.surface').getBoundingClientRect();
    const inSight = box.top >= surface.top + 5 && box.bottom <= Math.min(innerHeight, surface.bottom) - 5 && box.width > 0;
    if (inSight) found.push({ kind, key: node.dataset.key, left: box.left, top: box.top, right: box.right, bottom: box.bottom });
  };
  for (const one of document.querySelectorAll('button.secondary, button.primary, button.danger')) add(one, 'button');
  for (const one of document.querySelectorAll('.twin[data-role=field], .twin[data-role=date_field], .twin[data-role=area]')) add(one, 'field');
  for (const one of document.querySelectorAll('.twin[data-role=select]')) add(one, 'select');
  for (const one of document.querySelectorAll('.twin.segments')) add(one, 'segments');
  for (const one of document.querySelectorAll('.twin.card, .twin.card-button')) add(one, 'card');
  return found;
});

/** How far the first painted edge lies from where the twin says, in CSS px; the way in is from 4 px outside. */
function edges(picture, density, box) {
  const off = {};
  const outside = 4;
  const reach = 8;
  const walk = (from, step, fixed, across) => {
    const pixel = (at) => (across ? picture.at(fixed, at) : picture.at(at, fixed));
    const start = Math.round(from - step * outside * density);
    const ground = pixel(start);
    for (let taken = 1; taken < reach * density; ++taken) {
      const at = start + step * taken;
      const here = apart(pixel(at), ground);
      if (here <= 12) continue;
      const fading = here < apart(pixel(at + step), ground) / 3; // a rounded line's faint neighbour is not its edge
      const edge = fading ? at + step : at;
      return step > 0 ? edge : edge + 1;
    }
    return NaN;
  };
  const middle = Math.round(((box.top + box.bottom) / 2) * density);
  const column = Math.round((box.left + Math.min(16, (box.right - box.left) / 3)) * density);
  off.left = walk(box.left * density, 1, middle, false) / density - box.left;
  off.right = walk(box.right * density, -1, middle, false) / density - box.right;
  off.top = walk(box.top * density, 1, column, true) / density - box.top;
  off.bottom = walk(box.bottom * density, -1, column, true) / density - box.bottom;
  return off;
}

/** A line around a control is whole device pixels of one colour: pale ones at 125 % would miss a contrast of 3 to 1. */
function crisp(picture, density, box) {
  const y = Math.round(((box.top + box.bottom) / 2) * density);
  const from = Math.round(box.left * density);
  const strongest = Math.min(...[-1, 0, 1].map((step) => Math.max(...picture.at(from + step, y))));
  check(strongest <= 150, `the edge of ${box.key} at density ${density} is only as dark as ${strongest}`);
}

/** Lines of text painted by the program: what they say and where their twins lie. */
const lines = (page) => page.evaluate(() => {
  const found = [];
  for (const one of document.querySelectorAll('[data-role=text], [data-role=heading]')) {
    const box = one.getBoundingClientRect();
    const surface = one.closest('.surface').getBoundingClientRect();
    if (one.classList.contains('chip') || box.height > parseFloat(getComputedStyle(one).lineHeight) + 1) continue;
    if (box.top < surface.top || box.bottom > Math.min(innerHeight, surface.bottom)) continue;
    const words = document.createRange();
    words.selectNodeContents(one);
    found.push({ words: one.textContent, left: box.left, right: words.getBoundingClientRect().right, top: box.top, bottom: box.bottom });
  }
  return found;
});

/** The same words in the same places, set by the browser: the twins seen, the paint not. */
const asTheBrowserSetsThem = (page, yes) => page.evaluate((shown) => {
  for (const one of document.querySelectorAll('[data-role=text], [data-role=heading]')) one.style.setProperty('opacity', shown ? '1' : '');
  for (const one of document.querySelectorAll('canvas')) one.style.setProperty('visibility', shown ? 'hidden' : '');
}, yes);

/** The first and last column with ink between two places on a line of text, in CSS px. */
function ink(picture, density, line) {
  const from = Math.max(0, Math.floor((line.left - 6) * density));
  const to = Math.min(picture.width - 1, Math.ceil((line.right + 6) * density));
  const [top, bottom] = [Math.ceil(line.top * density), Math.floor(line.bottom * density)];
  const ground = picture.at(from, top);
  let [first, last] = [NaN, NaN];
  for (let x = from; x <= to; ++x) {
    let strongest = 0;
    for (let y = top; y < bottom; ++y) strongest = Math.max(strongest, apart(picture.at(x, y), ground));
    if (strongest < 16) continue;
    if (Number.isNaN(first)) first = x;
    last = x + 1;
  }
  return [first / density, last / density];
}

async function onSomeViews(page, look) {
  await look('the front page');
  await openFilled(page);
  for (const title of ['Om gruppen', 'Medlemmer', 'Det skal I', 'Møder']) {
    await openSection(page, title);
    await settle(page);
    await look(title);
  }
  for (const [title, go] of [['the proposals', openProposals], ['the history', openHistory]]) {
    await go(page);
    await settle(page);
    await look(title);
  }
}

export const cases = {
  async 'buttons, fields, lists, answers and cards are painted where their twins lie, at densities 1, 1.25 and 2'(open) {
    for (const deviceScaleFactor of densities) {
      const { page } = await open({ deviceScaleFactor });
      const seen = {};
      await onSomeViews(page, async (where) => {
        await page.mouse.move(0, 0);
        await page.evaluate(() => document.activeElement.blur());
        await settle(page);
        const picture = await screenshot(page);
        for (const box of await framed(page)) {
          if (box.kind === 'button' || box.kind === 'field') crisp(picture, deviceScaleFactor, box);
          const off = edges(picture, deviceScaleFactor, box);
          const wrong = Object.entries(off).filter(([, px]) => !(Math.abs(px) <= 1));
          equal(wrong.map(([side, px]) => `${side} ${px.toFixed(2)} px`).join(), '', `${where}, ${box.kind} ${box.key} at density ${deviceScaleFactor}`);
          seen[box.kind] = (seen[box.kind] ?? 0) + 1;
        }
      });
      for (const kind of ['button', 'field', 'select', 'segments', 'card']) check(seen[kind] > 3, `${seen[kind]} of ${kind} were seen`);
    }
  },

  async 'words of every weight are drawn as dense as the screen is'(open) {
    const { page } = await open({ deviceScaleFactor: 2 });
    await openFilled(page);
    await page.evaluate(() => document.activeElement.blur());
    await settle(page);
    const picture = await screenshot(page);
    for (const weight of ['400', '600']) {
      const box = await page.evaluate((wanted) => {
        const one = [...document.querySelectorAll('.main [data-role=text], .main [data-role=heading], .outline [data-role=text], button[data-key=share]')]
          .find((node) => getComputedStyle(node).fontWeight === wanted || (wanted === '600' && node.dataset.key === 'share'));
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return { left, top, right, bottom };
      }, weight);
      // Magnified twice, every second row would repeat the one above it.
      const row = (y) => Array.from({ length: Math.floor(Math.min(box.right - box.left, 150)) * 2 }, (_, x) => picture.at(Math.round(box.left * 2) + x, y));
      for (const parity of [0, 1]) {
        let inked = 0;
        let differ = 0;
        for (let y = Math.round(box.top * 2) + 10 + parity; y < box.bottom * 2 - 10; y += 2) {
          const [above, below] = [row(y), row(y + 1)];
          if (!above.some((one) => apart(one, above[0]) > 40)) continue;
          ++inked;
          if (above.some((one, x) => apart(one, below[x]) > 24)) ++differ;
        }
        check(inked > 4 && differ >= inked / 3, `weight ${weight}: of ${inked} pairs of rows ${differ} differ`);
      }
    }
  },

  async 'a field of one line shows its letters from the ring of Å to the tail of g'(open) {
    const { page } = await open({ deviceScaleFactor: 2 });
    await openFilled(page);
    await openSection(page, 'Om gruppen');
    const field = page.getByRole('textbox', { name: 'Sted for første møde' });
    await field.fill('Åg');
    await page.evaluate(() => document.activeElement.blur());
    const heightOf = async (box) => {
      const picture = await screenshot(page);
      const rows = [];
      for (let y = Math.ceil(box.top * 2); y < box.bottom * 2; ++y) {
        for (let x = Math.ceil(box.left * 2); x < box.right * 2; ++x) if (picture.at(x, y)[0] < 120) { rows.push(y); break; }
      }
      return rows.length === 0 ? 0 : rows.at(-1) - rows[0] + 1;
    };
    const inField = await field.evaluate((node) => {
      const { left, top, bottom } = node.getBoundingClientRect();
      return { left: left + 10, top: top + 3, right: left + 50, bottom: bottom - 3 };
    });
    await settle(page);
    const shown = await heightOf(inField);
    const free = await field.evaluate((node) => {
      const words = document.body.appendChild(document.createElement('div'));
      words.textContent = node.value;
      const { fontFamily, fontSize, fontWeight } = getComputedStyle(node);
      Object.assign(words.style, { fontFamily, fontSize, fontWeight, position: 'fixed', inset: '0 auto auto 0', padding: '20px', background: 'white', color: 'black', zIndex: '99' });
      const { left, top, right, bottom } = words.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    const whole = await heightOf(free);
    check(whole > 30, `the letters are ${whole} pixels high`);
    check(Math.abs(shown - whole) <= 1, `of ${whole} rows the field shows ${shown}`);
  },

  async 'painted words begin and end where the browser would set them, at densities 1, 1.25 and 2'(open) {
    for (const deviceScaleFactor of densities) {
      const { page } = await open({ deviceScaleFactor });
      let seen = 0;
      await onSomeViews(page, async (where) => {
        await page.mouse.move(0, 0);
        await page.evaluate(() => document.activeElement.blur());
        await settle(page);
        const painted = await screenshot(page);
        await asTheBrowserSetsThem(page, true);
        const set = await screenshot(page);
        await asTheBrowserSetsThem(page, false);
        for (const line of await lines(page)) {
          const [first, last] = ink(painted, deviceScaleFactor, line);
          const [wantedFirst, wantedLast] = ink(set, deviceScaleFactor, line);
          const off = [first - wantedFirst, last - wantedLast];
          check(off.every((px) => Math.abs(px) <= 1), `${where}, "${line.words}" at density ${deviceScaleFactor}: begins ${off[0].toFixed(2)} px and ends ${off[1].toFixed(2)} px off`);
          ++seen;
        }
      });
      check(seen > 30, `${seen} lines were seen`);
    }
  },
};
