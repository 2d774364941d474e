// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { FakeIndexedDB, FakeKeyRange, settled } from './fake_indexed_db.mjs';
import { FakeStorage, thrown } from './fake_storage.mjs';
import { Timers } from './fake_timers.mjs';
import { load } from './load.mjs';

const { makeStorage, makeDatabase, makeStores } = load(['key_kinds.js', 'storage.js', 'database.js', 'stores.js'],
  ['makeStorage', 'makeDatabase', 'makeStores'], { IDBKeyRange: FakeKeyRange });

let store, factory, stores, answers;
const told = (answer) => answers.push(answer);
beforeEach(() => {
  store = new FakeStorage();
  factory = new FakeIndexedDB();
  stores = makeStores(makeStorage(() => store), makeDatabase(() => factory, new Timers()));
  answers = [];
});

test('a write is in both stores, and answered as soon as the first has it', async () => {
  stores.write('kommissorium/a', 'x', told);
  assert.deepEqual(answers, [{ ok: true, reason: '' }]);
  assert.equal(stores.isAlike('kommissorium/a'), false);
  await stores.quiet();
  assert.equal(store.getItem('kommissorium/a'), 'x');
  assert.equal(factory.entries.get('kommissorium/a'), 'x');
  assert.equal(stores.isAlike('kommissorium/a'), true);
  assert.equal(answers.length, 1);
});

for (const [name, reason] of [['QuotaExceededError', 'quota'], ['SecurityError', 'blocked']]) {
  test(`a first store that says ${reason} does not matter as long as the second has it`, async () => {
    store.failAt = store.writes + 1;
    store.fault = thrown(name);
    stores.write('kommissorium/a', 'x', told);
    assert.deepEqual(answers, []);
    await settled();
    assert.deepEqual(answers, [{ ok: true, reason, second: true }]);
    assert.equal(stores.isAlike('kommissorium/a'), false);
  });
}

test('a second store that fails does not matter as long as the first has it', async () => {
  factory.opening = 'throws';
  stores.write('kommissorium/a', 'x', told);
  await settled();
  assert.deepEqual(answers, [{ ok: true, reason: '' }]);
  assert.equal(stores.isAlike('kommissorium/a'), false);
});

test('when both fail, the reason of the first is told once', async () => {
  store.failAt = store.writes + 1;
  store.fault = thrown('QuotaExceededError');
  factory.failAt = 1;
  stores.write('kommissorium/a', 'x', told);
  await settled();
  assert.deepEqual(answers, [{ ok: false, reason: 'quota' }]);
});

test('whichever of many writes the first or the second or both refuse, exactly those that both refuse are told as failed', async () => {
  for (let mask = 0; mask < 16; ++mask) {
    for (let other = 0; other < 16; ++other) {
      const kept = new FakeStorage();
      const second = new FakeIndexedDB();
      const both = makeStores(makeStorage(() => kept), makeDatabase(() => second, new Timers()));
      const failed = [];
      for (let i = 0; i < 4; ++i) {
        kept.failAt = mask & (1 << i) ? 0 : Infinity;
        kept.fault = thrown('QuotaExceededError');
        second.failAt = other & (1 << i) ? 0 : Infinity;
        both.write(`kommissorium/${i}`, 'x', ({ ok }) => ok || failed.push(i));
        await settled(4);
      }
      assert.deepEqual(failed, [0, 1, 2, 3].filter((i) => mask & other & (1 << i)));
    }
  }
});

test('marks go into the second store together with the value, or not at all', async () => {
  stores.write('kommissorium/r', 'record', told, [['kommissorium/d', 'mark']]);
  await settled();
  assert.equal(factory.writes, 1);
  assert.equal(factory.entries.get('kommissorium/d'), 'mark');
  assert.equal(store.getItem('kommissorium/d'), null);
  factory.failAt = 2;
  stores.write('kommissorium/r2', 'record', told, [['kommissorium/d2', 'mark']]);
  await settled();
  assert.equal(factory.entries.has('kommissorium/r2') || factory.entries.has('kommissorium/d2'), false);
});

test('what is removed is gone from both', async () => {
  stores.write('kommissorium/a', 'x', told);
  stores.remove('kommissorium/a', told);
  await settled();
  assert.equal(store.getItem('kommissorium/a'), null);
  assert.equal(factory.entries.size, 0);
});

test('a key that was touched is known until the second store has been read', () => {
  stores.write('kommissorium/a', 'x', told);
  stores.touch('kommissorium/b');
  assert.deepEqual(['a', 'b', 'c'].map((key) => stores.isTouched(`kommissorium/${key}`)), [true, true, false]);
  stores.stopTouching();
  assert.equal(stores.isTouched('kommissorium/a'), false);
});

test('a key that another tab changes is no longer known to be alike', async () => {
  stores.write('kommissorium/a', 'x', told);
  await settled();
  stores.touch('kommissorium/a');
  assert.equal(stores.isAlike('kommissorium/a'), false);
});

test('what the first store took is counted', () => {
  stores.write('kommissorium/a', 'xyz', told);
  assert.equal(stores.unitsSince(), 17);
  assert.equal(stores.writtenSince(), 17);
  assert.equal(stores.unitsSince(), 0);
});

test('closed, it writes nothing and answers nothing', async () => {
  stores.close();
  assert.equal(stores.isOpen(), false);
  stores.write('kommissorium/a', 'x', told);
  stores.remove('kommissorium/a', told);
  await settled();
  assert.equal(store.length + factory.entries.size + answers.length, 0);
});
