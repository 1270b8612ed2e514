"""Where words go above a bar, so that none lies on another or on a flag's pole. Pure; pixels from the left."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

#: Room between words and what stands beside them, and what a flag takes to the right of its pole.
AIR, FLAG = 6.0, 15.0
#: Letters that are much narrower or broader than the others.
NARROW, BROAD = frozenset(" .,:;'’|!iljtfrI()–-"), frozenset("mwMW%@—")


def centre(
    left: float, right: float, needs: float, poles: Sequence[float], texts: Sequence[Sequence[float]] = ()
) -> float | None:
    """The middle of words as wide as `needs` above a bar from `left` to `right`. None where they do not fit.

    `poles` are the flags of the lane and `texts` the widths of what each may say, the fullest first. The words stand
    in the bar's own middle unless a flag stands there, or could say more if they moved aside.
    """
    if needs > right - left:
        return None
    inside = [(pole, texts[n] if n < len(texts) else ()) for n, pole in enumerate(poles) if left < pole < right]
    middle = (left + right) / 2
    if not inside:
        return middle
    inside.sort(key=lambda flag: flag[0])
    starts = [left, *(pole + FLAG for pole, _ in inside)]
    ends = [*(pole - AIR for pole, _ in inside), right]
    places = [middle, *((start + end) / 2 for start, end in zip(starts, ends, strict=True))]
    places += [pole + FLAG + 2 * AIR + text + needs / 2 + 1 for pole, said in inside for text in said]
    fitting = [
        at
        for at in places
        if any(s <= at - needs / 2 and at + needs / 2 <= e for s, e in zip(starts, ends, strict=True))
    ]
    return min(fitting, key=lambda at: (_unsaid(at, needs, inside, right), abs(at - middle)), default=None)


def _unsaid(at: float, needs: float, inside: Sequence[tuple[float, Sequence[float]]], right: float) -> int:
    """How much flags must leave unsaid with words standing there: 0 when each has room for its fullest text."""
    lost = 0
    for (pole, said), following in pairwise([*inside, (right, ())]):
        ahead = at - needs / 2 if at > pole else right
        room = min(following[0], ahead) - 2 * AIR - pole - FLAG
        lost += next((place for place, text in enumerate(said) if text <= room), len(said))
    return lost


def width(words: str, font: int) -> float:
    """Pixels that words take in the charts' typeface, Source Sans in bold, about."""
    return font * sum(0.27 if c in NARROW else 0.84 if c in BROAD else 0.54 for c in words)


def rooms(
    poles: Sequence[float], taken: Sequence[tuple[float, float]], walls: Sequence[float], end: float
) -> list[float]:
    """How much room there is to the right of each flag, the poles in order: up to the next one, to words that stand
    there already (left and right end of each), to a line across the lane, or to its end; 0 under such words."""
    found = []
    for pole, following in pairwise([*poles, end]):
        begins = pole + FLAG
        ahead = [left for left, right in taken if right > begins]
        ahead += [wall for wall in walls if wall > pole]
        found.append(max(0.0, min([following, *ahead]) - AIR - begins))
    return found
