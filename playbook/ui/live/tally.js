// Pure: votes left, the order of the plan's cards, and which of them are tied.

/** Votes of mine that are not given yet. */
export function left(state) {
  const given = Object.values(state.votes ?? {}).reduce((sum, n) => sum + n, 0);
  return Math.max(0, (state.workshop.vote_budget ?? 0) - given);
}

/** Cards most votes first once totals are shown, else in the order of the board, which never jumps. */
export function ranked(items, totals) {
  if (!totals) return [...items];
  return items
    .map((item, place) => ({ item, place, votes: totals[item.id] ?? 0 }))
    .sort((a, b) => b.votes - a.votes || a.place - b.place)
    .map((each) => each.item);
}

/** Ids of the items that share their number of votes with another; none at zero. */
export function tied(items, totals) {
  const count = new Map();
  for (const item of items) {
    const votes = totals?.[item.id] ?? 0;
    if (votes) count.set(votes, [...(count.get(votes) ?? []), item.id]);
  }
  return new Set([...count.values()].filter((ids) => ids.length > 1).flat());
}

/** How the stars would stand after choosing: whether it is the fourth, which deserves a question first. */
export function isFourth(state, id) {
  const chosen = state.groups.filter((group) => group.priority);
  return chosen.length >= 3 && !chosen.some((group) => group.id === id);
}
