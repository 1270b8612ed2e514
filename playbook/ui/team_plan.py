"""The team's communication plan within a workshop: changed while the priorities are in view."""

from __future__ import annotations

import streamlit as st

from playbook.ui import parts, state
from playbook.ui.team import plan
from playbook.workshop.view import View


def offered(here: View) -> None:
    """The facilitator changes the plan here, or on the team's page; the next incident is measured by it."""
    t = state.visit().t
    if not here.leads:
        return
    st.subheader(t("Our communication plan"), anchor=False)
    priorities = [group.name or t("Group without a name") for group in here.groups if group.priority]
    st.write(
        parts.plain(
            t(
                "What would the plan have to say so that this does not happen again: {priorities}?",
                priorities=t.many(priorities),
            )
            if priorities
            else t("What would the plan have to say so that this does not happen again?")
        )
    )
    row = st.container(horizontal=True, vertical_alignment="center")
    row.toggle(t("Change it here"), key=f"team_plan:{here.id}")
    row.page_link(
        "team.py",
        label=t("Plan, roles and templates on the team’s page"),
        icon=":material/groups:",
        query_params={**state.address(), "team": here.team_id, "tab": "plan"},
    )
    if state.value(f"team_plan:{here.id}", False):
        plan.editor(here.team_id)
