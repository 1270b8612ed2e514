"""Silence on a chart: bars whose length, colour and hatching say how far over target, the times that were
announced, and the circles people drew around what hurt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from playbook.canvas import Canvas, safe, wrapped
from playbook.figures import Promise, PromiseState, promises
from playbook.headline import clock, gap_words
from playbook.timeline import CUSTOMERS, Gap, circled, minutes_between


class Silences(Canvas):
    """The layers that show what was not said. Each method adds one."""

    def silences(self) -> None:
        """Bars: calm ones thin, those over target wide, the worst hatched; their length above them. What no
        target asks for is the thinnest and has no colour."""
        colour, size = self.colour, self.size
        t = self.t
        kinds: tuple[tuple[str, Callable[[Gap], bool], float, str, str, str], ...] = (
            (t("No word asked for"), lambda g: not g.asked, 0.3, colour.grid, colour.muted, ""),
            (t("Within target"), lambda g: g.asked and not g.over_target, 0.5, colour.calm, colour.calm_edge, ""),
            (
                t("Over target"),
                lambda g: g.over_target and not g.severe,
                1.0,
                colour.over,
                colour.over_edge,
                colour.over_text,
            ),
            (t("Over 3 × target"), lambda g: g.severe, 1.0, colour.severe, colour.severe_stripe, colour.severe_text),
        )
        for name, chosen, thick, fill, edge, ink in kinds:
            severe = fill == colour.severe
            drawn = [
                (row, gap) for row, lane in enumerate(self.rows) for gap in lane.gaps if gap.minutes > 0 and chosen(gap)
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
            if ink:
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
        """A flag hangs under the lane at each time for which the next word was announced: filled when it came
        by then, crossed when it did not, hollow while nobody can know. As everywhere, a promise binds the
        channel and the audience it was made to, whatever else the lane shows."""
        states = {promise.communication: promise for promise in promises(self.record)}
        found = [
            (row, promise)
            for row, lane in enumerate(self.rows)
            if lane.dots
            for message in lane.messages
            if (promise := states.get(message.id)) is not None
            and message.happened_at < promise.announced_at
            and self.visible(promise.announced_at)
        ]
        found.sort(key=lambda flag: (flag[0], flag[1].announced_at))
        colour, size, t = self.colour, self.size, self.t
        drop = self.up(size.bar / 2 + size.small * 0.75)
        kinds = (
            (t("Announced, came in time"), (PromiseState.KEPT,), "triangle-right", colour.announced),
            (t("Announced, came late"), (PromiseState.LATE, PromiseState.BROKEN), "x", colour.late),
            (t("Announced, still open"), (PromiseState.OPEN,), "triangle-right-open", colour.announced),
        )
        words = self.flag_texts(found)
        for name, chosen, symbol, ink in kinds:
            drawn = [(row, p, text) for (row, p), text in zip(found, words, strict=True) if p.state in chosen]
            if not drawn:
                continue
            for row, promise, _ in drawn:
                x = self.x(promise.announced_at)
                stem = {"type": "line", "x0": x, "x1": x, "line": {"color": ink, "width": 2}}
                self.shapes.append({**stem, "y0": row - self.up(size.bar / 2), "y1": row + drop + self.up(7)})
            self.traces.append(
                {
                    "type": "scatter",
                    "mode": "markers+text",
                    "name": name,
                    "x": [self.x(p.announced_at) for _, p, _ in drawn],
                    "y": [row + drop for row, _, _ in drawn],
                    "text": [f" {safe(text)}" if text else "" for *_, text in drawn],
                    "textposition": "middle right",
                    "textfont": {"size": size.small, "color": ink},
                    "marker": {"symbol": symbol, "size": size.small * (0.72 if symbol == "x" else 0.83), "color": ink},
                    "hoverinfo": "text",
                    "hovertext": [safe(self.flag_words(p)[0]) for _, p, _ in drawn],
                    "customdata": [p.communication for _, p, _ in drawn],
                    "cliponaxis": False,
                }
            )

    def flag_texts(self, found: Sequence[tuple[int, Promise]]) -> list[str]:
        """What stands beside each flag: as much as there is room for until the next one of its lane."""
        texts = []
        for place, (row, promise) in enumerate(found):
            following = found[place + 1] if place + 1 < len(found) else None
            until = following[1].announced_at if following and following[0] == row else self.face.end
            room = minutes_between(promise.announced_at, until)
            fitting = (each for each in self.flag_words(promise) if self.fits("  " + each, room, self.size.small))
            texts.append(next(fitting, ""))
        return texts

    def flag_words(self, promise: Promise) -> tuple[str, ...]:
        """What may be said of an announcement, the fullest first."""
        t, time = self.t, clock(promise.announced_at, self.t, self.zone)
        late = t.duration(promise.late_minutes or 0.0)
        match promise.state:
            case PromiseState.LATE:
                return t("announced {time}: {late} late", time=time, late=late), f"{time} +{late}"
            case PromiseState.BROKEN:
                return t("announced {time}: no word came", time=time), f"{time} –"
            case _:
                return t("announced {time}", time=time), time

    def circles(self, marks: Sequence[tuple[str, datetime, datetime]]) -> None:
        """An ellipse around each circled silence that has a lane."""
        reach = self.face.end - self.face.start
        pad = reach * (14 / (self.width - self.left - self.size.right))
        size = self.size
        scopes = {lane.scope for lane in self.rows}
        for row, lane in enumerate(self.rows):
            for mark in marks:
                if mark[0] == CUSTOMERS and CUSTOMERS not in scopes:
                    # One lane says all that customers heard and no strip repeats it: the circle is drawn there.
                    own = any((gap.start, gap.end) == mark[1:] for gap in lane.gaps)
                    mark = (lane.scope, *mark[1:]) if own else mark
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
