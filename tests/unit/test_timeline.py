"""Every sentence of DESIGN's "Gap rules", and what is built on them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook.errors import Invalid
from playbook.figures import figures, promises
from playbook.record import Communication, Record
from playbook.timeline import (
    CUSTOMERS,
    Gap,
    GapKind,
    before_start,
    circled,
    customer_scope,
    follow_up,
    gaps,
    longest,
    minutes_between,
    phases,
    scopes,
)

START = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def said(minutes: float, name: str = "", **fields: object) -> Communication:
    return Communication(id=name or f"c{minutes:g}", happened_at=at(minutes), **fields)  # type: ignore[arg-type]


def record(*told: Communication, end: float | None = 120, start_known: bool = True) -> Record:
    return Record(
        id="r",
        title="Checkout down",
        communications=told,
        started_at=START,
        start_known=start_known,
        resolved_at=None if end is None else at(end),
    )


def lengths(found: tuple[Gap, ...]) -> list[tuple[str, float]]:
    return [(str(g.kind), g.minutes) for g in found]


@pytest.mark.parametrize(
    ("told", "end", "start_known", "expected"),
    [
        ((20, 55), 120, True, [("first", 20), ("between", 35), ("last", 65)]),
        ((20, 55), 120, False, [("between", 35), ("last", 65)]),
        ((20, 55), None, True, [("first", 20), ("between", 35)]),
        ((20, 55), None, False, [("between", 35)]),
        ((55, 20), 120, True, [("first", 20), ("between", 35), ("last", 65)]),
        ((0, 120), 120, True, [("first", 0), ("between", 120), ("last", 0)]),
        ((20, 20), 120, True, [("first", 20), ("between", 0), ("last", 100)]),
        ((20, 150), 120, True, [("first", 20), ("last", 100)]),
        ((-10, 20), 120, True, [("first", -10), ("between", 30), ("last", 100)]),
        ((150,), 120, True, [("first", 120)]),
        ((), 120, True, [("first", 120)]),
        ((), 120, False, []),
        ((), None, True, []),
        ((), None, False, []),
    ],
)
def test_gaps_run_from_start_to_update_to_update_to_resolution(told, end, start_known, expected):
    found = gaps(record(*map(said, told), end=end, start_known=start_known))
    assert lengths(found) == expected


def test_nothing_is_measured_from_a_start_that_is_only_the_first_post():
    r = record(said(20), said(55), start_known=False)
    assert [g.kind for g in gaps(r)] == [GapKind.BETWEEN, GapKind.LAST]
    assert figures(r).first_gap_minutes is None


def test_updates_after_the_resolution_are_follow_up_and_no_cadence():
    r = record(said(20), said(120, "at"), said(121, "after"))
    assert [follow_up(r, c) for c in r.communications] == [False, False, True]
    assert "after" not in {g.before for g in gaps(r)} | {g.after for g in gaps(r)}
    assert figures(r).sent == 2
    assert not follow_up(record(said(500), end=None), said(500))


def test_an_update_before_the_start_is_flagged_and_never_clamped():
    r = record(said(-10, "early"), said(20))
    first = gaps(r)[0]
    assert (first.minutes, first.flagged, first.over_target) == (-10, True, False)
    assert first.start == START
    assert [before_start(r, c) for c in r.communications] == [True, False]
    assert not before_start(record(said(-10), start_known=False), said(-10))


def test_identical_minutes_keep_source_order():
    r = record(said(40, "late"), said(20, "b"), said(20, "a"), said(20, "c"))
    assert [g.after for g in gaps(r)[:-1]] == ["b", "a", "c", "late"]
    assert len({g.key for g in gaps(r)}) == 5


@pytest.mark.parametrize(
    ("minutes", "target", "over"),
    [(30, 30, False), (30.01, 30, True), (29, 30, False), (20, 15, True), (60, 60, False), (61, 60, True)],
)
def test_a_gap_is_over_target_only_when_longer_than_it(minutes, target, over):
    assert gaps(record(said(minutes)), target_minutes=target)[0].over_target is over


def test_the_strict_default_is_thirty_minutes():
    assert gaps(record(said(31)))[0].target_minutes == 30


@pytest.mark.parametrize(
    ("announced", "came", "target", "over"),
    [
        (80, 80, 60, False),  # exactly when announced
        (80, 75, 60, False),  # in time, though longer than the usual 30
        (80, 81, 60, True),
        (30, 45, 10, True),  # sooner than the usual target, and late
        (20, 45, 30, False),  # announced for the same minute: promises nothing
        (10, 60, 30, True),  # announced for the past: promises nothing
    ],
)
def test_an_announced_time_is_the_target_of_the_gap_after_it(announced, came, target, over):
    r = record(said(20, "before", announced_at=at(announced)), said(came))
    gap = gaps(r)[1]
    assert (gap.target_minutes, gap.over_target) == (target, over)
    assert (gap.announced_at is not None) is (target != 30)
    assert gaps(r)[0].announced_at is None


def test_an_announcement_holds_for_the_gap_up_to_the_resolution_too():
    last = gaps(record(said(20, announced_at=at(130))))[-1]
    assert (last.kind, last.over_target, last.announced_at) == (GapKind.LAST, False, at(130))


@pytest.mark.parametrize(
    ("first", "second", "minutes"),
    [
        # Clocks go back at 03:00 CEST: 02:50 CEST and 02:10 CET are 20 minutes apart.
        ("2025-10-26T02:50:00+02:00", "2025-10-26T02:10:00+01:00", 20),
        # Clocks go forward at 02:00 CET: 01:50 and 03:10 are 20 minutes apart.
        ("2026-03-29T01:50:00+01:00", "2026-03-29T03:10:00+02:00", 20),
    ],
)
def test_a_change_of_clocks_inside_an_incident_is_right(first, second, minutes):
    berlin = ZoneInfo("Europe/Berlin")
    a, b = (datetime.fromisoformat(time).astimezone(berlin) for time in (first, second))
    told = (Communication(id="b", happened_at=b), Communication(id="a", happened_at=a))
    r = Record(id="r", title="", communications=told, started_at=a, start_known=True, resolved_at=b)
    assert lengths(gaps(r)) == [("first", 0), ("between", minutes), ("last", 0)]
    assert [g.after for g in gaps(r)] == ["a", "b", None]
    assert not follow_up(r, told[0])
    assert not before_start(r, told[1])


def test_a_scope_sees_only_its_own_messages():
    r = record(
        said(10, channel="status_page", audience="customers"),
        said(20, channel="email", audience="strategic"),
        said(30, channel="War room", audience="executives"),
    )
    ends = {scope: [g.after for g in gaps(r, scope=scope)] for scope in scopes(r)}
    assert ends == {
        "everything": ["c10", "c20", "c30", None],
        "customers": ["c10", "c20", None],
        "audience:customers": ["c10", None],
        "audience:strategic": ["c20", None],
        "audience:executives": ["c30", None],
        "channel:status_page": ["c10", None],
        "channel:email": ["c20", None],
        "channel:War room": ["c30", None],
    }
    assert customer_scope(r) == "customers"
    assert customer_scope(record(said(1, audience="executives"))) == "everything"


def test_one_customer_audience_needs_no_scope_beside_all_customers():
    assert scopes(record(said(1))) == ("everything", "customers", "channel:status_page")
    assert scopes(record()) == ("everything",)


def test_an_audience_never_told_was_silent_from_start_to_resolution():
    (gap,) = gaps(record(said(20)), scope="audience:executives")
    assert (gap.kind, gap.minutes, gap.before, gap.after) == (GapKind.FIRST, 120, None, None)


def test_a_scope_nobody_knows_is_refused():
    with pytest.raises(Invalid, match="colour:red"):
        gaps(record(said(1)), scope="colour:red")


def test_the_longest_silences_come_first_and_ties_in_order_of_time():
    found = gaps(record(said(20), said(20, "same"), said(60), said(100)))
    assert [(g.before, g.minutes) for g in longest(found)] == [("same", 40), ("c60", 40), (None, 20)]


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        (("everything", 55, 120), ["c55"]),
        (("channel:email", 55, 120), []),
        # A message was added inside the marked silence: both halves keep the mark.
        (("everything", 20, 120), ["c20", "c55"]),
        # One was taken away: the longer silence keeps it.
        (("everything", 60, 90), ["c55"]),
        # The message at its start was moved by some minutes.
        (("everything", 50, 120), ["c55"]),
        (("everything", 57, 120), ["c55"]),
        # Overlapping is not enough.
        (("everything", 40, 70), []),
    ],
)
def test_a_circled_gap_survives_messages_added_removed_and_moved(mark, expected):
    scope, start, end = mark
    found = gaps(record(said(20), said(55)))
    assert [g.before for g in circled(found, [(scope, at(start), at(end))])] == expected


def test_a_gap_without_length_is_never_circled():
    found = gaps(record(said(20), said(20, "same")))
    assert [g.before for g in circled(found, [("everything", at(0), at(120))])] == [None, "same"]


def test_update_carries_the_phase_forward_and_the_resolution_ends_the_last():
    r = record(
        said(5, phase="update"),
        said(10, phase="investigating"),
        said(20, phase="update"),
        said(30, phase="investigating"),
        said(40, phase="identified"),
        said(120, phase="resolved"),
        said(200, phase="postmortem"),
    )
    assert [(p.phase, p.start, p.end) for p in phases(r)] == [
        ("investigating", at(10), at(40)),
        ("identified", at(40), at(120)),
    ]


def test_phases_of_an_open_incident_end_with_its_last_message():
    r = record(said(10, phase="investigating"), said(30), end=None)
    assert [(p.phase, p.end) for p in phases(r)] == [("investigating", at(30))]
    assert phases(record()) == ()


def test_figures_sum_up_a_scope():
    r = record(
        said(20),
        said(55, announced_at=at(85)),
        said(190, announced_at=at(250)),
        said(245),
        said(262),
        said(300),
        end=262,
    )
    told = figures(r)
    assert told.first_gap_minutes == 20
    assert told.largest_gap is not None
    assert told.largest_gap.minutes == 135
    assert (told.sent, told.needed) == (5, 9)
    assert (told.promises_made, told.promises_kept) == (2, 1)
    assert told.silent_share == pytest.approx((5 + 105) / 262)
    assert told.duration_minutes == 262


@pytest.mark.parametrize(
    ("r", "first", "sent", "needed"),
    [
        (record(), None, 0, 4),
        (record(said(150)), 150, 0, 4),
        (record(said(20), end=None), 20, 1, None),
        (record(said(30), start_known=False), None, 1, 4),
        (record(end=0), None, 0, 0),
        (record(start_known=False), None, 0, None),
    ],
)
def test_figures_say_none_for_what_is_not_known(r, first, sent, needed):
    told = figures(r)
    assert (told.first_gap_minutes, told.sent, told.needed) == (first, sent, needed)


def test_an_end_before_the_start_raises_nothing():
    r = record(said(-40), said(10), end=-30)
    assert [g.minutes for g in gaps(r)] == [-40, 10]
    assert figures(r).silent_share is None


minutes = st.integers(min_value=0, max_value=2000)


@given(st.lists(minutes, max_size=30), minutes, st.booleans())
def test_gaps_tile_the_incident(told, end, shared):
    r = record(*(said(m, f"{i}") for i, m in enumerate(told)), end=end)
    found = gaps(r)
    assert sum(g.minutes for g in found) == pytest.approx(minutes_between(START, at(end)))
    assert [g.end for g in found[:-1]] == [g.start for g in found[1:]]
    assert (found[0].start, found[-1].end) == (START, at(end))


@given(st.lists(st.integers(min_value=-500, max_value=2000), min_size=1, max_size=30), minutes)
def test_gaps_add_up_even_with_updates_before_the_start(told, end):
    r = record(*(said(m, f"{i}") for i, m in enumerate(told)), end=end)
    assert sum(g.minutes for g in gaps(r)) == pytest.approx(end)
    assert len({g.key for g in gaps(r)}) == len(gaps(r))


@pytest.mark.parametrize(
    ("answers", "kept", "late"),
    [
        ([("status_page", 25)], True, 0.0),
        ([("status_page", 30)], True, 0.0),
        ([("status_page", 41)], False, 11.0),
        ([("support", 20)], False, None),  # a word elsewhere does not keep it
    ],
)
def test_a_promise_binds_the_channel_it_was_made_on(
    answers: list[tuple[str, int]], kept: bool, late: float | None
) -> None:
    start = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
    told = [
        Communication("a", start, announced_at=start + timedelta(minutes=30)),
        *(
            Communication(f"b{n}", start + timedelta(minutes=m), channel=channel)
            for n, (channel, m) in enumerate(answers)
        ),
    ]
    record = Record("r", "R", tuple(told), start, True, start + timedelta(minutes=60))
    [promise] = promises(record, CUSTOMERS)
    assert (promise.kept, promise.late_minutes) == (kept, late)
