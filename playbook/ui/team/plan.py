"""How the team tells people during an incident: who hears what, where, how often."""

from __future__ import annotations

from playbook.ui import parts, state
from playbook.workshop.team import TeamView


def show(here: TeamView) -> None:
    """Nothing to see yet."""
    del here
    parts.empty(state.visit().t("The communication plan is not written yet."))
