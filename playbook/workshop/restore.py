"""A saved workshop written into a team: everything in one transaction, under ids of its own.

The same file can be read back any number of times, also where the original still lives; each time it is
another workshop. It keeps its day, so that a team's trends stay in order, and opens with a new join code.
Its notes belong to nobody: nobody can edit them as their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlmodel import Session

from playbook import archive as saved
from playbook import queries, team_queries
from playbook.archive import Archive
from playbook.documents import Documents, kind_of
from playbook.errors import Invalid
from playbook.model import (
    Action,
    ActionStatus,
    Base,
    Cause,
    CommunicationRow,
    Decision,
    GapMark,
    Incident,
    Note,
    NoteGroup,
    Outcome,
    PlaceKind,
    PulseAnswer,
    Vote,
    Workshop,
    new_id,
)
from playbook.play import StepKey
from playbook.pulse import ASKED, LEAST, LOW, Moment
from playbook.record import Communication, Severity
from playbook.schema import plain
from playbook.scope import within
from playbook.store import Store
from playbook.workshop import documents, entry, seats
from playbook.workshop.evidence import MAX_EVIDENCE, Evidence, EvidenceKind, stored
from playbook.workshop.groups import FACTORS, WHYS
from playbook.workshop.notes import MAX_NOTES
from playbook.workshop.pictures import kept
from playbook.workshop.plan import MAX_ACTIONS
from playbook.workshop.record import MAX_COMMUNICATIONS
from playbook.workshop.seats import MAX_SEATS, Started

#: Most votes one thing can have got: a full room that gave it all.
MAX_VOTES = 100_000
#: Most decisions on one action, or of one workshop.
MAX_DECISIONS = 500
#: In place of a seat's keyed hash, which is never this short: nobody's.
NOBODY = "restored"


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
        session.add_all(_followed(session, archive, session.get_one(Workshop, started.workshop_id)))
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
    workshop.cadence = _line(what.cadence, "cadence", entry.NAME_LENGTH)
    workshop.target_minutes = entry.number(what.target_minutes, field="target_minutes", low=1, high=100_000)
    workshop.created_at = _instant(what.created_at, "created_at")
    if what.people is not None:
        workshop.people = round(entry.number(what.people, field="people", low=1, high=1_000))
    workshop.step = _one_of(StepKey, what.step, "step")
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
    row.title = _line(what.title, "title")
    row.severity = None if what.severity is None else _one_of(Severity, what.severity, "severity")
    for name in ("started_at", "detected_at", "resolved_at"):
        setattr(row, name, entry.instant(getattr(what, name), field=name))
    row.start_known = what.start_known and row.started_at is not None
    for name in ("investigating_minutes", "escalating_minutes", "deciding_minutes"):
        minutes = getattr(what, name)
        setattr(row, name, None if minutes is None else entry.number(minutes, field=name, low=0, high=100_000))
    row.symptom = entry.text(what.symptom, limit=entry.PARAGRAPH_LENGTH, field="symptom")
    row.noticed = entry.text(what.noticed, limit=entry.PARAGRAPH_LENGTH, field="noticed")
    row.source = _line(what.source, "source")
    row.screenshot = None if what.screenshot is None else kept(what.screenshot)


def _groups(archive: Archive, workshop_id: str, ids: dict[str, str]) -> Iterator[NoteGroup]:
    for place, group in enumerate(archive.groups):
        yield NoteGroup(
            id=ids[group.id],
            workshop_id=workshop_id,
            name=_line(group.name, "name"),
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
        happened_at=_instant(c.happened_at, "happened_at"),
        published_at=entry.instant(c.published_at, field="published_at"),
        announced_at=entry.instant(c.announced_at, field="announced_at"),
        channel=_line(c.channel, "channel", entry.NAME_LENGTH),
        audience=_line(c.audience, "audience", entry.NAME_LENGTH),
        phase=_line(c.phase, "phase", entry.NAME_LENGTH),
        sender=_line(c.sender, "sender", entry.NAME_LENGTH),
        body=entry.text(c.body, limit=entry.BODY_LENGTH, field="body"),
        position=place,
        source=_line(c.source, "source"),
    )


def _mark(mark: saved.Mark, _place: int, workshop_id: str, _ids: dict[str, str]) -> Iterator[Base]:
    start, end = _instant(mark.from_at, "start"), _instant(mark.to_at, "start")
    scope = _line(mark.scope, "scope")
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
            text=_line(cause.text, "text", entry.NOTE_LENGTH),
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
        place=_one_of(PlaceKind, note.place, "place"),
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
        owner=_line(action.owner, "owner", entry.NAME_LENGTH),
        email=entry.email(action.email, field="email"),
        due=_day(action.due),
        status=_one_of(ActionStatus, action.status, "status"),
        parked=action.parked,
        position=place,
    )


def _followed(session: Session, archive: Archive, workshop: Workshop) -> Iterator[Base]:
    """What became of the actions, what was decided on earlier ones, and the pulse."""
    rows = queries.actions(session, workshop.id)
    placed = {row.position: row.id for row in rows}
    for place, action in enumerate(archive.actions):
        for each in action.decisions:
            yield _decision(each, team_id=workshop.team_id, action_id=placed[place])
    for each in archive.carried:
        yield _decision(each, team_id=workshop.team_id, workshop_id=workshop.id)
    for answers in archive.pulse:
        yield from _answers(answers, workshop)


def _decision(what: saved.Decision, **where: str) -> Decision:
    day = _day(what.day)
    assert day is not None  # noqa: S101 — only None gives None
    return Decision(
        id=new_id(),
        at=_instant(what.at, "at"),
        outcome=_one_of(Outcome, what.outcome, "outcome"),
        day=day,
        due=_day(what.due),
        reason=entry.text(what.reason, limit=entry.PARAGRAPH_LENGTH, field="reason"),
        recommendation=entry.text(
            what.recommendation, limit=entry.PARAGRAPH_LENGTH, field="recommendation", required=True
        ),
        owner=_line(what.owner, "owner", entry.NAME_LENGTH),
        agreed_in=_line(what.agreed_in, "agreed_in"),
        **where,
    )


def _answers(what: saved.Pulse, workshop: Workshop) -> Iterator[Base]:
    """As many answers of nobody as were counted; the moment is over."""
    moment = Moment(_one_of(Moment, what.moment, "moment"))
    item = _one_of(ASKED[moment], what.item, "item")
    values = [value for value, n in enumerate(what.counts, LOW) for _ in range(_count(n))]
    if not LEAST <= len(values) <= MAX_SEATS:
        raise Invalid("This has to lie between {low} and {high}.", field="pulse", low=LEAST, high=MAX_SEATS)
    if moment is Moment.START:
        workshop.pulse_start_shown_at = workshop.created_at
    else:
        workshop.pulse_end_shown_at = workshop.created_at
    for n, value in enumerate(values):
        yield PulseAnswer(workshop_id=workshop.id, moment=moment, item=item, voter=f"{NOBODY}-{n}", value=value)


def _count(n: int) -> int:
    return round(entry.number(n, field="counts", low=0, high=MAX_SEATS))


def _day(day: date | None) -> date | None:
    if day is not None and not 2000 <= day.year <= 2200:
        raise Invalid("This date lies too far away. Check the year.", field="due")
    return day


def _line(text: str, field: str, limit: int = entry.LINE_LENGTH) -> str:
    """One line. Unlike what is typed, its blanks stay as they are: French has some that must not break."""
    return " ".join(entry.text(text, limit=limit, field=field).splitlines())


def _instant(at: datetime, field: str) -> datetime:
    found = entry.instant(at, field=field)
    assert found is not None  # noqa: S101 — only None gives None
    return found


def _one_of(kind: Any, value: str, field: str) -> str:
    """Raises Invalid for a word the app does not know."""
    if value not in set(kind):
        raise Invalid("This file says “{value}” where this app knows no such word.", value=value, field=field)
    return value
