// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Puts children into a new order and moves as few as possible: assistive technology loses nodes that move.

/**
 * Places of a longest strictly increasing subsequence. Patience sorting, n log n.
 * @param {number[]} numbers
 * @returns {number[]} indices into numbers, ascending
 */
function longestIncreasing(numbers) {
  /** @type {number[]} index of the smallest last number of a run of each length */
  const tails = [];
  /** @type {number[]} */
  const before = [];
  numbers.forEach((number, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tails[middle]] < number) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1] : -1;
    tails[low] = index;
  });
  const run = [];
  for (let at = tails.length > 0 ? tails[tails.length - 1] : -1; at >= 0; at = before[at]) run.push(at);
  return run.reverse();
}

/**
 * Which children may stay where they are. `fixed` (the place of the one with the focus, -1 for none) always stays,
 * because a node that moves loses the focus.
 * @param {number[]} wanted for each child that stands there now, its place in the new order
 * @param {number} fixed
 * @returns {Set<number>} places in the new order
 */
function staying(wanted, fixed) {
  const at = wanted.indexOf(fixed);
  const fit = at < 0 ? wanted : wanted.filter((place, index) => index === at || index < at === place < fixed);
  return new Set(longestIncreasing(fit).map((index) => fit[index]));
}

/**
 * @param {Node} parent may have other children in front, which stay there
 * @param {Node[]} children in the order wanted
 * @param {Node | null} focused
 * @returns {number} how many were inserted or moved
 */
function reconcile(parent, children, focused) {
  const places = new Map(children.map((child, index) => [child, index]));
  const wanted = [];
  for (const child of parent.childNodes) {
    const place = places.get(child);
    if (place !== undefined) wanted.push(place);
  }
  const stay = staying(wanted, focused ? children.findIndex((child) => child.contains(focused)) : -1);
  let moves = 0;
  /** @type {Node | null} */
  let next = null;
  for (let index = children.length - 1; index >= 0; --index) {
    if (!stay.has(index)) {
      parent.insertBefore(children[index], next);
      ++moves;
    }
    next = children[index];
  }
  return moves;
}
