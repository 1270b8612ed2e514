"""The gaps in figures, the three longest with their messages, and all of them in a table; circled by anyone."""

from __future__ import annotations

from datetime import datetime

import pandas as pd
import streamlit as st

from playbook import label
from playbook.compare import Metric, alike, population, standing_words, standings
from playbook.exporters import words
from playbook.headline import gap_words, time_range
from playbook.timeline import CUSTOMERS, Gap, GapKind, circled, customer_scope, gaps, scopes
from playbook.timeline import longest as longest_of
from playbook.ui import parts, quote, state
from playbook.workshop import record
from playbook.workshop.view import View


def figures_row(here: View) -> None:
    """Four figures; the longest silence also beside public incidents of the same kind."""
    if not here.record.communications:
        return
    t = state.visit().t
    cards = list(words.cards(here, t))
    standing = _standing(here)
    if standing:
        figure, what, tone = cards[1]
        cards[1] = (figure, f"{what}: {standing}", tone)
    parts.cards(cards)
    if standing:
        parts.fine(population(t))


def _standing(here: View) -> str:
    """Where the longest silence stands among public incidents, which are measured from the first word on."""
    three = longest_of(_silences(here), 1)
    if not three or three[0].kind is GapKind.FIRST or not alike(here.record):
        return ""
    found = {each.metric: each for each in standings(here.record)}
    return standing_words(found[Metric.LARGEST_GAP], state.visit().t) if Metric.LARGEST_GAP in found else ""


def _silences(here: View) -> list[Gap]:
    found = gaps(here.record, scope=customer_scope(here.record), profile=here.profile)
    return [gap for gap in found if not gap.flagged]


def longest(here: View) -> None:
    """The three longest silences of customers, each with the words around it, to be circled by anyone."""
    three = longest_of(_silences(here), 3)
    if not three:
        st.write(state.visit().t("Here is no gap to measure."))
        return
    for gap in three:
        with st.container(border=True, key=f"gap-{parts.slug(gap.key)}"):
            _gap_row(here, gap)
    parts.complaint("circle")


def _gap_row(here: View, gap: Gap) -> None:
    t = state.visit().t
    is_circled = bool(circled([gap], here.marks))
    row = st.container(horizontal=True, vertical_alignment="center")
    row.button(
        t("Circled") if is_circled else t("Circle it"),
        key=f"circle-{gap.key}",
        icon=":material/radio_button_checked:" if is_circled else ":material/radio_button_unchecked:",
        type="primary" if is_circled else "secondary",
        on_click=_circle,
        args=(gap.scope, gap.start, gap.end, not is_circled),
    )
    row.markdown(f"**{t.duration(gap.minutes)}** · {parts.plain(gap_words(gap, t, here.zone))}")
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


def every_gap(here: View) -> None:
    """Each interval of a scope in a table, and any of them circled by ticking it."""
    t = state.visit().t
    choices = [CUSTOMERS, *(s for s in scopes(here.record) if s != CUSTOMERS)]
    scope = st.selectbox(t("Whose silence?"), choices, format_func=lambda key: label.scope(t, key), key="gap_scope")
    found = gaps(here.record, scope=scope, profile=here.profile)
    if not found:
        st.caption(t("Here is no gap to measure."))
        return
    marked = {gap.key for gap in circled(found, here.marks)}
    frame = pd.DataFrame(
        {
            t("Circled"): [gap.key in marked for gap in found],
            t("Silence"): [t.duration(gap.minutes) for gap in found],
            t("From → to"): [time_range(gap.start, gap.end, t, here.zone) for gap in found],
            t("Over target"): [t.duration(gap.excess_minutes) if gap.over_target else "" for gap in found],
            t("In words"): [gap_words(gap, t, here.zone) for gap in found],
        }
    )
    key = f"gap-table-{scope}-{len(marked)}-{here.version}"
    st.data_editor(
        frame,
        hide_index=True,
        disabled=list(frame.columns[1:]),
        key=key,
        on_change=_ticked,
        args=(key, t("Circled"), found),
        alt=t("Every gap as a table"),
    )


def _ticked(key: str, column: str, found: tuple[Gap, ...]) -> None:
    edits: dict[str, dict[int, dict[str, bool]]] = state.value(key, {})
    for place, edit in edits.get("edited_rows", {}).items():
        gap = found[int(place)]
        _circle(gap.scope, gap.start, gap.end, bool(edit.get(column)))
