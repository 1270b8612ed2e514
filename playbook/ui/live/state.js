// The live board of a workshop in this tab: one connection, one state, shared by every component on the page.

import { newId } from "./dom.js";
import { drafts, outbox, tabName } from "./outbox.js";
import { pump } from "./pump.js";
import { EMPTY, overlay, reduce, segmentOf } from "./reduce.js";
import { socket } from "./socket.js";

export { newId, segmentOf };

const ROOMS = Symbol.for("playbook.live");
/** Streamlit takes a page's components away before it mounts the next page's: the socket outlives the change. */
const LINGER = 10_000;
/** ms within which comings, goings and others' typing are drawn: they must not stand in the way of words. */
const CALM = 150;
/** ms after which somebody who put up a note and writes no other counts as not writing. */
const PAUSE = 1_000;
/** Writes that carry somebody's words, which must never vanish. */
const WORDS = new Set(["note.add", "note.edit", "why"]);

/**
 * The live board; every component that calls it gets the same one and calls `close` when it goes.
 * @param {{workshop: string, base?: string, lang?: string}} where
 * @returns {Live}
 *
 * @typedef {object} Live
 * @property {?object} state       what to draw: the server's state with this tab's waiting writes over it; null at first
 * @property {(...ids: string[]) => string} status   "saved" | "saving" | "waiting" (no connection) for rows with these ids
 * @property {string} link         "connecting" | "live" | "offline" | "seat"
 * @property {number} unsaved      writes not yet on the server's disk
 * @property {string[]} here       seats whose browsers are connected
 * @property {number} writers      how many others are writing
 * @property {(fn: () => void) => () => void} subscribe        called after every change; returns how to stop
 * @property {(fn: (ring: {topic: string, v: number}) => void) => () => void} onRing   topic "*": anything may have
 *   changed; "?": the first snapshot, which is newer than the page if the page was drawn from a lower version
 * @property {(topic: string) => number} rang   the version at which this topic rang last, for who came too late to hear
 * @property {(fn: (refusal: object) => unknown) => () => void} onRefused   {id, op, args, code, text, field}; a listener
 *   that returns false has nothing to do with it. Words that nobody takes wait as the draft of a new note.
 * @property {(fn: (refusal: object) => void) => () => void} onUntaken   refusals that no listener took
 * @property {(op: string, args?: object, id?: string) => string} send   a write; returns its id
 * @property {(on?: boolean) => void} typing
 * @property {() => void} paused   not typing any more, unless it goes on in a moment
 * @property {() => number} now    the server's clock, in ms
 * @property {{get(field: string): string, set(field: string, text: string): void}} drafts
 * @property {() => void} close
 */
export function open({ workshop, base = "", lang = "en" }) {
  const rooms = (globalThis[ROOMS] ??= new Map());
  let room = rooms.get(workshop);
  if (room && !room.users && (room.live.link === "seat" || room.lang !== lang)) {
    // Lingering for a person who had no seat, or spoke another language.
    clearTimeout(room.timer);
    room.live.shut();
    room = null;
  }
  if (!room) {
    room = { live: begin(workshop, base, lang), lang, users: 0, timer: 0 };
    rooms.set(workshop, room);
  }
  clearTimeout(room.timer);
  room.users++;
  let released = false;
  const live = Object.create(room.live);
  live.close = () => {
    if (released) return;
    released = true;
    if (--room.users > 0) return;
    room.timer = setTimeout(() => {
      rooms.delete(workshop);
      room.live.shut();
    }, LINGER);
  };
  return live;
}

