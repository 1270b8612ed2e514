"""The invitation as words and as a calendar entry, read back as a calendar would."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Component

from playbook.errors import Invalid
from playbook.exporters.invitation import invitation_ics, invitation_subject, invitation_text
from playbook.i18n import LANGUAGES
from playbook.play import play

FACTS: dict[str, Any] = {
    "title": "Checkout outage, 12 March",
    "team": "Payments",
    "link": "https://playbook.example/join?code=K4T9QX",
    "code": "K4T-9QX",
    "facilitator": "Alba",
}


def ics(starts_at: datetime, zone: str, lang: str = "en", **changed: Any) -> Calendar:
    content = invitation_ics(play(lang), starts_at=starts_at, zone=zone, uid="w1@playbook", **{**FACTS, **changed})
    return Calendar.from_ical(content)


def event(calendar: Calendar) -> Component:
    (found,) = calendar.walk("VEVENT")
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_name_every_fact(lang: str) -> None:
    """Nobody has to ask where, when or with which code."""
    text = invitation_text(play(lang), when="12 March 2026, 14:00 CET", minutes=60, **FACTS)
    for fact in (*FACTS.values(), "12 March 2026, 14:00 CET", "60"):
        assert fact in text
    assert "{" not in text


@pytest.mark.parametrize("absent", ["team", "link", "code", "facilitator", "when"])
def test_a_line_without_its_fact_is_left_out(absent: str) -> None:
    """An empty “When:” would look like a mistake."""
    facts = {"when": "on Thursday", **FACTS}
    full = invitation_text(play("en"), minutes=60, **facts)
    text = invitation_text(play("en"), minutes=60, **{**facts, absent: " "})
    assert len(text.splitlines()) == len(full.splitlines()) - 1
    assert facts[absent] not in text


def test_braces_and_line_breaks_in_a_title_stay_words() -> None:
    """What people type is never a placeholder, nor a second header line."""
    title = "Outage {code}\r\nBcc: everybody"
    assert invitation_subject(play("en"), title=title).startswith("Outage {code} Bcc: everybody")
    assert "“Outage {code} Bcc: everybody”" in invitation_text(
        play("en"), when="now", minutes=60, **{**FACTS, "title": title}
    )


@pytest.mark.parametrize(
    ("zone", "starts_at", "clock"),
    [
        ("Europe/Paris", datetime(2026, 3, 27, 13, 0, tzinfo=UTC), "14:00"),
        ("Europe/Paris", datetime(2026, 3, 30, 12, 0, tzinfo=UTC), "14:00"),
        # Across the change to summer time, 2026-03-29 01:00 UTC.
        ("Europe/Paris", datetime(2026, 3, 29, 0, 30, tzinfo=UTC), "01:30"),
        # Across the change back, 2026-10-25 01:00 UTC: 02:30 comes twice.
        ("Europe/Paris", datetime(2026, 10, 25, 0, 0, tzinfo=UTC), "02:00"),
        ("Europe/Paris", datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "02:30"),
        ("Europe/Paris", datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "02:30"),
        ("America/New_York", datetime(2026, 11, 1, 17, 0, tzinfo=UTC), "12:00"),
        ("Asia/Kolkata", datetime(2026, 6, 1, 9, 0, tzinfo=UTC), "14:30"),
        ("Australia/Lord_Howe", datetime(2026, 1, 15, 3, 0, tzinfo=UTC), "14:00"),
        ("Africa/Casablanca", datetime(2026, 2, 20, 9, 0, tzinfo=UTC), "09:00"),
        ("UTC", datetime(2026, 6, 1, 9, 0, tzinfo=UTC), "09:00"),
    ],
)
def test_the_entry_lies_at_the_right_instant(zone: str, starts_at: datetime, clock: str) -> None:
    """Sixty real minutes, whatever the clocks do meanwhile."""
    entry = event(ics(starts_at, zone))
    assert entry.start.astimezone(UTC) == starts_at
    assert entry.end.astimezone(UTC) == starts_at + timedelta(minutes=60)
    assert clock in str(entry["description"])
    assert starts_at.astimezone(ZoneInfo(zone)).strftime("%H:%M") == clock


@pytest.mark.parametrize(
    "zone",
    ["Europe/Paris", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca", "Europe/Dublin"],
)
def test_the_zone_that_travels_along_agrees_with_the_zone_database(zone: str) -> None:
    """A calendar that trusts the file and not its own tables comes to the same instants, to the minute of a change."""
    moment = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
    (component,) = ics(moment, zone).walk("VTIMEZONE")
    travelling = component.to_tz(lookup_tzid=False)
    local = datetime(2025, 6, 1)  # noqa: DTZ001 - a wall clock, read in two zones
    while local < datetime(2027, 6, 1):  # noqa: DTZ001
        ours, theirs = local.replace(tzinfo=travelling), local.replace(tzinfo=ZoneInfo(zone))
        exists = theirs.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) == local
        once = theirs.utcoffset() == theirs.replace(fold=1).utcoffset()
        if exists and once:
            assert ours.utcoffset() == theirs.utcoffset(), local
        local += timedelta(minutes=30)


def test_local_times_name_a_zone_that_the_file_defines() -> None:
    """RFC 5545: each TZID has its VTIMEZONE; UTC needs none."""
    calendar = ics(datetime(2026, 6, 1, 9, 0, tzinfo=UTC), "Europe/Berlin")
    (zone,) = calendar.walk("VTIMEZONE")
    assert str(zone["tzid"]) == "Europe/Berlin"
    assert event(calendar)["dtstart"].params["TZID"] == "Europe/Berlin"
    assert not ics(datetime(2026, 6, 1, 9, 0, tzinfo=UTC), "UTC").walk("VTIMEZONE")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_entry_carries_the_invitation(lang: str) -> None:
    """Subject, words, address and a name that stays the same when it is sent again."""
    calendar = ics(datetime(2026, 6, 1, 9, 0, tzinfo=UTC), "Europe/Berlin", lang, title="Ausfall; Köln, Zürich\\n")
    entry = event(calendar)
    assert str(entry["summary"]) == invitation_subject(play(lang), title="Ausfall; Köln, Zürich\\n")
    assert str(entry["url"]) == FACTS["link"]
    assert str(entry["uid"]) == "w1@playbook"
    assert FACTS["code"] in str(entry["description"])
    assert calendar["version"] == "2.0"
    assert calendar["prodid"]
    assert entry["dtstamp"].dt.tzinfo is not None


def test_lines_are_folded_and_end_as_the_standard_asks() -> None:
    """At most 75 bytes a line, CRLF between them."""
    content = invitation_ics(
        play("fr"), starts_at=datetime(2026, 6, 1, 9, tzinfo=UTC), zone="Europe/Paris", uid="x", **FACTS
    )
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "Europe", "../etc/passwd"])
def test_an_unknown_zone_is_refused_beside_its_field(zone: str) -> None:
    """The sentence belongs to the time zone, not to the file."""
    with pytest.raises(Invalid) as refused:
        ics(datetime(2026, 6, 1, 9, tzinfo=UTC), zone)
    assert refused.value.field == "time_zone"


def test_a_time_without_zone_is_a_programming_mistake() -> None:
    """An hour off would send people to an empty room."""
    with pytest.raises(ValueError, match="time zone"):
        ics(datetime(2026, 6, 1, 9), "Europe/Paris")  # noqa: DTZ001 - the mistake itself
