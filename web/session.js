// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Between the program and the page: messages in, one frame at a time, and what is shown comes out. Nothing while idle.

/**
 * @param {Window & typeof globalThis} window
 * @param {ReturnType<typeof makeProgram>} program
 * @param {ReturnType<typeof makeClock>} clock
 * @param {(shown: any) => void} show applies one message of browser_show
 * @param {(error: unknown) => void} failed
 */
function makeSession(window, program, clock, show, failed) {
  /** @type {object[]} */
  const shown = [];
  let inside = false; // a call into the program is running
  let showing = false;
  let frameAsked = false;
  let dead = false;
  /** @type {object[]} messages that came up inside a call */
  const waiting = [];

  /**
   * @template T
   * @param {() => T} work
   * @returns {T | undefined}
   */
  function call(work) {
    if (dead) return undefined;
    inside = true;
    try {
      return work();
    } catch (error) {
      dead = true;
      failed(error);
      return undefined;
    } finally {
      inside = false;
    }
  }

  function showAll() {
    if (showing) return;
    showing = true;
    try {
      for (let next = shown.shift(); next; next = shown.shift()) show(next);
    } catch (error) {
      failed(error);
    } finally {
      showing = false;
    }
    for (let next = waiting.shift(); next; next = waiting.shift()) send(next);
  }

  /** @returns {boolean} whether another is wanted */
  function draw() {
    frameAsked = false;
    const more = call(program.frame) === true;
    showAll();
    return more;
  }
  function frame() {
    if (draw()) askFrame();
  }

  function askFrame() {
    if (frameAsked || dead) return;
    frameAsked = true;
    window.requestAnimationFrame(() => frameAsked && frame());
  }

  /** @param {object} message */
  function send(message) {
    if (inside) {
      waiting.push(message);
      return;
    }
    const wanted = call(() => program.receive({ now: clock.now(), local: clock.local(), ...message }));
    showAll();
    if (wanted) askFrame();
  }

  return {
    send,

    /** @param {object} message @param {object[]} more to be known before anything is shown */
    start(message, more = []) {
      call(() => program.start({ now: clock.now(), local: clock.local(), ...message }));
      for (const one of more) call(() => program.receive({ now: clock.now(), local: clock.local(), ...one }));
      showAll();
      // Now, not at the next animation frame: there is nothing on the screen yet. What is wanted besides comes after it.
      if (draw()) window.requestAnimationFrame(askFrame);
    },

    /** The page may be gone before the next animation frame: what is due is done now. */
    hide() {
      this.atOnce({ t: 'hide' });
    },

    /** What has to be on the screen before this call is over. @param {object} message */
    atOnce(message) {
      send(message);
      for (let rounds = 0; frameAsked && rounds < 3; ++rounds) frame();
    },

    /** @param {string} json from inside a call: applied when the call is over */
    receive: (json) => void shown.push(JSON.parse(json)),
  };
}
