"""The finding in one sentence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from playbook.headline import clock, gap_words, headline, time_range
from playbook.i18n import translator
from playbook.record import Communication, Record
from playbook.timeline import gaps
from tests.unit.test_timeline import at, record, said

T = translator("en")
ZONE = "Europe/Berlin"


@pytest.mark.parametrize(
    ("r", "expected"),
    [
        (
            record(said(20), said(55), said(190), end=262),
            "The status page was silent for 2 h 15 (15:55 → 18:10)",
        ),
        (
            record(said(20), said(55, channel="email", audience="strategic"), said(190), end=262),
            "Customers heard nothing for 2 h 15 (15:55 → 18:10)",
        ),
        (record(said(90), said(110)), "Customers waited 1 h 30 for the first word (15:00 → 16:30)"),
        (record(said(25), said(50), said(75), said(100)), "Customers never waited longer than 25 min for a word"),
        (
            record(said(100), start_known=False),
            "From the first word on, customers never waited longer than 20 min; when it began is not known yet",
        ),
        (
            record(said(25), said(100), end=110, start_known=False),
            "The status page was silent for 1 h 15 (15:25 → 16:40)",
        ),
        # Dated inside the incident, published a day later.
        (
            record(said(10, published_at=at(1500)), said(40, published_at=at(1501)), end=60),
            "Customers could read nothing while it lasted: the first word was published 1 day after the end",
        ),
        (
            record(said(10, published_at=at(20)), said(40, published_at=at(1501)), end=60),
            "Customers never waited longer than 30 min for a word",
        ),
        (record(), "Nobody was told anything for 2 h"),
        (record(end=None), "Nothing was said yet: add the first communication"),
        (record(start_known=False), "Nothing was said yet: add the first communication"),
        (record(said(10, audience="executives")), "Customers were told nothing: 1 message stayed with others"),
        (record(said(150)), "Customers heard of it only when it was over, 2 h 30 after it began"),
        (record(said(150), start_known=False), "Customers heard of it only when it was over"),
        (
            record(said(20), end=None, start_known=False),
            "1 update to customers so far: add what is missing to see the silences",
        ),
        # The longest silence was announced and in time; the one nobody announced is the finding.
        (
            record(said(10, announced_at=at(90)), said(90), said(130), end=140),
            "The status page was silent for 40 min (16:30 → 17:10)",
        ),
    ],
)
def test_the_headline_says_the_finding(r, expected):
    assert headline(r, t=T, zone=ZONE) == expected


def test_the_target_decides_what_is_worth_a_headline():
    r = record(said(25), said(50), said(75), said(100))
    assert headline(r, t=T, zone=ZONE, target=20) == "Customers waited 25 min for the first word (15:00 → 15:25)"


@pytest.mark.parametrize(
    ("r", "place", "expected"),
    [
        (
            record(said(35)),
            0,
            "35 min from the start to the first update (15:00 → 15:35). 5 min over the target of 30 min.",
        ),
        (
            record(said(20)),
            0,
            "20 min from the start to the first update (15:00 → 15:20). Within the target of 30 min.",
        ),
        (
            record(said(20), said(60)),
            1,
            "40 min from one update to the next (15:20 → 16:00). 10 min over the target of 30 min.",
        ),
        (
            record(said(100)),
            1,
            "20 min from the last update to the resolution (16:40 → 17:00). Within the target of 30 min.",
        ),
        (record(said(-10)), 0, "The first update is dated 10 min before the start (15:00): check both times."),
        (
            record(),
            0,
            "2 h from the start to the resolution without a word (15:00 → 17:00). 1 h 30 over the target of 30 min.",
        ),
        (
            record(said(20, announced_at=at(50)), said(75)),
            1,
            "55 min from one update to the next (15:20 → 16:15). Word was announced for 15:50: 25 min late.",
        ),
        (
            record(said(20, announced_at=at(80)), said(75)),
            1,
            "55 min from one update to the next (15:20 → 16:15). Word was announced for 16:20: in time.",
        ),
    ],
)
def test_every_gap_can_be_explained_in_words(r, place, expected):
    assert gap_words(gaps(r)[place], T, ZONE) == expected


def test_a_range_over_midnight_names_its_days():
    assert time_range(at(8 * 60), at(10 * 60), T, ZONE) == "12 Mar, 23:00 → 13 Mar, 01:00"


@pytest.mark.parametrize(
    ("utc", "words"),
    [("00:30", "02:30 CEST"), ("01:30", "02:30 CET"), ("02:30", "03:30"), ("00:00", "02:00 CEST")],
)
def test_in_the_hour_that_comes_twice_a_clock_time_names_which_one_it_is(utc, words):
    at_ = datetime.fromisoformat(f"2025-10-26T{utc}:00+00:00")
    assert clock(at_, T, ZONE) == words


def test_a_silence_across_a_change_of_clocks_is_as_long_as_it_was():
    start = datetime(2025, 10, 26, 0, 30, tzinfo=UTC)
    told = [Communication("a", start), Communication("b", start + timedelta(hours=2))]
    r = Record("r", "", tuple(told), start, True, start + timedelta(hours=2, minutes=5))
    assert headline(r, t=T, zone=ZONE) == "The status page was silent for 2 h (02:30 CEST → 03:30)"


def test_an_incident_of_several_days_names_the_day_of_its_longest_silence():
    r = record(said(20), said(1800), said(1900), end=1920)
    assert "(12 Mar, 15:20 → 13 Mar, 21:00)" in headline(r, t=T, zone=ZONE)
    later = record(said(20, announced_at=at(1500)), said(1500), said(1600), end=1610)
    assert "(13 Mar, 16:00 → 17:40)" in headline(later, t=T, zone=ZONE)
