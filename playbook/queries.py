"""Every query, by what is asked for. A session is handed in; none is opened here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, func, insert
from sqlmodel import Session, col, select

from playbook.model import (
    Act,
    Action,
    Cause,
    CommunicationRow,
    Decision,
    GapMark,
    Incident,
    Note,
    NoteGroup,
    NoteRevision,
    Op,
    PulseAnswer,
    Ready,
    Seat,
    Team,
    TeamMember,
    Vote,
    Workshop,
)

# Teams and workshops


def workshop_by_code(session: Session, code: str, *, lock: bool = False) -> Workshop | None:
    """The workshop a code opens; `lock` keeps other writers waiting."""
    query = select(Workshop).where(Workshop.code == code)
    return session.exec(query.with_for_update() if lock else query).first()


def team_by_key(session: Session, key_hash: str) -> Team | None:
    return session.exec(select(Team).where(Team.key_hash == key_hash)).first()


def teams_of(session: Session, browser: str) -> Sequence[Team]:
    """Teams whose facilitator key this browser holds, by name."""
    return session.exec(
        select(Team)
        .join(TeamMember, col(TeamMember.team_id) == Team.id)
        .where(TeamMember.browser == browser)
        .order_by(Team.name)
    ).all()


def workshops_of(session: Session, browser: str) -> Sequence[tuple[Workshop, Seat, Team]]:
    """Workshops this browser has a seat in, newest first."""
    return session.exec(
        select(Workshop, Seat, Team)
        .join(Seat, col(Seat.workshop_id) == Workshop.id)
        .join(Team, col(Team.id) == Workshop.team_id)
        .where(Seat.browser == browser, col(Seat.removed_at).is_(None))
        .order_by(col(Workshop.created_at).desc())
    ).all()


def team_workshops(session: Session, team_id: str) -> Sequence[Workshop]:
    return session.exec(
        select(Workshop).where(Workshop.team_id == team_id).order_by(col(Workshop.created_at).desc())
    ).all()


def team_rooms(session: Session, team_id: str) -> Sequence[Workshop]:
    """A team's workshops, kept from other writers, in the order in which several are always locked."""
    return session.exec(
        select(Workshop).where(Workshop.team_id == team_id).order_by(Workshop.id).with_for_update()
    ).all()


def team_actions(session: Session, team_id: str) -> Sequence[tuple[Action, Workshop]]:
    """Every action a team has agreed on, the ones due first in front, undated ones last."""
    return session.exec(
        select(Action, Workshop)
        .join(Workshop, col(Workshop.id) == Action.workshop_id)
        .where(Workshop.team_id == team_id, col(Action.parked).is_(False))
        .order_by(col(Action.due).is_(None), col(Action.due), col(Action.position))
    ).all()


# Seats


#: Statements that every write over the socket needs stand ready made: building one costs more than running it.
_PLACE = (
    select(Workshop, Seat)
    .join(Seat, col(Seat.workshop_id) == Workshop.id)
    .where(
        Workshop.id == bindparam("workshop_id"), Seat.browser == bindparam("browser"), col(Seat.removed_at).is_(None)
    )
)
#: The seat too: PostgreSQL reads anew only the rows it had to wait for, and a right may be gone by then.
_PLACE_LOCKED = _PLACE.with_for_update(of=[Workshop, Seat])


def place(session: Session, workshop_id: str, browser: str, *, lock: bool = False) -> tuple[Workshop, Seat] | None:
    """The workshop with the browser's seat in it, unless it was removed; `lock` keeps other writers waiting."""
    query = _PLACE_LOCKED if lock else _PLACE
    return session.exec(query, params={"workshop_id": workshop_id, "browser": browser}).first()


def seat_ever(session: Session, workshop_id: str, browser: str) -> Seat | None:
    """The browser's seat, removed or not."""
    return session.exec(select(Seat).where(Seat.workshop_id == workshop_id, Seat.browser == browser)).first()


