// The step in which problems are written down: one question, one box, one's own notes with their saved state.

import { cards } from "./cards.js";
import { openDialog } from "./dialog.js";
import { el, memo, newId, patch, sayer } from "./dom.js";
import { grow } from "./fields.js";
import { pace } from "./pace.js";
import { places } from "./places.js";
import { open } from "./state.js";
import { theme } from "./theme.js";

const made = new WeakMap();
const LONGEST = 1000;
const TELL_AT = 850;

/** Mounted on the problems page. Returns its cleanup. */
export function mount(component) {
  const host = component.parentElement;
  let view = made.get(host);
  if (!view) made.set(host, (view = build(host)));
  view.run(component.data);
  return view.cleanup;
}

function build(host) {
  const content = el("div", { class: "write" });
  const root = el("section", { class: "live" }, content);
  host.append(root);
  const tempo = pace(draw);
  const ui = { complaint: "", pin: "whole", help: null };
  let stops = [];

  const ctx = {
    root,
    draw,
    data: null,
    live: null,
    say: null,
    many: null,
    places: [],
    /** What is wrong with a note's text, in a sentence; nothing if it can be sent. */
    wrong(text) {
      const over = [...text].length - LONGEST;
      return !text ? ctx.say("empty") : over > 0 ? ctx.say("too_long", { n: over }) : "";
    },
    /** Words that have lost their place wait in the box, with a sentence that says why. */
    rescue(text, sentence) {
      const typed = (box()?.value ?? ctx.live.drafts.get("note")).trim();
      const both = typed && typed !== text ? `${text}\n${typed}` : text;
      ctx.live.drafts.set("note", both);
      if (box()) box().value = both;
      ui.complaint = sentence;
      draw();
    },
  };
  const notes = cards(ctx);
  const box = () => root.querySelector("#note-box");

  function run(data) {
    ctx.data = data;
    ctx.say = sayer(data.words);
    ctx.many = ctx.say.many;
    ctx.placed = null;
    root.lang = data.lang;
    theme(root);
    if (!ctx.live) {
      ctx.live = open(data);
      ui.pin = ctx.live.drafts.get("pin") || "whole";
      stops = [ctx.live.subscribe(tempo.ask), ctx.live.onRefused(refused)];
      document.addEventListener("keydown", shortcut);
    }
    draw();
  }

  /** The places a note can be pinned to change with the timeline, not with every note. */
  function place() {
    const { segments } = ctx.live.state ?? { segments: [] };
    if (ctx.placed === segments) return;
    ctx.placed = segments;
    ctx.places = places(ctx.data, segments);
  }

  function add() {
    const text = box().value.trim();
    const wrong = ctx.wrong(text);
    if (wrong) {
      ui.complaint = wrong;
      draw();
      return box().focus();
    }
    const pin = ctx.places.find((each) => each.value === ui.pin);
    // Everything is as it shall be before it is sent, for sending draws.
    box().value = "";
    ui.complaint = "";
    ctx.live.send("note.add", { note: newId(), text, ...(pin?.pin ?? { place: "incident" }) });
    ctx.live.drafts.set("note", "");
    ctx.live.paused();
    box().focus();
  }

  /** What the server would not take comes back into the box, with its sentence. */
  function refused({ op, args, text }) {
    if (op === "note.add") ctx.rescue(args.text, text);
    else if (op === "note.edit") notes.refused(args, text);
    else if (op?.startsWith("note.") || op === "prompt" || op === "private") {
      ui.complaint = text;
      draw();
    } else return false;
    return true;
  }

  function typed({ target }) {
    ctx.live.drafts.set("note", target.value);
    if (target.value.trim()) ctx.live.typing();
    else ctx.live.typing(false);
    if (!ctx.wrong(target.value.trim())) ui.complaint = "";
    patch(root.querySelector(".composer"), [...composer().childNodes]);
    grow(target);
  }

  function shortcut(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.composedPath()[0]?.closest?.("input, textarea, select, [contenteditable=true], dialog")) return;
    if (event.key === "n") box()?.focus();
    else if (event.key === "?") help();
    else return;
    event.preventDefault();
  }

  function help() {
    const row = (key, what) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, ctx.say(what))];
    const list = el("dl", { class: "keys" }, row("n", "key_n"), row("Ctrl + ↵", "key_enter"), row("?", "key_help"));
    ui.help ??= openDialog(root, {
      title: ctx.say("keys"),
      body: [list],
      buttons: [{ label: ctx.say("close"), main: true }],
      onClose: () => (ui.help = null),
    });
  }

  function draw() {
    tempo.drawn();
    const { state } = ctx.live;
    place();
    notes.check(state);
    const asked = state?.workshop.prompt ?? null;
    const typed = box()?.value ?? ctx.live.drafts.get("note");
    const side = [ctx.data, ctx.places, Boolean(state), asked, leads(), locked(), typed, ui.complaint, ui.pin];
    patch(content, [
      memo("div", "side", side, () => el("div", { class: "side" }, prompt(asked), composer())),
      el("div", { class: "notes", key: "notes" }, state ? notes.lists(state, leads(), locked()) : null),
    ]);
  }

  const leads = () => ctx.live.state?.you.leads ?? ctx.data.leads;
  const locked = () => Boolean(ctx.live.state?.workshop.locked) && !leads();

  function prompt(n) {
    const { data, say, live } = ctx;
    const last = data.prompts.length - 1;
    const question = data.prompts[n];
    const button = (key, label, to, more = {}) =>
      el("button", { type: "button", class: "button small", key, onclick: () => live.send("prompt", { n: to }), ...more }, label);
    const turn = (key, sign, to) => button(key, sign, to, { disabled: to < 0 || to > last, "aria-label": say(`prompt_${key}`), title: say(`prompt_${key}`) });
    const controls =
      n === null
        ? button("show", say("prompt_show"), 0)
        : [
            turn("back", "←", n - 1),
            el("span", { class: "quiet", key: "n" }, say("prompt_n", { n: n + 1, m: last + 1 })),
            turn("next", "→", n + 1),
            el("span", { class: "push", key: "push" }),
            button("hide", say("prompt_hide"), null),
          ];
    return el("div", { class: `prompt ${question ? "" : "none"}`, key: "prompt" },
      el("div", { key: "said", "aria-live": "polite" },
        question ? [el("b", { key: "ask" }, say("ask")), el("p", { class: "question", key: "question" }, question.text), el("p", { class: "hint", key: "hint" }, question.hint)] : null),
      leads() ? el("div", { class: "row", key: "row" }, controls) : null);
  }

  function composer() {
    const { say, live } = ctx;
    const text = box()?.value ?? live.drafts.get("note");
    const length = [...text.trim()].length;
    const over = length > LONGEST ? ctx.wrong(text.trim()) : "";
    const complaint = over || ui.complaint;
    const shut = locked();
    const said = complaint || (shut ? say("locked") : length >= TELL_AT ? ctx.many("left", LONGEST - length) : "");
    return el("div", { class: "composer", key: "composer" },
      el("label", { class: "visually-hidden", for: "note-box", key: "label" }, say("box")),
      el("textarea", {
        id: "note-box", key: "box", rows: 3, value: text, placeholder: say("placeholder"), "aria-describedby": "note-said",
        "aria-invalid": complaint ? "true" : null, oninput: typed, onblur: () => live.typing(false),
        onkeydown: (event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) (event.preventDefault(), shut || add());
        },
      }),
      el("p", { id: "note-said", key: "said", class: complaint ? "complaint" : "quiet", role: complaint ? "alert" : null }, said),
      el("div", { class: "row", key: "row" },
        el("label", { class: "visually-hidden", for: "note-pin" }, say("pin")),
        el("select", { id: "note-pin", key: "pin", title: say("pin"), value: ui.pin, onchange: pinned }, options()),
        el("button", { type: "button", class: "button primary", key: "add", disabled: shut, onclick: add }, say("add"))));
  }

  function pinned({ target }) {
    ui.pin = target.value;
    ctx.live.drafts.set("pin", ui.pin);
  }

  function options() {
    // The choice outlives the moment before the first snapshot, in which no column is known.
    if (ctx.live.state && !ctx.places.some((each) => each.value === ui.pin)) ui.pin = "whole";
    const option = (each) => el("option", { key: each.value, value: each.value, selected: each.value === ui.pin }, each.label);
    const group = (name, kind) => {
      const inside = ctx.places.filter((each) => each.kind === kind);
      return inside.length ? el("optgroup", { key: kind, label: ctx.say(name) }, inside.map(option)) : null;
    };
    return [option(ctx.places[0]), group("gaps", "segment"), group("messages", "communication")];
  }

  return {
    run,
    cleanup() {
      for (const stop of stops) stop();
      tempo.drawn();
      notes.stop();
      ui.help?.close();
      document.removeEventListener("keydown", shortcut);
      ctx.live?.typing(false);
      ctx.live?.close();
      made.delete(host);
      root.remove();
    },
  };
}
