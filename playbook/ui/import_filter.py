"""The filter of a chat: by time, person and word, and marks for all that it shows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Protocol

import streamlit as st

from playbook import label
from playbook.importers.slack import Found
from playbook.record import Audience, Channel, Communication
from playbook.selection import filtered
from playbook.ui import state
from playbook.workshop import entry
from playbook.workshop.view import View


class Desk(Protocol):
    """What this needs of the review."""

    def mark(self, names: Collection[str], what: dict[str, Any]) -> None: ...


def narrow(here: View, found: Sequence[Found], people: Collection[str]) -> None:
    """Of a chat with more messages than the app looks at together: in which channels, when, who and which word."""
    t = state.visit().t
    st.info(
        t.n(
            "This export holds {n} message, more than can be looked at together. Say where and when it happened.",
            "This export holds {n} messages, more than can be looked at together. Say where and when it happened.",
            sum(channel.count for channel in found),
        ),
        icon=":material/filter_alt:",
    )
    lines = {channel.name: _line(here, channel) for channel in found}
    st.multiselect(
        t("Which channels?"),
        sorted(lines),
        format_func=lambda name: lines.get(name, name),
        placeholder=t("Choose one or several"),
        key=_pre(here) + "channels",
        select_all=False,
    )
    _inputs(here, people)


def _line(here: View, channel: Found) -> str:
    t = state.visit().t
    days = dict.fromkeys(t.day(at, here.zone) for at in (channel.first, channel.last))
    count = t.n("{n} message", "{n} messages", channel.count)
    return " · ".join((channel.title or f"#{channel.name}", count, " – ".join(days)))


def shown(
    here: View, desk: Desk, messages: Sequence[Communication], talk: Collection[str], *, narrowed: bool
) -> list[Communication]:
    """The messages that are to be seen: all, but of talk, named by its messages, those that pass the filter. It was
    asked for already when the chat was `narrowed`."""
    if not talk:
        return list(messages)
    t = state.visit().t
    st.info(
        t("This is talk among colleagues: nothing in it counts as told to customers until you mark it."),
        icon=":material/forum:",
    )
    said = [c for c in messages if c.id in talk]
    if not narrowed:
        _inputs(here, {c.sender for c in said if c.sender})
    asked = {field: what for field, what in wanted(here).items() if field != "channels"}
    found = {c.id for c in filtered(said, **asked)}
    _bulk(desk, _pre(here), sorted(found))
    return [c for c in messages if c.id in found or c.id not in talk]


def _inputs(here: View, people: Collection[str]) -> None:
    t, pre = state.visit().t, _pre(here)
    dates = "DD.MM.YYYY" if state.visit().lang == "de" else "DD/MM/YYYY"
    since, until, person, word = st.columns(4)
    for box, name, words in ((since, "since", t("From")), (until, "until", t("Until"))):
        box.datetime_input(words, value=None, step=60, format=dates, key=pre + name)
    person.selectbox(t("Person"), sorted(people), index=None, placeholder=t("Everyone"), key=pre + "person")
    word.text_input(t("Word"), key=pre + "word")


def wanted(here: View) -> dict[str, Any]:
    """What the filter asks for, as `playbook.importers.slack.Wanted` takes it."""
    pre = _pre(here)
    return {
        "channels": tuple(state.value(pre + "channels", ())),
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
