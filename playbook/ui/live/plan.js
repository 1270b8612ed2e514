// The plan step: a vote within a budget, secret until it is closed; then two or three priorities.

import { openDialog } from "./dialog.js";
import { el } from "./dom.js";
import { evidenceActs } from "./evidence.js";
import { frame } from "./frame.js";
import { groupName } from "./group.js";
import { tint } from "./speak.js";
import { askSpotlight, spotLine, spotView } from "./spotlight.js";
import { fields } from "./fields.js";
import { isFourth, left, ranked, tied } from "./tally.js";
import { rootOf } from "./whys.js";

/** Mounted by Streamlit at every run of the script; the view itself is made once. Returns its cleanup. */
export function mount(component) {
  return frame(component, {
    name: "plan",
    view,
    start(ctx, root) {
      ctx.fields = fields(ctx, root);
      return acts(ctx, root);
    },
  });
}

/** What can be voted on: groups and notes that everybody can read, in the order of the board. */
function ballot(ctx) {
  return ctx.columns().flatMap((column) => column.items).filter((item) => item.notes.every((note) => note.revealed !== false));
}

function view(ctx) {
  const cards = ranked(ballot(ctx), ctx.state.totals);
  const ties = tied(cards, ctx.state.totals);
  return [
    head(ctx, cards, ties),
    cards.length
      ? el("div", { class: "cards", key: "cards", role: "list", "aria-label": ctx.say("plan") }, cards.map((item) => card(ctx, item, ties.has(item.id))))
      : el("div", { class: "empty", key: "empty" }, el("h2", {}, ctx.say("empty")), el("p", {}, ctx.say("empty_next"))),
    spotLine(ctx),
    spotView(ctx),
  ];
}

function head(ctx, cards, ties) {
  const { state, say, many, leads } = ctx;
  const { voting, votes_shown: shown, vote_budget: budget } = state.workshop;
  const chosen = state.groups.filter((group) => group.priority).length;
  const remaining = left(state);
  const lines = voting
    ? [
        el("p", { class: "votes-left", role: "status" }, many("left", remaining, { m: ctx.number(budget) })),
        el("p", { class: "quiet" }, `${many("cast", state.cast)}. ${say("secret")}`),
      ]
    : [
        el("p", { class: "lead-line" }, say(shown ? (leads ? "shown" : "shown_wait") : "begin")),
        shown ? el("p", { class: "quiet" }, many("chosen", chosen), ties.size ? ` · ${say("tie_help")}` : "") : null,
      ];
  return el("div", { class: voting ? "vote-head open" : "vote-head", key: "head" },
    el("div", { class: "grow" }, lines),
    leads && cards.length ? lead(ctx, voting, shown, budget) : null,
  );
}

function lead(ctx, voting, shown, budget) {
  const { say } = ctx;
  if (voting) return el("div", { class: "row end", key: "lead" }, el("button", { type: "button", class: "button main", "data-act": "close-vote" }, say("end")));
  return el("div", { class: "row end", key: "lead" },
    el("label", { class: "budget" }, el("span", {}, say("budget")),
      el("input", { class: "field", type: "number", min: "1", max: "20", value: String(ctx.ui.budget ?? budget), "data-act-change": "budget" })),
    el("button", { type: "button", class: shown ? "button" : "button main", "data-act": "open-vote" }, say(shown ? "again" : "open")),
  );
}

function card(ctx, item, tie) {
  const { state, say, many } = ctx;
  const { voting, votes_shown: shown } = state.workshop;
  const name = groupName(item);
  const priority = item.kind === "group" && item.group.priority;
  const root = item.kind === "group" ? rootOf(state, item.id) : null;
  const status = ctx.status([item.id]);
  return el("div", {
    key: item.id, role: "listitem", "data-item": item.id, tabindex: "-1", class: priority ? "card priority" : "card",
  },
    el("div", { class: "card-head" },
      el("h2", {}, name),
      priority ? el("span", { class: "badge star" }, el("span", { "aria-hidden": "true" }, "★ "), say("priority")) : null,
    ),
    item.kind === "group"
      ? el("ul", { class: "card-notes" }, item.notes.map((note) => el("li", { key: note.id, class: `tint${tint(note.id)}` }, note.text)))
      : null,
    item.kind === "group" ? el("p", { class: root ? "card-root" : "card-root quiet" }, root ? [el("strong", {}, `${say("root")}: `), root.text] : say("root_none")) : null,
    el("div", { class: "card-foot" },
      voting ? stepper(ctx, item, name) : null,
      shown && state.totals ? result(ctx, item, tie) : null,
      status && status !== "saved" ? el("span", { class: `status ${status}` }, say(status)) : null,
      el("div", { class: "row end" }, ctx.leads ? choices(ctx, item, name, priority, shown) : null),
    ),
    ctx.leads && item.kind === "note" && state.totals?.[item.id] ? el("p", { class: "quiet small" }, say("star_lone")) : null,
  );
}