def seats(session: Session, workshop_id: str) -> Sequence[Seat]:
    return session.exec(
        select(Seat)
        .where(Seat.workshop_id == workshop_id, col(Seat.removed_at).is_(None))
        .order_by(col(Seat.joined_at), Seat.id)
    ).all()


# The record


def communications(session: Session, workshop_id: str) -> Sequence[CommunicationRow]:
    """What was told, in the order it happened; one minute's messages in source order."""
    return session.exec(
        select(CommunicationRow)
        .where(CommunicationRow.workshop_id == workshop_id, col(CommunicationRow.deleted_at).is_(None))
        .order_by(col(CommunicationRow.happened_at), col(CommunicationRow.position), CommunicationRow.id)
    ).all()


def sources(session: Session, workshop_id: str) -> set[str]:
    """Names of source records already imported, deleted ones included."""
    return set(
        session.exec(
            select(CommunicationRow.source).where(
                CommunicationRow.workshop_id == workshop_id, CommunicationRow.source != ""
            )
        ).all()
    )


def incident(session: Session, workshop_id: str) -> Incident | None:
    return session.get(Incident, workshop_id)


def marks(session: Session, workshop_id: str) -> Sequence[GapMark]:
    return session.exec(
        select(GapMark).where(GapMark.workshop_id == workshop_id).order_by(col(GapMark.from_at), GapMark.id)
    ).all()


# The board


def notes(session: Session, workshop_id: str) -> Sequence[Note]:
    return session.exec(
        select(Note)
        .where(Note.workshop_id == workshop_id, col(Note.deleted_at).is_(None))
        .order_by(col(Note.position), Note.id)
    ).all()


def hidden_count(session: Session, workshop_id: str) -> int:
    """How many notes are still only their author's to read."""
    return session.exec(
        select(func.count())
        .select_from(Note)
        .where(
            Note.workshop_id == workshop_id,
            col(Note.deleted_at).is_(None),
            col(Note.revealed).is_(False),
        )
    ).one()


_NOTE_ID = select(Note.id).where(Note.id == bindparam("id"))


def last_revision(session: Session, note_id: str) -> NoteRevision | None:
    """What a note said before its last change."""
    found = select(NoteRevision).where(NoteRevision.note_id == note_id).order_by(col(NoteRevision.replaced_at).desc())
    return session.exec(found.limit(1)).first()


def note_exists(session: Session, note_id: str) -> bool:
    """Whether any workshop has a note of this id, deleted ones included."""
    return session.exec(_NOTE_ID, params={"id": note_id}).first() is not None


_BOARD_SIZE = select(func.count().filter(col(Note.deleted_at).is_(None)), func.max(Note.position)).where(
    Note.workshop_id == bindparam("workshop_id")
)


def board_size(session: Session, workshop_id: str) -> tuple[int, float]:
    """How many notes stand on the board, and the last position any note ever had."""
    count, last = session.exec(_BOARD_SIZE, params={"workshop_id": workshop_id}).one()
    return count, float(last or 0.0)


def group_notes(session: Session, group_id: str) -> Sequence[Note]:
    return session.exec(
        select(Note)
        .where(Note.group_id == group_id, col(Note.deleted_at).is_(None))
        .order_by(col(Note.position), Note.id)
    ).all()


def groups(session: Session, workshop_id: str) -> Sequence[NoteGroup]:
    return session.exec(
        select(NoteGroup)
        .where(NoteGroup.workshop_id == workshop_id)
        .order_by(col(NoteGroup.position), col(NoteGroup.created_at), NoteGroup.id)
    ).all()


def causes(session: Session, workshop_id: str, group_id: str | None = None) -> Sequence[Cause]:
    query = select(Cause).where(Cause.workshop_id == workshop_id)
    if group_id is not None:
        query = query.where(Cause.group_id == group_id)
    return session.exec(query.order_by(Cause.group_id, col(Cause.ordinal), Cause.id)).all()


