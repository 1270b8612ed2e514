// The stage bar: title, steps, timer, who is here, the join code, the way on.

import { menus } from "./barmenus.js";
import { el, newId, patch, sayer } from "./dom.js";
import { open } from "./state.js";
import { theme } from "./theme.js";

const made = new WeakMap();

/** Mounted above every workshop page. Returns its cleanup. */
export function mount(component) {
  const host = component.parentElement;
  let bar = made.get(host);
  if (!bar) made.set(host, (bar = build(host)));
  bar.run(component);
  return bar.cleanup;
}

function build(host) {
  const root = el("header", { class: "live bar" });
  const spoken = el("p", { class: "visually-hidden", "aria-live": "polite" });
  host.append(root, spoken);
  const ui = { menu: null, asking: false, shown: null };
  let component = null;
  let live = null;
  let stops = [];

  const ctx = {
    ui,
    draw,
    root,
    get data() {
      return component.data;
    },
    get live() {
      return live;
    },
    get state() {
      return live.state;
    },
    say: (key, values) => sayer(component.data.words)(key, values),
    many: (key, n, values) => sayer(component.data.words).many(key, n, values),
    send: (op, args) => live.send(op, args),
    speak: (text) => {
      spoken.textContent = text;
    },
    look: (step) => component.setTriggerValue("look", step),
    rejoin: () => component.setTriggerValue("rejoin", newId()),
    close() {
      ui.menu = null;
      draw();
    },
  };
  const parts = menus(ctx);

  function run(next) {
    component = next;
    theme(root);
    measure();
    if (!live) {
      addEventListener("resize", measure);
      live = open(component.data);
      stops = [live.subscribe(draw), live.onRing(rang), live.onRefused((refusal) => parts.refused(refusal))];
    }
    draw();
  }

  /** The page draws its charts narrow for a phone; it is told when that changes. */
  function measure() {
    const narrow = innerWidth < 700;
    if (component.data.narrow !== narrow && ui.narrow !== narrow) component.setStateValue("narrow", narrow);
    ui.narrow = narrow;
  }

  function rang({ topic, v }) {
    if (topic === "step" || topic === "seats" || topic === "*") component.setTriggerValue("ring", { topic, v });
  }

  /** The step the room is at: from the socket as soon as it speaks, else as the page was made. */
  const step = () => ctx.state?.workshop.step ?? ctx.data.room;
  const steps = () => ctx.data.steps;
  const place = (key) => steps().findIndex((each) => each.key === key);

  function draw() {
    const { data, say, state } = ctx;
    const room = step();
    // Whoever follows is shown the room's step at once; the page comes a moment later.
    const shown = data.following ? room : data.shown;
    const moved = ui.seen !== shown;
    ui.seen = shown;
    if (ui.step !== undefined && ui.step !== room) ctx.speak(say("now_at", { step: name(room) }));
    ui.step = room;
    const leads = state?.you.leads ?? data.leads;
    patch(root, [
      el("a", { class: "brand", key: "brand", href: data.home, title: say("home"), target: "_self" }, state?.workshop.title ?? data.title),
      el("nav", { class: "steps", key: "steps", "aria-label": say("steps") }, steps().map((each, n) => pill(each, n, room, shown, leads))),
      el("span", { class: "here-step", key: "here-step" }, name(shown)),
      parts.link(),
      data.following
        ? null
        : el("button", { type: "button", class: "button warmly", key: "rejoin", onclick: ctx.rejoin }, say("rejoin", { step: name(room) })),
      parts.timer(leads, tell),
      parts.people(leads),
      el("button", { type: "button", class: "button code", key: "code", onclick: () => parts.toggle("code"), "aria-expanded": String(ui.menu === "code"), title: say("show_code") }, data.code),
      leads ? parts.leading() : parts.done(),
      leads ? way(room) : null,
      parts.opened(leads),
    ]);
    if (moved) {
      const strip = root.querySelector(".steps");
      const on = strip.querySelector(".on");
      if (on) strip.scrollLeft = on.offsetLeft - (strip.clientWidth - on.offsetWidth) / 2;
    }
  }

  const name = (key) => steps()[place(key)]?.name ?? key;

  function pill(each, n, room, shown, leads) {
    const at = place(room);
    const kind = each.key === shown ? "on" : n < at ? "past" : "";
    return el(
      "button",
      {
        type: "button",
        class: `step ${kind} ${each.key === room && each.key !== shown ? "room" : ""}`,
        key: each.key,
        "aria-current": each.key === shown ? "step" : null,
        title: leads ? ctx.say("lead_to", { step: each.name }) : ctx.say("look_at", { step: each.name }),
        onclick: () => (leads ? go(each.key) : ctx.look(each.key)),
      },
      n < at && each.key !== shown ? el("span", { class: "tick", "aria-hidden": "true" }, "✓ ") : null,
      each.name,
    );
  }

  /** Going on while people still write asks once. */
  function go(key) {
    const { state } = ctx;
    if (!state || key === state.workshop.step) return;
    const forward = place(key) > place(state.workshop.step);
    const others = state.seats.filter((seat) => seat.role !== "facilitator" && live.here.includes(seat.id));
    const busy = live.writers > 0 || (others.length > 0 && others.some((seat) => !state.ready.includes(seat.id)));
    if (forward && busy && steps()[place(state.workshop.step)].minutes && ui.asking !== key) {
      ui.asking = key;
      ctx.speak(asking());
      return draw();
    }
    ui.asking = false;
    ctx.send("step", { step: key });
    ctx.speak(ctx.say("now_at", { step: name(key) }));
  }

  function asking() {
    const { state, say, many } = ctx;
    const left = state.seats.filter((seat) => seat.role !== "facilitator" && live.here.includes(seat.id) && !state.ready.includes(seat.id));
    return live.writers > 0 ? say("still_writing") : many("not_done", left.length);
  }

  function way(room) {
    const n = place(room);
    const back = steps()[n - 1];
    const next = steps()[n + 1];
    if (ui.asking) {
      return el("div", { class: "way ask", key: "way", role: "group" },
        el("span", {}, asking()),
        el("button", { type: "button", class: "button", onclick: () => ((ui.asking = false), draw()) }, ctx.say("wait")),
        el("button", { type: "button", class: "button primary", key: "sure", onclick: () => go(ui.asking) }, ctx.say("go_on")));
    }
    return el("div", { class: "way", key: "way" },
      back ? el("button", { type: "button", class: "button back", key: "back", onclick: () => go(back.key), "aria-label": ctx.say("back_to", { step: back.name }), title: ctx.say("back_to", { step: back.name }) }, "←") : null,
      next ? el("button", { type: "button", class: "button primary next", key: "next", onclick: () => go(next.key) }, ctx.say("next", { step: next.name })) : null);
  }

  /** Every second, while a timer runs. */
  function tell() {
    if (live) draw();
  }

  return {
    run,
    cleanup() {
      for (const stop of stops) stop();
      removeEventListener("resize", measure);
      parts.stop();
      live?.close();
      made.delete(host);
      root.remove();
      spoken.remove();
    },
  };
}
