"""The timeline drawn: the hero of two pages, with a switch between channels and audiences."""

from __future__ import annotations

from functools import partial

import plotly.graph_objects as go
import streamlit as st

from playbook.charts import CONFIG, Sticky, timeline_figure
from playbook.headline import headline
from playbook.lanes import By
from playbook.timeline import CUSTOMERS
from playbook.ui import components, parts, picked, stage, state
from playbook.workshop.view import View

#: Pixels of a window that are not the chart's: beside it, above and below it. On a projector figures stay in sight.
MARGINS, ABOVE, LEAST, TALLEST = 112, 420, 480, 900


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


def drawable(here: View) -> bool:
    """Whether there is anything to draw; an empty state says what to do otherwise."""
    return bool(here.record.communications or here.record.start_known)


def lanes() -> By:
    """A switch: a lane for each channel, or for each audience."""
    t = state.visit().t
    chosen = st.segmented_control(
        t("A lane for each"),
        ["channel", "audience"],
        default="channel",
        required=True,
        format_func=lambda by: t("Channel") if by == "channel" else t("Audience"),
        key="lanes",
        label_visibility="collapsed",
    )
    return "audience" if chosen == "audience" else "channel"


def chart(here: View, *, gaps: bool, by: By = "channel") -> None:
    """The chart with the notes the room has put up; with `gaps` also the silences and the circles. What somebody
    clicks on stands beneath it."""
    who = state.visit()
    if not drawable(here):
        parts.empty(who.t("The timeline is drawn as soon as something was said. Add the first communication."))
        return
    screen = parts.screen()
    figure = timeline_figure(
        here.record,
        t=who.t,
        zone=here.zone,
        profile=here.profile,
        lanes=by,
        marks=here.marks,
        notes=[Sticky(note.id, note.text, note.at) for note in here.notes if note.at],
        dark=parts.dark(),
        show_gaps=gaps,
        strip=CUSTOMERS if gaps else None,
        phone=screen.phone,
        width=screen.width - MARGINS if not screen.phone else None,
        height=max(LEAST, min(TALLEST, screen.height - ABOVE)),
    )
    said = told(here)
    if gaps:
        said = f"{headline(here.record, t=who.t, zone=here.zone, profile=here.profile)}. {said}"
    draw(here, figure, key="gaps" if gaps else "timeline", alt=said)
    picked.panel(here)


def draw(here: View, figure: go.Figure, *, key: str, alt: str, picks: bool = True) -> None:
    """A figure on a card of its own, with its zoom kept from one run to the next; `alt` says it in words; with
    `picks` a click on it tells what it was on."""
    drawn = figure.to_plotly_json()
    drawn["layout"].pop("template", None)  # everything is said in the figure itself
    # A phone's legend stands beneath the chart, about two signs a row.
    beneath = sum(bool(trace.get("name")) for trace in drawn["data"]) * 14 if drawn["layout"].get("width") else 0
    with st.container(key=f"hero-{key}"):
        components.chart(
            key=f"chart-{key}",
            data={
                **stage.live_data(here),
                "figure": drawn,
                "reserve": int(drawn["layout"].get("height") or 0) + beneath,
                "config": {**CONFIG, "scrollZoom": False, "doubleClick": "reset"},
                "alt": alt,
                "picks": picks,
                "words": {"whole": state.visit().t("The whole incident")},
            },
            on_picked=partial(picked.pick, f"chart-{key}"),
        )
