"""What earlier workshops left open: decided on before the new incident, or between workshops on the team's page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import streamlit as st

from playbook.exporters import followed
from playbook.model import ActionStatus, Outcome, now
from playbook.ui import parts, state
from playbook.workshop import carry
from playbook.workshop.carry import CarriedView
from playbook.workshop.view import ActionView, View

#: Decides on an action: (outcome, day, reason) → whether it was accepted.
Settle = Callable[[str, date | None, str], object]


def opening(here: View) -> None:
    """The promises of last time, before the new incident; nothing to see when nothing was left open."""
    t = state.visit().t
    if not here.carried:
        return
    waiting = sum(each.decided is None for each in here.carried)
    st.subheader(
        t.n(
            "{n} promise from last time, before the new incident",
            "{n} promises from last time, before the new incident",
            waiting,
        )
        if waiting
        else t("What became of last time’s promises"),
        anchor=False,
    )
    if waiting:
        st.write(
            t("Take each in turn: is it done, does it get a new date, or is it dropped, and why?")
            if here.leads
            else t("The facilitator notes what the room decides on each.")
        )
    for place, each in enumerate(here.carried):
        with st.container(border=True, key=f"carried-{each.action_id or place}"):
            _carried(here, each)


def _carried(here: View, each: CarriedView) -> None:
    t = state.visit().t
    what, fate = st.columns([3, 2], vertical_alignment="center")
    with what:
        st.markdown(f"**{parts.plain(each.recommendation)}**")
        st.markdown(parts.plain(followed.origin(each, t)))
        if each.moves:
            st.caption(t.n("moved {n} time before", "moved {n} times before", each.moves))
    with fate:
        if each.decided is None:
            st.markdown(due_words(each.due))
            if here.leads and each.action_id:
                buttons(each.action_id, partial(_settle, each.action_id))
            return
        verdict(each.decided.outcome, followed.decided(each.decided, t))
        if here.leads and each.action_id:
            st.button(t("Take it back"), key=f"back-{each.action_id}", on_click=_take_back, args=(each.action_id,))
            parts.complaint(_form(each.action_id))


def fate(here: View, action: ActionView) -> None:
    """Where an action stands that this workshop agreed on, and how the facilitator changes that."""
    t = state.visit().t
    last = action.decisions[-1] if action.decisions else None
    if last is not None:
        verdict(last.outcome, followed.decided(last, t))
    if action.status == ActionStatus.OPEN:
        buttons(action.id, partial(_settle, action.id))
    elif last is not None and last.workshop_id == here.id:
        st.button(t("Take it back"), key=f"back-{action.id}", on_click=_take_back, args=(action.id,))


def _form(action: str) -> str:
    return f"carry-{action}"


def _settle(action: str, outcome: str, day: date | None, reason: str) -> object:
    return state.perform(_form(action), carry.settle, action=action, outcome=outcome, day=day, reason=reason)


def _take_back(action: str) -> None:
    state.perform(_form(action), carry.take_back, action=action)


def due_words(due: date | None) -> str:
    """An action's date as Markdown; one that has passed says so."""
    t = state.visit().t
    if due is None:
        return parts.plain(t("no date"))
    day = parts.plain(t("due on {day}", day=t.day(due)))
    return f"{day} · :orange-badge[{t('past its date')}]" if due < now().date() else day


def verdict(outcome: str, words: str) -> None:
    """What was decided: a sign and the words."""
    match outcome:
        case Outcome.DONE:
            sign = ":green[:material/check_circle:]"
        case Outcome.MOVED:
            sign = ":blue[:material/event:]"
        case _:
            sign = ":gray[:material/cancel:]"
    st.markdown(f"{sign} {parts.plain(words)}")


def buttons(action: str, settle: Settle) -> None:
    """Done, moved, dropped: each asks for the one thing it needs."""
    t = state.visit().t
    form, pre = _form(action), f"settle:{action}:"
    today = now().date()
    shape = "DD.MM.YYYY" if state.visit().lang == "de" else "DD/MM/YYYY"
    row = st.container(horizontal=True)
    with row.popover(t("Done"), icon=":material/check:"):
        state.preset(pre + "done", today)
        st.date_input(t("Done on"), key=pre + "done", min_value=date(2000, 1, 1), max_value=today, format=shape)
        _confirm(t("It is done"), pre, Outcome.DONE, settle)
    with row.popover(t("Move"), icon=":material/event:"):
        state.preset(pre + "moved", None)
        st.date_input(
            t("New date"), key=pre + "moved", min_value=today, max_value=today + timedelta(days=3650), format=shape
        )
        parts.complaint(form, "day")
        _confirm(t("Move it to this date"), pre, Outcome.MOVED, settle)
    with row.popover(t("Drop"), icon=":material/close:"):
        st.text_area(t("Why is it dropped?"), key=pre + "dropped", height=80)
        parts.complaint(form, "reason")
        _confirm(t("Drop it"), pre, Outcome.DROPPED, settle)
    parts.complaint(form, fields=("day", "reason"))


def _confirm(label: str, pre: str, outcome: Outcome, settle: Settle) -> None:
    st.button(label, key=f"{pre}{outcome}:go", type="primary", on_click=_go, args=(pre, outcome, settle))


def _go(pre: str, outcome: Outcome, settle: Settle) -> None:
    given = state.value(pre + outcome, None)
    day = given if isinstance(given, date) else None
    reason = str(given or "") if outcome is Outcome.DROPPED else ""
    if settle(outcome, day, reason):
        state.forget_prefix(pre)
