#!/usr/bin/env node
// Puts everything into the one page: usage: assemble_page.mjs GLUE.js PROGRAM.wasm OUTPUT.html
//
// web/index.html is the frame; {{style}}, {{document_style}}, {{scripts}}, {{wasm}} and {{csp}} in it are filled in.
// web/order.txt says in which order the scripts come; its line "@emscripten" is where Emscripten's glue goes. All
// scripts share one function, so nothing of ours is global. The content security policy names the hash of each
// script and style: the page can run nothing else and reach nothing.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { packed } from './packed.mjs';
import { withoutComments } from './without_comments.mjs';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const [glueFile, wasmFile, output] = process.argv.slice(2);

function fail(message) {
  console.error(`assemble_page: ${message}`);
  process.exit(1);
}
if (!output) fail('usage: assemble_page.mjs GLUE.js PROGRAM.wasm OUTPUT.html');

function read(file) {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    return fail(`${path.relative(root, file)} cannot be read: ${error.code}`);
  }
}
const web = (name) => path.join(root, 'web', name);

// The glue gets Module as a parameter of a function of its own: its helpers ("run", "abort", …) stay out of ours.
const glue = () => `(function (Module) {\n${read(glueFile)}\n})(Module);`;

const order = read(web('order.txt')).split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
if (order.filter((name) => name === '@emscripten').length !== 1) fail('web/order.txt needs exactly one line "@emscripten"');
const forgotten = readdirSync(web('')).filter((name) => name.endsWith('.js') && name !== 'imports.js' && !order.includes(name));
if (forgotten.length > 0) fail(`web/order.txt does not name ${forgotten.join(', ')}`);

const shortened = (name, text) => {
  try {
    return withoutComments(text);
  } catch (error) {
    return fail(`${name}: ${error.message}`);
  }
};
const scripts = order.map((name) => (name === '@emscripten' ? glue() : shortened(name, read(web(name)))));
const parts = {
  style: shortened('style.css', read(web('style.css'))),
  document_style: shortened('document.css', read(path.join(root, 'assets/document/document.css'))),
  scripts: `(function () {\n'use strict';\n${scripts.join('\n')}\n})();`,
  wasm: packed(wasmFile), // web/embedded.js unpacks it
};
if (/<\/script|<!--/i.test(parts.scripts)) fail('"</script" or "<!--" within the scripts would end them early');
for (const name of ['style', 'document_style']) {
  if (/<\/style/i.test(parts[name])) fail(`"</style" within {{${name}}} would end it early`);
}

function fill(page, name, text) {
  const placeholder = `{{${name}}}`;
  const pieces = page.split(placeholder);
  if (pieces.length !== 2) fail(`web/index.html has ${pieces.length - 1} times ${placeholder}, needs it once`);
  return pieces.join(text);
}

const hash = (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
const policy = [
  "default-src 'none'",
  `script-src ${hash(parts.scripts)} 'wasm-unsafe-eval'`,
  `style-src ${hash(parts.style)} ${hash(parts.document_style)}`,
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const template = read(web('index.html'));
for (const [, name] of template.matchAll(/\{\{(\w+)\}\}/g)) {
  if (name !== 'csp' && !(name in parts)) fail(`web/index.html asks for {{${name}}}, which nobody fills`);
}
let page = fill(template, 'csp', policy);
for (const [name, text] of Object.entries(parts)) page = fill(page, name, text);

mkdirSync(path.dirname(output), { recursive: true });
writeFileSync(output, page);
const kilobytes = (size) => `${(size / 1000).toFixed(0)} KB`;
const size = Buffer.byteLength(page);
console.log(`${path.relative(root, output)}: ${kilobytes(size)}, ${kilobytes(gzipSync(page, { level: 9 }).length)} gzipped`);
if (size > 1_500_000) console.log('Note: that is more than the 1.5 MB this page may weigh.');
