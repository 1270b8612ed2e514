"""The timeline as a Plotly figure: a lane per channel or audience, a dot per message, silence as bars."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import plotly.graph_objects as go

from playbook import label
from playbook.canvas import safe, wrapped
from playbook.headline import clock
from playbook.i18n import Translator
from playbook.lanes import By
from playbook.record import Communication, Record
from playbook.silences import Silences
from playbook.timeline import STRICT_MINUTES, Yardstick, before_start, follow_up, minutes_between, phases

#: How Plotly shows a figure: without its toolbar, as wide as the page.
CONFIG: dict[str, Any] = {"displayModeBar": False, "displaylogo": False, "responsive": True}


@dataclass(frozen=True, slots=True)
class Sticky:
    """A note on the timeline, where it was pinned. Who wrote it is nobody's to know."""

    id: str
    text: str
    at: datetime


def timeline_figure(
    record: Record,
    *,
    t: Translator,
    zone: str,
    target_minutes: float = STRICT_MINUTES,
    profile: Yardstick | None = None,
    lanes: By = "channel",
    marks: Iterable[tuple[str, datetime, datetime]] = (),
    notes: Iterable[Sticky] = (),
    dark: bool = False,
    show_gaps: bool = True,
    names: Mapping[str, str] | None = None,
    strip: str | None = None,
    phone: bool = False,
    width: int | None = None,
    height: int | None = None,
) -> go.Figure:
    """The chart of one incident.

    `lanes` are per channel or per audience; what is red is measured by `profile`, else by `target_minutes`.
    `marks` are (scope, from, to) as `timeline.circled` takes them, `notes` get a lane of their own below;
    `names` overrides the lanes' names; `strip` is a scope ("customers") whose silences get a lane of their own
    on top, left out when another lane already says the same. `width` is the expected width in pixels,
    `height` the one to fill where the lanes allow it, `phone` the narrow variant, as wide as its words need. The
    zoom is kept across redraws of the same record.
    """
    drawing = _Drawing(record, t, zone, dark=dark, phone=phone, width=width, height=height)
    pinned = sorted(notes, key=lambda note: note.at)
    drawing.lanes(
        target_minutes, names or {}, strip if show_gaps else None, profile=profile, by=lanes, notes=bool(pinned)
    )
    drawing.shade()
    drawing.rails()
    if show_gaps:
        drawing.place(list(marks))
        drawing.silences()
        drawing.announcements()
        drawing.circles()
    drawing.edges(above_notes=bool(pinned))
    drawing.messages()
    drawing.stickies(pinned)
    return drawing.figure()


