import assert from "node:assert/strict";
import { test } from "node:test";

import { pace } from "../../../playbook/ui/live/pace.js";

function stage() {
  const seen = { drawings: 0, at: 0, frames: new Map(), next: 1 };
  seen.pace = pace(() => (seen.drawings++, seen.pace.drawn()), {
    now: () => seen.at,
    frame: (fn) => (seen.frames.set(seen.next, fn), seen.next++),
    never: (id) => seen.frames.delete(id),
  });
  seen.frame = () => {
    const due = [...seen.frames.values()];
    seen.frames.clear();
    for (const fn of due) fn();
  };
  return seen;
}

test("one change is drawn at once", () => {
  const seen = stage();
  seen.pace.ask();
  assert.equal(seen.drawings, 1);
  assert.equal(seen.frames.size, 0);
});

test("a burst is drawn a few times, and once more before the next frame", () => {
  const seen = stage();
  for (let n = 0; n < 50; n++) seen.pace.ask();
  assert.equal(seen.drawings, 4);
  seen.frame();
  assert.equal(seen.drawings, 5);
});

test("after a frame's time changes are drawn at once again", () => {
  const seen = stage();
  for (let n = 0; n < 50; n++) seen.pace.ask();
  seen.frame();
  seen.at = 17;
  seen.pace.ask();
  assert.equal(seen.drawings, 6);
});

test("what can wait is drawn once, and not again if something else drew it", () => {
  const seen = stage();
  seen.pace.later();
  seen.pace.later();
  assert.equal(seen.frames.size, 1);
  seen.pace.drawn();
  seen.frame();
  assert.equal(seen.drawings, 0);
});
