"""Tables. They stand on a registry of their own, so that a development reload can define them anew."""

from __future__ import annotations

import secrets
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Column, DateTime, ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import registry
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel


def now() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)


def new_id() -> str:
    """A random 64-bit name for a row; never a secret."""
    return secrets.token_hex(8)


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


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime. SQLite keeps no zone, so it goes in as UTC and comes out marked as UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(SQLModel, registry=registry()):
    """What every table inherits from."""


def _instant(**kwargs: Any) -> Any:
    return Field(default=None, sa_type=Instant, **kwargs)


def _stamp() -> Any:
    return Field(default_factory=now, sa_type=Instant)


def _workshop(**kwargs: Any) -> Any:
    return Field(sa_column_args=(ForeignKey("workshop.id", ondelete="CASCADE"),), **kwargs)


class Team(Base, table=True):
    id: str = Field(default_factory=new_id, primary_key=True)
    name: str
    #: Hash of the facilitator key, which opens the team from another browser.
    key_hash: str = Field(index=True)
    created_at: datetime = _stamp()


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


class Workshop(Base, table=True):
    id: str = Field(default_factory=new_id, primary_key=True)
    team_id: str = Field(index=True, sa_column_args=(ForeignKey("team.id", ondelete="CASCADE"),))
    title: str
    language: str = "en"
    time_zone: str = "UTC"
    #: Name of the cadence profile; `target_minutes` is what it asks for.
    cadence: str = "play"
    target_minutes: float = 30.0
    code: str = Field(unique=True, index=True)
    code_expires_at: datetime = _stamp()
    created_at: datetime = _stamp()
    starts_at: datetime | None = _instant()
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
    pulse_start_shown_at: datetime | None = _instant()
    pulse_end_shown_at: datetime | None = _instant()
    spotlight: str | None = None
    spotlight_ends_at: datetime | None = _instant()
    #: The step's timer: when running, `timer_ends_at`; when paused, `timer_left` seconds.
    timer_seconds: int = 0
    timer_ends_at: datetime | None = _instant()
    timer_left: float | None = None


class Seat(Base, table=True):
    """One browser's place in one workshop."""

    __table_args__ = (UniqueConstraint("workshop_id", "browser"),)
    id: str = Field(default_factory=new_id, primary_key=True)
    workshop_id: str = _workshop(index=True)
    #: Hash of the cookie; the token itself is never kept.
    browser: str = Field(index=True)
    name: str = ""
    role: str = Role.PARTICIPANT
    joined_at: datetime = _stamp()
    removed_at: datetime | None = _instant()


class Incident(Base, table=True):
    workshop_id: str = _workshop(primary_key=True)
    title: str = ""
    severity: str | None = None
    started_at: datetime | None = _instant()
    start_known: bool = False
    detected_at: datetime | None = _instant()
    resolved_at: datetime | None = _instant()
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
    workshop_id: str = _workshop(index=True)
    happened_at: datetime = Field(sa_type=Instant)
    published_at: datetime | None = _instant()
    announced_at: datetime | None = _instant()
    channel: str
    audience: str
    phase: str
    sender: str = ""
    body: str = ""
    #: Order in which the source gave messages of one minute.
    position: int = 0
    #: Names the source's own record, so that importing it again adds nothing.
    source: str = ""
    deleted_at: datetime | None = _instant()


class GapMark(Base, table=True):
    """A gap somebody circled: its scope and ends, as they were then."""

    __tablename__ = "gap_mark"
    id: str = Field(default_factory=new_id, primary_key=True)
    workshop_id: str = _workshop(index=True)
    scope: str
    from_at: datetime = Field(sa_type=Instant)
    to_at: datetime = Field(sa_type=Instant)
    created_at: datetime = _stamp()


class NoteGroup(Base, table=True):
    __tablename__ = "note_group"
    id: str = Field(primary_key=True)
    workshop_id: str = _workshop(index=True)
    name: str = ""
    position: float = 0.0
    #: One of the two or three the team works on.
    priority: bool = False
    created_at: datetime = _stamp()


class Note(Base, table=True):
    """A problem on a sticky note. Its id is made by the browser that wrote it."""

    id: str = Field(primary_key=True)
    workshop_id: str = _workshop(index=True)
    text: str
    place: str = PlaceKind.INCIDENT
    place_at: datetime | None = _instant()
    communication_id: str | None = None
    group_id: str | None = Field(default=None, sa_column_args=(ForeignKey("note_group.id", ondelete="SET NULL"),))
    position: float = 0.0
    #: Keyed hash of the seat: lets its author edit it and tells nobody who that is.
    author: str
    revealed: bool = False
    created_at: datetime = _stamp()
    edited_at: datetime | None = _instant()
    deleted_at: datetime | None = _instant()


class NoteRevision(Base, table=True):
    """What a note said before an edit."""

    __tablename__ = "note_revision"
    id: str = Field(default_factory=new_id, primary_key=True)
    note_id: str = Field(index=True, sa_column_args=(ForeignKey("note.id", ondelete="CASCADE"),))
    text: str
    replaced_at: datetime = _stamp()


class Cause(Base, table=True):
    """One why in the chain under a group, at most one of which is the root cause; or a factor beside the chain."""

    id: str = Field(primary_key=True)
    workshop_id: str = _workshop(index=True)
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

    workshop_id: str = _workshop(primary_key=True)
    target_id: str = Field(primary_key=True)
    #: Keyed hash of the seat.
    voter: str = Field(primary_key=True)
    count: int = 1


class Action(Base, table=True):
    id: str = Field(default_factory=new_id, primary_key=True)
    workshop_id: str = _workshop(index=True)
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
    created_at: datetime = _stamp()


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
    at: datetime = _stamp()
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
    workshop_id: str = _workshop(primary_key=True)
    moment: str = Field(primary_key=True)
    item: str = Field(primary_key=True)
    #: Keyed hash of the seat.
    voter: str = Field(primary_key=True)
    value: int


class Ready(Base, table=True):
    """A seat that said it is done with a step."""

    workshop_id: str = _workshop(primary_key=True)
    step: str = Field(primary_key=True)
    seat_id: str = Field(primary_key=True, sa_column_args=(ForeignKey("seat.id", ondelete="CASCADE"),))


class Op(Base, table=True):
    """A write that was applied, by the id its browser gave it: sending it again changes nothing."""

    workshop_id: str = _workshop(primary_key=True)
    id: str = Field(primary_key=True)
    owner: str
    version: int
    applied_at: datetime = _stamp()


class Act(Base, table=True):
    """A destructive act with the rows as they were before, so that it can be undone."""

    id: str = Field(default_factory=new_id, primary_key=True)
    workshop_id: str = _workshop(index=True)
    kind: str
    #: Keyed hash of the seat that did it.
    owner: str
    before: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    at: datetime = _stamp()
    undone_at: datetime | None = _instant()
