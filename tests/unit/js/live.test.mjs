// The browser's side of the socket without a browser: what is drawn, what waits, what is sent when.

import assert from "node:assert/strict";
import { test } from "node:test";

import { drafts, outbox, tabName } from "../../../playbook/ui/live/outbox.js";
import { pump } from "../../../playbook/ui/live/pump.js";
import { EMPTY, overlay, reduce, segmentOf } from "../../../playbook/ui/live/reduce.js";

/** A browser's storage. */
function storage() {
  const kept = new Map();
  return {
    get length() {
      return kept.size;
    },
    key: (n) => [...kept.keys()][n] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, String(text)),
    removeItem: (key) => void kept.delete(key),
  };
}

const broken = { get length() { throw new Error("forbidden"); }, key() { throw new Error(); }, getItem() { throw new Error(); }, setItem() { throw new Error(); }, removeItem() { throw new Error(); } };

// What is drawn

const note = (id, more = {}) => ({ id, text: id, place: "incident", at: null, communication: null, group: null, position: 1, revealed: true, ...more });
const write = (op, args, id = "write-1") => ({ id, op, args });
const SEGMENTS = [
  { key: "before", kind: "before", start: null, end: "2026-03-12T13:20:00+00:00" },
  { key: "gap", kind: "gap", start: "2026-03-12T13:20:00+00:00", end: "2026-03-12T15:00:00+00:00" },
  { key: "after", kind: "after", start: "2026-03-12T15:00:00+00:00", end: null },
  { key: "whole", kind: "whole", start: null, end: null },
];

for (const [name, pinned, key] of [
  ["a note on the whole incident", note("n"), "whole"],
  ["a note on the whole incident that once had an instant", note("n", { at: "2026-03-12T14:00:00Z" }), "whole"],
  ["a note without an instant", note("n", { place: "gap" }), "whole"],
  ["an instant before the first", note("n", { place: "gap", at: "2026-03-12T09:00:00Z" }), "before"],
  ["an instant at a column's start", note("n", { place: "gap", at: "2026-03-12T13:20:00Z" }), "gap"],
  ["an instant within a column, written in another zone", note("n", { place: "gap", at: "2026-03-12T15:30:00+01:00" }), "gap"],
  ["an instant at a column's end", note("n", { place: "communication", at: "2026-03-12T15:00:00Z" }), "after"],
  ["an instant long after", note("n", { place: "gap", at: "2027-01-01T00:00:00Z" }), "after"],
]) test(`${name} stands in column ${key}`, () => assert.equal(segmentOf({ segments: SEGMENTS }, pinned).key, key));

test("an instant outside closed columns stands in the nearest", () => {
  const segments = SEGMENTS.filter(({ kind }) => kind === "gap" || kind === "whole");
  assert.equal(segmentOf({ segments }, note("n", { place: "gap", at: "2026-03-12T09:00:00Z" })).key, "gap");
  assert.equal(segmentOf({ segments }, note("n", { place: "gap", at: "2026-03-13T09:00:00Z" })).key, "gap");
  assert.equal(segmentOf({ segments: SEGMENTS.slice(3) }, note("n", { place: "gap", at: "2026-03-12T09:00:00Z" })).key, "whole");
});

for (const [k, list] of [["note", "notes"], ["group", "groups"], ["cause", "causes"], ["mark", "marks"], ["seat", "seats"]])
  test(`a ${k} is added, replaced in its place, and taken away`, () => {
    const say = (state, id, more) => reduce(state, { k, [k]: { id, ...more } });
    const two = say(say(EMPTY, "a"), "b");
    assert.deepEqual(say(two, "a", { text: "x" })[list].map((each) => each.id), ["a", "b"]);
    assert.equal(say(two, "a", { text: "x" })[list][0].text, "x");
    assert.deepEqual(reduce(two, { k: `${k}-`, id: "a" })[list].map((each) => each.id), ["b"]);
    assert.deepEqual(two[list].length, 2, "what was is not changed");
  });

test("a group that goes takes its whys along", () => {
  const state = { ...EMPTY, groups: [{ id: "g" }], causes: [{ id: "w", group: "g" }, { id: "x", group: "h" }] };
  assert.deepEqual(reduce(state, { k: "group-", id: "g" }).causes.map((each) => each.id), ["x"]);
});

