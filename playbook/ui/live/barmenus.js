// The stage bar's parts that open or tick: timer, people, code, the facilitator's menu, "I'm done".

import { el } from "./dom.js";

const SHOWN = 5;

/** Builders of the bar's parts; `ctx` is the bar's. */
export function menus(ctx) {
  const { ui } = ctx;
  let ticking = 0;
  let complaint = "";

  function toggle(menu) {
    ui.menu = ui.menu === menu ? null : menu;
    complaint = "";
    ctx.draw();
    if (ui.menu) ctx.root.querySelector("[data-first]")?.focus();
  }

  const pressed = (event) => {
    if (event.key === "Escape" && ui.menu) {
      const from = ui.menu;
      ctx.close();
      ctx.root.querySelector(`[data-menu="${from}"]`)?.focus();
    }
  };
  ctx.root.addEventListener("keydown", pressed);
  const outside = (event) => {
    if (ui.menu && !event.composedPath().includes(ctx.root)) ctx.close();
  };
  document.addEventListener("pointerdown", outside);

  /** mm:ss of seconds; hours fold into minutes. */
  const clock = (seconds) => `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

  function timer(leads, tick) {
    const w = ctx.state?.workshop;
    clearTimeout(ticking);
    if (!w || (!w.timer_ends_at && w.timer_left === null)) {
      return leads && w ? el("button", { type: "button", class: "button quiet", key: "timer", "data-menu": "timer", onclick: () => toggle("timer") }, ctx.say("timer")) : null;
    }
    const left = w.timer_left ?? (Date.parse(w.timer_ends_at) - ctx.live.now()) / 1000;
    if (w.timer_left === null) ticking = setTimeout(tick, 1000 - (((left * -1000) % 1000) + 1000) % 1000 + 5);
    const tone = left < 0 ? "over" : left <= 60 ? "soon" : "";
    const text = left < 0 ? `+${clock(-left)}` : clock(Math.ceil(left - 0.05));
    const inside = [
      el("b", { class: "time" }, text),
      el("small", {}, w.timer_left !== null ? ctx.say("paused") : ctx.say("of_minutes", { n: Math.round(w.timer_seconds / 60) })),
    ];
    return leads
      ? el("button", { type: "button", class: `timer ${tone}`, key: "timer", "data-menu": "timer", "aria-expanded": String(ui.menu === "timer"), title: ctx.say("timer"), onclick: () => toggle("timer") }, inside)
      : el("span", { class: `timer ${tone}`, key: "timer", role: "timer" }, inside);
  }

  function link() {
    const { link: state, unsaved } = ctx.live;
    if (state === "live" && !unsaved) return null;
    const text = state === "seat" ? ctx.say("no_seat") : unsaved ? ctx.many("unsaved", unsaved) : ctx.say(state === "offline" ? "offline" : "connecting");
    // A write that is just on its way is not worth a word in the bar.
    if (state === "live") return null;
    if (state === "connecting" && !unsaved) return null;
    return el("span", { class: `link ${state}`, key: "link", role: "status" }, text);
  }

  const initials = (name) => (name.trim() ? name.trim().split(/\s+/).map((word) => [...word][0]).slice(0, 2).join("").toUpperCase() : "·");
  const called = (seat) => seat.name || ctx.say("guest");

  function people(leads) {
    const seats = ctx.state?.seats ?? [];
    if (!seats.length) return null;
    const present = (seat) => ctx.live.here.includes(seat.id);
    const sorted = [...seats].sort((a, b) => present(b) - present(a));
    const more = sorted.length - SHOWN;
    return el("button", { type: "button", class: "people", key: "people", "data-menu": "people", "aria-expanded": String(ui.menu === "people"), "aria-label": ctx.many("people_here", seats.filter(present).length), onclick: () => toggle("people") },
      sorted.slice(0, SHOWN).map((seat) => el("b", { class: present(seat) ? "" : "off", key: seat.id, "aria-hidden": "true" }, initials(called(seat)))),
      more > 0 ? el("b", { key: "more", "aria-hidden": "true" }, `+${more}`) : null,
      leads && ctx.state.ready.length ? el("span", { class: "ready", key: "ready" }, ctx.say("ready", { n: ctx.state.ready.length, m: seats.length })) : null);
  }

  function leading() {
    return el("button", { type: "button", class: "button quiet lead", key: "lead", "data-menu": "lead", "aria-expanded": String(ui.menu === "lead"), "aria-label": ctx.say("lead_menu"), title: ctx.say("lead_menu"), onclick: () => toggle("lead") }, "⋯");
  }

  function done() {
    const { state } = ctx;
    if (!state) return null;
    const is = state.ready.includes(state.you.id);
    return el("button", { type: "button", class: `button done ${is ? "is" : ""}`, key: "done", "aria-pressed": String(is), onclick: () => ctx.send("done", { on: !is, step: state.workshop.step }) }, is ? ctx.say("done_is") : ctx.say("done"));
  }

  const item = (label, act, extra = {}) =>
    el("button", { type: "button", class: "item", key: label, ...extra, onclick: () => (act(), ctx.close()) }, label);

  function opened(leads) {
    if (!ui.menu || (!leads && (ui.menu === "timer" || ui.menu === "lead"))) return null;
    const build = { timer: timerMenu, people: peopleMenu, code: codeSheet, lead: leadMenu }[ui.menu];
    return el("div", { class: `menu ${ui.menu}`, key: `menu-${ui.menu}`, role: "group", "aria-label": ctx.say(ui.menu === "code" ? "show_code" : ui.menu === "people" ? "people" : ui.menu === "timer" ? "timer" : "lead_menu") }, build(leads), complaint ? el("p", { class: "complaint", key: "complaint", role: "alert" }, complaint) : null);
  }

  function timerMenu() {
    const w = ctx.state.workshop;
    const act = (what, minutes) => () => ctx.send("timer", minutes === undefined ? { act: what } : { act: what, minutes });
    return [
      w.timer_left === null
        ? item(ctx.say("pause"), act("pause"), { "data-first": true, disabled: !w.timer_ends_at })
        : item(ctx.say("resume"), act("resume"), { "data-first": true }),
      item(ctx.many("more_minutes", 1), act("extend", 1)),
      item(ctx.many("more_minutes", 5), act("extend", 5)),
      item(ctx.say("restart"), act("restart")),
    ];
  }

  function peopleMenu(leads) {
    const { state, live } = ctx;
    return [
      el("ul", { class: "seats", key: "seats" }, state.seats.map((seat) => {
        const mine = seat.id === state.you.id;
        const here = live.here.includes(seat.id);
        return el("li", { key: seat.id, class: here ? "" : "off" },
          el("b", { class: "face", "aria-hidden": "true" }, initials(called(seat))),
          mine || leads
            ? el("input", { value: seat.name, "aria-label": ctx.say("name_of", { name: called(seat) }), placeholder: ctx.say("guest"), maxlength: 80, key: "name", onchange: (event) => ctx.send("seat.rename", { name: event.target.value, seat: seat.id }) })
            : el("span", { class: "name" }, called(seat)),
          el("span", { class: "what" }, [mine ? ctx.say("you") : "", seat.role === "facilitator" ? ctx.say("facilitates") : "", here ? "" : ctx.say("away"), state.ready.includes(seat.id) ? "✓" : ""].filter(Boolean).join(" · ")),
          leads && !mine ? el("button", { type: "button", class: "button small", key: "lead", onclick: () => (ctx.send("seat.lead", { seat: seat.id }), ctx.close()) }, ctx.say("hand_over")) : null,
          leads && !mine ? el("button", { type: "button", class: "button small", key: "out", onclick: () => ctx.send("seat.remove", { seat: seat.id }) }, ctx.say("remove")) : null);
      })),
    ];
  }

  function codeSheet() {
    const { qr, code, link: address } = ctx.data;
    return [
      el("p", { class: "big", key: "big" }, code),
      el("svg", { key: "qr", viewBox: `-2 -2 ${qr.size + 4} ${qr.size + 4}`, role: "img", "aria-label": ctx.say("qr") }, el("rect", { x: -2, y: -2, width: qr.size + 4, height: qr.size + 4, fill: "#fff" }), el("path", { d: qr.path, fill: "#000" })),
      el("p", { class: "address", key: "address" }, address),
      el("div", { class: "row", key: "row" },
        el("button", { type: "button", class: "button", "data-first": true, key: "copy", onclick: (event) => copy(event.target, address) }, ctx.say("copy")),
        el("button", { type: "button", class: "button", key: "close", onclick: ctx.close }, ctx.say("close"))),
    ];
  }

  function copy(button, text) {
    const said = () => (button.textContent = ctx.say("copied"));
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(said, () => {});
    else ctx.speak(text); // only a page over HTTPS or on this machine may write to the clipboard
  }

  function leadMenu() {
    const w = ctx.state.workshop;
    return [
      item(ctx.say(w.private ? "reveal" : "hide"), () => ctx.send("private", { on: !w.private }), { "data-first": true }),
      item(ctx.say(w.locked ? "unlock" : "lock"), () => ctx.send("lock", { on: !w.locked })),
      el("button", { type: "button", class: "item", key: "undo", onclick: () => ctx.send("undo") }, ctx.say("undo")),
    ];
  }

  return {
    timer, link, people, leading, done, opened, toggle,
    /** A refusal of something done in the bar is said in the bar. */
    refused(refusal) {
      if (["step", "timer", "private", "lock", "undo", "done"].includes(refusal.op) || refusal.op?.startsWith("seat.")) {
        complaint = refusal.text;
        ui.menu ??= ctx.state?.you.leads ? "lead" : "people";
        ctx.speak(refusal.text);
        ctx.draw();
      }
    },
    stop() {
      clearTimeout(ticking);
      document.removeEventListener("pointerdown", outside);
    },
  };
}
