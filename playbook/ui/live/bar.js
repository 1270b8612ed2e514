// The stage bar: title, steps, timer, who is here, the join code, the way on.

import { menus } from "./barmenus.js";
import { el, newId, patch, sayer } from "./dom.js";
import { open } from "./state.js";
import { theme } from "./theme.js";
import { unsent } from "./unsent.js";

const made = new WeakMap();
const PHONE = 720;
/** How far the bar gives way when it is too wide: `bar.css` and `pills` say what each level leaves out. */
const TIGHTEST = 6;
/** Charts are drawn for windows of so many pixels more or less. */
const PIXELS = 40;
const coarse = (pixels) => Math.max(PIXELS, Math.floor(pixels / PIXELS) * PIXELS);
const RING_AGAIN = [2_000, 4_000, 8_000, 16_000];

/** Mounted above every workshop page. Returns its cleanup. */
export function mount(component) {
  const host = component.parentElement;
  let bar = made.get(host);
  if (!bar) made.set(host, (bar = build(host)));
  bar.run(component);
  return bar.cleanup;
}

function build(host) {
  const bar = el("header", { class: "bar" });
  const below = el("div", { class: "below" });
  const spoken = el("p", { class: "visually-hidden", "aria-live": "polite" });
  const root = el("div", { class: "live" }, bar, below, spoken);
  host.append(root);
  const ui = { menu: null, asking: null, sure: null, said: "", fit: 0, fitFor: "", room: undefined, link: "connecting", held: null, let: null };
  let component = null;
  let live = null;
  let stops = [];
  let drawn = [];
  let width = 0; // asked once a run or change of size: asking lays the page out
  let wanted = null; // the step whose page was asked for, and how often

  const ctx = {
    ui, draw, root,
    get data() {
      return component.data;
    },
    get live() {
      return live;
    },
    get state() {
      return live.state;
    },
    say: null,
    many: null,
    narrow: () => width > 0 && width <= PHONE,
    /** Who is here and not the facilitator: those who are asked whether they are done. */
    others: () => ctx.state.seats.filter((seat) => seat.role !== "facilitator" && (live.here.includes(seat.id) || ctx.state.ready.includes(seat.id))),
    send: (op, args) => live.send(op, args),
    speak(text) {
      spoken.textContent = text;
    },
    lead: go,
    look: (step) => component.setTriggerValue("look", step),
    close() {
      ui.menu = ui.sure = null;
      draw();
    },
  };
  const parts = menus(ctx);
  const words = unsent(() => ui.held && !words.any() && draw());
  const resized = new ResizeObserver(() => {
    measure();
    if (live) draw();
  });

  function run(next) {
    component = next;
    ctx.say = sayer(next.data.words);
    ctx.many = ctx.say.many;
    root.lang = next.data.lang;
    theme(root);
    measure();
    if (!live) {
      live = open(next.data);
      stops = [live.subscribe(changed), live.onRing(rang), live.onRefused(parts.refused), live.onUntaken(({ text }) => notice(text))];
      resized.observe(root);
      document.fonts?.addEventListener("loadingdone", refit);
    }
    draw();
  }

  /** The page draws its charts for this window and theme; it is told when they change, by steps of some pixels. */
  function measure() {
    width = root.clientWidth;
    const screen = { width: coarse(innerWidth), height: coarse(innerHeight), dark: root.classList.contains("dark") };
    const now = JSON.stringify(screen);
    // Once for each page, for a change of page may have made it forget.
    const told = `${now} ${component.data.shown}`;
    if (JSON.stringify(component.data.screen) !== now && ui.told !== told) component.setStateValue("screen", screen);
    ui.told = told;
  }

  /** Letters have got another width. */
  const refit = () => ((ui.fitFor = ""), component && draw());

  const ring = (topic, v) => component.setTriggerValue("ring", { topic, v });

  function rang({ topic, v }) {
    if (topic === "seats" || topic === "*") ring(topic, v);
  }

  /** The page must show the room's step. Should the request get lost with a dropped connection, it is made again. */
  function follow() {
    const { state, data } = ctx;
    if (!state || state.workshop.step === data.room) {
      clearTimeout(wanted?.timer);
      wanted = null;
    } else if (ui.held) {
      // Whoever is in the middle of a sentence is not torn from it.
    } else if (wanted?.step !== state.workshop.step) {
      clearTimeout(wanted?.timer);
      wanted = { step: state.workshop.step, times: 0, timer: 0 };
      call();
    }
  }

  function call() {
    ring("step", live.state.v);
    const wait = RING_AGAIN[wanted.times++];
    if (wait) wanted.timer = setTimeout(call, wait);
  }

  function notice(text) {
    ui.said = text || ctx.say("not_saved");
    draw();
  }

  const step = () => ctx.state?.workshop.step ?? ctx.data.room;
  const place = (key) => ctx.data.steps.findIndex((each) => each.key === key);
  const name = (key) => ctx.data.steps[place(key)]?.name ?? key;
  const leads = () => ctx.state?.you.leads ?? ctx.data.leads;

  /** Most of what changes on the board is nothing to the bar. */
  function changed() {
    const { state } = live;
    const now = [state?.workshop, state?.seats, state?.ready, state?.you, live.here, live.link, live.link === "live" || live.unsaved];
    if (now.every((each, n) => each === drawn[n])) return;
    drawn = now;
    draw();
  }

  function draw() {
    const { data, state } = ctx;
    const room = step();
    if (ui.room !== undefined && ui.room !== room) {
      ui.asking = null;
      ctx.speak(ctx.say("now_at", { step: name(room) }));
    }
    ui.room = room;
    ui.held = state && room !== data.room && data.following && ui.let !== room && words.any() ? room : null;
    if (live.link !== ui.link) {
      if (ui.link === "offline" && live.link === "live") ctx.speak(ctx.say("back_online"));
      if (live.link === "seat") ring("seats", 0);
      ui.link = live.link;
    }
    paint(room);
    if (written() !== ui.fitFor && width) {
      for (ui.fit = 0; ; ui.fit++) {
        paint(room);
        if (ui.fit === TIGHTEST || ctx.narrow() || bar.scrollWidth <= bar.clientWidth) break;
      }
      ui.fitFor = written();
    }
    follow();
  }

  /** All that the bar's width depends on. It is measured when this changes, and not at every tick of the timer. */
  function written() {
    const shown = [...bar.children].filter((each) => !each.matches(".menu")).map((each) => each.textContent);
    return [width, ...shown].join("|").replace(/\d\d:\d\d/g, "00:00");
  }

  function paint(room) {
    const { data, state, say } = ctx;
    // Whoever follows is shown the room's step at once; the page comes a moment later.
    const shown = data.following && !ui.held ? room : data.shown;
    bar.className = `bar fit${ui.fit} ${ctx.narrow() ? "narrow" : ""}`;
    patch(bar, [
      el("a", { class: "brand", key: "brand", href: data.home, title: `${state?.workshop.title ?? data.title} · ${say("home")}`, target: "_self" }, state?.workshop.title ?? data.title),
      el("nav", { class: "steps", key: "steps", "aria-label": say("steps") }, pills(room, shown)),
      el("b", { class: "here-step", key: "here-step" }, name(shown)),
      el("span", { class: "push", key: "push" }),
      data.following
        ? null
        : el("button", { type: "button", class: "button warmly", key: "rejoin", onclick: () => component.setTriggerValue("rejoin", newId()) }, say("rejoin", { step: name(room) })),
      parts.timer(leads(), draw),
      parts.people(leads()),
      parts.code(),
      parts.more(leads()),
      leads() ? way(room) : parts.done(),
      parts.opened(leads()),
    ]);
    patch(below, [
      ask(room),
      held(),
      parts.link(),
      ui.said
        ? el("p", { class: "strip warmly", key: "said", role: "alert" }, el("span", {}, ui.said), el("button", { type: "button", class: "button small", onclick: () => ((ui.said = ""), draw()) }, say("close")))
        : null,
    ]);
  }

  /** Steps that lie behind shrink to their tick first; in the end only the present one is named. */
  function pills(room, shown) {
    const at = place(room);
    return ctx.data.steps.map((each, n) => {
      const on = each.key === shown;
      const past = n < at && !on;
      if (ui.fit >= 6 && !on) return null;
      const short = past && ui.fit >= 5;
      return el("button", {
        type: "button", key: each.key, class: `step ${on ? "on" : past ? "past" : ""} ${each.key === room && !on ? "room" : ""}`,
        "aria-current": on ? "step" : null, "aria-label": short ? each.name : null,
        title: leads() ? ctx.say("lead_to", { step: each.name }) : ctx.say("look_at", { step: each.name }),
        onclick: () => (leads() ? go(each.key) : ctx.look(each.key)),
      }, past ? el("span", { class: "tick", "aria-hidden": "true" }, short ? "✓" : "✓ ") : null, short ? null : each.name);
    });
  }

  const unready = () => ctx.others().filter((seat) => !ctx.state.ready.includes(seat.id)).length;

  /** Leading on while people still write asks once. */
  function go(key) {
    const { state } = ctx;
    if (!state || key === state.workshop.step) return;
    const here = place(state.workshop.step);
    const others = place(key) > here && ctx.data.steps[here].minutes && (live.writers || unready());
    if (ui.asking !== key && (others || words.any())) {
      ui.asking = key;
      ui.menu = null;
      draw();
      below.querySelector(".ask .primary")?.focus();
      return;
    }
    ui.asking = ui.menu = null;
    ui.let = key;
    ctx.send("step", { step: key });
    draw();
  }

  function ask() {
    if (!ui.asking || !leads()) return null;
    const sentence = words.any() ? ctx.say("unsent") : live.writers ? ctx.say("still_writing") : ctx.many("not_done", unready());
    const wait = () => {
      ui.asking = null;
      draw();
      bar.querySelector(".next")?.focus();
    };
    return el("div", { class: "strip warmly ask", key: "ask", role: "alertdialog", "aria-label": sentence, onkeydown: (event) => event.key === "Escape" && wait() },
      el("span", { key: "sentence" }, sentence),
      el("button", { type: "button", class: "button", key: "wait", onclick: wait }, ctx.say("wait")),
      el("button", { type: "button", class: "button primary", key: "sure", onclick: () => go(ui.asking) }, ctx.say("go_on")));
  }

  /** The room went on while this person was typing. */
  function held() {
    if (!ui.held) return null;
    const follow = () => {
      ui.let = ui.held;
      draw();
    };
    return el("div", { class: "strip warmly held", key: "held", role: "status" },
      el("span", { key: "sentence" }, ctx.say("held", { step: name(ui.held) })),
      el("button", { type: "button", class: "button primary", key: "follow", onclick: follow }, ctx.say("follow")));
  }

  function way(room) {
    const n = place(room);
    const [back, next] = [ctx.data.steps[n - 1], ctx.data.steps[n + 1]];
    const label = back && ctx.say("back_to", { step: back.name });
    return el("div", { class: "way", key: "way" },
      back ? el("button", { type: "button", class: "button back", key: "back", onclick: () => go(back.key), "aria-label": label, title: label }, "←") : null,
      next ? el("button", { type: "button", class: "button primary next", key: "next", onclick: () => go(next.key) }, ctx.say("next", { step: next.name })) : null);
  }

  return {
    run,
    cleanup() {
      for (const stop of stops) stop();
      resized.disconnect();
      document.fonts?.removeEventListener("loadingdone", refit);
      clearTimeout(wanted?.timer);
      parts.stop();
      words.stop();
      live?.close();
      made.delete(host);
      root.remove();
      component = null;
    },
  };
}
