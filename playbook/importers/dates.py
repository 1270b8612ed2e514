"""Dates as people and programs write them in a table. Which of 03/04 is the day, only a person can say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from playbook.importers.clock import MONTH, MONTHS, ZONE, hours, is_zone, readings
from playbook.importers.source import in_range

#: What a cell of a table may hold.
Cell = str | int | float | bool | date | datetime | time | timedelta

_DATE = (
    r"(?:(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})|(?P<ymd>\d{8})(?=T)"
    r"|(?P<first>\d{1,2})(?P<sign>[-/.])(?P<second>\d{1,2})(?P=sign)(?P<year>\d{4}|\d{2})"
    rf"|(?:[^\W\d_]{{2,10}}\.?,? )?(?:(?P<name>{MONTH})\.? (?P<nday>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<nyear>\d{{4}})"
    rf"|(?P<dday>\d{{1,2}})(?:st|nd|rd|th|er|\.)?[ -](?P<dname>{MONTH})\.?,?[ -](?P<dyear>\d{{4}})))"
)
_TIME = (
    r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:[:.](?P<tick>\d{2})(?:[.,](?P<part>\d{1,9}))?)?"
    r"(?: ?(?P<half>[AaPp]\.?[Mm]\.?))?(?: ?Uhr)?"
)
_MOMENT = re.compile(rf"(?:{_DATE}(?:T|,? +(?:at |um |à )?|, ?| ?[-–] ?))?{_TIME}(?P<zone> ?{ZONE})?")
_DATE_ONLY = re.compile(_DATE.replace("(?=T)", ""))
_SECONDS = re.compile(r"\d{10}(?:\.\d{1,9})?|\d{13}")

#: From which day on spreadsheets count days; those of old Macs from another one.
EXCEL, MAC = date(1899, 12, 30), date(1904, 1, 1)
_SERIAL = re.compile(r"\d{5}(?:[.,]\d{1,15})?")
_SHARE = re.compile(r"0?[.,]\d{1,15}|0|1")
#: What people write into a cell whose time they do not know.
_UNKNOWN = frozenset((
    "-", "–", "—", "?", "??", "n/a", "na", "tbd", "tba", "none", "null", "unknown", "offen", "unbekannt", "inconnu",
    "k.a.", "k. a.",
))  # fmt: skip


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
    """Whether a cell can be read as a time, whatever the order of its day and month. A spreadsheet's count of
    days is one when it has a share of a day."""
    if (days := _days(cell)) is not None:
        return days % 1 > 0
    if isinstance(cell, str):
        text = _text(cell)
        return bool(_MOMENT.fullmatch(text)) or _is_count(text)
    return isinstance(cell, datetime | time) or (isinstance(cell, int | float) and _is_count(f"{cell:.6f}"))


def is_blank(cell: Cell) -> bool:
    """Whether nothing is told here, in so many words or without any."""
    return cell == "" or (isinstance(cell, str) and cell.strip().casefold() in _UNKNOWN)


def is_date(cell: Cell) -> bool:
    """Whether a cell names a day without a time of day."""
    if isinstance(cell, date) and not isinstance(cell, datetime):
        return True
    return isinstance(cell, str) and bool(_DATE_ONLY.fullmatch(_text(cell)))


def has_day(cell: Cell) -> bool:
    """Whether a cell names a day, with a time or without."""
    if isinstance(cell, time | timedelta):
        return False
    match = _MOMENT.fullmatch(_text(cell)) if isinstance(cell, str) else None
    return match is None or any(match[name] for name in ("y", "ymd", "first", "name", "dname"))


def _days(cell: Cell) -> float | None:
    """A spreadsheet's count of days, with the share of the last one; None for what is none."""
    if isinstance(cell, bool) or not isinstance(cell, str | int | float):
        return None
    text = _text(cell) if isinstance(cell, str) else f"{cell:.12f}".rstrip("0").rstrip(".")
    if not _SERIAL.fullmatch(text):
        return None
    days = float(text.replace(",", "."))
    return days if 32_874 <= days < 73_415 else None


def _is_count(text: str) -> bool:
    return bool(_SECONDS.fullmatch(text.removesuffix(".000000"))) and text[:1] in "12"


def day_of(cell: Cell, base: date = EXCEL) -> Cell:
    """What a cell of days says, its count of days as the day it stands for."""
    days = _days(cell)
    if days is not None:
        return base + timedelta(days=int(days))
    return cell.date() if isinstance(cell, datetime) else cell


def joined(cells: list[Cell], base: date = EXCEL) -> Cell:
    """A date in one column and a time in the next as one."""
    if len(cells) == 1:
        return cells[0]
    day, clock = day_of(cells[0], base), _clock(cells[1])
    if isinstance(day, date) and isinstance(clock, time):
        return datetime.combine(day, clock)
    return " ".join(str(cell).strip() for cell in (day, clock) if str(cell).strip())


def _clock(cell: Cell) -> Cell:
    if isinstance(cell, datetime):
        return cell.time()
    share = f"{cell:.12f}" if isinstance(cell, float) else str(cell)
    if isinstance(cell, int | float | str) and not isinstance(cell, bool) and _SHARE.fullmatch(_text(share)):
        cell = timedelta(days=float(_text(share).replace(",", ".")) % 1)
    if isinstance(cell, timedelta):
        return (datetime(2000, 1, 1) + timedelta(seconds=round(cell / timedelta(seconds=1)))).time()  # noqa: DTZ001
    return cell


def moment(cell: Cell, *, day_first: bool, day: date | None, base: date = EXCEL) -> datetime:
    """A cell as an instant (aware) or, when it names no zone, as a local clock (naive).

    `day` is for cells with a time alone, `base` the day from which a spreadsheet counts. Raises LookupError when a
    day is missing, ValueError for anything that is no time between 1990 and 2100.
    """
    days = _days(cell)
    if days is not None:
        # A count of days has the time of day to some microseconds only: it means the whole second.
        at = datetime.combine(base, time()) + timedelta(seconds=round(days * 86_400))
    else:
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
