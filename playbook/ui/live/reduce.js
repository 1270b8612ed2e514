// The board's state: what the server said, and over it what this tab has written and the server has not yet said back.
// Pure: the same frames in the same order always come to the same state.

const LISTS = { note: "notes", group: "groups", cause: "causes", mark: "marks", seat: "seats" };

/** A state before the first snapshot. */
export const EMPTY = Object.freeze({
  v: -1,
  workshop: { step: "", private: true, locked: false, prompt: null, vote_budget: 3, voting: false, votes_shown: false, spotlight: null },
  you: {},
  seats: [],
  ready: [],
  segments: [],
  marks: [],
  notes: [],
  hidden: 0,
  groups: [],
  causes: [],
  votes: {},
  cast: 0,
  totals: null,
  pulse: { mine: { start: {}, end: {} }, n: { start: 0, end: 0 }, results: { start: null, end: null } },
});

/** The state after one change of a delta; rings and unknown kinds change nothing. */
export function reduce(state, body) {
  const { k } = body;
  if (k in LISTS) return { ...state, [LISTS[k]]: put(state[LISTS[k]], body[k]), ...(k === "seat" ? you(state, body.seat) : {}) };
  if (k.endsWith("-") && k.slice(0, -1) in LISTS) {
    const list = LISTS[k.slice(0, -1)];
    const next = { ...state, [list]: state[list].filter((each) => each.id !== body.id) };
    return k === "group-" ? { ...next, causes: next.causes.filter((each) => each.group !== body.id) } : next;
  }
  switch (k) {
    case "workshop":
      return { ...state, workshop: { ...state.workshop, ...body.set } };
    case "hidden":
      return { ...state, hidden: body.n };
    case "votes":
      return { ...state, votes: body.mine };
    case "cast":
      return { ...state, cast: body.n };
    case "totals":
      return { ...state, totals: body.votes };
    case "pulse":
      return pulse(state, "mine", body.moment, body.mine);
    case "pulsed":
      return pulse(state, "n", body.moment, body.n);
    case "pulse_results":
      return pulse(state, "results", body.moment, body.results);
    case "segments":
      return { ...state, segments: body.segments };
    case "ready":
      return { ...state, ready: body.seats };
    default:
      return state;
  }
}

function pulse(state, part, moment, value) {
  return { ...state, pulse: { ...state.pulse, [part]: { ...state.pulse[part], [moment]: value } } };
}

function put(list, item) {
  const place = list.findIndex((each) => each.id === item.id);
  return place < 0 ? [...list, item] : [...list.slice(0, place), item, ...list.slice(place + 1)];
}

function you(state, seat) {
  return seat.id === state.you.id ? { you: { ...state.you, ...seat, leads: seat.role === "facilitator" } } : {};
}

/** What the person sees: the server's state with the writes that wait laid over it, marked `saving`. */
export function overlay(state, waiting) {
  const view = waiting.reduce((over, { op, args }) => (op in OVER ? OVER[op](over, args, state) : over), state);
  return { ...view, unseen: unseen(state) };
}

/** How many notes only others can read yet: told by the server's state, whatever waits here. */
function unseen(state) {
  return Math.max(0, state.hidden - state.notes.filter((note) => note.mine && !note.revealed).length);
}

const edit = (view, list, id, change) =>
  view[list].some((each) => each.id === id)
    ? { ...view, [list]: view[list].map((each) => (each.id === id ? { ...each, ...change, saving: true } : each)) }
    : view;

