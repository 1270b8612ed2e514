"""A team between its workshops: what was agreed, what came before, how it plans to speak next time."""

import streamlit as st

from playbook.errors import NotAllowed
from playbook.ui import entrance, parts, state
from playbook.ui.team import actions, past, plan, roles, templates, trends
from playbook.workshop import team

who = state.visit()
t = who.t

entrance.goto_opened()
st.page_link("home.py", label=t("Start page"), icon=":material/arrow_back:", query_params=state.address())
try:
    here = team.look(who.store, browser=who.browser, team_id=st.query_params.get("team", ""))
except NotAllowed as refusal:
    parts.headline(t("This team is closed to you"))
    st.write(t.error(refusal))
    st.stop()

late = len(here.late)
standing = [t.n("{n} open action", "{n} open actions", sum(action.open for action in here.actions))]
if late:
    standing.append(t.n("{n} past its date", "{n} past their date", late))
parts.headline(here.name, " · ".join(standing))
TABS = {
    "actions": (t("Open actions"), actions.show),
    "past": (t("Past workshops"), past.show),
    "plan": (t("Communication plan"), plan.show),
    "roles": (t("Roles"), roles.show),
    "templates": (t("Templates"), templates.show),
    "trends": (t("Trends"), trends.show),
}
asked = TABS.get(st.query_params.get("tab", ""), TABS["actions"])[0]
tabs = st.tabs([name for name, _ in TABS.values()], default=asked, key="team_tab", on_change="rerun")
for tab, (_, show) in zip(tabs, TABS.values(), strict=True):
    if tab.open:
        with tab:
            show(here)
