// Rings for a fragment of the page: when its topic changed, Streamlit draws that fragment anew.

import { open } from "./state.js";

const made = new WeakMap();
const QUIET = 300;

/**
 * Mounted inside the fragment it refreshes; `data.topics` are what it listens for, `data.v` the version the page was
 * drawn from. Returns its cleanup.
 */
export function mount(component) {
  const host = component.parentElement;
  let bell = made.get(host);
  if (!bell) made.set(host, (bell = build(host, component)));
  bell.component = component;
  return bell.cleanup;
}

function build(host, component) {
  const bell = { component };
  const live = open(component.data);
  let timer = 0;
  let last = 0;
  let due = null;

  function strike() {
    timer = 0;
    last = Date.now();
    bell.component.setTriggerValue("ring", due);
  }

  function ring(heard) {
    const { topics, v = Infinity } = bell.component.data;
    if (heard.topic === "?" ? heard.v <= v : heard.topic !== "*" && !topics.includes(heard.topic)) return;
    due = heard;
    // At once, then at most so often: a burst of changes is one redraw at its end.
    // After a reconnection the bar asks first: what two components ask in one moment, Streamlit may take for one.
    const wait = heard.topic === "*" ? QUIET : Math.max(0, last + QUIET - Date.now());
    if (!timer) timer = setTimeout(strike, wait);
  }

  /** What rang between the drawing of this page and the hanging up of this bell. */
  function late() {
    const { topics, v = Infinity } = component.data;
    for (const topic of [...topics, "*"]) if (live.rang(topic) > v) ring({ topic, v: live.rang(topic) });
  }

  const stop = live.onRing(ring);
  late();
  bell.cleanup = () => {
    stop();
    clearTimeout(timer);
    live.close();
    made.delete(host);
  };
  return bell;
}
