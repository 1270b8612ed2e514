"""What a person looks at before a record is kept: several sources as one timeline, messages that seem to be
the same, times that cannot be right. Pure: it proposes, and changes nothing by itself.

Instants are aware datetimes; a naive one is itself an anomaly. Minutes are floats.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from difflib import SequenceMatcher
from enum import StrEnum

from playbook.i18n import Translator
from playbook.importers.source import Notice, notice
from playbook.record import Communication, Phase, Record

#: Two messages of less than this apart can be one: feeds cut the seconds, clocks differ by some.
SAME_MINUTE = timedelta(seconds=60)
#: From this likeness on, 0 to 1, words are near-same.
LIKENESS = 0.8
#: A message typed this much later than it says is backdated; less is a slow hand.
BACKDATED = timedelta(minutes=1)
_HALF_DAY = timedelta(hours=12)
#: How near the others a message must come when moved by half a day, and how far it must be before that.
_NEAR = timedelta(hours=2)
#: Longest words compared, in characters.
_COMPARED = 600


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two messages that seem to be one. `likeness` of their words runs from 0 to 1."""

    first: Communication
    second: Communication
    likeness: float


class Kind(StrEnum):
    """What is strange about a time or a message."""

    BEFORE_START = "before_start"
    END_BEFORE_START = "end_before_start"
    ALL_AFTER_END = "all_after_end"
    BACKDATED = "backdated"
    HALF_DAY_OFF = "half_day_off"
    NO_ZONE = "no_zone"
    UNKNOWN_PHASE = "unknown_phase"


@dataclass(frozen=True, slots=True)
class Anomaly:
    """One thing to check: the sentence as msgid and params, and where it comes from.

    `communication` is its id, None when the whole record is meant; `line` the line or row of the source, None
    where the source has none. `mend` is what would mend the message, field by field, where one thing would.
    """

    kind: Kind
    msgid: str
    params: dict[str, object]
    communication: str | None = None
    line: int | None = None
    mend: tuple[tuple[str, object], ...] = ()

    def words(self, t: Translator) -> str:
        """The sentence in a person's language."""
        return t(self.msgid, **self.params)


def _words(body: str) -> str:
    return " ".join(re.findall(r"\w+", body[: 2 * _COMPARED].casefold()))[:_COMPARED]


def likeness(first: str, second: str) -> float:
    """How near-same two messages are, 0 to 1: by their words, whatever their case, signs and line breaks.
    Words that are the beginning of longer ones count as the same: feeds and chats cut messages short."""
    a, b = sorted((_words(first), _words(second)), key=len)
    if a == b:
        return 1.0
    if len(a) >= 20 and b.startswith(a):
        return 1.0
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    # The cheap upper bounds first: most pairs have nothing in common.
    if matcher.real_quick_ratio() < LIKENESS or matcher.quick_ratio() < LIKENESS:
        return 0.0
    return matcher.ratio()


def duplicates(first: Iterable[Communication], second: Iterable[Communication]) -> list[Duplicate]:
    """Pairs, one message of each source, less than a minute apart and of near-same words, likeliest partner
    first come. A message is in one pair at most. Two without any words are a pair when their minute is one.

    They are proposed; whether one is left out is a person's decision.
    """
    ours = sorted(first, key=_at)
    theirs = sorted(second, key=_at)
    pairs: list[tuple[float, timedelta, int, int]] = []
    low = 0
    for i, a in enumerate(ours):
        while low < len(theirs) and _at(theirs[low]) <= _at(a) - SAME_MINUTE:
            low += 1
        for j in range(low, len(theirs)):
            apart = abs(_at(theirs[j]) - _at(a))
            if _at(theirs[j]) >= _at(a) + SAME_MINUTE:
                break
            like = likeness(a.body, theirs[j].body)
            if like >= LIKENESS:
                pairs.append((-like, apart, i, j))
    found = []
    taken_i: set[int] = set()
    taken_j: set[int] = set()
    for like, _apart, i, j in sorted(pairs):
        if i not in taken_i and j not in taken_j:
            taken_i.add(i)
            taken_j.add(j)
            found.append(Duplicate(ours[i], theirs[j], -like))
    return sorted(found, key=lambda pair: _at(pair.first))