test("being made facilitator is seen at once, and a stranger's new role is not one's own", () => {
  const state = { ...EMPTY, you: { id: "me", leads: false } };
  assert.equal(reduce(state, { k: "seat", seat: { id: "me", role: "facilitator" } }).you.leads, true);
  assert.equal(reduce(state, { k: "seat", seat: { id: "you", role: "facilitator" } }).you.leads, false);
});

for (const body of [{ k: "ring", topic: "step" }, { k: "resync" }, { k: "something new" }, { k: "strange-", id: "x" }])
  test(`"${body.k}" changes nothing that is drawn`, () => assert.equal(reduce(EMPTY, body), EMPTY));

test("an answer of the pulse shows at once; of the others only how many have answered is known", () => {
  const heard = [{ k: "pulse", moment: "end", mine: { tools: 2 } }, { k: "pulsed", moment: "end", n: 4 }].reduce(reduce, EMPTY);
  assert.deepEqual(heard.pulse.mine, { start: {}, end: { tools: 2 } });
  assert.deepEqual(heard.pulse.n, { start: 0, end: 4 });
  const waiting = [write("pulse", { moment: "end", item: "tools", value: 5 }), write("pulse", { moment: "end", item: "roles", value: 1 })];
  assert.deepEqual(overlay(heard, waiting).pulse.mine.end, { tools: 5, roles: 1 });
  const shown = reduce(heard, { k: "pulse_results", moment: "end", results: { tools: [0, 3, 0, 0, 1] } });
  assert.deepEqual(overlay(shown, waiting).pulse.mine.end, { tools: 2 }, "too late for the results");
});

test("a note shows at once as saving, and once when the server has said it back", () => {
  const waiting = [write("note.add", { note: "n", text: "words" })];
  const [shown] = overlay(EMPTY, waiting).notes;
  assert.deepEqual([shown.text, shown.saving, shown.mine, shown.revealed], ["words", true, true, false]);
  assert.equal(overlay({ ...EMPTY, notes: [note("n", { mine: true })] }, waiting).notes.length, 1);
});

test("an own note deleted and brought back without a connection is there again", () => {
  const state = { ...EMPTY, notes: [note("n", { mine: true })] };
  const gone = [write("note.delete", { note: "n" })];
  assert.equal(overlay(state, gone).notes.length, 0);
  assert.equal(overlay(state, [...gone, write("note.restore", { note: "n" }, "write-2")]).notes[0].text, "n");
});

test("the number of the others' unread notes stays true while own writes wait", () => {
  const state = { ...EMPTY, hidden: 3, notes: [note("n", { mine: true, revealed: false })] };
  for (const waiting of [[], [write("note.edit", { note: "n", text: "x" })], [write("note.delete", { note: "n" })], [write("note.add", { note: "m", text: "y" })]])
    assert.equal(overlay(state, waiting).unseen, 2);
});

test("a write about something that somebody deleted draws nothing and breaks nothing", () => {
  for (const [op, args] of [
    ["note.edit", { note: "gone", text: "x" }], ["note.move", { note: "gone", place: "incident" }], ["note.group", { note: "gone", onto: "gone", group: "g" }],
    ["note.ungroup", { note: "gone" }], ["note.restore", { note: "gone" }], ["group.name", { group: "gone", name: "x" }], ["why.root", { why: "gone", on: true }],
    ["unknown", {}],
  ]) assert.deepEqual(overlay(EMPTY, [write(op, args)]).notes, []);
});

// What waits

const at = (clock) => () => clock.ms;

test("a write waits in the storage until it is answered", () => {
  const [shelf, clock] = [storage(), { ms: 1_000_000 }];
  const box = outbox({ workshop: "w", tab: "a", storage: shelf, now: at(clock) });
  box.put("note.add", "one", { text: "x" });
  box.put("note.add", "two", { text: "y" });
  assert.deepEqual(box.waiting().map((each) => each.id), ["one", "two"]);
  box.done("one");
  const next = outbox({ workshop: "w", tab: "b", storage: shelf, now: at(clock) });
  assert.deepEqual(next.adopt().map((each) => each.id), ["two"]);
  assert.deepEqual(outbox({ workshop: "other", tab: "c", storage: shelf, now: at(clock) }).adopt(), []);
});