def votes(session: Session, workshop_id: str) -> Sequence[Vote]:
    return session.exec(select(Vote).where(Vote.workshop_id == workshop_id)).all()


def votes_on(session: Session, workshop_id: str, target_id: str) -> Sequence[Vote]:
    return session.exec(select(Vote).where(Vote.workshop_id == workshop_id, Vote.target_id == target_id)).all()


def votes_by(session: Session, workshop_id: str, voter: str) -> Sequence[Vote]:
    return session.exec(select(Vote).where(Vote.workshop_id == workshop_id, Vote.voter == voter)).all()


def ready(session: Session, workshop_id: str, step: str) -> Sequence[Ready]:
    return session.exec(select(Ready).where(Ready.workshop_id == workshop_id, Ready.step == step)).all()


# The plan


def actions(session: Session, workshop_id: str) -> Sequence[Action]:
    return session.exec(
        select(Action)
        .where(Action.workshop_id == workshop_id)
        .order_by(col(Action.parked), col(Action.position), col(Action.created_at), Action.id)
    ).all()


def earlier_actions(session: Session, workshop: Workshop) -> Sequence[tuple[Action, Workshop]]:
    """What the team agreed on in workshops before this one, with the workshop that agreed on it."""
    return [
        (action, agreed)
        for action, agreed in team_actions(session, workshop.team_id)
        if agreed.id != workshop.id and agreed.created_at <= workshop.created_at
    ]


def decisions_on(session: Session, action_id: str) -> Sequence[Decision]:
    """What was decided on an action, the last one at the end."""
    return session.exec(
        select(Decision).where(Decision.action_id == action_id).order_by(col(Decision.at), Decision.id)
    ).all()


def team_decisions(session: Session, team_id: str) -> Sequence[Decision]:
    """Every decision of a team on its actions, in the order in which they were made."""
    return session.exec(
        select(Decision).where(Decision.team_id == team_id).order_by(col(Decision.at), Decision.id)
    ).all()


# The pulse


def pulse(session: Session, workshop_id: str) -> Sequence[PulseAnswer]:
    return session.exec(
        select(PulseAnswer)
        .where(PulseAnswer.workshop_id == workshop_id)
        .order_by(PulseAnswer.moment, PulseAnswer.item, col(PulseAnswer.value))
    ).all()


# Writes that were seen, and what can be undone


_OP = select(Op.owner, Op.version).where(Op.workshop_id == bindparam("workshop_id"), Op.id == bindparam("id"))


def op(session: Session, workshop_id: str, op_id: str) -> tuple[str, int] | None:
    """(owner, version) of a write that was applied before."""
    return session.exec(_OP, params={"workshop_id": workshop_id, "id": op_id}).first()


_KEEP_OP = insert(Op)


def keep_op(session: Session, workshop_id: str, op_id: str, *, owner: str, version: int, at: datetime) -> None:
    """Remember a write that was applied."""
    row = {"workshop_id": workshop_id, "id": op_id, "owner": owner, "version": version, "applied_at": at}
    session.connection().execute(_KEEP_OP, row)


def acts(session: Session, workshop_id: str, kind: str) -> Sequence[Act]:
    """Destructive acts of one kind that were not undone, newest first."""
    return session.exec(
        select(Act)
        .where(Act.workshop_id == workshop_id, Act.kind == kind, col(Act.undone_at).is_(None))
        .order_by(col(Act.at).desc(), Act.id)
    ).all()


def last_act(session: Session, workshop_id: str, since: datetime, owner: str | None = None) -> Act | None:
    """The newest destructive act not yet undone, no older than `since`. Imports are undone on their own."""
    query = select(Act).where(
        Act.workshop_id == workshop_id, col(Act.undone_at).is_(None), col(Act.at) >= since, Act.kind != "import"
    )
    if owner is not None:
        query = query.where(Act.owner == owner)
    return session.exec(query.order_by(col(Act.at).desc(), Act.id).limit(1)).first()
