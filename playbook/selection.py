"""What a person decides about a record before it is kept: which messages stay, what is corrected in place,
what a chat's filter shows, which columns of a table mean what. Pure: nothing is lost, nothing is saved.

Messages are named "record/message", as `playbook.intake.together` names them; instants are aware datetimes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from playbook.record import CUSTOMER_AUDIENCES, Audience, Channel, Communication, Record

#: Sources in which people talk among themselves: nothing told customers until a person marks it.
TALK = frozenset({"slack", "free_lines"})
#: Sources of which a person picks messages, instead of leaving some out.
PICKED = frozenset({"slack"})
#: What a cell of the review's table can correct; "keep" says whether the message stays.
CORRECTED = ("happened_at", "channel", "audience", "phase", "sender", "body")
#: Most tables whose columns a team's memory holds.
MAX_REMEMBERED = 20

Corrections = Mapping[str, Mapping[str, Any]]


def prepared(record: Record, source: str) -> Record:
    """A record as the review begins with it: in a chat or in jotted lines nobody told customers anything yet,
    and the name of a chat's channel is no title of an incident."""
    if source not in TALK:
        return record
    told = tuple(
        replace(c, audience=Audience.EMPLOYEES) if c.audience in CUSTOMER_AUDIENCES else c
        for c in record.communications
    )
    title = "" if source in PICKED else record.title
    return replace(record, communications=told, title=title, started_at=None, start_known=False, resolved_at=None)


def full_name(record: Record, message: Communication) -> str:
    """A message's name among those of several records."""
    return f"{record.id}/{message.id}"


def defaulted(record: Record, *, channel: str, audience: str) -> Record:
    """Where a source says nothing of its own, it was said on `channel` to `audience`."""
    return replace(
        record,
        communications=tuple(
            replace(
                c,
                channel=channel if c.channel == Channel.STATUS_PAGE else c.channel,
                audience=audience if c.audience == Audience.CUSTOMERS else c.audience,
            )
            for c in record.communications
        ),
    )


def corrected(record: Record, corrections: Corrections) -> Record:
    """The record with what was corrected; what was left out is still in it."""
    return replace(
        record,
        communications=tuple(_one(c, corrections.get(full_name(record, c), {})) for c in record.communications),
    )


def _one(message: Communication, correction: Mapping[str, Any]) -> Communication:
    known = {field: value for field, value in correction.items() if field in CORRECTED and value is not None}
    return replace(message, **known) if known else message


def kept(record: Record, corrections: Corrections, *, picked: Collection[str] = ()) -> Record:
    """The record without the messages that were left out; those named in `picked` stay only once somebody keeps
    them."""
    return replace(
        record,
        communications=tuple(
            c
            for c in record.communications
            if corrections.get(name := full_name(record, c), {}).get("keep", name not in picked)
        ),
    )


def merged(
    corrections: Corrections, edits: Mapping[Any, Mapping[str, Any]], names: Sequence[str], zone: str
) -> dict[str, dict[str, Any]]:
    """The corrections with those typed into a table: `edits` by the place of the row, `names` of the rows.

    A time without a zone is a clock time in `zone`; one that cannot be read corrects nothing.
    """
    found = {name: dict(correction) for name, correction in corrections.items()}
    for place, edit in edits.items():
        if not 0 <= int(place) < len(names):
            continue
        correction = found.setdefault(names[int(place)], {})
        for field, value in edit.items():
            if field == "keep":
                correction["keep"] = bool(value)
            elif field == "happened_at":
                at = _instant(value, zone)
                if at is not None:
                    correction["happened_at"] = at
            elif field in CORRECTED:
                correction[field] = str(value or "")
    return found


def _instant(value: object, zone: str) -> datetime | None:
    try:
        at = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
        at = at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))
        return at.astimezone(UTC) if 1990 <= at.year <= 2100 else None
    except (ValueError, OverflowError):
        return None


