// SPDX-License-Identifier: MPL-2.0
// @ts-check
// The three surfaces and what can be scrolled in them; which view is shown; colours, title and language of the page.

/** @typedef {{x: number, y: number, w: number, h: number, content?: number}} Area */
/** @typedef {{html?: boolean, theme?: string, bar?: Area, outline?: Area | null, main?: Area, preview?: Area | null}} Layout */
/** @typedef {{frame: HTMLElement, content: HTMLElement, canvas: HTMLCanvasElement, root: HTMLElement}} SurfaceNodes */

/**
 * @param {Document} page
 * @returns {Record<string, SurfaceNodes>}
 */
function findSurfaces(page) {
  /** @type {Record<string, SurfaceNodes>} */
  const surfaces = {};
  for (const name of ['bar', 'outline', 'main']) {
    const frame = /** @type {HTMLElement} */ (page.getElementById(name));
    const content = /** @type {HTMLElement} */ (frame.querySelector('.content'));
    const canvas = /** @type {HTMLCanvasElement} */ (frame.querySelector('canvas'));
    const root = /** @type {HTMLElement} */ (frame.querySelector('.mirror'));
    surfaces[name] = { frame, content, canvas, root };
  }
  return surfaces;
}

/**
 * @param {Document} page
 * @param {Record<string, SurfaceNodes>} surfaces
 */
function makeLayout(page, surfaces) {
  const { documentElement: top, body } = page;
  const pane = /** @type {HTMLElement} */ (page.getElementById('preview'));
  let left = 0; // where the main surface was when the last other place came

  /**
   * @param {HTMLElement} frame
   * @param {Area | null | undefined} area
   */
  function put(frame, area) {
    frame.hidden = !area;
    if (!area) return;
    frame.style.setProperty('--left', `${area.x}px`);
    frame.style.setProperty('--top', `${area.y}px`);
    frame.style.setProperty('--width', `${area.w}px`);
    frame.style.setProperty('--height', `${area.h}px`);
  }

  /**
   * @param {SurfaceNodes} surface
   * @param {Area | null | undefined} area
   */
  function lay({ frame, content }, area) {
    put(frame, area);
    if (area) content.style.setProperty('--content', `${area.content ?? area.h}px`);
  }

  return {
    isHtml: () => body.classList.contains('html-view'),

    /** @param {{layout?: Layout, colours?: Record<string, string>, title?: string, language?: string, scroll?: {top: number}}} message */
    apply({ layout, colours, title, language, scroll }) {
      if (scroll && scroll.top >= 0) left = this.isHtml() ? page.defaultView?.scrollY ?? 0 : surfaces.main.frame.scrollTop;
      if (layout) {
        body.classList.toggle('html-view', Boolean(layout.html));
        if (layout.theme) top.dataset.theme = layout.theme;
        for (const name of /** @type {const} */ (['bar', 'outline', 'main'])) lay(surfaces[name], layout[name]);
        put(pane, layout.preview);
      }
      for (const [role, colour] of Object.entries(colours || {})) top.style.setProperty(`--${role}`, colour);
      if (title !== undefined) page.title = title;
      if (language && language !== top.lang) speak(page, language);
    },

    /** @param {{surface: string, top: number}} scroll top -1: back to where it was before the last scroll */
    scroll({ surface, top: wanted }) {
      const { frame } = surfaces[surface];
      const to = wanted < 0 ? left : wanted;
      // Places are those of the painted layout; in the HTML view only the beginning is the same place, and where it was.
      if (!this.isHtml()) frame.scrollTop = to;
      else if (surface === 'main' && (to === 0 || wanted < 0)) page.defaultView?.scrollTo(0, to);
    },
  };
}
