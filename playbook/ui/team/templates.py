"""Messages prepared in quiet times."""

from __future__ import annotations

from playbook.ui import parts, state
from playbook.workshop.team import TeamView


def show(here: TeamView) -> None:
    """Nothing to see yet."""
    del here
    parts.empty(state.visit().t("No message is prepared yet."))
