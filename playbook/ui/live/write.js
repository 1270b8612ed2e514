// The step in which problems are written down: one question, one box, one's own notes with their saved state.

import { el, newId, patch, sayer } from "./dom.js";
import { places } from "./places.js";
import { open, segmentOf } from "./state.js";
import { theme } from "./theme.js";

const made = new WeakMap();
const LONGEST = 1000;
const TELL_AT = 850;
const UNDO_FOR = 10_000;

/** Mounted on the problems page. Returns its cleanup. */
export function mount(component) {
  const host = component.parentElement;
  let view = made.get(host);
  if (!view) made.set(host, (view = build(host)));
  view.run(component.data);
  return view.cleanup;
}

function build(host) {
  const root = el("section", { class: "live write" });
  host.append(root);
  let data = null;
  let live = null;
  let stops = [];
  let undoTimer = 0;
  const ui = { complaint: "", editing: null, undo: null, keys: false, pin: "whole", sending: new Map() };
  const say = (key, values) => sayer(data.words)(key, values);
  const many = (key, n) => sayer(data.words).many(key, n);

  function run(next) {
    data = next;
    theme(root);
    if (!live) {
      live = open(data);
      ui.pin = live.drafts.get("pin") || "whole";
      stops = [live.subscribe(draw), live.onRefused(refused)];
      document.addEventListener("keydown", shortcut);
    }
    draw();
  }

  const box = () => root.querySelector("#note-box");

  /** The words stay in the box's draft until the server has refused or kept them. */
  function add() {
    const text = box().value.trim();
    if (!text) return complain(say("empty"));
    if ([...text].length > LONGEST) return complain(say("too_long", { n: [...text].length - LONGEST }));
    const pin = places(data, live.state, say).find((each) => each.value === ui.pin);
    const note = newId();
    live.send("note.add", { note, text, ...(pin?.pin ?? { place: "incident" }) });
    box().value = "";
    live.drafts.set("note", "");
    live.typing(false);
    ui.complaint = "";
    draw();
    box().focus();
  }

  function complain(sentence) {
    ui.complaint = sentence;
    draw();
    box().focus();
  }

  /** What the server would not take comes back into the box, with its sentence. */
  function refused({ op, args, text }) {
    if (op === "note.add") {
      const typed = box()?.value.trim();
      const back = typed ? `${args.text}\n${typed}` : args.text;
      live.drafts.set("note", back);
      if (box()) box().value = back;
      ui.complaint = text;
    } else if (op === "note.edit") {
      ui.editing = { id: args.note, text: args.text, complaint: text };
    } else if (op?.startsWith("note.") || op === "prompt" || op === "private") {
      ui.complaint = text;
    } else return;
    draw();
  }

  function typed(event) {
    live.drafts.set("note", event.target.value);
    if (event.target.value.trim()) live.typing();
    if (ui.complaint && [...event.target.value.trim()].length <= LONGEST) ui.complaint = "";
    draw();
  }

  function shortcut(event) {
    const focused = event.composedPath()[0];
    const typing = focused?.closest?.("input, textarea, select, [contenteditable=true]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") (event.preventDefault(), box()?.focus());
    else if (event.key === "?") (event.preventDefault(), (ui.keys = !ui.keys), draw());
    else if (event.key === "Escape" && ui.keys) ((ui.keys = false), draw());
  }

  function draw() {
    const { state } = live;
    if (state && box() === null) ui.first = true;
    const leads = state?.you.leads ?? data.leads;
    const locked = Boolean(state?.workshop.locked) && !leads;
    patch(root, [
      el("div", { class: "side", key: "side" }, prompt(state, leads), composer(state, locked), sheet()),
      el("div", { class: "notes", key: "notes" }, lists(state, leads, locked)),
    ]);
  }

  function prompt(state, leads) {
    const n = state?.workshop.prompt ?? null;
    if (n === null && !leads) return null;
    const question = data.prompts[n];
    const go = (to) => () => live.send("prompt", { n: to });
    const last = data.prompts.length - 1;
    return el("div", { class: `prompt ${n === null ? "none" : ""}`, key: "prompt", "aria-live": "polite" },
      question ? el("b", { key: "ask" }, say("ask")) : null,
      question ? el("p", { class: "question", key: "question" }, question.text) : null,
      question ? el("p", { class: "hint", key: "hint" }, question.hint) : null,
      leads
        ? el("div", { class: "row", key: "row" },
            n === null
              ? el("button", { type: "button", class: "button", key: "show", onclick: go(0) }, say("prompt_show"))
              : [
                  el("button", { type: "button", class: "button", key: "back", disabled: n === 0, onclick: go(n - 1), "aria-label": say("prompt_back"), title: say("prompt_back") }, "←"),
                  el("span", { class: "quiet", key: "n" }, say("prompt_n", { n: n + 1, m: last + 1 })),
                  el("button", { type: "button", class: "button", key: "next", disabled: n === last, onclick: go(n + 1), "aria-label": say("prompt_next"), title: say("prompt_next") }, "→"),
                  el("button", { type: "button", class: "button", key: "hide", onclick: go(null) }, say("prompt_hide")),
                ])
        : null);
  }

  function composer(state, locked) {
    const length = [...(box()?.value ?? live.drafts.get("note")).trim()].length;
    const over = length - LONGEST;
    const hint = over > 0 ? say("too_long", { n: over }) : length >= TELL_AT ? say("left", { n: -over }) : "";
    const complaint = ui.complaint || (over > 0 ? hint : "");
    return el("div", { class: "composer", key: "composer" },
      el("label", { class: "visually-hidden", for: "note-box" }, say("box")),
      el("textarea", {
        id: "note-box", key: "box", rows: 3, value: box()?.value ?? live.drafts.get("note"), placeholder: say("placeholder"),
        "aria-describedby": "note-said", "aria-invalid": complaint ? "true" : null, oninput: typed,
        onkeydown: (event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) (event.preventDefault(), add());
        },
      }),
      el("p", { id: "note-said", key: "said", class: complaint ? "complaint" : "quiet", role: complaint ? "alert" : null }, complaint || hint || (locked ? say("locked") : "")),
      el("div", { class: "row", key: "row" },
        el("label", { class: "visually-hidden", for: "note-pin" }, say("pin")),
        el("select", { id: "note-pin", key: "pin", title: say("pin"), value: ui.pin, onchange: (event) => { ui.pin = event.target.value; live.drafts.set("pin", ui.pin); } }, options(state)),
        el("button", { type: "button", class: "button primary", key: "add", disabled: locked, onclick: add }, say("add"))));
  }

  function options(state) {
    const found = places(data, state, say);
    if (!found.some((each) => each.value === ui.pin)) ui.pin = "whole";
    const option = (each) => el("option", { key: each.value, value: each.value, selected: each.value === ui.pin }, each.label);
    const [whole, ...rest] = found;
    const group = (name, kind) => {
      const inside = rest.filter((each) => each.kind === kind);
      return inside.length ? el("optgroup", { key: kind, label: say(name) }, inside.map(option)) : null;
    };
    return [option(whole), group("gaps", "segment"), group("messages", "communication")];
  }

  function lists(state, leads, locked) {
    if (!state) return null;
    const mine = state.notes.filter((note) => note.mine).reverse();
    const others = state.notes.filter((note) => !note.mine).reverse();
    const hiddenMine = mine.filter((note) => !note.revealed && !note.saving).length;
    const unseen = Math.max(0, state.hidden - hiddenMine);
    const around = [unseen ? many("others", unseen) : others.length || !state.workshop.private ? "" : say("others_none"), live.writers ? say("writing") : ""].filter(Boolean).join(" · ");
    return [
      leads
        ? el("div", { class: "row", key: "lead" }, el("button", { type: "button", class: `button ${state.workshop.private ? "primary" : ""}`, onclick: () => live.send("private", { on: !state.workshop.private }) }, say(state.workshop.private ? "reveal" : "hide")))
        : null,
      el("h2", { key: "mine" }, say(state.workshop.private ? "mine_private" : "mine")),
      mine.length ? null : el("p", { class: "quiet", key: "none" }, say("none")),
      el("div", { class: "wall", key: "wall" }, mine.map((note) => card(state, note, locked))),
      undo(),
      around ? el("p", { class: "quiet around", key: "around", "aria-live": "polite" }, around) : null,
      others.length ? el("h2", { key: "all" }, say("all")) : null,
      others.length ? el("div", { class: "wall", key: "others" }, others.map((note) => card(state, note, true))) : null,
    ];
  }

  function undo() {
    if (!ui.undo) return null;
    return el("p", { class: "toast", key: "undo", role: "status" }, say("deleted"), " ",
      el("button", { type: "button", class: "button small", onclick: () => (live.send("note.restore", { note: ui.undo }), (ui.undo = null), draw()) }, say("undo")));
  }

  function card(state, note, fixed) {
    const tint = "abc"[[...note.id].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 3];
    const where = segmentOf(state, note);
    const place = places(data, state, say).find((each) => each.value === (note.communication ?? where?.key));
    if (ui.editing?.id === note.id) return editor(note, tint);
    return el("article", { class: `note ${tint}`, key: note.id },
      el("p", { class: "text", key: "text" }, note.text),
      el("div", { class: "meta", key: "meta" },
        place && place.value !== "whole" && where?.kind !== "whole" ? el("span", { class: "place", key: "place" }, place.label) : null,
        note.mine ? el("span", { class: "status", key: "status" }, say(live.status(note.id))) : null,
        fixed ? null : el("span", { class: "acts", key: "acts" },
          el("button", { type: "button", class: "plain", key: "edit", onclick: () => { ui.editing = { id: note.id, text: live.drafts.get(`edit-${note.id}`) || note.text, complaint: "" }; draw(); root.querySelector("#edit-box")?.focus(); } }, say("edit")),
          el("span", { "aria-hidden": "true" }, " · "),
          el("button", { type: "button", class: "plain", key: "delete", onclick: () => remove(note) }, say("delete")))));
  }

  function remove(note) {
    live.send("note.delete", { note: note.id });
    ui.undo = note.id;
    clearTimeout(undoTimer);
    undoTimer = setTimeout(() => ((ui.undo = null), draw()), UNDO_FOR);
    draw();
  }

  function editor(note, tint) {
    const stop = () => {
      live.drafts.set(`edit-${note.id}`, "");
      ui.editing = null;
      draw();
    };
    const save = () => {
      const text = root.querySelector("#edit-box").value.trim();
      const over = [...text].length - LONGEST;
      if (!text || over > 0) {
        ui.editing.complaint = text ? say("too_long", { n: over }) : say("empty");
        return draw();
      }
      if (text !== note.text) live.send("note.edit", { note: note.id, text });
      stop();
    };
    return el("article", { class: `note ${tint}`, key: note.id },
      el("textarea", {
        id: "edit-box", key: "edit-box", rows: 3, value: ui.editing.text, "aria-label": say("edit"),
        oninput: (event) => ((ui.editing.text = event.target.value), live.drafts.set(`edit-${note.id}`, event.target.value), live.typing()),
        onkeydown: (event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) (event.preventDefault(), save());
          else if (event.key === "Escape") stop();
        },
      }),
      ui.editing.complaint ? el("p", { class: "complaint", key: "complaint", role: "alert" }, ui.editing.complaint) : null,
      el("div", { class: "row", key: "row" },
        el("button", { type: "button", class: "button small primary", key: "save", onclick: save }, say("save")),
        el("button", { type: "button", class: "button small", key: "cancel", onclick: stop }, say("cancel"))));
  }

  function sheet() {
    if (!ui.keys) return null;
    const line = (key, what) => el("p", { key }, el("kbd", {}, key), " ", say(what));
    return el("div", { class: "sheet", key: "sheet", role: "dialog", "aria-label": say("keys") }, el("b", {}, say("keys")), line("n", "key_n"), line("Ctrl + ↵", "key_enter"), line("?", "key_help"));
  }

  return {
    run,
    cleanup() {
      for (const stop of stops) stop();
      clearTimeout(undoTimer);
      document.removeEventListener("keydown", shortcut);
      live?.typing(false);
      live?.close();
      made.delete(host);
      root.remove();
    },
  };
}
