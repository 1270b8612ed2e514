"""Wrap up: take the plan along, share what was learned, fix the next run."""

import streamlit as st

from playbook.pulse import Moment
from playbook.ui import actions, downloads, parts, pulse, state

who = state.visit()
t, play = who.t, who.play
here = state.current()

parts.headline(actions.finding(here), play.step("wrap_up").purpose)
pulse.show(here, Moment.END)
left, right = st.columns(2, gap="large")
with left:
    st.subheader(t("Take it along"), anchor=False)
    downloads.offered(here)
with right:
    st.subheader(t("Share what you learned"), anchor=False)
    parts.bullets(play.closing.share)
    st.subheader(t("Run it again"), anchor=False)
    st.write(parts.plain(play.closing.again))
st.subheader(t("The plan"), anchor=False)
actions.overview(here)
