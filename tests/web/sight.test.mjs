// SPDX-License-Identifier: MPL-2.0
// What has the focus stays in sight when something comes in above it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { load } from './load.mjs';

const { makeSight } = load(['sight.js'], ['makeSight']);

/** A page 600 high whose focused element lies at `top` and is 20 high. */
function pageWith(top) {
  const scrolled = [];
  const focused = {
    top,
    getBoundingClientRect() {
      return { top: this.top, bottom: this.top + 20 };
    },
    scrollIntoView: (how) => scrolled.push(how.block),
  };
  return { scrolled, focused, page: { activeElement: focused, defaultView: { innerHeight: 600 } } };
}

test('what is pushed out of the window is brought back, by as little as it takes', () => {
  const { scrolled, focused, page } = pageWith(570);
  makeSight(page).keep(() => (focused.top += 30));
  assert.deepEqual(scrolled, ['nearest']);
});

test('what stays in sight, or was scrolled away before, is left where it is', () => {
  for (const [top, by] of [[100, 30], [700, 30], [-50, -10]]) {
    const { scrolled, focused, page } = pageWith(top);
    makeSight(page).keep(() => (focused.top += by));
    assert.deepEqual(scrolled, [], `${top}`);
  }
});

test('a focus that moved is where it was put', () => {
  const { scrolled, page } = pageWith(100);
  makeSight(page).keep(() => (page.activeElement = pageWith(700).focused));
  assert.deepEqual(scrolled, []);
});
