// What buttons, menus and shortcuts of the causes board do.

import { dropOps } from "./columns.js";
import { openDialog } from "./dialog.js";
import { evidenceActs } from "./evidence.js";
import { groupName } from "./group.js";
import { openMenu } from "./menu.js";
import { askSpotlight } from "./spotlight.js";
import { brief } from "./speak.js";
import { left } from "./tally.js";

export function acts(ctx, root) {
  const { ui, drafts } = ctx;
  const all = () => ctx.columns().flatMap((column) => column.items);
  const note = (id) => ctx.state.notes.find((each) => each.id === id);

  function menuFor(anchor, label, entries) {
    ui.menu?.close(false);
    if (!entries.length) return;
    ui.menu = openMenu(root, anchor, entries, { label, back: ctx.say("back"), onClose: () => (ui.menu = null) });
  }

  /** Does what a drop would do, from the menu. */
  function put(lifted, target) {
    if (!ctx.lift.drop(lifted, target)) return;
    ctx.draw();
    const now = all().find((item) => item.id === lifted.id || item.notes.some((each) => each.id === lifted.id));
    if (now) ctx.focusItem(now.id);
  }

  function moveEntries(lifted) {
    return ctx.columns().filter((column) => column.place).map((column) => ({
      label: ctx.title(column.segment),
      detail: column.segment.minutes !== null && column.segment.kind !== "whole" ? ctx.duration(column.segment.minutes) : "",
      act: () => put(lifted, { kind: "column", key: column.key, before: null }),
    }));
  }

  function groupEntries(lifted) {
    const open = all().filter((item) => dropOps(ctx.state, ctx.segmentOf, lifted, { kind: "item", id: item.id }, ctx.newId).length);
    if (!open.length) return [{ label: ctx.say("group_none"), none: true }];
    return open.map((item) => ({
      label: brief(groupName(item), 70),
      detail: item.kind === "group" ? ctx.many("notes", item.notes.length) : "",
      act: () => put(lifted, { kind: "item", id: item.id }),
    }));
  }

  function noteMenu(anchor, id) {
    const found = note(id);
    if (!found) return;
    const lifted = { kind: "note", id };
    const item = all().find((each) => each.notes.includes(found));
    const entries = [];
    if (ctx.can) {
      entries.push({ label: ctx.say("move_to"), entries: moveEntries(lifted) });
      if (found.revealed !== false) entries.push({ label: ctx.say("group_with"), entries: groupEntries(lifted) });
      if (item.kind === "group") entries.push({ label: ctx.say("ungroup"), act: () => ungroup(found) });
      if (found.mine) entries.push({ label: ctx.say("edit"), act: () => edit(found) });
      if (found.mine && found.edited) entries.push({ label: ctx.say("earlier"), act: () => ctx.send("note.revert", { note: id }) });
    }
    if (ctx.leads && item.kind === "note") entries.push({ label: ctx.say("discuss"), act: () => askSpotlight(ctx, root, id, found.text) });
    if (ctx.can && (found.mine || ctx.leads)) entries.push({ label: ctx.say("delete"), danger: true, act: () => remove(found) });
    menuFor(anchor, ctx.say("note_more", { text: brief(found.text) }), entries);
  }

  function groupMenu(anchor, id) {
    const item = all().find((each) => each.id === id);
    if (!item) return;
    const lifted = { kind: "group", id };
    const entries = [];
    if (ctx.can) {
      entries.push({ label: ctx.say("move_to"), entries: moveEntries(lifted) });
      entries.push({ label: ctx.say("group_with"), entries: groupEntries(lifted) });
    }
    if (ctx.leads) entries.push({ label: ctx.say("discuss"), act: () => askSpotlight(ctx, root, id, groupName(item)) });
    if (ctx.can) entries.push({ label: ctx.say("split"), danger: true, act: () => split(id) });
    menuFor(anchor, ctx.say("note_more", { text: brief(groupName(item)) }), entries);
  }

  function ungroup(found) {
    ctx.send("note.ungroup", { note: found.id });
    ctx.draw();
    ctx.toast.show(ctx.say("ungrouped"), { label: ctx.say("undo"), act: () => ctx.send("undo", {}) });
    ctx.focusItem(found.id);
  }

  function split(id) {
    const first = all().find((item) => item.id === id)?.notes[0];
    ctx.send("group.split", { group: id });
    ctx.draw();
    ctx.toast.show(ctx.say("was_split"), { label: ctx.say("undo"), act: () => ctx.send("undo", {}) });
    if (first) ctx.focusItem(first.id);
  }

  function remove(found) {
    const order = all().map((item) => item.id);
    const near = order[order.indexOf(found.group ?? found.id) + 1] ?? order.at(-2);
    ctx.send("note.delete", { note: found.id });
    ctx.draw();
    // One's own note comes back by name; somebody else's by undoing the act.
    const undo = found.mine ? () => ctx.send("note.restore", { note: found.id }) : () => ctx.send("undo", {});
    ctx.toast.show(ctx.say("deleted"), { label: ctx.say("undo"), act: undo });
    if (near) ctx.focusItem(near);
  }

  function edit(found) {
    ui.editing = { id: found.id, text: found.text };
    ctx.draw();
    const field = root.querySelector('[data-field="edit"]');
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }

  ctx.openComposer = (why = "") => {
    const focused = ctx.columns().find((column) => column.place && column.items.some((item) => item.id === ui.current));
    ui.adding = { key: focused?.key ?? ui.adding?.key ?? "whole", why };
    ctx.draw();
    root.querySelector('[data-field="add"]')?.focus();
  };
  ctx.closeComposer = () => {
    ui.adding = null;
    ctx.draw();
    root.querySelector('[data-act="add"]')?.focus();
  };
  ctx.addNote = () => {
    const field = root.querySelector('[data-field="add"]');
    const text = field.value.trim();
    field.focus();
    if (!text) return;
    const column = ctx.columns().find((each) => each.key === ui.adding.key);
    field.value = "";
    drafts.set("board-add", "");
    ctx.send("note.add", { note: ctx.newId(), text, ...(column?.place ?? { place: "incident", at: null }) });
    ui.adding.why = "";
    ctx.draw();
  };

  function vote(id, more) {
    if (!ctx.state.workshop.voting) return;
    const mine = ctx.state.votes[id] ?? 0;
    if (more > 0 && !left(ctx.state)) return ctx.toast.show(ctx.say("votes_none"));
    if (mine + more < 0) return;
    ctx.send("vote", { target: id, count: mine + more });
    ctx.draw();
    ctx.toast.say(ctx.say("voted", { n: left(ctx.state) }));
  }

  function keys() {
    const list = document.createElement("dl");
    list.className = "keys";
    const rows = [["n", "key_new"], ["← ↑ ↓ →", "key_arrows"], ["Space", "key_lift"], ["g", "key_group"], ["v", "key_vote"], ["Esc", "key_escape"], ["?", "key_help"]];
    for (const [cap, words] of rows) {
      const [term, what] = [document.createElement("dt"), document.createElement("dd")];
      const key = document.createElement("kbd");
      key.textContent = cap;
      term.append(key);
      what.textContent = ctx.say(words);
      list.append(term, what);
    }
    openDialog(root, { title: ctx.say("keys"), body: [list], buttons: [{ label: ctx.say("close"), main: true }] });
  }

  const deeds = {
    ...evidenceActs(ctx, root),
    add: () => (ui.adding ? ctx.closeComposer() : ctx.openComposer()),
    "add-save": () => ctx.addNote(),
    "add-cancel": () => ctx.closeComposer(),
    "edit-save": () => ctx.fields.saveEdit(),
    "edit-cancel": () => ctx.fields.cancelEdit(),
    "note-menu": (button) => noteMenu(button, button.dataset.id),
    "group-menu": (button) => groupMenu(button, button.dataset.id),
    reveal: () => ctx.send("private", { on: false }),
    keys,
    fold: (button) => ui.folded.set(button.dataset.id, button.getAttribute("aria-expanded") === "true"),
    root: (radio) => ctx.send("why.root", { why: radio.dataset.id, on: true }),
    whys(button) {
      const { id } = button.dataset;
      if (ui.open.delete(id)) return;
      ui.open.add(id);
      ctx.draw();
      root.querySelector(`[data-item="${CSS.escape(id)}"] [data-field="why-new"]`)?.focus();
    },
  };

  /** Shortcuts: heard wherever nothing is being typed. True when the key was one. */
  function shortcut(key, shift) {
    const current = all().find((item) => item.id === ui.current);
    if (key === "n" && ctx.can) ctx.openComposer();
    else if (key === "?") keys();
    else if (key.startsWith("Arrow")) return ctx.focusItem(ui.current) || ctx.focusItem(all()[0]?.id);
    else if (key.toLowerCase() === "v" && current) vote(current.id, shift ? -1 : 1);
    else if (key === "g" && current && ctx.can) {
      const anchor = root.querySelector(`[data-item="${CSS.escape(current.id)}"] .more`) ?? root;
      menuFor(anchor, ctx.say("group_with"), groupEntries({ kind: current.kind, id: current.id }));
    } else return false;
    return true;
  }

  /** Words the server refused come back to where they were typed, or wait as a new note. */
  function refused(op, args) {
    if (op === "note.edit" && note(args.note)?.mine && !ui.editing) ui.editing = { id: args.note, text: args.text };
    else if ((op === "note.add" || op === "note.edit") && args.text) keepWords(args.text, "");
  }

  function keepWords(text, why) {
    drafts.set("board-add", [drafts.get("board-add"), text].filter(Boolean).join("\n"));
    ui.adding = { key: ui.adding?.key ?? "whole", why };
  }

  /** After a change from outside: a note being changed may be gone, its words must not be. */
  function check() {
    if (!ui.editing || note(ui.editing.id)) return;
    const { text } = ui.editing;
    ui.editing = null;
    drafts.set("board-edit", "");
    keepWords(text, ctx.say("gone_draft"));
    requestAnimationFrame(() => root.querySelector('[data-field="add"]')?.focus());
  }

  // A note that was being changed when the page was reloaded is opened again.
  try {
    ui.editing = JSON.parse(drafts.get("board-edit") || "null");
  } catch {
    ui.editing = null;
  }
  if (drafts.get("board-add")) ui.adding = { key: "whole", why: "" };

  return { deeds, shortcut, refused, check };
}
