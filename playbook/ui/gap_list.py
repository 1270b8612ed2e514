"""The three longest silences with the messages around them, and any other one; circled by anyone."""

from __future__ import annotations

from datetime import datetime

import streamlit as st

from playbook import label
from playbook.headline import gap_words, time_range
from playbook.timeline import CUSTOMERS, Gap, circled, customer_scope, gaps, scopes
from playbook.timeline import longest as longest_of
from playbook.ui import parts, quote, state
from playbook.workshop import record
from playbook.workshop.view import View


def _silences(here: View) -> list[Gap]:
    found = gaps(here.record, scope=customer_scope(here.record), profile=here.profile)
    return [gap for gap in found if not gap.flagged]


def longest(here: View) -> None:
    """The three longest silences of customers, each with the words around it, to be circled by anyone."""
    three = longest_of(_silences(here), 3)
    if not three:
        st.write(state.visit().t("Here is no gap to measure."))
        return
    t = state.visit().t
    if customer_scope(here.record) == CUSTOMERS:
        parts.fine(t("All customers, all channels taken together: a word on any channel ends the silence."))
    for gap in three:
        with st.container(border=True, key=f"gap-{parts.slug(gap.key)}"):
            gap_row(here, gap)
    parts.complaint("circle")
    _another(here, {gap.key for gap in three})


def _another(here: View, shown: set[str]) -> None:
    """Any other silence of any lane, for whom the three are not the ones that hurt."""
    t = state.visit().t
    every = {g.key: g for scope in scopes(here.record) for g in gaps(here.record, scope=scope, profile=here.profile)}
    others = {key: gap for key, gap in every.items() if key not in shown and gap.minutes > 0}
    chosen = st.selectbox(
        t("Another silence"),
        sorted(others, key=lambda key: (others[key].scope, others[key].start)),
        index=None,
        placeholder=t("Choose a silence to see the words around it and to circle it"),
        format_func=lambda key: _named(here, others[key]) if key in others else "",
        key="another_silence",
    )
    if chosen in others:
        with st.container(border=True, key="another-silence"):
            gap_row(here, others[chosen])


def _named(here: View, gap: Gap) -> str:
    t = state.visit().t
    where = label.scope(t, gap.scope)
    return f"{where} · {time_range(gap.start, gap.end, t, here.zone)} · {t.duration(gap.minutes)}"


def gap_row(here: View, gap: Gap, *, place: str = "list") -> None:
    """A silence with the words before and after it, and the button that circles it; `place` tells apart where the
    same one may stand twice on a page."""
    t = state.visit().t
    is_circled = bool(circled([gap], here.marks))
    row = st.container(horizontal=True, vertical_alignment="center")
    row.button(
        t("Circled") if is_circled else t("Circle it"),
        key=f"circle-{place}-{gap.key}",
        icon=":material/radio_button_checked:" if is_circled else ":material/radio_button_unchecked:",
        type="primary" if is_circled else "secondary",
        on_click=_circle,
        args=(gap.scope, gap.start, gap.end, not is_circled),
    )
    row.markdown(f"**{parts.plain(gap_words(gap, t, here.zone))}**")
    said = {message.id: message for message in here.record.communications}
    before, after = st.columns(2, gap="medium")
    with before:
        if gap.before in said:
            quote.message(here, said[gap.before], lead=t("Last word before"))
        else:
            st.markdown(f"**{t('Last word before')}** {t('none: customers knew nothing yet')}")
    with after:
        if gap.after in said:
            quote.message(here, said[gap.after], lead=t("First word after"))
        else:
            st.markdown(f"**{t('First word after')}** {t('none before the resolution')}")


def _circle(scope: str, start: datetime, end: datetime, on: bool) -> None:
    state.perform("circle", record.circle, scope=scope, start=start, end=end, on=on)
