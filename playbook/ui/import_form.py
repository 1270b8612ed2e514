"""Bringing an incident's record in from a file: choose the file, choose the incident, see it, keep it."""

from __future__ import annotations

import streamlit as st

from playbook.errors import Unreadable
from playbook.headline import clock
from playbook.importers import read
from playbook.record import Record
from playbook.ui import parts, state
from playbook.workshop import record
from playbook.workshop.view import View

FORM = "import"


def form(here: View) -> None:
    """A status page's record becomes communications on the timeline."""
    t = state.visit().t
    st.write(
        t(
            "Statuspage offers its record at /api/v2/incidents.json, after the address of the page. "
            "Save that page as a file and choose it here."
        )
    )
    upload = st.file_uploader(t("Incident record (JSON)"), key=f"import:{here.id}")
    if upload is None:
        return
    try:
        found = _read(upload.getvalue())
    except Unreadable as refusal:
        st.error(parts.plain(t.error(refusal)), icon=":material/error:")
        return
    chosen = st.selectbox(
        t("Which incident?"),
        range(len(found)),
        index=0 if len(found) == 1 else None,
        format_func=lambda n: _line(here, found[n]),
        placeholder=t("Choose the incident"),
        key=f"import_choice:{here.id}:{upload.file_id}",
    )
    if chosen is None:
        return
    what = found[chosen]
    for msgid, params in what.notices:
        st.caption(parts.plain(t(msgid, **params)))
    if not what.start_known:
        st.info(
            t("The file does not say when customers were first hurt. Give the start in the answers above."),
            icon=":material/schedule:",
        )
    for c in what.communications:
        st.markdown(f"**{parts.plain(clock(c.happened_at, t, here.zone, dated=True))}** · {parts.plain(c.body[:200])}")
    st.button(
        t.n(
            "Add {n} communication to the timeline", "Add {n} communications to the timeline", len(what.communications)
        ),
        type="primary",
        on_click=_keep,
        args=(what,),
        disabled=not what.communications,
    )
    parts.complaint(FORM)
    if state.take("imported"):
        st.success(t("It is on the timeline. Importing the same incident again adds nothing."))


@st.cache_data(max_entries=4, show_spinner=False)
def _read(data: bytes) -> list[Record]:
    return read(data)


def _line(here: View, what: Record) -> str:
    t = state.visit().t
    when = t.day(what.started_at, here.zone) if what.started_at else ""
    updates = t.n("{n} update", "{n} updates", len(what.communications))
    return " · ".join(part for part in (when, what.title, updates) if part)


def _keep(what: Record) -> None:
    if state.perform(FORM, record.import_record, record=what):
        state.put("imported", True)
