"""Mind the gaps: the silences, how long they were, which of them hurt."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from playbook.headline import headline
from playbook.lanes import By
from playbook.ui import audiences, bell, cards, chart, fact_table, gap_list, kept, parts, promises, state, target
from playbook.workshop.view import View

who = state.visit()
t = who.t


@st.fragment
def gaps() -> None:
    view = bell.fresh("timeline", "marks")
    # What is chosen stands beside the finding and what the colours mean across the page: so a laptop's window holds
    # the chart and the figures too.
    with st.container(key="finding", gap=None):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            parts.headline(headline(view.record, t=t, zone=view.zone, profile=view.profile), width="content")
            if parts.phone():
                parts.lede(target.words(view))
            with st.container(horizontal=True, vertical_alignment="center", width="content"):
                target.choice(view)
                by = chart.lanes() if view.record.communications else "channel"
        if not parts.phone():
            parts.lede(target.words(view))
    chart.chart(view, gaps=True, by=by)
    cards.figures_row(view)
    if chart.drawable(view):
        details(view, by)


def details(view: View, by: By) -> None:
    shown: dict[str, Callable[[View], None]] = {
        t("Longest silences"): gap_list.longest,
        t("Kept and missed"): kept.targets,
        t("Who was told"): audiences.told,
        t("Promises and dates"): promises.audited,
        t("What they could believe"): audiences.beliefs,
        t("As a table"): partial(fact_table.silences, by=by),
    }
    for tab, show in zip(st.tabs(list(shown), key="details", on_change="rerun"), shown.values(), strict=True):
        if tab.open:
            with tab:
                show(view)


gaps()
