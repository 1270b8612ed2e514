// One WebSocket per tab and workshop, kept open through Streamlit's reruns, opened again whenever it drops.

const PING_AFTER = 20_000;
const PONG_WITHIN = 8_000;
const OPEN_WITHIN = 8_000;
const FIRST_WAIT = 300;
const LONGEST_WAIT = 8_000;
const NO_SEAT = 4401;

/**
 * Keep a socket open. `hear(frame)` gets every frame but pongs, `turn(link)` every change of the link:
 * "connecting", "live", "offline" or "seat" (the seat is gone; nothing is tried again).
 * @returns {{send(frame: object): boolean, close(): void, link: string}}
 */
export function socket({ address, hear, turn, random = Math.random }) {
  let ws = null;
  let link = "connecting";
  let wait = FIRST_WAIT;
  let retry = 0;
  let beat = 0;
  let answer = 0;
  let ended = false;

  function become(next) {
    if (link === next) return;
    link = next;
    turn(link);
  }

  function open() {
    clearTimeout(retry);
    if (ended || link === "seat" || (ws && ws.readyState <= 1)) return;
    const mine = new WebSocket(address());
    ws = mine;
    // A network that swallows packets would leave the browser waiting for minutes.
    patience(OPEN_WITHIN);
    mine.onmessage = (event) => {
      if (ws !== mine) return;
      // Not when it opened: a server that hangs up at once must not be called again at once.
      wait = FIRST_WAIT;
      alive();
      const frame = JSON.parse(event.data);
      if (frame.t !== "pong") hear(frame);
    };
    mine.onopen = () => {
      if (ws !== mine) return;
      become("live");
      alive();
    };
    mine.onclose = (event) => {
      if (ws === mine) dropped(event.code);
    };
    mine.onerror = () => {};
  }

  function dropped(code) {
    ws = null;
    clearTimeout(beat);
    clearTimeout(answer);
    if (ended) return;
    if (code === NO_SEAT) return become("seat");
    become("offline");
    retry = setTimeout(open, wait * (0.5 + random()));
    wait = Math.min(LONGEST_WAIT, wait * 2);
  }

  /** Something was heard: ask again when it has been quiet for a while, and give up if nobody answers. */
  function alive() {
    clearTimeout(beat);
    clearTimeout(answer);
    beat = setTimeout(() => {
      send({ op: "ping" });
      patience(PONG_WITHIN);
    }, PING_AFTER);
  }

  /** Unless something is heard by then, the connection counts as dropped. */
  function patience(ms) {
    clearTimeout(answer);
    answer = setTimeout(() => {
      const silent = ws;
      dropped(0);
      silent?.close();
    }, ms);
  }

  function send(frame) {
    if (!ws || ws.readyState !== 1) return false;
    ws.send(JSON.stringify(frame));
    return true;
  }

  /** The network or the laptop woke up: do not wait for the next try. */
  function wake() {
    if (document.visibilityState === "hidden") return;
    if (!ws) {
      wait = FIRST_WAIT;
      open();
    } else if (send({ op: "ping" })) patience(PONG_WITHIN);
  }

  addEventListener("online", wake);
  document.addEventListener("visibilitychange", wake);
  open();
  return {
    send,
    get link() {
      return link;
    },
    close() {
      ended = true;
      removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
      for (const timer of [retry, beat, answer]) clearTimeout(timer);
      ws?.close();
      ws = null;
    },
  };
}
