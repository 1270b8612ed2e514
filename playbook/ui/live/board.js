// The causes step: notes along the timeline, grouped, and asked why.

import { acts } from "./acts.js";
import { columns } from "./columns.js";
import { el } from "./dom.js";
import { fields } from "./fields.js";
import { frame } from "./frame.js";
import { groupCard } from "./group.js";
import { lifting } from "./lift.js";
import { noteCard } from "./note.js";
import { spotLine, spotView } from "./spotlight.js";

/** Mounted by Streamlit at every run of the script; the board itself is made once. Returns its cleanup. */
export function mount(component) {
  return frame(component, {
    name: "board",
    view,
    start(ctx, root) {
      ctx.fields = fields(ctx, root);
      ctx.lift = lifting(ctx, root);
      return acts(ctx, root);
    },
  });
}

function view(ctx) {
  const board = ctx.columns();
  const empty = !ctx.state.notes.length;
  return [
    bar(ctx),
    ctx.state.workshop.locked && !ctx.leads ? el("p", { class: "banner", key: "locked", role: "note" }, ctx.say("locked")) : null,
    hiddenLine(ctx),
    ctx.ui.adding ? composer(ctx, board) : null,
    empty ? emptyBoard(ctx) : strip(ctx, board),
    spotLine(ctx),
    spotView(ctx),
  ];
}

function bar(ctx) {
  const { state, say, many } = ctx;
  // Those who are here, or were done before they left; the facilitator is not waited for.
  const others = state.seats.filter(({ id, role }) => role !== "facilitator" && (ctx.live.here.includes(id) || state.ready.includes(id)));
  const parts = [
    many("notes", state.notes.length),
    many("votes_each", state.workshop.vote_budget),
    others.length ? say("ready", { n: others.filter(({ id }) => state.ready.includes(id)).length, m: others.length }) : null,
  ];
  return el("div", { class: "bar-line", key: "bar" },
    el("p", { class: "counts" }, parts.filter(Boolean).join(" · ")),
    el("div", { class: "row end" },
      ctx.narrow ? null : el("button", { type: "button", class: "button icon", "data-act": "keys", "aria-label": say("keys"), title: say("keys") }, "?"),
      ctx.can ? el("button", { type: "button", class: "button", "data-act": "add", "aria-expanded": String(Boolean(ctx.ui.adding)) }, `+ ${say("add")}`) : null,
    ),
  );
}

function hiddenLine(ctx) {
  const { state, say, many } = ctx;
  if (!state.hidden) return null;
  return el("div", { class: "banner", key: "hidden" },
    el("span", {}, many("hidden", state.hidden)),
    ctx.leads
      ? el("button", { type: "button", class: "button small", "data-act": "reveal" }, say("reveal"))
      : el("span", { class: "quiet" }, say("hidden_wait")),
  );
}

function emptyBoard(ctx) {
  const { say, state } = ctx;
  return el("div", { class: "empty", key: "empty" },
    el("h2", {}, say("empty")),
    el("p", {}, say(state.hidden && ctx.leads ? "empty_hidden" : "empty_next")),
  );
}

function composer(ctx, board) {
  const { say, ui } = ctx;
  const open = board.filter((column) => column.place);
  return el("div", { class: "composer", key: "composer" },
    ui.adding.why ? el("p", { class: "quiet", key: "why" }, ui.adding.why) : null,
    el("textarea", {
      class: "field", rows: "2", "data-field": "add", maxlength: "1000", placeholder: say("add_hint"),
      "aria-label": say("add_label"), value: ctx.drafts.get("board-add"),
    }),
    el("div", { class: "row" },
      el("label", { class: "where" },
        el("span", {}, say("add_where")),
        el("select", { "data-act-change": "where", class: "field" }, open.map((column) =>
          el("option", { key: column.key, value: column.key, selected: column.key === ui.adding.key }, ctx.title(column.segment)))),
      ),
      el("span", { class: "grow" }),
      el("button", { type: "button", class: "button", "data-act": "add-cancel" }, say("cancel")),
      el("button", { type: "button", class: "button main", "data-act": "add-save" }, say("save")),
    ),
  );
}

function strip(ctx, board) {
  return el("div", { class: ctx.narrow ? "strip narrow" : "strip", key: "strip", "data-strip": "", role: "group", "aria-label": ctx.say("board") },
    board.map((column) => columnView(ctx, column)),
  );
}

function columnView(ctx, column) {
  const { segment, items: held } = column;
  const { say, ui } = ctx;
  const over = ui.over?.key === column.key;
  const folded = ctx.narrow && (ui.folded.get(column.key) ?? !held.length);
  const wide = held.some((item) => ui.open.has(item.id));
  const classes = ["column", !held.length && "bare", segment.over && "hot", segment.severe && "severe", segment.kind === "calm" && "calm", over && "over", wide && "wide", folded && "folded"];
  const count = held.reduce((sum, item) => sum + item.notes.length, 0);
  const length = segment.minutes !== null && segment.kind !== "whole" ? ctx.duration(segment.minutes) : "";
  const name = [
    el("span", { class: "column-title" }, ctx.title(segment)),
    length ? el("span", { class: "length" }, length, segment.over ? el("small", {}, ` ${say("over")}`) : null) : null,
  ];
  const head = ctx.narrow
    ? el("h2", {}, el("button", {
        type: "button", class: "fold", "data-act": "fold", "data-id": column.key, "aria-expanded": String(!folded),
      }, el("span", { class: "fold-name" }, name), el("span", { class: "count" }, ctx.number(count))))
    : el("h2", {}, name);
  return el("section", { key: column.key, class: classes.filter(Boolean).join(" "), "data-column": column.key, "aria-label": ctx.title(segment) },
    head,
    folded ? null : el("div", { class: over && held.length && ui.over.before === null ? "items at-end" : "items", role: held.length ? "list" : null },
      held.map((item) => (item.kind === "group" ? groupCard(ctx, item) : noteCard(ctx, item.notes[0]))),
    ),
  );
}
