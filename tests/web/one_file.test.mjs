// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { FakeFile, FakeHandle, named } from './fake_file.mjs';
import { load } from './load.mjs';

const { makeOneFile } = load(['files.js', 'one_file.js'], ['makeOneFile']);

let file, handle, sent, kept, wishes;
const remembered = {
  get: async (charter) => kept.get(charter),
  put: (charter, one) => void kept.set(charter, one),
  remove: (charter) => void kept.delete(charter),
};
const browser = {
  showSaveFilePicker: async (wish) => {
    wishes.push(wish);
    file.text = ''; // as the browser does
    return handle;
  },
  showOpenFilePicker: async (wish) => {
    wishes.push(wish);
    return [handle];
  },
};
const last = () => sent.at(-1);

beforeEach(() => {
  file = new FakeFile('en fil');
  handle = new FakeHandle('Styregruppen.kommissorium.json', file);
  sent = [];
  kept = new Map();
  wishes = [];
});
async function opened(with_ = browser) {
  const one = makeOneFile(with_, remembered, (message) => sent.push(message));
  await one.pick({ file: '1', choice: 'open', name: '', charter: '' });
  await one.read('1');
  return one;
}

test('without both dialogs it is not possible', () => {
  const possible = (found) => makeOneFile(found, remembered, () => {}).possible();
  assert.equal(possible({}), false);
  assert.equal(possible({ showOpenFilePicker: browser.showOpenFilePicker }), false);
  assert.equal(possible(browser), true);
});

test('a file is picked, read and told with a version; the dialog offers charters and the name proposed', async () => {
  const one = await opened();
  assert.deepEqual(sent, [
    { t: 'picked', file: '1', name: 'Styregruppen.kommissorium.json' },
    { t: 'file', file: '1', version: 1, text: 'en fil' },
  ]);
  await one.pick({ file: '2', choice: 'make', name: 'Ny.kommissorium.json', charter: 'abc' });
  assert.equal(wishes[1].suggestedName, 'Ny.kommissorium.json');
  for (const { types } of wishes) {
    for (const ending of Object.values(types[0].accept).flat()) assert.match(ending, /^\.[A-Za-z0-9.+]{1,15}$/); // else a TypeError
  }
});

test('a dialog that is closed is told from one that is refused, and from a file that has gone', async () => {
  for (const [name, error] of [['AbortError', 'cancelled'], ['NotAllowedError', 'refused'], ['NotFoundError', 'gone'], ['Error', 'unreadable']]) {
    sent = [];
    const one = makeOneFile({ ...browser, showOpenFilePicker: () => Promise.reject(named(name)) }, remembered, (message) => sent.push(message));
    await one.pick({ file: '1', choice: 'open', name: '', charter: '' });
    assert.deepEqual(sent, [{ t: 'picked', file: '1', error }]);
  }
});

test('what is written is in the file, and what is told is what was found there', async () => {
  const one = await opened();
  await one.write({ file: '1', text: 'mere', version: 1 });
  assert.equal(file.text, 'mere');
  assert.deepEqual(last(), { t: 'file', file: '1', version: 2, text: 'mere' });
});

for (const step of ['created', 'written']) {
  test(`what somebody writes before the file is put in its place is not overwritten, but told (${step})`, async () => {
    const one = await opened();
    file.between = (now) => now === step && (file.text = 'en andens');
    await one.write({ file: '1', text: 'mit', version: 1 });
    assert.equal(file.text, 'en andens');
    assert.equal(file.writes, 0);
    assert.deepEqual(last(), { t: 'file', file: '1', version: 2, text: 'en andens' });
  });
}

test('what somebody writes just afterwards is told instead of what was written', async () => {
  const one = await opened();
  file.between = (now) => now === 'closed' && (file.text = 'en andens');
  await one.write({ file: '1', text: 'mit', version: 1 });
  assert.equal(last().text, 'en andens');
});

test('a writing that stands on an older look writes nothing and tells what is there now', async () => {
  const one = await opened();
  file.text = 'en andens';
  await one.glance('1', true);
  await one.write({ file: '1', text: 'mit', version: 1 });
  assert.equal(file.text, 'en andens');
  assert.deepEqual(sent.slice(-2).map((told) => told.text), ['en andens', 'en andens']);
  await one.write({ file: '1', text: 'begges', version: last().version });
  assert.equal(file.text, 'begges');
});

test('many looks at the same are one version, so that a writing that waits stays good', async () => {
  const one = await opened();
  await Promise.all([one.read('1'), one.read('1'), one.write({ file: '1', text: 'mit', version: 1 })]);
  assert.deepEqual(sent.map((told) => told.version), [undefined, 1, 1, 1, 2]);
  assert.equal(file.text, 'mit');
});

test('a file that cannot be read any more is not written over', async () => {
  const one = await opened();
  file.bytes = Uint8Array.from([0xc3]);
  await one.write({ file: '1', text: 'mit', version: 1 });
  assert.deepEqual([...file.bytes], [0xc3]);
  assert.equal(last().error, 'not_utf8');
  file.gone = true;
  await one.read('1');
  assert.equal(last().error, 'gone');
  await one.write({ file: '1', text: 'mit', version: last().version });
  assert.equal(last().error, 'gone');
  assert.equal(file.writes, 0);
});

