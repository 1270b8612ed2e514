"""Silence on a chart: bars whose length, colour and hatching say how far over target, the times that were
announced, and the circles people drew around what hurt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from playbook.canvas import Canvas, safe, wrapped
from playbook.figures import Promise, PromiseState, promises
from playbook.headline import clock, gap_words
from playbook.placing import AIR, FLAG, centre, rooms
from playbook.timeline import CUSTOMERS, Gap, circled

#: Pixels between a circled silence and the ellipse around it.
RIM = 14
#: From so many flags on a chart those kept in time say no words: the late ones must be found.
MANY_FLAGS = 12
#: From so many on, those kept in time have no pole either.
TOO_MANY_FLAGS = 30


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
                self.lengths(drawn, ink, self.big if severe else size.text)

    def place(self, marks: Sequence[tuple[str, datetime, datetime]]) -> None:
        """Find room above each bar for its length, beside the flags of its lane."""
        self.flags = self.flagged()
        self.ellipses = list(self.around(marks))
        for row, lane in enumerate(self.rows):
            mine = [promise for at, promise in self.flags if at == row]
            poles = [self.pole(promise) for promise in mine]
            texts = [[self.wide(each, self.size.small) for each in self.flag_words(promise)] for promise in mine]
            for gap in lane.gaps:
                if not gap.over_target or gap.minutes <= 0:
                    continue
                width = self.wide(self.t.duration(gap.minutes), self.label(gap))
                middle = centre(self.across(gap.start), self.across(gap.end), width, poles, texts)
                if middle is not None:
                    self.spots[row, gap.key] = (middle, width)

    def label(self, gap: Gap) -> int:
        """The size of the words that say how long a silence was."""
        return self.big if gap.severe else self.size.text

    @property
    def above(self) -> float:
        """How far above a lane's middle words stand, as a share of it."""
        return self.up(self.size.bar / 2 + self.big * 0.68)

    def lengths(self, drawn: Sequence[tuple[int, Gap]], ink: str, font: int) -> None:
        """Over each bar how long it is, where that fits."""
        shown = [(row, gap, self.spots[row, gap.key][0]) for row, gap in drawn if (row, gap.key) in self.spots]
        self.traces.append(
            {
                "type": "scatter",
                "mode": "text",
                "x": [self.x(self.instant(middle)) for *_, middle in shown],
                "y": [row - self.above for row, *_ in shown],
                "text": [f"<b>{safe(self.t.duration(gap.minutes))}</b>" for _, gap, _ in shown],
                "textfont": {"size": font, "color": ink},
                "hoverinfo": "skip",
                "showlegend": False,
            }
        )

    def flagged(self) -> list[tuple[int, Promise]]:
        """The announcements that have a flag, with their rows: in order of time within each. What was announced for
        a time beyond the axis has its flag at its end."""
        states = {promise.communication: promise for promise in promises(self.record)}
        found = [
            (row, promise)
            for row, lane in enumerate(self.rows)
            if lane.dots
            for message in lane.messages
            if (promise := states.get(message.id)) is not None
            and message.happened_at < promise.announced_at
            and self.visible(message.happened_at)
        ]
        return sorted(found, key=lambda flag: (flag[0], flag[1].announced_at))

    def announcements(self) -> None:
        """A flag above the lane at each time for which the next word was announced: filled when it came by then,
        crossed when it did not, hollow while nobody can know. As everywhere, a promise binds the channel and the
        audience it was made to, whatever else the lane shows."""
        found = self.flags
        colour, size, t = self.colour, self.size, self.t
        rise = self.above
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
            quiet = chosen == (PromiseState.KEPT,) and len(found) >= TOO_MANY_FLAGS
            for row, promise, _ in () if quiet else drawn:
                x = self.x(self.inside(promise.announced_at))
                stem = {"type": "line", "x0": x, "x1": x, "line": {"color": ink, "width": 2}}
                self.shapes.append({**stem, "y0": row + self.up(size.bar / 2), "y1": row - rise - self.up(6)})
            self.traces.append(
                {
                    "type": "scatter",
                    "mode": "markers+text",
                    "name": name,
                    "x": [self.x(self.inside(p.announced_at)) for _, p, _ in drawn],
                    "y": [row - rise for row, _, _ in drawn],
                    "text": [self.beside(p, text) for _, p, text in drawn],
                    "textposition": [f"middle {'left' if self.far(p) else 'right'}" for _, p, _ in drawn],
                    "textfont": {"size": size.small, "color": ink},
                    "marker": {
                        "symbol": symbol,
                        "size": size.small * (0.5 if quiet else 0.72 if symbol == "x" else 0.83),
                        "color": ink,
                    },
                    "hoverinfo": "text",
                    "hovertext": [safe(self.flag_words(p)[0]) for _, p, _ in drawn],
                    "customdata": [p.communication for _, p, _ in drawn],
                    "cliponaxis": False,
                }
            )

    def flag_texts(self, found: Sequence[tuple[int, Promise]]) -> list[str]:
        """What stands beside each flag: as much as there is room for."""
        texts = []
        word = ""
        for row in range(len(self.rows)):
            mine = [promise for at, promise in found if at == row and not self.far(promise)]
            taken = [(at - wide / 2, at + wide / 2) for (lane, _), (at, wide) in self.spots.items() if lane == row]
            walls = [edge for at, *ends in self.ellipses if at == row for edge in ends]
            if self.record.resolved_at is not None:
                walls.append(self.across(self.record.resolved_at))
            poles = [self.pole(promise) for promise in mine]
            beyond = [promise for at, promise in found if at == row and self.far(promise)]
            if beyond:
                # They share one pole: the last one speaks, to its left.
                edge = self.across(self.face.end)
                before = max([0.0, *walls, *(right for _, right in taken), *(pole + FLAG for pole in poles)])
                word = self.fitting(beyond[-1], edge - before - AIR)
                taken.append((edge - self.wide(word, self.size.small), edge))
            free = rooms(poles, taken, walls, self.across(self.face.end))
            for promise, room in zip(mine, free, strict=True):
                if len(found) >= MANY_FLAGS and promise.state is PromiseState.KEPT:
                    texts.append("")
                    continue
                texts.append(self.fitting(promise, room))
            texts += [word if promise is beyond[-1] else "" for promise in beyond]
        return texts

    def fitting(self, promise: Promise, room: float) -> str:
        """The fullest that fits into so many pixels."""
        return next((each for each in self.flag_words(promise) if self.wide(each, self.size.small) <= room), "")

    def beside(self, promise: Promise, text: str) -> str:
        """Words with the air that keeps them off their flag."""
        if not text:
            return ""
        return f"{safe(text)} " if self.far(promise) else f" {safe(text)}"

    def far(self, promise: Promise) -> bool:
        """Whether the announced time lies beyond the axis."""
        return not self.visible(promise.announced_at)

    def pole(self, promise: Promise) -> float:
        """Where an announcement's flag stands, in pixels."""
        return self.across(self.inside(promise.announced_at))

    def flag_words(self, promise: Promise) -> tuple[str, ...]:
        """What may be said of an announcement, the fullest first."""
        t, local = self.t, ZoneInfo(self.zone)
        other = promise.announced_at.astimezone(local).date() != self.face.end.astimezone(local).date()
        time = clock(promise.announced_at, t, self.zone, dated=other and self.far(promise))
        if self.far(promise):
            return t("announced {time}", time=f"{time} →"), f"{time} →"
        late = t.duration(promise.late_minutes or 0.0)
        match promise.state:
            case PromiseState.LATE:
                return t("announced {time}: {late} late", time=time, late=late), f"{time} +{late}"
            case PromiseState.BROKEN:
                return t("announced {time}: no word came", time=time), f"{time} –"
            case _:
                return t("announced {time}", time=time), time

    def around(self, marks: Sequence[tuple[str, datetime, datetime]]) -> Iterator[tuple[int, float, float]]:
        """(row, left, right) of an ellipse around each circled silence that has a lane, in pixels."""
        scopes = {lane.scope for lane in self.rows}
        for row, lane in enumerate(self.rows):
            for mark in marks:
                if mark[0] == CUSTOMERS and CUSTOMERS not in scopes:
                    # One lane says all that customers heard and no strip repeats it: the circle is drawn there.
                    own = any((gap.start, gap.end) == mark[1:] for gap in lane.gaps)
                    mark = (lane.scope, *mark[1:]) if own else mark
                # A message added since has cut the silence; it is still the one that was circled.
                if found := circled(lane.gaps, [mark]):
                    left, right = self.across(found[0].start) - RIM, self.across(found[-1].end) + RIM
                    yield row, max(left, 0.0), min(right, self.inner)

    def circles(self) -> None:
        """The ellipses that people drew around what hurt."""
        size = self.size
        # Not onto the words above the next lane's bar.
        below = min(14.0, max(3.0, self.pitch - size.bar - self.big * 1.4))
        for row, left, right in self.ellipses:
            self.shapes.append(
                {
                    "type": "circle",
                    "x0": self.x(self.instant(left)),
                    "x1": self.x(self.instant(right)),
                    "y0": row - self.up(min(size.bar / 2 + self.big * 1.6, self.pitch - size.bar / 2 - 3)),
                    "y1": row + self.up(size.bar / 2 + below),
                    "line": {"color": self.colour.severe_text, "width": 4},
                }
            )
