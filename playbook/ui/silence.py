"""The chart and the gaps: drawn, counted, listed, circled."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from playbook import label
from playbook.charts import timeline_figure
from playbook.exporters import words
from playbook.headline import gap_words, time_range
from playbook.timeline import CUSTOMERS, Gap, circled, customer_scope, gaps, scopes
from playbook.timeline import longest as longest_of
from playbook.ui import parts, state
from playbook.workshop import record
from playbook.workshop.view import View

#: Plotly's own toolbar is for analysts; the room needs none but the way back from a zoom.
CONFIG = {"displaylogo": False, "displayModeBar": False, "scrollZoom": False, "doubleClick": "reset"}


def told(here: View) -> str:
    """The timeline's heading: how much was said to whom."""
    t = state.visit().t
    said = here.record.communications
    if not said:
        return t("Nothing was said yet: add the first communication")
    channels = len({c.channel for c in said})
    return t(
        "{updates} over {channels}",
        updates=t.n("{n} communication", "{n} communications", len(said)),
        channels=t.n("{n} channel", "{n} channels", channels),
    )


def target_words(here: View) -> str:
    """What red means here, and what to do on this page."""
    t = state.visit().t
    return t(
        "Circle the silences that hurt. Target: an update every {target} (strict profile, after the play).",
        target=t.duration(here.target_minutes),
    )


def chart(here: View, *, gaps: bool) -> None:
    """The hero of the page, and for eyes that cannot see it, the finding in words."""
    who = state.visit()
    if not here.record.communications and not here.record.start_known:
        parts.empty(who.t("The timeline is drawn as soon as something was said. Add the first communication."))
        return
    figure = timeline_figure(
        here.record,
        t=who.t,
        zone=here.zone,
        target_minutes=here.target_minutes,
        marks=here.marks,
        dark=parts.dark(),
        show_gaps=gaps,
        strip=CUSTOMERS if gaps else None,
        phone=parts.phone(),
    )
    st.plotly_chart(
        figure,
        theme=None,
        key=f"chart-{'gaps' if gaps else 'timeline'}",
        config=CONFIG,
        alt=told(here),
    )


def figures_row(here: View) -> None:
    if here.record.communications:
        parts.cards(words.cards(here, state.visit().t))


def longest(here: View) -> None:
    """The three longest silences of customers, each to be circled by anyone."""
    t = state.visit().t
    scope = customer_scope(here.record)
    found = [g for g in gaps(here.record, scope=scope, target_minutes=here.target_minutes) if not g.flagged]
    three = longest_of(found, 3)
    if not three:
        return
    st.subheader(t("The three longest silences"), anchor=False)
    for gap in three:
        _gap_row(here, gap)
    parts.complaint("circle")


def _gap_row(here: View, gap: Gap) -> None:
    t = state.visit().t
    is_circled = bool(circled([gap], here.marks))
    row = st.container(horizontal=True, vertical_alignment="center", key=f"gap-{parts.slug(gap.key)}")
    row.button(
        t("Circled") if is_circled else t("Circle it"),
        key=f"circle-{gap.key}",
        icon=":material/radio_button_checked:" if is_circled else ":material/radio_button_unchecked:",
        type="primary" if is_circled else "secondary",
        on_click=_circle,
        args=(gap.scope, gap.start, gap.end, not is_circled),
    )
    row.markdown(f"**{t.duration(gap.minutes)}** · {parts.plain(gap_words(gap, t, here.zone))}")


def _circle(scope: str, start: object, end: object, on: bool) -> None:
    state.perform("circle", record.circle, scope=scope, start=start, end=end, on=on)


def every_gap(here: View) -> None:
    """Each interval of a scope in a table, and any of them circled by ticking it."""
    t = state.visit().t
    choices = [CUSTOMERS, *(s for s in scopes(here.record) if s != CUSTOMERS)]
    with st.expander(t("Every gap as a table")):
        scope = st.selectbox(t("Whose silence?"), choices, format_func=lambda key: label.scope(t, key), key="gap_scope")
        found = gaps(here.record, scope=scope, target_minutes=here.target_minutes)
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
