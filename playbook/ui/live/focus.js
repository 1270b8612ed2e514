// Focus, caret and what is half typed, kept when an element moves to another place on the page.

const NAMES = ["field", "act", "id", "group", "scope", "item", "note"];

function deepest(root) {
  const active = root.getRootNode().activeElement;
  return active && root.contains(active) ? active : null;
}

function selector(element) {
  const parts = NAMES.filter((name) => element.dataset[name] !== undefined);
  return parts.map((name) => `[data-${name}="${CSS.escape(element.dataset[name])}"]`).join("");
}

function isText(element) {
  return element.nodeName === "TEXTAREA" || (element.nodeName === "INPUT" && element.type === "text");
}

/** Remembers what has the focus; the function it returns gives it back if it was lost meanwhile. */
export function holdFocus(root) {
  const had = deepest(root);
  if (!had) return () => {};
  const name = selector(had);
  const inside = had.closest("dialog") ? "dialog " : "";
  const note = had.dataset.note ?? had.closest("[data-note]")?.dataset.note;
  const item = had.closest("[data-item]")?.dataset.item;
  const typed = isText(had) ? [had.value, had.selectionStart, had.selectionEnd] : null;
  return () => {
    if (deepest(root) === had) return;
    const same = had.isConnected ? had : name && root.querySelector(inside + name);
    const home =
      (note && root.querySelector(`[data-note="${CSS.escape(note)}"]`)?.closest("[data-item]")) ??
      (item && root.querySelector(`[data-item="${CSS.escape(item)}"]`));
    const next = same || home;
    if (!next) return;
    next.focus({ preventScroll: true });
    // A note that has just joined a group takes no focus of its own: its group does.
    if (deepest(root) !== next) home?.focus({ preventScroll: true });
    if (typed && next === same && isText(same)) {
      if (same.value !== typed[0]) same.value = typed[0];
      same.setSelectionRange(typed[1], typed[2]);
    }
  };
}

/**
 * Brings cards that now belong elsewhere to their new parents, so that drawing finds them there and does not
 * make them anew. `board` are columns as `columns.js` makes them.
 */
export function rehome(root, board) {
  const [places, cards] = [new Map(), new Map()];
  for (const node of root.querySelectorAll("[data-column] > .items")) places.set(node.parentNode.dataset.column, node);
  for (const node of root.querySelectorAll("[data-item], [data-note]")) cards.set(node.dataset.item ?? node.dataset.note, node);
  const bring = (id, home) => {
    const node = cards.get(id);
    if (!node || !home || node.parentNode === home || node.contains(home)) return;
    if (home.moveBefore) home.moveBefore(node, null);
    else home.append(node);
  };
  for (const { key, items } of board) {
    for (const item of items) {
      bring(item.id, places.get(key));
      if (item.kind !== "group") continue;
      const stack = cards.get(item.id)?.querySelector(":scope > .stack");
      for (const note of item.notes) bring(note.id, stack);
    }
  }
}
