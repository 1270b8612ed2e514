"""Audience × channel, what each audience believed, and what updates at a target would have meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook import cadence, label
from playbook.belief import believed
from playbook.counterfactual import counterfactual, words
from playbook.figures import figures
from playbook.i18n import translator
from playbook.matrix import AUDIENCES, matrix
from playbook.record import Audience, Channel
from playbook.scope import cell
from playbook.timeline import gaps, within
from tests.unit.test_timeline import at, record, said

T = translator("en")

TOLD = record(
    said(20),
    said(55),
    said(30, "mail", channel="email"),
    said(90, "vip", channel="email", audience="strategic"),
    said(25, "war", channel="War room", audience="employees"),
    said(130, "after", channel="email", audience="executives"),
)


def row(audience, r=TOLD, **how):
    return next(row for row in matrix(r, **how).rows if row.audience == audience)


def test_there_is_a_row_for_each_of_the_five_audiences_and_a_column_for_each_channel():
    found = matrix(TOLD)
    assert found.channels == ("status_page", "War room", "email")
    assert tuple(row.audience for row in found.rows) == AUDIENCES == tuple(Audience)
    assert all(len(row.cells) == 3 for row in found.rows)


def test_a_cell_says_first_word_longest_silence_share_and_updates():
    page, room, mail = row("customers").cells
    assert (page.first_word_minutes, page.first_word_at, page.sent, page.needed) == (20, at(20), 2, 4)
    assert page.longest is not None
    assert (page.longest.minutes, page.longest.before) == (65, "c55")
    assert page.silent_share == pytest.approx((5 + 35) / 120)
    assert (mail.messages, mail.first_word_minutes, mail.sent) == (("mail",), 30, 1)
    assert (room.told, room.sent, room.first_word_minutes) == (False, 0, None)


def test_over_all_channels_an_audience_is_measured_by_whatever_reached_it():
    total = row("customers").total
    assert total.messages == ("c20", "mail", "c55")
    assert (total.channel, total.sent, total.needed) == (None, 3, 4)
    assert figures(TOLD, "audience:customers").silent_share == total.silent_share


def test_an_audience_never_told_stands_out_with_the_whole_incident_as_its_silence():
    assert matrix(TOLD).untold == ("partners",)
    total = row("partners").total
    assert (total.told, total.sent, total.needed, total.first_word_minutes) == (False, 0, 4, None)
    assert total.longest is not None
    assert (total.longest.minutes, total.silent_share) == (120, 90 / 120)


def test_an_audience_told_only_afterwards_is_not_never_told():
    total = row("executives").total
    assert (total.told, total.messages, total.sent, total.first_word_minutes) == (True, ("after",), 0, 130)


def test_each_audience_has_its_own_target():
    profile = cadence.team([("executives", None, None, 60), ("customers", None, None, 20)]).at(None)
    assert [row(each, profile=profile).total.needed for each in AUDIENCES] == [6, None, None, 2, None]


def test_an_audience_outside_the_five_gets_a_row_after_them():
    r = record(said(10, audience="Regulator"))
    assert [row.audience for row in matrix(r).rows][5:] == ["Regulator"]


@pytest.mark.parametrize("r", [record(), record(end=None), record(start_known=False), record(said(20), end=None)])
def test_a_matrix_of_a_record_without_much_in_it_raises_nothing(r):
    assert len(matrix(r).rows) == 5


@pytest.mark.parametrize("audience", ["customers", "Board: A/B 100 %"])
@pytest.mark.parametrize("channel", ["email", "War: room"])
def test_a_cell_is_a_scope_that_gaps_and_marks_understand(audience, channel):
    scope = cell(audience, channel)
    r = record(said(10, audience=audience, channel=channel), said(20, channel="other"))
    assert [within(c, scope) for c in r.communications] == [True, False]
    assert [g.after for g in gaps(r, scope=scope)] == ["c10", None]
    assert label.scope(T, scope).endswith(label.channel(T, channel))


minutes = st.integers(-30, 200)
told = st.tuples(minutes, st.sampled_from(list(Audience)), st.sampled_from(list(Channel)))


@given(st.lists(told, max_size=25), st.sampled_from([None, 120]))
def test_every_cell_is_what_the_timeline_says_of_its_scope(messages, end):
    r = record(*(said(m, f"{n}", audience=a, channel=c) for n, (m, a, c) in enumerate(messages)), end=end)
    for each in (c for row in matrix(r).rows for c in (row.total, *row.cells)):
        told = figures(r, each.scope)
        assert (each.sent, each.needed, each.silent_share) == (told.sent, told.needed, told.silent_share)
        assert (each.longest, each.first_word_minutes) == (told.largest_gap, told.first_gap_minutes)


@pytest.mark.parametrize(
    ("minute", "customers", "strategic", "employees"),
    [(0, None, None, None), (20, "c20", None, None), (29, "c20", None, "war"), (54, "mail", None, "war"),
     (60, "c55", None, "war"), (500, "c55", "vip", "war")],
)  # fmt: skip
def test_at_each_minute_an_audience_believes_the_last_it_was_told(minute, customers, strategic, employees):
    found = believed(TOLD, at(minute))
    last = {audience: belief.last.id if belief.last else None for audience, belief in found.items()}
    assert (last["customers"], last["strategic"], last["employees"]) == (customers, strategic, employees)
    assert last["partners"] is None


def test_what_was_said_in_the_seconds_of_a_minute_was_told_by_that_minute():
    found = believed(record(said(20.5)), at(20))["customers"]
    assert found.last is not None
    assert found.minutes_ago == 0
    assert believed(record(said(20.5)), at(19))["customers"].minutes_ago is None


def test_nobody_believes_a_backdated_message_before_it_was_published():
    r = record(said(10, "true"), said(20, "back", published_at=at(90)))
    assert [believed(r, at(m))["customers"].last.id for m in (30, 90)] == ["true", "back"]  # type: ignore[union-attr]


def test_of_two_messages_in_a_minute_the_later_in_the_source_is_the_last():
    assert believed(record(said(20, "a"), said(20, "b")), at(20))["customers"].last.id == "b"  # type: ignore[union-attr]


PLAY = record(said(20), said(55), said(190), said(240), said(262), said(300), end=262)


def test_the_counterfactual_counts_the_messages_and_the_silence_of_another_plan():
    found = counterfactual(PLAY, 30)
    assert found is not None
    assert (found.sent, found.messages, found.more) == (5, 9, 4)
    assert (found.longest_minutes, found.would_be_minutes) == (135, 30)
    assert found.times[:2] == (at(30), at(60))
    assert found.times[-1] == at(262)
    assert words(found, T, every=30) == (
        "With an update every 30 min: 9 messages instead of 5, longest silence 30 min instead of 2 h 15."
    )


def test_where_the_target_was_met_nothing_would_have_been_better():
    found = counterfactual(record(said(20), said(45), said(70), said(95)), 30)
    assert found is not None
    assert found.nothing_gained
    assert words(found, T, every=30) == "The longest silence was 25 min: that target was met."


def test_the_counterfactual_follows_a_profile_too():
    found = counterfactual(PLAY, cadence.profile("pagerduty").at("severe"))
    assert found is not None
    assert (found.messages, found.would_be_minutes) == (14, 20)
    assert words(found, T).startswith("With updates as planned: 14 messages instead of 5")


@pytest.mark.parametrize(
    ("r", "target"),
    [(record(said(20), end=None), 30), (record(start_known=False), 30), (PLAY, 0), (PLAY, cadence.team([]).at(None))],
)
def test_there_is_no_counterfactual_without_an_end_or_a_target(r, target):
    assert counterfactual(r, target) is None


def test_while_the_start_is_unknown_the_first_word_is_given():
    found = counterfactual(record(said(20), start_known=False), 30)
    assert found is not None
    assert (found.messages, found.times[0], found.times[-1], found.would_be_minutes) == (5, at(20), at(120), 30)


@given(st.lists(st.integers(0, 600), max_size=20), st.integers(1, 600), st.integers(1, 90), st.booleans())
def test_the_counterfactual_is_never_silent_beyond_its_target(told, end, target, start_known):
    r = record(*(said(m, f"{n}") for n, m in enumerate(told)), end=end, start_known=start_known)
    found = counterfactual(r, target)
    if found is not None:
        assert found.would_be_minutes <= target
        assert found.messages == figures(r, "customers" if told else "everything", target).needed
        assert list(found.times) == sorted(found.times)
