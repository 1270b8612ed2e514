"""A team's trends as Plotly figures: a line with its values written on it, bars of what became of actions. Pure.

Warm with a diamond is a step back, cool with a disc is not: never colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from playbook.canvas import FONT, safe
from playbook.i18n import Translator
from playbook.palette import DARK, LIGHT, Palette
from playbook.trends import Point, Trend, Unit

#: A line's strokes and signs, so that several on one picture are told apart without colour.
STROKES = ("solid", "dash", "dot", "dashdot")
SIGNS = ("circle", "square", "triangle-up", "cross")
#: Pixels.
HEIGHT = 250


def _colours(dark: bool) -> Palette:
    return DARK if dark else LIGHT


def ticks(points: Sequence[Point], t: Translator) -> list[str]:
    """What stands under each workshop: its day, and its title where there is room."""
    return [f"{safe(_short(point.title))}<br>{safe(t.day(point.at))}" for point in points]


def _short(title: str, length: int = 24) -> str:
    return title if len(title) <= length else f"{title[: length - 1].rstrip()}…"


def line_figure(
    trend: Trend, points: Sequence[Point], t: Translator, *, dark: bool = False, phone: bool = False
) -> go.Figure:
    """One figure over all workshops; every value is written at its point."""
    colour = _colours(dark)
    known, back = trend.known, trend.relapses
    figure = go.Figure(
        {
            "type": "scatter",
            "mode": "lines+markers+text",
            "x": [place for place, _ in known],
            "y": [value for _, value in known],
            "text": [f"<b>{safe(trend.words(t, value))}</b>" for _, value in known],
            "textposition": "top center",
            "textfont": {
                "size": 19,
                "color": [colour.severe_text if place in back else colour.text for place, _ in known],
            },
            "line": {"color": colour.update, "width": 3},
            "marker": {
                "size": 16,
                "symbol": ["diamond" if place in back else "circle" for place, _ in known],
                "color": [colour.severe if place in back else colour.update for place, _ in known],
                "line": {"color": colour.ground, "width": 2},
            },
            "hoverinfo": "text",
            "hovertext": [f"{safe(points[place].title)}<br>{safe(trend.words(t, value))}" for place, value in known],
            "cliponaxis": False,
        }
    )
    top = max((value for _, value in known), default=1.0) or 1.0
    _dress(figure, points, t, colour, phone=phone)
    scale = [0.5, 5.9] if trend.unit is Unit.ANSWER else [-0.06 * top, 1.38 * top]
    figure.update_yaxes(range=scale, visible=False)
    return figure


def lines_figure(
    trends: Sequence[Trend], points: Sequence[Point], t: Translator, *, dark: bool = False, phone: bool = False
) -> go.Figure:
    """Several shares or means on one scale, each with a stroke and a sign of its own."""
    colour = _colours(dark)
    inks = (colour.update, colour.announced, colour.over_text, colour.text)
    figure = go.Figure()
    for place, trend in enumerate(trends):
        ink = inks[place % len(inks)]
        figure.add_trace(
            {
                "type": "scatter",
                "mode": "lines+markers",
                "name": safe(trend.name),
                "x": [at for at, _ in trend.known],
                "y": [value for _, value in trend.known],
                "line": {"color": ink, "width": 3, "dash": STROKES[place % len(STROKES)]},
                "marker": {"size": 14, "symbol": SIGNS[place % len(SIGNS)], "color": ink},
                "hoverinfo": "text",
                "hovertext": [
                    f"{safe(points[at].title)}<br>{safe(trend.name)}: {safe(trend.words(t, value))}"
                    for at, value in trend.known
                ],
                "cliponaxis": False,
            }
        )
    _dress(figure, points, t, colour, phone=phone)
    answers = bool(trends) and trends[0].unit is Unit.ANSWER
    steps: list[float] = [1, 2, 3, 4, 5] if answers else [0, 0.5, 1]
    figure.update_yaxes(
        range=[0.8, 5.2] if answers else [-0.05, 1.08],
        tickvals=steps,
        ticktext=[t.number(step) if answers else t.percent(step) for step in steps],
        gridcolor=colour.grid,
    )
    figure.update_layout(
        showlegend=True,
        height=HEIGHT + 40 + (26 * len(trends) if phone else 60),
        legend={"orientation": "h", "yanchor": "bottom", "y": 1.04, "x": 0, "font": {"size": 16 if phone else 18}},
    )
    return figure


def actions_figure(points: Sequence[Point], t: Translator, *, dark: bool = False, phone: bool = False) -> go.Figure:
    """What became of each workshop's actions, as bars with their number written in them."""
    colour = _colours(dark)
    kinds: tuple[tuple[str, str, str, str, str], ...] = (
        ("on_time", t("done on time"), colour.update, "", colour.ground),
        ("late", t("done late"), colour.calm, "/", colour.text),
        ("ahead", t("open"), colour.grid, "", colour.text),
        ("overdue", t("past its date"), colour.over, "", colour.sticky_text),
        ("dropped", t("dropped"), colour.muted, "", colour.ground),
    )
    figure = go.Figure()
    for key, name, ink, pattern, text in kinds:
        counts = [getattr(point.kept, key) for point in points]
        if not any(counts):
            continue
        figure.add_trace(
            {
                "type": "bar",
                "name": safe(name),
                "x": list(range(len(points))),
                "y": counts,
                "text": [str(n) if n else "" for n in counts],
                "textposition": "inside",
                "insidetextanchor": "middle",
                "textangle": 0,
                "textfont": {"size": 20, "color": text},
                "marker": {
                    "color": ink,
                    "pattern": {"shape": pattern, "size": 6, "fillmode": "overlay", "fgcolor": colour.calm_edge},
                },
                "hoverinfo": "text",
                "hovertext": [
                    f"{safe(point.title)}<br>{safe(name)}: {n}" for point, n in zip(points, counts, strict=True)
                ],
            }
        )
    _dress(figure, points, t, colour, phone=phone)
    figure.update_yaxes(visible=False)
    figure.update_layout(
        barmode="stack",
        bargap=0.45,
        showlegend=True,
        height=HEIGHT + 70,
        legend={
            "orientation": "h",
            "yanchor": "bottom",
            "y": 1.04,
            "x": 0,
            "traceorder": "normal",
            "font": {"size": 16 if phone else 18},
        },
    )
    return figure


def _dress(figure: go.Figure, points: Sequence[Point], t: Translator, colour: Palette, *, phone: bool) -> None:
    names = ticks(points, t)
    # On a phone, and where many stand side by side, the days alone.
    if phone or len(points) > 5:
        names = [safe(f"{point.at:%m/%y}") for point in points]
    layout: dict[str, Any] = {
        "height": HEIGHT,
        "margin": {"l": 12, "r": 12, "t": 8, "b": 8},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": FONT, "size": 16, "color": colour.text},
        "hoverlabel": {"bgcolor": colour.shades[0], "font": {"color": colour.text, "size": 17}},
        "showlegend": False,
        "dragmode": False,
    }
    figure.update_layout(layout)
    figure.update_xaxes(
        range=[-0.5, len(points) - 0.5],
        tickvals=list(range(len(points))),
        ticktext=names,
        tickfont={"size": 16, "color": colour.muted},
        fixedrange=True,
        showgrid=False,
        zeroline=False,
        automargin=True,
    )
    figure.update_yaxes(fixedrange=True, zeroline=False, automargin=True, tickfont={"size": 16, "color": colour.muted})
