// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Wiring: makes every part with the browser's own capabilities, and Emscripten's Module with what the program imports.

/**
 * @param {Window & typeof globalThis} window
 * @returns {object} what Emscripten's glue is to find as Module
 */
function makeModule(window) {
  const page = window.document;
  /** @param {string} id */
  const byId = (id) => /** @type {HTMLElement} */ (page.getElementById(id));

  /** @param {unknown} error */
  function failed(error) {
    byId('starting').hidden = true;
    byId('trouble').hidden = false;
    byId('trouble').querySelector('.detail')?.replaceChildren(String(error));
    console.error(error);
  }
  window.addEventListener('error', (event) => failed(event.error || event.message));
  window.addEventListener('unhandledrejection', (event) => failed(event.reason));

  const surfaces = findSurfaces(page);
  const roots = Object.fromEntries(Object.entries(surfaces).map(([name, { root }]) => [name, root]));
  const mirror = makeMirror(page, roots, surfaces.main.frame);
  const layout = makeLayout(page, surfaces);
  const paper = makePrint(window, byId('print'), () => session.atOnce({ t: 'command', name: 'print' }));
  const preview = makePreview(page, byId('preview'), (message) => session.send(message));
  const announcer = makeAnnounce(byId('polite'));
  const leaving = makeLeaving(window);
  const painter = makePaint(surfaces, () => window.devicePixelRatio);
  const sight = makeSight(page);
  const ring = makeRing(page, byId('ring'), surfaces);
  const clock = makeClock(() => new Date());
  const place = makePlace(() => window.sessionStorage);
  const timers = {
    /** @type {(work: () => void, ms: number) => number} */
    setTimeout: (work, ms) => window.setTimeout(work, ms),
    /** @type {(timer: number) => void} */
    clearTimeout: (timer) => window.clearTimeout(timer),
  };
  /** @param {number} bytes */
  const chance = (bytes) => [...window.crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const tab = chance(16);

  /** @type {any} */
  const module = { onAbort: failed, postRun: run }; // when it can be called
  const program = makeProgram(module);
  const session = makeSession(window, program, clock, show, failed);
  const { send } = session;

  const keeping = makeKeeping(window, { tab, timers, send });
  const { storage, drafts } = keeping;
  const files = makeFiles(page, /** @type {HTMLInputElement} */ (byId('chooser')), (read) => send({ t: 'files', files: read }));
  const remembered = makeRememberedFiles(() => window.indexedDB);
  const oneFile = makeOneFile(filePickers(window), remembered, send);
  const effects = makeEffects({
    ...keeping, files, paper, oneFile,
    clipboard: makeCopy(window, send),
    fileWatch: makeFileWatch(page, window, oneFile.glance),
  }, keeping.answered);
  const viewport = makeViewport(window, surfaces, send);

  /** @param {any} message one browser_show, protocol.md */
  function show(message) {
    byId('starting').hidden = true;
    const wasHtml = layout.isHtml();
    const apply = () => {
      layout.apply(message);
      mirror.apply(message);
      preview.apply(message);
      mirror.settleTicks();
    };
    if (message.scroll) apply();
    else sight.keep(apply);
    if (message.scroll) layout.scroll(message.scroll);
    if (message.focus) mirror.focus(message.focus);
    ring.update();
    announcer.announce(message);
    leaving.apply(message);
    if (message.place !== undefined) place.set(message.place);
    for (const effect of message.effects || []) effects.carryOut(effect);
    const changed = wasHtml === layout.isHtml() ? (message.set || []).map((/** @type {Shown} */ one) => one.id) : undefined;
    measure(changed);
  }

  /** @param {number[]} [ids] */
  function measure(ids) {
    const twins = mirror.measured(ids);
    if (layout.isHtml()) return twins.forEach(grow);
    const heights = measureTwins(twins);
    if (heights.length > 0) send({ t: 'measured', heights });
  }

  function listen() {
    makeWholeDates(page);
    makeEvents(page, surfaces, mirror, send);
    makeKeys(page, send);
    makeFindKeys(page, send);
    for (const type of ['focusin', 'focusout', 'keydown']) page.addEventListener(type, () => ring.update());
    window.addEventListener('resize', () => (layout.isHtml() ? mirror.measured().forEach(grow) : ring.update()));
    const leave = () => {
      session.hide();
      drafts.flush();
    };
    window.addEventListener('pagehide', leave);
    page.addEventListener('visibilitychange', () => page.visibilityState === 'hidden' && leave());
    makeOutlineToggle(surfaces.outline.frame, byId('outline-toggle'));
    viewport.watch();
  }

  async function run() {
    program.open();
    await loadFonts(page, program.font).catch((error) => console.warn(error)); // the browser's own face will do
    session.start({
      seed: chance(32),
      tab,
      stored: storage.all(),
      storage: storage.works() ? 'ok' : 'blocked',
      newer: keeping.begin(),
      place: place.get(),
      style: byId('document-style').textContent || '', // of the pages that are taken away; the program does not carry it twice
      address: addressForOthers(window.location),
      viewport: viewport.message(),
    }, oneFile.possible() ? [{ t: 'remembered', files: [] }] : []);
    listen();
    // After the first picture: the second store takes its time to open.
    window.requestAnimationFrame(() => timers.setTimeout(keeping.unite, 0));
    const earlier = oneFile.possible() ? await remembered.all() : [];
    if (earlier.length > 0) send({ t: 'remembered', files: earlier });
  }

  module.browser = {
    show: session.receive,
    /** @type {(surface: string, pixels: Uint8ClampedArray<ArrayBuffer>, w: number, h: number, top: number) => void} */
    paint: (surface, pixels, w, h, top) => viewport.painted(surface, top, painter.paint(surface, pixels, w, h, top)),
  };
  module.instantiateWasm = embeddedProgram(byId('wasm'), failed);
  return module;
}

// Emscripten's glue, next in the same function, looks for exactly this name.
// eslint-disable-next-line no-var
var Module = makeModule(window);
