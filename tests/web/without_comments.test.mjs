import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { withoutComments } from '../../scripts/without_comments.mjs';

test('lines that only explain go, with what is before the first letter', () => {
  const source = "// why\n/** @param {string} a */\n/*\n * more\n */\n  const a = 'x'; // goes\n\n  b(`// ${a}`);\n";
  assert.equal(withoutComments(source), "const a = 'x';\nb(`// ${a}`);");
});

test('types and remarks beside code go, unless they could be part of a text', () => {
  assert.equal(withoutComments('const a = /** @type {HTMLElement} */ (b); // why'), 'const a = (b);');
  assert.equal(withoutComments("a('x // y'); // it's"), "a('x // y'); // it's");
  assert.equal(withoutComments("a('x // y', b);"), "a('x // y', b);");
  assert.equal(withoutComments('a { color: red; } /* why */'), 'a { color: red; }');
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

test('every script of the page is the same program without its comments', () => {
  const ts = createRequire(new URL('../browser/package.json', import.meta.url))('typescript');
  const program = (source) => ts.transpileModule(source, { compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext } }).outputText;
  for (const name of readdirSync(new URL('../../web/', import.meta.url)).filter((one) => one.endsWith('.js'))) {
    const source = readFileSync(new URL(`../../web/${name}`, import.meta.url), 'utf8');
    assert.equal(program(withoutComments(source)), program(source), name);
  }
});
