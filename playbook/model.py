"""Tables. They stand on a registry of their own, so that a development reload can define them anew."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, LargeBinary, UniqueConstraint
from sqlmodel import Field

from playbook.columns import Base as Base
from playbook.columns import Instant, instant, of_workshop, stamp
from playbook.columns import new_id as new_id
from playbook.columns import now as now


class Role(StrEnum):
    FACILITATOR = "facilitator"
    PARTICIPANT = "participant"


class PlaceKind(StrEnum):
    """Where a note is pinned."""

    INCIDENT = "incident"
    GAP = "gap"
    COMMUNICATION = "communication"


class ActionStatus(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Outcome(StrEnum):
    """What a team decides on an action it had agreed on."""

    DONE = "done"
    MOVED = "moved"
    DROPPED = "dropped"


class Team(Base, table=True):
    id: str = Field(default_factory=new_id, primary_key=True)
    name: str
    #: Hash of the facilitator key, which opens the team from another browser.
    key_hash: str = Field(index=True)
    created_at: datetime = stamp()


class TeamMember(Base, table=True):
    """A browser that holds the team's facilitator key."""

    __tablename__ = "team_member"
    team_id: str = Field(primary_key=True, sa_column_args=(ForeignKey("team.id", ondelete="CASCADE"),))
    browser: str = Field(primary_key=True, index=True)


class TableMapping(Base, table=True):
    """How a team's tables are read; `playbook.selection.Columns` as JSON, the newest first."""

    __tablename__ = "table_mapping"
    team_id: str = Field(primary_key=True, sa_column_args=(ForeignKey("team.id", ondelete="CASCADE"),))
    remembered: list[dict[str, Any]] = Field(sa_column=Column(JSON, nullable=False))


class TeamDocument(Base, table=True):
    """A version of a team's plan, roles or templates. Versions are never changed: each save adds one."""

    __tablename__ = "team_document"
    team_id: str = Field(primary_key=True, sa_column_args=(ForeignKey("team.id", ondelete="CASCADE"),))
    kind: str = Field(primary_key=True)
    #: Counted from 1; the highest one in force is the current one.
    version: int = Field(primary_key=True, sa_type=Integer, sa_column_kwargs={"autoincrement": False})
    at: datetime = stamp()
    #: The name somebody gave when they saved it.
    by: str = ""
    #: False for one that came with a workshop read back from a file, and never replaced the team's own.
    in_force: bool = True
    content: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))


class Workshop(Base, table=True):
    id: str = Field(default_factory=new_id, primary_key=True)
    team_id: str = Field(index=True, sa_column_args=(ForeignKey("team.id", ondelete="CASCADE"),))
    title: str
    language: str = "en"
    time_zone: str = "UTC"
    #: Versions of the team's documents that were in force when it was started, by kind; none for older workshops.
    documents: dict[str, int] | None = Field(default=None, sa_column=Column(JSON))
    #: Name of the cadence profile; `target_minutes` is what it asks for.
    cadence: str = "play"
    target_minutes: float = 30.0
    code: str = Field(unique=True, index=True)
    code_expires_at: datetime = stamp()
    created_at: datetime = stamp()
    starts_at: datetime | None = instant()
    people: int | None = None
    sample: bool = False
    #: Counts committed changes; a reader that misses one asks for a snapshot.
    version: int = 0
    step: str = "describe"
    lead_seat_id: str | None = None
    #: While true, notes are only their author's to read.
    private: bool = True
    locked: bool = False
    prompt: int | None = None
    vote_budget: int = 3
    voting: bool = False
    votes_shown: bool = False
    #: From then on everybody sees the pulse's results and nobody answers any more.
    pulse_start_shown_at: datetime | None = instant()
    pulse_end_shown_at: datetime | None = instant()
    spotlight: str | None = None
    spotlight_ends_at: datetime | None = instant()
    #: The step's timer: when running, `timer_ends_at`; when paused, `timer_left` seconds.
    timer_seconds: int = 0
    timer_ends_at: datetime | None = instant()
    timer_left: float | None = None


class Seat(Base, table=True):
    """One browser's place in one workshop."""

    __table_args__ = (UniqueConstraint("workshop_id", "browser"),)
    id: str = Field(default_factory=new_id, primary_key=True)
    workshop_id: str = of_workshop(index=True)
    #: Hash of the cookie; the token itself is never kept.
    browser: str = Field(index=True)
    name: str = ""
    role: str = Role.PARTICIPANT
    joined_at: datetime = stamp()
    removed_at: datetime | None = instant()


class Incident(Base, table=True):
    workshop_id: str = of_workshop(primary_key=True)
    title: str = ""
    severity: str | None = None
    started_at: datetime | None = instant()
    start_known: bool = False
    detected_at: datetime | None = instant()
    resolved_at: datetime | None = instant()
    investigating_minutes: float | None = None
    escalating_minutes: float | None = None
    deciding_minutes: float | None = None
    symptom: str = ""
    noticed: str = ""
    screenshot: bytes | None = Field(default=None, sa_column=Column(LargeBinary))
    source: str = ""


class CommunicationRow(Base, table=True):
    __tablename__ = "communication"
    __table_args__ = (Index("communication_source", "workshop_id", "source"),)
    id: str = Field(default_factory=new_id, primary_key=True)
    workshop_id: str = of_workshop(index=True)
    happened_at: datetime = Field(sa_type=Instant)
    published_at: datetime | None = instant()
    announced_at: datetime | None = instant()
    channel: str
    audience: str
    phase: str
    sender: str = ""
    body: str = ""
    #: Order in which the source gave messages of one minute.
    position: int = 0
    #: Names the source's own record, so that importing it again adds nothing.
    source: str = ""
    deleted_at: datetime | None = instant()


