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
  const announcer = makeAnnounce(byId('polite'), byId('assertive'));
  const leaving = makeLeaving(window);
  const painter = makePaint(surfaces, () => window.devicePixelRatio);
  const ring = makeRing(page, byId('ring'), surfaces);
  const storage = makeStorage(() => window.localStorage);
  const clock = makeClock(() => new Date());

  /** @type {any} */
  const module = { onAbort: failed, postRun: run }; // after main, which makes the program's one page
  const program = makeProgram(module);
  const session = makeSession(window, program, clock, show, failed);
  const { send } = session;

  /** @param {string} key @param {Answer} answer */
  const answered = (key, answer) => send({ t: 'stored', key, ...answer });
  const drafts = makeDrafts(storage, {
    setTimeout: (work, ms) => window.setTimeout(work, ms),
    clearTimeout: (timer) => window.clearTimeout(timer),
  }, answered);
  const files = makeFiles(page, /** @type {HTMLInputElement} */ (byId('chooser')), (read) => send({ t: 'files', files: read }));
  const effects = makeEffects({ storage, drafts, files, paper, clipboard: makeCopy(window) }, answered);
  const viewport = makeViewport(window, surfaces, send);

  /** @param {any} message one browser_show, protocol.md */
  function show(message) {
    byId('starting').hidden = true;
    const wasHtml = layout.isHtml();
    layout.apply(message);
    mirror.apply(message);
    mirror.settleTicks();
    if (message.scroll) layout.scroll(message.scroll);
    if (message.focus) mirror.focus(message.focus);
    ring.update();
    announcer.announce(message);
    leaving.apply(message);
    for (const effect of message.effects || []) effects.carryOut(effect);
    session.wakeIn(message.wake);
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
    makeEvents(page, surfaces, mirror, send);
    makeKeys(page, send);
    for (const type of ['focusin', 'focusout', 'keydown']) page.addEventListener(type, () => ring.update());
    window.addEventListener('resize', () => (layout.isHtml() ? mirror.measured().forEach(grow) : ring.update()));
    const leave = () => {
      session.hide();
      drafts.flush();
    };
    window.addEventListener('pagehide', leave);
    page.addEventListener('visibilitychange', () => page.visibilityState === 'hidden' && leave());
    listenOutside(window, storage, (changes) => send({ t: 'outside', changes }));
    makeOutlineToggle(surfaces.outline.frame, byId('outline-toggle'));
    viewport.watch();
  }

  async function run() {
    await loadFonts(page, program.font).catch((error) => console.warn(error)); // the browser's own face will do
    const seed = [...window.crypto.getRandomValues(new Uint8Array(32))];
    session.start({
      seed: seed.map((byte) => byte.toString(16).padStart(2, '0')).join(''),
      stored: storage.all(),
      storage: storage.works() ? 'ok' : 'blocked',
      viewport: viewport.message(),
    });
    listen();
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