const OVER = {
  "note.add": (view, a) =>
    view.notes.some((note) => note.id === a.note)
      ? view
      : {
          ...view,
          notes: [
            ...view.notes,
            {
              id: a.note,
              text: a.text,
              place: a.place ?? "incident",
              at: a.at ?? null,
              communication: a.communication ?? null,
              group: null,
              position: 1e9 + view.notes.length,
              revealed: !view.workshop.private,
              edited: false,
              mine: true,
              saving: true,
            },
          ],
        },
  "note.edit": (view, a) => edit(view, "notes", a.note, { text: a.text }),
  "note.delete": (view, a) => ({ ...view, notes: view.notes.filter((note) => note.id !== a.note) }),
  "note.restore": (view, a, state) => {
    const was = state.notes.find((note) => note.id === a.note);
    if (!was || view.notes.some((note) => note.id === a.note)) return view;
    return { ...view, notes: [...view.notes, { ...was, saving: true }] };
  },
  "note.move": (view, a) => {
    const moved = view.notes.find((note) => note.id === a.note);
    if (!moved) return view;
    const place = { place: a.place, at: a.at ?? null, communication: a.communication ?? null };
    const together = (note) => note.id === a.note || (moved.group && note.group === moved.group);
    const notes = view.notes.map((note) =>
      together(note)
        ? { ...note, ...place, saving: true, ...(note.id === a.note && a.position !== undefined ? { position: a.position } : {}) }
        : note,
    );
    return { ...view, notes };
  },
  "note.group": (view, a) => {
    const dragged = view.notes.find((note) => note.id === a.note);
    const other = view.notes.find((note) => note.id === a.onto);
    if (!dragged) return view;
    const home = view.groups.some((group) => group.id === a.onto) ? a.onto : (other?.group ?? dragged.group ?? a.group);
    const joins = (note) => note.id === a.note || note.id === a.onto || (dragged.group && note.group === dragged.group);
    const anchor = other ?? view.notes.find((note) => note.group === home) ?? dragged;
    const place = { place: anchor.place, at: anchor.at, communication: anchor.communication };
    const groups = view.groups.some((group) => group.id === home)
      ? view.groups
      : [...view.groups, { id: home, name: "", position: anchor.position, priority: false, saving: true }];
    return { ...view, groups, notes: view.notes.map((note) => (joins(note) ? { ...note, ...place, group: home, saving: true } : note)) };
  },
  "note.ungroup": (view, a) => edit(view, "notes", a.note, { group: null }),
  "group.name": (view, a) => edit(view, "groups", a.group, { name: a.name }),
  "group.priority": (view, a) => edit(view, "groups", a.group, { priority: a.on }),
  why: (view, a) => {
    if (!a.text) return { ...view, causes: view.causes.filter((cause) => cause.id !== a.why) };
    if (view.causes.some((cause) => cause.id === a.why)) return edit(view, "causes", a.why, { text: a.text });
    const factor = Boolean(a.factor);
    const ordinal = 1 + view.causes.filter((cause) => cause.group === a.group && Boolean(cause.factor) === factor).length;
    return { ...view, causes: [...view.causes, { id: a.why, group: a.group, ordinal, text: a.text, root: false, factor, evidence: [], saving: true }] };
  },
  "why.evidence": (view, { why, on, ...link }) => {
    const known = view.causes.find((cause) => cause.id === why);
    if (!known) return view;
    const others = known.evidence.filter((each) => linkKey(each) !== linkKey(link));
    return edit(view, "causes", why, { evidence: on ? [...others, link] : others });
  },
  "why.root": (view, a) => {
    const chosen = view.causes.find((cause) => cause.id === a.why);
    if (!chosen) return view;
    const causes = view.causes.map((cause) =>
      cause.group === chosen.group ? { ...cause, root: Boolean(a.on) && cause.id === a.why } : cause,
    );
    return { ...view, causes };
  },
  vote: (view, a) => {
    const votes = { ...view.votes, [a.target]: a.count };
    if (!a.count) delete votes[a.target];
    return { ...view, votes, voting: true };
  },
  // An answer that comes too late for the results changes nothing that is drawn.
  pulse: (view, a) =>
    view.pulse.results[a.moment] ? view : pulse(view, "mine", a.moment, { ...view.pulse.mine[a.moment], [a.item]: a.value }),
  done: (view, a) => {
    if (a.step !== view.workshop.step) return view;
    const others = view.ready.filter((seat) => seat !== view.you.id);
    return { ...view, ready: a.on ? [...others, view.you.id] : others };
  },
};

/** What a piece of evidence is called among those of its cause, however its instants are written. */
export function linkKey(link) {
  if (link.start) return `gap:${Date.parse(link.start)}:${Date.parse(link.end)}`;
  return link.communication ? `communication:${link.communication}` : `note:${link.note}`;
}

const scales = new WeakMap();

/** Segments with their ends as numbers, read once for each list of them. */
function scale(segments) {
  let known = scales.get(segments);
  if (!known) {
    known = {
      whole: segments.find((segment) => segment.kind === "whole") ?? null,
      timed: segments
        .filter((segment) => segment.kind !== "whole")
        .map((segment) => ({
          segment,
          from: segment.start ? Date.parse(segment.start) : -Infinity,
          until: segment.end ? Date.parse(segment.end) : Infinity,
        })),
    };
    scales.set(segments, known);
  }
  return known;
}

/** The column a note stands in; the same rule as `playbook.segments.segment_of`. */
export function segmentOf(state, note) {
  const { whole, timed } = scale(state.segments);
  if (note.place === "incident" || !note.at || !timed.length) return whole;
  const at = Date.parse(note.at);
  const found = timed.find(({ from, until }) => from <= at && at < until);
  if (found) return found.segment;
  return (at < timed[0].from ? timed[0] : timed[timed.length - 1]).segment;
}
