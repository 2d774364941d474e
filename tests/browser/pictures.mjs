#!/usr/bin/env node
// Retakes the pictures of README and docs from the page as built: docs/pictures/*.png.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launch, openProfile, root } from './support/browser.mjs';
import { show, views } from './support/views.mjs';

const folder = path.join(root, 'docs/pictures');
mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const [name, view] of Object.entries(views)) {
  const { context, page } = await show((options) => openProfile(browser, options), view, view.size);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await context.close();
}
await browser.close();
