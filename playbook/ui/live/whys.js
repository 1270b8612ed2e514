// The chain of up to five whys under a group, each changed where it stands.

import { blames } from "./blame.js";
import { openDialog } from "./dialog.js";
import { el } from "./dom.js";

export const WHYS = 5;

/** The whys of a group, the first one first. */
export function chainOf(state, group) {
  return state.causes.filter((cause) => cause.group === group).sort((a, b) => a.ordinal - b.ordinal);
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
  const last = chain.at(-1);
  const nudge = last && !last.root && blames(last.text, ctx.data.blame_words, names);
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
