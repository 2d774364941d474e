// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The program itself, which the page carries packed by gzip, as base64: no second request, no data: address to fetch. It
// is compiled while it is unpacked.

/**
 * @param {HTMLElement} node a data block; emptied, since it is not needed again
 * @returns {Uint8Array<ArrayBuffer>}
 */
function embeddedBytes(node) {
  const base64 = (node.textContent || '').trim();
  node.remove();
  const own = /** @type {any} */ (Uint8Array); // newer than the types; a browser that has it is many times as fast
  if (own.fromBase64) return own.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; ++i) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/**
 * What Emscripten's glue looks for as Module.instantiateWasm.
 * @param {HTMLElement} node
 * @param {(error: unknown) => void} failed the browser cannot do it, or the page is damaged
 */
function embeddedProgram(node, failed) {
  /** @param {WebAssembly.Imports} imports */
  async function instantiate(imports) {
    const unpacked = new Response(embeddedBytes(node)).body?.pipeThrough(new DecompressionStream('gzip'));
    const response = new Response(unpacked, { headers: { 'Content-Type': 'application/wasm' } });
    return WebAssembly.instantiateStreaming(response, imports);
  }

  /**
   * @param {WebAssembly.Imports} imports
   * @param {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} done
   */
  return function instantiateWasm(imports, done) {
    instantiate(imports).then((ready) => done(ready.instance, ready.module)).catch(failed);
    return {}; // the exports come later
  };
}
