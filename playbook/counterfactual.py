"""What the incident would have been with updates at a target: for the planning step, where it invites to decide
and accuses nobody. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from playbook.figures import schedule
from playbook.i18n import Translator
from playbook.record import Record
from playbook.timeline import Targets, Yardstick, cadence, customer_scope, gaps_between, longest, minutes_between


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
    start = record.started_at if record.start_known and record.started_at else times[0] if times else end
    found = longest(gaps_between(record, told, scope, targets), 1)
    return Counterfactual(
        sent=len(told),
        messages=len(times),
        longest_minutes=found[0].minutes if found else None,
        would_be_minutes=max((minutes_between(a, b) for a, b in pairwise((start, *times))), default=0.0),
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
    if every is None:
        return t("With updates as planned: {messages}, longest silence {silence} instead of {was}.", **said)
    return t(
        "With an update every {target}: {messages}, longest silence {silence} instead of {was}.",
        target=t.duration(every),
        **said,
    )
