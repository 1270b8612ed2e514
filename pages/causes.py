"""Root causes: the notes along the timeline, grouped, and asked five times why."""

import streamlit as st

from playbook.ui import board, parts, state

who = state.visit()
t, step, whys = who.t, who.play.step("causes"), who.play.whys
here = state.current()

parts.headline(board.behind(here), step.purpose)
board.causes(here)
with st.expander(t("How the five whys work"), icon=":material/help:"):
    st.write(parts.plain(whys.intro))
    parts.bullets(whys.rules)
    st.markdown(f"**{t('An example')}**")
    st.markdown("\n".join(f"{n}. {parts.plain(why)}" for n, why in enumerate(whys.example, 1)))
