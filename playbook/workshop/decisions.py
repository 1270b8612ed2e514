"""What became of a team's actions, as it was decided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from playbook.model import Decision


@dataclass(frozen=True, slots=True)
class DecisionView:
    """What was decided. `day` is done on, moved to or dropped on; `due` the date it had until then.

    `workshop_id` is where; None on the team's page, or where a file says so. `agreed_in` is a workshop's title.
    """

    id: str
    outcome: str
    day: date
    due: date | None
    reason: str
    recommendation: str
    owner: str
    agreed_in: str
    at: datetime
    workshop_id: str | None


def view_of(row: Decision) -> DecisionView:
    return DecisionView(
        row.id,
        row.outcome,
        row.day,
        row.due,
        row.reason,
        row.recommendation,
        row.owner,
        row.agreed_in,
        row.at,
        row.workshop_id,
    )


def histories(decisions: Iterable[Decision]) -> dict[str, tuple[DecisionView, ...]]:
    """Decisions by the action they are about, in the order in which they were made."""
    found: dict[str, tuple[DecisionView, ...]] = {}
    for each in decisions:
        if each.action_id is not None:
            found[each.action_id] = (*found.get(each.action_id, ()), view_of(each))
    return found
