"""What to look at before a record is kept: messages that seem to be the same, times and phases that cannot be right.
Each leads to its row, and is mended in place where one thing mends it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from playbook.headline import clock
from playbook.intake import Anomaly, Kind, anomalies, duplicates
from playbook.record import Communication, Record
from playbook.selection import named
from playbook.ui import parts, state
from playbook.ui.import_desk import Desk
from playbook.workshop.view import View

#: Lines told at once, and records compared with each other.
MAX_LINES, MAX_SOURCES = 8, 12


def twins(here: View, desk: Desk, left: Sequence[Record]) -> None:
    """Messages that seem to be there already: proposed, and left out only when somebody says so."""
    t = state.visit().t
    sources = [named(each).communications for each in left]
    pairs = [pair for each in sources for pair in duplicates(here.record.communications, each)]
    for place, each in enumerate(sources[:MAX_SOURCES]):
        for other in sources[:place]:
            pairs += duplicates(other, each)
    found = {pair.second.id: pair for pair in pairs}
    if not found:
        return
    st.warning(
        t.n(
            "{n} message seems to be told already: same minute, nearly the same words.",
            "{n} messages seem to be told already: same minute, nearly the same words.",
            len(found),
        ),
        icon=":material/content_copy:",
    )
    parts.bullets(_words(here, pair.second) for pair in list(found.values())[:MAX_LINES])
    row = st.container(horizontal=True, key="import-twins-row")
    both = {ident for pair in found.values() for ident in (pair.first.id, pair.second.id)}
    row.button(t("Show their rows"), on_click=desk.show, args=(both,), key="import_twins_show")
    row.button(
        t.n("Leave out this {n}", "Leave out these {n}", len(found)),
        on_click=desk.mark,
        args=(list(found), {"keep": False}),
        key="import_twins",
    )


def odd(here: View, desk: Desk, told: Record) -> None:
    """Times and phases that cannot be right, each with the line it comes from."""
    t = state.visit().t
    found = anomalies(told)
    if not found:
        return
    messages = {c.id: c for c in told.communications}
    st.markdown(f"**{t('Check this before you keep it')}**")
    for place, each in enumerate(found[:MAX_LINES]):
        told_where, doing = st.columns([3, 2], vertical_alignment="center")
        message = messages.get(each.communication or "")
        where = t("Line {line}", line=each.line) if each.line else ""
        start = " · ".join(part for part in (where, _words(here, message) if message else "") if part)
        words = f"**{parts.plain(each.words(t))}**" + (f"  \n{parts.plain(start)}" if start else "")
        told_where.markdown(words)
        if message is None:
            continue
        row = doing.container(horizontal=True, horizontal_alignment="right", key=f"import-odd-{place}")
        row.button(
            t("Show its row"),
            icon=":material/my_location:",
            on_click=desk.show,
            args=((message.id,),),
            key=f"import_odd_show:{place}",
        )
        if each.mend:
            row.button(
                _mending(each),
                icon=":material/build:",
                on_click=desk.mark,
                args=((message.id,), dict(each.mend)),
                key=f"import_odd_mend:{place}",
            )
    if len(found) > MAX_LINES:
        st.caption(t.n("and {n} more here", "and {n} more here", len(found) - MAX_LINES))


def _mending(what: Anomaly) -> str:
    t = state.visit().t
    match what.kind:
        case Kind.HALF_DAY_OFF:
            return t("Move it by twelve hours")
        case Kind.BACKDATED:
            return t("Take the time it was published")
        case _:
            return t("Call it an update")


def _words(here: View, c: Communication) -> str:
    said = " ".join(c.body.split())
    start = said[:80] + ("…" if len(said) > 80 else "")
    return f"{clock(c.happened_at, state.visit().t, here.zone, dated=True)} · {start}"
