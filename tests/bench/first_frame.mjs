// From opening the file to the first painted frame, beside the least page that paints in the same way
// (minimal_page.cpp). Both are opened in turn, each time in a new profile; both are measured from navigation start to
// the end of the frame in which the first pixels reached a canvas, so layout and painting by the browser count.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { address, root } from '../browser/support/browser.mjs';
import { median, share } from './numbers.mjs';

const minimal = pathToFileURL(path.join(root, 'build/web/tests/bench/minimal_page.html')).href;
const rounds = 21;
const warming = 2; // the first openings read the disk

/** In the page, before its own scripts: the time, in ms since navigation start, when the first frame was over. */
const watch = () => {
  window.firstFrame = new Promise((done) => {
    const real = CanvasRenderingContext2D.prototype.putImageData;
    let first = true;
    CanvasRenderingContext2D.prototype.putImageData = function watched(...rest) {
      real.apply(this, rest);
      if (!first) return;
      first = false;
      const { port1, port2 } = new MessageChannel(); // its message comes after this frame's layout and paint
      port1.onmessage = () => done(performance.now());
      port2.postMessage('');
    };
  });
};

async function open(browser, page) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(watch);
  const tab = await context.newPage();
  await tab.goto(page);
  const time = await tab.evaluate(() => window.firstFrame);
  await context.close();
  return time;
}

export async function measure(browser) {
  const ours = [];
  const least = [];
  for (let round = 0; round < warming + rounds; ++round) {
    const pair = [await open(browser, minimal), await open(browser, address)];
    if (round < warming) continue;
    least.push(pair[0]);
    ours.push(pair[1]);
  }
  const times = (name, values) => `${name} ${median(values).toFixed(0)} ms (half within ${share(values, 0.25).toFixed(0)}–${share(values, 0.75).toFixed(0)})`;
  return [{
    what: 'first painted frame, to a minimal page’s', budget: 2, measured: median(ours) / median(least), unit: 'x',
    detail: `${times('page', ours)}, ${times('minimal', least)}, ${rounds} of each in turn`,
  }];
}
