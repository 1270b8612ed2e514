"""Who does what in an incident, and who is asked next."""

from __future__ import annotations

from playbook.ui import parts, state
from playbook.workshop.team import TeamView


def show(here: TeamView) -> None:
    """Nothing to see yet."""
    del here
    parts.empty(state.visit().t("Nobody has written down the roles yet."))
