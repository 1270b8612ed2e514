"""Instants on a chart's axis, read in the workshop's zone. Pure.

A Plotly date axis knows no zones and writes its labels itself when somebody zooms. So instants are laid on it
in true elapsed time, shifted by the zone's offset from UTC at the left edge: lengths are right, and so is
every label as long as the clocks do not change. When they do within the chart, positions stay where they are
(an hour stays as long as an hour) and the labels are written here, one by one, each with the offset of its
own instant; a line says where the clocks changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_skeleton

from playbook.i18n import Translator

_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 480, 720, 1440, 2880, 10080, 43200)


@dataclass(frozen=True, slots=True)
class Clockface:
    """Positions for the instants from `start` to `end` as `zone` reads them."""

    start: datetime
    end: datetime
    zone: str

    @property
    def shift(self) -> timedelta:
        """What is added to UTC: the zone's offset at the left edge."""
        return offset(self.start, self.zone)

    def at(self, instant: datetime) -> str:
        """An instant as Plotly wants it: a naive time with milliseconds."""
        return (instant.astimezone(UTC).replace(tzinfo=None) + self.shift).isoformat(timespec="milliseconds")

    @property
    def change(self) -> datetime | None:
        """The first instant within the chart at which the clocks change, to the minute; None if they do not."""
        low, high = self.start.astimezone(UTC), self.end.astimezone(UTC)
        # Two changes can cancel out over half a year; look week by week.
        left = low
        while left < high:
            right = min(left + timedelta(days=7), high)
            if offset(left, self.zone) != offset(right, self.zone):
                return self._bisect(left, right)
            left = right
        return None

    def _bisect(self, low: datetime, high: datetime) -> datetime:
        before = offset(low, self.zone)
        while high - low > timedelta(seconds=1):
            middle = low + (high - low) / 2
            low, high = (middle, high) if offset(middle, self.zone) == before else (low, middle)
        return high.replace(second=0, microsecond=0) + timedelta(minutes=high.second >= 30)

    def ticks(self, t: Translator, most: int) -> tuple[list[str], list[str]]:
        """Positions and labels of at most about `most` round local times."""
        minutes = (self.end - self.start) / timedelta(minutes=1)
        step = next((s for s in _STEPS if minutes / s <= most), _STEPS[-1])
        found = list(self._round_times(step))
        return [self.at(instant) for instant in found], [self._words(instant, t) for instant in found]

    def _words(self, instant: datetime, t: Translator) -> str:
        """The clock time; at midnight the day."""
        local = instant.astimezone(ZoneInfo(self.zone))
        if (local.hour, local.minute) != (0, 0):
            return t.time(instant, self.zone)
        return str(format_skeleton("MMMd", local.date(), locale=t.locale))

    def _round_times(self, step: int) -> Iterator[datetime]:
        """Instants whose local clock shows a multiple of `step` minutes since local midnight."""
        local = ZoneInfo(self.zone)
        at = self.start.astimezone(UTC).replace(second=0, microsecond=0)
        # Every zone in use is off by whole quarters of an hour; history has odder ones.
        pace = timedelta(minutes=15 if step >= 15 else 1)
        at -= timedelta(minutes=at.minute % 15 if step >= 15 else 0)
        days = max(1, step // 1440)
        while at <= self.end:
            clock = at.astimezone(local)
            whole = (clock.hour * 60 + clock.minute) % min(step, 1440) == 0
            if at >= self.start and whole and clock.toordinal() % days == 0:
                yield at
            at += pace


def offset(at: datetime, zone: str) -> timedelta:
    """A zone's offset from UTC at an instant."""
    return at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
