"""What a chart of the timeline is drawn on: sizes, lanes, the time axis and the measures between them.

Words that people or files brought are escaped, because Plotly renders some HTML in labels and hovers.
Lanes stand at y = 0, 1, 2 …, downwards; time is laid out by `playbook.clockface`.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import plotly.graph_objects as go

from playbook.clockface import Clockface
from playbook.i18n import Translator
from playbook.lanes import By, lanes
from playbook.lanes import Lane as Lane
from playbook.palette import DARK, LIGHT, Palette
from playbook.record import Record
from playbook.timeline import Yardstick, before_start, follow_up, minutes_between

FONT = "'Source Sans 3', 'Source Sans Pro', 'Source Sans', system-ui, sans-serif"


#: Where an empty chart stands.
_NOWHERE = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Size:
    """Pixels. `width` is what the chart is expected to get; labels that would collide there are dropped."""

    width: int
    left: int
    right: int
    top: int
    bottom: int
    lane: int
    dot: int
    bar: int
    name: int
    big: int
    text: int
    small: int


PROJECTOR = Size(
    width=1760, left=250, right=40, top=44, bottom=96, lane=94, dot=21, bar=22, name=21, big=26, text=21, small=18
)
PHONE = Size(
    width=358, left=10, right=12, top=62, bottom=40, lane=86, dot=15, bar=15, name=16, big=17, text=16, small=14
)
#: Height a projected chart fills at least with its lanes, and the most a lane may take of it, in pixels.
HERO, ROOMY = 380, 160


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


class Canvas:
    """Collects traces, shapes and annotations, and makes the figure of them."""

    def __init__(self, record: Record, t: Translator, zone: str, *, dark: bool, phone: bool, width: int | None) -> None:
        self.record, self.t, self.zone = record, t, zone
        self.colour: Palette = DARK if dark else LIGHT
        self.phone = phone
        self.size = PHONE if phone else PROJECTOR
        self.width = width or self.size.width
        self.rows: list[Lane] = []
        self.by: By = "channel"
        self.traces: list[dict[str, Any]] = []
        self.shapes: list[dict[str, Any]] = []
        self.notes: list[dict[str, Any]] = []
        self.start, self.end = _span(record)
        pad = (self.end - self.start) * (0.03 if phone else 0.012)
        self.face = Clockface(self.start - pad, self.end + pad, zone)
        self.left = self.size.left
        self.pitch = self.size.lane
        #: Over a day, clock times alone would be ambiguous.
        self.dated = self.minutes > 1440

    # Measures

    @property
    def minutes(self) -> float:
        return minutes_between(self.face.start, self.face.end)

    def pixels(self, minutes: float) -> float:
        return minutes / self.minutes * (self.width - self.left - self.size.right)

    def fits(self, words: str, minutes: float, font: int) -> bool:
        """Whether words are no wider than a stretch of time; letters of Source Sans are about half an em."""
        return len(words) * font * 0.55 + 8 <= self.pixels(minutes)

    def up(self, pixels: float) -> float:
        """Pixels as a share of a lane: y grows downwards."""
        return pixels / self.pitch

    def x(self, at: datetime) -> str:
        return self.face.at(at)

    def visible(self, at: datetime) -> bool:
        return self.face.start <= at <= self.face.end

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
            return
        self.pitch = max(self.size.lane, min(ROOMY, HERO // max(1, len(self.rows))))
        longest = max((len(row.name) for row in self.rows), default=0)
        self.left = min(330, max(120, round(36 + min(longest, 26) * self.size.name * 0.53)))

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
        top = -self.up(size.bar / 2 + size.big * 1.7 + size.name * (1.5 if self.phone else 1.3))
        legend = not self.phone and bool(self.traces)
        bottom = size.bottom if legend else size.bottom - (40 if not self.phone else 0)
        if self.phone:
            for row, lane in enumerate(self.rows):
                self.name_above(row, lane)
        names = [f"<b>{safe(textwrap.shorten(lane.name, 26, placeholder='…'))}</b>" for lane in self.rows]
        layout = {
            "height": size.top + bottom + round(self.pitch * (count - 0.5 - top)),
            "margin": {"l": self.left, "r": size.right, "t": size.top, "b": bottom, "pad": 0},
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

    def name_above(self, row: int, lane: Lane) -> None:
        words = f"<b>{safe(textwrap.shorten(lane.name, 30, placeholder='…'))}</b>"
        font = {"size": self.size.name, "color": self.colour.text}
        lift = self.up(self.size.bar / 2 + self.size.text * 1.5 + self.size.name * 0.6)
        start = self.record.started_at
        # Beside the line of the start, not on it.
        early = start is not None and self.face.start <= start <= self.face.start + (self.end - self.start) * 0.2
        at = start if start is not None and early else self.start
        self.note(words, at, row - lift, yref="y", xanchor="left", yanchor="middle", xshift=5, font=font)

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
        most = 5 if self.phone else 14
        if face.change is not None or self.minutes > 2 * 1440:
            # Plotly cannot change clocks within an axis, nor write days in the person's language.
            positions, words = face.ticks(self.t, most // 2 if self.minutes > 1440 else most)
            return {**axis, "tickmode": "array", "tickvals": positions, "ticktext": words}
        return {**axis, "nticks": most, "tickformat": "%H:%M"}


def _span(record: Record) -> tuple[datetime, datetime]:
    """What the chart shows at first: the incident, with messages up to a fifth of its length around it. A
    post-mortem of next week would squeeze everything else into a corner; a note says how many lie outside."""
    told = [c.happened_at for c in record.communications]
    inside = [c.happened_at for c in record.communications if not follow_up(record, c) and not before_start(record, c)]
    core = [at for at in (record.started_at, record.resolved_at, *inside) if at is not None] or told
    if not core:
        return _NOWHERE, _NOWHERE + timedelta(hours=1)
    start, end = min(core), max(core)
    reach = max((end - start) * 0.2, timedelta(minutes=5))
    near = [at for at in told if start - reach <= at <= end + reach]
    start, end = min([start, *near]), max([end, *near])
    short = timedelta(minutes=20) - (end - start)
    return (start - short / 2, end + short / 2) if short > timedelta() else (start, end)
