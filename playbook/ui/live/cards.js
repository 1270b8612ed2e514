// The notes of the writing step: one's own with their saved state, the others' as a number until the reveal.

import { el, memo } from "./dom.js";
import { segmentOf } from "./state.js";
import { tint } from "./speak.js";

const UNDO_FOR = 10_000;

/** Builders of the lists; `ctx` is the writing step's. */
export function cards(ctx) {
  let editing = null; // {id, text, complaint}
  let deleted = null;
  let timer = 0;

  const editor = () => ctx.root.querySelector("#edit-box");

  function lists(state, leads, locked) {
    const { say, many, live } = ctx;
    const hidden = state.workshop.private;
    const mine = state.notes.filter((note) => note.mine).reverse();
    const others = state.notes.filter((note) => !note.mine).reverse();
    const unseen = state.unseen ? many("others", state.unseen) : hidden && !others.length ? say("others_none") : "";
    const around = [unseen || (others.length ? say("all") : ""), live.writers ? say("writing") : ""].filter(Boolean).join(" · ");
    return [
      leads ? el("div", { class: "row", key: "lead" }, reveal(hidden, state.hidden)) : null,
      el("h2", { key: "mine" }, say(hidden ? "mine_private" : "mine")),
      undo(),
      mine.length ? null : el("p", { class: "quiet", key: "none" }, say("none")),
      el("div", { class: "wall", key: "wall" }, mine.map((note) => card(state, note, locked))),
      el(around ? "h2" : "p", { class: "around", key: "around" }, around),
      others.length ? el("div", { class: "wall", key: "others" }, others.map((note) => card(state, note, true))) : null,
    ];
  }

  function reveal(hidden, n) {
    const act = () => ctx.live.send("private", { on: !hidden });
    return el("button", { type: "button", class: `button ${hidden && n ? "primary" : ""}`, key: "reveal", onclick: act }, ctx.say(hidden ? "reveal" : "hide"));
  }

  function card(state, note, fixed) {
    if (editing?.id === note.id) return editCard(note);
    const status = note.mine ? ctx.live.status(note.id) : "";
    const { places, say } = ctx;
    return memo("article", note.id, [note, status, fixed, places, state.segments, say], () => {
      const where = segmentOf(state, note);
      const place = where?.kind === "whole" ? null : places.find((each) => each.value === (note.communication ?? where?.key));
      return el("article", { class: `note tint${tint(note.id)}` },
        el("p", { class: "text", key: "text" }, note.text),
        el("div", { class: "meta", key: "meta" },
          place ? el("span", { class: "place", key: "place" }, place.label) : null,
          status ? el("span", { class: `status ${status}`, key: "status" }, say(status)) : null,
          fixed ? null : el("span", { class: "acts", key: "acts" }, between([
            plain("edit", () => edit(note)),
            note.edited ? plain("earlier", () => ctx.live.send("note.revert", { note: note.id })) : null,
            plain("delete", () => remove(note)),
          ]))));
    });
  }

  /** What can be done, with a dot between. */
  const between = (deeds) => deeds.filter(Boolean).flatMap((deed, n) => (n ? [el("span", { "aria-hidden": "true", key: `dot${n}` }, "·"), deed] : [deed]));

  const plain = (key, act) => el("button", { type: "button", class: "plain", key, onclick: act }, ctx.say(key));

  function edit(note) {
    editing = { id: note.id, text: ctx.live.drafts.get(`edit-${note.id}`) || note.text, complaint: "" };
    ctx.draw();
    editor()?.focus();
    editor()?.setSelectionRange(editing.text.length, editing.text.length);
  }

  function stop(id) {
    ctx.live.drafts.set(`edit-${id}`, "");
    ctx.live.typing(false);
    editing = null;
    ctx.draw();
  }

  function save(note) {
    const text = editor().value.trim();
    const wrong = ctx.wrong(text);
    if (wrong) {
      editing.complaint = wrong;
      return ctx.draw();
    }
    if (text !== note.text) ctx.live.send("note.edit", { note: note.id, text });
    stop(note.id);
  }

  function editCard(note) {
    const { say, live } = ctx;
    return el("article", { class: `note tint${tint(note.id)}`, key: note.id },
      el("textarea", {
        id: "edit-box", key: "edit-box", rows: 3, value: editing.text, "aria-label": say("edit"), "aria-describedby": "edit-said",
        oninput: ({ target }) => {
          editing.text = target.value;
          editing.complaint &&= ctx.wrong(target.value.trim());
          live.drafts.set(`edit-${note.id}`, target.value);
          live.typing();
        },
        onkeydown: (event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) (event.preventDefault(), save(note));
          else if (event.key === "Escape") stop(note.id);
        },
      }),
      el("p", { class: "complaint", id: "edit-said", key: "complaint", role: editing.complaint ? "alert" : null }, editing.complaint),
      el("div", { class: "row", key: "row" },
        el("button", { type: "button", class: "button primary small", key: "save", onclick: () => save(note) }, say("save")),
        el("button", { type: "button", class: "button small", key: "cancel", onclick: () => stop(note.id) }, say("cancel"))));
  }

  function remove(note) {
    ctx.live.send("note.delete", { note: note.id });
    deleted = note.id;
    later();
    ctx.draw();
    ctx.root.querySelector(".toast button")?.focus();
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (ctx.root.querySelector(".toast:is(:hover, :focus-within)")) return later();
      deleted = null;
      ctx.draw();
    }, UNDO_FOR);
  }

  function undo() {
    if (!deleted) return null;
    const back = () => {
      ctx.live.send("note.restore", { note: deleted });
      deleted = null;
      ctx.draw();
      ctx.root.querySelector("#note-box")?.focus();
    };
    return el("p", { class: "toast", key: "undo" },
      el("span", { role: "status", key: "said" }, ctx.say("deleted")),
      el("button", { type: "button", class: "button small", key: "back", onclick: back }, ctx.say("undo")));
  }

  return {
    lists,
    /** A note that somebody deleted while it was being changed: its new words go to the box. */
    check(state) {
      if (!editing || !state || state.notes.some((note) => note.id === editing.id)) return;
      const { id, text } = editing;
      editing = null;
      ctx.live.drafts.set(`edit-${id}`, "");
      ctx.rescue(text, ctx.say("gone"));
    },
    refused({ note, text }, sentence) {
      if (!ctx.live.state?.notes.some((each) => each.id === note)) return ctx.rescue(text, sentence);
      editing = { id: note, text, complaint: sentence };
      ctx.live.drafts.set(`edit-${note}`, text);
      ctx.draw();
    },
    stop: () => clearTimeout(timer),
  };
}
