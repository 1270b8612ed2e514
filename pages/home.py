"""Start a workshop, join one, open the sample, find one's own again."""

import streamlit as st

from playbook.ui import entrance, parts, state

who = state.visit()
t, play = who.t, who.play

entrance.goto_opened()
top, lang = st.columns([5, 1], vertical_alignment="center")
with top:
    parts.headline(play.intro.title, play.intro.purpose)
with lang:
    entrance.language_choice()

join, start, sample = st.columns(3, border=True)
with join:
    entrance.join_form()
with start:
    entrance.start_form()
with sample:
    entrance.sample_offer()

entrance.mine()
entrance.the_play()
