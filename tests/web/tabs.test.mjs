// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { settled } from './fake_indexed_db.mjs';
import { FakeStorage } from './fake_storage.mjs';
import { Timers } from './fake_timers.mjs';
import { load } from './load.mjs';

/** Channels of one name hear each other, later. */
class Air {
  channels = [];
  said = [];
  open = () => {
    const channel = { onmessage: null, postMessage: (data) => this.#carry(channel, structuredClone(data)) };
    this.channels.push(channel);
    return channel;
  };
  #carry(from, data) {
    this.said.push(data);
    setTimeout(() => this.channels.forEach((one) => one !== from && one.onmessage?.({ data })), 0);
  }
}

/** The page's script as the program of a number would carry it. */
function program(number) {
  const change = (text) => text.replace(/programNumber = \d+/, `programNumber = ${number}`);
  return load(['storage.js', { file: 'tabs.js', change }], ['makeStorage', 'makeTabs']);
}

function tab(air, number, store = new FakeStorage()) {
  const { makeStorage, makeTabs } = program(number);
  const heard = { changes: [], newer: 0 };
  const tabs = makeTabs(air.open, { changes: (list) => heard.changes.push(...list), newer: () => ++heard.newer });
  return { tabs, heard, store, begin: () => tabs.announce(makeStorage(() => store)) };
}

test('what one tab says the others hear, and only keys of this program', async () => {
  const air = new Air();
  const [one, two] = [tab(air, 1), tab(air, 1)];
  one.tabs.say([['kommissorium/a', 'x'], ['kommissorium/b', null], ['other', 'y']]);
  await settled();
  assert.deepEqual(two.heard.changes, [['kommissorium/a', 'x'], ['kommissorium/b', null]]);
  assert.deepEqual(one.heard.changes, []);
});

test('what one task says is one message', async () => {
  const air = new Air();
  const [one, two] = [tab(air, 1), tab(air, 1)];
  for (let i = 0; i < 100; ++i) one.tabs.say([[`kommissorium/${i}`, 'x']]);
  await settled();
  assert.equal(air.said.length, 1);
  assert.equal(two.heard.changes.length, 100);
});

test('programs of one number live side by side', async () => {
  const air = new Air();
  const store = new FakeStorage();
  const [one, two] = [tab(air, 1, store), tab(air, 1, store)];
  assert.equal(one.begin(), false);
  assert.equal(two.begin(), false);
  await settled();
  assert.deepEqual([one.heard.newer, two.heard.newer], [0, 0]);
  assert.equal(store.getItem('kommissorium/program'), '1');
});

test('a newer program tells the older tabs once, and leaves its number', async () => {
  const air = new Air();
  const store = new FakeStorage();
  const [older, newer] = [tab(air, 1, store), tab(air, 2, store)];
  older.begin();
  assert.equal(newer.begin(), false);
  await settled();
  newer.tabs.say([['kommissorium/a', 'x']]);
  older.tabs.left('2');
  await settled();
  assert.deepEqual([older.heard.newer, newer.heard.newer], [1, 0]);
  assert.deepEqual(older.heard.changes, [['kommissorium/a', 'x']]);
  assert.equal(store.getItem('kommissorium/program'), '2');
});

test('an older program that opens later is told by what was left, or by the newer tab itself', async () => {
  const air = new Air();
  const store = new FakeStorage();
  const newer = tab(air, 2, store);
  newer.begin();
  assert.equal(tab(air, 1, store).begin(), true);
  const blind = tab(air, 1); // another store, or none
  assert.equal(blind.begin(), false);
  await settled();
  assert.equal(blind.heard.newer, 1);
  assert.equal(store.getItem('kommissorium/program'), '2');
});

test('an older program that only reads says nothing any more', async () => {
  const air = new Air();
  const older = tab(air, 1);
  older.tabs.left('7');
  const before = air.said.length;
  older.tabs.say([['kommissorium/a', 'x']]);
  await settled();
  assert.equal(air.said.length, before);
});

test('nonsense is no number, and without a channel storage events remain', async () => {
  const air = new Air();
  const one = tab(air, 1);
  for (const value of [null, '', '-1', '2.5', 'x', '99999999999999999999']) one.tabs.left(value);
  air.channels[0].onmessage({ data: 'hello' });
  air.channels[0].onmessage({ data: null });
  assert.equal(one.heard.newer, 0);
  const { makeTabs, makeStorage } = program(1);
  const alone = makeTabs(() => {
    throw new Error('no channel');
  }, { changes: () => {}, newer: () => {} });
  alone.say([['kommissorium/a', 'x']]);
  await settled();
  assert.equal(alone.announce(makeStorage(() => new FakeStorage())), false);
});

const { makeLife } = load(['life.js'], ['makeLife']);

test('a tab that holds its lock lives', async () => {
  const held = [{ name: 'kommissorium/tab/two' }, { name: 'else' }, {}];
  const locks = {
    request: (name) => {
      held.push({ name });
      return new Promise(() => {});
    },
    query: async () => ({ held }),
  };
  const timers = new Timers();
  assert.deepEqual(await makeLife(locks, 'one', timers).tabs(), ['two', 'one']);
  assert.deepEqual(timers.waiting, []);
});

test('where locks are missing, fail or never answer, no tab is known to live', async () => {
  const timers = new Timers();
  assert.deepEqual(await makeLife(undefined, 'one', timers).tabs(), []);
  const refusing = { request: async () => Promise.reject(new Error('no')), query: async () => Promise.reject(new Error('no')) };
  assert.deepEqual(await makeLife(refusing, 'one', timers).tabs(), []);
  const silent = makeLife({ request: () => new Promise(() => {}), query: () => new Promise(() => {}) }, 'one', timers).tabs();
  assert.deepEqual(timers.waiting, [1000]);
  timers.pass();
  assert.deepEqual(await silent, []);
});
