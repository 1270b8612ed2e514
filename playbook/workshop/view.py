"""A workshop as one seat may see it: for pages and exports as values, for the live board as JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from playbook import queries, team_queries
from playbook.adherence import Kept, adherence
from playbook.announced import with_announcements
from playbook.cadence import TEAM, UNRATED, Measure, chosen
from playbook.documents import Documents, Kind
from playbook.documents.plan import Plan
from playbook.documents.plan import profile as plan_profile
from playbook.model import Cause, Incident, Role, Team
from playbook.pulse import Moment, Results
from playbook.record import Record
from playbook.segments import Segment, segments
from playbook.store import Store
from playbook.workshop import board, carry, documents, evidence, lead, pulse, record, seats, votes
from playbook.workshop.carry import CarriedView
from playbook.workshop.decisions import DecisionView, histories
from playbook.workshop.evidence import Evidence
from playbook.workshop.unit import Room, enter


@dataclass(frozen=True, slots=True)
class NoteView:
    """A revealed note; who wrote it is nobody's to know."""

    id: str
    text: str
    place: str
    at: datetime | None
    communication_id: str | None
    group_id: str | None
    position: float


@dataclass(frozen=True, slots=True)
class WhyView:
    id: str
    ordinal: int
    text: str
    root: bool
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupView:
    """A group with its chain of whys and what contributed beside it. `votes` is None until the vote is closed."""

    id: str
    name: str
    priority: bool
    notes: tuple[NoteView, ...]
    whys: tuple[WhyView, ...]
    votes: int | None
    factors: tuple[WhyView, ...] = ()

    @property
    def root(self) -> WhyView | None:
        return next((why for why in self.whys if why.root), None)


@dataclass(frozen=True, slots=True)
class ActionView:
    id: str
    recommendation: str
    cause: str
    group_id: str | None
    owner: str
    due: date | None
    status: str
    parked: bool
    email: str = ""
    #: What was decided on it since, the last at the end.
    decisions: tuple[DecisionView, ...] = ()

    @property
    def agreed(self) -> bool:
        """An action is agreed on once it has an owner and a date."""
        return bool(self.owner and self.due)


@dataclass(frozen=True, slots=True)
class Preparation:
    """The answers of the preparation; durations in minutes."""

    title: str = ""
    severity: str | None = None
    started_at: datetime | None = None
    start_known: bool = False
    detected_at: datetime | None = None
    resolved_at: datetime | None = None
    investigating_minutes: float | None = None
    escalating_minutes: float | None = None
    deciding_minutes: float | None = None
    symptom: str = ""
    noticed: str = ""
    has_screenshot: bool = False
    source: str = ""
    #: The picture itself, WebP, for the exports.
    screenshot: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class View:
    """Everything a page or an export shows of a workshop."""

    id: str
    title: str
    team_id: str
    team: str
    language: str
    zone: str
    cadence: str
    target_minutes: float
    code: str
    code_expires_at: datetime
    created_at: datetime
    starts_at: datetime | None
    people: int | None
    sample: bool
    step: str
    version: int
    private: bool
    locked: bool
    voting: bool
    votes_shown: bool
    seat_id: str
    name: str
    leads: bool
    preparation: Preparation
    record: Record
    #: Circled gaps as (scope, from, to).
    marks: tuple[tuple[str, datetime, datetime], ...]
    segments: tuple[Segment, ...]
    notes: tuple[NoteView, ...]
    hidden: int
    groups: tuple[GroupView, ...]
    actions: tuple[ActionView, ...]
    #: Votes on notes that stand alone, by note id; None until the vote is closed.
    note_votes: dict[str, int] | None
    #: What names a message in the source it was imported from, by the message's id.
    sources: dict[str, str] = field(default_factory=dict)
    #: Messages whose announced next update only their words tell, by id.
    read: frozenset[str] = frozenset()
    #: What earlier workshops left open, and what this one decided on it.
    carried: tuple[CarriedView, ...] = ()
    #: What the room answered, once it is shown.
    pulse: dict[Moment, Results] = field(default_factory=dict)
    #: The team's documents as they were when the workshop was started; in full for the facilitator only.
    documents: Documents = field(default_factory=Documents)
    #: The version of the plan among them, and the newest there is.
    plan_version: int | None = None
    newest_plan: int | None = None

    @property
    def by_plan(self) -> Plan | None:
        """The team's plan where it is what silences are measured by."""
        return self.documents.plan if self.cadence == TEAM else None

    @property
    def kept(self) -> tuple[Kept, ...]:
        """Which targets were kept and missed, by audience and phase."""
        after = self.by_plan.lines(self.preparation.severity or UNRATED) if self.by_plan else ()
        return adherence(self.record, self.profile, after=after)

    @property
    def profile(self) -> Measure:
        """What counts as too long a silence here."""
        own = plan_profile(self.documents.plan) if self.documents.plan else None
        return chosen(self.cadence, self.preparation.severity, minutes=self.target_minutes, own=own)


def look(store: Store, *, browser: str, workshop_id: str) -> View:
    """The workshop for this browser's seat. Raises NotAllowed without one."""
    with store.reading() as session:
        return view_of(enter(store, session, browser, workshop_id))


def screenshot(store: Store, *, browser: str, workshop_id: str) -> bytes | None:
    """The picture of what customers saw, as WebP. Raises NotAllowed without a seat."""
    with store.reading() as session:
        room = enter(store, session, browser, workshop_id)
        row = queries.incident(session, room.workshop.id)
        return row.screenshot if row else None


