"""Prepare: the incident, what was said, and the invitation."""

import streamlit as st

from playbook.pulse import Moment
from playbook.ui import bell, carry, communications, fact_table, import_form, incident_form, invite, parts, pulse, state

here = state.current()
who = state.visit()
t, step = who.t, who.play.step("describe")

parts.headline(here.preparation.title or here.title, step.purpose)
key = state.value("fresh_key", None)
if key and here.leads:
    with st.container(border=True, key="fresh_key_box"):
        st.markdown(f"**{t('Keep the team key')}**")
        st.write(t("It opens this team from another browser and is shown only now."))
        st.code(key, language=None)
        st.button(t("I have kept it"), on_click=lambda: state.put("fresh_key", None))


@st.fragment
def opening() -> None:
    carry.opening(bell.fresh("carry"))


@st.fragment
def record() -> None:
    view = bell.fresh("timeline")
    incident_form.hints(view)
    if view.record.communications:
        fact_table.communications(view)


pulse.show(here, Moment.START)
opening()
if here.leads:
    with st.expander(t("What the play needs of you"), icon=":material/checklist:"):
        parts.bullets(step.facilitator)
    st.subheader(t("The incident"), anchor=False)
    incident_form.form(here)
    incident_form.screenshot(here)
    st.subheader(t("What was said"), anchor=False)
    record()
    with st.expander(t("Import the record"), icon=":material/upload_file:"):
        import_form.form(here)
    with st.expander(t("Add a communication"), icon=":material/add:"):
        communications.add_form(here)
    communications.correct(here)
    with st.expander(t("Invite people"), icon=":material/mail:"):
        invite.invite(here)
else:
    incident_form.summary(here)
    incident_form.screenshot(here)
    record()
