// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { FakeIndexedDB, FakeKeyRange, settled } from './fake_indexed_db.mjs';
import { FakeStorage } from './fake_storage.mjs';
import { Timers } from './fake_timers.mjs';
import { load } from './load.mjs';

const { makeStorage, makeDatabase, makeStores, uniteStores, readKey } = load(
  ['key_kinds.js', 'storage.js', 'database.js', 'stores.js', 'unite.js'],
  ['makeStorage', 'makeDatabase', 'makeStores', 'uniteStores', 'readKey'], { IDBKeyRange: FakeKeyRange });

const one = 'a'.repeat(64);
const other = 'b'.repeat(64);
const record = (charter, digit) => `kommissorium/${charter}/r/${String(digit).repeat(64)}`;
const draft = `kommissorium/${one}/d/head/product/tab`;

let store, factory, storage, database, stores, told, taking;
beforeEach(() => {
  store = new FakeStorage();
  factory = new FakeIndexedDB();
  storage = makeStorage(() => store);
  database = makeDatabase(() => factory, new Timers());
  stores = makeStores(storage, database);
  told = [];
  taking = true;
});
const unite = () => uniteStores({ storage, database, stores, space: { takes: () => taking } }, (charter, found) => told.push([charter, found]));
const both = (key, first, second) => {
  if (first !== undefined) store.setItem(key, first);
  if (second !== undefined) factory.entries.set(key, second);
};

test('keys are told apart by their shape alone', () => {
  assert.deepEqual(readKey(record(one, 1)), { kind: 'record', charter: one });
  assert.deepEqual(readKey(draft), { kind: 'draft', charter: one });
  for (const name of ['x', 'about']) assert.deepEqual(readKey(`kommissorium/${one}/${name}`), { kind: 'standing', charter: one });
  assert.deepEqual(readKey('kommissorium/preferences'), { kind: 'standing', charter: '' });
  for (const key of ['kommissorium/program', 'kommissorium/abc/r/1', `kommissorium/${one}/later/1`, `kommissorium/${one}`]) {
    assert.equal(readKey(key).kind, 'other', key);
  }
});

test('equal stores have nothing to tell and nothing to write', async () => {
  both(record(one, 1), 'x', 'x');
  both('kommissorium/preferences', '{}', '{}');
  const writes = [store.writes, factory.writes];
  assert.equal(await unite(), true);
  assert.deepEqual(told, []);
  assert.deepEqual([store.writes, factory.writes], writes);
  assert.ok(stores.isAlike('kommissorium/preferences') && stores.isAlike(record(one, 1)));
});

test('what either lacks is written back, a charter at a time, and what is new is told', async () => {
  both(record(one, 1), 'x', undefined);
  both(record(one, 2), undefined, 'y');
  both(record(other, 1), undefined, 'z');
  both(`kommissorium/${other}/x`, undefined, 'tombstone');
  both('kommissorium/preferences', undefined, '{}');
  assert.equal(await unite(), true);
  await settled();
  const all = [[record(one, 1), 'x'], [record(one, 2), 'y'], [record(other, 1), 'z'], [`kommissorium/${other}/x`, 'tombstone'], ['kommissorium/preferences', '{}']];
  assert.deepEqual(storage.all(), all);
  assert.deepEqual([...factory.entries].sort(), all.sort());
  assert.deepEqual(new Map(told), new Map([
    [one, [[record(one, 2), 'y']]],
    [other, [[record(other, 1), 'z'], [`kommissorium/${other}/x`, 'tombstone']]],
    ['', [['kommissorium/preferences', '{}']]],
  ]));
});

test('two values of one key are told and neither is overwritten', async () => {
  both(record(one, 1), 'whole', 'damaged');
  both(`kommissorium/${one}/x`, 'a', 'b');
  assert.equal(await unite(), true);
  await settled();
  assert.equal(store.getItem(record(one, 1)), 'whole');
  assert.equal(factory.entries.get(record(one, 1)), 'damaged');
  assert.deepEqual(told, [[one, [[record(one, 1), 'damaged'], [`kommissorium/${one}/x`, 'b']]]]);
});

test('drafts are told when they differ, and never copied', async () => {
  both(draft, undefined, 'only second');
  both(`${draft}2`, 'only first', undefined);
  both(`${draft}3`, 'same', 'same');
  assert.equal(await unite(), true);
  await settled();
  assert.deepEqual(told, [[one, [[draft, 'only second']]]]);
  assert.equal(store.getItem(draft), null);
  assert.equal(factory.entries.has(`${draft}2`), false);
});

test('a key written or removed while the second store was read is left as it is now', async () => {
  both(record(one, 1), undefined, 'old');
  both(draft, 'gone soon', 'old');
  stores.write(record(one, 1), 'new', () => {});
  stores.early(draft, 'mark');
  assert.equal(await unite(), true);
  await settled();
  assert.deepEqual(told, []);
  assert.equal(store.getItem(record(one, 1)), 'new');
  assert.equal(factory.entries.get(draft), 'mark');
});

test('keys nobody here knows, and other pages\' keys, are left alone', async () => {
  both('kommissorium/later', undefined, 'x');
  both('someone else', 'y', undefined);
  assert.equal(await unite(), true);
  await settled();
  assert.equal(store.getItem('kommissorium/later'), null);
  assert.equal(factory.entries.has('someone else'), false);
  assert.deepEqual(told, []);
});

test('where room is short nothing is copied into the first store, but it is told', async () => {
  taking = false;
  both(record(one, 1), undefined, 'x');
  assert.equal(await unite(), true);
  assert.equal(store.getItem(record(one, 1)), null);
  assert.deepEqual(told, [[one, [[record(one, 1), 'x']]]]);
});

test('beside a newer program nothing is written back, but it is told', async () => {
  stores.close();
  both(record(one, 1), 'a', undefined);
  both(record(one, 2), undefined, 'b');
  assert.equal(await unite(), true);
  await settled();
  assert.equal(store.length, 1);
  assert.equal(factory.entries.size, 1);
  assert.equal(told.length, 1);
});

for (const opening of ['fails', 'throws']) {
  test(`a second store that ${opening} is told as not working, and nothing else happens`, async () => {
    factory.opening = opening;
    both(record(one, 1), 'x', undefined);
    assert.equal(await unite(), false);
    assert.deepEqual(told, []);
  });
}

test('a first store that is blocked does not keep the second from being told', async () => {
  storage = makeStorage(() => {
    throw new Error('no');
  });
  stores = makeStores(storage, database);
  both(record(one, 1), undefined, 'x');
  assert.equal(await unite(), true);
  assert.deepEqual(told, [[one, [[record(one, 1), 'x']]]]);
});
