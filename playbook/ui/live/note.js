// A note as the board draws it: alone in a column, or small inside its group.

import { el, memo } from "./dom.js";
import { brief, tint } from "./speak.js";

/** Below a note or a group: its votes, whether it is saved, and its menu. */
export function foot(ctx, id, notes, more) {
  const { state, say } = ctx;
  const mine = state.votes[id] ?? 0;
  const shown = state.totals?.[id] || null;
  const status = ctx.status(notes.map((note) => note.id));
  const hidden = notes.some((note) => note.revealed === false);
  if (!more && !status && !hidden && shown === null && !(state.workshop.voting && mine)) return null;
  return el("div", { class: "meta", key: "meta" },
    shown === null ? null : el("span", { class: "votes" }, el("span", { "aria-hidden": "true" }, "▲ "), ctx.many("votes", shown)),
    state.workshop.voting && mine ? el("span", { class: "votes" }, el("span", { "aria-hidden": "true" }, "▲ "), ctx.many("votes", mine)) : null,
    hidden ? el("span", { class: "private" }, say("private_mine")) : null,
    status ? el("span", { class: `status ${status}` }, say(status)) : null,
    more,
  );
}

export function moreButton(ctx, act, id, text, current) {
  // On a locked board there is nothing in the menu but what the facilitator may do, who is not locked out.
  if (!ctx.can) return null;
  return el("button", {
    type: "button", class: "more", "data-act": act, "data-id": id, tabindex: current ? "0" : "-1",
    "aria-haspopup": "menu", "aria-expanded": String(ctx.ui.menu?.anchor.dataset.id === id), "aria-label": ctx.say("note_more", { text: brief(text) }),
  }, "⋯");
}

function editor(ctx, note) {
  return el("div", { class: "editor", key: `edit-${note.id}` },
    el("textarea", {
      class: "field", "data-field": "edit", "data-id": note.id, value: ctx.ui.editing.text, rows: "3",
      maxlength: "1000", "aria-label": ctx.say("edit_label"),
    }),
    el("div", { class: "row" },
      el("button", { type: "button", class: "button main small", "data-act": "edit-save", "data-id": note.id }, ctx.say("save")),
      el("button", { type: "button", class: "button small", "data-act": "edit-cancel", "data-id": note.id }, ctx.say("cancel")),
    ),
  );
}

/** A note's card. Inside a group it is smaller and no place to drop on. */
export function noteCard(ctx, note, { grouped = false } = {}) {
  const { state, ui } = ctx;
  const editing = ui.editing?.id === note.id;
  const current = ui.current === (grouped ? note.group : note.id);
  const classes = ["note", `tint${tint(note.id)}`, grouped && "small", ui.lift?.id === note.id && "lifted",
    ui.over?.id === note.id && "taking", !grouped && ui.over?.before === note.id && "line", note.revealed === false && "hidden-note"];
  const name = classes.filter(Boolean).join(" ");
  const make = () => el("div", {
    key: note.id, class: name, role: "listitem", "data-note": note.id,
    "data-lift": editing ? null : `note:${note.id}`, "data-item": grouped ? null : note.id,
    tabindex: grouped || editing ? null : current ? "0" : "-1",
  },
    editing ? editor(ctx, note) : el("p", { class: "text" }, note.text),
    editing ? null : foot(ctx, grouped ? "" : note.id, [note], moreButton(ctx, "note-menu", note.id, note.text, current)),
  );
  if (editing) return make();
  // All that the card shows; its foot is asked anew, for it also says when "saved" has been said long enough.
  const votes = grouped ? [] : [state.votes[note.id], state.totals?.[note.id], state.workshop.voting];
  const menu = ui.menu?.anchor.dataset.id === note.id;
  return memo("div", note.id, [note, name, grouped, current, ctx.status([note.id]), menu, ctx.can, ctx.say, ...votes], make);
}
