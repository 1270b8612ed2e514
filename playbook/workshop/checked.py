"""Values of a saved workshop, held to what could have been typed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from playbook.errors import Invalid
from playbook.workshop import entry


def day(day: date | None) -> date | None:
    """A calendar day within reach, or None."""
    if day is not None and not 2000 <= day.year <= 2200:
        raise Invalid("This date lies too far away. Check the year.", field="due")
    return day


def line(text: str, field: str, limit: int = entry.LINE_LENGTH) -> str:
    """One line. Unlike what is typed, its blanks stay as they are: French has some that must not break."""
    return " ".join(entry.text(text, limit=limit, field=field).splitlines())


def instant(at: datetime, field: str) -> datetime:
    """An instant in UTC."""
    found = entry.instant(at, field=field)
    assert found is not None  # noqa: S101 — only None gives None
    return found


def one_of(kind: Any, value: str, field: str) -> str:
    """Raises Invalid for a word the app does not know."""
    if value not in set(kind):
        raise Invalid("This file says “{value}” where this app knows no such word.", value=value, field=field)
    return value
