"""Promises, dates, the end told, and too much of a good thing."""

from __future__ import annotations

import pytest

from playbook.audit import announcements, backdated, resolution_told, told_after, too_much
from playbook.figures import PromiseState, promises
from tests.unit.test_timeline import at, record, said


@pytest.mark.parametrize(
    ("told", "end", "state", "late"),
    [
        ([said(50)], 120, "kept", 0),
        ([said(45)], 120, "kept", 0),
        ([said(57)], 120, "late", 7),
        ([said(50.9)], 120, "kept", 0),  # within the minute
        ([], 120, "broken", None),
        ([], 40, "broken", None),  # over before the next word was due, and nobody told those who waited
        ([said(45, phase="resolved")], 40, "kept", 0),
        ([said(58)], 40, "late", 8),
        ([], None, "open", None),
        ([said(57)], None, "late", 7),
        ([said(50, channel="email")], 120, "broken", None),  # elsewhere is not where it was promised
        ([said(50, audience="executives")], 120, "broken", None),
        ([said(130)], 120, "late", 80),  # a follow-up came when it was over
        ([said(120, phase="resolved")], 120, "late", 70),  # the word of the end is a word
    ],
)
def test_an_announced_update_is_kept_late_broken_or_open(told, end, state, late):
    [promise] = promises(record(said(20, "made", announced_at=at(50)), *told, end=end))
    assert (promise.state, promise.late_minutes) == (state, late)
    assert (promise.answer is None) is (state in {"broken", "open"})


def test_messages_that_announced_nothing_are_named_except_the_one_that_tells_the_end():
    r = record(said(20, announced_at=at(50)), said(45), said(80, announced_at=at(100)), said(120, phase="resolved"))
    found = announcements(r)
    assert found.never == ("c45",)
    assert [p.communication for p in found.having(PromiseState.KEPT)] == ["c20"]
    assert [p.communication for p in found.having(PromiseState.LATE)] == ["c80"]
    assert announcements(r, "audience:executives").made == ()


def test_follow_up_owes_no_announcement():
    r = record(said(20), said(150, "after"))
    assert announcements(r).never == ("c20",)
    assert told_after(r) == ("after",)


@pytest.mark.parametrize(
    ("published", "away"),
    [(20, None), (20.9, None), (21, 1), (1460, 1440), (10, -10), (None, None)],
)
def test_a_message_is_backdated_when_published_a_minute_or_more_away_from_its_time(published, away):
    r = record(said(20, published_at=None if published is None else at(published)))
    assert [found.minutes for found in backdated(r)] == ([] if away is None else [away])


@pytest.mark.parametrize(
    ("told", "message", "minutes"),
    [
        ([said(120, phase="resolved")], "c120", 0),
        ([said(100), said(135, phase="resolved")], "c135", 15),
        ([said(100, phase="resolved")], "c100", -20),  # too early, and never said again
        ([said(100, phase="resolved"), said(130, phase="resolved")], "c130", 10),
        ([said(100), said(500, phase="postmortem")], "c500", 380),
        ([said(100), said(130)], None, None),
        ([said(120, phase="resolved", published_at=at(180))], "c120", 60),  # backdated: read an hour later
        ([said(125, phase="completed")], "c125", 5),
        ([], None, None),
    ],
)
def test_the_end_was_told_so_many_minutes_after_it_happened(told, message, minutes):
    found = resolution_told(record(*told))
    assert found is not None
    assert (found.communication, found.minutes) == (message, minutes)


def test_each_audience_is_told_the_end_on_its_own():
    r = record(said(121, phase="resolved"), said(200, "late", phase="resolved", audience="executives"))
    assert [resolution_told(r, f"audience:{each}").minutes for each in ("customers", "executives")] == [1, 80]  # type: ignore[union-attr]
    assert resolution_told(record(said(20), end=None)) is None


@pytest.mark.parametrize(
    ("told", "bursts"),
    [
        ((0, 5), []),  # first word and its scope, as PagerDuty's guide asks
        ((0, 5, 10), [("0", "5", "10")]),
        ((0, 5, 11), []),
        ((0, 4, 8, 12), [("0", "4", "8", "12")]),
        ((0, 3, 6, 40, 43, 46), [("0", "3", "6"), ("40", "43", "46")]),
        ((0, 1, 10, 11, 20, 21), [("0", "1", "10", "11", "20", "21")]),
        ((20, 20, 20), [("20", "20", "20")]),
        ((0, 5, 9, 15, 19, 24), [("0", "5", "9", "15", "19", "24")]),
        ((0, 5, 9, 16, 20, 25), [("0", "5", "9"), ("16", "20", "25")]),
    ],
)
def test_three_messages_in_ten_minutes_are_a_burst(told, bursts):
    found = too_much(record(*(said(m, f"{m}") for m in told))).bursts
    assert [burst.messages for burst in found] == bursts


def test_a_burst_is_one_audience_on_one_channel():
    assert not too_much(record(said(1), said(2, channel="email"), said(3, audience="executives"))).bursts


def test_empty_and_repeated_messages_are_findings_with_their_messages():
    r = record(
        said(10, body="We are looking into it."),
        said(40, body="We are  looking INTO it."),
        said(50, "else", body="We are looking into it.", channel="email"),
        said(70, body=""),
        said(100, body="Payments fail for one in ten."),
        said(120, body="No longer looking into it.", phase="resolved"),
    )
    found = too_much(r, empty=lambda message: "looking" in message.body.casefold())
    assert found.empty == ("c10", "c40", "else")
    assert found.repeated == ("c40",)
    assert found
    assert not too_much(record(said(10, body="a"), said(50, body="b")), empty=lambda _: False)


def test_messages_without_words_are_neither_empty_nor_repeated():
    assert not too_much(record(said(10), said(50)), empty=lambda _: True)
