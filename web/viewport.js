// SPDX-License-Identifier: MPL-2.0
// @ts-check
// What the program must know of the window: sizes, density, scroll positions, the user's colours and text size.

/**
 * @param {Window & typeof globalThis} window
 * @param {Record<string, SurfaceNodes>} surfaces
 * @param {(message: object) => void} send
 */
function makeViewport(window, surfaces, send) {
  const { document: page } = window;
  /** @type {Record<string, {top: number, height: number}>} the painted part of each surface, CSS px in its content */
  const tiles = {};
  let last = '';

  /** @param {string} query */
  const matches = (query) => window.matchMedia(query).matches;
  /** @param {SurfaceNodes} surface */
  const part = ({ frame }) => ({ width: frame.clientWidth, height: frame.clientHeight, top: frame.scrollTop });

  function message() {
    return {
      t: 'viewport',
      width: page.documentElement.clientWidth,
      height: window.innerHeight,
      scale: window.devicePixelRatio * 1000,
      main: part(surfaces.main),
      outline: part(surfaces.outline),
      dark: matches('(prefers-color-scheme: dark)'),
      contrast: matches('(prefers-contrast: more)'),
      forced: matches('(forced-colors: active)'),
      canvas: surfaces.main.canvas.getContext('2d') !== null,
    };
  }

  /** @param {boolean} always also when nothing but the scroll position changed */
  function tell(always) {
    const now = message();
    const { main, outline, ...rest } = now;
    const key = JSON.stringify([rest, main.width, main.height, outline.width, outline.height]);
    if (key === last && !always) return;
    last = key;
    send(now);
  }

  /** @param {string} name */
  function scrolled(name) {
    const { frame } = surfaces[name];
    const tile = tiles[name];
    if (!tile || page.body.classList.contains('html-view')) return;
    const bottom = frame.scrollTop + frame.clientHeight;
    const above = tile.top > 0 && frame.scrollTop < tile.top + 100;
    const below = tile.top + tile.height < frame.scrollHeight - 1 && bottom > tile.top + tile.height - 100;
    if (above || below) tell(true);
  }

  function watchDensity() {
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', () => {
      tell(false);
      watchDensity(); // the query asks for one density only
    }, { once: true });
  }

  return {
    message,
    /** @param {string} name @param {number} top @param {number} height */
    painted(name, top, height) {
      tiles[name] = { top, height };
    },
    watch() {
      last = JSON.stringify(null);
      const observer = new window.ResizeObserver(() => tell(false));
      for (const node of [page.documentElement, surfaces.main.frame, surfaces.outline.frame]) observer.observe(node);
      window.addEventListener('resize', () => tell(false));
      for (const name of ['main', 'outline']) {
        surfaces[name].frame.addEventListener('scroll', () => scrolled(name), { passive: true });
        surfaces[name].canvas.addEventListener('contextrestored', () => tell(true));
      }
      surfaces.bar.canvas.addEventListener('contextrestored', () => tell(true));
      for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']) {
        window.matchMedia(query).addEventListener('change', () => tell(false));
      }
      watchDensity();
    },
  };
}
