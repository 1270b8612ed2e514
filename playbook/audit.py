"""What the record says about promises, dates, the end, and too much of a good thing. Pure.

Findings carry the ids of the messages behind them, so that a screen can show the words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from playbook.belief import told_at
from playbook.figures import Promise, PromiseState, promises_of
from playbook.record import Communication, Phase, Record
from playbook.scope import belongs
from playbook.timeline import EVERYTHING, cadence, follow_up, in_order, minutes_between, within

#: Published so many minutes after the instant it speaks for, a message is backdated. Sources keep whole minutes.
BACKDATED_MINUTES = 1.0
#: Messages within so many minutes to one audience on one channel are a burst. The play asks for one in 20 to
#: 30 minutes; PagerDuty's guide sends two within five, the first word and its scope. A third is one too many.
BURST_MESSAGES, BURST_MINUTES = 3, 10.0
_OVER = (Phase.RESOLVED, Phase.COMPLETED)


@dataclass(frozen=True, slots=True)
class Announcements:
    """The announced next updates of a scope, and the ids of the messages before the end that announced none."""

    made: tuple[Promise, ...]
    never: tuple[str, ...]

    def having(self, state: PromiseState) -> tuple[Promise, ...]:
        """Those kept, late, broken or still open."""
        return tuple(promise for promise in self.made if promise.state is state)


def announcements(record: Record, scope: str = EVERYTHING) -> Announcements:
    """Every announcement of a scope, and the messages that left people without one. The message that tells the
    resolution owes none."""
    words = in_order(filter(belongs(scope), record.communications))
    told = [c for c in words if not follow_up(record, c)]
    made = promises_of(record, words)
    last_word = {c.id for c in told if c.phase in _OVER or c.happened_at == record.resolved_at}
    never = tuple(c.id for c in told if c.announced_at is None and c.id not in last_word)
    return Announcements(made, never)


@dataclass(frozen=True, slots=True)
class Backdated:
    """A message that was published `minutes` after the instant it speaks for; before it when negative."""

    communication: str
    happened_at: datetime
    published_at: datetime
    minutes: float


def backdated(record: Record, scope: str = EVERYTHING) -> tuple[Backdated, ...]:
    """Messages whose publication is a minute or more away from what their readers are shown, in order."""
    found = []
    for message in in_order(record.communications):
        if message.published_at is not None and within(message, scope):
            away = minutes_between(message.happened_at, message.published_at)
            if abs(away) >= BACKDATED_MINUTES:
                found.append(Backdated(message.id, message.happened_at, message.published_at, away))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class ResolutionTold:
    """The message that told the end, and how many minutes after it: negative when people were told too early,
    None when they were never told."""

    communication: str | None
    at: datetime | None
    minutes: float | None


def resolution_told(record: Record, scope: str = EVERYTHING) -> ResolutionTold | None:
    """How long after the end the people of a scope were told; None while the incident is open.

    The first message at or after the resolution that says so (or looks back at it) tells it; without one, the
    last that said so too early. What counts is when it could be read."""
    if record.resolved_at is None:
        return None
    words = sorted((c for c in record.communications if within(c, scope)), key=told_at)
    after = (
        c
        for c in words
        if c.phase in (*_OVER, Phase.POSTMORTEM) and minutes_between(record.resolved_at, told_at(c)) >= 0
    )
    early = (c for c in reversed(words) if c.phase in _OVER)
    told = next(after, None) or next(early, None)
    if told is None:
        return ResolutionTold(None, None, None)
    return ResolutionTold(told.id, told_at(told), minutes_between(record.resolved_at, told_at(told)))


@dataclass(frozen=True, slots=True)
class Burst:
    """Messages that came so close together that none could be read in peace."""

    messages: tuple[str, ...]
    channel: str
    audience: str
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class TooMuch:
    """Words that told nothing: messages that are empty, that repeat the one before them on the same channel to
    the same audience, or that came in a burst. PagerDuty's guide for stakeholders warns of all three: updates
    too frequent undermine confidence, and the same generic message again says nothing
    (https://stakeholders.pagerduty.com/considerations/frequency/)."""

    empty: tuple[str, ...]
    repeated: tuple[str, ...]
    bursts: tuple[Burst, ...]

    def __bool__(self) -> bool:
        return bool(self.empty or self.repeated or self.bursts)


def too_much(
    record: Record, scope: str = EVERYTHING, *, empty: Callable[[Communication], bool] | None = None
) -> TooMuch:
    """What was too much in a scope up to the resolution. `empty` judges whether a message says nothing beyond
    its phase; a message without words tells no tale about its own, and the one that tells the end need say no
    more."""
    told = cadence(record, scope)
    spoken: dict[tuple[str, str], list[Communication]] = {}
    for message in told:
        spoken.setdefault((message.channel, message.audience), []).append(message)
    again = {
        after.id
        for messages in spoken.values()
        for before, after in pairwise(messages)
        if _words(after) and _words(after) == _words(before)
    }
    bursts = [burst for messages in spoken.values() for burst in _bursts(messages)]
    return TooMuch(
        empty=tuple(c.id for c in told if empty is not None and c.body.strip() and c.phase not in _OVER and empty(c)),
        repeated=tuple(c.id for c in told if c.id in again),
        bursts=tuple(sorted(bursts, key=lambda burst: burst.start)),
    )


def _words(message: Communication) -> str:
    return " ".join(message.body.casefold().split())


def _bursts(messages: Sequence[Communication]) -> list[Burst]:
    """The longest runs in which any three neighbours lie within the minutes of a burst."""
    reach = timedelta(minutes=BURST_MINUTES)
    runs: list[tuple[int, int]] = []
    for first in range(len(messages) - BURST_MESSAGES + 1):
        last = first + BURST_MESSAGES - 1
        if messages[last].happened_at - messages[first].happened_at > reach:
            continue
        # Windows that share a message are one burst.
        begun = runs.pop()[0] if runs and first <= runs[-1][1] else first
        runs.append((begun, last))
    return [
        Burst(
            tuple(c.id for c in messages[first : last + 1]),
            messages[first].channel,
            messages[first].audience,
            messages[first].happened_at,
            messages[last].happened_at,
        )
        for first, last in runs
    ]


def told_after(record: Record, scope: str = EVERYTHING) -> tuple[str, ...]:
    """The ids of the follow-up: what was said once it was over."""
    words = in_order(c for c in record.communications if within(c, scope))
    return tuple(c.id for c in words if follow_up(record, c))
