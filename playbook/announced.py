"""Announced next updates that only the words of a message tell ("next update by 14:00 PT"). Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from playbook.record import Communication, Record
from playbook.review.announcement import announced

#: Without a figure or the name of a time no time was announced: most messages need not be read for it.
_TIME = re.compile(
    r"\d|\b(?:hour|hr|half|quarter|noon|mid|heure|demi|quart|minut|minuit|stund|stünd|viertel|halb|mittag|day|jour|tag)",
    re.IGNORECASE,
)


def with_announcements(record: Record, *, zone: str | None = None) -> Record:
    """The record with the next updates that its messages announce in words; what the source itself says stays.
    Clock times without a zone are in the one the source itself speaks in, else in `zone`, else in UTC."""
    spoken = record.zone or zone
    return replace(record, communications=tuple(_read(message, spoken) for message in record.communications))


def _read(message: Communication, zone: str | None) -> Communication:
    if message.announced_at is not None or not _TIME.search(message.body):
        return message
    # "In 30 minutes" counts from when people could read it.
    found = _announced(message.body, message.published_at or message.happened_at, zone)
    return message if found is None else replace(message, announced_at=found)


@lru_cache(maxsize=4096)
def _announced(body: str, at: datetime, zone: str | None) -> datetime | None:
    """Kept, since a screen reads the same few hundred messages at every redraw."""
    return announced(body, at=at, zone=zone)
