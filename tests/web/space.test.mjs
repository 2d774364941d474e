// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { FakeIndexedDB, FakeKeyRange, settled } from './fake_indexed_db.mjs';
import { FakeStorage } from './fake_storage.mjs';
import { Timers } from './fake_timers.mjs';
import { load } from './load.mjs';

const { makeStorage, makeDatabase, makeStores, makeSpace, planGivingWay, quotaUnits } = load(
  ['key_kinds.js', 'storage.js', 'database.js', 'stores.js', 'space.js'],
  ['makeStorage', 'makeDatabase', 'makeStores', 'makeSpace', 'planGivingWay', 'quotaUnits'], { IDBKeyRange: FakeKeyRange });

const charter = (letter) => letter.repeat(64);
const record = (letter, number) => `kommissorium/${charter(letter)}/r/${String(number).padStart(64, '0')}`;
const percent = (share) => 'x'.repeat(Math.round((share * quotaUnits) / 100));

function open() {
  const store = new FakeStorage();
  const factory = new FakeIndexedDB();
  const storage = makeStorage(() => store);
  const stores = makeStores(storage, makeDatabase(() => factory, new Timers()));
  const told = [];
  const space = makeSpace(storage, stores, (used) => told.push(used));
  const write = (key, value) => {
    stores.write(key, value, () => {});
    space.wrote(key);
  };
  return { store, factory, storage, stores, space, told, write };
}

test('the largest charters give way first, those worked on here last, and no more than needed', () => {
  const sizes = new Map([['a', 10], ['b', 40], ['c', 30]]);
  const none = () => false;
  assert.deepEqual(planGivingWay(sizes, none, 0), []);
  assert.deepEqual(planGivingWay(sizes, none, 35), ['b']);
  assert.deepEqual(planGivingWay(sizes, none, 50), ['b', 'c']);
  assert.deepEqual(planGivingWay(sizes, (one) => one === 'b', 35), ['c', 'a']);
  assert.deepEqual(planGivingWay(sizes, none, 1000), ['b', 'c', 'a']);
});

test('everybody\'s keys count', () => {
  const { store, storage } = open();
  store.setItem('another page', '12345678');
  store.setItem('kommissorium/preferences', '{}');
  assert.equal(storage.used(), 12 + 8 + 24 + 2);
  assert.equal(storage.size('another page'), 20);
  assert.equal(storage.size('missing'), 0);
});

test('below 60 % nothing is said and nothing gives way', async () => {
  const { store, space, told, write } = open();
  store.setItem('another page', percent(50));
  write(record('a', 1), percent(5));
  await settled();
  space.check();
  assert.deepEqual(told, []);
  assert.equal(space.takes(quotaUnits * 0.04), true);
  assert.equal(space.takes(quotaUnits * 0.06), false);
  assert.equal(space.takes(0), true);
});

test('above it is said once, and charters that the other store has whole give way', async () => {
  const { store, factory, space, told, write } = open();
  store.setItem('another page', percent(40));
  write(record('a', 1), percent(8));
  write(record('a', 2), percent(1));
  write(record('b', 1), percent(2));
  await settled();
  assert.deepEqual(told, []);
  write(record('b', 2), percent(12));
  await settled();
  assert.deepEqual(told, [63]);
  space.check();
  assert.deepEqual(told, [63]);
  assert.equal(store.getItem('another page').length, percent(40).length);
  assert.deepEqual([...Array(store.length).keys()].map((i) => store.key(i)).sort(), ['another page', record('a', 1), record('a', 2)].sort());
  assert.equal(factory.entries.size, 4);
});

test('a charter of which the other store lacks a record stays whole', async () => {
  const { store, factory, space, write } = open();
  write(record('a', 1), percent(30));
  await settled();
  factory.failAt = 0;
  write(record('a', 2), percent(1));
  await settled();
  store.setItem('another page', percent(35));
  space.check();
  assert.notEqual(store.getItem(record('a', 1)), null);
  assert.notEqual(store.getItem(record('a', 2)), null);
});

test('what only the first store has never gives way', async () => {
  const { store, factory, space, told, write } = open();
  factory.opening = 'fails';
  write(record('a', 1), percent(65));
  await settled();
  space.check();
  assert.deepEqual(told, [65]);
  assert.equal(store.getItem(record('a', 1)).length, percent(65).length);
});

test('beside a newer program nothing gives way', async () => {
  const { store, stores, space, write } = open();
  write(record('a', 1), percent(59));
  await settled();
  store.setItem('another page', percent(10));
  stores.close();
  space.check();
  assert.notEqual(store.getItem(record('a', 1)), null);
});
