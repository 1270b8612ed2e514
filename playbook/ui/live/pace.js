// When to draw: at once, for a person waits for it, but no more than a few times a frame when much changes together.

const FRAME = 16; // ms
const AT_ONCE = 4;

/**
 * Ask for `draw` with `ask()`; `drawn()` says that it happened anyway. Draws at once up to four times in a frame's
 * time, and what comes after that together, before the next frame.
 */
export function pace(draw, { now = () => performance.now(), frame = requestAnimationFrame, never = cancelAnimationFrame } = {}) {
  let pending = 0;
  let began = -Infinity;
  let times = 0;

  function drawn() {
    never(pending);
    pending = 0;
  }

  return {
    drawn,
    ask() {
      if (pending) return;
      if (now() - began > FRAME) {
        began = now();
        times = 0;
      }
      if (++times <= AT_ONCE) draw();
      else pending = frame(() => ((pending = 0), draw()));
    },
    /** With whatever else comes before the next frame. */
    later() {
      pending ||= frame(() => ((pending = 0), draw()));
    },
  };
}
