// Dragging by mouse, pen and finger. Elements say what they are by attributes:
//   data-lift="note:ID" | "group:ID"   what can be lifted      data-item="ID"     an item to drop on
//   data-column="KEY"                  a column to drop in     data-strip         what scrolls sideways
// A finger lifts by a long press, so that scrolling stays what it was. The page is free to change meanwhile:
// the ghost is a copy, the pointer is held by the root, targets are looked up at every move.

const SLACK = 6; // px a mouse moves before it drags
const WOBBLE = 10; // px a pressing finger may move
const PRESS = 350; // ms
const EDGE = 64; // px from an edge where it scrolls by itself
const RIM = 12; // px at the rim of an item that mean "between", not "onto"

const CONTROLS = "button, input, textarea, select, a, summary, [role=menu], [contenteditable]";

/** Reads "note:ID" into {kind, id}. */
export function lifted(text) {
  const at = text.indexOf(":");
  return { kind: text.slice(0, at), id: text.slice(at + 1) };
}

/**
 * Watches `root`. `on` holds {can(lifted), canTake(lifted, itemId), begin(lifted), over(target|null),
 * drop(lifted, target), cancel()}. Returns {active(), cancel(), stop()}.
 */
export function dragging(root, on) {
  let press = null; // {lifted, source, x, y, pointer, timer}
  let now = null; // {lifted, ghost, dx, dy, x, y, pointer, target, frame}

  function down(event) {
    if (now || press || event.button || !event.isPrimary || event.target.closest(CONTROLS)) return;
    const source = event.target.closest("[data-lift]");
    if (!source) return;
    const what = lifted(source.dataset.lift);
    if (!on.can(what)) return;
    press = { lifted: what, source, x: event.clientX, y: event.clientY, pointer: event.pointerId };
    if (event.pointerType === "touch") {
      press.timer = setTimeout(() => begin(press.x, press.y), PRESS);
      // Held on the element itself: were it taken away meanwhile, its moves would no longer reach the root.
      event.target.addEventListener("touchmove", still, { passive: false });
      press.touched = event.target;
    }
  }

  function still(event) {
    if (now && event.cancelable) event.preventDefault();
  }

  function begin(x, y) {
    const { source, lifted: what, pointer, touched } = press;
    clearTimeout(press.timer);
    const box = source.getBoundingClientRect();
    const ghost = source.cloneNode(true);
    ghost.classList.add("ghost");
    ghost.setAttribute("aria-hidden", "true");
    ghost.removeAttribute("data-lift");
    ghost.removeAttribute("data-item");
    ghost.inert = true;
    ghost.style.width = `${box.width}px`;
    ghost.popover = "manual";
    root.append(ghost);
    ghost.showPopover?.();
    now = { lifted: what, ghost, dx: x - box.left, dy: y - box.top, x, y, pointer, target: null, touched };
    press = null;
    try {
      root.setPointerCapture(pointer);
    } catch {
      // The pointer is already up again; its pointerup has ended the press, or will.
    }
    if (touched) navigator.vibrate?.(12);
    on.begin(what);
    follow();
    now.frame = requestAnimationFrame(scroll);
  }

  function move(event) {
    if (press && event.pointerId === press.pointer) {
      const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
      if (event.pointerType === "touch") {
        if (far > WOBBLE) release();
      } else if (far > SLACK) {
        begin(press.x, press.y);
      }
    }
    if (!now || event.pointerId !== now.pointer) return;
    now.x = event.clientX;
    now.y = event.clientY;
    follow();
  }

  function follow() {
    now.ghost.style.transform = `translate(${now.x - now.dx}px, ${now.y - now.dy}px) rotate(1.5deg)`;
    const target = find(now.x, now.y);
    if (same(target, now.target)) return;
    now.target = target;
    on.over(target);
  }

  function find(x, y) {
    const hit = root.getRootNode().elementFromPoint(x, y);
    const column = hit?.closest?.("[data-column]");
    if (!column || !root.contains(column)) return null;
    const own = now.lifted.id;
    const items = [...column.querySelectorAll("[data-item]")];
    for (const [place, item] of items.entries()) {
      const box = item.getBoundingClientRect();
      if (y > box.bottom) continue;
      const id = item.dataset.item;
      const onto = y >= box.top + RIM && y <= box.bottom - RIM && on.canTake(now.lifted, id);
      if (onto) return { kind: "item", id };
      const before = id === own || y < (box.top + box.bottom) / 2 ? id : (items[place + 1]?.dataset.item ?? null);
      return { kind: "column", key: column.dataset.column, before };
    }
    return { kind: "column", key: column.dataset.column, before: null };
  }

  function scroll() {
    if (!now) return;
    const strip = root.querySelector("[data-strip]");
    if (strip) {
      const box = strip.getBoundingClientRect();
      strip.scrollLeft += pull(now.x, Math.max(0, box.left), Math.min(innerWidth, box.right));
    }
    const page = scroller(root);
    const box = page === document.scrollingElement ? { top: 0, bottom: innerHeight } : page.getBoundingClientRect();
    page.scrollTop += pull(now.y, Math.max(0, box.top), Math.min(innerHeight, box.bottom));
    follow();
    now.frame = requestAnimationFrame(scroll);
  }

  function up(event) {
    if (press?.pointer === event.pointerId) release();
    if (now?.pointer !== event.pointerId) return;
    now.x = event.clientX;
    now.y = event.clientY;
    follow();
    const { lifted: what, target } = now;
    finish();
    // The click that follows would press whatever lies under the note.
    const swallow = (click) => click.stopPropagation();
    root.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => root.removeEventListener("click", swallow, { capture: true }), 0);
    if (target) on.drop(what, target);
    else on.cancel();
  }

  function release() {
    clearTimeout(press.timer);
    press.touched?.removeEventListener("touchmove", still);
    press = null;
  }

  function finish() {
    cancelAnimationFrame(now.frame);
    now.ghost.remove();
    now.touched?.removeEventListener("touchmove", still);
    if (root.hasPointerCapture?.(now.pointer)) root.releasePointerCapture(now.pointer);
    now = null;
    on.over(null);
  }

  function cancel() {
    if (press) release();
    if (!now) return;
    finish();
    on.cancel();
  }

  const lost = (event) => {
    if (event.pointerId === (now ?? press)?.pointer) cancel();
  };
  const escape = (event) => {
    if (event.key !== "Escape" || !now) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const menu = (event) => {
    if (now || press?.touched) event.preventDefault();
  };
  const watched = [
    [root, "pointerdown", down],
    [root, "pointermove", move],
    [root, "pointerup", up],
    [root, "pointercancel", lost],
    [root, "contextmenu", menu],
    [root, "touchmove", still, { passive: false }],
    [window, "keydown", escape, true],
    [window, "pointerup", up],
    [window, "blur", cancel],
  ];
  for (const [where, name, act, how] of watched) where.addEventListener(name, act, how);
  return {
    active: () => now?.lifted ?? null,
    cancel,
    stop() {
      cancel();
      for (const [where, name, act, how] of watched) where.removeEventListener(name, act, how);
    },
  };
}

const same = (a, b) => a?.kind === b?.kind && a?.key === b?.key && a?.id === b?.id && a?.before === b?.before;

/** How far to scroll in this frame when the pointer is near an edge. */
function pull(at, low, high) {
  if (high - low < 3 * EDGE) return 0;
  if (at < low + EDGE) return -Math.ceil(Math.min(1, (low + EDGE - at) / EDGE) * 14);
  if (at > high - EDGE) return Math.ceil(Math.min(1, (at - high + EDGE) / EDGE) * 14);
  return 0;
}

/** What scrolls the page up and down around this element: in Streamlit a section, elsewhere the document. */
function scroller(element) {
  for (let at = element; at; at = at.parentNode ?? at.host) {
    if (at instanceof ShadowRoot) at = at.host;
    if (!(at instanceof Element)) break;
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement;
}
