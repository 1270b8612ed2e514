// The timeline's chart, drawn by Plotly. It stays on the page while others change what it shows: so zoom is kept.

import { el, patch } from "./dom.js";
import { legend } from "./legend.js";

const made = new WeakMap();
let loading = null;

/** Plotly itself, fetched once for all charts; a failed try is made again by the next run. */
function plotly(address) {
  loading ??= import(address).then(
    () => globalThis.Plotly,
    (error) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/**
 * `data.figure` is what Plotly draws, `data.alt` says it in words, `data.words.whole` is the button that ends a zoom.
 * A click tells `picked`: the `customdata` of what was clicked and a number that grows. Returns its cleanup.
 */
export function mount(component) {
  const host = component.parentElement;
  let chart = made.get(host);
  if (!chart) made.set(host, (chart = build(host)));
  chart.run(component);
  return chart.cleanup;
}

function build(host) {
  const plot = el("div", { class: "plot", role: "figure" });
  const frame = el("div", { class: "frame" }, plot);
  const over = el("div", { class: "over" });
  const signs = el("ul", { class: "signs" });
  host.append(over, frame, signs);
  let component = null;
  let library = null;
  let drawn = null;
  let clicks = 0;
  let working = null; // the drawing under way

  function run(next) {
    component = next;
    const { figure, alt } = next.data;
    plot.setAttribute("aria-label", alt);
    plot.style.height = `${figure.layout.height}px`;
    plot.style.width = figure.layout.width ? `${figure.layout.width}px` : "100%";
    // What is wider than its page is moved along with a finger or, once focused, with the arrow keys.
    for (const [name, value] of [["tabindex", "0"], ["role", "region"], ["aria-label", alt]])
      if (figure.layout.width) frame.setAttribute(name, value);
      else frame.removeAttribute(name);
    patch(signs, figure.layout.width ? legend(figure.data) : []);
    working ??= work().finally(() => (working = null));
  }

  /** One drawing at a time, for Plotly mixes two of one chart up; what comes meanwhile is drawn when it is done. */
  async function work() {
    library ??= await plotly(new URL(component.data.module.replace(/[^/]*$/, "plotly.min.js"), document.baseURI).href).catch((error) => console.warn(error));
    while (library && component) {
      const text = JSON.stringify(component.data.figure);
      if (text === drawn) return;
      const first = drawn === null;
      drawn = text;
      // Plotly writes into what it is given; only a copy leaves the next comparison true.
      const { data, layout } = JSON.parse(text);
      await library.react(plot, data, layout, component.data.config);
      if (!component) return;
      if (first) listen();
      zoomed();
    }
  }

  function listen() {
    plot.on("plotly_click", ({ points: [point] }) => {
      if (point?.customdata && component?.data.picks) component.setTriggerValue("picked", { what: point.customdata, n: ++clicks });
    });
    plot.on("plotly_relayout", zoomed);
  }

  /** While a part of the incident is shown, a button leads back to all of it. */
  function zoomed() {
    const shown = plot._fullLayout?.xaxis?.range ?? [];
    const whole = component?.data.figure.layout.xaxis.range ?? shown;
    const part = shown.some((edge, n) => Math.abs(time(edge) - time(whole[n])) > 1000);
    patch(over, part ? [el("button", { type: "button", class: "whole", key: "whole", onclick: () => library.relayout(plot, { "xaxis.range": [...whole] }) }, component.data.words.whole)] : []);
  }

  /** Plotly ends what it has begun, a zoom that somebody is about to draw too, before what it needs for that is gone. */
  async function gone() {
    await Promise.allSettled([working]);
    while (plot._dragging) await new Promise((released) => addEventListener("mouseup", () => setTimeout(released), { once: true }));
    library?.purge(plot);
    plot.emit = () => {};
  }

  return {
    run,
    cleanup() {
      component = null;
      made.delete(host);
      frame.remove();
      over.remove();
      signs.remove();
      gone();
    },
  };
}

/** An edge of the time axis in milliseconds; Plotly writes it with a blank or a T. */
const time = (edge) => Date.parse(`${String(edge).replace(" ", "T").slice(0, 23)}Z`);
