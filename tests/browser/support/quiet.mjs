// Counts what a page asks for from here on: frames, timers and strokes on a canvas. For context.addInitScript.
export const countRequests = () => {
  window.counted = { frames: 0, timers: 0, paints: 0 };
  const wrap = (owner, name, what) => {
    const real = owner[name];
    owner[name] = function counting(...rest) {
      ++window.counted[what];
      return real.apply(this, rest);
    };
  };
  wrap(window, 'requestAnimationFrame', 'frames');
  wrap(window, 'setTimeout', 'timers');
  wrap(window, 'setInterval', 'timers');
  wrap(window, 'requestIdleCallback', 'timers');
  wrap(CanvasRenderingContext2D.prototype, 'putImageData', 'paints');
  wrap(CanvasRenderingContext2D.prototype, 'drawImage', 'paints');
};
