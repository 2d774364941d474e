#!/usr/bin/env node
// Retakes the gallery: every view at three sizes, docs/pictures/views/*.webp, and the page that shows them, docs/views.md.
//
//   node tests/browser/gallery.mjs [NAME…]     all views, or those named; the page is written either way
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch, openProfile, root, settle } from './support/browser.mjs';
import { desk, phone, show, views, wide } from './support/views.mjs';

const folder = path.join(root, 'docs/pictures/views');
const sizes = { '1280x800': desk, '1920x1080': wide, '390x844': phone };
const fileOf = (name, size) => `${name}-${size}.webp`;
const wanted = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
const browser = await launch();
const scale = await browser.newPage(); // the browser itself packs the pictures

/** PNG to WebP, which is a quarter as large. @param {Buffer} png */
async function packed(png) {
  const base64 = await scale.evaluate(async (bytes) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${bytes}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d').drawImage(picture, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.82 });
    const all = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (const byte of all) text += String.fromCharCode(byte);
    return btoa(text);
  }, png.toString('base64'));
  return Buffer.from(base64, 'base64');
}

for (const [name, view] of Object.entries(views)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { context, page } = await show((given) => openProfile(browser, given), view, desk);
  for (const [size, { viewport }] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    await settle(page);
    writeFileSync(path.join(folder, fileOf(name, size)), await packed(await page.screenshot()));
  }
  await context.close();
}
await browser.close();

const kept = new Set(Object.keys(views).flatMap((name) => Object.keys(sizes).map((size) => fileOf(name, size))));
for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(path.join(folder, file)); // of a view that is gone

const picture = (name, title, size, width) => `[<img src="pictures/views/${fileOf(name, size)}" alt="${title}, ${size}" width="${width}">](pictures/views/${fileOf(name, size)})`;
const rows = Object.entries(views).map(([name, { title }]) =>
  `| ${title} | ${picture(name, title, '1280x800', 300)} | ${picture(name, title, '1920x1080', 300)} | ${picture(name, title, '390x844', 100)} |`);
writeFileSync(path.join(root, 'docs/views.md'), `# Every view, at three sizes

Taken by \`node tests/browser/gallery.mjs\` from the page as built. The words of the design are in [design-language.md](design-language.md);
what it was compared with is in [design-comparison.md](design-comparison.md).

| | 1280 x 800 | 1920 x 1080 | 390 x 844 |
|---|---|---|---|
${rows.join('\n')}
`);
