"""What was said: typed in by anyone, corrected by the facilitator, listed for all."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import streamlit as st

from playbook import label
from playbook.headline import clock
from playbook.record import INCIDENT_PHASES, Audience, Channel, Communication, Phase
from playbook.timeline import in_order
from playbook.ui import parts, state
from playbook.workshop import entry, notes, record
from playbook.workshop.record import Draft
from playbook.workshop.view import View

FIELDS = ("happened_at", "channel", "audience", "phase", "sender", "body")


def _known_channels(here: View) -> list[str]:
    return list(dict.fromkeys([*Channel, *(c.channel for c in here.record.communications)]))


def _guess(here: View) -> datetime:
    """A time to start typing from: within the incident, so that only the clock needs changing."""
    told = in_order(here.record.communications)
    at = here.record.started_at or (told[0].happened_at if told else datetime.now(ZoneInfo(here.zone)))
    return at.astimezone(ZoneInfo(here.zone)).replace(tzinfo=None, second=0, microsecond=0)


def add_form(here: View) -> None:
    """Anyone in the room adds a communication the record forgot."""
    _form(here, "add", None)


def _form(here: View, form: str, known: Communication | None) -> None:
    t = state.visit().t
    pre = f"{form}:{here.id}:"
    zone = ZoneInfo(here.zone)
    first = known.happened_at.astimezone(zone).replace(tzinfo=None, second=0, microsecond=0) if known else _guess(here)
    for field, value in {
        "happened_at": first,
        "channel": known.channel if known else Channel.STATUS_PAGE,
        "audience": known.audience if known else Audience.CUSTOMERS,
        "phase": known.phase if known else Phase.UPDATE,
        "sender": known.sender if known else "",
        "body": known.body if known else "",
    }.items():
        state.suggest(pre + field, value)
    with st.form(f"form:{form}", border=False):
        left, middle, right = st.columns(3)
        with left:
            st.datetime_input(
                t("When ({zone})", zone=parts.plain(here.zone)),
                key=pre + "happened_at",
                step=60,
                format="DD.MM.YYYY" if state.visit().lang == "de" else "DD/MM/YYYY",
            )
            parts.complaint(form, "happened_at")
        with middle:
            st.selectbox(
                t("Channel"),
                _known_channels(here),
                format_func=lambda key: label.channel(t, key),
                key=pre + "channel",
                accept_new_options=True,
            )
            parts.complaint(form, "channel")
        with right:
            st.selectbox(
                t("To whom"),
                list(Audience),
                format_func=lambda key: label.audience(t, key),
                key=pre + "audience",
            )
            parts.complaint(form, "audience")
        left, right = st.columns(2)
        with left:
            st.selectbox(
                t("Phase"), list(INCIDENT_PHASES), format_func=lambda key: label.phase(t, key), key=pre + "phase"
            )
            parts.complaint(form, "phase")
        with right:
            st.text_input(t("By whom (a role is enough)"), key=pre + "sender")
            parts.complaint(form, "sender")
        st.text_area(t("What was said"), key=pre + "body", height=100)
        parts.complaint(form, "body")
        parts.complaint(form, fields=FIELDS)
        st.form_submit_button(
            t("Save the change") if known else t("Add to the timeline"),
            type="primary",
            on_click=_save,
            args=(here.id, here.zone, form, known.id if known else None),
        )


def _save(workshop: str, zone: str, form: str, known: str | None) -> None:
    pre = f"{form}:{workshop}:"
    typed = state.value(pre + "happened_at", None)
    draft = Draft(
        happened_at=entry.local_instant(typed, zone) if isinstance(typed, datetime) else None,
        channel=state.value(pre + "channel", "") or "",
        audience=state.value(pre + "audience", ""),
        phase=state.value(pre + "phase", ""),
        sender=state.value(pre + "sender", ""),
        body=state.value(pre + "body", ""),
    )
    if known:
        if state.perform(form, record.edit_communication, id=known, draft=draft):
            state.put("editing", None)
            state.forget_prefix(pre)
    elif state.perform(form, record.add_communication, draft=draft):
        # The next one is likely a little later, on the same channel.
        if isinstance(typed, datetime):
            state.put(pre + "happened_at", typed + timedelta(minutes=1))
        state.put(pre + "sender", "")
        state.put(pre + "body", "")


def correct(here: View) -> None:
    """Change or remove one communication; the facilitator's."""
    t = state.visit().t
    told = {c.id: c for c in in_order(here.record.communications)}
    if not told:
        return
    with st.expander(t("Correct or remove a communication")):
        st.selectbox(
            t("Which one?"),
            list(told),
            index=None,
            format_func=lambda key: _line(here, told[key]) if key in told else "",
            key="editing",
            placeholder=t("Choose a communication"),
        )
        chosen = told.get(state.value("editing", None) or "")
        if chosen:
            _form(here, f"edit-{chosen.id}", chosen)
            st.button(t("Remove it from the timeline"), on_click=_remove, args=(chosen.id,))
        if state.value("removed", False):
            st.button(t("Put back what was removed last"), on_click=_put_back, icon=":material/undo:")
        parts.complaint("correct")


def _line(here: View, c: Communication) -> str:
    t = state.visit().t
    words = " ".join(c.body.split())
    start = words[:70] + ("…" if len(words) > 70 else "")
    return f"{clock(c.happened_at, t, here.zone, dated=True)} · {label.channel(t, c.channel)} · {start}"


def _remove(id: str) -> None:
    if state.perform("correct", record.delete_communication, id=id):
        state.put("editing", None)
        state.put("removed", True)


def _put_back() -> None:
    state.perform("correct", notes.undo)
    state.put("removed", False)