class _Drawing(Silences):
    """Each method adds one layer."""

    def shade(self) -> None:
        """Phases as alternating bands with their names on top."""
        for number, span in enumerate(phases(self.record)):
            start, end = max(span.start, self.face.start), min(span.end, self.face.end)
            if end <= start:
                continue
            self.shapes.append(
                {
                    "type": "rect",
                    "layer": "below",
                    "xref": "x",
                    "yref": "paper",
                    "x0": self.x(start),
                    "x1": self.x(end),
                    "y0": 0,
                    "y1": 1,
                    "fillcolor": self.colour.shades[number % 2],
                    "line": {"width": 0},
                }
            )
            name = label.phase(self.t, span.phase)
            if self.fits(name, minutes_between(start, end), self.size.small):
                # On a phone the lanes' names are on top.
                y, anchor, shift = (0, "bottom", 2) if self.phone else (1, "top", -4)
                self.note(safe(name), start, y, yref="paper", xanchor="left", yanchor=anchor, xshift=4, yshift=shift)

    def rails(self) -> None:
        """A thin line that carries each lane's dots."""
        for row in range(len(self.rows)):
            rail = {"type": "line", "layer": "below", "xref": "paper", "x0": 0, "x1": 1, "y0": row, "y1": row}
            self.shapes.append({**rail, "line": {"color": self.colour.grid, "width": 2}})

    def edges(self, *, above_notes: bool) -> None:
        """Start and resolution, the change of clocks, and what lies outside the picture: told at the foot, or above
        the lane of notes, which may have a note at its very end."""
        record, t = self.record, self.t
        if record.started_at is not None and self.visible(record.started_at):
            time = clock(record.started_at, t, self.zone, dated=self.dated)
            if not record.start_known:
                words = t("First post {time}, start unknown", time=time)
            elif self.phone:
                words = t("Start {time}", time=time)
            else:
                words = t("Customers hurt {time}", time=time)
            self.line(record.started_at, words, self.colour.start, "left", dashed=not record.start_known)
        if record.resolved_at is not None and self.visible(record.resolved_at):
            words = t("Resolved {time}", time=clock(record.resolved_at, t, self.zone, dated=self.dated))
            self.line(record.resolved_at, words, self.colour.update, "right", dashed=False)
        if (change := self.face.change) is not None:
            self.line(change, "", self.colour.muted, "left", dashed=True)
            self.note(t("Clocks change"), change, 0, yref="paper", xanchor="left", yanchor="bottom", xshift=6)
        earlier = sum(c.happened_at < self.face.start for c in record.communications)
        later = sum(c.happened_at > self.face.end for c in record.communications)
        foot: dict[str, Any] = {"y": 0, "yref": "paper", "yanchor": "bottom"}
        if above_notes and not self.phone:
            foot = {"y": len(self.rows) - 1.5, "yref": "y", "yanchor": "middle"}
        if earlier:
            words = t.n("← {n} earlier", "← {n} earlier", earlier)
            self.note(words, self.face.start, **foot, xanchor="left", xshift=4)
        if later:
            words = t.n("{n} later →", "{n} later →", later)
            self.note(words, self.face.end, **foot, xanchor="right", xshift=-4)

    def messages(self) -> None:
        """A dot per message, hollow after the resolution, a diamond when dated before the start."""
        kinds = (
            (self.t("Update"), "circle"),
            (self.t("Follow-up"), "circle-open"),
            (self.t("Before the start"), "diamond-x"),
        )
        most = max((len(lane.messages) for lane in self.rows if lane.dots), default=1)
        # Dots that would hide each other become smaller, down to half their size.
        dot = self.size.dot * min(1.0, max(0.5, self.inner / most / (1.6 * self.size.dot)))
        every = [(row, c, self.symbol(c)) for row, lane in enumerate(self.rows) if lane.dots for c in lane.messages]
        for name, symbol in kinds:
            drawn = [(row, c) for row, c, its in every if its == symbol]
            if not drawn:
                continue
            marker = {
                "symbol": symbol,
                "size": round(dot, 1),
                "color": self.colour.start if symbol == "diamond-x" else self.colour.update,
                "line": {
                    "color": self.colour.update if symbol == "circle-open" else self.colour.ground,
                    "width": 4 if symbol == "circle-open" else 2,
                },
            }
            self.traces.append(
                {
                    "type": "scatter",
                    "mode": "markers",
                    "name": name,
                    "x": [self.x(c.happened_at) for _, c in drawn],
                    "y": [row for row, _ in drawn],
                    "marker": marker,
                    "hoverinfo": "text",
                    "hovertext": [self.hover(row, c) for row, c in drawn],
                    "customdata": [c.id for _, c in drawn],
                    "cliponaxis": False,
                }
            )

    def symbol(self, communication: Communication) -> str:
        if before_start(self.record, communication):
            return "diamond-x"
        return "circle-open" if follow_up(self.record, communication) else "circle"

    def hover(self, row: int, chosen: Communication) -> str:
        """What a message says, with the others of its minute, which its dot hides."""
        messages, near = self.rows[row].messages, timedelta(minutes=1)
        first = bisect_right(messages, chosen.happened_at - near, key=lambda c: c.happened_at)
        last = bisect_left(messages, chosen.happened_at + near, key=lambda c: c.happened_at)
        told = list(messages[first:last])
        told.sort(key=lambda c: c is not chosen)
        more = len(told) - 3
        parts = [self.one(c) for c in told[:3]]
        if more > 0:
            parts.append(self.t.n("and {n} more in this minute", "and {n} more in this minute", more))
        return "<br><br>".join(parts)

    def one(self, c: Communication) -> str:
        t = self.t
        who = label.audience(t, c.audience) if self.by == "channel" else label.channel(t, c.channel)
        head = safe(f"{clock(c.happened_at, t, self.zone)} · {who} · {label.phase(t, c.phase)}"[:120])
        rows = [f"<b>{head}</b>"]
        if c.sender:
            rows.append(safe(c.sender[:80]))
        if c.published_at and abs(minutes_between(c.happened_at, c.published_at)) >= 1:
            rows.append(safe(t("backdated, published {time}", time=t.moment(c.published_at, self.zone))))
        if c.body:
            rows.append(wrapped(c.body[:2000], width=34 if self.phone else 56))
        return "<br>".join(rows)

    def stickies(self, pinned: list[Sticky]) -> None:
        """Notes as squares in the lowest lane; those too close to tell apart become one with their number."""
        if not pinned:
            return
        size, colour = self.size, self.colour
        side = size.dot * 1.25
        reach = timedelta(minutes=self.minutes * side / self.inner)
        heaps: list[list[Sticky]] = []
        for note in pinned:
            if heaps and self.inside(note.at) - self.inside(heaps[-1][0].at) < reach:
                heaps[-1].append(note)
            else:
                heaps.append([note])
        self.traces.append(
            {
                "type": "scatter",
                "mode": "markers+text",
                "name": self.t("Sticky note"),
                "x": [self.x(self.inside(heap[0].at)) for heap in heaps],
                "y": [len(self.rows) - 1] * len(heaps),
                "text": [f"<b>{len(heap)}</b>" if len(heap) > 1 else "" for heap in heaps],
                "textfont": {"size": size.small, "color": colour.sticky_text},
                "marker": {
                    "symbol": "square",
                    "size": side,
                    "color": colour.sticky,
                    "line": {"color": colour.sticky_edge, "width": 2},
                },
                "hoverinfo": "text",
                "hovertext": [self.heap(heap) for heap in heaps],
                "customdata": [[note.id for note in heap] for heap in heaps],
                "cliponaxis": False,
            }
        )

    def heap(self, notes: list[Sticky]) -> str:
        parts = [wrapped(note.text[:600], width=34 if self.phone else 56, lines=4) for note in notes[:4]]
        if len(notes) > 4:
            parts.append(self.t.n("and {n} more here", "and {n} more here", len(notes) - 4))
        return "<br><br>".join(parts)
