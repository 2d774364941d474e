// Functions in another order are the same program: every way that names one still reaches it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { orderedFunctions } from '../../scripts/ordered_functions.mjs';

const leb = (value) => (value < 128 ? [value] : [(value % 128) + 128, ...leb(Math.floor(value / 128))]);
const vector = (items) => [...leb(items.length), ...items.flat()];
const section = (id, bytes) => [id, ...leb(bytes.length), ...bytes];
const name = (text) => vector([...new TextEncoder().encode(text)].map((byte) => [byte]));
const constant = (value) => [0x41, ...(value < 64 ? [value] : [(value % 128) + 128, Math.floor(value / 128)])];

/**
 * An import "env.f", then `count` functions: the first calls the second, each other one adds its number to what the one
 * after it gives, the last returns what the import gives; all stand in a table as well.
 */
function chain(count) {
  const types = vector([[0x60, 0, 1, 0x7f]]);
  const imports = vector([[...name('env'), ...name('f'), 0, 0]]);
  const body = (n) => {
    const next = n + 1 < count ? n + 2 : 0; // numbers of functions begin with the import
    const code = [...(n % 3 === 0 ? [1, 2, 0x7e] : [0]), ...constant(n), 0x10, ...leb(next), 0x6a, 0x0b];
    return [...leb(code.length), ...code];
  };
  const all = Array.from({ length: count }, (_, n) => n);
  const called = vector(all.map((n) => leb(n + 1)));
  return Uint8Array.from([
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, types),
    ...section(2, imports),
    ...section(3, vector(all.map(() => [0]))),
    ...section(4, vector([[0x70, 0, ...leb(count)]])),
    ...section(7, vector([[...name('first'), 0, 1], [...name('last'), 0, ...leb(count)], [...name('table'), 1, 0]])),
    ...section(9, vector([[0, ...constant(0), 0x0b, ...called]])),
    ...section(10, vector(all.map(body))),
  ]);
}

const run = (bytes, given) => new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { f: () => given } }).exports;

test('exports, calls, the table and imports reach the same functions', () => {
  for (const count of [1, 2, 7, 127, 128, 300]) {
    const before = chain(count);
    const after = orderedFunctions(before);
    assert.ok(WebAssembly.validate(after), `${count} functions`);
    const [one, other] = [run(before, 1000), run(after, 1000)];
    assert.equal(other.first(), one.first());
    assert.equal(other.last(), one.last());
    assert.equal(one.first(), 1000 + (count * (count - 1)) / 2);
    for (let n = 0; n < count; ++n) assert.equal(other.table.get(n)(), one.table.get(n)());
  }
});

test('it gives the same bytes each time, and an order once found stays', () => {
  const once = orderedFunctions(chain(300));
  assert.deepEqual(orderedFunctions(chain(300)), once);
  assert.ok(WebAssembly.validate(orderedFunctions(once)));
});

test('an operation nobody knows is refused by name, not passed over', () => {
  const bytes = chain(2);
  bytes[bytes.length - 2] = 0xff;
  assert.throws(() => orderedFunctions(bytes), /unknown operation 255/);
});
