"""The workshops a team has held."""

from __future__ import annotations

import streamlit as st

from playbook.ui import parts, restoring, state
from playbook.workshop.team import TeamView


def show(here: TeamView) -> None:
    """Links to the past workshops, newest first."""
    who = state.visit()
    names = {str(step.key): step.name for step in who.play.steps}
    for past in here.workshops:
        st.page_link(
            "describe.py",
            label=parts.plain(f"{past.title} · {who.t.day(past.created_at)} · {names[past.step]}"),
            query_params=state.address(past.id),
        )
    with st.expander(who.t("Bring a saved workshop back"), icon=":material/settings_backup_restore:"):
        restoring.form(here.id)