class GapMark(Base, table=True):
    """A gap somebody circled: its scope and ends, as they were then."""

    __tablename__ = "gap_mark"
    id: str = Field(default_factory=new_id, primary_key=True)
    workshop_id: str = of_workshop(index=True)
    scope: str
    from_at: datetime = Field(sa_type=Instant)
    to_at: datetime = Field(sa_type=Instant)
    created_at: datetime = stamp()


class NoteGroup(Base, table=True):
    __tablename__ = "note_group"
    id: str = Field(primary_key=True)
    workshop_id: str = of_workshop(index=True)
    name: str = ""
    position: float = 0.0
    #: One of the two or three the team works on.
    priority: bool = False
    created_at: datetime = stamp()


class Note(Base, table=True):
    """A problem on a sticky note. Its id is made by the browser that wrote it."""

    id: str = Field(primary_key=True)
    workshop_id: str = of_workshop(index=True)
    text: str
    place: str = PlaceKind.INCIDENT
    place_at: datetime | None = instant()
    communication_id: str | None = None
    group_id: str | None = Field(default=None, sa_column_args=(ForeignKey("note_group.id", ondelete="SET NULL"),))
    position: float = 0.0
    #: Keyed hash of the seat: lets its author edit it and tells nobody who that is.
    author: str
    revealed: bool = False
    created_at: datetime = stamp()
    edited_at: datetime | None = instant()
    deleted_at: datetime | None = instant()


class NoteRevision(Base, table=True):
    """What a note said before an edit."""

    __tablename__ = "note_revision"
    id: str = Field(default_factory=new_id, primary_key=True)
    note_id: str = Field(index=True, sa_column_args=(ForeignKey("note.id", ondelete="CASCADE"),))
    text: str
    replaced_at: datetime = stamp()


class Cause(Base, table=True):
    """One why in the chain under a group, at most one of which is the root cause; or a factor beside the chain."""

    id: str = Field(primary_key=True)
    workshop_id: str = of_workshop(index=True)
    group_id: str = Field(index=True, sa_column_args=(ForeignKey("note_group.id", ondelete="CASCADE"),))
    ordinal: int
    text: str
    root: bool = False
    #: A contributing factor: it made things worse, and is no step of the chain.
    factor: bool = False
    #: What it rests on, in the order in which it was linked; `playbook.workshop.evidence` reads it.
    evidence: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))


class Vote(Base, table=True):
    """How many of a seat's votes lie on a group or a note that stands alone."""

    workshop_id: str = of_workshop(primary_key=True)
    target_id: str = Field(primary_key=True)
    #: Keyed hash of the seat.
    voter: str = Field(primary_key=True)
    count: int = 1


class Action(Base, table=True):
    id: str = Field(default_factory=new_id, primary_key=True)
    workshop_id: str = of_workshop(index=True)
    group_id: str | None = Field(default=None, sa_column_args=(ForeignKey("note_group.id", ondelete="SET NULL"),))
    cause: str = ""
    recommendation: str
    owner: str = ""
    #: The owner's e-mail address, if they gave one: for the calendar and the tracker.
    email: str = ""
    due: date | None = None
    status: str = ActionStatus.OPEN
    #: Kept for later: the team does not promise it.
    parked: bool = False
    position: int = 0
    created_at: datetime = stamp()


class Decision(Base, table=True):
    """What became of an action: decided at the opening of a later workshop, or on the team's page.

    The words are as they read then. One that was read back from a file knows no action any more.
    """

    id: str = Field(default_factory=new_id, primary_key=True)
    team_id: str = Field(index=True, sa_column_args=(ForeignKey("team.id", ondelete="CASCADE"),))
    action_id: str | None = Field(
        default=None, index=True, sa_column_args=(ForeignKey("action.id", ondelete="SET NULL"),)
    )
    #: The workshop that decided; None on the team's page.
    workshop_id: str | None = Field(
        default=None, index=True, sa_column_args=(ForeignKey("workshop.id", ondelete="SET NULL"),)
    )
    at: datetime = stamp()
    outcome: str
    #: Done on, moved to, dropped on.
    day: date
    #: The date it had until then.
    due: date | None = None
    reason: str = ""
    recommendation: str
    owner: str = ""
    #: Title of the workshop that agreed on it.
    agreed_in: str = ""


class PulseAnswer(Base, table=True):
    """One answer to one statement, 1 to 5. Without a time, which could tell whose it is."""

    __tablename__ = "pulse_answer"
    workshop_id: str = of_workshop(primary_key=True)
    moment: str = Field(primary_key=True)
    item: str = Field(primary_key=True)
    #: Keyed hash of the seat.
    voter: str = Field(primary_key=True)
    value: int


class Ready(Base, table=True):
    """A seat that said it is done with a step."""

    workshop_id: str = of_workshop(primary_key=True)
    step: str = Field(primary_key=True)
    seat_id: str = Field(primary_key=True, sa_column_args=(ForeignKey("seat.id", ondelete="CASCADE"),))


class Op(Base, table=True):
    """A write that was applied, by the id its browser gave it: sending it again changes nothing."""

    workshop_id: str = of_workshop(primary_key=True)
    id: str = Field(primary_key=True)
    owner: str
    version: int
    applied_at: datetime = stamp()


class Act(Base, table=True):
    """A destructive act with the rows as they were before, so that it can be undone."""

    id: str = Field(default_factory=new_id, primary_key=True)
    workshop_id: str = of_workshop(index=True)
    kind: str
    #: Keyed hash of the seat that did it.
    owner: str
    before: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    at: datetime = stamp()
    undone_at: datetime | None = instant()
