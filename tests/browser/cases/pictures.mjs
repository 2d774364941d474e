// Every view at every size, for people to look at: build/results/pictures. A view that paints nothing fails.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { check, root, settle } from '../support/browser.mjs';
import { readPng } from '../support/picture.mjs';
import { desk, phone, show, views, wide } from '../support/views.mjs';

/** By density: a view is come to once for each, at the first size, and the window then made the others. */
const densities = {
  1: { '1280x800': desk, '1920x1080': wide, '390x844': phone },
  2: { '1280x800-density-2': desk, '640x400-zoom-200': { viewport: { width: 640, height: 400 } } },
};

/** How many different colours a coarse grid over the picture meets. */
function colours(picture) {
  const seen = new Set();
  for (let y = 0; y < picture.height; y += 3) for (let x = 0; x < picture.width; x += 3) seen.add(picture.at(x, y).readUIntBE(0, 3));
  return seen.size;
}

async function take(page, name, size) {
  const folder = path.join(root, 'build/results/pictures', size);
  mkdirSync(folder, { recursive: true });
  const seen = colours(readPng(await page.screenshot({ path: path.join(folder, `${name}.png`) })));
  check(seen > 24, `${name} at ${size} shows ${seen} colours`);
  const fits = await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  check(fits, `${name} at ${size} needs scrolling sideways`);
}

const pictureOf = (name, view, density) => async (open) => {
  const sizes = Object.entries(densities[density]);
  const { page } = await show(open, view, { ...sizes[0][1], deviceScaleFactor: Number(density) });
  for (const [size, { viewport }] of sizes) {
    await page.setViewportSize(viewport);
    await settle(page);
    await take(page, name, size);
  }
};

export const cases = Object.fromEntries(Object.entries(views).flatMap(([name, view]) =>
  Object.keys(densities).map((density) => [`pictures of ${name} at density ${density}`, pictureOf(name, view, density)])));
