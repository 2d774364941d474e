// Every view at every size, for people to look at: build/results/pictures. A view that paints nothing fails.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { check, root } from '../support/browser.mjs';
import { readPng } from '../support/picture.mjs';
import { desk, phone, show, views, wide } from '../support/views.mjs';

const sizes = { '1280x800': desk, '1920x1080': wide, '390x844': phone, '1280x800-density-2': { ...desk, deviceScaleFactor: 2 }, '640x400-zoom-200': { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 } };

/** How many different colours a coarse grid over the picture meets. */
function colours(picture) {
  const seen = new Set();
  for (let y = 0; y < picture.height; y += 3) for (let x = 0; x < picture.width; x += 3) seen.add(picture.at(x, y).readUIntBE(0, 3));
  return seen.size;
}

const all = Object.entries(views);
const atATime = 7; // all of them would take more than a case has
const parts = Array.from({ length: Math.ceil(all.length / atATime) }, (_, n) => all.slice(n * atATime, (n + 1) * atATime));

const pictureOf = (size, options, some) => async (open) => {
  const folder = path.join(root, 'build/results/pictures', size);
  mkdirSync(folder, { recursive: true });
  for (const [name, view] of some) {
    const { context, page } = await show(open, view, options);
    const seen = colours(readPng(await page.screenshot({ path: path.join(folder, `${name}.png`) })));
    check(seen > 24, `${name} at ${size} shows ${seen} colours`);
    const fits = await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    check(fits, `${name} at ${size} needs scrolling sideways`);
    await context.close();
  }
};

export const cases = Object.fromEntries(Object.entries(sizes).flatMap(([size, options]) =>
  parts.map((some, part) => [`pictures of every view at ${size}, part ${part + 1}`, pictureOf(size, options, some)])));
