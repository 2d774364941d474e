// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { FakeIndexedDB, FakeKeyRange, settled } from './fake_indexed_db.mjs';
import { FakeStorage, thrown } from './fake_storage.mjs';
import { Timers } from './fake_timers.mjs';
import { load } from './load.mjs';

const { makeStorage, makeDatabase, makeStores, makeDrafts } = load(
  ['key_kinds.js', 'storage.js', 'database.js', 'stores.js', 'drafts.js'],
  ['makeStorage', 'makeDatabase', 'makeStores', 'makeDrafts'], { IDBKeyRange: FakeKeyRange });

let store, factory, timers, answers, drafts, stores;
beforeEach(() => {
  store = new FakeStorage();
  factory = new FakeIndexedDB();
  timers = new Timers();
  answers = [];
  stores = makeStores(makeStorage(() => store), makeDatabase(() => factory, new Timers()));
  drafts = makeDrafts(stores, timers, (key, answer) => answers.push([key, answer.ok, answer.second === true]));
  store.writes = 0;
});

test('many keystrokes are one write of the newest text into the second store after 250 ms, and one into the first after a second', async () => {
  for (const text of ['a', 'ab', 'abc']) drafts.put('kommissorium/d', text);
  assert.deepEqual(timers.waiting, [250, 1000]);
  timers.pass(250);
  await settled();
  assert.equal(factory.entries.get('kommissorium/d'), 'abc');
  assert.equal(factory.writes, 1);
  assert.equal(store.writes, 0);
  timers.pass();
  await settled();
  assert.equal(store.getItem('kommissorium/d'), 'abc');
  assert.equal(factory.writes, 1);
  assert.deepEqual(answers, [['kommissorium/d', true, false]]);
  assert.deepEqual(timers.waiting, []);
});

test('typing goes on: the second store hears of it four times a second, the first once', async () => {
  for (let quarter = 1; quarter <= 4; ++quarter) {
    drafts.put('kommissorium/d', 'x'.repeat(quarter));
    timers.pass(250);
    await settled();
  }
  timers.pass();
  await settled();
  assert.equal(factory.writes, 4);
  assert.equal(store.writes, 1);
  assert.equal(store.getItem('kommissorium/d'), 'xxxx');
});

test('leaving the page writes at once into both, and nothing later', async () => {
  drafts.put('kommissorium/d', 'abc');
  drafts.put('kommissorium/e', 'x');
  drafts.flush();
  assert.equal(store.getItem('kommissorium/d'), 'abc');
  assert.equal(store.getItem('kommissorium/e'), 'x');
  timers.pass();
  await settled();
  assert.equal(store.writes, 2);
  assert.deepEqual([...factory.entries], [['kommissorium/d', 'abc'], ['kommissorium/e', 'x']]);
});

test('an empty draft goes at once: the first store loses the key, the second keeps the mark', async () => {
  store.setItem('kommissorium/d', 'old');
  drafts.put('kommissorium/d', 'older');
  drafts.put('kommissorium/d', '', 'sealed');
  assert.equal(store.getItem('kommissorium/d'), null);
  timers.pass();
  await settled();
  assert.equal(store.getItem('kommissorium/d'), null);
  assert.equal(factory.entries.get('kommissorium/d'), 'sealed');
  drafts.put('kommissorium/d', '');
  await settled();
  assert.equal(factory.entries.has('kommissorium/d'), false);
});

test('what was stored by other means is not overwritten by a waiting draft', async () => {
  drafts.put('kommissorium/d', 'old');
  drafts.drop('kommissorium/d');
  drafts.flush();
  await settled();
  assert.equal(store.getItem('kommissorium/d'), null);
  assert.equal(factory.entries.size, 0);
});

test('a write that the first store refuses is saved when the second has it, and told as such', async () => {
  store.failAt = 1;
  store.fault = thrown('QuotaExceededError');
  drafts.put('kommissorium/d', 'abc');
  drafts.flush();
  await settled();
  assert.deepEqual(answers, [['kommissorium/d', true, true]]);
});

test('a write that both refuse is told', async () => {
  store.failAt = 1;
  store.fault = thrown('QuotaExceededError');
  factory.opening = 'fails';
  drafts.put('kommissorium/d', 'abc');
  drafts.flush();
  await settled();
  assert.deepEqual(answers, [['kommissorium/d', false, false]]);
});

test('once a newer program is at work nothing is written any more', async () => {
  stores.close();
  drafts.put('kommissorium/d', 'abc');
  drafts.put('kommissorium/e', '', 'mark');
  timers.pass();
  await settled();
  assert.equal(store.length + factory.entries.size, 0);
  assert.deepEqual(answers, []);
});