test("the writes of a tab that is there are its own; of a tab that is gone, anybody's, in their order", () => {
  const [shelf, clock] = [storage(), { ms: 1_000_000 }];
  const first = outbox({ workshop: "w", tab: "a", storage: shelf, now: at(clock) });
  first.beat();
  for (const id of ["one", "two", "three"]) first.put("note.add", id, {});
  const second = outbox({ workshop: "w", tab: "b", storage: shelf, now: at(clock) });
  clock.ms += 5_000;
  assert.deepEqual(second.adopt(), []);
  clock.ms += 10_000;
  assert.deepEqual(second.adopt().map((each) => each.id), ["one", "two", "three"]);
  assert.deepEqual(second.adopt(), [], "once");
});

test("a tab that says goodbye leaves its writes to the next at once", () => {
  const [shelf, clock] = [storage(), { ms: 1_000_000 }];
  const first = outbox({ workshop: "w", tab: "a", storage: shelf, now: at(clock) });
  first.beat();
  first.put("note.add", "one", {});
  first.leave();
  assert.equal(outbox({ workshop: "w", tab: "b", storage: shelf, now: at(clock) }).adopt().length, 1);
});

test("of seven tabs each write is taken by one, and an answer to any of them ends it", () => {
  const [shelf, clock] = [storage(), { ms: 1_000_000 }];
  const tabs = [..."abcdefg"].map((tab) => outbox({ workshop: "w", tab, storage: shelf, now: at(clock) }));
  for (const [n, box] of tabs.entries()) (box.beat(), box.put("note.add", `write-${n}`, {}));
  assert.equal(tabs.flatMap((box) => box.adopt()).length, 0);
  for (const [n, box] of tabs.entries()) box.done(`write-${n}`);
  assert.equal(outbox({ workshop: "w", tab: "h", storage: shelf, now: at(clock) }).adopt().length, 0);
});

test("one entry that cannot be read does not hide the others", () => {
  const shelf = storage();
  shelf.setItem("playbook:out:w:bad", "{half");
  shelf.setItem("playbook:out:w:odd", "null");
  shelf.setItem("playbook:out:w:good", JSON.stringify({ id: "good", op: "note.add", args: {}, tab: "gone", at: 1, serial: 0 }));
  assert.deepEqual(outbox({ workshop: "w", tab: "a", storage: shelf }).adopt().map((each) => each.id), ["good"]);
});

test("without storage writes wait in the page", () => {
  const box = outbox({ workshop: "w", tab: "a", storage: broken });
  box.beat();
  box.put("note.add", "one", {});
  assert.deepEqual([box.adopt(), box.waiting().length], [[], 1]);
  box.done("one");
  box.leave();
  box.sweep();
  assert.equal(box.waiting().length, 0);
});

test("signs of tabs that were lost long ago are swept up", () => {
  const [shelf, clock] = [storage(), { ms: 1_000_000_000 }];
  outbox({ workshop: "w", tab: "lost", storage: shelf, now: at(clock) }).beat();
  clock.ms += 2 * 86_400_000;
  const box = outbox({ workshop: "w", tab: "a", storage: shelf, now: at(clock) });
  box.beat();
  box.sweep();
  assert.equal(shelf.length, 1);
});

// Tabs and their drafts

let serial = 0;
const tab = (shelf, session, clock = { ms: 1_000_000 }) => {
  const name = tabName({ workshop: "w", storage: shelf, session, fresh: () => `tab-${serial++}`, now: at(clock) });
  const box = outbox({ workshop: "w", tab: name, storage: shelf, now: at(clock) });
  box.beat();
  return { name, box, drafts: drafts({ workshop: "w", tab: name, storage: shelf, session, here: box.here }) };
};
const copy = (session) => {
  const other = storage();
  for (let n = 0; n < session.length; n++) other.setItem(session.key(n), session.getItem(session.key(n)));
  return other;
};

test("a reload keeps a tab's name and its draft", () => {
  const [shelf, session] = [storage(), storage()];
  const before = tab(shelf, session);
  before.drafts.set("note", "half a sen");
  before.box.leave();
  const after = tab(shelf, session);
  assert.deepEqual([after.name, after.drafts.get("note")], [before.name, "half a sen"]);
});

test("a duplicated tab gets a name of its own", () => {
  const [shelf, session] = [storage(), storage()];
  assert.notEqual(tab(shelf, session).name, tab(shelf, copy(session)).name);
});

