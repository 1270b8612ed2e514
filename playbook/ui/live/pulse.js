// The pulse: a few statements, answered with one tap each. Only how many have answered is told while it runs.

import { openDialog } from "./dialog.js";
import { el } from "./dom.js";
import { frame } from "./frame.js";
import { answeredAll, bars, mean } from "./tally.js";

/** Mounted by Streamlit at every run of the script; the view itself is made once. Returns its cleanup. */
export function mount(component) {
  return frame(component, { name: "pulse", view, start });
}

function view(ctx) {
  const { state, data } = ctx;
  const results = state.pulse.results[data.moment];
  if (results) return [shown(ctx, results)];
  if (data.late && (ctx.leads || answeredAll(state, data.moment, data.items))) return [];
  return [asking(ctx)];
}

function asking(ctx) {
  const { state, data, say, leads } = ctx;
  const mine = state.pulse.mine[data.moment];
  const all = answeredAll(state, data.moment, data.items);
  // The facilitator's screen is the room's: it stays small until somebody wants it.
  const open = ctx.ui.pulse ?? !(leads || all);
  return el("section", { class: "pulse-box", key: "asking", "aria-label": say("title") },
    el("div", { class: "row", key: "head" },
      el("div", { class: "grow" },
        el("h2", {}, say("title")),
        el("p", { class: "quiet" }, all ? say("thanks") : say("anonymous")),
      ),
      el("p", { class: "counts", role: "status" }, counted(ctx)),
      leads || all
        ? el("button", { type: "button", class: "button", "data-act": "fold", "aria-expanded": String(open) }, open ? say("fold") : all ? say("change") : say("answer"))
        : null,
      leads ? el("button", { type: "button", class: "button", "data-act": "show" }, say("show")) : null,
    ),
    open ? el("div", { class: "statements", key: "statements" }, data.items.map((item) => question(ctx, item, mine[item.key]))) : null,
  );
}

function counted(ctx) {
  const n = ctx.state.pulse.n[ctx.data.moment];
  return ctx.many("answered", n, { m: ctx.number(Math.max(n, ctx.state.seats.length)) });
}

function question(ctx, item, chosen) {
  const { data, say } = ctx;
  const words = (value) => (value === 1 ? `1, ${say("low")}` : value === 5 ? `5, ${say("high")}` : String(value));
  return el("fieldset", { class: chosen ? "statement given" : "statement", key: item.key },
    el("legend", {}, item.text),
    el("div", { class: "scale" },
      el("span", { class: "end", "aria-hidden": "true" }, say("low")),
      [1, 2, 3, 4, 5].map((value) =>
        el("label", { class: chosen === value ? "point chosen" : "point", key: String(value) },
          el("input", {
            type: "radio", class: "visually-hidden", name: `${data.moment}-${item.key}`, value: String(value), checked: chosen === value,
            "data-act": "give", "data-item-key": item.key, "aria-label": words(value),
          }),
          el("span", { "aria-hidden": "true" }, String(value)),
        ),
      ),
      el("span", { class: "end", "aria-hidden": "true" }, say("high")),
    ),
  );
}

function shown(ctx, results) {
  const { data, state, say } = ctx;
  const known = data.items.filter((item) => results[item.key]);
  const mine = state.pulse.mine[data.moment];
  return el("section", { class: "pulse-box", key: "shown", "aria-label": say("title") },
    el("h2", {}, say("results")),
    known.length
      ? el("div", { class: "outcomes" }, known.map((item) => outcome(ctx, item, results[item.key], mine[item.key])))
      : el("p", { class: "quiet" }, say("too_few")),
    known.length < data.items.length && known.length ? el("p", { class: "quiet" }, say("some_few")) : null,
  );
}

function outcome(ctx, item, counts, own) {
  const { say, many } = ctx;
  const { format } = new Intl.NumberFormat(ctx.data.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const middle = format(mean(counts));
  const before = ctx.data.moment === "end" ? ctx.state.pulse.results.start?.[item.key] : null;
  return el("div", { class: "outcome", key: item.key },
    el("p", {}, item.text, before ? el("span", { class: "quiet before" }, say("before", { n: format(mean(before)) })) : null),
    el("strong", { class: "mean", "aria-label": say("mean", { n: middle }) }, middle),
    el("ol", { class: "bars" }, bars(counts).map(({ value, n, share }) =>
      el("li", { class: own === value ? "own" : "", "aria-label": many("gave", n, { value: String(value) }) + (own === value ? ` (${say("yours")})` : "") },
        el("span", { class: "bar", style: `height: ${Math.round(share * 100)}%` }),
        el("span", { class: "foot", "aria-hidden": "true" }, String(value)),
      ),
    )),
  );
}

function start(ctx, root) {
  return {
    deeds: {
      give: (radio) => ctx.send("pulse", { moment: ctx.data.moment, item: radio.dataset.itemKey, value: Number(radio.value) }),
      fold: (button) => (ctx.ui.pulse = button.getAttribute("aria-expanded") !== "true"),
      show() {
        const n = ctx.state.pulse.n[ctx.data.moment];
        const missing = ctx.state.seats.filter((seat) => ctx.live.here.includes(seat.id)).length - n;
        if (n < ctx.data.least) return ctx.toast.show(ctx.say("too_few_yet"));
        const go = () => ctx.send("pulse.show", { moment: ctx.data.moment });
        if (missing <= 0) return go();
        openDialog(root, {
          title: ctx.many("missing", missing),
          body: [],
          buttons: [{ label: ctx.say("show_now"), act: go }, { label: ctx.say("wait"), main: true }],
        });
      },
    },
  };
}
