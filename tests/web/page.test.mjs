// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { load, orderOfScripts } from './load.mjs';

const web = new URL('../../web/', import.meta.url);
const read = (name) => readFileSync(new URL(name, web), 'utf8');

test('order.txt names every script once; README.md has a line for each file', () => {
  const scripts = readdirSync(web).filter((name) => name.endsWith('.js') && name !== 'imports.js');
  assert.deepEqual([...orderOfScripts].sort(), ['@emscripten', ...scripts].sort());
  const readme = read('README.md');
  for (const name of readdirSync(web)) assert.ok(name === 'README.md' || readme.includes(`\`${name}\``), name);
});

test('every role of the program has a native element', () => {
  const source = readFileSync(new URL('../../src/ui/element.cpp', import.meta.url), 'utf8');
  const start = source.indexOf('name_of(Role');
  const names = source.slice(start, source.indexOf('name_of(', start + 1));
  const roles = [...names.matchAll(/"([a-z_]+)"/g)].map(([, role]) => role);
  assert.ok(roles.length >= 24);
  const { tagOf } = load(['nodes.js'], ['tagOf']);
  for (const role of roles) assert.ok(tagOf({ id: 1, surface: 'main', role }), role);
});

test('the page allows zoom, asks for nothing outside itself and has no attribute that the policy refuses', () => {
  const page = read('index.html');
  assert.ok(page.indexOf('<meta charset="utf-8">') < 100);
  assert.doesNotMatch(page, /user-scalable|maximum-scale|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  assert.doesNotMatch(page, /\s(style|on[a-z]+)="/);
  assert.doesNotMatch(read('style.css'), /@import|url\("(?!data:)/);
});

test('a capability of the browser is named by the one script it belongs to, and handed to the others', () => {
  const owners = {
    localStorage: ['keeping.js', 'emergency.js'],
    indexedDB: ['keeping.js', 'emergency.js', 'start.js'],
    IDBKeyRange: ['database.js'],
    BroadcastChannel: ['keeping.js'],
    'navigator.locks': ['keeping.js'],
    'navigator.clipboard': ['copy.js'],
    setInterval: ['file_watch.js'],
    XMLHttpRequest: [],
    'fetch(': [],
  };
  for (const name of orderOfScripts.filter((one) => one !== '@emscripten')) {
    const code = read(name).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    for (const [word, allowed] of Object.entries(owners)) {
      assert.ok(!code.includes(word) || allowed.includes(name), `${name} says ${word}`);
    }
  }
});

test('no script writes markup', () => {
  for (const name of orderOfScripts.filter((one) => one !== '@emscripten')) {
    assert.doesNotMatch(read(name), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(/, name);
  }
});