def marked(corrections: Corrections, names: Iterable[str], **what: Any) -> dict[str, dict[str, Any]]:
    """The corrections with the same ones made to many messages at once."""
    found = {name: dict(correction) for name, correction in corrections.items()}
    for name in names:
        found.setdefault(name, {}).update(what)
    return found


def filtered(
    messages: Iterable[Communication],
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    person: str | None = None,
    word: str | None = None,
) -> list[Communication]:
    """The messages from `since` up to and including the minute of `until`, by a person, with a word in them."""
    wanted = (word or "").strip().casefold()
    return [
        c
        for c in messages
        if (since is None or c.happened_at >= since)
        and (until is None or c.happened_at.replace(second=0, microsecond=0) <= until)
        and (not person or c.sender == person)
        and (not wanted or wanted in c.body.casefold())
    ]


def measured(record: Record, ours: Record) -> Record:
    """The record with the start and the end the team itself gave: theirs are the right ones."""
    return replace(
        record,
        started_at=ours.started_at if ours.start_known else record.started_at,
        start_known=ours.start_known or record.start_known,
        resolved_at=ours.resolved_at or record.resolved_at,
    )


def known_already(record: Record, sources: Collection[str]) -> Record:
    """The messages of a record that an earlier import has put on the timeline."""
    told = tuple(c for c in record.communications if full_name(record, c) in sources)
    return replace(record, communications=told)


def without(record: Record, sources: Collection[str]) -> Record:
    """The messages that no earlier import has put on the timeline."""
    told = tuple(c for c in record.communications if full_name(record, c) not in sources)
    return replace(record, communications=told)


def once(records: Sequence[Record]) -> list[Record]:
    """The records without messages that stand, with the same name, in one before: the same file given twice, or the
    same row in two tables."""
    seen: set[str] = set()
    found = []
    for record in records:
        found.append(without(record, seen))
        seen |= {full_name(record, c) for c in record.communications}
    return found


def cut(messages: Sequence[Communication], *, limit: int, first: Collection[str]) -> list[Communication]:
    """At most so many messages in their order; those named in `first` before all others."""
    if len(messages) <= limit:
        return list(messages)
    room = limit - sum(c.id in first for c in messages)
    found = []
    for message in messages:
        room -= message.id not in first
        if message.id in first or room >= 0:
            found.append(message)
    return found[:limit]


def named(record: Record) -> Record:
    """The record with its messages named as among those of several."""
    told = tuple(replace(c, id=full_name(record, c)) for c in record.communications)
    return replace(record, communications=told)


def joined(ours: Record, fresh: Record) -> Record:
    """The timeline as it would be with these messages on it."""
    told = sorted((*ours.communications, *fresh.communications), key=lambda c: c.happened_at)
    return replace(measured(fresh, ours), communications=tuple(told))


@dataclass(frozen=True, slots=True)
class Columns:
    """What a team said about a table: which column is which, how its dates are written, where its clock ran."""

    mapping: Mapping[str, str]
    day_first: bool | None = None
    zone: str | None = None

    def as_json(self) -> dict[str, Any]:
        return {"mapping": dict(self.mapping), "day_first": self.day_first, "zone": self.zone}


def recalled(remembered: Iterable[Mapping[str, Any]], columns: Collection[str]) -> Columns | None:
    """The newest memory of which every column is in this table; None when there is none."""
    for each in remembered:
        mapping = each.get("mapping")
        if not isinstance(mapping, dict) or not mapping:
            continue
        names = [str(name) for name in mapping.values()]
        parts = [part for name in names for part in ([name] if name in columns else name.split("+"))]
        if all(part in columns for part in parts):
            return Columns({str(k): str(v) for k, v in mapping.items()}, each.get("day_first"), each.get("zone"))
    return None


def with_memory(remembered: Iterable[Mapping[str, Any]], fresh: Columns) -> list[dict[str, Any]]:
    """The memory with this table in front, once."""
    older = [dict(each) for each in remembered if each.get("mapping") != dict(fresh.mapping)]
    return [fresh.as_json(), *older][:MAX_REMEMBERED]
