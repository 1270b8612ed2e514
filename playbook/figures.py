"""What an incident's timeline comes to in figures: first word, longest silence, promises. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from playbook.record import Communication, Record
from playbook.scope import belongs
from playbook.timeline import (
    EVERYTHING,
    PUNCTUAL_MINUTES,
    STRICT_MINUTES,
    Gap,
    GapKind,
    Targets,
    Yardstick,
    cadence,
    gaps_between,
    in_order,
    longest,
    minutes_between,
)


@dataclass(frozen=True, slots=True)
class Figures:
    """The plain numbers under the chart, for one scope.

    `first_gap_minutes` runs from the start to the first word of all, a follow-up included; None while the
    start is unknown or nothing was said. `needed` is how many updates the target asks for, None while the
    end is unknown or where nothing is asked for. `silent_share` is the share (0–1) of the incident spent beyond target.
    """

    first_gap_minutes: float | None
    largest_gap: Gap | None
    sent: int
    needed: int | None
    promises_made: int
    promises_kept: int
    silent_share: float | None
    duration_minutes: float | None


class PromiseState(StrEnum):
    """What became of an announced next update. Broken means that no word came any more although the incident is
    over, however soon it was: whoever waited at that time heard nothing. While it is open and nothing came, the
    promise is open."""

    KEPT = "kept"
    LATE = "late"
    BROKEN = "broken"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Promise:
    """An announced next update and the message that answered it, at `answered_at`: the next one on the same channel
    to the same audience, be it after the end; both None when none came. `over` tells whether the incident is."""

    communication: str
    announced_at: datetime
    answered_at: datetime | None
    answer: str | None = None
    over: bool = True

    @property
    def kept(self) -> bool:
        return self.late_minutes == 0.0

    @property
    def late_minutes(self) -> float | None:
        """Minutes too late, 0 when kept, None when never answered."""
        if self.answered_at is None:
            return None
        late = minutes_between(self.announced_at, self.answered_at)
        return late if late >= PUNCTUAL_MINUTES else 0.0

    @property
    def state(self) -> PromiseState:
        if self.answered_at is None:
            return PromiseState.BROKEN if self.over else PromiseState.OPEN
        return PromiseState.KEPT if self.kept else PromiseState.LATE


def promises(record: Record, scope: str = EVERYTHING) -> tuple[Promise, ...]:
    """Every next update announced before the resolution. A promise binds the channel and audience it was
    made to: a word elsewhere does not keep it."""
    return promises_of(record, in_order(filter(belongs(scope), record.communications)))


def promises_of(record: Record, words: Sequence[Communication]) -> tuple[Promise, ...]:
    """The promises among the messages of a scope, in order, the follow-up included: it makes none, but keeps some."""
    found = []
    following: dict[tuple[str, str], Communication] = {}
    end = record.resolved_at
    for made in reversed(words):
        place = made.channel, made.audience
        if made.announced_at is not None and (end is None or made.happened_at < end):
            next_word = following.get(place)
            answered, answer = (next_word.happened_at, next_word.id) if next_word else (None, None)
            found.append(Promise(made.id, made.announced_at, answered, answer, over=end is not None))
        following[place] = made
    return tuple(reversed(found))


def schedule(record: Record, told: Sequence[Communication], targets: Targets) -> tuple[datetime, ...] | None:
    """When updates were due had each come at the last moment, up to the first at or after the resolution.
    While the start is unknown the first one told is given, and the target counts from there.

    None while an end is unknown or where nothing is asked for.
    """
    start = record.started_at if record.start_known else None
    opened = start or (told[0].happened_at if told else None)
    if opened is None or record.resolved_at is None:
        return None
    due = tuple(_due(opened, record.resolved_at, targets, first=start is not None))
    if not due and minutes_between(opened, record.resolved_at) > 0:
        return None
    return due if start else (opened, *due)


def _due(at: datetime, end: datetime, targets: Targets, *, first: bool) -> Iterator[datetime]:
    kind = GapKind.FIRST if first else GapKind.BETWEEN
    while minutes_between(at, end) > 0:
        step = targets.at(kind, at)
        if not 0 < step < 1e9:
            return
        at += timedelta(minutes=step)
        kind = GapKind.BETWEEN
        yield at


def needed(record: Record, told: Sequence[Communication], targets: Targets) -> int | None:
    """How many updates `schedule` holds."""
    start = record.started_at if record.start_known else None
    opened = start or (told[0].happened_at if told else None)
    if opened is None or record.resolved_at is None:
        return None
    if targets.constant is not None:
        if targets.constant <= 0:
            return None
        return max(0, -int(-minutes_between(opened, record.resolved_at) // targets.constant)) + (start is None)
    if opened not in targets.counted:
        due = schedule(record, told, targets)
        targets.counted[opened] = None if due is None else len(due)
    return targets.counted[opened]


def figures(
    record: Record,
    scope: str = EVERYTHING,
    target_minutes: float = STRICT_MINUTES,
    profile: Yardstick | None = None,
) -> Figures:
    """The figures of one scope; targets as `timeline.gaps` takes them, promises as `promises` counts them."""
    told = cadence(record, scope)
    words = in_order(filter(belongs(scope), record.communications))
    return figures_of(record, told, words, scope, Targets(record, scope, target_minutes, profile))


def figures_of(
    record: Record, told: Sequence[Communication], words: Sequence[Communication], scope: str, targets: Targets
) -> Figures:
    """The figures of messages chosen already: `told` up to the resolution, `words` with the follow-up."""
    all_gaps = gaps_between(record, told, scope, targets)
    start = record.started_at if record.start_known else None
    opened = start or (told[0].happened_at if told else None)
    span = minutes_between(opened, record.resolved_at) if opened and record.resolved_at else None
    made = promises_of(record, words)
    largest = longest(all_gaps, 1)
    excess = sum(g.excess_minutes for g in all_gaps)
    return Figures(
        first_gap_minutes=minutes_between(start, words[0].happened_at) if start and words else None,
        largest_gap=largest[0] if largest else None,
        sent=len(told),
        needed=needed(record, told, targets),
        promises_made=len(made),
        promises_kept=sum(promise.kept for promise in made),
        silent_share=min(1.0, excess / span) if span and span > 0 else None,
        duration_minutes=minutes_between(record.started_at, record.resolved_at)
        if record.started_at and record.resolved_at
        else None,
    )
