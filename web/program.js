// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Calls into the program. Texts go in as UTF-8 on its heap; memory may grow in any call, so views are taken anew.

/**
 * @typedef {object} Module what Emscripten's glue and imports.js leave there
 * @property {() => Uint8Array<ArrayBuffer>} bytes the heap as it is now
 * @property {(size: number) => number} _malloc
 * @property {(address: number) => void} _free
 * @property {() => void} _kommissorium_open
 * @property {(address: number) => number | void} _kommissorium_start
 * @property {(address: number) => number} _kommissorium_receive
 * @property {() => number} _kommissorium_frame
 * @property {(weight: number) => number} _kommissorium_font
 * @property {(weight: number) => number} _kommissorium_font_size
 */

/** @param {Module} module */
function makeProgram(module) {
  const encoder = new TextEncoder();

  /**
   * The program's JSON knows whole numbers only, and half of a surrogate pair is no character in UTF-8.
   * @param {string} _key
   * @param {unknown} value
   */
  function plain(_key, value) {
    if (typeof value === 'number') return Math.round(value);
    return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
  }

  /**
   * @param {object} message
   * @param {(address: number) => number | void} call
   */
  function withText(message, call) {
    const text = encoder.encode(JSON.stringify(message, plain));
    const address = module._malloc(text.length + 1);
    const heap = module.bytes();
    heap.set(text, address);
    heap[address + text.length] = 0;
    try {
      return call(address);
    } finally {
      module._free(address);
    }
  }

  return {
    open: () => module._kommissorium_open(),
    /** @param {object} message */
    start: (message) => withText(message, module._kommissorium_start),
    /** @param {object} message @returns {boolean} whether a frame is wanted */
    receive: (message) => withText(message, module._kommissorium_receive) === 1,
    /** @returns {boolean} whether another is wanted */
    frame: () => module._kommissorium_frame() === 1,
    /** @param {number} weight @returns {ArrayBuffer} a copy of the font's bytes */
    font(weight) {
      const address = module._kommissorium_font(weight);
      return module.bytes().slice(address, address + module._kommissorium_font_size(weight)).buffer;
    },
  };
}
