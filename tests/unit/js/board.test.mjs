// The pure parts of the causes board and of the vote.

import assert from "node:assert/strict";
import { test } from "node:test";

import { blames } from "../../../playbook/ui/live/blame.js";
import * as board from "../../../playbook/ui/live/columns.js";
import * as tally from "../../../playbook/ui/live/tally.js";

const SEGMENTS = [
  { key: "before", kind: "before", start: null, end: "2026-03-12T13:20:00+00:00", minutes: null, over: false },
  { key: "gap:1", kind: "gap", start: "2026-03-12T13:20:00+00:00", end: "2026-03-12T15:00:00+00:00", minutes: 100, over: true },
  { key: "after", kind: "after", start: "2026-03-12T15:00:00+00:00", end: null, minutes: null, over: false },
  { key: "whole", kind: "whole", start: null, end: null, minutes: null, over: false },
];
const at = { before: "2026-03-12T13:00:00+00:00", "gap:1": "2026-03-12T13:20:00+00:00", after: "2026-03-12T15:00:00+00:00" };
const note = (id, column, position, more = {}) => ({
  id, text: id, place: column === "whole" ? "incident" : "gap", at: at[column] ?? null, group: null, position, revealed: true, ...more,
});
const group = (id, position = 1, more = {}) => ({ id, name: id, position, priority: false, ...more });
const state = (more = {}) => ({
  segments: SEGMENTS, notes: [], groups: [], votes: {}, workshop: { vote_budget: 3 }, totals: null, ...more,
});
const segmentOf = (s, n) =>
  s.segments.find((each) => each.kind === (n.place === "incident" ? "whole" : Object.keys(at).find((k) => at[k] === n.at)?.split(":")[0])) ?? s.segments.at(-1);
const shape = (s) => Object.fromEntries(board.columns(s, segmentOf).map((c) => [c.key, c.items.map((i) => i.id)]));
const id = () => "made-here-1";
const drop = (s, lifted, target) => board.dropOps(s, segmentOf, lifted, target, id);

test("columns keep the order of time and their items the order of the board", () => {
  const s = state({ notes: [note("b", "gap:1", 2), note("a", "gap:1", 2), note("c", "gap:1", 1), note("d", "whole", 1)] });
  assert.deepEqual(shape(s), { before: [], "gap:1": ["c", "a", "b"], after: [], whole: ["d"] });
});

test("a group stands in the column of its first note, whatever order the notes came in", () => {
  const s = state({ groups: [group("g")], notes: [note("late", "after", 9, { group: "g" }), note("first", "gap:1", 1, { group: "g" })] });
  assert.deepEqual(shape(s)["gap:1"], ["g"]);
});

test("a group nobody can read a note of is not shown, a note of an unknown group stands alone", () => {
  const s = state({ groups: [group("g")], notes: [note("x", "whole", 1, { group: "vanished" })] });
  assert.deepEqual(shape(s).whole, ["x"]);
});

test("a note without a segment belongs to the whole incident", () => {
  const s = state({ notes: [note("x", "gap:1", 1)] });
  assert.deepEqual(board.columns(s, () => undefined).at(-1).items.map((i) => i.id), ["x"]);
});

