"""Make a plan: vote, choose two or three priorities, agree on actions with an owner and a date."""

import streamlit as st

from playbook.ui import actions, bell, board, parts, state

who = state.visit()
t, step = who.t, who.play.step("plan")
here = state.current()


@st.fragment
def plan() -> None:
    view = bell.fresh("plan")
    st.subheader(t("Actions"), anchor=False)
    actions.listed(view)
    st.subheader(t("Add an action"), anchor=False)
    actions.add_form(view)


@st.fragment
def head() -> None:
    parts.headline(actions.finding(bell.fresh("plan", part="head")), step.purpose)


head()
board.vote(here)
plan()
