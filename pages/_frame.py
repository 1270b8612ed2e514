"""Every visit passes here: page settings, identity, the way to the room's step, the stage bar."""

import streamlit as st

from playbook.errors import NotAllowed
from playbook.play import StepKey
from playbook.store import DATA_DIR
from playbook.ui import parts, stage, state

st.set_page_config(
    page_title="Incident Response Communications",
    page_icon=str(DATA_DIR / "icon.png"),
    layout="wide",
    initial_sidebar_state="collapsed",
)
parts.style()

home = st.Page("home.py", title="Home", url_path="home", default=True)
team = st.Page("team.py", title="Team", url_path="team")
steps = {key: st.Page(f"{key}.py", title=key.replace("_", " ").capitalize(), url_path=key) for key in StepKey}
page = st.navigation([home, team, *steps.values()], position="hidden")

if state.browser() is None:
    stage.no_cookie()
elif page in (home, team):
    state.leave()
    page.run()
elif not state.workshop_id():
    st.switch_page(home, query_params=state.address())
else:
    try:
        view = state.load()
    except NotAllowed as refusal:
        stage.no_seat(refusal)
        st.stop()
    step = state.step_shown(view, page.url_path)
    if step != page.url_path:
        state.arriving(view)
        st.switch_page(steps[step], query_params=state.address(view.id))
    stage.bar(view, step)
    page.run()
