// One button that puts the report on the clipboard: rich text for editors, Markdown for everything else.

import { el, patch } from "./dom.js";
import { theme } from "./theme.js";

const made = new WeakMap();

/** Mounted by Streamlit at every run of the script; the button itself is made once. Returns its cleanup. */
export function mount(component) {
  const host = component.parentElement;
  let clip = made.get(host);
  if (!clip) made.set(host, (clip = build(host)));
  clip.show(component.data);
  return clip.cleanup;
}

function build(host) {
  const root = document.createElement("div");
  root.className = "live clip";
  host.append(root);
  let data = null;
  let said = "";
  let busy = false;
  let kept = null;

  function draw() {
    const { words } = data;
    patch(root, [
      el("button", { type: "button", class: "clip-button", key: "button", disabled: busy, onclick: press }, words.copy),
      el("span", { class: said === "failed" ? "clip-said warm" : "clip-said", key: "said", role: "status" }, said ? words[said] : words.hint),
    ]);
  }

  async function press() {
    busy = true;
    said = "";
    // What could not be copied the first time is at hand now: some browsers copy only within the press itself.
    const both = kept ? Promise.resolve(kept) : Promise.all([read("report.rich.html"), read("record.md")]);
    kept = null;
    draw();
    try {
      if (await write(both)) said = "copied";
      else {
        kept = await both;
        said = "again";
      }
    } catch {
      said = "failed";
    }
    busy = false;
    draw();
  }

  async function read(name) {
    const answer = await fetch(new URL(`${data.base}/export/${encodeURIComponent(data.workshop)}/${name}`, location.origin));
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.text();
  }

  return {
    show(fresh) {
      data = fresh;
      root.lang = fresh.lang;
      theme(root);
      draw();
    },
    cleanup() {
      made.delete(host);
      root.remove();
    },
  };
}

/** Puts [HTML, text], or a promise of them, on the clipboard; false when the browser did not take them. */
async function write(both) {
  if (globalThis.ClipboardItem && navigator.clipboard?.write) {
    const part = (place, type) => both.then((texts) => new Blob([texts[place]], { type }));
    try {
      await navigator.clipboard.write([new ClipboardItem({ "text/html": part(0, "text/html"), "text/plain": part(1, "text/plain") })]);
      return true;
    } catch (error) {
      await both; // not reached: then there is nothing to copy in any way
      if (error.name !== "NotAllowedError" && error.name !== "TypeError" && error.name !== "NotSupportedError") return false;
    }
  }
  return byHand(await both);
}

/** The way without HTTPS: what is copied is replaced while it is copied. */
function byHand([html, text]) {
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("aria-hidden", "true");
  field.style.cssText = "position:fixed;opacity:0;pointer-events:none";
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  const replace = (event) => {
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", replace, true);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", replace, true);
    field.remove();
    before?.focus?.({ preventScroll: true });
  }
}
