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

/** Whether every statement of a moment is answered by this person. */
export function answeredAll(state, moment, items) {
  return items.every((item) => state.pulse.mine[moment][item.key]);
}

/** The mean of counts of 1, 2, 3, 4 and 5. */
export function mean(counts) {
  const [sum, n] = counts.reduce(([all, many], count, place) => [all + count * (place + 1), many + count], [0, 0]);
  return n ? sum / n : 0;
}

/** A bar for each answer: its height as a share of the highest. */
export function bars(counts) {
  const most = Math.max(1, ...counts);
  return counts.map((n, place) => ({ value: place + 1, n, share: n / most }));
}
