"""Queries of what a team keeps between its workshops, and of who belongs to it; the others are in `queries`."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from playbook.model import Incident, Role, Seat, TeamDocument, Workshop


def facilitates(session: Session, team_id: str, browser: str) -> bool:
    """Whether the browser has a facilitator's seat in a workshop of the team."""
    query = (
        select(Seat.id)
        .join(Workshop, col(Workshop.id) == Seat.workshop_id)
        .where(
            Workshop.team_id == team_id,
            Seat.browser == browser,
            Seat.role == Role.FACILITATOR,
            col(Seat.removed_at).is_(None),
        )
    )
    return session.exec(query.limit(1)).first() is not None


def document(session: Session, team_id: str, kind: str, version: int | None = None) -> TeamDocument | None:
    """A version of a team's document, or the current one: the highest in force."""
    query = select(TeamDocument).where(TeamDocument.team_id == team_id, TeamDocument.kind == kind)
    if version is not None:
        return session.exec(query.where(TeamDocument.version == version)).first()
    newest = query.where(col(TeamDocument.in_force)).order_by(col(TeamDocument.version).desc())
    return session.exec(newest.limit(1)).first()


def document_versions(session: Session, team_id: str, kind: str) -> Sequence[TeamDocument]:
    """Every version, the newest first."""
    return session.exec(
        select(TeamDocument)
        .where(TeamDocument.team_id == team_id, TeamDocument.kind == kind)
        .order_by(col(TeamDocument.version).desc())
    ).all()


def documents_in_force(session: Session, team_id: str) -> dict[str, int]:
    """The current version of each kind that a team has."""
    found = session.exec(
        select(TeamDocument.kind, func.max(TeamDocument.version))
        .where(TeamDocument.team_id == team_id, col(TeamDocument.in_force))
        .group_by(TeamDocument.kind)
    ).all()
    return dict(sorted(found))


def seat_name(session: Session, team_id: str, browser: str) -> str:
    """The name this browser last went by in one of the team's workshops, or nothing."""
    query = (
        select(Seat.name)
        .join(Workshop, col(Workshop.id) == Seat.workshop_id)
        .where(Workshop.team_id == team_id, Seat.browser == browser, Seat.name != "")
        .order_by(col(Seat.joined_at).desc())
    )
    return session.exec(query.limit(1)).first() or ""


def last_incident(session: Session, team_id: str) -> tuple[Workshop, Incident] | None:
    """The newest workshop of which something about the incident is known."""
    query = (
        select(Workshop, Incident)
        .join(Incident, col(Incident.workshop_id) == Workshop.id)
        .where(
            Workshop.team_id == team_id,
            or_(col(Incident.symptom) != "", col(Incident.title) != "", col(Incident.started_at).is_not(None)),
        )
        .order_by(col(Workshop.created_at).desc())
    )
    return session.exec(query.limit(1)).first()