test('whichever step of writing fails, it is told and the file is as it was', async () => {
  for (const at of ['create', 'write', 'close']) {
    for (const [name, error] of [['QuotaExceededError', 'unwritable'], ['NoModificationAllowedError', 'unwritable'], ['NotAllowedError', 'refused'], ['NotFoundError', 'gone']]) {
      const one = await opened();
      handle.refuses = name;
      handle.refusesAt = at;
      await one.write({ file: '1', text: 'mit', version: last().version });
      assert.equal(last().error, error);
      assert.equal(file.text, 'en fil');
      const told = sent.length;
      await one.glance('1', true);
      assert.equal(sent.length, told); // that it can be read is nothing new
      handle.refuses = '';
      await one.read('1');
      assert.equal(last().text, 'en fil');
    }
  }
});

test('a glance says nothing when nothing is new, and does not even read a file of the same time and size', async () => {
  const one = await opened();
  const told = sent.length;
  await one.glance('1', true);
  await one.glance('1', false);
  let reads = 0;
  const { getFile } = handle;
  handle.getFile = async () => ({ ...(await getFile.call(handle)), arrayBuffer: async () => (++reads, file.bytes.buffer) });
  await one.glance('1', false);
  assert.equal(reads, 0);
  file.text = 'nyt nu';
  await one.glance('1', false);
  assert.equal(reads, 1);
  assert.equal(sent.length, told + 1);
  assert.equal(last().text, 'nyt nu');
});

test('a close glance finds what changed behind the same time and size', async () => {
  const one = await opened();
  await one.glance('1', true);
  file.text = 'EN FIL';
  --file.changed;
  await one.glance('1', true);
  assert.equal(last().text, 'EN FIL');
});

test('trouble is told once, and so is its end', async () => {
  const one = await opened();
  file.gone = true;
  for (let i = 0; i < 5; ++i) await one.glance('1', false);
  file.gone = false;
  for (let i = 0; i < 5; ++i) await one.glance('1', false);
  assert.deepEqual(sent.slice(2).map(({ text, error }) => text || error), ['gone', 'en fil']);
});

test('what is asked for at once happens one after another', async () => {
  const one = await opened();
  await Promise.all([
    one.write({ file: '1', text: 'første', version: 1 }),
    one.glance('1', true),
    one.write({ file: '1', text: 'anden', version: 2 }),
    one.read('1'),
  ]);
  assert.deepEqual(sent.slice(2).map((told) => told.text), ['første', 'anden', 'anden']);
});

test('a remembered file is used after the person agrees, and not at all otherwise', async () => {
  const one = await opened();
  one.remember('1', 'abc');
  assert.equal(kept.get('abc'), handle);
  handle.permission = 'prompt';
  handle.agrees = false;
  await one.pick({ file: '2', choice: 'again', name: '', charter: 'abc' });
  assert.deepEqual(last(), { t: 'picked', file: '2', name: handle.name, error: 'refused' });
  handle.permission = 'prompt';
  handle.agrees = true;
  await one.pick({ file: '3', choice: 'again', name: '', charter: 'abc' });
  assert.deepEqual(last(), { t: 'picked', file: '3', name: handle.name });
  one.forget('3', 'abc');
  await one.pick({ file: '4', choice: 'again', name: '', charter: 'abc' });
  assert.deepEqual(last(), { t: 'picked', file: '4', error: 'gone' });
});

test('a chosen file is read although writing is not allowed yet, and asked for when it is written', async () => {
  handle.permission = 'prompt';
  handle.agrees = 'never asked'; // the click is too long ago
  const one = await opened();
  assert.equal(last().text, 'en fil');
  await one.write({ file: '1', text: 'mit', version: 1 });
  assert.equal(last().error, 'refused');
  assert.equal(file.text, 'en fil');
  handle.agrees = true;
  await one.read('1');
  await one.write({ file: '1', text: 'mit', version: last().version });
  assert.equal(file.text, 'mit');
});

test('a file that was given up is not told of any more', async () => {
  const one = await opened();
  const told = sent.length;
  one.forget('1', 'abc');
  await one.read('1');
  await one.write({ file: '1', text: 'mit', version: 1 });
  assert.equal(sent.length, told);
  assert.equal(file.text, 'en fil');
});

test('several people with random saves: every word that was told as saved is in the file at the end', async () => {
  for (let seed = 1; seed <= 200; ++seed) {
    let state = seed * 2654435761 % 2 ** 32;
    const below = (bound) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * bound);
    };
    const shared = new FakeFile('');
    const words = (text) => new Set(text.split(' ').filter(Boolean));
    const asText = (set) => [...set].sort().join(' ');
    const people = [];
    for (let who = 0; who < 3; ++who) {
      const person = { here: new Set(), last: { text: '', version: 0 } };
      const take = (told) => {
        if (told.t !== 'file') return;
        person.last = told;
        for (const word of words(told.text)) person.here.add(word);
      };
      person.file = makeOneFile({ ...browser, showOpenFilePicker: async () => [new FakeHandle('f', shared)] }, remembered, take);
      await person.file.pick({ file: 'x', choice: 'open', name: '', charter: '' });
      await person.file.read('x');
      person.save = async () => {
        await person.file.read('x');
        for (let tries = 0; tries < 20 && person.last.text !== asText(person.here); ++tries) {
          await person.file.write({ file: 'x', text: asText(person.here), version: person.last.version });
        }
        assert.equal(person.last.text, asText(person.here), `seed ${seed}`);
      };
      people.push(person);
    }
    for (let round = 0; round < 10; ++round) {
      const saving = [];
      for (const [who, person] of people.entries()) {
        if (below(3) > 0) person.here.add(`${who}.${round}`);
        if (below(2) > 0) saving.push(person.save());
        for (let pause = below(4); pause > 0; --pause) await null;
      }
      await Promise.all(saving);
    }
    for (const person of people) await person.save();
    for (const person of people) {
      await person.file.glance('x', true);
      assert.equal(asText(person.here), shared.text, `seed ${seed}`);
    }
  }
});
