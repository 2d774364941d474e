// SPDX-License-Identifier: MPL-2.0
// What the program may call (emcc --js-library web/imports.js). Only forwards to Module.browser, made in start.js.
// Written for Emscripten 3.1.6 and newer: no runtime helper is needed; texts end with a zero byte.

mergeInto(LibraryManager.library, {
  // void browser_show(const char* json)
  browser_show: function (json) {
    Module['browser']['show'](new TextDecoder().decode(HEAPU8.subarray(json, HEAPU8.indexOf(0, json))));
  },
  // start.js reads and writes the heap through this; memory growth replaces HEAPU8, so it is asked for each time.
  browser_show__postset: 'Module["bytes"] = function () { return HEAPU8; };',

  // void browser_paint(const char* surface, const void* pixels, int width, int height, float top)
  browser_paint: function (surface, pixels, width, height, top) {
    Module['browser']['paint'](
      new TextDecoder().decode(HEAPU8.subarray(surface, HEAPU8.indexOf(0, surface))),
      new Uint8ClampedArray(HEAPU8.buffer, pixels, width * height * 4),
      width, height, top);
  },
});
