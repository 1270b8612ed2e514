"""A team's past workshops and open actions, for browsers that hold its key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from playbook import queries
from playbook.errors import NotAllowed
from playbook.model import ActionStatus, Team, TeamMember
from playbook.store import Store


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

    @property
    def open(self) -> bool:
        return self.status == ActionStatus.OPEN


@dataclass(frozen=True, slots=True)
class TeamView:
    id: str
    name: str
    workshops: tuple[PastWorkshop, ...]
    actions: tuple[TeamAction, ...]


def look(store: Store, *, browser: str, team_id: str) -> TeamView:
    """The team's page. Raises NotAllowed for a browser without the team's key."""
    with store.reading() as session:
        team = session.get(Team, team_id)
        if team is None or session.get(TeamMember, (team_id, browser)) is None:
            raise NotAllowed("This browser does not hold the key of that team. Enter the team's key first.")
        return TeamView(
            team.id,
            team.name,
            tuple(PastWorkshop(w.id, w.title, w.step, w.created_at) for w in queries.team_workshops(session, team_id)),
            tuple(
                TeamAction(a.id, w.id, w.title, a.recommendation, a.owner, a.due, a.status)
                for a, w in queries.team_actions(session, team_id)
            ),
        )
