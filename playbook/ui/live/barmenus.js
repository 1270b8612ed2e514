// The stage bar's parts that open or tick: timer, people, code, the facilitator's menu, "I'm done".

import { openDialog } from "./dialog.js";
import { el } from "./dom.js";

const OPS = new Set(["step", "timer", "private", "lock", "undo", "note.clear", "done", "seat.rename", "seat.remove", "seat.lead"]);

/** Builders of the bar's parts; `ctx` is the bar's. */
export function menus(ctx) {
  const { ui } = ctx;
  let ticking = 0;
  let sheet = null;

  function toggle(menu) {
    ui.menu = ui.menu === menu ? null : menu;
    ui.sure = null;
    ctx.draw();
    if (ui.menu) ctx.root.querySelector(".menu :is(button, input, a)")?.focus();
  }

  const pressed = (event) => {
    if (event.key !== "Escape" || !ui.menu) return;
    const from = ui.menu;
    ctx.close();
    ctx.root.querySelector(`[data-menu="${from}"]`)?.focus();
  };
  const outside = (event) => {
    if (ui.menu && !event.composedPath().some((each) => each.classList?.contains("menu") || each.dataset?.menu)) ctx.close();
  };
  ctx.root.addEventListener("keydown", pressed);
  document.addEventListener("pointerdown", outside);

  const opener = (menu, more, ...inside) =>
    el("button", { type: "button", key: menu, "data-menu": menu, "aria-expanded": String(ui.menu === menu), onclick: () => toggle(menu), ...more }, ...inside);

  /** mm:ss of seconds; hours fold into minutes. */
  const clock = (seconds) => `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

  function timer(leads, tick) {
    const w = ctx.state?.workshop;
    clearTimeout(ticking);
    if (!w || (!w.timer_ends_at && w.timer_left === null)) {
      return leads && w ? opener("timer", { class: "button plain-timer" }, ctx.say("timer")) : null;
    }
    const left = w.timer_left ?? (Date.parse(w.timer_ends_at) - ctx.live.now()) / 1000;
    // Just after the second turns, for as long as the bar is on the page.
    if (w.timer_left === null) ticking = setTimeout(tick, (((left % 1) + 1) % 1) * 1000 + 10);
    const tone = left <= 0 ? "over" : left <= 60 ? "soon" : "";
    const inside = [
      el("b", { class: "time", key: "time" }, left <= -1 ? `+${clock(-left)}` : clock(Math.max(0, Math.ceil(left)))),
      el("small", { key: "of" }, w.timer_left !== null ? ctx.say("paused") : ctx.say("of_minutes", { n: Math.round(w.timer_seconds / 60) })),
    ];
    const paused = w.timer_left !== null ? "paused" : "";
    return leads
      ? opener("timer", { class: `timer ${tone} ${paused}`, title: ctx.say("timer") }, inside)
      : el("span", { class: `timer ${tone} ${paused}`, key: "timer", role: "timer", "aria-label": ctx.say("timer") }, inside);
  }

  /** Calm, and true: words only when something is not as it should be. */
  function link() {
    const { link: state, unsaved } = ctx.live;
    if (state === "live" || (state === "connecting" && !unsaved)) return null;
    const text = state === "seat" ? ctx.say("no_seat") : unsaved ? ctx.many("unsaved", unsaved) : ctx.say("offline");
    return el("p", { class: `strip link ${state}`, key: "link", role: "status" }, text);
  }

  const called = (seat) => seat.name || ctx.say(seat.role === "facilitator" ? "facilitator" : "guest");
  const initials = (name) => name.trim().split(/\s+/).map((word) => [...word][0]).slice(0, 2).join("").toUpperCase();
  const present = (seat) => ctx.live.here.includes(seat.id);

  function people(leads) {
    const seats = ctx.state?.seats ?? [];
    if (!seats.length) return null;
    const room = ui.fit >= 3 ? 2 : 5;
    const faces = seats.length <= room ? seats.length : room - 1;
    const sorted = [...seats].sort((a, b) => present(b) - present(a));
    const done = readyCount();
    return opener("people", { class: "people", "aria-label": [ctx.many("people_here", seats.filter(present).length), leads ? done : ""].filter(Boolean).join(", ") },
      sorted.slice(0, faces).map((seat) => el("b", { class: present(seat) ? "" : "off", key: seat.id, "aria-hidden": "true" }, initials(called(seat)))),
      seats.length > faces ? el("b", { key: "more", "aria-hidden": "true" }, `+${seats.length - faces}`) : null,
      leads && done ? el("span", { class: "ready", key: "ready" }, done) : null);
  }

  function readyCount() {
    const others = ctx.others();
    const timed = ctx.data.steps.find((each) => each.key === ctx.state.workshop.step)?.minutes;
    return timed && others.length ? ctx.say("ready", { n: others.filter((seat) => ctx.state.ready.includes(seat.id)).length, m: others.length }) : "";
  }

  const code = () => el("button", { type: "button", class: "button code", key: "code", onclick: showCode, "aria-haspopup": "dialog", title: ctx.say("show_code") }, ctx.data.code);

  /** The facilitator's menu; for everyone where the bar has no room for more than step and timer. */
  function more(leads) {
    if (!leads && !ctx.narrow() && ui.fit < 6) return null;
    const label = ctx.say(leads && !ctx.narrow() ? "lead_menu" : "menu");
    return opener("more", { class: "button more", "aria-label": label, title: label }, "⋯");
  }

  function done() {
    const { state } = ctx;
    if (!state || !ctx.data.steps.find((each) => each.key === state.workshop.step)?.minutes) return null;
    const is = state.ready.includes(state.you.id);
    return el("button", { type: "button", class: `button done ${is ? "is" : ""}`, key: "done", "aria-pressed": String(is), onclick: () => ctx.send("done", { on: !is, step: state.workshop.step }) }, ctx.say(is ? "done_is" : "done"));
  }

  const item = (key, label, act, extra = {}) =>
    el("button", { type: "button", class: "item", key, ...extra, onclick: () => (ctx.close(), act()) }, label);

  function opened(leads) {
    if (!ui.menu || !ctx.state || (!leads && ui.menu === "timer")) return null;
    const [build, label] = { timer: [timerMenu, "timer"], people: [peopleMenu, "people"], more: [moreMenu, leads ? "lead_menu" : "menu"] }[ui.menu];
    return el("div", { class: "menu", key: `menu-${ui.menu}`, role: "group", "aria-label": ctx.say(label) }, build(leads));
  }

  function timerMenu() {
    const w = ctx.state.workshop;
    const act = (what, minutes) => () => ctx.send("timer", minutes === undefined ? { act: what } : { act: what, minutes });
    return [
      w.timer_left === null ? item("pause", ctx.say("pause"), act("pause"), { disabled: !w.timer_ends_at }) : item("resume", ctx.say("resume"), act("resume")),
      item("one", ctx.many("more_minutes", 1), act("extend", 1)),
      item("five", ctx.many("more_minutes", 5), act("extend", 5)),
      item("restart", ctx.say("restart"), act("restart")),
    ];
  }

  function moreMenu(leads) {
    const w = ctx.state.workshop;
    const small = ctx.narrow();
    return [
      small || ui.fit >= 6
        ? ctx.data.steps.map((each) => item(each.key, each.name, () => (leads ? ctx.lead(each.key) : ctx.look(each.key)), { "aria-current": each.key === w.step ? "step" : null }))
        : null,
      small
        ? [
            el("hr", { key: "rule" }),
            item("people", ctx.say("people"), () => toggle("people")),
            item("code", `${ctx.say("show_code")}: ${ctx.data.code}`, showCode),
          ]
        : null,
      small || ui.fit >= 4 ? el("a", { class: "item", key: "home", href: ctx.data.home, target: "_self" }, ctx.say("home")) : null,
      leads
        ? [
            small || ui.fit >= 4 ? el("hr", { key: "rule-lead" }) : null,
            item("private", ctx.say(w.private ? "reveal" : "hide"), () => ctx.send("private", { on: !w.private })),
            item("lock", ctx.say(w.locked ? "unlock" : "lock"), () => ctx.send("lock", { on: !w.locked })),
            item("undo", ctx.say("undo"), () => ctx.send("undo")),
            clearing(),
          ]
        : null,
    ];
  }

  /** Takes something from everybody: it asks once, in place. */
  function clearing() {
    if (!ctx.state.notes.length) return null;
    if (ui.sure?.what !== "note.clear")
      return el("button", { type: "button", class: "item", key: "clear", onclick: () => ((ui.sure = { what: "note.clear" }), ctx.draw()) }, ctx.say("clear"));
    return el("div", { class: "sure", key: "clear-sure", role: "alert" }, ctx.say("clear_sure"),
      el("div", { class: "row" },
        el("button", { type: "button", class: "button small primary", key: "yes", onclick: () => (ctx.close(), ctx.send("note.clear")) }, ctx.say("clear_yes")),
        el("button", { type: "button", class: "button small", key: "no", onclick: () => ((ui.sure = null), ctx.draw()) }, ctx.say("cancel"))));
  }

  function peopleMenu(leads) {
    const { state } = ctx;
    const ready = readyCount();
    return [
      ready ? el("p", { class: "what", key: "ready" }, ready) : null,
      el("ul", { class: "seats", key: "seats" }, state.seats.map((seat) => {
        const mine = seat.id === state.you.id;
        const facts = [mine && "you", seat.role === "facilitator" && "facilitates", !present(seat) && "away"].filter(Boolean).map((key) => ctx.say(key));
        return el("li", { key: seat.id, class: present(seat) ? "" : "off" },
          el("b", { class: "face", "aria-hidden": "true", key: "face" }, initials(called(seat))),
          mine || leads
            ? el("input", { value: seat.name, "aria-label": ctx.say("name_of", { name: called(seat) }), placeholder: called(seat), maxlength: 80, key: "name", onchange: ({ target }) => ctx.send("seat.rename", { name: target.value, seat: seat.id }) })
            : el("span", { class: "name", key: "name" }, called(seat)),
          el("span", { class: "what", key: "what" }, [...facts, state.ready.includes(seat.id) ? "✓" : ""].filter(Boolean).join(" · ")),
          leads && !mine ? seatActs(seat) : null);
      })),
    ];
  }

  /** Both take something from somebody: they ask once, in place. */
  function seatActs(seat) {
    const small = (key, label, act, kind = "") => el("button", { type: "button", class: `button small ${kind}`, key, onclick: () => (act(), ctx.draw()) }, label);
    if (ui.sure?.seat !== seat.id) {
      const ask = (what) => () => (ui.sure = { seat: seat.id, what });
      return [small("seat.lead", ctx.say("hand_over"), ask("seat.lead")), small("seat.remove", ctx.say("remove"), ask("seat.remove"))];
    }
    const { what } = ui.sure;
    const sure = what === "seat.lead" ? "hand_over" : "remove";
    return el("span", { class: "sure", key: "sure", role: "alert" }, ctx.say(`${sure}_sure`, { name: called(seat) }), " ",
      small("yes", ctx.say(sure), () => (ctx.send(what, { seat: seat.id }), (ui.sure = null)), "primary"),
      small("no", ctx.say("cancel"), () => (ui.sure = null)));
  }

  function showCode() {
    const { qr, code: letters, link: address } = ctx.data;
    const field = el("input", { class: "address", readonly: true, value: address, "aria-label": ctx.say("link"), onfocus: ({ target }) => target.select() });
    const side = qr.size + 4;
    sheet ??= openDialog(ctx.root, {
      title: ctx.say("join"),
      body: [
        el("p", { class: "big" }, letters),
        el("svg", { viewBox: `-2 -2 ${side} ${side}`, role: "img", "aria-label": ctx.say("qr") }, el("rect", { x: -2, y: -2, width: side, height: side, fill: "#fff" }), el("path", { d: qr.path, fill: "#000" })),
        el("div", { class: "row" }, field, el("button", { type: "button", class: "button", onclick: ({ target }) => copy(target, field) }, ctx.say("copy"))),
      ],
      buttons: [{ label: ctx.say("close"), main: true }],
      onClose: () => (sheet = null),
    });
    sheet.element.querySelector(".main").focus();
  }

  /** Only a page over HTTPS or on this machine may write to the clipboard; elsewhere the old way still works. */
  async function copy(button, field) {
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      field.select();
      if (!document.execCommand("copy")) return;
    }
    button.textContent = ctx.say("copied");
    ctx.speak(ctx.say("copied"));
  }

  return {
    timer, link, people, code, more, done, opened,
    /** A refusal of something done in the bar is said in the bar; others are somebody else's. */
    refused({ op, text }) {
      if (!OPS.has(op)) return false;
      ui.said = text || ctx.say("not_saved");
      ctx.draw();
      return true;
    },
    stop() {
      clearTimeout(ticking);
      document.removeEventListener("pointerdown", outside);
      sheet?.close();
    },
  };
}
