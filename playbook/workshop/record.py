"""The incident and what was said: described, completed by the room; gaps circled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from playbook import cadence, queries, team_queries
from playbook.announced import with_announcements
from playbook.cadence import Measure
from playbook.documents import Kind
from playbook.documents.plan import profile as plan_profile
from playbook.errors import N_, Invalid, NotFound
from playbook.model import CommunicationRow, GapMark, Incident, Workshop, new_id
from playbook.record import INCIDENT_PHASES, Audience, Communication, Phase, Record, Severity
from playbook.segments import Segment, segments
from playbook.timeline import within
from playbook.workshop import documents, entry
from playbook.workshop.change import Change, ring, tell
from playbook.workshop.pictures import picture as picture
from playbook.workshop.unit import Room, own

MAX_COMMUNICATIONS = 1_000
GONE = N_("This communication is gone. Somebody deleted it in the meantime.")


def record_of(session: Session, workshop: Workshop) -> Record:
    """The workshop's incident as the analysis reads it, with the next updates that its words announce."""
    return with_announcements(kept(session, workshop), zone=workshop.time_zone)


def kept(session: Session, workshop: Workshop) -> Record:
    """The workshop's incident as it was written down."""
    row = queries.incident(session, workshop.id) or Incident(workshop_id=workshop.id)
    return Record(
        id=workshop.id,
        title=row.title or workshop.title,
        communications=tuple(
            Communication(
                id=c.id,
                happened_at=c.happened_at,
                body=c.body,
                channel=c.channel,
                audience=c.audience,
                phase=c.phase,
                sender=c.sender,
                published_at=c.published_at,
                announced_at=c.announced_at,
            )
            for c in queries.communications(session, workshop.id)
        ),
        started_at=row.started_at,
        start_known=row.start_known,
        resolved_at=row.resolved_at,
    )


def segments_of(session: Session, workshop: Workshop) -> tuple[Segment, ...]:
    row = queries.incident(session, workshop.id)
    return segments(record_of(session, workshop), profile=measure_of(session, workshop, row.severity if row else None))


def measure_of(session: Session, workshop: Workshop, severity: str | None) -> Measure:
    """What counts as too long a silence in this workshop."""
    plan = documents.pinned_plan(session, workshop) if workshop.cadence == cadence.TEAM else None
    own = plan_profile(plan) if plan else None
    return cadence.chosen(workshop.cadence, severity, minutes=workshop.target_minutes, own=own)


def choose_cadence(room: Room, *, key: object, newest: bool = False) -> list[Change]:
    """Measure silences by a published profile or by the team's own plan; the facilitator's right, since red changes
    for everyone.

    A workshop stays with the version of the plan that was in force when it was started; `newest` takes the current
    one, as does choosing the plan where there was none then. Raises NotFound for a profile that there is not.
    """
    room.need_lead()
    workshop, name = room.workshop, str(key)
    if name == cadence.TEAM:
        current = team_queries.document(room.session, workshop.team_id, Kind.PLAN)
        if current is None:
            raise NotFound("This team has no communication plan yet. Write one on the team’s page.")
        pins = documents.pins(workshop)
        pinned = current.version if newest else pins.get(Kind.PLAN, current.version)
        if (workshop.cadence, pins.get(Kind.PLAN)) == (name, pinned):
            return []
        workshop.documents = {**pins, str(Kind.PLAN): pinned}
    elif cadence.profile(name).key == workshop.cadence:
        return []
    workshop.cadence = name
    return redrawn(room)


def segment_view(segment: Segment) -> dict[str, Any]:
    """A column of the board as the browser draws it."""
    return {
        "key": segment.key,
        "kind": segment.kind,
        "start": segment.start.isoformat() if segment.start else None,
        "end": segment.end.isoformat() if segment.end else None,
        "minutes": segment.minutes,
        "over": segment.over_target,
        "severe": segment.severe,
    }


def redrawn(room: Room) -> list[Change]:
    """What to tell everyone once the timeline has changed."""
    room.session.flush()
    columns = [segment_view(s) for s in segments_of(room.session, room.workshop)]
    return [tell("segments", segments=columns), ring("timeline")]


@dataclass(frozen=True, slots=True)
class Description:
    """What the preparation asks about the incident; instants aware, durations in minutes."""

    title: str = ""
    severity: str | None = None
    started_at: datetime | None = None
    detected_at: datetime | None = None
    resolved_at: datetime | None = None
    investigating_minutes: float | None = None
    escalating_minutes: float | None = None
    deciding_minutes: float | None = None
    symptom: str = ""
    noticed: str = ""


def describe(room: Room, *, description: Description) -> list[Change]:
    """Keep the answers of the preparation. Raises Invalid, naming the field, for what cannot be."""
    room.need_lead()
    row = incident_of(room)
    if description.severity is not None and description.severity not in set(Severity):
        raise Invalid("Choose one of the five severities.", field="severity")
    start = entry.instant(description.started_at, field="started_at")
    detected = entry.instant(description.detected_at, field="detected_at")
    end = entry.instant(description.resolved_at, field="resolved_at")
    if start and end and end <= start:
        raise Invalid(
            "The incident ends before it begins. Check the dates, and whether it ran past midnight.",
            field="resolved_at",
        )
    if start and detected and detected < start:
        raise Invalid(
            "It was noticed before it began. Move the start back, or correct when it was noticed.",
            field="detected_at",
        )
    for field in ("investigating_minutes", "escalating_minutes", "deciding_minutes"):
        value = getattr(description, field)
        setattr(row, field, None if value is None else entry.number(value, field=field, low=0, high=100_000))
    row.title = entry.text(description.title, limit=entry.LINE_LENGTH, field="title", lines=False)
    row.severity = description.severity
    row.started_at, row.start_known = start, start is not None
    row.detected_at, row.resolved_at = detected, end
    row.symptom = entry.text(description.symptom, limit=entry.PARAGRAPH_LENGTH, field="symptom")
    row.noticed = entry.text(description.noticed, limit=entry.PARAGRAPH_LENGTH, field="noticed")
    return redrawn(room)


