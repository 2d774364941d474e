// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { load } from './load.mjs';

const { makeFileWatch } = load(['file_watch.js'], ['makeFileWatch']);

let heard, page, timers, looks, watch;
beforeEach(() => {
  heard = {};
  timers = new Map();
  looks = [];
  const listen = (type, work) => (heard[type] = work);
  page = { visibilityState: 'visible', addEventListener: listen };
  let next = 1;
  const window = {
    addEventListener: listen,
    setInterval: (work, ms) => (timers.set(next, { work, ms }), next++),
    clearInterval: (timer) => timers.delete(timer),
  };
  watch = makeFileWatch(page, window, (file, closely) => looks.push([file, closely])).watch;
});
const pass = () => [...timers.values()].forEach(({ work }) => work());
const show = (state) => {
  page.visibilityState = state;
  heard.visibilitychange();
};

test('without a file there is no timer, whatever happens to the window', () => {
  show('hidden');
  show('visible');
  heard.focus();
  watch('');
  assert.equal(timers.size, 0);
  assert.deepEqual(looks, []);
});

test('a watched file is looked into at once, then every few seconds by one timer', () => {
  watch('1');
  assert.deepEqual(looks, [['1', true]]);
  assert.equal(timers.size, 1);
  const [{ ms }] = timers.values();
  assert.ok(ms >= 2000 && ms <= 5000);
  pass();
  assert.deepEqual(looks.at(-1), ['1', false]);
  watch('2');
  heard.focus();
  assert.equal(timers.size, 1);
  pass();
  assert.deepEqual(looks.at(-1), ['2', false]);
});

test('out of sight the timer stops; coming back looks closely at once', () => {
  watch('1');
  show('hidden');
  assert.equal(timers.size, 0);
  watch('2');
  assert.equal(timers.size, 0);
  const before = looks.length;
  show('visible');
  assert.equal(timers.size, 1);
  assert.deepEqual(looks.slice(before), [['2', true]]);
  heard.focus();
  assert.deepEqual(looks.at(-1), ['2', true]);
});

test('when the file is left the timer goes', () => {
  watch('1');
  watch('');
  assert.equal(timers.size, 0);
  heard.focus();
  assert.equal(looks.length, 1);
});
