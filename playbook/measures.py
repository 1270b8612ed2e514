"""How large a chart of the timeline is: sizes for a projector and a phone, and pixels for instants and words. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from playbook.clockface import Clockface
from playbook.figures import promises
from playbook.palette import DARK, LIGHT, Palette
from playbook.placing import width
from playbook.record import Record
from playbook.timeline import before_start, follow_up, minutes_between

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

    def grown(self, times: float) -> Size:
        """The same on a lane that is so many times as tall: marks grow with half of it, words with less."""
        marks = (1 + times) / 2
        words = marks**0.5
        return replace(
            self,
            bar=round(self.bar * marks),
            dot=round(self.dot * marks),
            big=round(self.big * marks),
            name=round(self.name * words),
            text=round(self.text * words),
        )


PROJECTOR = Size(
    width=1780, left=250, right=40, top=38, bottom=84, lane=50, dot=21, bar=20, name=21, big=26, text=20, small=18
)
PHONE = Size(
    width=358, left=10, right=12, top=62, bottom=40, lane=86, dot=15, bar=15, name=16, big=17, text=16, small=14
)
#: Height of a projected chart for which its lanes stretch or shrink, the most a lane may take of it, in pixels.
HERO, ROOMY = 660, 118
#: One lane or two would be a thin strip: they may take so many times as much, and what is drawn on them grows along.
FEW = {1: 1.9, 2: 1.4}
#: How much longer than the incident the axis gets for an update announced for later, and the room for the words of
#: its flag, as shares of the incident.
AHEAD, FLAGGED = 0.25, 0.1
#: A phone's chart is up to so many screens wide: one moves along it with a finger.
SCREENS = 3.0


class Measures:
    """The measures of one chart; lanes stand at y = 0, 1, 2 …, downwards."""

    def __init__(
        self,
        record: Record,
        zone: str,
        *,
        dark: bool = False,
        phone: bool = False,
        width: int | None = None,
        height: int | None = None,
    ) -> None:
        self.record, self.zone = record, zone
        self.colour: Palette = DARK if dark else LIGHT
        self.phone = phone
        self.size = PHONE if phone else PROJECTOR
        self.width = width or self.size.width
        self.height = height or HERO
        self.big = self.size.big
        self.start, self.end = _span(record)
        pad = (self.end - self.start) * (0.03 if phone else 0.012)
        self.face = Clockface(self.start - pad, self.end + pad, zone)
        self.left = self.size.left
        self.pitch: float = self.size.lane
        #: Over a day, clock times alone would be ambiguous.
        self.dated = self.minutes > 1440

    @property
    def minutes(self) -> float:
        return minutes_between(self.face.start, self.face.end)

    @property
    def inner(self) -> float:
        """Pixels from the left to the right end of the time axis."""
        return self.width - self.left - self.size.right

    def across(self, at: datetime) -> float:
        """Pixels from the left end of the time axis."""
        return minutes_between(self.face.start, at) / self.minutes * self.inner

    def instant(self, pixels: float) -> datetime:
        """The instant so many pixels from the left end."""
        return self.face.start + (self.face.end - self.face.start) * (pixels / self.inner)

    def wide(self, words: str, font: int) -> float:
        """Pixels that words take, with some air around them."""
        return width(words, font) + 8

    def fits(self, words: str, minutes: float, font: int) -> bool:
        """Whether words are no wider than a stretch of time."""
        return self.wide(words, font) <= minutes / self.minutes * self.inner

    def up(self, pixels: float) -> float:
        """Pixels as a share of a lane: y grows downwards."""
        return pixels / self.pitch

    def x(self, at: datetime) -> str:
        return self.face.at(at)

    def visible(self, at: datetime) -> bool:
        return self.face.start <= at <= self.face.end

    def inside(self, at: datetime) -> datetime:
        """The instant, or the edge beyond which it lies."""
        return min(max(at, self.face.start), self.face.end)


def _span(record: Record) -> tuple[datetime, datetime]:
    """What the chart shows at first: the incident, with messages up to a fifth of its length around it and updates
    announced for up to a quarter after it. A post-mortem of next week would squeeze everything else into a corner; a
    note says how many lie outside."""
    told = [c.happened_at for c in record.communications]
    inside = [c.happened_at for c in record.communications if not follow_up(record, c) and not before_start(record, c)]
    core = [at for at in (record.started_at, record.resolved_at, *inside) if at is not None] or told
    if not core:
        return _NOWHERE, _NOWHERE + timedelta(hours=1)
    start, end = min(core), max(core)
    reach = max((end - start) * 0.2, timedelta(minutes=5))
    near = [at for at in told if start - reach <= at <= end + reach]
    start, end = min([start, *near]), max([end, *near, *_ahead(record, end, end - start)])
    short = timedelta(minutes=20) - (end - start)
    return (start - short / 2, end + short / 2) if short > timedelta() else (start, end)


def _ahead(record: Record, end: datetime, length: timedelta) -> list[datetime]:
    """Where the axis has to end for the updates announced for a time after the incident, with room for their words."""
    after = [promise.announced_at for promise in promises(record) if promise.announced_at > end]
    return [min(at + length * FLAGGED, end + length * AHEAD) for at in after]