function begin(workshop, base, lang) {
  const [storage, session] = [localStorage, sessionStorage];
  const tab = tabName({ workshop, storage, session, fresh: newId });
  const box = outbox({ workshop, tab, storage });
  const listeners = new Set();
  const bells = new Set();
  const refusals = new Set();
  const untaken = new Set();
  const rings = new Map();
  let server = EMPTY;
  let view = EMPTY;
  let asked = false;
  let clock = 0;
  let typed = 0;
  let still = 0;
  let calm = 0;

  const live = {
    workshop,
    here: [],
    writers: 0,
    drafts: drafts({ workshop, tab, storage, session, here: box.here }),
    get state() {
      return server.v >= 0 ? view : null;
    },
    get link() {
      return line.link;
    },
    get unsaved() {
      return box.waiting().length;
    },
    status(...ids) {
      const waits = box.waiting().some(({ args }) => ids.flat().some((id) => Object.values(args).includes(id)));
      return waits ? (line.link === "live" ? "saving" : "waiting") : "saved";
    },
    now: () => Date.now() + clock,
    subscribe: (fn) => listen(listeners, fn),
    onRing: (fn) => listen(bells, fn),
    onRefused: (fn) => listen(refusals, fn),
    onUntaken: (fn) => listen(untaken, fn),
    rang: (topic) => rings.get(topic) ?? -1,
    send(op, args = {}, id = newId()) {
      box.put(op, id, args);
      queue.run();
      tell();
      return id;
    },
    typing(on = true) {
      clearTimeout(still);
      const now = Date.now();
      if (on && now - typed > 2_500 && line.send({ op: "typing", on: true })) typed = now;
      if (on) still = setTimeout(() => live.typing(false), 4_000);
      else if (typed) {
        line.send({ op: "typing", on: false });
        typed = 0;
      }
    },
    /** A note was put up: who begins the next one within a moment never stopped writing. */
    paused() {
      clearTimeout(still);
      still = setTimeout(() => live.typing(false), PAUSE);
    },
    shut() {
      clearInterval(pulse);
      clearTimeout(still);
      clearTimeout(calm);
      queue.stop();
      removeEventListener("pagehide", box.leave);
      removeEventListener("pageshow", back);
      box.leave();
      line.close();
    },
  };

  function listen(set, fn) {
    set.add(fn);
    return () => set.delete(fn);
  }

  /** Draw anew: one listener that fails must not keep the others from hearing. */
  function tell() {
    clearTimeout(calm);
    calm = 0;
    view = overlay(server, box.waiting());
    call(listeners);
  }

  /** The same a moment later, unless something tells it sooner. */
  function tellCalmly() {
    if (!calm) calm = setTimeout(tell, CALM);
  }

  /** The server has a write on its disk; whether it was still waiting here. */
  function settled(id) {
    queue.answered(id);
    return Boolean(box.done(id));
  }

  /** Call them all; returns what each answered. */
  function call(set, ...args) {
    return [...set].map((fn) => {
      try {
        return fn(...args);
      } catch (error) {
        console.error(error);
        return undefined;
      }
    });
  }

  function ringOut(ring) {
    rings.set(ring.topic, ring.v);
    call(bells, ring);
  }

  const queue = pump({
    waiting: box.waiting,
    send: (entry) => server.v >= 0 && line.send({ op: entry.op, id: entry.id, ...entry.args }),
    tooLarge: (entry) => refused({ id: entry.id, code: "invalid", text: "", field: "text" }),
  });

  function refused(frame) {
    const entry = box.done(frame.id);
    queue.answered(frame.id);
    tell();
    if (!entry) return;
    const refusal = { ...frame, op: entry.op, args: entry.args };
    const taken = call(refusals, refusal).some((answer) => answer !== false);
    if (taken) return;
    if (WORDS.has(entry.op) && entry.args.text) {
      const draft = live.drafts.get("note");
      live.drafts.set("note", draft ? `${entry.args.text}\n${draft}` : entry.args.text);
    }
    call(untaken, refusal);
  }

  function hear(frame) {
    switch (frame.t) {
      case "snapshot": {
        const first = server.v < 0;
        const missed = frame.state.v > server.v;
        asked = false;
        clock = Date.parse(frame.state.now) - Date.now();
        server = { ...EMPTY, ...frame.state };
        box.adopt();
        queue.run();
        tell();
        if (missed) ringOut({ topic: first ? "?" : "*", v: server.v });
        return;
      }
      case "delta":
        return changed(frame);
      case "ack":
        // Mostly known already: the delta that a write made names it.
        if (settled(frame.id)) tell();
        return;
      case "refused":
        return refused(frame);
      case "again":
        return queue.again(frame.id);
      case "here":
        live.here = frame.seats;
        return tellCalmly();
      case "typing":
        live.writers = frame.n;
        return tellCalmly();
    }
  }

  function changed(frame) {
    if (frame.v <= server.v) return;
    const hole = frame.v !== server.v + 1;
    if (hole || frame.d.some((body) => body.k === "resync")) {
      if (!asked) asked = line.send({ op: "sync" });
      return;
    }
    server = { ...frame.d.reduce(reduce, server), v: frame.v };
    if (frame.op) settled(frame.op);
    tell();
    for (const body of frame.d) if (body.k === "ring") ringOut({ topic: body.topic, v: frame.v });
  }

  function back() {
    box.beat();
    box.adopt();
    queue.run();
  }

  const line = socket({
    address: () => {
      const url = new URL(`${base}/live/${encodeURIComponent(workshop)}?lang=${lang}`, location.origin);
      url.protocol = location.protocol === "https:" ? "wss:" : "ws:";
      return url.href;
    },
    hear,
    turn(link) {
      if (link !== "live") {
        // Whatever was on its way may be lost: it is sent again with the next snapshot.
        queue.lost();
        asked = false;
        live.here = [];
        live.writers = 0;
      }
      tell();
    },
  });
  const pulse = setInterval(() => {
    box.beat();
    if (line.link === "live" && box.adopt().length) {
      queue.run();
      tell();
    }
  }, box.HEARTBEAT);
  box.sweep();
  box.beat();
  box.adopt();
  addEventListener("pagehide", box.leave);
  addEventListener("pageshow", back);
  tell();
  return live;
}
