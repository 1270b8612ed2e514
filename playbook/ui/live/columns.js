// Pure: which column a note or group stands in, in what order, and what a drop means.
//
// An "item" is what stands in a column on its own: a group with its notes, or a note that is in no group.

const UNSAVED = 1e9;

/** Notes in the order of the board: by position, then by id so that equal positions look alike everywhere. */
export function byPosition(a, b) {
  return a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Groups and lone notes as items, in the order of the board. A group without notes that can be read is left out. */
export function items(state) {
  const members = new Map();
  const standing = new Set(state.groups.map((group) => group.id));
  const found = [];
  for (const note of state.notes) {
    if (note.group && standing.has(note.group)) {
      if (!members.has(note.group)) members.set(note.group, []);
      members.get(note.group).push(note);
    } else {
      found.push({ id: note.id, kind: "note", group: null, notes: [note], position: note.position });
    }
  }
  for (const group of state.groups) {
    const notes = (members.get(group.id) ?? []).sort(byPosition);
    if (notes.length) found.push({ id: group.id, kind: "group", group, notes, position: group.position });
  }
  return found.sort(byPosition);
}

/** The columns in order of time, each with its items. A group stands where its first note does. */
export function columns(state, segmentOf) {
  const made = state.segments.map((segment) => ({ segment, key: segment.key, place: placeIn(segment), items: [] }));
  const known = new Map(made.map((column) => [column.key, column]));
  const whole = made.find((column) => column.segment.kind === "whole") ?? made.at(-1);
  for (const item of items(state)) {
    const segment = segmentOf(state, item.notes[0]);
    (known.get(segment?.key ?? segment) ?? whole)?.items.push(item);
  }
  return made;
}

/** Where a note dropped in this column is pinned; null when the column has no instant to pin to. */
export function placeIn(segment) {
  if (segment.kind === "whole") return { place: "incident", at: null };
  if (segment.start) return { place: "gap", at: segment.start };
  // The start is unknown: whatever lies before the first word stands in this column.
  if (segment.end) return { place: "gap", at: new Date(Date.parse(segment.end) - 60_000).toISOString() };
  return null;
}

/** A position between two neighbours, for the item dropped before the one called `before` (null: at the end). */
export function positionFor(column, before, moving) {
  const others = column.items.filter((item) => item.id !== moving);
  const at = before === null ? others.length : others.findIndex((item) => item.id === before);
  if (at < 0 || !others.length) return undefined;
  // A note that is not saved yet has no position of its own; behind it is where new ones go anyway.
  if (at > 0 && others[at - 1].position >= UNSAVED) return undefined;
  if (at === 0) return others[0].position - 1;
  if (at === others.length) return others.at(-1).position + 1;
  return (others[at - 1].position + others[at].position) / 2;
}

/**
 * What a drop asks of the server, as a list of [op, args]; empty when it changes nothing or cannot be.
 *
 * `lifted` is {kind: "note" | "group", id}; `target` is {kind: "column", key, before} or {kind: "item", id}.
 * A note lifted out of a group leaves it; a group moves or merges as a whole. `newId` makes an id.
 */
export function dropOps(state, segmentOf, lifted, target, newId) {
  const board = columns(state, segmentOf);
  const all = board.flatMap((column) => column.items);
  const home = all.find((item) => item.id === lifted.id) ?? all.find((item) => item.notes.some((n) => n.id === lifted.id));
  if (!home || !target) return [];
  const note = lifted.kind === "group" ? home.notes[0] : home.notes.find((n) => n.id === lifted.id);
  const leaves = lifted.kind === "note" && home.kind === "group";
  const out = leaves ? [["note.ungroup", { note: note.id }]] : [];
  if (target.kind === "item") {
    const onto = all.find((item) => item.id === target.id);
    if (!onto || onto.id === home.id || note.revealed === false || onto.notes[0].revealed === false) return [];
    return [...out, ["note.group", { note: note.id, onto: onto.id, group: newId() }]];
  }
  const column = board.find((each) => each.key === target.key);
  const place = column && placeIn(column.segment);
  if (!place) return [];
  const stays = !leaves && column.items.includes(home);
  const before = target.before ?? null;
  const index = column.items.indexOf(home);
  if (stays && (before === home.id || (column.items[index + 1]?.id ?? null) === before || lifted.kind === "group")) return [];
  const args = { note: note.id, place: place.place, at: place.at };
  // A group keeps the position that it was made with; a note goes where it was dropped.
  const position = lifted.kind === "note" ? positionFor(column, before, home.kind === "note" ? home.id : null) : undefined;
  if (position !== undefined) args.position = position;
  return [...out, ["note.move", args]];
}

/**
 * Where the arrows bring focus from item `id`, in columns as `columns` makes them: {column, id} of an item,
 * or the same place when there is none that way. Left and right skip empty columns and keep the height.
 */
export function nextFocus(board, id, key) {
  const x = board.findIndex((column) => column.items.some((item) => item.id === id));
  if (x < 0) {
    const first = board.find((column) => column.items.length);
    return first ? first.items[0].id : null;
  }
  const y = board[x].items.findIndex((item) => item.id === id);
  const row = board[x].items;
  if (key === "ArrowUp") return row[Math.max(0, y - 1)].id;
  if (key === "ArrowDown") return row[Math.min(row.length - 1, y + 1)].id;
  if (key === "Home") return row[0].id;
  if (key === "End") return row.at(-1).id;
  const step = key === "ArrowLeft" ? -1 : 1;
  for (let at = x + step; at >= 0 && at < board.length; at += step) {
    const there = board[at].items;
    if (there.length) return there[Math.min(y, there.length - 1)].id;
  }
  return id;
}

/**
 * The next drop target while an item is lifted by keyboard. Left and right go from column to column, down
 * and up through the items to group with and back to the column itself (`id` null).
 */
export function nextTarget(board, lifted, target, key) {
  const open = board.filter((column) => placeIn(column.segment));
  const x = Math.max(0, open.findIndex((column) => column.key === target.key));
  const turn = key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : 0;
  if (turn) {
    const there = open[Math.min(open.length - 1, Math.max(0, x + turn))];
    return { key: there.key, id: null };
  }
  const stops = [null, ...open[x].items.filter((item) => canTake(item, lifted)).map((item) => item.id)];
  const y = Math.max(0, stops.indexOf(target.id));
  const step = key === "ArrowUp" ? -1 : 1;
  return { key: open[x].key, id: stops[(y + step + stops.length) % stops.length] };
}

/** Whether what is lifted can be grouped with this item. */
export function canTake(item, lifted) {
  return item.id !== lifted.id && item.notes.every((note) => note.revealed !== false && note.id !== lifted.id);
}