for (const [key, expected] of [
  ["whole", { place: "incident", at: null }],
  ["gap:1", { place: "gap", at: "2026-03-12T13:20:00+00:00" }],
  ["after", { place: "gap", at: "2026-03-12T15:00:00+00:00" }],
  ["before", { place: "gap", at: "2026-03-12T13:19:00.000Z" }],
]) {
  test(`dropping into "${key}" pins to ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(board.placeIn(SEGMENTS.find((s) => s.key === key)), expected);
  });
}

test("a column without any instant takes nothing", () => {
  assert.equal(board.placeIn({ key: "before", kind: "before", start: null, end: null }), null);
  const s = state({ segments: [{ key: "before", kind: "before", start: null, end: null }, SEGMENTS[3]], notes: [note("a", "whole", 1)] });
  assert.deepEqual(drop(s, { kind: "note", id: "a" }, { kind: "column", key: "before", before: null }), []);
});

const crowd = state({
  groups: [group("g1", 1), group("g2", 2)],
  notes: [
    note("a", "gap:1", 5), note("b", "gap:1", 7), note("w", "whole", 3),
    note("g1a", "after", 1, { group: "g1" }), note("g1b", "after", 2, { group: "g1" }), note("g1c", "after", 3, { group: "g1" }),
    note("g2a", "whole", 1, { group: "g2" }), note("g2b", "whole", 2, { group: "g2" }),
    note("mine", "whole", 9, { revealed: false, mine: true }),
  ],
});
const move = (n, key, position) => [["note.move", { note: n, ...board.placeIn(SEGMENTS.find((s) => s.key === key)), ...(position === undefined ? {} : { position }) }]];

for (const [what, lifted, target, expected] of [
  ["a note into another column moves to its end", ["note", "a"], ["after", null], move("a", "after", 2)],
  ["a note before another takes a place between", ["note", "w"], ["gap:1", "b"], move("w", "gap:1", 6)],
  ["a note before the first goes to the top", ["note", "b"], ["gap:1", "a"], move("b", "gap:1", 4)],
  ["a note where it stands changes nothing", ["note", "a"], ["gap:1", "b"], []],
  ["a note before itself changes nothing", ["note", "a"], ["gap:1", "a"], []],
  ["the last note at the end changes nothing", ["note", "b"], ["gap:1", null], []],
  ["a note into an empty column needs no position", ["note", "a"], ["before", null], move("a", "before")],
  ["a group moves as a whole", ["group", "g1"], ["gap:1", null], move("g1a", "gap:1")],
  ["a group in its own column stays", ["group", "g2"], ["whole", "w"], []],
  ["a note on a note groups the two", ["note", "a"], "b", [["note.group", { note: "a", onto: "b", group: "made-here-1" }]]],
  ["a note on a group joins it", ["note", "a"], "g1", [["note.group", { note: "a", onto: "g1", group: "made-here-1" }]]],
  ["a group on a group merges the two", ["group", "g1"], "g2", [["note.group", { note: "g1a", onto: "g2", group: "made-here-1" }]]],
  ["a group on a note takes it in", ["group", "g1"], "a", [["note.group", { note: "g1a", onto: "a", group: "made-here-1" }]]],
  ["a note on its own group changes nothing", ["note", "g1a"], "g1", []],
  ["a note on itself changes nothing", ["note", "a"], "a", []],
  ["a note on one that is gone changes nothing", ["note", "a"], "vanished", []],
  ["a note that is gone changes nothing", ["note", "vanished"], "a", []],
  ["a note out of a group leaves it first", ["note", "g1b"], ["gap:1", null], [["note.ungroup", { note: "g1b" }], ...move("g1b", "gap:1", 8)]],
  ["a note from one group to another leaves the first", ["note", "g1b"], "g2", [["note.ungroup", { note: "g1b" }], ["note.group", { note: "g1b", onto: "g2", group: "made-here-1" }]]],
  ["an unrevealed note cannot be grouped", ["note", "mine"], "a", []],
  ["nothing can be dropped on an unrevealed note", ["note", "a"], "mine", []],
  ["an unrevealed note can be moved", ["note", "mine"], ["before", null], move("mine", "before")],
]) {
  test(`dropping ${what}`, () => {
    const goal = typeof target === "string" ? { kind: "item", id: target } : { kind: "column", key: target[0], before: target[1] };
    assert.deepEqual(drop(crowd, { kind: lifted[0], id: lifted[1] }, goal), expected);
  });
}

const grid = board.columns(
  state({ notes: [note("a1", "gap:1", 1), note("a2", "gap:1", 2), note("a3", "gap:1", 3), note("w1", "whole", 1), note("w2", "whole", 2)] }),
  segmentOf,
);

for (const [from, key, to] of [
  ["a1", "ArrowDown", "a2"], ["a3", "ArrowDown", "a3"], ["a1", "ArrowUp", "a1"], ["a2", "ArrowRight", "w2"],
  ["a3", "ArrowRight", "w2"], ["w1", "ArrowLeft", "a1"], ["a1", "ArrowLeft", "a1"], ["w2", "ArrowRight", "w2"],
  ["a2", "Home", "a1"], ["a1", "End", "a3"], ["vanished", "ArrowDown", "a1"],
]) {
  test(`${key} on ${from} focuses ${to}`, () => assert.equal(board.nextFocus(grid, from, key), to));
}

test("arrows on an empty board focus nothing", () => assert.equal(board.nextFocus(board.columns(state(), segmentOf), "x", "ArrowDown"), null));

test("a lifted note goes through columns sideways and through what it can join downwards", () => {
  const lifted = { kind: "note", id: "a2" };
  let target = { key: "gap:1", id: null };
  const walk = ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft"];
  const seen = walk.map((key) => (target = board.nextTarget(grid, lifted, target, key))).map((t) => `${t.key}/${t.id}`);
  assert.deepEqual(seen, ["gap:1/a1", "gap:1/a3", "gap:1/null", "gap:1/a3", "after/null", "whole/null", "whole/null", "whole/w1", "after/null"]);
});

test("votes left never fall below none", () => {
  assert.equal(tally.left(state({ votes: { a: 2 } })), 1);
  assert.equal(tally.left(state({ votes: { a: 5 } })), 0);
  assert.equal(tally.left({ workshop: {} }), 0);
});

const cards = ["a", "b", "c", "d", "e"].map((each) => ({ id: each }));

test("cards stay in their order until totals are shown, then go by votes and keep it among equals", () => {
  assert.deepEqual(tally.ranked(cards, null).map((c) => c.id), ["a", "b", "c", "d", "e"]);
  assert.deepEqual(tally.ranked(cards, { b: 3, d: 3, e: 5 }).map((c) => c.id), ["e", "b", "d", "a", "c"]);
});

test("ties are those with equal votes, and never those without any", () => {
  assert.deepEqual([...tally.tied(cards, { b: 3, d: 3, e: 5 })], ["b", "d"]);
  assert.deepEqual([...tally.tied(cards, null)], []);
});

test("the fourth priority is asked about, the third and one already chosen are not", () => {
  const three = { groups: [1, 2, 3].map((n) => group(`g${n}`, n, { priority: true })).concat(group("g4")) };
  assert.equal(tally.isFourth(three, "g4"), true);
  assert.equal(tally.isFourth(three, "g1"), false);
  assert.equal(tally.isFourth({ groups: three.groups.slice(1) }, "g4"), false);
});

test("a why that names a fault or a person in the room is noticed, as whole words only", () => {
  const words = ["he", "forgot", "human error", "c++"];
  for (const text of ["He went home", "Somebody FORGOT.", "It was human error!", "Ask Zoë"]) {
    assert.equal(blames(text, words, ["Zoë", "Al"]), true, text);
  }
  for (const text of ["", "The page was there", "forgotten", "Al", "Zoëlle"]) {
    assert.equal(blames(text, words, ["Zoë", "Al"]), false, text);
  }
  assert.equal(blames("anything", undefined), false);
  assert.equal(blames("anything", []), false);
});

test("the pulse's mean, its bars, and whether every statement is answered", () => {
  assert.equal(tally.mean([1, 0, 0, 0, 1]), 3);
  assert.equal(tally.mean([0, 0, 0, 0, 0]), 0);
  assert.deepEqual(tally.bars([0, 2, 4, 0, 1]).map((bar) => bar.share), [0, 0.5, 1, 0, 0.25]);
  const items = [{ key: "tools" }, { key: "roles" }];
  const mine = (start) => ({ pulse: { mine: { start } } });
  assert.equal(tally.answeredAll(mine({ tools: 1 }), "start", items), false);
  assert.equal(tally.answeredAll(mine({ tools: 1, roles: 5 }), "start", items), true);
});
