"""Mind the gaps: the silences, how long they were, which of them hurt."""

import streamlit as st

from playbook.headline import headline
from playbook.ui import audiences, bell, chart, gap_list, parts, state, target
from playbook.workshop.view import View

who = state.visit()
t = who.t


@st.fragment
def gaps() -> None:
    view = bell.fresh("timeline", "marks")
    parts.headline(headline(view.record, t=t, zone=view.zone, profile=view.profile), target.words(view))
    with st.container(horizontal=True, vertical_alignment="center"):
        target.choice(view)
        by = chart.lanes() if view.record.communications else "channel"
    chart.chart(view, gaps=True, by=by)
    gap_list.figures_row(view)
    if chart.drawable(view):
        details(view)


def details(view: View) -> None:
    names = (t("Longest silences"), t("Who was told"), t("What they could believe"), t("Every gap"))
    shown = (gap_list.longest, audiences.told, audiences.beliefs, gap_list.every_gap)
    for tab, show in zip(st.tabs(names, key="details", on_change="rerun"), shown, strict=True):
        if tab.open:
            with tab:
                show(view)


gaps()
