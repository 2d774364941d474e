// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { FakeStorage, thrown } from './fake_storage.mjs';
import { load } from './load.mjs';

const { makeStorage, makeDrafts } = load(['storage.js', 'drafts.js'], ['makeStorage', 'makeDrafts']);

/** Time that passes when the test says so. */
class Timers {
  #due = new Map();
  #next = 1;
  setTimeout = (work, ms) => {
    this.#due.set(this.#next, [ms, work]);
    return this.#next++;
  };
  clearTimeout = (timer) => void this.#due.delete(timer);
  get waiting() {
    return [...this.#due.values()].map(([ms]) => ms);
  }
  pass() {
    const due = [...this.#due.values()];
    this.#due.clear();
    for (const [, work] of due) work();
  }
}

let store, timers, answers, drafts;
beforeEach(() => {
  store = new FakeStorage();
  timers = new Timers();
  answers = [];
  drafts = makeDrafts(makeStorage(() => store), timers, (key, answer) => answers.push([key, answer.ok]));
  store.writes = 0;
});

test('many keystrokes are one write of the newest text, a second after the first', () => {
  for (const text of ['a', 'ab', 'abc']) drafts.put('kommissorium/d', text);
  assert.deepEqual(timers.waiting, [1000]);
  assert.equal(store.writes, 0);
  timers.pass();
  assert.equal(store.writes, 1);
  assert.equal(store.getItem('kommissorium/d'), 'abc');
  assert.deepEqual(answers, [['kommissorium/d', true]]);
  assert.deepEqual(timers.waiting, []);
});

test('leaving the page writes at once and nothing later', () => {
  drafts.put('kommissorium/d', 'abc');
  drafts.put('kommissorium/e', 'x');
  drafts.flush();
  assert.equal(store.getItem('kommissorium/d'), 'abc');
  assert.equal(store.getItem('kommissorium/e'), 'x');
  timers.pass();
  assert.equal(store.writes, 2);
});

test('an empty draft removes the key', () => {
  store.setItem('kommissorium/d', 'old');
  drafts.put('kommissorium/d', '');
  drafts.flush();
  assert.equal(store.getItem('kommissorium/d'), null);
});

test('what was stored by other means is not overwritten by a waiting draft', () => {
  drafts.put('kommissorium/d', 'old');
  drafts.drop('kommissorium/d');
  drafts.flush();
  assert.equal(store.getItem('kommissorium/d'), null);
});

test('a failed write is told', () => {
  store.failAt = 1;
  store.fault = thrown('QuotaExceededError');
  drafts.put('kommissorium/d', 'abc');
  drafts.flush();
  assert.deepEqual(answers, [['kommissorium/d', false]]);
});
