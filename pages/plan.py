"""Make a plan: vote, choose two or three priorities, agree on actions with an owner and a date."""

import streamlit as st

from playbook.ui import actions, advice, bell, board, instead, parts, state, team_plan

who = state.visit()
t, step = who.t, who.play.step("plan")


@st.fragment
def plan() -> None:
    view = bell.fresh("plan", "timeline")
    parts.headline(actions.finding(view), step.purpose)
    instead.show(view)
    board.vote(view)
    advice.beside_causes(view)
    st.subheader(t("Actions"), anchor=False)
    actions.listed(view)
    st.subheader(t("Add an action"), anchor=False)
    actions.add_form(view)


plan()
team_plan.offered(state.current())
