"""Communications → gaps, phases and the figures that sum them up. Pure: nothing here reads or writes.

The rules are DESIGN.md, section 3, "Gap rules". Instants are aware datetimes; every difference is taken in
UTC, so that a change of clocks inside an incident is right whatever zone a record came in. Minutes are
floats.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from math import inf, isinf
from typing import NamedTuple, Protocol

from playbook.record import Communication, Phase, Record
from playbook.scope import CUSTOMERS as CUSTOMERS
from playbook.scope import EVERYTHING as EVERYTHING
from playbook.scope import belongs, listeners
from playbook.scope import customer_scope as customer_scope
from playbook.scope import scopes as scopes
from playbook.scope import within as within

#: The play asks for an update every 20 to 30 minutes; without a profile the later end is the target.
STRICT_MINUTES = 30.0
#: A silence longer than this many targets is drawn as the worst kind.
SEVERE_FACTOR = 3.0
#: Sources keep whole minutes: a word within the minute for which it was announced came in time.
PUNCTUAL_MINUTES = 1.0
_MINUTE = timedelta(minutes=1)
#: "Update" carries the phase before it forward, and a post-mortem comes after all of them.
_NAME_NO_PHASE = frozenset({Phase.UPDATE, Phase.POSTMORTEM})


class GapKind(StrEnum):
    """Start → first update, update → update, last update → resolution."""

    FIRST = "first"
    BETWEEN = "between"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Gap:
    """An interval in which nothing was said within `scope`.

    `before` and `after` are ids of communications: `before` is None from the start, `after` None up to the
    resolution. `target_minutes` is the announced interval when `announced_at` is set, and infinite where
    nothing is asked for. `minutes` is negative, never clamped, when the first update is dated before the start.
    """

    kind: GapKind
    start: datetime
    end: datetime
    minutes: float
    before: str | None
    after: str | None
    scope: str
    target_minutes: float
    announced_at: datetime | None
    over_target: bool

    @property
    def key(self) -> str:
        """Names the gap for a screen: the same as long as its scope, its ends and its first message are."""
        return f"{self.scope}/{_stamp(self.start)}/{_stamp(self.end)}/{self.before or 'start'}"

    @property
    def flagged(self) -> bool:
        """True when the first update is dated before the start: one of the two times is to be checked."""
        return self.minutes < 0

    @property
    def asked(self) -> bool:
        """False when neither the profile nor an announcement asks for a word here."""
        return not isinf(self.target_minutes)

    @property
    def severe(self) -> bool:
        """True when longer than three targets."""
        return self.over_target and self.minutes > SEVERE_FACTOR * self.target_minutes

    @property
    def excess_minutes(self) -> float:
        """Minutes beyond the target, 0 within it."""
        return max(0.0, self.minutes - self.target_minutes) if self.over_target else 0.0


class Mark(NamedTuple):
    """A gap as it was when somebody circled it."""

    scope: str
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class PhaseSpan:
    """The time in which the last phase told was `phase`."""

    phase: str
    start: datetime
    end: datetime


class Yardstick(Protocol):
    """How long a silence may last; `playbook.cadence` has those with a name."""

    def minutes(self, *, kind: GapKind, phase: str, audiences: Collection[str], since_start: float) -> float | None:
        """The most minutes for a gap that begins `since_start` minutes into the incident, in the phase last
        told; the strictest when it concerns several audiences; None where nothing is asked for."""
        ...


def minutes_between(start: datetime, end: datetime) -> float:
    """Minutes from `start` to `end`, in UTC: Python subtracts clock times when both share a zone."""
    return (end.astimezone(UTC) - start.astimezone(UTC)) / _MINUTE


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()


def follow_up(record: Record, communication: Communication) -> bool:
    """Whether a message went out after the resolution: welcome, but no part of the cadence. The message
    that tells the resolution at that very instant is the last of the cadence."""
    end = record.resolved_at
    return end is not None and communication.happened_at.astimezone(UTC) > end.astimezone(UTC)


def before_start(record: Record, communication: Communication) -> bool:
    """Whether a message is dated before a start that is known: shown and flagged, never moved."""
    if not record.start_known or record.started_at is None:
        return False
    return communication.happened_at.astimezone(UTC) < record.started_at.astimezone(UTC)


def in_order(communications: Iterable[Communication]) -> list[Communication]:
    """By time; those of one instant stay in source order."""
    return sorted(communications, key=lambda c: c.happened_at.astimezone(UTC))


def cadence(record: Record, scope: str = EVERYTHING) -> list[Communication]:
    """The messages of a scope up to the resolution, in order."""
    told = in_order(filter(belongs(scope), record.communications))
    while told and follow_up(record, told[-1]):
        told.pop()
    return told


class Targets:
    """What is asked of a scope at each moment: the same always, or what a profile says of the audiences
    spoken to in it, at the phase that anybody had been told last. Before the first phase was told it is
    "investigating"."""

    def __init__(self, record: Record, scope: str, target_minutes: float, profile: Yardstick | None = None) -> None:
        self.constant = target_minutes if profile is None else None
        #: Updates asked for, by the instant from which they count: the same for every channel of an audience.
        self.counted: dict[datetime, int | None] = {}
        self._profile = profile
        if profile is None:
            return
        self._start = _opened(record)
        turns = _turns(cadence(record))
        self._times = [at.astimezone(UTC) for _, at in turns]
        self._phases = [Phase.INVESTIGATING, *(phase for phase, _ in turns)]
        self._audiences = listeners(record, scope)

    def at(self, kind: GapKind, moment: datetime) -> float:
        """Minutes until the next word is due; infinite where none is asked for."""
        if self._profile is None:
            return self.constant or 0.0
        found = self._profile.minutes(
            kind=kind,
            phase=self._phases[bisect_right(self._times, moment.astimezone(UTC))],
            audiences=self._audiences,
            since_start=minutes_between(self._start, moment) if self._start else 0.0,
        )
        return inf if found is None else found


def _opened(record: Record) -> datetime | None:
    """The start, or the first word while it is unknown."""
    if record.start_known and record.started_at is not None:
        return record.started_at
    return min((c.happened_at for c in record.communications), default=None)


def _gap(
    kind: GapKind,
    start: datetime,
    end: datetime,
    scope: str,
    targets: Targets,
    before: Communication | None = None,
    after: Communication | None = None,
) -> Gap:
    minutes = minutes_between(start, end)
    announced = before.announced_at if before else None
    if announced is not None and minutes_between(start, announced) > 0:
        target = minutes_between(start, announced)
    else:
        # An announcement for the past promises nothing; the usual target holds.
        announced = None
        target = targets.at(kind, start)
    return Gap(
        kind=kind,
        start=start,
        end=end,
        minutes=minutes,
        before=before.id if before else None,
        after=after.id if after else None,
        scope=scope,
        target_minutes=target,
        announced_at=announced,
        over_target=minutes > target if announced is None else minutes - target >= PUNCTUAL_MINUTES,
    )


def gaps(
    record: Record,
    *,
    scope: str = EVERYTHING,
    target_minutes: float = STRICT_MINUTES,
    profile: Yardstick | None = None,
) -> tuple[Gap, ...]:
    """Every gap of a scope in order of time. Together they tile the time from the start (or, while it is
    unknown, the first update) to the resolution (or, while it is open, the last update).

    A gap's target is the time announced for the next word, else what `profile` asks for, else
    `target_minutes`. Two updates of one instant leave a gap of 0 minutes. When nothing was said before the
    resolution, the one gap runs from the start to the resolution, with no message at either end. Raises
    `Invalid` for an unknown scope.
    """
    return gaps_between(record, cadence(record, scope), scope, Targets(record, scope, target_minutes, profile))


def gaps_between(record: Record, told: Sequence[Communication], scope: str, targets: Targets) -> tuple[Gap, ...]:
    """The gaps that messages chosen already leave: those of a scope up to the resolution, in order."""
    start = record.started_at if record.start_known else None
    end = record.resolved_at
    found: list[Gap] = []
    if start is not None and told:
        first = told[0]
        found.append(_gap(GapKind.FIRST, start, first.happened_at, scope, targets, None, first))
    elif start is not None and end is not None:
        found.append(_gap(GapKind.FIRST, start, end, scope, targets))
    found += (_gap(GapKind.BETWEEN, a.happened_at, b.happened_at, scope, targets, a, b) for a, b in pairwise(told))
    if end is not None and told:
        last = told[-1]
        found.append(_gap(GapKind.LAST, last.happened_at, end, scope, targets, last))
    return tuple(found)


def longest(gaps: Iterable[Gap], n: int = 3) -> tuple[Gap, ...]:
    """The `n` longest real silences, longest first; the earlier of two equal ones first."""
    return tuple(sorted((g for g in gaps if g.minutes > 0), key=lambda g: -g.minutes)[:n])


def circled(gaps: Iterable[Gap], marks: Iterable[tuple[str, datetime, datetime]]) -> tuple[Gap, ...]:
    """The gaps that bear a mark `(scope, from, to)` put on the timeline as it was then.

    A gap is circled when a mark has its scope and one of the two intervals contains the other: a message
    added inside a marked silence leaves both halves marked, one taken away leaves the longer silence marked,
    and one moved by some minutes does not lose the mark. Gaps without length are never circled.
    """
    found = [Mark(*mark) for mark in marks]
    return tuple(g for g in gaps if g.minutes > 0 and any(_same(g, mark) for mark in found))


def _same(gap: Gap, mark: Mark) -> bool:
    inside = mark.start <= gap.start and gap.end <= mark.end
    around = gap.start <= mark.start and mark.end <= gap.end
    return gap.scope == mark.scope and (inside or around)


def phases(record: Record) -> tuple[PhaseSpan, ...]:
    """The phases as they were told, for shading: each from the message that named it to the next that named
    another, the last to the resolution. "Update" carries the phase before it forward; before the first
    phase was told there is none."""
    told = cadence(record)
    turns = _turns(told)
    if not turns:
        return ()
    ends = [at for _, at in turns[1:]] + [record.resolved_at or told[-1].happened_at]
    return tuple(
        PhaseSpan(phase, at, until)
        for (phase, at), until in zip(turns, ends, strict=True)
        if minutes_between(at, until) > 0
    )


def _turns(told: Iterable[Communication]) -> list[tuple[str, datetime]]:
    """The messages that named another phase than the one before, as (phase, instant)."""
    turns: list[tuple[str, datetime]] = []
    for message in told:
        if message.phase not in _NAME_NO_PHASE and (not turns or turns[-1][0] != message.phase):
            turns.append((message.phase, message.happened_at))
    return turns
