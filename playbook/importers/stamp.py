"""The time beside an update, as status pages print it: "Aug 28, 2024 - 13:36 PDT", "Jan  1, 09:09 PST",
"Jun  5, 01:40:38 GMT+0", "28. Aug. 2024, 13:36 MESZ". Often to the minute and without a year."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final, NamedTuple

from playbook.importers.clock import MONTH, MONTHS, ZONE, hours

#: Day and year of a stamp, the month before the day or after it.
DAY: Final = (
    rf"(?:(?P<month>{MONTH})\.? +(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<day1>\d{{1,2}})(?:\.|st|nd|rd|th|er)? +(?:de +)?(?P<month1>{MONTH})\.?)"
    r"(?: ?,? +(?:de +|del +)?(?P<year>\d{4}))?"
)
#: What stands between day and clock.
APART: Final = r"(?:(?: *[-–—,]+ *| +)(?:(?:at|um|à|a las|às|alle|om) +)?)"
#: The clock, with its zone.
CLOCK: Final = (
    r"(?P<hour>\d{1,2})[:h.](?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d{1,9})?)?"
    rf"(?: ?(?P<half>[AaPp]\.?[Mm]\.?))?(?: ?Uhr)?(?: *\(?(?P<zone>{ZONE})\)?)?"
)
_STAMP = re.compile(DAY + APART + CLOCK)
_MARKS = str.maketrans("\xa0\u202f\u2009\t", "    ")


class Stamp(NamedTuple):
    """What a stamp says; `letters` are those of its zone, empty for none, `year` is None when it says none."""

    month: int
    day: int
    hour: int
    minute: int
    letters: str
    second: int = 0
    year: int | None = None

    def in_year(self, year: int) -> datetime | None:
        """The local clock in that year, without zone; None where the year has no such day, or is not the
        one the stamp itself says."""
        if self.year not in (None, year):
            return None
        try:
            return datetime(year, self.month, self.day, self.hour, self.minute, self.second)  # noqa: DTZ001
        except ValueError:
            return None

    def shows(self, at: datetime) -> bool:
        """Whether the stamp is what a clock of that zone shows at that instant, to the minute."""
        return (at.month, at.day, at.hour, at.minute) == self[:4]


def stamp(words: str) -> Stamp | None:
    """The stamp that these words are, and nothing else; None for anything that no calendar and clock shows."""
    match = _STAMP.fullmatch(words[:80].translate(_MARKS).strip())
    return stamp_of(match) if match else None


def stamp_of(match: re.Match[str]) -> Stamp | None:
    """The stamp in a match of `DAY` and `CLOCK`."""
    month = MONTHS.get((match["month"] or match["month1"]).lower())
    day, minute, second = int(match["day"] or match["day1"]), int(match["minute"]), int(match["second"] or 0)
    try:
        hour = hours(int(match["hour"]), match["half"])
    except ValueError:
        return None
    if month is None or not 1 <= day <= 31 or hour > 23 or minute > 59 or second > 59:
        return None
    year = int(match["year"]) if match["year"] else None
    return Stamp(month, day, hour, minute, (match["zone"] or "").strip(), second, year)
