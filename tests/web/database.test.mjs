// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { FakeIndexedDB, FakeKeyRange, settled } from './fake_indexed_db.mjs';
import { Timers } from './fake_timers.mjs';
import { load } from './load.mjs';

const { makeDatabase } = load(['database.js'], ['makeDatabase'], { IDBKeyRange: FakeKeyRange });

let factory, timers, database;
beforeEach(() => {
  factory = new FakeIndexedDB();
  timers = new Timers();
  database = makeDatabase(() => factory, timers);
});

test('what is put is there, in order of keys, and what is removed is gone', async () => {
  await Promise.all([database.put('k/b', 'blåbær'), database.put('k/a', ''), database.put('l/c', 'x')]);
  assert.deepEqual(await database.keys(), ['k/a', 'k/b', 'l/c']);
  assert.deepEqual(await database.between('k/', 'k0'), [['k/a', ''], ['k/b', 'blåbær']]);
  await database.put('k/a', null);
  assert.deepEqual(await database.between('k/', 'k0'), [['k/b', 'blåbær']]);
  assert.deepEqual(timers.waiting, []);
});

test('what one task asks for is one transaction, all of it or nothing, and the last word of a key counts', async () => {
  const puts = [database.put('a', '1'), database.put('b', '2'), database.put('a', '3')];
  await Promise.all(puts);
  assert.equal(factory.writes, 1);
  assert.equal(factory.entries.get('a'), '3');
  factory.failAt = 2;
  const refused = await Promise.allSettled([database.put('c', '1'), database.put('d', '2')]);
  assert.deepEqual(refused.map(({ status }) => status), ['rejected', 'rejected']);
  assert.equal(factory.entries.has('c') || factory.entries.has('d'), false);
});

test('typing does without waiting for the disk, anything else waits for it', async () => {
  await database.put('a', '1', false);
  await Promise.all([database.put('b', '1', false), database.put('c', '1')]);
  assert.deepEqual(factory.transactions.map(({ durability }) => durability), ['relaxed', 'strict']);
});

test('whichever write of many fails, the others stand', async () => {
  for (let failing = 1; failing <= 6; ++failing) {
    const one = new FakeIndexedDB();
    const kept = makeDatabase(() => one, timers);
    const done = [];
    for (let i = 1; i <= 6; ++i) {
      one.failAt = i === failing ? 0 : Infinity;
      done.push(await kept.put(`${i}`, 'x').then(() => true, () => false));
    }
    assert.deepEqual(done, Array.from({ length: 6 }, (_, i) => i + 1 !== failing));
    assert.equal(one.entries.size, 5);
  }
});

for (const opening of ['fails', 'throws']) {
  test(`a database whose opening ${opening} refuses, and is asked anew the next time`, async () => {
    factory.opening = opening;
    await assert.rejects(database.put('a', '1'));
    await assert.rejects(database.keys());
    factory.opening = 'works';
    await database.put('a', '2');
    assert.deepEqual(await database.keys(), ['a']);
    assert.deepEqual(timers.waiting, []);
  });
}

test('a database that never answers refuses after five seconds', async () => {
  factory.opening = 'hangs';
  const put = database.put('a', '1');
  await settled(2);
  assert.deepEqual(timers.waiting, [5000]);
  timers.pass();
  await assert.rejects(put);
});

test('a database that is missing altogether refuses', async () => {
  await assert.rejects(makeDatabase(() => undefined, timers).put('a', '1'));
});

test('it never stands in the way of somebody who deletes or changes it, and opens anew afterwards', async () => {
  await database.put('a', '1');
  factory.databases[0].onversionchange();
  assert.equal(factory.databases[0].closed, true);
  await database.put('b', '1');
  assert.equal(factory.opened, 2);
  factory.databases[1].onclose();
  await database.put('c', '1');
  assert.equal(factory.opened, 3);
});
