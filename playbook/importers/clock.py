"""Times as status pages print them: a local clock and three letters for the zone.

The letters are those of the IANA database's own abbreviations; where several zones share them, the first
reading is the one most status pages mean, and whoever has better evidence chooses among the others.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

#: Month by month, as pages in eight languages write them, in full and cut short; without accents as well.
_NAMES: Final = (
    "jan january januar janvier janv enero ene janeiro gennaio gen januari jänner",
    "feb february februar février fevrier févr fevr fév febrero fevereiro fev febbraio februari",
    "mar march märz maerz mär mrz mars marzo março marco maart mrt",
    "apr april avril avr abril abr aprile",
    "may mai mayo maio mag maggio mei",
    "jun june juni juin junio junho giugno giu",
    "jul july juli juillet juil julio julho luglio lug",
    "aug august août aout aoû agosto ago augustus",
    "sep sept september septembre septiembre setembro set settembre",
    "oct october oktober okt octobre octubre outubro out ottobre ott",
    "nov november novembre noviembre novembro",
    "dec december dezember dez décembre decembre déc diciembre dic dezembro dicembre",
)
MONTHS: Final = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
#: A month's name as a pattern; whether it is one, `MONTHS` says.
MONTH: Final = r"[^\W\d_]{3,10}"
#: Minutes east of Greenwich, the most usual first.
_OFFSETS: Final[dict[str, tuple[int, ...]]] = {
    "UTC": (0,), "GMT": (0,), "Z": (0,), "WET": (0,), "WEST": (60,), "BST": (60, 360), "IST": (330, 60, 120),
    "CET": (60,), "CEST": (120,), "MET": (60,), "MEST": (120,), "MEZ": (60,), "MESZ": (120,), "EET": (120,),
    "EEST": (180,), "IDT": (180,), "MSK": (180,), "TRT": (180,), "SAST": (120,), "CAT": (120,), "EAT": (180,),
    "WAT": (60,), "AST": (-240, 180), "ADT": (-180,), "NST": (-210,), "NDT": (-150,), "EST": (-300, 600),
    "EDT": (-240,), "CST": (-360, 480, -300), "CDT": (-300, -240), "MST": (-420, 480), "MDT": (-360,),
    "PST": (-480, 480), "PDT": (-420,), "AKST": (-540,), "AKDT": (-480,), "HST": (-600,), "HDT": (-540,),
    "BRT": (-180,), "ART": (-180,), "CLT": (-240,), "CLST": (-180,), "COT": (-300,), "PET": (-300,),
    "PKT": (300,), "NPT": (345,), "ICT": (420,), "WIB": (420,), "WITA": (480,), "WIT": (540,), "HKT": (480,),
    "SGT": (480,), "MYT": (480,), "PHT": (480,), "AWST": (480,), "JST": (540,), "KST": (540,), "ACST": (570,),
    "ACDT": (630,), "AEST": (600,), "AEDT": (660,), "NZST": (720,), "NZDT": (780,), "SST": (-660, 480),
    "GST": (240,), "MSD": (240,), "CHST": (600,), "HAEC": (120,), "HNEC": (60,),
}  # fmt: skip
#: Zones that change their clocks. Pages before 2014 print the winter's letters all year, so the clock can be
#: right where the letters are not.
_REGIONS: Final[dict[str, tuple[str, ...]]] = {
    "PST": ("America/Los_Angeles",), "PDT": ("America/Los_Angeles",), "MST": ("America/Denver",),
    "MDT": ("America/Denver",), "CST": ("America/Chicago",), "CDT": ("America/Chicago",),
    "EST": ("America/New_York",), "EDT": ("America/New_York",), "AST": ("America/Halifax",),
    "ADT": ("America/Halifax",), "GMT": ("Europe/London",), "BST": ("Europe/London",), "WET": ("Europe/Lisbon",),
    "WEST": ("Europe/Lisbon",), "CET": ("Europe/Berlin",), "CEST": ("Europe/Berlin",), "EET": ("Europe/Athens",),
    "EEST": ("Europe/Athens",), "AEST": ("Australia/Sydney",), "AEDT": ("Australia/Sydney",),
    "NZST": ("Pacific/Auckland",), "NZDT": ("Pacific/Auckland",),
}  # fmt: skip
#: A zone as printed after a time: letters, or an offset with or without "UTC" before it.
ZONE: Final = r"(?:[A-Z]{1,5}|(?:UTC|GMT)? ?[+-]\d{1,2}(?::?\d{2})?)"
_NUMBER: Final = re.compile(r"(?:UTC|GMT)? ?([+-])(\d{1,2})(?::?(\d{2}))?")


_SEASONS: Final = (datetime(2024, 1, 15), datetime(2024, 7, 15))  # noqa: DTZ001 — a clock in whatever zone


def readings(letters: str, given: ZoneInfo | None = None) -> list[tzinfo]:
    """What a zone's letters may mean, the most usual first; a zone the person gave only where the letters
    are its own, missing or unknown. Empty when nothing is known about them."""
    letters = letters.strip()
    number = _NUMBER.fullmatch(letters)
    if number:
        minutes = int(number[2]) * 60 + int(number[3] or 0)
        return [timezone(timedelta(minutes=minutes if number[1] == "+" else -minutes))] if minutes < 1440 else []
    known: list[tzinfo] = [timezone(timedelta(minutes=m), letters) for m in _OFFSETS.get(letters, ())]
    known += [ZoneInfo(name) for name in _REGIONS.get(letters, ())]
    if given is not None and (not known or letters in _letters_of(given)):
        return [given, *known]
    return known


def several(letters: str) -> bool:
    """Whether zones share these letters that status pages really use, so that the first reading is only the
    likeliest."""
    return letters in ("CST", "IST", "BST", "AST", "SST")


def is_zone(letters: str) -> bool:
    """Whether these letters after a time are a zone and not a word."""
    return letters in _OFFSETS or bool(_NUMBER.fullmatch(letters))


def spoken_zone(zone: tzinfo, letters: str) -> str | None:
    """The IANA name of the zone a page speaks in, by the zone and the letters of its stamps; None when they do not
    tell one that changes its clocks as its readers do."""
    if isinstance(zone, ZoneInfo):
        return zone.key
    if letters in ("UTC", "GMT", "Z"):
        return "UTC"
    names = _REGIONS.get(letters, ())
    at = zone.utcoffset(None)
    return next((name for name in names if at in {ZoneInfo(name).utcoffset(day) for day in _SEASONS}), None)


def zone_named(words: str) -> tzinfo | None:
    """The zone that a person's words name, as letters, an offset or an IANA name; None for none."""
    words = words.strip()
    if is_zone(words):
        return readings(words)[0]
    try:
        return ZoneInfo(words) if "/" in words and len(words) < 50 else None
    except (KeyError, ValueError, OSError):
        return None


def _letters_of(zone: ZoneInfo) -> set[str]:
    return {day.replace(tzinfo=zone).tzname() or "" for day in _SEASONS}


def instant_of(local: datetime, zone: tzinfo, letters: str = "") -> datetime:
    """A local clock as an instant in UTC. In the hour that comes twice in autumn the letters decide.

    Raises OverflowError at the very ends of the calendar.
    """
    first = local.replace(tzinfo=zone, fold=0)
    second = local.replace(tzinfo=zone, fold=1)
    if letters and first.tzname() != letters and second.tzname() == letters:
        first = second
    return first.astimezone(UTC)


def hours(hour: int, half: str | None) -> int:
    """The hour of 24 for an hour with "am" or "pm" after it. Raises ValueError for what no clock shows."""
    if not half:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(hour)
    return hour % 12 + (12 if half.lower().startswith("p") else 0)
