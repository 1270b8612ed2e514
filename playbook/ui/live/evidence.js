// What a why rests on: silences, messages and notes, chosen from a menu and shown beneath it.

import { byPosition } from "./columns.js";
import { el } from "./dom.js";
import { openMenu } from "./menu.js";
import { linkKey } from "./reduce.js";
import { brief } from "./speak.js";

/** The links that lead somewhere, in order: {key, link, kind, segment | message | note}. `messages` as the page has them. */
export function evidenceOf(cause, state, messages = []) {
  return (cause.evidence ?? []).map((link) => {
    const key = linkKey(link);
    if (link.start) {
      const standing = state.segments.find((segment) => segment.start && segment.end && linkKey(segment) === key);
      const minutes = (Date.parse(link.end) - Date.parse(link.start)) / 60_000;
      return { key, link, kind: "gap", segment: standing ?? { kind: "gap", ...link, minutes } };
    }
    const message = link.communication && messages.find((each) => each.id === link.communication);
    if (message) return { key, link, kind: "communication", message };
    const note = link.note && state.notes.find((each) => each.id === link.note);
    return note ? { key, link, kind: "note", note } : null;
  }).filter(Boolean);
}

/** What a cause does not rest on yet, by kind, each with the link to send. The notes of its own group come first. */
export function choices(cause, state, messages = []) {
  const taken = new Set((cause.evidence ?? []).map(linkKey));
  const free = (all) => all.map((each) => ({ ...each, key: linkKey(each.link) })).filter(({ key }) => !taken.has(key));
  const near = (note) => (note.group === cause.group ? 0 : 1);
  return {
    gap: free(state.segments
      .filter((segment) => segment.start && segment.end)
      .map((segment) => ({ kind: "gap", segment, link: { start: segment.start, end: segment.end } }))),
    communication: free(messages.map((message) => ({ kind: "communication", message, link: { communication: message.id } }))),
    note: free(state.notes
      .filter((note) => note.revealed !== false)
      .sort((a, b) => near(a) - near(b) || byPosition(a, b))
      .map((note) => ({ kind: "note", note, link: { note: note.id } }))),
  };
}

function words(ctx, { kind, segment, message, note }, length) {
  if (kind === "communication") return message.label;
  if (kind === "note") return brief(note.text, length);
  const long = segment.minutes === null || segment.minutes === undefined ? "" : ` · ${ctx.duration(segment.minutes)}`;
  return `${ctx.heading(segment, ctx.state.segments)}${long}`;
}

/** The line beneath a why or a factor. */
export function evidenceView(ctx, cause) {
  const { say } = ctx;
  const found = evidenceOf(cause, ctx.state, ctx.data.communications);
  if (!found.length && !ctx.can) return null;
  return el("div", { class: "evidence", key: "evidence" },
    found.map((each) => {
      const text = words(ctx, each, 90);
      return el("span", { class: `chip ${each.kind}`, key: each.key },
        el("span", { class: "chip-kind" }, `${say(`ev_${each.kind}`)} `),
        text,
        ctx.can
          ? el("button", { type: "button", class: "chip-off", "data-act": "unlink", "data-id": cause.id, "data-link": each.key, "aria-label": say("ev_off", { text }) }, "×")
          : null,
      );
    }),
    ctx.can
      ? el("button", {
          type: "button", class: "chip-add", key: "add", "data-act": "evidence", "data-id": cause.id, "aria-haspopup": "menu",
          "aria-expanded": String(ctx.ui.menu?.anchor.dataset.act === "evidence" && ctx.ui.menu.anchor.dataset.id === cause.id),
          "aria-label": `${say("ev_add")}: ${brief(cause.text)}`,
        }, `+ ${say("ev_add")}`)
      : null,
  );
}

/** What the buttons of that line do. */
export function evidenceActs(ctx, root) {
  const cause = (id) => ctx.state.causes.find((each) => each.id === id);
  return {
    evidence(button) {
      const found = cause(button.dataset.id);
      if (!found) return;
      const open = choices(found, ctx.state, ctx.data.communications);
      const link = (each) => {
        ctx.send("why.evidence", { why: found.id, ...each.link, on: true });
        ctx.draw();
      };
      const entries = ["gap", "communication", "note"].map((kind) => ({
        label: ctx.say(`ev_${kind}`),
        entries: open[kind].length
          ? open[kind].map((each) => ({ label: words(ctx, each, 110), act: () => link(each) }))
          : [{ label: ctx.say("ev_none"), none: true }],
      }));
      ctx.ui.menu?.close(false);
      // A menu outside an open dialog could not be reached.
      const home = button.closest("dialog")?.querySelector("[data-menus]") ?? root;
      ctx.ui.menu = openMenu(home, button, entries, { label: ctx.say("ev_menu"), back: ctx.say("back"), onClose: () => (ctx.ui.menu = null) });
    },
    unlink(button) {
      const found = cause(button.dataset.id);
      const link = found?.evidence.find((each) => linkKey(each) === button.dataset.link);
      if (link) ctx.send("why.evidence", { why: found.id, ...link, on: false });
    },
  };
}
