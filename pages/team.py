"""A team between its workshops: what was agreed, what came before."""

import streamlit as st

from playbook.errors import NotAllowed
from playbook.model import now
from playbook.ui import parts, state
from playbook.workshop import team

who = state.visit()
t = who.t

st.page_link("home.py", label=t("Start page"), icon=":material/arrow_back:", query_params=state.address())
try:
    found = team.look(who.store, browser=who.browser, team_id=st.query_params.get("team", ""))
except NotAllowed as refusal:
    parts.headline(t("This team is closed to you"))
    st.write(t.error(refusal))
    st.stop()

open_actions = [action for action in found.actions if action.open]
late = [action for action in open_actions if action.due and action.due < now().date()]
parts.headline(
    t.n("{n} open action", "{n} open actions", len(open_actions)),
    t.n("{team}: {n} is past its date", "{team}: {n} are past their date", len(late), team=found.name)
    if late
    else found.name,
)
if not open_actions:
    parts.empty(t("Nothing is open. Actions agreed in a workshop are listed here until they are done."))
for action in open_actions:
    overdue = f" · **{t('past its date')}**" if action in late else ""
    st.markdown(
        f"**{parts.plain(action.recommendation)}**  \n{parts.plain(action.owner or t('no owner'))} · "
        f"{t.day(action.due) if action.due else t('no date')}{overdue} · {parts.plain(action.workshop)}"
    )
st.subheader(t("Past workshops"), anchor=False)
names = {str(step.key): step.name for step in who.play.steps}
for past in found.workshops:
    st.page_link(
        "describe.py",
        label=parts.plain(f"{past.title} · {t.day(past.created_at)} · {names[past.step]}"),
        query_params=state.address(past.id),
    )
