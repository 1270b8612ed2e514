// What the board and the plan have in common: state in, view out, one root, kept over Streamlit's reruns.

import { columns } from "./columns.js";
import { el, patch } from "./dom.js";
import { grow } from "./fields.js";
import { holdFocus, rehome } from "./focus.js";
import { pace } from "./pace.js";
import { speaker } from "./speak.js";
import { spotAct, syncSpot, tickSpot } from "./spotlight.js";
import { open, newId, segmentOf } from "./state.js";
import { theme } from "./theme.js";
import { toaster } from "./toast.js";
import { showWhysHelp } from "./whys.js";

const made = new WeakMap();
const SAVED_FOR = 3_000; // ms

/**
 * Makes the component once per element and keeps its data fresh. `spec` holds {name, view(ctx) → nodes,
 * start(ctx, root) → {deeds, shortcut}}. Returns the cleanup, the same at every call.
 */
export function frame(component, spec) {
  const host = component.parentElement;
  let instance = made.get(host);
  if (!instance) {
    instance = build(host, spec, component.data);
    made.set(host, instance);
  } else {
    instance.refresh(component.data);
  }
  return instance.cleanup;
}

function build(host, spec, data) {
  const root = document.createElement("div");
  root.className = `live room ${spec.name}`;
  const content = document.createElement("div");
  root.append(content);
  host.append(root);
  const live = open(data);
  const tempo = pace(draw);

  const ctx = {
    data,
    live,
    state: null,
    segmentOf,
    newId,
    drafts: live.drafts,
    toast: toaster(root),
    narrow: false,
    drawing: false,
    acting: false,
    act,
    ui: {
      current: null, editing: null, adding: null, menu: null, open: new Set(), folded: new Map(), lift: null,
      keyed: null, over: null, spot: null, spotSeen: null,
    },
    send,
    typing: () => live.typing(true),
    now: () => live.now(),
    status,
    busy: () => Boolean(ctx.ui.menu || ctx.lift?.busy()),
    columns() {
      if (ctx.sorted?.state !== ctx.state) ctx.sorted = { state: ctx.state, columns: columns(ctx.state, segmentOf) };
      return ctx.sorted.columns;
    },
    sorted: null,
    title: (segment) => ctx.heading(segment, ctx.state.segments),
    foldedAway: (column) => ctx.narrow && (ctx.ui.folded.get(column.key) ?? !column.items.length),
    draw,
    focusItem,
  };

  function speak() {
    const { say, many, duration, number, title } = speaker(ctx.data);
    Object.assign(ctx, { say, many, duration, number, heading: title });
  }

  const mine = new Set();
  const touched = new Map();

  function send(op, args = {}) {
    const id = live.send(op, args);
    mine.add(id);
    for (const row of Object.values(args)) if (typeof row === "string" && row.length <= 64) touched.set(row, 0);
    return id;
  }

  /** What to say about rows with these ids: nothing, "saving", "waiting", and for a moment "saved". */
  function status(ids) {
    const ours = ids.filter((id) => touched.has(id));
    if (!ours.length) return "";
    const known = live.status(...ours);
    if (known !== "saved") return known;
    const now = Date.now();
    for (const id of ours) {
      if (!touched.get(id)) {
        touched.set(id, now + SAVED_FOR);
        setTimeout(later, SAVED_FOR + 50);
      }
      if (touched.get(id) < now) touched.delete(id);
    }
    return ours.some((id) => touched.has(id)) ? "saved" : "";
  }

  /** The server will never take it: say why, and give the words back. False for what was not sent from here. */
  function refused({ id, op, args, text }) {
    if (!mine.delete(id)) return false;
    const draft = `${args.factor ? "factor" : "why"}-${args.group}`;
    if (op === "why" && args.text && !ctx.drafts.get(draft)) ctx.drafts.set(draft, args.text);
    else part.refused?.(op, args);
    ctx.toast.show(text || ctx.say("refused"));
    draw();
    return true;
  }

  function refresh(fresh) {
    ctx.data = fresh;
    root.lang = fresh.lang;
    speak();
    theme(root);
    draw();
  }

  function draw() {
    // Taking an element away may blur it, and who hears that may ask for a drawing: it comes after this one.
    if (ctx.drawing) return later();
    tempo.drawn();
    ctx.state = live.state;
    ctx.drawing = true;
    try {
      if (ctx.state) drawState();
      else patch(content, [el("p", { class: "quiet waiting", key: "waiting" }, ctx.say("connecting"))]);
    } finally {
      ctx.drawing = false;
    }
  }

  function drawState() {
    ctx.leads = Boolean(ctx.state.you.leads);
    ctx.can = ctx.leads || !ctx.state.workshop.locked;
    ctx.lift?.check();
    part.check?.();
    const giveBack = holdFocus(content);
    rehome(content, ctx.columns());
    patch(content, spec.view(ctx));
    giveBack();
    for (const field of content.querySelectorAll("textarea")) grow(field);
    if (syncSpot(ctx, root)) patch(content, spec.view(ctx));
  }

  /** Once for all that is asked for before the next frame. */
  function later() {
    tempo.later();
  }

  /** Something changed: here, where whoever did it draws at the end, or elsewhere. */
  function heard() {
    if (ctx.acting) later();
    else tempo.ask();
  }

  /** Do what a person asks, and draw once, however much it changes. */
  function act(deed) {
    ctx.acting = true;
    try {
      deed();
    } finally {
      ctx.acting = false;
    }
    draw();
  }

  function focusItem(id) {
    const find = () => id && content.querySelector(`[data-item="${CSS.escape(id)}"]`);
    if (!find()) return false;
    if (ctx.ui.current !== id) {
      ctx.ui.current = id;
      draw();
    }
    const item = find();
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest", inline: "nearest" });
    return true;
  }

  function click(event) {
    const button = event.target.closest("[data-act]");
    if (!button || button.type === "radio" || !ctx.state) return;
    const { act } = button.dataset;
    if (spotAct(ctx, act)) return;
    if (act === "whys-help") return showWhysHelp(ctx, root);
    ctx.act(() => part.deeds[act]?.(button));
  }

  function change(event) {
    const { act, actChange } = event.target.dataset;
    ctx.act(() => {
      if (event.target.type === "radio") part.deeds[act]?.(event.target);
      else if (actChange === "where") ctx.ui.adding.key = event.target.value;
      else part.deeds[actChange]?.(event.target);
    });
  }

  function focus(event) {
    const item = event.target.closest("[data-item]");
    if (item && ctx.ui.current !== item.dataset.item) {
      ctx.ui.current = item.dataset.item;
      later();
    }
  }

  function keydown(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !ctx.state || ctx.ui.menu) return;
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (focused?.closest?.("input:not([type=radio]), textarea, select, [contenteditable=true], [role=dialog], dialog")) return;
    if (event.key.startsWith("Arrow") && !root.contains(focused)) return;
    if (part.shortcut?.(event.key, event.shiftKey)) event.preventDefault();
  }

  const resized = new ResizeObserver(() => {
    const narrow = root.clientWidth < 640;
    if (narrow === ctx.narrow) return;
    ctx.narrow = narrow;
    later();
  });

  root.lang = data.lang;
  speak();
  theme(root);
  ctx.state = live.state;
  const part = spec.start(ctx, root);
  root.addEventListener("click", click);
  root.addEventListener("change", change);
  root.addEventListener("focusin", focus);
  root.addEventListener("cancel", (event) => {
    if (event.target.matches?.("dialog.spot")) {
      event.preventDefault();
      spotAct(ctx, "spot-hide");
    }
  }, true);
  document.addEventListener("keydown", keydown);
  resized.observe(root);
  const clock = setInterval(() => ctx.state && tickSpot(ctx, root), 500);
  const unsubscribe = live.subscribe(heard);
  const deaf = live.onRefused(refused);
  ctx.narrow = root.clientWidth > 0 && root.clientWidth < 640;
  draw();

  return {
    refresh,
    cleanup() {
      made.delete(host);
      unsubscribe();
      deaf();
      clearInterval(clock);
      tempo.drawn();
      resized.disconnect();
      document.removeEventListener("keydown", keydown);
      ctx.ui.menu?.close(false);
      ctx.lift?.stop();
      ctx.toast.stop();
      live.close();
      root.remove();
    },
  };
}
