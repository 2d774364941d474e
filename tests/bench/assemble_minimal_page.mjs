#!/usr/bin/env node
// Puts the minimal page into one file as scripts/assemble_page.mjs does the real one: the program packed and in
// base64, one script, a policy that names its hash. usage: assemble_minimal_page.mjs GLUE.js PROGRAM.wasm OUTPUT.html
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { packed } from '../../scripts/packed.mjs';

const [glueFile, wasmFile, output] = process.argv.slice(2);
const embedded = readFileSync(new URL('../../web/embedded.js', import.meta.url), 'utf8');
const script = `(function () {
'use strict';
${embedded}
(function (Module) {
${readFileSync(glueFile, 'utf8')}
})({ instantiateWasm: embeddedProgram(document.getElementById('wasm'), console.error) });
})();`;
const hash = createHash('sha256').update(script, 'utf8').digest('base64');

writeFileSync(output, `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}' 'wasm-unsafe-eval'">
<title>Minimal</title>
</head>
<body>
<canvas></canvas>
<script id="wasm" type="text/plain">${packed(wasmFile)}</script>
<script>${script}</script>
</body>
</html>
`);
