"""What an incident's timeline comes to in figures: first word, longest silence, promises. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from playbook.record import Record
from playbook.timeline import (
    EVERYTHING,
    STRICT_MINUTES,
    Gap,
    cadence,
    gaps,
    in_order,
    longest,
    minutes_between,
    within,
)


@dataclass(frozen=True, slots=True)
class Figures:
    """The plain numbers under the chart, for one scope.

    `first_gap_minutes` runs from the start to the first word of all, a follow-up included; None while the
    start is unknown or nothing was said. `needed` is how many updates the target asks for, None while the
    end is unknown. `silent_share` is the share (0–1) of the incident spent beyond target.
    """

    first_gap_minutes: float | None
    largest_gap: Gap | None
    sent: int
    needed: int | None
    promises_made: int
    promises_kept: int
    silent_share: float | None
    duration_minutes: float | None


@dataclass(frozen=True, slots=True)
class Promise:
    """An announced next update and when word really came on the same channel to the same audience:
    the next message or the resolution, None while neither is known."""

    communication: str
    announced_at: datetime
    answered_at: datetime | None

    @property
    def kept(self) -> bool:
        return self.answered_at is not None and self.answered_at <= self.announced_at

    @property
    def late_minutes(self) -> float | None:
        """Minutes too late, 0 when kept, None when never answered."""
        return None if self.answered_at is None else max(0.0, minutes_between(self.announced_at, self.answered_at))


def promises(record: Record, scope: str = EVERYTHING) -> tuple[Promise, ...]:
    """Every next update announced before the resolution. A promise binds the channel and audience it was
    made to: a word elsewhere does not keep it."""
    told = [c for c in cadence(record, scope) if c.happened_at != record.resolved_at]
    found = []
    for place, made in enumerate(told):
        if made.announced_at is None:
            continue
        later = (
            c.happened_at
            for c in cadence(record, scope)[place + 1 :]
            if (c.channel, c.audience) == (made.channel, made.audience)
        )
        answered = next(later, record.resolved_at)
        found.append(Promise(made.id, made.announced_at, answered))
    return tuple(found)


def figures(record: Record, scope: str = EVERYTHING, target_minutes: float = STRICT_MINUTES) -> Figures:
    """The figures of one scope; promises as `promises` counts them."""
    all_gaps = gaps(record, scope=scope, target_minutes=target_minutes)
    told = cadence(record, scope)
    words = in_order(c for c in record.communications if within(c, scope))
    start = record.started_at if record.start_known else None
    opened = start or (told[0].happened_at if told else None)
    span = minutes_between(opened, record.resolved_at) if opened and record.resolved_at else None
    needed = None
    if span is not None and target_minutes > 0:
        # While the start is unknown the first update is given, and the target counts from there.
        needed = max(0, -int(-span // target_minutes)) + (start is None)
    made = promises(record, scope)
    largest = longest(all_gaps, 1)
    excess = sum(g.excess_minutes for g in all_gaps)
    return Figures(
        first_gap_minutes=minutes_between(start, words[0].happened_at) if start and words else None,
        largest_gap=largest[0] if largest else None,
        sent=len(told),
        needed=needed,
        promises_made=len(made),
        promises_kept=sum(promise.kept for promise in made),
        silent_share=min(1.0, excess / span) if span and span > 0 else None,
        duration_minutes=minutes_between(record.started_at, record.resolved_at)
        if record.started_at and record.resolved_at
        else None,
    )
