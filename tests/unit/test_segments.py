"""The columns of the board, and where a note stands on it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook.exporters.words import tone
from playbook.segments import MOST_COLUMNS, SegmentKind, segment_of, segments
from playbook.timeline import gaps, minutes_between
from tests.unit.test_timeline import at, record, said


def kinds(found):
    return [str(s.kind) for s in found]


def test_over_target_gaps_stand_alone_and_calm_stretches_are_merged():
    found = segments(record(said(20), said(55), said(75), said(95), said(190), end=262))
    assert kinds(found) == ["before", "gap", "calm", "gap", "gap", "after", "whole"]
    assert [s.minutes for s in found] == [20, 35, 40, 95, 72, None, 262]
    assert [s.gaps for s in found] == [1, 1, 2, 1, 1, 0, 0]
    assert found[1].key == "gap:2026-03-12T14:20:00+00:00"


def test_only_what_customers_heard_cuts_the_board():
    found = segments(record(said(20), said(55, audience="executives"), end=80))
    assert [s.minutes for s in found] == [20, 60, None, 80]
    inside = segments(record(said(20, audience="executives"), end=80))
    assert kinds(inside) == ["before", "gap", "after", "whole"]


@pytest.mark.parametrize(
    ("r", "expected"),
    [
        (record(said(20), start_known=False), ["before", "gap", "after", "whole"]),
        (record(said(20), end=None), ["before", "whole"]),
        (record(), ["before", "after", "whole"]),
        (record(said(150)), ["before", "after", "whole"]),
        (record(end=None), ["before", "whole"]),
        (record(said(-10), said(20)), ["before", "calm", "gap", "after", "whole"]),
    ],
)
def test_the_board_stands_whatever_is_missing(r, expected):
    assert kinds(segments(r)) == expected


@given(st.lists(st.integers(min_value=0, max_value=5000), max_size=60))
def test_the_board_stays_readable_and_whole_with_many_messages(told):
    found = segments(record(*(said(m, f"{i}") for i, m in enumerate(told)), end=5000))
    middle = [s for s in found if s.kind in ("gap", "calm")]
    assert len(middle) <= MOST_COLUMNS
    assert len({s.key for s in found}) == len(found)
    lengths = [s.minutes or 0 for s in found if s.kind in ("before", "gap", "calm")]
    assert sum(lengths) == pytest.approx(5000)
    assert all(a.end == b.start for a, b in pairwise(middle))
    assert all(s.start and s.end and minutes_between(s.start, s.end) > 0 for s in middle)


def test_the_longest_gaps_keep_their_columns():
    told = [said(40 * n) for n in range(1, 40)] + [said(1700)]
    found = segments(record(*told, end=1710))
    assert [s.minutes for s in found if s.kind == "gap"] != []
    assert max(s.minutes or 0 for s in found if s.kind == "gap") == 140


@pytest.mark.parametrize(
    ("place", "minute", "kind", "starts"),
    [
        ("incident", None, "whole", 0),
        ("incident", 60, "whole", 0),
        ("gap", None, "whole", 0),
        ("gap", 0, "before", 0),
        ("gap", 55, "gap", 55),
        ("gap", 60, "gap", 55),
        ("communication", 20, "gap", 20),
        ("communication", 190, "gap", 190),
        ("communication", 262, "after", 262),
        ("communication", 900, "after", 262),
        ("communication", -30, "before", 0),
    ],
)
def test_a_note_stands_in_the_column_that_holds_its_instant(place, minute, kind, starts):
    found = segments(record(said(20), said(55), said(190), end=262))
    segment = segment_of(found, place=place, at=None if minute is None else at(minute))
    assert (str(segment.kind), segment.start) == (kind, at(starts))


def test_a_note_keeps_its_place_when_messages_come_and_go():
    pinned = at(55)
    added = segments(record(said(20), said(50), said(55), said(60), said(190), end=262))
    removed = segments(record(said(20), said(190), end=262))
    assert segment_of(added, place="gap", at=pinned).start == at(20)
    assert segment_of(added, place="gap", at=pinned).end == at(60)
    assert segment_of(removed, place="gap", at=pinned).start == at(20)


def test_a_note_on_the_last_message_of_an_open_incident_stands_in_the_last_gap():
    found = segments(record(said(20), said(90), end=None))
    assert segment_of(found, place="communication", at=at(90)).start == at(20)
    assert segment_of(found, place="communication", at=at(400)).kind == "whole"


@pytest.mark.parametrize(
    ("minutes", "colour"),
    [(30, "cool"), (31, "amber"), (90, "amber"), (91, "warm")],
)
def test_a_silence_has_one_colour_wherever_it_is_said(minutes, colour):
    silence = gaps(record(said(10), said(10 + minutes), end=None))[-1]
    assert tone(silence) == colour
    board = segments(record(said(10), said(10 + minutes), end=None))
    assert [(s.over_target, s.severe) for s in board if s.kind in (SegmentKind.GAP, SegmentKind.CALM)] == [
        (colour != "cool", colour == "warm")
    ]