def view_of(room: Room) -> View:
    session, w = room.session, room.workshop
    team = session.get(Team, w.team_id)
    row = queries.incident(session, w.id) or Incident(workshop_id=w.id)
    written = record.kept(session, w)
    what = with_announcements(written, zone=w.time_zone)
    shown = tuple(
        NoteView(n.id, n.text, n.place, n.place_at, n.communication_id, n.group_id, n.position)
        for n in queries.notes(session, w.id)
        if n.revealed
    )
    tally = votes.totals(queries.votes(session, w.id)) if w.votes_shown else None
    whys = queries.causes(session, w.id)
    decided = histories(queries.team_decisions(session, w.team_id))
    messages, readable = {c.id for c in what.communications}, {n.id for n in shown}

    def cause(row: Cause) -> WhyView:
        links = evidence.read(row.evidence, messages=messages, notes=readable)
        return WhyView(row.id, row.ordinal, row.text, row.root, links)

    kept = documents.pinned(session, w)
    newest = team_queries.document(session, w.team_id, Kind.PLAN)
    return View(
        id=w.id,
        title=w.title,
        team_id=w.team_id,
        team=team.name if team else "",
        language=w.language,
        zone=w.time_zone,
        cadence=w.cadence,
        target_minutes=w.target_minutes,
        code=seats.show_code(w.code),
        code_expires_at=w.code_expires_at,
        created_at=w.created_at,
        starts_at=w.starts_at,
        people=w.people,
        sample=w.sample,
        step=w.step,
        version=w.version,
        private=w.private,
        locked=w.locked,
        voting=w.voting,
        votes_shown=w.votes_shown,
        seat_id=room.seat.id,
        name=room.seat.name,
        leads=room.leads,
        preparation=Preparation(
            title=row.title,
            severity=row.severity,
            started_at=row.started_at,
            start_known=row.start_known,
            detected_at=row.detected_at,
            resolved_at=row.resolved_at,
            investigating_minutes=row.investigating_minutes,
            escalating_minutes=row.escalating_minutes,
            deciding_minutes=row.deciding_minutes,
            symptom=row.symptom,
            noticed=row.noticed,
            has_screenshot=row.screenshot is not None,
            source=row.source,
            screenshot=row.screenshot,
        ),
        record=what,
        marks=tuple((m.scope, m.from_at, m.to_at) for m in queries.marks(session, w.id)),
        segments=segments(what, profile=record.measure_of(session, w, row.severity)),
        notes=shown,
        hidden=queries.hidden_count(session, w.id),
        groups=tuple(
            GroupView(
                id=g.id,
                name=g.name,
                priority=g.priority,
                notes=tuple(n for n in shown if n.group_id == g.id),
                whys=tuple(cause(c) for c in whys if c.group_id == g.id and not c.factor),
                votes=tally.get(g.id, 0) if tally is not None else None,
                factors=tuple(cause(c) for c in whys if c.group_id == g.id and c.factor),
            )
            for g in queries.groups(session, w.id)
        ),
        actions=tuple(
            ActionView(
                id=a.id,
                recommendation=a.recommendation,
                cause=a.cause,
                group_id=a.group_id,
                owner=a.owner,
                due=a.due,
                status=a.status,
                parked=a.parked,
                email=a.email,
                decisions=decided.get(a.id, ()),
            )
            for a in queries.actions(session, w.id)
        ),
        note_votes=tally,
        sources={c.id: c.source for c in queries.communications(session, w.id) if c.source},
        read=frozenset(
            after.id
            for before, after in zip(written.communications, what.communications, strict=True)
            if before is not after
        ),
        carried=carry.carried(session, w),
        pulse=pulse.results(room),
        documents=kept if room.leads else documents.for_everyone(kept),
        plan_version=documents.pins(w).get(Kind.PLAN),
        newest_plan=newest.version if newest else None,
    )


def snapshot(room: Room) -> dict[str, Any]:
    """The live board as this seat may know it; `playbook.live.protocol` names every field."""
    session, w = room.session, room.workshop
    return {
        "v": w.version,
        "workshop": {
            "id": w.id,
            "title": w.title,
            "code": seats.show_code(w.code),
            "zone": w.time_zone,
            **lead.lead_view(room),
        },
        "you": {**seats.seat_view(room.seat), "leads": room.seat.role == Role.FACILITATOR},
        "seats": [seats.seat_view(s) for s in queries.seats(session, w.id)],
        "ready": lead.ready_seats(room),
        "segments": [record.segment_view(s) for s in record.segments_of(session, w)],
        "marks": [record.mark_view(m) for m in queries.marks(session, w.id)],
        "notes": [
            board.note_view(n, mine=n.author == room.mark)
            for n in queries.notes(session, w.id)
            if n.revealed or n.author == room.mark
        ],
        "hidden": queries.hidden_count(session, w.id),
        "groups": [board.group_view(g) for g in queries.groups(session, w.id)],
        "causes": [board.cause_view(c) for c in queries.causes(session, w.id)],
        "votes": votes.my_votes(room),
        "cast": sum(v.count for v in queries.votes(session, w.id)),
        "totals": votes.totals(queries.votes(session, w.id)) if w.votes_shown else None,
        "pulse": pulse.pulse_view(room),
        "now": room.at.isoformat(),
    }
