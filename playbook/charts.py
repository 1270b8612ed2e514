"""The timeline as a Plotly figure: a lane per channel, a dot per message, silence as bars."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import plotly.graph_objects as go

from playbook import label
from playbook.canvas import Canvas, safe, wrapped
from playbook.headline import clock, gap_words
from playbook.i18n import Translator
from playbook.record import Communication, Record
from playbook.timeline import STRICT_MINUTES, Gap, before_start, circled, follow_up, minutes_between, phases

#: For `st.plotly_chart(figure, config=CONFIG, theme=None)`.
CONFIG: dict[str, Any] = {"displayModeBar": False, "displaylogo": False, "responsive": True}


def timeline_figure(
    record: Record,
    *,
    t: Translator,
    zone: str,
    target_minutes: float = STRICT_MINUTES,
    marks: Iterable[tuple[str, datetime, datetime]] = (),
    dark: bool = False,
    show_gaps: bool = True,
    names: Mapping[str, str] | None = None,
    strip: str | None = None,
    phone: bool = False,
    width: int | None = None,
) -> go.Figure:
    """The chart of one incident.

    `marks` are (scope, from, to) as `timeline.circled` takes them; `names` overrides channels' names; `strip`
    is a scope ("customers") whose silences get a lane of their own on top, left out when a channel's lane
    already says the same. `width` is the expected width in pixels, `phone` the narrow variant. The zoom is
    kept across redraws of the same record.
    """
    drawing = _Drawing(record, t, zone, dark=dark, phone=phone, width=width)
    drawing.lanes(target_minutes, names or {}, strip if show_gaps else None)
    drawing.shade()
    drawing.rails()
    if show_gaps:
        drawing.silences()
        drawing.announcements()
        drawing.circles(list(marks))
    drawing.edges()
    drawing.messages()
    return drawing.figure()


class _Drawing(Canvas):
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

    def silences(self) -> None:
        """Bars: calm ones thin, those over target wide, the worst hatched; their length above them."""
        colour, size = self.colour, self.size
        kinds = (
            (self.t("Within target"), False, False, 0.5, colour.calm, colour.calm_edge, colour.muted),
            (self.t("Over target"), True, False, 1.0, colour.over, colour.over_edge, colour.over_text),
            (
                self.t("Over 3 × target"),
                True,
                True,
                1.0,
                colour.severe,
                colour.severe_stripe,
                colour.severe_text,
            ),
        )
        for name, over, severe, thick, fill, edge, ink in kinds:
            drawn = [
                (row, gap)
                for row, lane in enumerate(self.rows)
                for gap in lane.gaps
                if gap.minutes > 0 and gap.over_target == over and gap.severe == severe
            ]
            if not drawn:
                continue
            marker: dict[str, Any] = {"color": fill, "line": {"color": edge, "width": 1}}
            if severe:
                marker["pattern"] = {
                    "shape": "/",
                    "fgcolor": edge,
                    "fillmode": "overlay",
                    "size": 9,
                    "solidity": 0.35,
                }
            self.traces.append(
                {
                    "type": "bar",
                    "orientation": "h",
                    "name": name,
                    "base": [self.x(gap.start) for _, gap in drawn],
                    "x": [gap.minutes * 60_000 for _, gap in drawn],
                    "y": [row for row, _ in drawn],
                    "width": self.up(size.bar * thick),
                    "marker": marker,
                    "hoverinfo": "text",
                    "hovertext": [wrapped(gap_words(gap, self.t, self.zone)) for _, gap in drawn],
                    "customdata": [gap.key for _, gap in drawn],
                }
            )
            if over:
                self.lengths(drawn, ink, size.big if severe else size.text)

    def lengths(self, drawn: Sequence[tuple[int, Gap]], ink: str, font: int) -> None:
        """Over each bar how long it is, where that fits."""
        said = [(row, gap, self.t.duration(gap.minutes)) for row, gap in drawn]
        shown = [(row, gap, words) for row, gap, words in said if self.fits(words, gap.minutes, font)]
        self.traces.append(
            {
                "type": "scatter",
                "mode": "text",
                "x": [self.x(gap.start + (gap.end - gap.start) / 2) for _, gap, _ in shown],
                "y": [row - self.up(self.size.bar / 2 + font * 0.72) for row, _, _ in shown],
                "text": [f"<b>{safe(words)}</b>" for _, _, words in shown],
                "textfont": {"size": font, "color": ink},
                "hoverinfo": "skip",
                "showlegend": False,
            }
        )

    def announcements(self) -> None:
        """A flag hangs under the lane at each time for which the next word was announced."""
        found = [
            (row, gap, gap.announced_at)
            for row, lane in enumerate(self.rows)
            if lane.dots
            for gap in lane.gaps
            if gap.announced_at is not None and self.visible(gap.announced_at)
        ]
        if not found:
            return
        drop = self.up(self.size.bar / 2 + self.size.small * 0.75)
        for row, _, at in found:
            self.shapes.append(
                {
                    "type": "line",
                    "x0": self.x(at),
                    "x1": self.x(at),
                    "y0": row - self.up(self.size.bar / 2),
                    "y1": row + drop + self.up(7),
                    "line": {"color": self.colour.announced, "width": 2},
                }
            )
        words = []
        for place, (row, _, at) in enumerate(found):
            text = clock(at, self.t, self.zone) if self.phone else self.said_for(at)
            following = found[place + 1] if place + 1 < len(found) else None
            until = following[2] if following and following[0] == row else self.face.end
            words.append(text if self.fits("  " + text, minutes_between(at, until), self.size.small) else "")
        self.traces.append(
            {
                "type": "scatter",
                "mode": "markers+text",
                "name": self.t("Next update announced"),
                "x": [self.x(at) for _, _, at in found],
                "y": [row + drop for row, _, _ in found],
                "text": [f" {safe(text)}" if text else "" for text in words],
                "textposition": "middle right",
                "textfont": {"size": self.size.small, "color": self.colour.announced},
                "marker": {"symbol": "triangle-right", "size": 15, "color": self.colour.announced},
                "hoverinfo": "text",
                "hovertext": [
                    f"{safe(self.said_for(at))}<br>{wrapped(gap_words(gap, self.t, self.zone))}" for _, gap, at in found
                ],
                "cliponaxis": False,
            }
        )

    def said_for(self, at: datetime) -> str:
        return self.t("announced {time}", time=clock(at, self.t, self.zone))

    def circles(self, marks: Sequence[tuple[str, datetime, datetime]]) -> None:
        """An ellipse around each circled silence that has a lane."""
        reach = self.face.end - self.face.start
        pad = reach * (14 / (self.width - self.left - self.size.right))
        size = self.size
        for row, lane in enumerate(self.rows):
            for mark in marks:
                # A message added since has cut the silence; it is still the one that was circled.
                found = circled(lane.gaps, [mark])
                if not found:
                    continue
                flag = lane.dots and any(gap.announced_at for gap in found)
                self.shapes.append(
                    {
                        "type": "circle",
                        "x0": self.x(max(found[0].start - pad, self.face.start)),
                        "x1": self.x(min(found[-1].end + pad, self.face.end)),
                        "y0": row - self.up(size.bar / 2 + size.big * 1.65),
                        "y1": row + self.up(size.bar / 2 + size.small * (2.0 if flag else 1.1)),
                        "line": {"color": self.colour.severe_text, "width": 4},
                    }
                )

    def edges(self) -> None:
        """Start and resolution, the change of clocks, and what lies outside the picture."""
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
        if earlier:
            words = t.n("← {n} earlier", "← {n} earlier", earlier)
            self.note(words, self.face.start, 0, yref="paper", xanchor="left", yanchor="bottom", xshift=4)
        if later:
            words = t.n("{n} later →", "{n} later →", later)
            self.note(words, self.face.end, 0, yref="paper", xanchor="right", yanchor="bottom", xshift=-4)

    def messages(self) -> None:
        """A dot per message, hollow after the resolution, a diamond when dated before the start."""
        kinds = (
            (self.t("Update"), "circle", lambda c: not self.after(c) and not self.early(c)),
            (self.t("Follow-up"), "circle-open", self.after),
            (self.t("Before the start"), "diamond-x", self.early),
        )
        crowded = max((len(lane.messages) for lane in self.rows if lane.dots), default=0) > (15 if self.phone else 60)
        for name, symbol, chosen in kinds:
            drawn = [(row, c) for row, lane in enumerate(self.rows) if lane.dots for c in lane.messages if chosen(c)]
            if not drawn:
                continue
            marker = {
                "symbol": symbol,
                "size": self.size.dot * (0.65 if crowded else 1),
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

    def after(self, communication: Communication) -> bool:
        return follow_up(self.record, communication)

    def early(self, communication: Communication) -> bool:
        return before_start(self.record, communication)

    def hover(self, row: int, chosen: Communication) -> str:
        """What a message says, with the others of its minute, which its dot hides."""
        told = [c for c in self.rows[row].messages if abs(minutes_between(chosen.happened_at, c.happened_at)) < 1]
        told.sort(key=lambda c: c is not chosen)
        more = len(told) - 3
        parts = [self.one(c) for c in told[:3]]
        if more > 0:
            parts.append(self.t.n("and {n} more in this minute", "and {n} more in this minute", more))
        return "<br><br>".join(parts)

    def one(self, c: Communication) -> str:
        t = self.t
        who = [label.audience(t, c.audience), label.phase(t, c.phase)]
        head = safe(f"{clock(c.happened_at, t, self.zone)} · {' · '.join(who)}"[:120])
        rows = [f"<b>{head}</b>"]
        if c.sender:
            rows.append(safe(c.sender[:80]))
        if c.published_at and abs(minutes_between(c.happened_at, c.published_at)) >= 1:
            rows.append(safe(t("backdated, published {time}", time=t.moment(c.published_at, self.zone))))
        if c.body:
            rows.append(wrapped(c.body[:2000], width=34 if self.phone else 56))
        return "<br>".join(rows)
