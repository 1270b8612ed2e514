// Evidence under a why, and the factors beside the chain: what is shown, what is offered, what waits to be saved.

import assert from "node:assert/strict";
import { test } from "node:test";

import { choices, evidenceOf } from "../../../playbook/ui/live/evidence.js";
import { EMPTY, linkKey, overlay, reduce } from "../../../playbook/ui/live/reduce.js";
import { chainOf, rootOf } from "../../../playbook/ui/live/whys.js";

const GAP = { start: "2026-03-12T13:20:00+00:00", end: "2026-03-12T15:00:00+00:00" };
const SEGMENTS = [
  { key: "before", kind: "before", start: null, end: GAP.start, minutes: null, over: false },
  { key: "gap:1", kind: "gap", ...GAP, minutes: 100, over: true },
  { key: "whole", kind: "whole", start: null, end: null, minutes: null, over: false },
];
const MESSAGES = [{ id: "message-1", label: "13:20 · Status page" }, { id: "message-2", label: "15:00 · Email" }];
const note = (id, more = {}) => ({ id, text: id, place: "incident", at: null, group: null, position: 1, revealed: true, ...more });
const cause = (id, more = {}) => ({ id, group: "g", ordinal: 1, text: id, root: false, factor: false, evidence: [], ...more });
const state = (more = {}) => ({ ...EMPTY, segments: SEGMENTS, notes: [note("n1"), note("n2", { group: "g" })], ...more });
const keys = (found) => found.map((each) => each.key ?? linkKey(each.link));

test("a silence is the same however its instants are written", () => {
  assert.equal(linkKey(GAP), linkKey({ start: "2026-03-12T14:20:00+01:00", end: "2026-03-12T15:00:00.000Z" }));
});

test("evidence is shown in the order in which it was linked, as what it leads to", () => {
  const found = evidenceOf(cause("w", { evidence: [{ note: "n2" }, GAP, { communication: "message-2" }] }), state(), MESSAGES);
  assert.deepEqual(found.map((each) => each.kind), ["note", "gap", "communication"]);
  assert.equal(found[1].segment.key, "gap:1");
  assert.equal(found[2].message.label, "15:00 · Email");
});

test("a silence that is no column any more keeps its length", () => {
  const found = evidenceOf(cause("w", { evidence: [{ start: GAP.start, end: "2026-03-12T13:50:00Z" }] }), state(), MESSAGES);
  assert.equal(found[0].segment.minutes, 30);
});

test("what is gone, or not to be read, is no evidence", () => {
  const links = [{ note: "deleted" }, { communication: "deleted" }];
  assert.deepEqual(evidenceOf(cause("w", { evidence: links }), state(), MESSAGES), []);
  assert.deepEqual(evidenceOf({ id: "old" }, state(), MESSAGES), []);
});

test("offered is what is not linked yet: silences with two ends, messages, revealed notes, its own group's first", () => {
  const s = state({ notes: [note("n1"), note("n2", { group: "g", position: 9 }), note("mine", { revealed: false })] });
  const open = choices(cause("w", { evidence: [{ communication: "message-1" }] }), s, MESSAGES);
  assert.deepEqual(keys(open.gap), [linkKey(GAP)]);
  assert.deepEqual(keys(open.communication), ["communication:message-2"]);
  assert.deepEqual(keys(open.note), ["note:n2", "note:n1"]);
  assert.deepEqual(choices(cause("w", { evidence: [GAP] }), s, MESSAGES).gap, []);
});

test("offering changes nothing of the board", () => {
  const s = Object.freeze(state({ notes: Object.freeze([note("n1"), note("n2", { group: "g" })]) }));
  choices(cause("w"), s, MESSAGES);
  assert.deepEqual(s.notes.map(({ id }) => id), ["n1", "n2"]);
});

const waiting = (op, args) => [{ id: "x", op, args }];

test("a link is shown before it is saved, once, and gone before its removal is", () => {
  const s = state({ causes: [cause("w")] });
  const linked = overlay(s, [...waiting("why.evidence", { why: "w", note: "n1", on: true }), ...waiting("why.evidence", { why: "w", note: "n1", on: true })]);
  assert.deepEqual(linked.causes[0].evidence, [{ note: "n1" }]);
  assert.equal(linked.causes[0].saving, true);
  const off = overlay(state({ causes: [cause("w", { evidence: [GAP, { note: "n1" }] })] }), waiting("why.evidence", { why: "w", ...GAP, on: false }));
  assert.deepEqual(off.causes[0].evidence, [{ note: "n1" }]);
  assert.deepEqual(overlay(s, waiting("why.evidence", { why: "unknown", note: "n1", on: true })).causes, s.causes);
});

test("a factor stands beside the chain and counts for itself", () => {
  const s = state({ causes: [cause("w1"), cause("f1", { factor: true })] });
  const view = overlay(s, [...waiting("why", { why: "f2", group: "g", text: "night", factor: true }), ...waiting("why", { why: "w2", group: "g", text: "because" })]);
  assert.deepEqual(chainOf(view, "g").map(({ id, ordinal }) => [id, ordinal]), [["w1", 1], ["w2", 2]]);
  assert.deepEqual(view.causes.filter(({ factor }) => factor).map(({ id, ordinal }) => [id, ordinal]), [["f1", 1], ["f2", 2]]);
  assert.equal(rootOf(view, "g"), undefined);
});

test("a delta replaces a cause with all its evidence", () => {
  const s = reduce(state({ causes: [cause("w", { evidence: [GAP] })] }), { k: "cause", cause: cause("w", { evidence: [] }) });
  assert.deepEqual(s.causes[0].evidence, []);
});
