// The chain of up to five whys under a group, each changed where it stands, and what contributed beside it.

import { blames } from "./blame.js";
import { openDialog } from "./dialog.js";
import { el } from "./dom.js";
import { evidenceView } from "./evidence.js";

export const WHYS = 5;
const FACTORS = 5;

const under = (state, group, factor) =>
  state.causes.filter((cause) => cause.group === group && Boolean(cause.factor) === factor).sort((a, b) => a.ordinal - b.ordinal);

/** The whys of a group, the first one first. */
export function chainOf(state, group) {
  return under(state, group, false);
}

/** The why that is marked as the root cause, if there is one. */
export function rootOf(state, group) {
  return state.causes.find((cause) => cause.group === group && cause.root);
}

/** The chain. `scope` keeps the names apart where one group is shown twice. */
export function whysView(ctx, group, scope) {
  const { state, say } = ctx;
  const chain = chainOf(state, group.id);
  const names = state.seats.map((seat) => seat.name);
  const locked = !ctx.can;
  // Where the chain ends: at the root cause, or for now at its last why.
  const end = rootOf(state, group.id) ?? chain.at(-1);
  const nudge = end && blames(end.text, ctx.data.blame_words, names);
  return el("div", { class: "whys", key: "whys" },
    el("ol", { class: "chain" }, chain.map((cause, place) => el("li", { key: cause.id, class: cause.root ? "why root" : "why" },
      el("span", { class: "why-n", "aria-hidden": "true" }, String(place + 1)),
      el("textarea", {
        class: "field", rows: "1", "data-field": "why", "data-id": cause.id, "data-group": group.id,
        value: cause.text, maxlength: "500", readonly: locked, "aria-label": say("why_n", { n: place + 1 }),
      }),
      el("label", { class: "root-mark" },
        el("input", {
          type: "radio", name: `${scope}-root-${group.id}`, checked: cause.root, disabled: locked, "data-act": "root",
          "data-id": cause.id, "aria-label": say("why_mark", { n: place + 1 }),
        }),
        el("span", { "aria-hidden": "true" }, say("root")),
      ),
      evidenceView(ctx, cause),
    ))),
    nudge ? el("p", { class: "nudge", key: "nudge" }, say("whys_blame")) : null,
    chain.length >= WHYS
      ? el("p", { class: "quiet", key: "done" }, rootOf(state, group.id) ? "" : say("why_done"))
      : el("div", { class: "why next", key: "next" },
          el("span", { class: "why-n", "aria-hidden": "true" }, String(chain.length + 1)),
          el("textarea", {
            class: "field", rows: "1", "data-field": "why-new", "data-group": group.id, "data-scope": scope,
            maxlength: "500", readonly: locked, placeholder: say(chain.length ? "why_next" : "why_first"),
            "aria-label": say(chain.length ? "why_next" : "why_first"), value: ctx.drafts.get(`why-${group.id}`),
          })),
    el("p", { class: "quiet small", key: "keys" },
      chain.length ? `${say("why_keys")} ` : "",
      el("button", { type: "button", class: "link", "data-act": "whys-help" }, say("whys_help")),
    ),
    chain.length ? factorsView(ctx, group, scope) : null,
  );
}

/** What made it worse without being a step of the chain. */
function factorsView(ctx, group, scope) {
  const { state, say } = ctx;
  const found = under(state, group.id, true);
  if (!found.length && !ctx.can) return null;
  return el("div", { class: "factors", key: "factors", role: "group", "aria-label": say("factors") },
    el("p", { class: "factors-title", key: "title" }, say("factors")),
    found.map((cause, place) => el("div", { class: "why", key: cause.id },
      el("span", { class: "why-n", "aria-hidden": "true" }, "+"),
      el("textarea", {
        class: "field", rows: "1", "data-field": "why", "data-id": cause.id, "data-group": group.id, "data-scope": scope,
        value: cause.text, maxlength: "500", readonly: !ctx.can, "aria-label": say("factor_n", { n: place + 1 }),
      }),
      evidenceView(ctx, cause),
    )),
    ctx.can && found.length < FACTORS
      ? el("div", { class: "why", key: "next" },
          el("span", { class: "why-n", "aria-hidden": "true" }, "+"),
          el("textarea", {
            class: "field", rows: "1", "data-field": "factor-new", "data-group": group.id, "data-scope": scope, maxlength: "500",
            placeholder: say("factor_new"), "aria-label": say("factor_new"), value: ctx.drafts.get(`factor-${group.id}`),
          }))
      : null,
  );
}

/** The help on the five whys: how to ask them, and an example. */
export function showWhysHelp(ctx, root) {
  const { data, say } = ctx;
  const lines = (name) => Object.keys(data.words).filter((key) => key.startsWith(`${name}_`)).sort().map((key) => el("li", {}, data.words[key]));
  openDialog(root, {
    title: say("whys_help"),
    body: [
      el("p", {}, say("whys_intro")),
      el("ul", {}, lines("whys_rule")),
      el("h3", {}, say("whys_example")),
      el("ol", {}, lines("whys_example")),
    ],
    buttons: [{ label: say("close"), main: true }],
  });
}