test("two tabs hold two drafts, and sending one leaves the other", () => {
  const shelf = storage();
  const [one, two] = [tab(shelf, storage()), tab(shelf, storage())];
  one.drafts.set("note", "from one");
  two.drafts.set("note", "from two");
  two.drafts.set("note", "");
  assert.deepEqual([one.drafts.get("note"), two.drafts.get("note")], ["from one", ""]);
});

test("a closed tab's draft is found by the next one, once, and never taken from a tab that is there", () => {
  const shelf = storage();
  const first = tab(shelf, storage());
  first.drafts.set("note", "nearly lost");
  assert.equal(tab(shelf, storage()).drafts.get("note"), "");
  first.box.leave();
  assert.deepEqual([tab(shelf, storage()).drafts.get("note"), tab(shelf, storage()).drafts.get("note")], ["nearly lost", ""]);
});

test("without storage a draft lives as long as the page", () => {
  const kept = drafts({ workshop: "w", tab: "a", storage: broken, session: broken, here: () => true });
  kept.set("note", "words");
  assert.equal(kept.get("note"), "words");
});

// What is sent when

/** A pump over an outbox, with a clock of its own. */
function line() {
  const clock = { ms: 1_000_000, timers: [] };
  const waiting = [];
  const self = { sent: [], large: [], open: true };
  const later = (fn, ms) => (clock.timers.push({ fn, at: clock.ms + ms }), clock.timers.at(-1));
  const never = (timer) => void (clock.timers = clock.timers.filter((each) => each !== timer));
  const queue = pump({
    waiting: () => [...waiting],
    send: (entry) => self.open && self.sent.push(entry.id) > 0,
    tooLarge: (entry) => (self.large.push(entry.id), waiting.splice(waiting.indexOf(entry), 1)),
    now: at(clock), later, never,
  });
  return Object.assign(self, queue, {
    put: (id, args = {}) => (waiting.push({ id, args }), queue.run()),
    ack: (id) => (waiting.splice(waiting.findIndex((each) => each.id === id), 1), queue.answered(id)),
    pass(ms) {
      const end = clock.ms + ms;
      for (let due; (due = clock.timers.filter((each) => each.at <= end).sort((a, b) => a.at - b.at)[0]); ) {
        never(due);
        clock.ms = Math.max(clock.ms, due.at);
        due.fn();
      }
      clock.ms = end;
    },
  });
}

test("a write goes out at once, and once", () => {
  const wire = line();
  wire.put("one");
  wire.run();
  wire.put("two");
  assert.deepEqual(wire.sent, ["one", "two"]);
});

test("what was on its way when the connection dropped goes again, in order", () => {
  const wire = line();
  wire.put("one");
  wire.ack("one");
  wire.put("two");
  wire.lost();
  wire.open = false;
  wire.put("three");
  wire.open = true;
  wire.run();
  assert.deepEqual(wire.sent, ["one", "two", "two", "three"]);
});

test("hundreds of writes from a closed laptop never exceed what the server takes", () => {
  const wire = line();
  wire.open = false;
  for (let n = 0; n < 300; n++) wire.put(`w${n}`);
  wire.open = true;
  wire.run();
  assert.ok(wire.sent.length <= 80, `${wire.sent.length} at once`);
  const before = wire.sent.length;
  wire.pass(1_000);
  assert.ok(wire.sent.length - before <= 40, `${wire.sent.length - before} in a second`);
  wire.pass(20_000);
  assert.deepEqual(wire.sent, Array.from({ length: 300 }, (_, n) => `w${n}`));
});

test("a write that must come again holds back those behind it, and each time waits longer", () => {
  const wire = line();
  wire.put("one");
  wire.again("one");
  wire.put("two");
  assert.deepEqual(wire.sent, ["one"]);
  wire.pass(260);
  assert.deepEqual(wire.sent, ["one", "one", "two"]);
  wire.again("one");
  wire.pass(260);
  assert.equal(wire.sent.length, 3);
  wire.pass(260);
  assert.deepEqual(wire.sent, ["one", "one", "two", "one"]);
});

test("a frame that the server would close the socket for is never sent and stops nobody", () => {
  const wire = line();
  wire.put("huge", { text: "ß".repeat(40_000) });
  wire.put("small");
  assert.deepEqual([wire.sent, wire.large], [["small"], ["huge"]]);
});
