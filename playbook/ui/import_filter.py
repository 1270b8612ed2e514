"""The filter of a chat: by time, person and word, and marks for all that it shows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Protocol

import streamlit as st

from playbook import label
from playbook.record import Audience, Channel, Communication
from playbook.selection import filtered
from playbook.ui import state
from playbook.workshop import entry
from playbook.workshop.view import View


class Desk(Protocol):
    """What this needs of the review."""

    def mark(self, names: Collection[str], what: dict[str, Any]) -> None: ...


def shown(here: View, desk: Desk, messages: Sequence[Communication], talk: Collection[str]) -> list[Communication]:
    """The messages that are to be seen: all, but of talk, named by its messages, those that pass the filter."""
    if not talk:
        return list(messages)
    t = state.visit().t
    st.info(
        t("This is talk among colleagues: nothing in it counts as told to customers until you mark it."),
        icon=":material/forum:",
    )
    pre = _pre(here)
    said = [c for c in messages if c.id in talk]
    dates = "DD.MM.YYYY" if state.visit().lang == "de" else "DD/MM/YYYY"
    since, until, person, word = st.columns(4)
    for box, name, words in ((since, "since", t("From")), (until, "until", t("Until"))):
        box.datetime_input(words, value=None, step=60, format=dates, key=pre + name)
    person.selectbox(
        t("Person"),
        sorted({c.sender for c in said if c.sender}),
        index=None,
        placeholder=t("Everyone"),
        key=pre + "person",
    )
    word.text_input(t("Word"), key=pre + "word")
    found = {c.id for c in filtered(said, **wanted(here))}
    _bulk(desk, pre, sorted(found))
    return [c for c in messages if c.id in found or c.id not in talk]


def wanted(here: View) -> dict[str, Any]:
    """What the filter asks for, as `playbook.selection.filtered` takes it."""
    pre = _pre(here)
    return {
        "since": _instant(pre + "since", here.zone),
        "until": _instant(pre + "until", here.zone),
        "person": state.value(pre + "person", None),
        "word": state.value(pre + "word", "") or None,
    }


def _pre(here: View) -> str:
    return f"import_filter:{here.id}:"


def _instant(key: str, zone: str) -> datetime | None:
    typed = state.value(key, None)
    return entry.local_instant(typed, zone) if isinstance(typed, datetime) else None


def _bulk(desk: Desk, pre: str, names: list[str]) -> None:
    t = state.visit().t
    row = st.container(horizontal=True, vertical_alignment="bottom", key="import-bulk")
    audience = row.selectbox(
        t("To whom"),
        [str(key) for key in Audience],
        format_func=lambda key: label.audience(t, key),
        key=pre + "audience",
        width=230,
    )
    channel = row.selectbox(
        t("Channel"),
        [None, *(str(key) for key in Channel)],
        format_func=lambda key: t("as it stands") if key is None else label.channel(t, key),
        key=pre + "channel",
        width=230,
    )
    what: dict[str, Any] = {"keep": True, "audience": audience} | ({"channel": channel} if channel else {})
    row.button(
        t.n("Mark the {n} shown", "Mark the {n} shown", len(names)),
        on_click=desk.mark,
        args=(names, what),
        disabled=not names,
        key=pre + "mark",
    )
    row.button(
        t.n("Leave out the {n} shown", "Leave out the {n} shown", len(names)),
        on_click=desk.mark,
        args=(names, {"keep": False}),
        disabled=not names,
        key=pre + "drop",
    )
