// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { load } from './load.mjs';

const { makeWholeDates } = load(['dates.js'], ['makeWholeDates']);

function page(inputs) {
  const heard = {};
  makeWholeDates({ addEventListener: (type, listener) => (heard[type] = listener), querySelectorAll: () => inputs });
  return {
    /** @returns whether the press came through */
    press(what = 'button') {
      let through = true;
      const stop = () => (through = false);
      heard.click({ target: { closest: () => (what === 'button' ? {} : null) }, preventDefault: stop, stopPropagation: stop });
      return through;
    },
    type: (target) => heard.input({ target }),
  };
}

function date(badInput) {
  const input = { type: 'date', validity: { badInput }, told: 0, reportValidity: () => (input.told += 1) };
  return input;
}

test('half a date is told of before a button is pressed, once until it is written in again', () => {
  const half = date(true);
  const on = page([date(false), half]);
  assert.equal(on.press('text'), true);
  assert.equal(half.told, 0);
  assert.equal(on.press(), false);
  assert.equal(half.told, 1);
  assert.equal(on.press(), true); // seen, and gone on all the same
  on.type(half);
  assert.equal(on.press(), false);
  assert.equal(half.told, 2);
});

test('a whole or an empty date holds nobody up', () => {
  assert.equal(page([date(false)]).press(), true);
  assert.equal(page([]).press(), true);
});
