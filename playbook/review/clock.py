"""Zones and calendar words, for reading announced times.

An abbreviation names the region people mean by it, not its offset: "by 14:00 PST" said in July is 14:00 on the
clocks of Los Angeles. Of ambiguous ones the commoner on status pages wins: CST is Chicago, IST is Kolkata.
"""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_REGIONS = {
    "America/Los_Angeles": "pt pst pdt pacific",
    "America/Denver": "mt mst mdt mountain",
    "America/Chicago": "ct cst cdt central",
    "America/New_York": "et est edt eastern",
    "America/Sao_Paulo": "brt",
    "Europe/London": "bst uk london londres",
    "Europe/Lisbon": "wet west",
    "Europe/Paris": "cet cest mez mesz hec paris berlin pariser berliner",
    "Europe/Helsinki": "eet eest",
    "Europe/Moscow": "msk",
    "Asia/Kolkata": "ist",
    "Asia/Singapore": "sgt",
    "Asia/Hong_Kong": "hkt",
    "Asia/Tokyo": "jst",
    "Asia/Seoul": "kst",
    "Australia/Perth": "awst",
    "Australia/Adelaide": "acst acdt",
    "Australia/Sydney": "aest aedt",
    "Pacific/Auckland": "nzst nzdt",
}
_ZONES = {word: region for region, words in _REGIONS.items() for word in words.split()}
_OFFSET = re.compile(r"\s*[(,]?\s*(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::?(\d\d))?")
_WORD = re.compile(r"\s*[(,]?\s*(?:heure (?:de |d')?|us[ -])?([a-z]+)\b(?:\s*(?:time|zeit|standard|daylight))?")
_REGION = re.compile(r"\s*[(,]?\s*([A-Z][A-Za-z]+/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?)")

MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "january jan janvier janv januar jänner",
            "february feb février févr februar",
            "march mar mars märz mär",
            "april apr avril avr",
            "may mai",
            "june jun juin juni",
            "july jul juillet juil juli",
            "august aug août",
            "september sep sept septembre",
            "october oct octobre oktober okt",
            "november nov novembre",
            "december dec décembre déc dezember dez",
        ),
        1,
    )
    for word in words.split()
}
WEEKDAYS = {
    word: number
    for number, words in enumerate(
        (
            "monday lundi montag",
            "tuesday mardi dienstag",
            "wednesday mercredi mittwoch",
            "thursday jeudi donnerstag",
            "friday vendredi freitag",
            "saturday samedi samstag sonnabend",
            "sunday dimanche sonntag",
        )
    )
    for word in words.split()
}


def region(name: str | None) -> tzinfo | None:
    """The zone of an IANA name ("US/Pacific"), an abbreviation ("PT") or "UTC"; None for anything else."""
    if not name:
        return None
    if name.lower() in ("utc", "gmt", "z"):
        return UTC
    try:
        return ZoneInfo(_ZONES.get(name.lower(), name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zone_at(plain: str, cased: str, place: int) -> tzinfo | None:
    """The zone written right at `place` of a sentence."""
    named = _REGION.match(cased, place)
    if named:
        return region(named[1])
    offset = _OFFSET.match(plain, place)
    if offset and int(offset[2]) <= 14:
        shift = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
        return timezone(shift if offset[1] == "+" else -shift)
    word = _WORD.match(plain, place)
    if word and (word[1] in _ZONES or word[1] in ("utc", "gmt", "z")):
        return region(word[1])
    return None