function stepper(ctx, item, name) {
  const { state, say, many } = ctx;
  const mine = state.votes[item.id] ?? 0;
  return el("div", { class: mine ? "stepper given" : "stepper", role: "group", "aria-label": name },
    el("button", { type: "button", class: "step", "data-act": "fewer", "data-id": item.id, disabled: !mine, "aria-label": say("fewer", { name }) }, "−"),
    el("span", { class: "mine", "aria-live": "polite", "aria-label": many("votes", mine) }, String(mine)),
    el("button", { type: "button", class: "step", "data-act": "more", "data-id": item.id, disabled: !left(state), "aria-label": say("more", { name }) }, "+"),
  );
}

function result(ctx, item, tie) {
  const { state, say, many } = ctx;
  const mine = state.votes[item.id] ?? 0;
  return el("div", { class: "result" },
    el("span", { class: "total" }, many("votes", state.totals[item.id] ?? 0)),
    tie ? el("span", { class: "badge tie" }, el("span", { "aria-hidden": "true" }, "= "), say("tie")) : null,
    mine ? el("span", { class: "quiet" }, `${ctx.number(mine)} ${say("mine")}`) : null,
  );
}

function choices(ctx, item, name, priority, shown) {
  const { say } = ctx;
  return [
    el("button", { type: "button", class: "button small", "data-act": "discuss", "data-id": item.id, "aria-label": `${say("discuss")}: ${name}` }, say("discuss")),
    shown && item.kind === "group"
      ? el("button", {
          type: "button", class: "button small", "data-act": "star", "data-id": item.id, "aria-pressed": String(priority), "aria-label": `${say("priority")}: ${name}`,
        }, el("span", { "aria-hidden": "true" }, priority ? "★ " : "☆ "), say("priority"))
      : null,
  ];
}

function acts(ctx, root) {
  const find = (id) => ballot(ctx).find((item) => item.id === id);

  function vote(id, more) {
    const mine = ctx.state.votes[id] ?? 0;
    if (!ctx.state.workshop.voting || mine + more < 0 || (more > 0 && !left(ctx.state))) return false;
    ctx.send("vote", { target: id, count: mine + more });
    return true;
  }

  function star(id) {
    const group = ctx.state.groups.find((each) => each.id === id);
    if (!group) return;
    const choose = () => {
      ctx.send("group.priority", { group: id, on: !group.priority });
      ctx.draw();
    };
    if (group.priority || !isFourth(ctx.state, id)) return choose();
    const quote = document.createElement("p");
    quote.textContent = groupName(find(id));
    openDialog(root, {
      title: ctx.say("fourth"),
      body: [quote],
      buttons: [{ label: ctx.say("fourth_yes"), act: choose }, { label: ctx.say("fourth_no"), main: true }],
    });
  }

  return {
    deeds: {
      ...evidenceActs(ctx, root),
      more: (button) => vote(button.dataset.id, 1),
      fewer: (button) => vote(button.dataset.id, -1),
      star: (button) => star(button.dataset.id),
      discuss: (button) => askSpotlight(ctx, root, button.dataset.id, groupName(find(button.dataset.id))),
      budget: (field) => (ctx.ui.budget = Math.max(1, Math.min(20, Math.round(Number(field.value)) || 3))),
      "open-vote"() {
        ctx.send("voting", { open: true, budget: ctx.ui.budget ?? ctx.state.workshop.vote_budget });
        ctx.ui.budget = undefined;
      },
      "close-vote": () => ctx.send("voting", { open: false }),
      root: (radio) => ctx.send("why.root", { why: radio.dataset.id, on: true }),
    },
    shortcut(key, shift) {
      if (key.toLowerCase() !== "v" || !ctx.ui.current) return false;
      const done = vote(ctx.ui.current, shift ? -1 : 1);
      if (done) ctx.draw();
      return done;
    },
  };
}
