"""The preparation's questions about the incident, asked of the facilitator and shown to everyone."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import streamlit as st

from playbook import label
from playbook.headline import clock
from playbook.hints import preparation_hints
from playbook.record import Severity
from playbook.ui import parts, state
from playbook.workshop import entry, record, view
from playbook.workshop.record import Description
from playbook.workshop.view import View

FORM = "incident"
INSTANTS = ("started_at", "detected_at", "resolved_at")
MINUTES = ("investigating_minutes", "escalating_minutes", "deciding_minutes")
TEXTS = ("title", "symptom", "noticed")
FIELDS = ("severity", "screenshot", *INSTANTS, *MINUTES, *TEXTS)


def _key(here: View, field: str) -> str:
    return f"{FORM}:{here.id}:{field}"


def _local(at: datetime | None, zone: str) -> datetime | None:
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None, second=0, microsecond=0) if at else None


def _fill(here: View) -> None:
    """Put the kept answers into the form, once for each time they were kept by somebody."""
    answers = here.preparation
    seen = _key(here, "seen")
    if state.value(seen, None) == answers:
        return
    state.put(seen, answers)
    for field in (*TEXTS, *MINUTES, "severity"):
        state.put(_key(here, field), getattr(answers, field))
    for field in INSTANTS:
        known = field != "started_at" or answers.start_known
        state.put(_key(here, field), _local(getattr(answers, field), here.zone) if known else None)


def form(here: View) -> None:
    """Every question, with what was answered; a refused answer keeps what was typed."""
    who = state.visit()
    t, ask = who.t, who.play.question
    if state.complaint(FORM) is None:
        _fill(here)
    with st.form("incident_form"):
        _text(here, "title", t("What happened, in a few words"))
        left, middle, right = st.columns(3)
        with left:
            _moment(here, "started_at", ask("started_at").label, ask("started_at").help)
        with middle:
            _moment(here, "detected_at", t("When did you notice?"))
        with right:
            _moment(here, "resolved_at", ask("resolved_at").label, ask("resolved_at").help)
        st.caption(t("All times are clock times in {zone}.", zone=parts.plain(here.zone)))
        words = {each.key: each for each in who.play.severity}
        st.radio(
            t("How severe was it?"),
            list(Severity),
            format_func=lambda key: words[key].name,
            captions=[words[key].help for key in Severity],
            index=None,
            key=_key(here, "severity"),
            horizontal=True,
        )
        parts.complaint(FORM, "severity")
        for column, field, key in zip(st.columns(3), MINUTES, ("investigating", "escalating", "deciding"), strict=True):
            with column:
                st.number_input(
                    t("{question} (minutes)", question=ask(key).label),
                    min_value=0.0,
                    step=5.0,
                    format="%.0f",
                    value=None,
                    key=_key(here, field),
                    help=ask(key).help,
                )
                parts.complaint(FORM, field)
        _text(here, "symptom", t("What did customers see? In their words"), area=True)
        _text(here, "noticed", ask("noticed").label, ask("noticed").help, area=True)
        parts.complaint(FORM, fields=FIELDS)
        st.form_submit_button(t("Save the answers"), type="primary", on_click=_save, args=(here,))
    if state.take("incident_saved"):
        st.toast(t("Saved."), icon=":material/check:")


def _text(here: View, field: str, question: str, help: str | None = None, *, area: bool = False) -> None:
    widget = st.text_area if area else st.text_input
    widget(question, key=_key(here, field), help=help)
    parts.complaint(FORM, field)


def _moment(here: View, field: str, question: str, help: str | None = None) -> None:
    st.datetime_input(
        question,
        value=None,
        key=_key(here, field),
        step=60,
        format="DD.MM.YYYY" if state.visit().lang == "de" else "DD/MM/YYYY",
        help=help,
    )
    parts.complaint(FORM, field)


def _save(here: View) -> None:
    def answer(field: str) -> object:
        return state.value(_key(here, field), None)

    def instant(field: str) -> datetime | None:
        naive = answer(field)
        return entry.local_instant(naive, here.zone) if isinstance(naive, datetime) else None

    answers: dict[str, Any] = {field: answer(field) for field in ("severity", *MINUTES)}
    answers |= {field: instant(field) for field in INSTANTS}
    answers |= {field: answer(field) or "" for field in TEXTS}
    description = Description(**answers)
    if state.perform(FORM, record.describe, description=description):
        state.forget(_key(here, "seen"))
        state.put("incident_saved", True)


def screenshot(here: View) -> None:
    """The picture of what customers saw."""
    who = state.visit()
    t = who.t
    if here.preparation.has_screenshot:
        data = view.screenshot(who.store, browser=who.browser, workshop_id=here.id)
        if data:
            st.image(data, caption=t("What customers saw"), width=640)
        if here.leads:
            st.button(t("Remove the picture"), on_click=_keep_picture, args=(None,))
    elif here.leads:
        # The key changes with every file taken, so that the same widget does not send it again.
        key = f"screenshot:{here.id}:{here.version}"
        st.file_uploader(
            t("A screenshot of what customers saw (PNG, JPEG or WebP, at most 5 MB)"),
            key=key,
            max_upload_size=5,
            on_change=lambda: _keep_picture(state.value(key, None)),
        )
    parts.complaint("screenshot")


def _keep_picture(upload: object) -> None:
    data = upload.getvalue() if hasattr(upload, "getvalue") else None
    state.perform("screenshot", record.screenshot, data=data)


def summary(here: View) -> None:
    """The answers, for people who do not prepare."""
    t, answers = state.visit().t, here.preparation

    def when(at: datetime | None) -> str:
        return clock(at, t, here.zone, dated=True) if at else ""

    facts = [
        (t("Severity"), label.severity(t, answers.severity) if answers.severity else ""),
        (t("Began"), when(answers.started_at) if answers.start_known else ""),
        (t("Noticed"), when(answers.detected_at)),
        (t("Resolved"), when(answers.resolved_at)),
        (t("What customers saw"), answers.symptom),
        (t("How customers noticed"), answers.noticed),
    ]
    known = [(name, fact) for name, fact in facts if fact]
    if not known:
        parts.empty(t("The facilitator is still preparing. The room opens here as soon as it begins."))
    for name, fact in known:
        st.markdown(f"**{parts.plain(name)}**  \n{parts.plain(fact)}")


def hints(here: View) -> None:
    """Hints on whether the play fits this incident; never a block."""
    for sentence in preparation_hints(here.record, state.visit().t):
        st.info(parts.plain(sentence), icon=":material/info:")
