"""Set the stage: what was said, channel by channel, and what the record forgot."""

import streamlit as st

from playbook.pulse import Moment
from playbook.ui import bell, chart, communications, fact_table, parts, pulse, state

who = state.visit()
t, step = who.t, who.play.step("timeline")


@st.fragment
def record() -> None:
    view = bell.fresh("timeline")
    parts.headline(chart.told(view), step.purpose)
    parts.safety(t, who.play.safety.short)
    by = chart.lanes() if view.record.communications else "channel"
    chart.chart(view, gaps=False, by=by)
    table = st.expander(t("The same as a table"), key="table", on_change="rerun")
    if table.open:
        with table:
            fact_table.communications(view)


record()
here = state.current()
pulse.show(here, Moment.START, late=True)
if here.leads:
    communications.correct(here)
st.subheader(t("Is something missing?"), anchor=False)
st.caption(t("A call, an e-mail to one customer, a word in the support chat: add it, everyone sees it at once."))
communications.add_form(here)
