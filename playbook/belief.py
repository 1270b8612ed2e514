"""What each audience had been told by a given minute: all they could believe then. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from playbook.matrix import AUDIENCES
from playbook.record import Communication, Record
from playbook.timeline import Yardstick, customer_scope, gaps, longest, minutes_between


@dataclass(frozen=True, slots=True)
class Belief:
    """The last word an audience had, and for how many minutes it had been the last; both None before the first."""

    audience: str
    last: Communication | None
    minutes_ago: float | None


def told_at(communication: Communication) -> datetime:
    """When a message could be read: a backdated one not before it was really published."""
    return communication.published_at or communication.happened_at


def telling(record: Record, profile: Yardstick | None = None) -> datetime | None:
    """The minute at which it tells most what people could believe: the last of customers' longest silence, when the
    words had stood for longest. None while nothing was said."""
    found = longest(gaps(record, scope=customer_scope(record), profile=profile), 1)
    if found:
        at = found[0].end - timedelta(minutes=1)
    elif record.communications:
        at = max(map(told_at, record.communications))
    else:
        return None
    return at.astimezone(UTC).replace(second=0, microsecond=0)


def believed(record: Record, at: datetime) -> dict[str, Belief]:
    """The last thing told to each of the five audiences, and to any other of the record, by the minute `at`.
    A message counts from the minute in which it could be read; of one minute the later in source order."""
    found: dict[str, Communication | None] = dict.fromkeys(AUDIENCES)
    for message in record.communications:
        last = found.setdefault(message.audience, None)
        if _minute(message) <= at and (last is None or _minute(last) <= _minute(message)):
            found[message.audience] = message
    return {
        audience: Belief(audience, last, minutes_between(_minute(last), at) if last else None)
        for audience, last in found.items()
    }


def _minute(message: Communication) -> datetime:
    return told_at(message).astimezone(UTC).replace(second=0, microsecond=0)
