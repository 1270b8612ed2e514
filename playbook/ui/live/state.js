// The live board of a workshop in this tab: one connection, one state, shared by every component on the page.

import { newId } from "./dom.js";
import { drafts, outbox } from "./outbox.js";
import { EMPTY, overlay, reduce, segmentOf } from "./reduce.js";
import { socket } from "./socket.js";

export { newId, segmentOf };

const ROOMS = Symbol.for("playbook.live");
/** Streamlit takes a page's components away before it mounts the next page's: the socket outlives the change. */
const LINGER = 10_000;

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
 * @property {(fn: (ring: {topic: string, v: number}) => void) => () => void} onRing   topic "*": much may have changed
 * @property {(fn: (refusal: object) => void) => () => void} onRefused   {id, op, args, code, text, field}
 * @property {(op: string, args?: object, id?: string) => string} send   a write; returns its id
 * @property {(on?: boolean) => void} typing
 * @property {() => number} now    the server's clock, in ms
 * @property {{get(field: string): string, set(field: string, text: string): void}} drafts
 * @property {() => void} close
 */
export function open({ workshop, base = "", lang = "en" }) {
  const rooms = (globalThis[ROOMS] ??= new Map());
  let room = rooms.get(workshop);
  if (!room) {
    room = { live: begin(workshop, base, lang), users: 0, timer: 0 };
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
  const tab = newId();
  const box = outbox({ workshop, tab, storage: localStorage });
  const listeners = new Set();
  const bells = new Set();
  const refusals = new Set();
  const sent = new Set();
  let server = EMPTY;
  let view = EMPTY;
  let asked = false;
  let clock = 0;
  let typed = 0;
  let still = 0;
  let retries = 0;

  const live = {
    workshop,
    here: [],
    writers: 0,
    drafts: drafts({ workshop, storage: localStorage }),
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
    send(op, args = {}, id = newId()) {
      const entry = box.put(op, id, args);
      deliver(entry);
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
    shut() {
      clearInterval(pulse);
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
    view = overlay(server, box.waiting());
    for (const fn of [...listeners]) {
      try {
        fn();
      } catch (error) {
        console.error(error);
      }
    }
  }

  function ringOut(ring) {
    for (const fn of [...bells]) fn(ring);
  }

  function deliver(entry) {
    if (server.v >= 0 && line.send({ op: entry.op, id: entry.id, ...entry.args })) sent.add(entry.id);
  }

  function flush() {
    box.adopt();
    for (const entry of box.waiting()) if (!sent.has(entry.id)) deliver(entry);
  }

  function hear(frame) {
    switch (frame.t) {
      case "snapshot": {
        const missed = server.v >= 0 && frame.state.v > server.v;
        asked = false;
        clock = Date.parse(frame.state.now) - Date.now();
        server = { ...EMPTY, ...frame.state };
        flush();
        tell();
        if (missed) ringOut({ topic: "*", v: server.v });
        return;
      }
      case "delta":
        return changed(frame);
      case "ack":
        box.done(frame.id);
        sent.delete(frame.id);
        retries = 0;
        return tell();
      case "refused": {
        const entry = box.done(frame.id);
        sent.delete(frame.id);
        tell();
        for (const fn of [...refusals]) fn({ ...frame, op: entry?.op, args: entry?.args ?? {} });
        return;
      }
      case "again":
        sent.delete(frame.id);
        setTimeout(flush, Math.min(8_000, 250 * 2 ** retries++));
        return;
      case "here":
        live.here = frame.seats;
        return tell();
      case "typing":
        live.writers = frame.n;
        return tell();
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
    tell();
    for (const body of frame.d) if (body.k === "ring") ringOut({ topic: body.topic, v: frame.v });
  }

  function back() {
    box.beat();
    flush();
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
        sent.clear();
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
      flush();
      tell();
    }
  }, box.HEARTBEAT);
  box.beat();
  box.adopt();
  addEventListener("pagehide", box.leave);
  addEventListener("pageshow", back);
  tell();
  return live;
}
