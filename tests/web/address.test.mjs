// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { load } from './load.mjs';

const { addressForOthers } = load(['address.js'], ['addressForOthers']);
const at = (address) => addressForOthers(new URL(address));

test('the address is given without what somebody came in by', () => {
  assert.equal(at('https://kommissorium.example/os2/kommissorium.html?fra=mail#afsnit'), 'https://kommissorium.example/os2/kommissorium.html');
});

test('a net without certificates, as inside a town hall, has addresses too', () => {
  assert.equal(at('http://intranet.example/kommissorium.html'), 'http://intranet.example/kommissorium.html');
});

test('nobody is sent to a file or to a server on one\'s own machine', () => {
  for (const one of ['file:///C:/k/kommissorium.html', 'http://localhost:8000/k.html', 'https://localhost/k.html', 'http://127.0.0.1:8000/k.html', 'http://[::1]/k.html'])
    assert.equal(at(one), '', one);
});
