"""What a person reviews before a record is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from playbook.i18n import translator
from playbook.intake import Kind, anomalies, duplicates, likeness, together
from playbook.record import Communication, Record

NOON = datetime(2024, 8, 28, 12, tzinfo=UTC)


def said(minutes: float, body: str = "", name: str = "", **fields) -> Communication:
    at = NOON + timedelta(minutes=minutes)
    return Communication(id=name or f"m{minutes:g}", happened_at=at, body=body, **fields)


def record(*told: Communication, start: float | None = 0, end: float | None = 120, **fields) -> Record:
    def moment(minutes):
        return None if minutes is None else NOON + timedelta(minutes=minutes)

    known = {"id": "r", "title": "T", "start_known": start is not None, **fields}
    return Record(communications=told, started_at=moment(start), resolved_at=moment(end), **known)


WORDS = "We are looking into slow searches and will be back at half past."


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        (WORDS, WORDS, True),
        (WORDS, WORDS.upper().replace(" ", "\n"), True),
        (WORDS, WORDS.replace("slow", "very slow"), True),
        (WORDS, WORDS[:40], True),
        (WORDS, "Status page: " + WORDS, True),
        ("", "", True),
        (WORDS, "", False),
        (WORDS, "The fix is out; we watch it until tonight.", False),
        ("Resolved", "Investigating", False),
    ],
)
def test_near_same_words_are_told_from_others(first, second, alike):
    assert (likeness(first, second) >= 0.8) is alike
    assert (likeness(second, first) >= 0.8) is alike


@pytest.mark.parametrize(("apart", "same"), [(0, True), (0.5, True), (-0.9, True), (1, False), (5, False)])
def test_only_messages_of_the_same_minute_can_be_one(apart, same):
    found = duplicates([said(10, WORDS)], [said(10 + apart, WORDS, "other")])
    assert [(pair.first.id, pair.second.id) for pair in found] == ([("m10", "other")] if same else [])


def test_a_message_is_in_one_pair_and_the_likest_first():
    ours = [said(10, WORDS, "a"), said(10.2, WORDS + " Thanks to all of you.", "b")]
    theirs = [said(10.3, WORDS + " Thanks to all of you!", "B"), said(10.1, WORDS, "A")]
    assert [(p.first.id, p.second.id) for p in duplicates(ours, theirs)] == [("a", "A"), ("b", "B")]
    assert duplicates([said(10, WORDS)], []) == []


def test_five_thousand_messages_are_compared_in_no_time():
    many = [said(n, f"{n} {WORDS}") for n in range(5_000)]
    assert len(duplicates(many, many)) == 5_000


def test_sources_come_together_without_losing_anything():
    page = record(said(5, "page", "1"), start=None, end=100, id="page", impact="major", notices=(("a", {}),))
    chat = record(said(5, "chat", "1"), said(1, "early", "2"), start=-10, end=90, id="chat", title="#ops")
    both = together([page, chat])
    assert [c.id for c in both.communications] == ["chat/2", "page/1", "chat/1"]
    assert (both.id, both.title, both.impact) == ("page", "T", "major")
    assert (both.started_at, both.start_known) == (NOON - timedelta(minutes=10), True)
    assert both.resolved_at == NOON + timedelta(minutes=100)
    assert len(both.notices) == 1
    assert [c.id for c in together([page, chat], left_out={"chat/1"}).communications] == ["chat/2", "page/1"]
    with pytest.raises(ValueError, match="no record"):
        together([])


TIDY = (said(5, phase="investigating"), said(40), said(120, phase="resolved"))
STRANGE = [
    ("nothing", record(*TIDY), []),
    ("an empty record", record(), []),
    ("a follow-up", record(*TIDY, said(800, phase="postmortem")), []),
    ("before the start", record(said(-7), *TIDY), [(Kind.BEFORE_START, "m-7")]),
    ("before a start that is only the first post", record(said(-7), *TIDY, start_known=False), []),
    ("end before start", record(start=0, end=-5), [(Kind.END_BEFORE_START, None)]),
    ("all after the end", record(said(5), said(9), end=3), [(Kind.ALL_AFTER_END, None)]),
    ("at the end", record(said(3), said(9), end=3), []),
    ("backdated", record(said(5, published_at=NOON + timedelta(hours=30))), [(Kind.BACKDATED, "m5")]),
    ("typed a moment later", record(said(5, published_at=NOON + timedelta(minutes=5, seconds=40))), []),
    ("published before it says", record(said(5, published_at=NOON)), []),
    ("unknown phase", record(said(5, phase="surprise")), [(Kind.UNKNOWN_PHASE, "m5")]),
    ("no zone", record(replace(said(5), happened_at=datetime(2024, 8, 28, 12, 5))), [(Kind.NO_ZONE, "m5")]),  # noqa: DTZ001
    ("half a day early", record(said(-680), *TIDY, start=None), [(Kind.HALF_DAY_OFF, "m-680")]),
    ("half a day late", record(said(5), said(40), said(50), said(760)), [(Kind.HALF_DAY_OFF, "m760")]),
    ("resolved half a day late", record(said(5), said(40), said(770, phase="resolved")), [(Kind.HALF_DAY_OFF, "m770")]),
    ("half a day late, after the end", record(*TIDY, said(790, phase="resolved")), []),
    ("too few to tell", record(said(5), said(725)), []),
    ("a long incident", record(said(5), said(400), said(740), said(1100)), []),
    ("six hours late", record(said(5), said(40), said(400)), []),
]


@pytest.mark.parametrize(("found", "expected"), [case[1:] for case in STRANGE], ids=[case[0] for case in STRANGE])
def test_what_cannot_be_right_is_listed_with_where_it_comes_from(found, expected):
    assert [(a.kind, a.communication) for a in anomalies(found)] == expected
    for anomaly in anomalies(found):
        words = anomaly.words(translator("en"))
        assert words.endswith(".")
        assert "{" not in words


def test_the_line_of_the_source_is_named():
    (anomaly,) = anomalies(record(said(5, phase="surprise", line=17)))
    assert (anomaly.line, anomaly.params) == (17, {"phase": "surprise"})


@pytest.mark.parametrize(
    ("told", "mend"),
    [
        ((said(5), said(40), said(50), said(760)), {"happened_at": said(40).happened_at}),
        ((said(-680), *TIDY), {"happened_at": said(40).happened_at}),
        ((replace(said(5), published_at=said(65).happened_at),), {"happened_at": said(65).happened_at}),
        ((said(5, phase="mystery"),), {"phase": "update"}),
    ],
)
def test_what_would_mend_a_message_is_said_with_it(told, mend):
    (found,) = anomalies(record(*told, start=None))
    assert dict(found.mend) == mend
