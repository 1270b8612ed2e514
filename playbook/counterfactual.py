"""What the incident would have been with updates at a target: for the planning step, where it invites to decide
and accuses nobody. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from playbook.adherence import moment_at
from playbook.cadence import UNRATED
from playbook.documents.moment import FIRST
from playbook.documents.plan import Plan, profile
from playbook.figures import schedule
from playbook.i18n import Translator
from playbook.record import Phase, Record
from playbook.timeline import (
    Targets,
    Yardstick,
    cadence,
    customer_scope,
    gaps_between,
    longest,
    minutes_between,
    phases,
)


@dataclass(frozen=True, slots=True)
class Counterfactual:
    """Messages and longest silence (minutes) as they were and as they would have been. `times` are the instants
    at which updates would have gone out at the latest, the last one with the resolution."""

    sent: int
    messages: int
    longest_minutes: float | None
    would_be_minutes: float
    times: tuple[datetime, ...]

    @property
    def more(self) -> int:
        """Messages beyond those sent; negative when the target asks for fewer."""
        return self.messages - self.sent

    @property
    def nothing_gained(self) -> bool:
        """Whether nobody waited longer than they would have anyway."""
        return self.longest_minutes is not None and self.longest_minutes <= self.would_be_minutes


def counterfactual(record: Record, target: float | Yardstick, scope: str | None = None) -> Counterfactual | None:
    """The incident with an update whenever `target` (minutes, or a profile) makes one due, for customers unless
    a scope is given. None while its end is unknown or where nothing is asked for."""
    scope = scope or customer_scope(record)
    told = cadence(record, scope)
    minutes, profile = (target, None) if isinstance(target, int | float) else (0.0, target)
    targets = Targets(record, scope, minutes, profile)
    due = schedule(record, told, targets)
    end = record.resolved_at
    if due is None or end is None:
        return None
    times = tuple(min(at, end) for at in due)
    found = longest(gaps_between(record, told, scope, targets), 1)
    return Counterfactual(
        sent=len(told),
        messages=len(times),
        longest_minutes=found[0].minutes if found else None,
        would_be_minutes=_longest(times, record),
        times=times,
    )


def words(found: Counterfactual, t: Translator, *, every: float | None = None) -> str:
    """The counterfactual in a sentence; `every` is the target in minutes when it is the same throughout."""
    if found.nothing_gained:
        return t("The longest silence was {was}: that target was met.", was=t.duration(found.longest_minutes or 0.0))
    said = {
        "messages": t.n(
            "{n} message instead of {sent}", "{n} messages instead of {sent}", found.messages, sent=found.sent
        ),
        "silence": t.duration(found.would_be_minutes),
        "was": t.duration(found.longest_minutes or 0.0),
    }
    if found.more <= 0:
        return t.n(
            "{n} message in time would have been enough ({sent} sent): longest silence {silence} instead of {was}.",
            "{n} messages in time would have been enough ({sent} sent): longest silence {silence} instead of {was}.",
            found.messages,
            silence=said["silence"],
            was=said["was"],
            sent=t.number(found.sent),
        )
    if every is None:
        return t("With updates as planned: {messages}, longest silence {silence} instead of {was}.", **said)
    return t(
        "With an update every {target}: {messages}, longest silence {silence} instead of {was}.",
        target=t.duration(every),
        **said,
    )


@dataclass(frozen=True, slots=True)
class Sender:
    """Who a plan makes responsible for messages to an audience, over which channels, and for how many of them.
    `owner` is empty where the plan names nobody."""

    owner: str
    channels: tuple[str, ...]
    messages: int


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What one audience would have heard under a plan, and from whom."""

    audience: str
    found: Counterfactual
    senders: tuple[Sender, ...]


def by_plan(record: Record, plan: Plan, severity: str | None) -> tuple[Rehearsed, ...]:
    """The incident under a team's communication plan, for each audience of which it asks anything until the
    resolution. Empty while the end is unknown.

    The first message is sent by whoever the plan names for the first word, the last by whoever tells the resolution,
    the others by the row that made them due: that of the phase told last when the wait began.
    """
    rated, end = severity or UNRATED, record.resolved_at
    measure, spans = profile(plan).at(rated), phases(record)
    rehearsed = []
    for audience in dict.fromkeys(line.audience for line in plan.lines(rated)):
        found = counterfactual(record, measure, f"audience:{audience}")
        if found is None or end is None:
            continue
        over = plan.line(rated, audience, Phase.RESOLVED)
        if not over.empty and (not found.times or found.times[-1] < end):
            found = _with_times(found, (*found.times, end), record)
        messages = Counter[tuple[str, tuple[str, ...]]]()
        for before, at in pairwise((None, *found.times)):
            if before is None and record.start_known:
                line = plan.line(rated, audience, FIRST)
            elif at == end and not over.empty:
                line = over
            else:
                line = plan.line(rated, audience, moment_at(spans, before or at or end))
            messages[line.owner, line.channels] += 1
        senders = tuple(Sender(owner, channels, n) for (owner, channels), n in messages.items())
        rehearsed.append(Rehearsed(audience, found, senders))
    return tuple(rehearsed)


def _with_times(found: Counterfactual, times: tuple[datetime, ...], record: Record) -> Counterfactual:
    """The same with messages at other instants, the silence up to the resolution counted."""
    return replace(found, messages=len(times), times=times, would_be_minutes=_longest(times, record))


def _longest(times: tuple[datetime, ...], record: Record) -> float:
    """Minutes of the longest silence between the start, the messages and the resolution."""
    start = record.started_at if record.start_known and record.started_at else None
    marks = [*((start,) if start else ()), *times, *((record.resolved_at,) if record.resolved_at else ())]
    return max((minutes_between(a, b) for a, b in pairwise(marks)), default=0.0)
