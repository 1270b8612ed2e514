"""The timeline as SVG: for paper, and for screens before or without a script.

It stands on the same lanes, axis and measures as the interactive chart (`playbook.canvas`,
`playbook.clockface`), in a size whose smallest letters stay readable on A4: one unit is about 0.7 points
there. Plain shapes, texts and one pattern, so that a browser and Typst draw it alike; nothing is loaded.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from playbook import label
from playbook.canvas import Canvas
from playbook.exporters.pen import EM, HATCH, SMALL, Pen, wide
from playbook.figures import Promise, PromiseState, promises
from playbook.headline import clock
from playbook.i18n import Translator
from playbook.lanes import Lane, lanes
from playbook.record import Communication, Record
from playbook.scope import CUSTOMERS, within
from playbook.timeline import (
    STRICT_MINUTES,
    Gap,
    Yardstick,
    before_start,
    circled,
    follow_up,
    in_order,
    minutes_between,
    phases,
)

#: Units. A lane holds, from top to bottom: a length, the bar with its dots, an announcement.
WIDTH, NAMES, RIGHT, TOP, HEAD, LANE, BAR, AXIS, LEGEND = 720, 118, 10, 40, 10, 52, 11, 20, 20
TEXT = 10.5


def timeline_svg(
    record: Record,
    *,
    t: Translator,
    zone: str,
    target_minutes: float = STRICT_MINUTES,
    profile: Yardstick | None = None,
    marks: Iterable[tuple[str, datetime, datetime]] = (),
    font: str = "system-ui, sans-serif",
    alt: str = "",
) -> str:
    """One `<svg>` element.

    What is red is measured by `profile`, else by `target_minutes`; `marks` are (scope, from, to) as the room
    circled them; `font` is CSS's font-family; `alt` says in words what is to be seen.
    """
    drawing = _Drawing(record, t, zone, target_minutes, profile)
    drawing.bands()
    drawing.axis()
    drawing.lanes()
    drawing.circles(list(marks))
    drawing.edges()
    drawing.dots()
    drawing.legend()
    return drawing.svg(drawing.bottom + AXIS + LEGEND, font, alt)


class _Drawing(Pen):
    """Each method adds one layer; later ones lie above earlier ones."""

    def __init__(self, record: Record, t: Translator, zone: str, target: float, profile: Yardstick | None) -> None:
        super().__init__(WIDTH)
        self.record, self.t, self.zone = record, t, zone
        canvas = Canvas(record, t, zone, dark=False, phone=False, width=WIDTH)
        self.colour, self.face, self.dated = canvas.colour, canvas.face, canvas.dated
        self.rows = lanes(record, t, by="channel", target_minutes=target, profile=profile, names={}, strip=CUSTOMERS)
        self.kinds: dict[str, str] = {}
        self.bottom = TOP + HEAD + LANE * max(1, len(self.rows))

    # Measures

    def x(self, at: datetime) -> float:
        share = minutes_between(self.face.start, at) / minutes_between(self.face.start, self.face.end)
        return NAMES + share * (WIDTH - NAMES - RIGHT)

    def y(self, row: int) -> float:
        return TOP + HEAD + LANE * (row + 0.5)

    def visible(self, at: datetime) -> bool:
        return self.face.start <= at <= self.face.end

    # Layers

    def bands(self) -> None:
        """Phases as alternating bands, their names on top where they fit."""
        for number, span in enumerate(phases(self.record)):
            left, right = self.x(max(span.start, self.face.start)), self.x(min(span.end, self.face.end))
            if right <= left:
                continue
            self.box(left, TOP, right - left, self.bottom - TOP, self.colour.shades[number % 2])
            name = label.phase(self.t, span.phase)
            if wide(name, SMALL) + 6 <= right - left:
                self.text(name, left + 3, TOP + 9, colour=self.colour.muted)

    def axis(self) -> None:
        positions, names = self.face.ticks(self.t, 12)
        last = 0.0
        for position, name in zip(positions, names, strict=True):
            x = self.x(datetime.fromisoformat(position).replace(tzinfo=UTC) - self.face.shift)
            self.line(x, TOP, x, self.bottom + 3, self.colour.grid)
            half = wide(name, SMALL) / 2
            if x - half > last and x + half <= WIDTH:
                self.text(name, x, self.bottom + 13, colour=self.colour.muted, anchor="middle")
                last = x + half + 4

    def lanes(self) -> None:
        for row, lane in enumerate(self.rows):
            y = self.y(row)
            self.line(NAMES, y, WIDTH - RIGHT, y, self.colour.grid, 1.5)
            name = textwrap.shorten(lane.name, 40, placeholder="…") or lane.name[:20]
            rows = textwrap.wrap(name, int((NAMES - 12) / (TEXT * EM)))[:2]
            for place, words in enumerate(rows):
                shift = (place - (len(rows) - 1) / 2) * TEXT * 1.2 + TEXT * 0.35
                self.text(words, NAMES - 10, y + shift, colour=self.colour.text, size=TEXT, anchor="end", bold=True)
            for gap in lane.gaps:
                if gap.minutes > 0:
                    self.silence(gap, y)
            if lane.dots:
                self.announcements(lane, y)

    def silence(self, gap: Gap, y: float) -> None:
        """A bar: calm ones thin, those over target wide, the worst hatched; the length of these above."""
        colour, left, right = self.colour, self.x(gap.start), self.x(gap.end)
        if not gap.asked:
            self.box(left, y - BAR / 7, right - left, BAR / 3.5, colour.grid, colour.muted)
            self.kinds.setdefault("free", self.t("No word asked for"))
            return
        if not gap.over_target:
            self.box(left, y - BAR / 4, right - left, BAR / 2, colour.calm, colour.calm_edge)
            self.kinds.setdefault("calm", self.t("Within target"))
            return
        fill, edge, ink = colour.over, colour.over_edge, colour.over_text
        if gap.severe:
            fill, edge, ink = colour.severe, colour.severe_stripe, colour.severe_text
        self.kinds.setdefault("severe" if gap.severe else "over", self._over(gap.severe))
        self.box(left, y - BAR / 2, right - left, BAR, fill, edge)
        if gap.severe:
            self.box(left, y - BAR / 2, right - left, BAR, HATCH)
        words = self.t.duration(gap.minutes)
        size = TEXT if gap.severe else SMALL
        if wide(words, size) <= right - left + 6:
            at = (left + right) / 2
            self.text(words, at, y - BAR / 2 - 4, colour=ink, size=size, anchor="middle", bold=True)

    def _over(self, severe: bool) -> str:
        return self.t("Over 3 × target") if severe else self.t("Over target")

    def announcements(self, lane: Lane, y: float) -> None:
        """A flag under the lane at each time for which the next word was announced; crossed when it did not
        come by then. A promise binds the channel and the audience it was made to."""
        told = {c.id: c for c in lane.messages}
        made = promises(self.record)
        found = [p for p in made if p.communication in told and self.visible(p.announced_at)]
        found = [p for p in found if told[p.communication].happened_at < p.announced_at]
        for place, promise in enumerate(found):
            x, foot, late = self.x(promise.announced_at), y + BAR / 2 + 12, _late(promise)
            colour = self.colour.late if late else self.colour.announced
            self.line(x, y - BAR / 2, x, foot, colour, 1.2)
            self.flag(x, foot - 4, colour, crossed=late)
            until = self.x(found[place + 1].announced_at) if place + 1 < len(found) else WIDTH
            if (end := self.record.resolved_at) is not None and promise.announced_at < end:
                until = min(until, self.x(end))
            fitting = (w for w in self.flag_words(promise) if x + 9 + wide(w, SMALL) <= until)
            self.text(next(fitting, ""), x + 9, foot - 1, colour=colour)
            if late:
                self.kinds.setdefault("late", self.t("Announced, came late"))
            else:
                self.kinds.setdefault("flag", self.t("Next update announced"))

    def flag_words(self, promise: Promise) -> tuple[str, ...]:
        """What may be said of an announcement, the fullest first."""
        t, time = self.t, clock(promise.announced_at, self.t, self.zone)
        match promise.state:
            case PromiseState.LATE:
                late = t.duration(promise.late_minutes or 0.0)
                return t("announced {time}: {late} late", time=time, late=late), f"{time} +{late}"
            case PromiseState.BROKEN:
                return t("announced {time}: no word came", time=time), f"{time} –"
            case _:
                return t("announced {time}", time=time), time

    def circles(self, marks: Sequence[tuple[str, datetime, datetime]]) -> None:
        """An ellipse around each circled silence: on its own lane, or on one that tells the same messages."""
        for scope, start, end in marks:
            told = tuple(c for c in in_order(self.record.communications) if within(c, scope))
            own = [row for row, lane in enumerate(self.rows) if lane.scope == scope]
            for row in own or [row for row, lane in enumerate(self.rows) if lane.messages == told][:1]:
                lane = self.rows[row]
                if found := circled(lane.gaps, [(lane.scope, start, end)]):
                    left, right = self.x(found[0].start) - 8, self.x(found[-1].end) + 8
                    middle, reach = (left + right) / 2, (right - left) / 2
                    self.ellipse(middle, self.y(row), reach, LANE * 0.48, self.colour.severe_text)
                    self.kinds.setdefault("ring", self.t("Circled by the room"))

    def edges(self) -> None:
        """Start and resolution, the change of clocks, and how much lies outside the picture."""
        record, t, colour = self.record, self.t, self.colour
        taken = 0.0
        if record.started_at is not None and self.visible(record.started_at):
            time = clock(record.started_at, t, self.zone, dated=self.dated)
            words = (
                t("Customers hurt {time}", time=time)
                if record.start_known
                else t("First post {time}, start unknown", time=time)
            )
            x = self.x(record.started_at)
            self.line(x, TOP - 6, x, self.bottom, colour.start, 1.8, "" if record.start_known else "4 3")
            left = min(x, WIDTH - wide(words, TEXT))
            self.text(words, left, TOP - 10, colour=colour.start, size=TEXT, bold=True)
            taken = left + wide(words, TEXT)
        if record.resolved_at is not None and self.visible(record.resolved_at):
            words = t("Resolved {time}", time=clock(record.resolved_at, t, self.zone, dated=self.dated))
            x = self.x(record.resolved_at)
            self.line(x, TOP - 6, x, self.bottom, colour.update, 1.8)
            # Where both would meet, the resolution takes the row above.
            y = TOP - 10 if x - wide(words, TEXT) > taken + 8 else TOP - 24
            right = max(x, wide(words, TEXT))
            self.text(words, right, y, colour=colour.update, size=TEXT, anchor="end", bold=True)
        if (change := self.face.change) is not None:
            self.line(self.x(change), TOP, self.x(change), self.bottom, colour.muted, 1, "3 3")
            self.text(t("Clocks change"), self.x(change) + 3, self.bottom - 4, colour=colour.muted)
        earlier = sum(c.happened_at < self.face.start for c in record.communications)
        later = sum(c.happened_at > self.face.end for c in record.communications)
        if earlier:
            self.text(t.n("← {n} earlier", "← {n} earlier", earlier), NAMES + 2, self.bottom - 4, colour=colour.muted)
        if later:
            words = t.n("{n} later →", "{n} later →", later)
            self.text(words, WIDTH - RIGHT, self.bottom - 4, colour=colour.muted, anchor="end")

    def dots(self) -> None:
        """A dot per message, hollow after the resolution, a diamond when dated before the start."""
        most = max((len(lane.messages) for lane in self.rows), default=0)
        radius = 4.6 if most <= 30 else 3.2
        for row, lane in enumerate(self.rows):
            for message in lane.messages if lane.dots else ():
                if self.visible(message.happened_at):
                    self.dot(message, self.x(message.happened_at), self.y(row), radius)

    def dot(self, message: Communication, x: float, y: float, r: float) -> None:
        colour = self.colour
        if before_start(self.record, message):
            self.kinds.setdefault("early", self.t("Before the start"))
            self.diamond(x, y, r, colour.start, colour.ground)
        elif follow_up(self.record, message):
            self.kinds.setdefault("after", self.t("Follow-up"))
            self.circle(x, y, r - 0.8, colour.ground, colour.update, 2)
        else:
            self.kinds.setdefault("update", self.t("Update"))
            self.circle(x, y, r, colour.update, colour.ground, 1)

    def legend(self) -> None:
        """What stands in this picture, in the order in which it is explained."""
        order = ("update", "after", "early", "free", "calm", "over", "severe", "flag", "late", "ring")
        x, y = float(NAMES), self.bottom + AXIS + 10
        for kind in (k for k in order if k in self.kinds):
            words = self.kinds[kind]
            if x > NAMES and x + 16 + wide(words, SMALL) > WIDTH:
                x, y = float(NAMES), y + 14
            self.sign(kind, x, y)
            self.text(words, x + 16, y + 3, colour=self.colour.muted)
            x += 16 + wide(words, SMALL) + 16
        self.bottom = round(y - AXIS - 10)

    def sign(self, kind: str, x: float, y: float) -> None:
        colour, middle = self.colour, x + 6
        match kind:
            case "update":
                self.circle(middle, y, 4, colour.update, colour.ground, 1)
            case "after":
                self.circle(middle, y, 3.4, colour.ground, colour.update, 2)
            case "early":
                self.diamond(middle, y, 4, colour.start, colour.ground)
            case "free":
                self.box(x, y - 1.5, 12, 3, colour.grid, colour.muted)
            case "calm":
                self.box(x, y - 2.5, 12, 5, colour.calm, colour.calm_edge)
            case "over":
                self.box(x, y - 4.5, 12, 9, colour.over, colour.over_edge)
            case "severe":
                self.box(x, y - 4.5, 12, 9, colour.severe, colour.severe_stripe)
                self.box(x, y - 4.5, 12, 9, HATCH)
            case "flag":
                self.flag(x + 3, y, colour.announced, crossed=False)
            case "late":
                self.flag(middle, y, colour.late, crossed=True)
            case "ring":
                self.ellipse(middle, y, 6, 4, colour.severe_text, 1.6)


def _late(promise: Promise) -> bool:
    return promise.state in (PromiseState.LATE, PromiseState.BROKEN)
