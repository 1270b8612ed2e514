"""Assess the communication: problems on sticky notes, first in private, then together."""

import streamlit as st

from playbook.ui import bell, board, parts, scorecard, state

who = state.visit()
step = who.play.step("problems")

parts.headline(step.title, step.purpose)
parts.safety(who.t, who.play.safety.short)
board.write(state.current())


@st.fragment
def prompts() -> None:
    scorecard.prompts(bell.fresh("timeline"))


prompts()