def incident_of(room: Room) -> Incident:
    """The workshop's incident, made when it is first needed."""
    row = queries.incident(room.session, room.workshop.id)
    if row is None:
        row = Incident(workshop_id=room.workshop.id)
        room.session.add(row)
    return row


def screenshot(room: Room, *, data: bytes | None) -> list[Change]:
    """Keep a picture of what customers saw; None removes it."""
    room.need_lead()
    incident_of(room).screenshot = picture(data) if data is not None else None
    return [ring("timeline")]


@dataclass(frozen=True, slots=True)
class Draft:
    """A communication as somebody types it."""

    happened_at: datetime | None
    channel: str
    audience: str = Audience.CUSTOMERS
    phase: str = Phase.UPDATE
    sender: str = ""
    body: str = ""


def _fill(row: CommunicationRow, draft: Draft) -> None:
    happened = entry.instant(draft.happened_at, field="happened_at")
    if happened is None:
        raise Invalid("Say when this went out: date, hour and minute.", field="happened_at")
    if draft.audience not in set(Audience):
        raise Invalid("Choose who was told.", field="audience")
    if draft.phase not in set(INCIDENT_PHASES):
        raise Invalid("Choose a phase from the list.", field="phase")
    row.happened_at = happened
    row.channel = entry.text(draft.channel, limit=entry.NAME_LENGTH, field="channel", required=True, lines=False)
    row.audience, row.phase = draft.audience, draft.phase
    row.sender = entry.text(draft.sender, limit=entry.NAME_LENGTH, field="sender", lines=False)
    body = entry.text(draft.body, limit=entry.BODY_LENGTH, field="body")
    if body != row.body:
        # What other words promise is read anew.
        row.announced_at = None
    row.body = body


def add_communication(room: Room, *, draft: Draft) -> list[Change]:
    """Add a communication that the record forgot; anyone in the room may."""
    room.need_open_board()
    known = queries.communications(room.session, room.workshop.id)
    if len(known) >= MAX_COMMUNICATIONS:
        raise Invalid("A workshop holds {limit} communications and is full.", limit=MAX_COMMUNICATIONS)
    row = CommunicationRow(
        id=new_id(), workshop_id=room.workshop.id, happened_at=room.at, channel="", audience="", phase=""
    )
    _fill(row, draft)
    row.position = 1 + max((c.position for c in known), default=0)
    room.session.add(row)
    return redrawn(room)


def edit_communication(room: Room, *, id: str, draft: Draft) -> list[Change]:
    """Correct a communication; the facilitator's right, since the record is everyone's."""
    room.need_lead()
    row: CommunicationRow = own(room, room.session.get(CommunicationRow, id), GONE)
    _fill(row, draft)
    return redrawn(room)


def delete_communication(room: Room, *, id: str) -> list[Change]:
    """Take a communication off the timeline; it can be undone."""
    room.need_lead()
    row: CommunicationRow = own(room, room.session.get(CommunicationRow, id), GONE)
    room.remember("communication", [row])
    row.deleted_at = room.at
    return redrawn(room)


def mark_view(mark: GapMark) -> dict[str, Any]:
    return {
        "id": mark.id,
        "scope": mark.scope,
        "from": mark.from_at.isoformat(),
        "to": mark.to_at.isoformat(),
    }


def circle(room: Room, *, scope: object, start: object, end: object, on: object = True) -> list[Change]:
    """Circle a gap, or take the circle away. Circling one twice leaves one circle."""
    room.need_open_board()
    name = entry.text(scope, limit=entry.LINE_LENGTH, field="scope", required=True, lines=False)
    within(Communication("", room.at), name)  # raises Invalid for a scope that is none
    from_at, to_at = entry.instant(start, field="start"), entry.instant(end, field="end")
    if from_at is None or to_at is None or to_at <= from_at:
        raise Invalid("This gap cannot be circled: it has no length.", field="start")
    same = [m for m in queries.marks(room.session, room.workshop.id) if m.scope == name and _overlap(m, from_at, to_at)]
    if on:
        if same:
            return []
        if len(queries.marks(room.session, room.workshop.id)) >= MAX_COMMUNICATIONS:
            raise Invalid("This gap cannot be circled: too many are.", field="start")
        mark = GapMark(id=new_id(), workshop_id=room.workshop.id, scope=name, from_at=from_at, to_at=to_at)
        room.session.add(mark)
        return [tell("mark", mark=mark_view(mark)), ring("marks")]
    for mark in same:
        room.session.delete(mark)
    return [*(tell("mark-", id=m.id) for m in same), *([ring("marks")] if same else [])]


def _overlap(mark: GapMark, start: datetime, end: datetime) -> bool:
    inside = mark.from_at <= start and end <= mark.to_at
    around = start <= mark.from_at and mark.to_at <= end
    return inside or around