def _at(message: Communication) -> datetime:
    at = message.happened_at
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def together(records: Sequence[Record], *, left_out: Collection[str] = ()) -> Record:
    """Several sources as one record. What the first says of the incident holds; a later one fills what it
    leaves open, and a start that is known wins over one that is only the first post.

    Messages are named "record/message", so that reading a source again meets the same names; those named in
    `left_out` stay away. Within one instant the order of sources holds. Raises ValueError for no record.
    """
    if not records:
        raise ValueError("no record")
    messages = [
        replace(message, id=f"{record.id}/{message.id}")
        for record in records
        for message in record.communications
        if f"{record.id}/{message.id}" not in left_out
    ]
    known = next((record for record in records if record.start_known), None)
    starts = [_utc(record.started_at) for record in records if record.started_at]
    return replace(
        records[0],
        title=next((record.title for record in records if record.title), ""),
        communications=tuple(sorted(messages, key=_at)),
        started_at=known.started_at if known else min(starts, default=None),
        start_known=known is not None,
        resolved_at=next((record.resolved_at for record in records if record.resolved_at), None),
        impact=next((record.impact for record in records if record.impact), ""),
        notices=tuple(said for record in records for said in record.notices),
    )


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def anomalies(record: Record) -> list[Anomaly]:
    """What a person should look at: those of the record first, then message by message in order."""
    found = list(_of_record(record))
    slipped = _slipped(record)
    for message in record.communications:
        found += _of_message(record, message, slipped)
    return found


def _anomaly(kind: Kind, said: Notice, message: Communication | None = None, **mend: object) -> Anomaly:
    line = message.line if message else None
    return Anomaly(kind, *said, message.id if message else None, line, tuple(mend.items()))


def _of_record(record: Record) -> Iterable[Anomaly]:
    start, end = record.started_at, record.resolved_at
    if any(at is not None and at.tzinfo is None for at in (start, end)):
        yield _anomaly(Kind.NO_ZONE, notice("The start or the end does not say its time zone."))
    if start and end and _utc(end) < _utc(start):
        yield _anomaly(
            Kind.END_BEFORE_START,
            notice("The incident ends before it begins. Check the dates, and whether it ran past midnight."),
        )
    told = record.communications
    if end and told and all(_at(message) > _utc(end) for message in told):
        yield _anomaly(
            Kind.ALL_AFTER_END,
            notice("Every message is dated after the end: nobody was told while it lasted, or the end is wrong."),
        )


def _of_message(record: Record, message: Communication, slipped: tuple[str, datetime] | None) -> Iterable[Anomaly]:
    if message.happened_at.tzinfo is None:
        yield _anomaly(Kind.NO_ZONE, notice("This message does not say its time zone."), message)
    if slipped and message.id == slipped[0]:
        yield _anomaly(
            Kind.HALF_DAY_OFF,
            notice("This message stands twelve hours away from the others. Check morning and afternoon."),
            message,
            happened_at=slipped[1],
        )
    if record.start_known and record.started_at and _at(message) < _utc(record.started_at):
        minutes = round((_utc(record.started_at) - _at(message)) / timedelta(minutes=1))
        yield _anomaly(
            Kind.BEFORE_START,
            notice("This message is dated {minutes} minutes before the start. Check both times.", minutes=minutes),
            message,
        )
    if message.published_at and _utc(message.published_at) - _at(message) >= BACKDATED:
        minutes = round((_utc(message.published_at) - _at(message)) / timedelta(minutes=1))
        yield _anomaly(
            Kind.BACKDATED,
            notice(
                "Backdated: it was published {minutes} minutes later than the time it shows. "
                "Until then nobody could read it.",
                minutes=minutes,
            ),
            message,
            happened_at=_utc(message.published_at),
        )
    if message.phase not in set(Phase):
        yield _anomaly(
            Kind.UNKNOWN_PHASE,
            notice("“{phase}” is not a phase the app knows. Choose one from the list.", phase=message.phase[:40]),
            message,
            phase=str(Phase.UPDATE),
        )


def _slipped(record: Record) -> tuple[str, datetime] | None:
    """The one message that fits among the others only when moved by twelve hours, and where it then stands: somebody
    took a.m. for p.m.

    It stands apart from all others by more than two hours and longer than they last, and moved it falls among
    them or within two hours.
    With two such messages, or when the others themselves last longer than half a day, nothing can be said.
    """
    told = sorted(record.communications, key=_at)
    if len(told) < 3:
        return None
    found = []
    for message, others in ((told[0], told[1:]), (told[-1], told[:-1])):
        first, last = _at(others[0]), _at(others[-1])
        if last - first >= _HALF_DAY:
            continue
        at = _at(message)
        apart = max(first - at, at - last)
        moved = at + _HALF_DAY if at < first else at - _HALF_DAY
        within = first - _NEAR <= moved <= last + _NEAR
        if apart > max(_NEAR, last - first) and within and not _expected_late(message, others):
            found.append((message.id, moved))
    return found[0] if len(found) == 1 else None


def _expected_late(message: Communication, others: Sequence[Communication]) -> bool:
    """Whether it comes so long after the others because it follows up on an incident that was over."""
    if _at(message) < _at(others[0]):
        return False
    return message.phase == Phase.POSTMORTEM or others[-1].phase in (Phase.RESOLVED, Phase.COMPLETED)
