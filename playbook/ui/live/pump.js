// Writes leave in the order in which they were made, and no faster than the server takes them from one tab.

/** The server closes a tab that sends more than 80 frames at once or 40 a second; signs of life need room too. */
const BURST = 40;
const RATE = 25;
/** The server refuses frames of more than 64 KiB by closing the socket: sent again for ever, one would stop the rest. */
const LARGEST = 60_000;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8_000;

/**
 * @param {object} options
 * @param {() => {id: string}[]} options.waiting      writes without an answer, oldest first
 * @param {(entry: object) => boolean} options.send   whether it went out
 * @param {(entry: object) => void} options.tooLarge  it never will
 */
export function pump({ waiting, send, tooLarge, now = Date.now, later = setTimeout, never = clearTimeout }) {
  const sent = new Set();
  let left = BURST;
  let at = now();
  let timer = 0;
  let pause = FIRST_PAUSE;
  let until = 0;

  function allowed() {
    left = Math.min(BURST, left + ((now() - at) / 1000) * RATE);
    at = now();
    return left >= 1;
  }

  function wait(ms) {
    never(timer);
    timer = later(run, ms);
  }

  function run() {
    if (now() < until) return wait(until - now());
    for (const entry of waiting()) {
      if (sent.has(entry.id)) continue;
      if (new TextEncoder().encode(JSON.stringify(entry)).length > LARGEST) {
        tooLarge(entry);
        continue;
      }
      if (!allowed()) return wait(1000 / RATE);
      if (!send(entry)) return;
      left--;
      sent.add(entry.id);
    }
  }

  return {
    run,
    answered(id) {
      sent.delete(id);
      pause = FIRST_PAUSE;
    },
    /** The server could not, through no fault of the write: it goes again a little later, and those behind it wait. */
    again(id) {
      sent.delete(id);
      until = now() + pause;
      wait(pause);
      pause = Math.min(LONGEST_PAUSE, pause * 2);
    },
    /** The connection dropped: what was on its way may be lost, and counts as not sent. */
    lost() {
      never(timer);
      sent.clear();
      left = BURST;
      until = 0;
    },
    stop: () => never(timer),
  };
}
