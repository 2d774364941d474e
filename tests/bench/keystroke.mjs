// From a real key press to the updated screen, in a charter that is filled in completely.
//
// Counted: from the key's event in the page to the end of the frame that shows it (handlers, program, twins, layout
// and painting by the browser), without the wait for the screen's next frame, which depends on when the key comes.
// Core part: the time inside calls into the program between the two, painting the canvas included where it changes.
// Leaving a field is a key too, Tab: it makes the revision, works everything out anew and paints.
import { address, main, openSection, settle } from '../browser/support/browser.mjs';
import { fillIn } from '../browser/support/charter.mjs';
import { median, share } from './numbers.mjs';

const keys = 60;
const leavings = 15;
const words = 'Vi ser igen efter sommer og skriver ned hvem der kommer. ';

/** In the page, before its own scripts: window.pressed holds the times of each key. */
const watch = () => {
  let inside = 0; // ms spent in the program so far
  let depth = 0;
  const timed = (call) => (...rest) => {
    const begun = performance.now();
    ++depth;
    try {
      return call(...rest);
    } finally {
      if (--depth === 0) inside += performance.now() - begun;
    }
  };
  const real = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...rest) => {
    const { instance, module } = await real.apply(WebAssembly, rest);
    const exports = Object.fromEntries(Object.entries(instance.exports)
      .map(([name, one]) => [name, typeof one === 'function' ? timed(one) : one]));
    return { instance: { exports }, module };
  };

  window.pressed = [];
  let key; // the one whose frame is awaited
  addEventListener('keydown', (event) => {
    key = { sent: event.timeStamp, begun: performance.now(), inside };
  }, true);
  const changing = () => {
    if (!key || key.asked) return;
    const mine = key;
    mine.asked = true;
    requestAnimationFrame(() => {
      mine.frame = performance.now();
      const { port1, port2 } = new MessageChannel(); // its message comes after this frame's layout and paint
      port1.onmessage = () => {
        const shown = performance.now();
        window.pressed.push({
          work: mine.handled - mine.begun + shown - mine.frame, core: inside - mine.inside, all: shown - mine.sent,
        });
      };
      port2.postMessage('');
    });
  };
  const changed = () => {
    if (key) key.handled = performance.now();
  };
  for (const type of ['input', 'focusout']) addEventListener(type, changing, true);
  for (const type of ['input', 'focusin']) addEventListener(type, changed); // after the page's own listeners
};

async function press(page, key) {
  const before = await page.evaluate(() => window.pressed.length);
  await page.keyboard.press(key);
  await page.waitForFunction((count) => window.pressed.length > count, before);
  await page.waitForTimeout(20 + 13 * (before % 4)); // never in step with the screen
}

/** Types into one field and gives the times of the keys. */
async function type(page, field) {
  await field.focus();
  await page.keyboard.press('End');
  await settle(page);
  await page.evaluate(() => (window.pressed = []));
  for (let count = 0; count < keys; ++count) await press(page, words[count % words.length]);
  return page.evaluate(() => window.pressed);
}

/** Changes the field and leaves it, again and again, and gives the times of the leaving. */
async function leave(page, field) {
  const times = [];
  for (let count = 0; count < leavings; ++count) {
    await field.focus();
    await page.keyboard.press('End');
    await press(page, 'x');
    await settle(page);
    await press(page, 'Tab');
    times.push(await page.evaluate(() => window.pressed.at(-1)));
  }
  return times;
}

const within = (values) => `nine of ten within ${share(values, 0.9).toFixed(1)} ms`;
const each = (times, name) => times.map((one) => one[name]);

export async function measure(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(watch);
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  await page.goto(address);
  await fillIn(page);

  const places = [
    ['Det skal I', { name: 'Hvorfor følger I det ikke endnu?' }],
    ['Medlemmer', { name: 'Navn', exact: true }],
  ];
  const lines = [];
  for (const [title, name] of places) {
    await openSection(page, title);
    const field = main(page).getByRole('textbox', name).first();
    const typed = await type(page, field);
    const work = each(typed, 'work');
    const core = each(typed, 'core');
    if (!core.every((time) => time > 0)) throw new Error('the calls into the program were not seen: how is it instantiated?');
    const left = await leave(page, field);
    lines.push({
      what: `keystroke in “${title}”`, budget: 16, measured: median(work), unit: 'ms',
      detail: `${within(work)}; with the wait for the screen ${median(each(typed, 'all')).toFixed(1)} ms; ${keys} keys`,
    }, {
      what: '  its core part', budget: 2, measured: median(core), unit: 'ms', detail: within(core),
    }, {
      what: '  leaving the changed field', budget: 16, measured: median(each(left, 'work')), unit: 'ms',
      detail: `${median(each(left, 'core')).toFixed(1)} ms of it in the program, with the painting; ${leavings} times`,
    });
  }
  await context.close();
  return lines;
}
