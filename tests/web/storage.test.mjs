// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { FakeStorage, thrown } from './fake_storage.mjs';
import { load } from './load.mjs';

const { makeStorage } = load(['storage.js'], ['makeStorage']);
const written = { ok: true, reason: '' };

test('a write is there afterwards and only its own keys are read', () => {
  const store = new FakeStorage();
  store.setItem('someone else', 'x');
  const storage = makeStorage(() => store);
  assert.deepEqual(storage.write('kommissorium/b', 'blåbær'), written);
  assert.deepEqual(storage.write('kommissorium/a', ''), written);
  assert.deepEqual(storage.all(), [['kommissorium/a', ''], ['kommissorium/b', 'blåbær']]);
  assert.deepEqual(storage.remove('kommissorium/a'), written);
  assert.equal(store.getItem('someone else'), 'x');
});

test('a key outside the namespace is refused', () => {
  const store = new FakeStorage();
  assert.deepEqual(makeStorage(() => store).write('other', 'x'), { ok: false, reason: 'blocked' });
  assert.equal(store.getItem('other'), null);
});

for (const [name, code] of [['QuotaExceededError', 0], ['NS_ERROR_DOM_QUOTA_REACHED', 0], ['Error', 22], ['Error', 1014]]) {
  test(`a full store is told as quota: ${name} ${code}`, () => {
    const store = new FakeStorage();
    const storage = makeStorage(() => store);
    storage.write('kommissorium/a', 'old');
    store.failAt = store.writes + 1;
    store.fault = thrown(name, code);
    assert.deepEqual(storage.write('kommissorium/a', 'new'), { ok: false, reason: 'quota' });
    assert.equal(store.getItem('kommissorium/a'), 'old');
  });
}

test('whatever write of many fails, the others stand and the failure is told', () => {
  for (let failing = 1; failing <= 10; ++failing) {
    const store = new FakeStorage();
    const storage = makeStorage(() => store);
    store.failAt = store.writes + failing;
    store.fault = () => {
      store.failAt = Infinity;
      thrown('QuotaExceededError')();
    };
    const answers = [];
    for (let i = 1; i <= 10; ++i) answers.push(storage.write(`kommissorium/${i}`, 'x').ok);
    assert.deepEqual(answers, Array.from({ length: 10 }, (_, i) => i + 1 !== failing));
    assert.equal(storage.all().length, 9);
  }
});

test('a write that reads back otherwise is a mismatch', () => {
  const store = new FakeStorage();
  const storage = makeStorage(() => store);
  store.spoil = (value) => value.slice(1);
  assert.deepEqual(storage.write('kommissorium/a', 'xyz'), { ok: false, reason: 'mismatch' });
});

test('a store that is forbidden, missing or deaf does not work, and says so without an exception', () => {
  const deaf = new FakeStorage();
  deaf.spoil = () => '';
  for (const open of [thrown('SecurityError'), () => null, () => deaf]) {
    const storage = makeStorage(open);
    assert.equal(storage.works(), false);
    assert.deepEqual(storage.all(), []);
    assert.equal(storage.write('kommissorium/a', 'x').reason, 'blocked');
    assert.equal(storage.remove('kommissorium/a').ok, false);
  }
});

test('a full store still reads', () => {
  const store = new FakeStorage();
  store.setItem('kommissorium/a', 'x');
  store.failAt = 0;
  store.fault = thrown('QuotaExceededError');
  const storage = makeStorage(() => store);
  assert.equal(storage.works(), true);
  assert.deepEqual(storage.all(), [['kommissorium/a', 'x']]);
});

test('changes of another tab, also when it clears everything', () => {
  const store = new FakeStorage();
  const storage = makeStorage(() => store);
  storage.write('kommissorium/a', 'x');
  assert.deepEqual(storage.changesOf({ key: 'other', newValue: 'y' }), []);
  assert.deepEqual(storage.changesOf({ key: 'kommissorium/probe', newValue: 'æ' }), []);
  assert.deepEqual(storage.changesOf({ key: 'kommissorium/b', newValue: 'y', storageArea: store }), [['kommissorium/b', 'y']]);
  assert.deepEqual(storage.changesOf({ key: null, newValue: null }), [['kommissorium/a', null], ['kommissorium/b', null]]);
});
