"""Dates as people and programs write them in a table. Which of 03/04 is the day, only a person can say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from playbook.importers.clock import MONTHS, ZONE, hours, is_zone, readings
from playbook.importers.source import in_range

#: What a cell of a table may hold.
Cell = str | int | float | bool | date | datetime | time | timedelta

_DATE = (
    r"(?:(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})|(?P<ymd>\d{8})(?=T)"
    r"|(?P<first>\d{1,2})(?P<sign>[-/.])(?P<second>\d{1,2})(?P=sign)(?P<year>\d{4}|\d{2})"
    r"|(?:[A-Za-z]{3,9}\.?,? )?(?:(?P<name>[A-Za-z]{3,9})\.? (?P<nday>\d{1,2})(?:st|nd|rd|th)?,? (?P<nyear>\d{4})"
    r"|(?P<dday>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?P<dname>[A-Za-z]{3,9})\.?,?[ -](?P<dyear>\d{4})))"
)
_TIME = (
    r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:[:.](?P<tick>\d{2})(?:[.,](?P<part>\d{1,9}))?)?"
    r"(?: ?(?P<half>[AaPp]\.?[Mm]\.?))?(?: ?Uhr)?"
)
_MOMENT = re.compile(rf"(?:{_DATE}(?:T|,? +(?:at |um |à )?|, ?| ?[-–] ?))?{_TIME}(?P<zone> ?{ZONE})?")
_SECONDS = re.compile(r"\d{10}(?:\.\d{1,9})?|\d{13}")


class Order(Enum):
    """How the dates of a column are written."""

    DAY_FIRST = "day"
    MONTH_FIRST = "month"
    #: Every date reads both ways: a person must say.
    AMBIGUOUS = "ambiguous"
    #: The year stands first, the month has letters, or there is no date at all.
    PLAIN = "plain"
    #: Some dates read only one way, some only the other.
    MIXED = "mixed"


def order_of(cells: Iterable[Cell]) -> Order:
    """How the dates among these cells are written. A point between the numbers means day first."""
    day = month = both = False
    for cell in cells:
        match = _MOMENT.fullmatch(_text(cell)) if isinstance(cell, str) else None
        if not match or not match["first"] or match["sign"] == ".":
            continue
        first, second = int(match["first"]), int(match["second"])
        day, month = day or first > 12, month or second > 12
        both = both or (first <= 12 and second <= 12 and first != second)
    if day and month:
        return Order.MIXED
    if day or month:
        return Order.DAY_FIRST if day else Order.MONTH_FIRST
    return Order.AMBIGUOUS if both else Order.PLAIN


def is_moment(cell: Cell) -> bool:
    """Whether a cell can be read as a time, whatever the order of its day and month."""
    if isinstance(cell, str):
        text = _text(cell)
        return bool(_MOMENT.fullmatch(text)) or _is_count(text)
    return isinstance(cell, datetime | time) or (isinstance(cell, int | float) and _is_count(f"{cell:.6f}"))


def _is_count(text: str) -> bool:
    return bool(_SECONDS.fullmatch(text.removesuffix(".000000"))) and text[:1] in "12"


def joined(cells: list[Cell]) -> Cell:
    """A date in one column and a time in the next as one."""
    if len(cells) == 1:
        return cells[0]
    day, clock = cells[0], cells[1]
    if isinstance(day, datetime):
        day = day.date()
    if isinstance(clock, datetime):
        clock = clock.time()
    if isinstance(clock, timedelta):
        clock = (datetime(2000, 1, 1) + clock).time()  # noqa: DTZ001 — only the clock is kept
    if isinstance(day, date) and isinstance(clock, time):
        return datetime.combine(day, clock)
    return " ".join(str(cell).strip() for cell in cells if str(cell).strip())


def moment(cell: Cell, *, day_first: bool, day: date | None) -> datetime:
    """A cell as an instant (aware) or, when it names no zone, as a local clock (naive).

    `day` is for cells with a time alone. Raises LookupError when it is missing, ValueError for anything that
    is no time between 1990 and 2100.
    """
    at = _moment(cell, day_first=day_first, day=day)
    if not in_range(at):
        raise ValueError(cell)
    return at


def _moment(cell: Cell, *, day_first: bool, day: date | None) -> datetime:
    if isinstance(cell, datetime):
        return cell
    if isinstance(cell, time):
        if day is None:
            raise LookupError(cell)
        return datetime.combine(day, cell)
    if isinstance(cell, bool) or not isinstance(cell, str | int | float):
        raise ValueError(cell)
    text = _text(cell) if isinstance(cell, str) else f"{cell:.6f}"
    if _is_count(text):
        count = float(text)
        return datetime.fromtimestamp(count / 1000 if count >= 1e11 else count, UTC)
    match = _MOMENT.fullmatch(text)
    if match is None:
        raise ValueError(cell)
    on = _date(match, day_first) or day
    if on is None:
        raise LookupError(cell)
    part = int((match["part"] or "0")[:6].ljust(6, "0"))
    clock = time(hours(int(match["hour"]), match["half"]), int(match["minute"]), int(match["tick"] or 0), part)
    at = datetime.combine(on, clock)
    letters = (match["zone"] or "").strip()
    if not letters:
        return at
    if not is_zone(letters):
        raise ValueError(cell)
    return at.replace(tzinfo=readings(letters)[0]).astimezone(UTC)


def _text(cell: str) -> str:
    return re.sub(r"[\s\u202f\xa0]+", " ", cell[:80]).strip()


def _date(match: re.Match[str], day_first: bool) -> date | None:
    if match["y"]:
        return date(int(match["y"]), int(match["m"]), int(match["d"]))
    if match["ymd"]:
        return date.fromisoformat(match["ymd"])
    if match["first"]:
        first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
        year += 2000 if len(match["year"]) == 2 else 0
        return date(year, second, first) if day_first or match["sign"] == "." else date(year, first, second)
    for name, day, year_of in (("name", "nday", "nyear"), ("dname", "dday", "dyear")):
        if match[name]:
            month = MONTHS.get(match[name].lower())
            if month is None:
                raise ValueError(match[name])
            return date(int(match[year_of]), month, int(match[day]))
    return None
