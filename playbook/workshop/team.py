"""A team's past workshops and actions, for those who may know them: see `of`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session

from playbook import queries, team_queries
from playbook.errors import NotAllowed
from playbook.model import ActionStatus, Team, TeamMember, now
from playbook.store import Store
from playbook.workshop.decisions import DecisionView, histories


@dataclass(frozen=True, slots=True)
class PastWorkshop:
    id: str
    title: str
    step: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class TeamAction:
    """An action and the workshop that agreed on it."""

    id: str
    workshop_id: str
    workshop: str
    recommendation: str
    owner: str
    due: date | None
    status: str
    #: What was decided on it, the last at the end.
    decisions: tuple[DecisionView, ...] = ()

    @property
    def open(self) -> bool:
        return self.status == ActionStatus.OPEN


@dataclass(frozen=True, slots=True)
class TeamView:
    id: str
    name: str
    workshops: tuple[PastWorkshop, ...]
    actions: tuple[TeamAction, ...]

    @property
    def late(self) -> tuple[TeamAction, ...]:
        """The open actions past their date."""
        today = now().date()
        return tuple(action for action in self.actions if action.open and action.due and action.due < today)


def of(session: Session, *, browser: str, team_id: str) -> Team:
    """The team, for a browser that holds its key or facilitates one of its workshops. Raises NotAllowed for others.

    Every use case that reads or changes what belongs to a team begins here.
    """
    team = session.get(Team, team_id)
    if team is None or not (
        session.get(TeamMember, (team_id, browser)) or team_queries.facilitates(session, team_id, browser)
    ):
        raise NotAllowed("This browser does not hold the key of that team. Enter the team's key first.")
    return team


def look(store: Store, *, browser: str, team_id: str) -> TeamView:
    """The team's page. Raises NotAllowed as `of` does."""
    with store.reading() as session:
        team = of(session, browser=browser, team_id=team_id)
        known = histories(queries.team_decisions(session, team_id))
        return TeamView(
            team.id,
            team.name,
            tuple(PastWorkshop(w.id, w.title, w.step, w.created_at) for w in queries.team_workshops(session, team_id)),
            tuple(
                TeamAction(a.id, w.id, w.title, a.recommendation, a.owner, a.due, a.status, known.get(a.id, ()))
                for a, w in queries.team_actions(session, team_id)
            ),
        )
