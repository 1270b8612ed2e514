// One group or note, large on every screen, with a countdown of its own. The board and the plan share it.
//
// It opens by itself unless somebody is typing, choosing or dragging: then a line offers it instead.

import { items } from "./columns.js";
import { openDialog } from "./dialog.js";
import { el } from "./dom.js";
import { groupName } from "./group.js";
import { brief, countdown, tint } from "./speak.js";
import { whysView } from "./whys.js";

export const MINUTES = 5;

/** What is spotlighted, as an item; a note that has joined a group since is shown as its group. */
export function spotlighted(state) {
  const id = state.workshop.spotlight;
  if (!id) return null;
  return items(state).find((item) => item.id === id || item.notes.some((note) => note.id === id)) ?? null;
}

/** Seconds left of the discussion, or null when it has no end. */
function secondsLeft(ctx) {
  const ends = ctx.state.workshop.spotlight_ends_at;
  return ends ? (Date.parse(ends) - ctx.now()) / 1000 : null;
}

/** The line that offers it to somebody who was busy, or went back to the board. */
export function spotLine(ctx) {
  const item = spotlighted(ctx.state);
  if (!item || ctx.ui.spot === ctx.state.workshop.spotlight) return null;
  return el("div", { class: "banner cool spot-line", key: "spot-line" },
    el("span", {}, `${ctx.say("spot_now")}: `, el("strong", {}, brief(groupName(item), 90))),
    el("button", { type: "button", class: "button small", "data-act": "spot-show" }, ctx.say("spot_show")),
  );
}

/** The dialog itself, drawn all the time and shown while something is spotlighted. */
export function spotView(ctx) {
  const item = spotlighted(ctx.state);
  const { say } = ctx;
  if (!item) return el("dialog", { class: "spot", key: "spot", "aria-label": say("spot_now") });
  const left = secondsLeft(ctx);
  return el("dialog", { class: "spot", key: "spot", "aria-labelledby": "spot-title" },
    el("div", { class: "spot-in", key: item.id },
      el("header", { class: "spot-head" },
        el("p", { class: "eyebrow" }, say("spot_now")),
        left === null ? null : el("div", { class: "spot-clock", role: "timer", "aria-label": say("spot_left") },
          el("span", { class: "time", "data-clock": "" }, countdown(left)),
          el("span", { class: "time-note", "data-over": say("spot_over"), "data-left": say("spot_left") }, left > 0 ? say("spot_left") : say("spot_over")),
        ),
        el("div", { class: "row end" },
          ctx.leads ? el("button", { type: "button", class: "button", "data-act": "spot-more" }, say("spot_more")) : null,
          el("button", { type: "button", class: ctx.leads ? "button" : "button main", "data-act": "spot-hide" }, say("spot_hide")),
          ctx.leads ? el("button", { type: "button", class: "button main", "data-act": "spot-end" }, say("spot_end")) : null,
        ),
      ),
      el("h2", { id: "spot-title", tabindex: "-1" }, groupName(item)),
      item.kind === "group"
        ? el("div", { class: "spot-body" },
            el("div", { class: "spot-notes" }, item.notes.map((note) =>
              el("p", { key: note.id, class: `note tint${tint(note.id)}` }, note.text))),
            el("section", { class: "spot-whys", "aria-label": say("whys") },
              el("h3", {}, say("whys")), whysView(ctx, item.group, "spot")),
          )
        : null,
    ),
    el("div", { key: "menus", "data-menus": "", "data-keep": "" }),
  );
}

/** Whether opening something in front would take a person out of what they are doing. */
function busy(ctx) {
  if (ctx.busy()) return true;
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return Boolean(
    focus?.closest?.("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true]") ||
      document.querySelector("[role=dialog], dialog[open]"),
  );
}

/** After drawing: opens, closes, or leaves the dialog, and keeps `ctx.ui.spot`, what this screen has open. */
export function syncSpot(ctx, root) {
  const dialog = root.querySelector("dialog.spot");
  const wanted = spotlighted(ctx.state) ? ctx.state.workshop.spotlight : null;
  if (!dialog) return false;
  if (!wanted) {
    ctx.ui.spot = ctx.ui.spotSeen = null;
    if (dialog.open) dialog.close();
    return false;
  }
  let changed = false;
  if (ctx.ui.spotSeen !== wanted) {
    ctx.ui.spotSeen = wanted;
    // A discussion that follows another takes its place; a screen that is busy is asked instead.
    ctx.ui.spot = dialog.open || !busy(ctx) ? wanted : null;
    changed = true;
  }
  if (ctx.ui.spot === wanted && !dialog.open) {
    dialog.showModal();
    dialog.querySelector("#spot-title")?.focus();
  } else if (ctx.ui.spot !== wanted && dialog.open) {
    dialog.close();
  }
  return changed;
}

/** Once a second: the countdown, without drawing anything else. */
export function tickSpot(ctx, root) {
  const clock = root.querySelector("[data-clock]");
  const left = clock && ctx.state ? secondsLeft(ctx) : null;
  if (left === null) return;
  clock.textContent = countdown(left);
  const note = clock.nextElementSibling;
  note.textContent = left > 0 ? note.dataset.left : note.dataset.over;
  clock.parentElement.classList.toggle("over", left <= 0);
}

/** Asks the facilitator for the minutes, then puts it on every screen. */
export function askSpotlight(ctx, root, id, name) {
  const label = document.createElement("label");
  label.className = "ask";
  const text = document.createElement("span");
  text.textContent = ctx.say("spot_minutes");
  const input = Object.assign(document.createElement("input"), { type: "number", min: "1", max: "60", value: String(MINUTES), required: true });
  label.append(text, input);
  const quote = document.createElement("p");
  quote.textContent = brief(name, 140);
  openDialog(root, {
    title: ctx.say("discuss"),
    body: [quote, label],
    buttons: [
      { label: ctx.say("cancel") },
      { label: ctx.say("spot_start"), main: true, act: () => ctx.send("spotlight", { target: id, minutes: Number(input.value) || MINUTES }) },
    ],
  });
  input.select();
}

/** What the overlay's buttons do; true when `act` was one of them. */
export function spotAct(ctx, act) {
  const { workshop } = ctx.state;
  if (act === "spot-show") ctx.ui.spot = workshop.spotlight;
  else if (act === "spot-hide") ctx.ui.spot = null;
  else if (act === "spot-end") ctx.send("spotlight", { target: null });
  else if (act === "spot-more") {
    const left = Math.max(0, secondsLeft(ctx) ?? 0);
    ctx.send("spotlight", { target: workshop.spotlight, minutes: Math.min(60, left / 60 + 2) });
  } else return false;
  ctx.draw();
  return true;
}
