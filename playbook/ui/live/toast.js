// What just happened, in a line at the bottom with a way back; and what a screen reader is told.

const LASTS = 10_000; // ms; longer while it is pointed at or focused

/** Makes the two places inside `root`. `show` with {label, act} offers a button. */
export function toaster(root) {
  const voice = document.createElement("div");
  voice.className = "visually-hidden";
  voice.setAttribute("role", "status");
  voice.setAttribute("aria-live", "polite");
  const box = document.createElement("div");
  box.className = "toast";
  box.popover = "manual";
  root.append(voice, box);
  let timer = 0;

  function hide() {
    clearTimeout(timer);
    box.hidePopover?.();
    box.replaceChildren();
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => (box.matches(":hover, :focus-within") ? later() : hide()), LASTS);
  }

  /** Says it to screen readers; the same sentence twice is said twice. */
  function say(text) {
    const line = document.createElement("div");
    line.textContent = text;
    voice.replaceChildren(line);
  }

  function show(text, offer) {
    hide();
    const line = document.createElement("span");
    line.textContent = text;
    box.append(line);
    if (offer) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = offer.label;
      button.addEventListener("click", () => {
        hide();
        offer.act();
      });
      box.append(button);
    }
    box.showPopover?.();
    say(text);
    later();
  }

  return { say, show, hide, stop: () => clearTimeout(timer) };
}
