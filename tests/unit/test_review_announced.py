"""The instant for which the next update was announced."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from playbook.review import announced

AT = datetime(2026, 7, 14, 18, 5, tzinfo=UTC)


def utc(day: int, hour: int, minute: int = 0, month: int = 7, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "zone", "expected"),
    [
        ("We will provide an update in 30 minutes.", None, utc(14, 18, 35)),
        ("Next update within the next hour.", None, utc(14, 19, 5)),
        ("We will post an update within the hour.", None, utc(14, 19, 5)),
        ("Next update in 1 hour.", None, utc(14, 19, 5)),
        ("Next update in 30-45 minutes.", None, utc(14, 18, 50)),
        ("We will share news in half an hour.", None, utc(14, 18, 35)),
        ("We will provide an update in an hour and a half.", None, utc(14, 19, 35)),
        ("Updates every 20 minutes.", None, utc(14, 18, 25)),
        ("Hourly updates will follow.", None, utc(14, 19, 5)),
        ("We will share another update by 14:00 PT.", None, utc(14, 21)),
        ("Next update by 3:30 PM PDT.", None, utc(14, 22, 30)),
        ("Next update at 19:30 UTC.", "Europe/Paris", utc(14, 19, 30)),
        ("Next update: 2030 UTC", None, utc(14, 20, 30)),
        ("By 8pm BST we will share another update.", None, utc(14, 19)),
        ("We will send more information by 22:00 UTC+2.", None, utc(14, 20)),
        ("We will provide an update by Wednesday, 2026-07-15 06:30 US/Pacific with details.", None, utc(15, 13, 30)),
        ("We will update you again tomorrow at 9am ET.", None, utc(15, 13)),
        ("We will update you on Monday at 10:00 CET.", None, utc(20, 8)),
        ("Next update by 01:00 UTC.", None, utc(15, 1)),
        ("Next update at midnight UTC.", None, utc(15, 0)),
        ("Next update by noon.", None, utc(15, 12)),
        ("Next update by 3:30.", "America/New_York", utc(14, 19, 30)),
        ("Nous ferons un point d'ici 21 h.", "Europe/Paris", utc(14, 19)),
        ("Nous ferons un point d'ici 15 h.", "Europe/Paris", utc(15, 13)),
        ("Prochain message dans quinze minutes.", None, utc(14, 18, 20)),
        ("Prochain point : 20 h 30.", None, utc(14, 20, 30)),
        ("Prochaine mise à jour le 15 juillet à 9h30 (heure de Paris).", None, utc(15, 7, 30)),
        ("Nous reviendrons vers vous demain à 8 h.", "Europe/Paris", utc(15, 6)),
        ("Nous vous en dirons davantage dans l'heure.", None, utc(14, 19, 5)),
        ("Wir informieren Sie innerhalb der nächsten Stunde.", None, utc(14, 19, 5)),
        ("Nächstes Update um 21 Uhr.", "Europe/Berlin", utc(14, 19)),
        ("Nächste Nachricht in einer Viertelstunde.", None, utc(14, 18, 20)),
        ("Wir melden uns in einer halben Stunde wieder.", None, utc(14, 18, 35)),
        ("Wir melden uns morgen um 9 Uhr MESZ wieder.", None, utc(15, 7)),
        ("Nächste Aktualisierung am 15.07. um 10 Uhr.", None, utc(15, 10)),
        ("Nächste Aktualisierung: 23:00 MEZ.", None, utc(14, 21)),
    ],
)
def test_announced(text: str, zone: str | None, expected: datetime) -> None:
    assert announced(text, at=AT, zone=zone) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We'll provide an update shortly.",
        "We will update again tomorrow morning.",
        "We will provide an update in a few hours.",
        "Next update by end of day.",
        "The issue was fixed at 14:00 UTC.",
        "We expect service to be restored by 20:00 UTC.",
        "Nous vous tiendrons informés.",
        "Wir melden uns in Kürze.",
        "",
    ],
)
def test_what_is_vague_announces_no_instant(text: str) -> None:
    assert announced(text, at=AT) is None


def test_a_time_missed_by_minutes_is_not_tomorrow() -> None:
    assert announced("Next update by 17:45 UTC.", at=AT) == utc(14, 17, 45)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        # The clocks of New York go forward on 8 March 2026 at 2:00 and back on 1 November 2026.
        (utc(8, 4, 30, month=3), utc(8, 13, month=3)),
        (utc(1, 3, 30, month=11), utc(1, 14, month=11)),
    ],
)
def test_a_change_of_clocks_in_between(at: datetime, expected: datetime) -> None:
    assert announced("Next update at 9am ET.", at=at) == expected


def test_an_interval_over_a_change_of_clocks_is_of_real_hours() -> None:
    assert announced("Next update in 3 hours.", at=utc(8, 6, month=3), zone="America/New_York") == utc(8, 9, month=3)


def test_an_abbreviation_names_the_region_whatever_the_season() -> None:
    assert announced("Next update at 14:00 PST.", at=AT) == utc(14, 21)


def test_only_the_promise_is_read_not_other_times() -> None:
    text = "Since 16:00 UTC logins fail. The fix was tried at 17:30 UTC. We will update this page at 19:00 UTC."
    assert announced(text, at=AT) == utc(14, 19)


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        announced("Next update in 1 hour.", at=datetime(2026, 7, 14, 18, 5))  # noqa: DTZ001 — the mistake under test


TUESDAY = datetime(2026, 3, 10, 13, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "zone", "day", "hour", "minute"),
    [
        # A range means its later end, of a span as of a time of day.
        ("We'll post again in 20-30 minutes.", None, 10, 13, 50),
        ("Next update: 14:30–15:00 UTC", None, 10, 15, 0),
        ("Next update between 14:30 and 15:00 UTC.", None, 10, 15, 0),
        ("Prochain point entre 15h et 15h30.", "Europe/Paris", 10, 14, 30),
        ("Nächste Meldung zwischen 15 und 15:30 Uhr.", "Europe/Berlin", 10, 14, 30),
        ("Wir melden uns in 20 bis 30 Minuten wieder.", None, 10, 13, 50),
        # A rhythm promises its first beat.
        ("We will update you every 30 minutes.", None, 10, 13, 50),
        ("Updates will be posted every hour.", None, 10, 14, 20),
        ("We'll post here once per hour while it lasts.", None, 10, 14, 20),
        ("Nous vous donnerons des nouvelles toutes les heures.", None, 10, 14, 20),
        ("Stündliche Updates folgen auf dieser Seite.", None, 10, 14, 20),
        ("Wir informieren alle 30 Minuten.", None, 10, 13, 50),
        ("Neuigkeiten gibt es hier zu jeder vollen Stunde.", None, 10, 14, 0),
        # "2 heures" behind "sous" is a span, behind "à" a time of day.
        ("Prochain point d'information sous 2 heures.", None, 10, 15, 20),
        ("Prochain point d'ici 15 h.", "Europe/Paris", 10, 14, 0),
        ("Prochain point dans une heure et demie.", None, 10, 14, 50),
        ("Nächstes Update in anderthalb Stunden.", None, 10, 14, 50),
        ("We'll follow up in an hour and a half.", None, 10, 14, 50),
        # Zones: in the sentence, of the page, of the season.
        ("Next update by 14:00 PT.", None, 10, 21, 0),
        ("Next update by 16:00 (UTC-5)", None, 10, 21, 0),
        ("We will share more at 9am tomorrow.", "America/New_York", 11, 13, 0),
        ("Next update tomorrow at 09:00 CET", None, 11, 8, 0),
        ("Expect our next communication no later than 18:30 CST.", None, 10, 23, 30),
        ("Prochaine communication à 17h (heure de Paris)", None, 10, 16, 0),
        ("Morgen um 10 Uhr geben wir den nächsten Zwischenstand.", "Europe/Berlin", 11, 9, 0),
        ("Un compte rendu sera publié le 12 mars à 9 h.", "Europe/Paris", 12, 8, 0),
        # A repair's time is not the next update's.
        ("The fix should be live by 15:00 UTC. Next update by 16:00 UTC.", None, 10, 16, 0),
        ("An RFO will be available within 72 hours upon request.", None, 13, 13, 20),
    ],
)
def test_ranges_rhythms_and_zones(text: str, zone: str | None, day: int, hour: int, minute: int) -> None:
    assert announced(text, at=TUESDAY, zone=zone) == utc(day, hour, minute, month=3)


@pytest.mark.parametrize(
    "text",
    ["We expect to be back by 15:00 UTC.", "We'll share an update shortly.", "Wir melden uns, sobald wir mehr wissen."],
)
def test_a_repair_or_a_vague_word_announces_nothing(text: str) -> None:
    assert announced(text, at=TUESDAY) is None
