"""What a chart of the timeline is drawn on: its lanes, its time axis, and the figure made of all layers.

Words that people or files brought are escaped, because Plotly renders some HTML in labels and hovers.
Lanes stand at y = 0, 1, 2 …, downwards; time is laid out by `playbook.clockface`.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import plotly.graph_objects as go

from playbook.figures import Promise
from playbook.i18n import Translator
from playbook.lanes import By, lanes
from playbook.lanes import Lane as Lane
from playbook.measures import FEW, ROOMY, SCREENS, Measures
from playbook.record import Record
from playbook.timeline import Yardstick

FONT = "'Source Sans 3', 'Source Sans Pro', 'Source Sans', system-ui, sans-serif"


def safe(words: str) -> str:
    """Text that Plotly shows as it is, angle brackets included."""
    return html.escape(words, quote=False)


def wrapped(words: str, *, width: int = 56, lines: int = 10) -> str:
    """Escaped text in lines for a hover; what does not fit ends in an ellipsis."""
    rows: list[str] = []
    for line in words.splitlines():
        rows += _rows(line, width)
        if len(rows) > lines:
            rows = [*rows[:lines], "…"]
            break
    return "<br>".join(safe(row) for row in rows)


def _rows(line: str, width: int) -> list[str]:
    """A line cut between its words, or within one that is longer than a row. The standard library's way minds
    hyphens and tabs, and takes four times as long for hundreds of hovers."""
    rows, row = [], ""
    for word in line.split():
        while len(word) > width:
            rows += [row] if row else []
            row, rows = "", [*rows, word[:width]]
            word = word[width:]
        if row and len(row) + 1 + len(word) > width:
            rows.append(row)
            row = word
        else:
            row = f"{row} {word}" if row else word
    return [*rows, row]


class Canvas(Measures):
    """Collects traces, shapes and annotations, and makes the figure of them."""

    def __init__(self, record: Record, t: Translator, zone: str, **how: Any) -> None:
        super().__init__(record, zone, **how)
        self.t = t
        self.rows: list[Lane] = []
        self.by: By = "channel"
        #: Where the words above a bar stand, in pixels: middle and width by row and gap.
        self.spots: dict[tuple[int, str], tuple[float, float]] = {}
        self.flags: list[tuple[int, Promise]] = []
        self.ellipses: list[tuple[int, float, float]] = []
        self.traces: list[dict[str, Any]] = []
        self.shapes: list[dict[str, Any]] = []
        self.notes: list[dict[str, Any]] = []

    def lanes(
        self,
        target: float,
        names: Mapping[str, str],
        strip: str | None,
        *,
        profile: Yardstick | None = None,
        by: By = "channel",
        notes: bool = False,
    ) -> None:
        """The rows of `playbook.lanes`, below them one for sticky notes: so it is known how tall they are and
        how wide their names."""
        self.by = by
        self.rows = lanes(self.record, self.t, by=by, target_minutes=target, profile=profile, names=names, strip=strip)
        if notes:
            self.rows.append(Lane("notes", self.t("Sticky notes"), (), (), dots=False))
        if self.phone:
            self.width = self.roomy()
            return
        room = self.height - self.size.top - self.size.bottom - 2.4 * self.size.name
        few = FEW.get(len(self.rows), 1.0)
        self.pitch = max(self.size.lane, min(int(ROOMY * few), int(room / max(1, len(self.rows)))))
        self.size = self.size.grown(max(1.0, self.pitch / ROOMY))
        self.big = min(self.size.big, round(self.pitch * 0.4))
        longest = max((len(row.name) for row in self.rows), default=0)
        self.left = min(330, max(120, round(36 + min(longest, 26) * self.size.name * 0.53)))

    def roomy(self) -> int:
        """A phone's chart is as wide as the words above its bars need, and at most some screens."""
        needs = [
            self.wide(self.t.duration(gap.minutes), self.size.text) * self.minutes / gap.minutes
            for row in self.rows
            for gap in row.gaps
            if gap.over_target and gap.minutes > 0
        ]
        edges = self.left + self.size.right
        return round(min(self.width * SCREENS, max([self.width, *(need + edges for need in needs)])))

    def line(self, at: datetime, words: str, colour: str, side: str, *, dashed: bool) -> None:
        self.shapes.append(
            {
                "type": "line",
                "xref": "x",
                "yref": "paper",
                "x0": self.x(at),
                "x1": self.x(at),
                "y0": 0,
                "y1": 1,
                "line": {"color": colour, "width": 3, "dash": "dash" if dashed else "solid"},
            }
        )
        if words:
            # On a phone both would meet in the middle: the resolution takes the row above.
            lift = self.size.text * 1.4 if self.phone and side == "right" else 2
            font = {"size": self.size.text if not self.phone else self.size.small, "color": colour}
            self.note(
                f"<b>{safe(words)}</b>",
                at,
                1,
                yref="paper",
                xanchor=side,
                yanchor="bottom",
                yshift=lift,
                font=font,
            )

    def note(self, words: str, at: datetime, y: float, **how: Any) -> None:
        font = {"size": self.size.small, "color": self.colour.muted}
        self.notes.append(
            {"text": words, "x": self.x(at), "y": y, "xref": "x", "showarrow": False, "font": font, **how}
        )

    # The whole

    def figure(self) -> go.Figure:
        size, colour = self.size, self.colour
        count = max(1, len(self.rows))
        # Above the first bar: its length, and the phases' names or, on a phone, the lane's.
        top = -self.up(size.bar / 2 + self.big * 1.5 + size.name * (1.5 if self.phone else 1.3))
        # A phone's chart is moved along: its legend stands in the page beneath it.
        legend = not self.phone and bool(self.traces)
        bottom = size.bottom + 30 * (self.legend_rows() - 1) if legend else size.bottom - (40 if not self.phone else 0)
        if self.phone:
            for row, lane in enumerate(self.rows):
                self.name_above(row, lane)
        names = [f"<b>{safe(textwrap.shorten(lane.name, 26, placeholder='…'))}</b>" for lane in self.rows]
        layout = {
            "height": size.top + bottom + round(self.pitch * (count - 0.5 - top)),
            "margin": {"l": self.left, "r": size.right, "t": size.top, "b": bottom, "pad": 0, "autoexpand": False},
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "font": {"family": FONT, "size": size.small, "color": colour.text},
            "barmode": "overlay",
            "hovermode": "closest",
            "hoverdistance": 24,
            "hoverlabel": {
                "align": "left",
                "bgcolor": colour.ground,
                "bordercolor": colour.update,
                "font": {"family": FONT, "size": size.small, "color": colour.text},
                "namelength": 0,
            },
            "dragmode": False if self.phone else "zoom",
            "uirevision": f"timeline:{self.record.id}",
            **({"width": self.width} if self.phone else {}),
            "shapes": self.shapes,
            "annotations": self.notes,
            "showlegend": legend,
            "legend": {
                "orientation": "h",
                "x": 0,
                "xanchor": "left",
                "y": 0,
                "yref": "container",
                "yanchor": "bottom",
                "font": {"size": size.small, "color": colour.muted},
                "itemclick": False,
                "itemdoubleclick": False,
            },
            "xaxis": self.axis(),
            "yaxis": {
                "range": [count - 0.5, top],
                "fixedrange": True,
                "tickvals": [] if self.phone else list(range(len(self.rows))),
                "ticktext": [] if self.phone else names,
                "tickfont": {"size": size.name, "color": colour.text},
                "ticklabelstandoff": 10,
                "showgrid": False,
                "zeroline": False,
            },
        }
        # Plotly would take ten times as long to check it; a test checks every kind of figure instead.
        return go.Figure({"data": self.traces, "layout": layout}, _validate=False)

    def legend_rows(self) -> int:
        """Rows of the legend: when it does not fit on one, Plotly sets it in columns as wide as its widest entry."""
        names = [trace["name"] for trace in self.traces if trace.get("name")]
        entries = [self.wide(name, self.size.small) * 0.9 + 40 for name in names]
        if sum(entries) <= self.inner:
            return 1
        return -(-len(entries) // max(1, int(self.inner // max(entries))))

    def name_above(self, row: int, lane: Lane) -> None:
        words = f"<b>{safe(textwrap.shorten(lane.name, 30, placeholder='…'))}</b>"
        font = {"size": self.size.name, "color": self.colour.text}
        lift = self.up(self.size.bar / 2 + self.size.text * 1.5 + self.size.name * 0.6)
        start = self.record.started_at
        # Beside the line of the start, not on it.
        early = start is not None and self.face.start <= start <= self.face.start + (self.end - self.start) * 0.2
        at = start if start is not None and early else self.start
        self.note(words, at, row - lift, yref="y", xanchor="left", yanchor="middle", xshift=5, font=font)
        # Whoever has moved along a wide chart reads it again.
        for screen in range(1, round(self.width / self.size.width)):
            again = self.instant(screen * self.size.width)
            self.note(words, again, row - lift, yref="y", xanchor="left", yanchor="middle", font=font)

    def axis(self) -> dict[str, Any]:
        face = self.face
        axis: dict[str, Any] = {
            "type": "date",
            "range": [face.at(face.start), face.at(face.end)],
            "fixedrange": self.phone,
            "showgrid": True,
            "gridcolor": self.colour.grid,
            "zeroline": False,
            "tickfont": {"size": self.size.small, "color": self.colour.muted},
            "ticks": "outside",
            "tickcolor": self.colour.grid,
        }
        most = round(5 * self.width / self.size.width) if self.phone else round(self.width / 126)
        if face.change is not None or self.minutes > 2 * 1440:
            # Plotly cannot change clocks within an axis, nor write days in the person's language.
            positions, words = face.ticks(self.t, most // 2 if self.minutes > 1440 else most)
            return {**axis, "tickmode": "array", "tickvals": positions, "ticktext": words}
        return {**axis, "nticks": most, "tickformat": "%H:%M"}
