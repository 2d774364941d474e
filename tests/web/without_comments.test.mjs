import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withoutComments } from '../../scripts/without_comments.mjs';

test('lines that only explain go, with what is before the first letter', () => {
  const source = "// why\n/** @param {string} a */\n/*\n * more\n */\n  const a = 'x'; // stays\n\n  b(`// ${a}`);\n";
  assert.equal(withoutComments(source), "const a = 'x'; // stays\nb(`// ${a}`);");
});

test('what a line says behind a comment stays', () => {
  assert.equal(withoutComments('/* a */ b();'), '/* a */ b();');
  assert.equal(withoutComments("const address = 'https://x.example';"), "const address = 'https://x.example';");
  assert.equal(withoutComments('a { /* b */ color: red; }\n/* c */\n'), 'a { /* b */ color: red; }');
});

test('a text or a comment that would not be understood stops the build', () => {
  assert.throws(() => withoutComments('const a = `one\n// two`;'), /line 1/);
  assert.throws(() => withoutComments('/* a\n */ b();'), /line 2/);
  assert.throws(() => withoutComments('/* a'), /no end/);
});

test("every script of the page keeps its code, character by character but for blanks and comments' words", () => {
  for (const name of readdirSync(new URL('../../web/', import.meta.url)).filter((one) => one.endsWith('.js'))) {
    const source = readFileSync(new URL(`../../web/${name}`, import.meta.url), 'utf8');
    const left = withoutComments(source);
    assert.ok(left.split('\n').every((line) => source.includes(line)), name);
    assert.doesNotThrow(() => new Function(left), name);
    assert.equal(left.replaceAll(/\s/g, ''), withoutComments(left).replaceAll(/\s/g, ''), name);
  }
});
