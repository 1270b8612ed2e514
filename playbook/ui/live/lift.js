// Lifting a note or a group, by pointer (drag.js) or by keyboard, and dropping it where it belongs.

import { canTake, dropOps, nextFocus, nextTarget } from "./columns.js";
import { dragging, lifted as read } from "./drag.js";
import { brief } from "./speak.js";
import { groupName } from "./group.js";

export function lifting(ctx, root) {
  const { ui } = ctx;
  const all = () => ctx.columns().flatMap((column) => column.items);
  const holder = (id) => all().find((item) => item.id === id || item.notes.some((note) => note.id === id));

  function words(lifted) {
    const item = holder(lifted.id);
    return item ? brief(lifted.kind === "group" ? groupName(item) : item.notes.find((n) => n.id === lifted.id).text) : "";
  }

  function exists(lifted) {
    const { state } = ctx;
    return lifted.kind === "group" ? state.groups.some((g) => g.id === lifted.id) : state.notes.some((n) => n.id === lifted.id);
  }

  function drop(lifted, target) {
    const ops = dropOps(ctx.state, ctx.segmentOf, lifted, target, ctx.newId);
    let said = ctx.say("put_back");
    if (ops.length && target.kind === "item") said = ctx.say("grouped", { text: brief(groupName(holder(target.id))) });
    else if (ops.length) said = ctx.say("moved", { column: ctx.title(ctx.columns().find((c) => c.key === target.key).segment) });
    for (const [op, args] of ops) ctx.send(op, args);
    ctx.toast.say(said);
    return ops.length > 0;
  }

  const drag = dragging(root, {
    can: (lifted) => ctx.can && !ui.keyed && exists(lifted),
    canTake: (lifted, id) => all().some((item) => item.id === id && canTake(item, lifted) && canBeGrouped(lifted)),
    begin(lifted) {
      ui.lift = lifted;
      ctx.draw();
    },
    over(target) {
      ui.over = target;
      ctx.draw();
    },
    drop(lifted, target) {
      ui.lift = ui.over = null;
      drop(lifted, target);
      ctx.draw();
    },
    cancel() {
      ui.lift = ui.over = null;
      ctx.draw();
    },
  });

  function canBeGrouped(lifted) {
    return lifted.kind === "group" || ctx.state.notes.find((note) => note.id === lifted.id)?.revealed !== false;
  }

  // By keyboard

  function lift(item) {
    if (!ctx.can) return;
    const what = item.kind === "group" ? { kind: "group", id: item.id } : { kind: "note", id: item.id };
    const column = ctx.columns().find((each) => each.items.some((other) => other.id === item.id));
    ui.lift = what;
    ui.keyed = { key: column.key, id: null };
    show();
    ctx.toast.say(ctx.say("lifted", { text: words(what) }));
  }

  function show() {
    const { key, id } = ui.keyed;
    ui.over = id ? { kind: "item", id } : { kind: "column", key, before: null };
    if (ctx.narrow) ui.folded.set(key, false);
    ctx.draw();
    const where = id ? `[data-item="${CSS.escape(id)}"]` : `[data-column="${CSS.escape(key)}"]`;
    root.querySelector(where)?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "auto" });
  }

  function steer(key) {
    const board = ctx.columns();
    const open = board.filter((column) => column.place);
    ui.keyed = nextTarget(board, ui.lift, ui.keyed, key);
    show();
    const { key: column, id } = ui.keyed;
    const place = open.findIndex((each) => each.key === column);
    ctx.toast.say(id
      ? ctx.say("over_item", { text: brief(groupName(holder(id))) })
      : ctx.say("over_column", { column: ctx.title(open[place].segment), n: place + 1, m: open.length }));
  }

  function put(dropped) {
    const what = ui.lift;
    const target = ui.over;
    ui.lift = ui.over = ui.keyed = null;
    if (!dropped) ctx.toast.say(ctx.say("put_back"));
    else drop(what, target);
    ctx.draw();
    const now = holder(what.id);
    if (now) ctx.focusItem(now.id);
  }

  function keydown(event) {
    const focused = event.target.closest?.("[data-item]");
    if (!focused || event.target !== focused || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const arrow = key.startsWith("Arrow");
    if (ui.keyed) {
      if (key === " " || key === "Enter") put(true);
      else if (key === "Escape") put(false);
      else if (arrow) steer(key);
      else return;
    } else if (key === " " || key === "Enter") {
      lift(holder(focused.dataset.item));
    } else if (arrow || key === "Home" || key === "End") {
      const shown = ctx.columns().map((c) => (ctx.foldedAway(c) ? { ...c, items: [] } : c));
      const next = nextFocus(shown, focused.dataset.item, turned(key));
      if (next) ctx.focusItem(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** On a narrow screen columns lie below one another: down goes on where a column ends. */
  function turned(key) {
    return key;
  }

  root.addEventListener("keydown", keydown);
  root.addEventListener("focusout", (event) => {
    // Who leaves with Tab or a click puts the note back; a redraw that takes focus for a moment does not.
    if (ui.keyed && event.relatedTarget && !ctx.drawing) put(false);
  });

  return {
    busy: () => Boolean(ui.lift || drag.active()),
    /** After a change from outside: what is lifted may be gone. */
    check() {
      if (!ui.lift || exists(ui.lift)) return;
      ui.keyed = null;
      if (drag.active()) drag.cancel();
      ui.lift = ui.over = null;
      ctx.toast.show(ctx.say("gone"));
    },
    drop,
    read,
    stop: drag.stop,
  };
}
