"""How a team's incidents were communicated over time."""

from __future__ import annotations

from playbook.ui import parts, state
from playbook.workshop.team import TeamView


def show(here: TeamView) -> None:
    """Nothing to see yet."""
    del here
    parts.empty(state.visit().t("Trends appear once two workshops are held."))
