// SPDX-License-Identifier: MPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { load } from './load.mjs';

const { longestIncreasing, reconcile } = load(['reconcile.js'], ['longestIncreasing', 'reconcile']);

/** As much of a DOM node as reconcile touches. */
class FakeNode {
  constructor(name) {
    this.name = name;
    this.childNodes = [];
  }
  contains(other) {
    return this === other;
  }
  insertBefore(child, next) {
    this.childNodes = this.childNodes.filter((one) => one !== child);
    const at = next ? this.childNodes.indexOf(next) : this.childNodes.length;
    this.childNodes.splice(at, 0, child);
    child.moves = (child.moves || 0) + 1;
  }
}
const parentOf = (children) => Object.assign(new FakeNode('parent'), { childNodes: [...children] });
const nodes = Array.from({ length: 8 }, (_, i) => new FakeNode(String(i)));

function random(seed) {
  return () => ((seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) >>> 8) / 2 ** 24;
}
function shuffled(list, chance) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; --i) {
    const j = Math.floor(chance() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}
/** The slow way to the same number. */
function longestLength(numbers) {
  const best = numbers.map(() => 1);
  numbers.forEach((number, i) => {
    for (let j = 0; j < i; ++j) if (numbers[j] < number) best[i] = Math.max(best[i], best[j] + 1);
  });
  return Math.max(0, ...best);
}

test('the longest increasing subsequence is increasing and as long as can be', () => {
  const chance = random(1);
  for (let round = 0; round < 300; ++round) {
    const numbers = Array.from({ length: round % 12 }, () => Math.floor(chance() * 10));
    const run = longestIncreasing(numbers).map((index) => numbers[index]);
    assert.equal(run.length, longestLength(numbers), String(numbers));
    run.slice(1).forEach((number, i) => assert.ok(run[i] < number));
  }
});

test('every order is reached, with as few moves as possible', () => {
  const chance = random(2);
  for (let round = 0; round < 300; ++round) {
    const old = shuffled(nodes, chance).slice(0, Math.floor(chance() * 9));
    const wanted = shuffled(nodes, chance).slice(0, Math.floor(chance() * 9));
    const stay = old.filter((node) => wanted.includes(node));
    const fewest = wanted.length - longestLength(stay.map((node) => wanted.indexOf(node)));
    const parent = parentOf(old);
    assert.equal(reconcile(parent, wanted, null), fewest);
    assert.deepEqual(parent.childNodes.filter((node) => wanted.includes(node)), wanted);
  }
});

test('the node with the focus never moves', () => {
  const chance = random(3);
  for (let round = 0; round < 300; ++round) {
    const parent = parentOf(shuffled(nodes, chance));
    const wanted = shuffled(nodes, chance);
    const focused = nodes[round % nodes.length];
    focused.moves = 0;
    reconcile(parent, wanted, focused);
    assert.deepEqual(parent.childNodes, wanted);
    assert.equal(focused.moves, 0);
  }
});

test('children that are not in the list stay in front', () => {
  const legend = new FakeNode('legend');
  const parent = parentOf([legend, nodes[1], nodes[0]]);
  reconcile(parent, [nodes[0], nodes[1], nodes[2]], null);
  assert.deepEqual(parent.childNodes, [legend, nodes[0], nodes[1], nodes[2]]);
});
