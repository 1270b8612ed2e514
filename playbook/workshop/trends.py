"""What a team's trends are drawn from: its workshops' incidents, actions and pulses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlmodel import Session

from playbook import pulse, queries
from playbook.announced import with_announcements
from playbook.cadence import Profile
from playbook.model import Action, Incident, Outcome, Workshop, now
from playbook.pulse import Moment, Results
from playbook.store import Store
from playbook.trends import Agreed, Kept, Point, kept
from playbook.workshop import record, team
from playbook.workshop.decisions import DecisionView, histories
from playbook.workshop.pulse import shown


@dataclass(frozen=True, slots=True)
class Past:
    """A team's workshops as points, and the target they are all measured by: the newest workshop's."""

    points: tuple[Point, ...]
    profile: Profile | None
    zone: str


def look(store: Store, *, browser: str, team_id: str) -> Past:
    """Every workshop of the team in which something was told. Raises NotAllowed as `team.of` does."""
    with store.reading() as session:
        team.of(session, browser=browser, team_id=team_id)
        workshops = queries.team_workshops(session, team_id)
        known = histories(queries.team_decisions(session, team_id))
        points = [_point(session, each, known) for each in workshops]
        newest = workshops[0] if workshops else None
        return Past(
            tuple(point for point in points if point.record.communications),
            record.measure_of(session, newest, None).profile if newest else None,
            newest.time_zone if newest else "UTC",
        )


def _point(session: Session, workshop: Workshop, known: dict[str, tuple[DecisionView, ...]]) -> Point:
    row = queries.incident(session, workshop.id) or Incident(workshop_id=workshop.id)
    told = with_announcements(record.record_of(session, workshop), zone=workshop.time_zone)
    return Point(
        id=workshop.id,
        title=workshop.title,
        at=told.started_at or workshop.created_at,
        record=told,
        severity=row.severity,
        kept=_kept(workshop, queries.actions(session, workshop.id), known),
        pulse=_pulse(session, workshop),
    )


def _kept(workshop: Workshop, actions: Iterable[Action], known: dict[str, tuple[DecisionView, ...]]) -> Kept:
    rows = [row for row in actions if not row.parked]
    today = now().astimezone(ZoneInfo(workshop.time_zone)).date()
    return kept((_agreed(row, known.get(row.id, ())) for row in rows), today)


def _agreed(row: Action, decisions: tuple[DecisionView, ...]) -> Agreed:
    first = decisions[0].due if decisions else row.due
    done = [each.day for each in decisions if each.outcome == Outcome.DONE]
    return Agreed(first, row.status, done[-1] if done else None)


def _pulse(session: Session, workshop: Workshop) -> dict[Moment, Results]:
    answers = queries.pulse(session, workshop.id)
    return {
        moment: pulse.counted((each.item, each.value) for each in answers if each.moment == moment)
        for moment in Moment
        if shown(workshop, moment)
    }
