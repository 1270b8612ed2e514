"""What a team has agreed on and not yet done."""

from __future__ import annotations

import streamlit as st

from playbook.ui import parts, state
from playbook.workshop.team import TeamView


def show(here: TeamView) -> None:
    """The open actions, those due first in front."""
    t = state.visit().t
    found = [action for action in here.actions if action.open]
    if not found:
        parts.empty(t("Nothing is open. Actions agreed in a workshop are listed here until they are done."))
    for action in found:
        overdue = f" · **{t('past its date')}**" if action in here.late else ""
        st.markdown(
            f"**{parts.plain(action.recommendation)}**  \n{parts.plain(action.owner or t('no owner'))} · "
            f"{t.day(action.due) if action.due else t('no date')}{overdue} · {parts.plain(action.workshop)}"
        )
