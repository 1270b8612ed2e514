"""A saved workshop written into a team: everything in one transaction, under ids of its own.

The same file can be read back any number of times, also where the original still lives; each time it is
another workshop. It keeps its day, so that a team's trends stay in order, and opens with a new join code.
Its notes belong to nobody: nobody can edit them as their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlmodel import Session

from playbook import archive as saved
from playbook import team_queries
from playbook.archive import Archive
from playbook.documents import Documents, kind_of
from playbook.errors import Invalid
from playbook.model import (
    Action,
    ActionStatus,
    Base,
    Cause,
    CommunicationRow,
    GapMark,
    Incident,
    Note,
    NoteGroup,
    PlaceKind,
    Vote,
    Workshop,
    new_id,
)
from playbook.play import StepKey
from playbook.record import Communication, Severity
from playbook.schema import plain
from playbook.scope import within
from playbook.store import Store
from playbook.workshop import checked, documents, entry, restore_followed, seats
from playbook.workshop.evidence import MAX_EVIDENCE, Evidence, EvidenceKind, stored
from playbook.workshop.groups import FACTORS, WHYS
from playbook.workshop.notes import MAX_NOTES
from playbook.workshop.pictures import kept
from playbook.workshop.plan import MAX_ACTIONS
from playbook.workshop.record import MAX_COMMUNICATIONS
from playbook.workshop.seats import Started

#: Most votes one thing can have got: a full room that gave it all.
MAX_VOTES = 100_000
#: Most decisions on one action, or of one workshop.
MAX_DECISIONS = 500
#: In place of a seat's keyed hash, which is never this short: nobody's.
NOBODY = "restored"


def from_file(
    store: Store, *, browser: str, content: bytes | None, team_id: str | None = None, team: str = ""
) -> Started:
    """`restore` from a file as somebody chose it. Raises Unreadable for one that holds no workshop."""
    if content is None:
        raise Invalid("Choose the file first.", field="file")
    return restore(store, browser=browser, archive=saved.load(content), team_id=team_id, team=team)


def restore(
    store: Store, *, browser: str, archive: Archive, team_id: str | None = None, team: str = "", name: str = ""
) -> Started:
    """Write an archive into a new workshop of `team_id`, or of a new team called `team`; the browser leads it.

    Raises NotAllowed when the browser does not hold the team's key, Invalid when something in the archive
    could not have been entered here. Then nothing is written.
    """
    _check_sizes(archive)
    with store.writing() as session:
        started = _begin(session, archive.workshop, browser=browser, team_id=team_id, team=team, name=name)
        _documents(session, started.workshop_id, archive.documents)
        _incident(session.get_one(Incident, started.workshop_id), archive.incident)
        ids = {each.id: new_id() for part in (archive.communications, archive.groups, archive.notes) for each in part}
        session.add_all(_groups(archive, started.workshop_id, ids))
        session.flush()  # what follows points at the groups
        session.add_all(_rows(archive, started.workshop_id, ids))
        session.flush()  # decisions point at the actions
        session.add_all(restore_followed.rows(session, archive, session.get_one(Workshop, started.workshop_id), NOBODY))
    return started


def _check_sizes(archive: Archive) -> None:
    for things, most in (
        (archive.communications, MAX_COMMUNICATIONS),
        (archive.marks, MAX_COMMUNICATIONS),
        (archive.notes, MAX_NOTES),
        (archive.groups, MAX_NOTES),
        (archive.actions, MAX_ACTIONS),
        (archive.carried, MAX_DECISIONS),
        *((action.decisions, MAX_DECISIONS) for action in archive.actions),
        *((group.whys, WHYS) for group in archive.groups),
        *((group.factors, FACTORS) for group in archive.groups),
        *((cause.evidence, MAX_EVIDENCE) for group in archive.groups for cause in group.causes),
    ):
        if len(things) > most:
            raise Invalid("This file holds more than fits into a workshop ({limit}).", limit=most, field="file")


def _begin(
    session: Session, what: saved.Workshop, *, browser: str, team_id: str | None, team: str, name: str
) -> Started:
    started = seats.begin(
        session,
        browser=browser,
        team_id=team_id,
        team=team,
        name=name,
        title=what.title,
        language=what.language,
        time_zone=what.time_zone,
        starts_at=what.starts_at,
    )
    workshop = session.get_one(Workshop, started.workshop_id)
    workshop.cadence = checked.line(what.cadence, "cadence", entry.NAME_LENGTH)
    workshop.target_minutes = entry.number(what.target_minutes, field="target_minutes", low=1, high=100_000)
    workshop.created_at = checked.instant(what.created_at, "created_at")
    if what.people is not None:
        workshop.people = round(entry.number(what.people, field="people", low=1, high=1_000))
    workshop.step = checked.one_of(StepKey, what.step, "step")
    workshop.votes_shown = what.votes_shown
    # What was on the board is everyone's to read; what is written from now on may be private again.
    workshop.private = False
    return started


def _documents(session: Session, workshop_id: str, what: Documents) -> None:
    """The team's documents as they were then. A team that has other ones keeps them: what the file brings stands
    beside them and is not in force."""
    workshop = session.get_one(Workshop, workshop_id)
    pinned = {}
    for document in (what.plan, what.roles, what.templates):
        if document is None:
            continue
        kind, content = kind_of(document), plain(documents.cleaned(document))
        known = team_queries.document_versions(session, workshop.team_id, kind)
        same = next((row for row in known if row.content == content), None)
        row = same or documents.insert(
            session, workshop.team_id, kind, content, by="", in_force=not any(each.in_force for each in known)
        )
        pinned[str(kind)] = row.version
    workshop.documents = pinned


def _incident(row: Incident, what: saved.Incident) -> None:
    row.title = checked.line(what.title, "title")
    row.severity = None if what.severity is None else checked.one_of(Severity, what.severity, "severity")
    for name in ("started_at", "detected_at", "resolved_at"):
        setattr(row, name, entry.instant(getattr(what, name), field=name))
    row.start_known = what.start_known and row.started_at is not None
    for name in ("investigating_minutes", "escalating_minutes", "deciding_minutes"):
        minutes = getattr(what, name)
        setattr(row, name, None if minutes is None else entry.number(minutes, field=name, low=0, high=100_000))
    row.symptom = entry.text(what.symptom, limit=entry.PARAGRAPH_LENGTH, field="symptom")
    row.noticed = entry.text(what.noticed, limit=entry.PARAGRAPH_LENGTH, field="noticed")
    row.source = checked.line(what.source, "source")
    row.screenshot = None if what.screenshot is None else kept(what.screenshot)


def _groups(archive: Archive, workshop_id: str, ids: dict[str, str]) -> Iterator[NoteGroup]:
    for place, group in enumerate(archive.groups):
        yield NoteGroup(
            id=ids[group.id],
            workshop_id=workshop_id,
            name=checked.line(group.name, "name"),
            position=float(place),
            priority=group.priority,
        )


def _rows(archive: Archive, workshop_id: str, ids: dict[str, str]) -> Iterator[Base]:
    """Every other row. Order is kept by position, which is the place in the file."""
    makers: tuple[tuple[Callable[..., Iterator[Base]], Sequence[Any]], ...] = (
        (_message, archive.communications),
        (_mark, archive.marks),
        (_group_rows, archive.groups),
        (_note, archive.notes),
        (_action, archive.actions),
    )
    for make, things in makers:
        for place, each in enumerate(things):
            yield from make(each, place, workshop_id, ids)


def _message(c: saved.Message, place: int, workshop_id: str, ids: dict[str, str]) -> Iterator[Base]:
    yield CommunicationRow(
        id=ids[c.id],
        workshop_id=workshop_id,
        happened_at=checked.instant(c.happened_at, "happened_at"),
        published_at=entry.instant(c.published_at, field="published_at"),
        announced_at=entry.instant(c.announced_at, field="announced_at"),
        channel=checked.line(c.channel, "channel", entry.NAME_LENGTH),
        audience=checked.line(c.audience, "audience", entry.NAME_LENGTH),
        phase=checked.line(c.phase, "phase", entry.NAME_LENGTH),
        sender=checked.line(c.sender, "sender", entry.NAME_LENGTH),
        body=entry.text(c.body, limit=entry.BODY_LENGTH, field="body"),
        position=place,
        source=checked.line(c.source, "source"),
    )


def _mark(mark: saved.Mark, _place: int, workshop_id: str, _ids: dict[str, str]) -> Iterator[Base]:
    start, end = checked.instant(mark.from_at, "start"), checked.instant(mark.to_at, "start")
    scope = checked.line(mark.scope, "scope")
    within(Communication("", start), scope)  # raises Invalid for a scope that is none
    yield GapMark(id=new_id(), workshop_id=workshop_id, scope=scope, from_at=start, to_at=end)


def _group_rows(group: saved.Group, _place: int, workshop_id: str, ids: dict[str, str]) -> Iterator[Base]:
    yield from _votes(group.votes, ids[group.id], workshop_id)
    for place, cause in enumerate(group.causes):
        factor = isinstance(cause, saved.Factor)
        yield Cause(
            id=new_id(),
            workshop_id=workshop_id,
            group_id=ids[group.id],
            ordinal=1 + place - (len(group.whys) if factor else 0),
            text=checked.line(cause.text, "text", entry.NOTE_LENGTH),
            root=isinstance(cause, saved.Why) and cause.root,
            factor=factor,
            evidence=[stored(_evidence(link, ids)) for link in cause.evidence],
        )


def _evidence(link: saved.Evidence, ids: dict[str, str]) -> Evidence:
    start, end = entry.instant(link.from_at, field="from_at"), entry.instant(link.to_at, field="to_at")
    return Evidence(EvidenceKind(link.kind), ids[link.of] if link.of else None, start, end)


def _note(note: saved.Note, place: int, workshop_id: str, ids: dict[str, str]) -> Iterator[Base]:
    yield from _votes(note.votes, ids[note.id], workshop_id)
    yield Note(
        id=ids[note.id],
        workshop_id=workshop_id,
        text=entry.text(note.text, limit=entry.NOTE_LENGTH, field="text", required=True),
        place=checked.one_of(PlaceKind, note.place, "place"),
        place_at=entry.instant(note.at, field="at"),
        communication_id=ids[note.communication] if note.communication else None,
        group_id=ids[note.group] if note.group else None,
        position=float(place),
        author=NOBODY,
        revealed=True,
    )


def _votes(total: int | None, target: str, workshop_id: str) -> Iterator[Base]:
    count = 0 if total is None else round(entry.number(total, field="votes", low=0, high=MAX_VOTES))
    if count:
        yield Vote(workshop_id=workshop_id, target_id=target, voter=NOBODY, count=count)


def _action(action: saved.Action, place: int, workshop_id: str, ids: dict[str, str]) -> Iterator[Base]:
    yield Action(
        id=new_id(),
        workshop_id=workshop_id,
        group_id=ids[action.group] if action.group else None,
        cause=entry.text(action.cause, limit=entry.PARAGRAPH_LENGTH, field="cause"),
        recommendation=entry.text(
            action.recommendation, limit=entry.PARAGRAPH_LENGTH, field="recommendation", required=True
        ),
        owner=checked.line(action.owner, "owner", entry.NAME_LENGTH),
        email=entry.email(action.email, field="email"),
        due=checked.day(action.due),
        status=checked.one_of(ActionStatus, action.status, "status"),
        parked=action.parked,
        position=place,
    )
