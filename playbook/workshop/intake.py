"""Importing: reviewed records become communications in one transaction, and an import can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from playbook import queries
from playbook.announced import with_announcements
from playbook.errors import Invalid, NotFound
from playbook.model import Act, CommunicationRow, Incident, TableMapping, new_id
from playbook.record import Audience, Channel, Communication, Phase, Record
from playbook.selection import Columns, with_memory
from playbook.store import Store
from playbook.workshop import entry, record
from playbook.workshop.change import Change
from playbook.workshop.unit import Room, enter

KIND = "import"
_FILLED = ("title", "source", "started_at", "start_known", "resolved_at")


def import_record(
    room: Room, *, record: Record, channel: str = Channel.STATUS_PAGE, audience: str = Audience.CUSTOMERS
) -> list[Change]:
    """Add one incident's updates as communications, as they stand in their source."""
    return keep(room, records=[record], channel=channel, audience=audience)


def keep(
    room: Room,
    *,
    records: Sequence[Record],
    channel: str = Channel.STATUS_PAGE,
    audience: str = Audience.CUSTOMERS,
    columns: Sequence[Columns] = (),
) -> list[Change]:
    """Add the messages of several records; of the incident, the first that knows something says it.

    What was imported before is left as it is, so that importing again adds nothing. The start stays as the
    team gave it: a page's first post is not when customers were first hurt. `columns` are remembered for the
    team's next tables.
    """
    room.need_lead()
    for table in columns:
        _remember(room, table)
    known = queries.sources(room.session, room.workshop.id)
    named = {_source(each.id, c.id): c for each in map(_heard, records) for c in each.communications}
    fresh = [(source, c) for source, c in named.items() if source not in known]
    standing = queries.communications(room.session, room.workshop.id)
    if len(standing) + len(fresh) > record.MAX_COMMUNICATIONS:
        raise Invalid("A workshop holds {limit} communications and is full.", limit=record.MAX_COMMUNICATIONS)
    first = 1 + max((c.position for c in standing), default=0)
    added = _add_all(room, fresh, first, channel, audience)
    row = record.incident_of(room)
    before = row.model_dump(mode="json", include=set(_FILLED))
    for each in records:
        _fill(row, each)
    after = row.model_dump(mode="json", include=set(_FILLED))
    if not added and after == before:
        return []
    title = next((_words(each.title, entry.LINE_LENGTH) for each in records if each.title), "")
    _journal(room, added, title, before, after)
    return record.redrawn(room)


def _heard(found: Record) -> Record:
    """The record with the next updates its words announce, where the source tells in which zone it speaks: once it
    is on the timeline, nobody knows any more that "by 14:00" was Pacific time."""
    return with_announcements(found) if found.zone else found


def _fill(row: Incident, found: Record) -> None:
    row.title = row.title or _words(found.title, entry.LINE_LENGTH)
    row.source = row.source or _words(found.id, entry.LINE_LENGTH)
    if found.start_known and found.started_at and not row.start_known:
        row.started_at, row.start_known = found.started_at, True
    # A page that was closed before customers were hurt speaks of another incident.
    if row.resolved_at is None and found.resolved_at and not (row.started_at and found.resolved_at <= row.started_at):
        row.resolved_at = found.resolved_at


def _words(text: str, limit: int, *, lines: bool = False) -> str:
    """What another tool wrote, made fit to keep: cut, where a person would be asked to shorten it."""
    # A few composed letters grow when they are normalised, by no more than three times.
    cleaned = entry.text(text, limit=3 * len(text), field="file", lines=lines)
    return cleaned[:limit].rstrip()


def _source(record_id: str, communication_id: str) -> str:
    return _words(f"{record_id}/{communication_id}", entry.LINE_LENGTH)


def _add_all(
    room: Room, fresh: Iterable[tuple[str, Communication]], first: int, channel: str, audience: str
) -> list[str]:
    added = []
    for place, (source, c) in enumerate(fresh, first):
        row = CommunicationRow(
            id=new_id(),
            workshop_id=room.workshop.id,
            happened_at=c.happened_at,
            published_at=c.published_at,
            announced_at=c.announced_at,
            channel=_words(c.channel if c.channel != Channel.STATUS_PAGE else channel, entry.NAME_LENGTH)
            or Channel.STATUS_PAGE,
            audience=_words(c.audience if c.audience != Audience.CUSTOMERS else audience, entry.NAME_LENGTH)
            or Audience.CUSTOMERS,
            phase=_words(c.phase, entry.NAME_LENGTH) or Phase.UPDATE,
            sender=_words(c.sender, entry.NAME_LENGTH),
            body=_words(c.body, entry.BODY_LENGTH, lines=True),
            position=place,
            source=source,
        )
        room.session.add(row)
        added.append(row.id)
    return added


def _journal(room: Room, added: list[str], title: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    what = {"added": added, "title": title, "before": before, "after": after}
    room.session.add(
        Act(id=new_id(), workshop_id=room.workshop.id, kind=KIND, owner=room.mark, before=what, at=room.at)
    )


# Undoing


@dataclass(frozen=True, slots=True)
class Import:
    """An import that can be undone: how many messages it added, of what, when."""

    id: str
    title: str
    count: int
    at: datetime


def imports(store: Store, *, browser: str, workshop_id: str) -> list[Import]:
    """The imports into this workshop, newest first. Raises NotAllowed without a seat."""
    with store.reading() as session:
        room = enter(store, session, browser, workshop_id)
        return [
            Import(act.id, str(act.before["title"]), len(act.before["added"]), act.at)
            for act in queries.acts(session, room.workshop.id, KIND)
        ]


def withdraw(room: Room, *, id: str) -> list[Change]:
    """Undo an import: what it added goes, corrected or not, and can be imported anew. What it said of the
    incident goes too, unless somebody has answered differently since."""
    room.need_lead()
    act = room.session.get(Act, id)
    if act is None or act.workshop_id != room.workshop.id or act.kind != KIND or act.undone_at is not None:
        raise NotFound("This import was undone already.")
    act.undone_at = room.at
    for name in act.before["added"]:
        row = room.session.get(CommunicationRow, name)
        if row is not None:
            row.source = ""
            row.deleted_at = row.deleted_at or room.at
    incident = record.incident_of(room)
    now = incident.model_dump(mode="json", include=set(_FILLED))
    before = Incident.model_validate({"workshop_id": room.workshop.id, **act.before["before"]})
    for field in _FILLED:
        if now[field] == act.before["after"][field]:
            setattr(incident, field, getattr(before, field))
    return record.redrawn(room)


# Columns of tables


def _remember(room: Room, columns: Columns) -> None:
    row = room.session.get(TableMapping, room.workshop.team_id)
    if row is None:
        room.session.add(TableMapping(team_id=room.workshop.team_id, remembered=with_memory([], columns)))
    else:
        row.remembered = with_memory(row.remembered, columns)


def remembered(store: Store, *, browser: str, workshop_id: str) -> list[dict[str, Any]]:
    """How the team's tables were read before, for `playbook.selection.recalled`."""
    with store.reading() as session:
        room = enter(store, session, browser, workshop_id)
        row = session.get(TableMapping, room.workshop.team_id)
        return list(row.remembered) if row is not None else []
