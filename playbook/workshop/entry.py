"""What people type, made fit to keep: trimmed, free of control characters, within its length."""

from __future__ import annotations

import math
import re
import unicodedata
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from playbook.errors import Invalid

NOTE_LENGTH = 1_000
NAME_LENGTH = 80
LINE_LENGTH = 200
PARAGRAPH_LENGTH = 2_000
BODY_LENGTH = 20_000

#: Control characters but newline and tab; also bidirectional overrides, which can disguise a text.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
#: An address as people write it, without the forms that only a parser tells from an attack.
_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+")
#: RFC 5321: what a path may hold, without its brackets.
EMAIL_LENGTH = 254
_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")


def text(value: object, *, limit: int, field: str, required: bool = False, lines: bool = True) -> str:
    """Clean text of at most `limit` characters. Raises Invalid if longer, or empty though required."""
    if not isinstance(value, str):
        raise Invalid("This has to be text.", field=field)
    value = unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n"))
    value = _CONTROL.sub("", value.encode("utf-8", "ignore").decode())
    value = value.strip() if lines else " ".join(value.split())
    if required and not value:
        raise Invalid("There is nothing written here yet. Type a few words first.", field=field)
    if len(value) > limit:
        raise Invalid(
            "This is {length} characters long; {limit} fit. Shorten it or split it in two.",
            field=field,
            length=len(value),
            limit=limit,
        )
    return value


def is_email(value: str) -> bool:
    """Whether a text is an e-mail address and nothing else."""
    return len(value) <= EMAIL_LENGTH and _EMAIL.fullmatch(value) is not None


def email(value: object, *, field: str) -> str:
    """An e-mail address or nothing. Raises Invalid for what cannot be one."""
    found = text(value, limit=EMAIL_LENGTH, field=field, lines=False)
    if found and not is_email(found):
        raise Invalid("This is no e-mail address. Write it like name@example.com, or leave it empty.", field=field)
    return found


def identifier(value: object) -> str:
    """An id made by a browser. Raises Invalid unless it is 8 to 64 letters, digits, - or _."""
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise Invalid("This request carries no valid id. Reload the page and try again.", field="id")
    return value


def number(value: object, *, field: str, low: float, high: float) -> float:
    """A finite number within bounds, both included."""
    # Asking whether a whole number of 400 digits is finite would overflow.
    finite = isinstance(value, int) or (isinstance(value, float) and math.isfinite(value))
    if isinstance(value, bool) or not isinstance(value, int | float) or not finite:
        raise Invalid("This has to be a number.", field=field)
    if not low <= value <= high:
        raise Invalid("This has to lie between {low} and {high}.", field=field, low=low, high=high)
    return float(value)


def instant(value: object, *, field: str) -> datetime | None:
    """An aware instant in UTC from a datetime or ISO text; None stays None. Raises Invalid without a zone."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            raise Invalid("This is no date and time that can be read.", field=field) from None
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise Invalid("This time has no time zone. Say which zone it is in.", field=field)
    if not 1990 <= value.year <= 2200:
        raise Invalid("This date lies too far away. Check the year.", field=field)
    return value.astimezone(UTC)


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    """Every zone there is; finding them means looking through the whole disk's list of them."""
    return frozenset(available_timezones())


def zone(value: str) -> str:
    """A known IANA time zone. Raises Invalid for any other name."""
    if value not in _zones():
        raise Invalid("There is no time zone of this name. Choose one from the list.", field="time_zone")
    return value


def local_instant(naive: datetime, zone_name: str) -> datetime:
    """The instant at which a clock in the zone shows this time.

    A time that the clock skips in spring is moved on by the skipped hour; of a time shown twice in
    autumn the first is meant, as Python's `fold=0` has it.
    """
    return naive.replace(tzinfo=ZoneInfo(zone_name)).astimezone(UTC)
