"""Mind the gaps: the silences, how long they were, which of them hurt."""

import streamlit as st

from playbook.headline import headline
from playbook.ui import bell, parts, silence, state

who = state.visit()
t = who.t


@st.fragment
def gaps() -> None:
    view = bell.fresh("timeline", "marks")
    parts.headline(headline(view.record, t=t, zone=view.zone, target=view.target_minutes), silence.target_words(view))
    silence.chart(view, gaps=True)
    silence.figures_row(view)
    silence.longest(view)
    silence.every_gap(view)


gaps()
