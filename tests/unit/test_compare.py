"""Percentiles among public incidents, and one incident beside another."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook import cadence
from playbook.compare import (
    BENCHMARK_FILE,
    Measure,
    Metric,
    Obstacle,
    Standing,
    alike,
    comparable,
    comparison,
    measure_words,
    obstacle_words,
    percentile,
    population,
    standing_words,
    standings,
)
from playbook.i18n import translator
from tests.unit.test_timeline import at, record, said

T = translator("en")
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "public_incident_benchmarks.json"


@pytest.mark.skipif(not SHARED.exists(), reason="the original figures are not here")
def test_the_shipped_figures_are_the_original_ones():
    ours, original = json.loads(BENCHMARK_FILE.read_text("utf-8")), json.loads(SHARED.read_text("utf-8"))
    assert (ours["incidents"], ours["providers"]) == (original["incidents"], original["providers"])
    for metric in Metric:
        points = {rank: value for rank, value in original[metric].items() if rank != "incidents"}
        assert ours["percentiles"][metric] == points
    assert ours["description"] != original["about"]


@pytest.mark.parametrize(
    ("metric", "value", "percent"),
    [
        ("largest_gap_minutes", 96, 50),
        ("largest_gap_minutes", 153.33, 70),
        ("largest_gap_minutes", (96 + 123.5) / 2, 55),
        ("largest_gap_minutes", 20, 0),
        ("largest_gap_minutes", 5000, 95),
        ("updates", 3, 0),  # a twentieth, a tenth and a fifth of all had three: none had fewer
        ("updates", 4, 25),
        ("updates", 14, 95),
        ("first_post_delay_minutes", 0, 5),
        ("first_post_delay_minutes", 41, 50),
        ("share_of_time_over_30_minutes_silent", 0.51, 50),
    ],
)
def test_a_value_stands_where_the_public_percentiles_put_it(metric, value, percent):
    assert percentile(Metric(metric), value) == pytest.approx(percent)


@given(st.sampled_from(list(Metric)), st.floats(-10, 5000), st.floats(-10, 5000))
def test_a_larger_value_never_stands_lower(metric, one, other):
    low, high = sorted((one, other))
    assert 0 <= percentile(metric, low) <= percentile(metric, high) <= 95


@pytest.mark.parametrize(
    ("metric", "percent", "words"),
    [
        ("largest_gap_minutes", 70, "longer than in 70% of public incidents"),
        ("largest_gap_minutes", 63.9, "longer than in 65% of public incidents"),
        ("largest_gap_minutes", 0, "shorter than in 95% of public incidents"),
        ("updates", 25, "more than in 25% of public incidents"),
        ("updates_per_hour", 0, "fewer than in 95% of public incidents"),
        ("share_of_time_over_30_minutes_silent", 95, "a larger part than in 95% of public incidents"),
        ("share_of_time_over_30_minutes_silent", 1, "a smaller part than in 95% of public incidents"),
    ],
)
def test_a_standing_is_said_of_incidents_never_of_people(metric, percent, words):
    assert standing_words(Standing(Metric(metric), 1.0, percent), T) == words


PLAY = record(said(20), said(55), said(190), said(240), said(262, phase="resolved"), said(300), end=262)


def test_an_incident_is_measured_like_the_public_ones_from_the_first_word_on():
    found = {each.metric: each.value for each in standings(PLAY)}
    assert found == {
        "largest_gap_minutes": 135,
        "median_gap_minutes": 42.5,
        "share_of_time_over_30_minutes_silent": pytest.approx((5 + 105 + 20) / 242),
        "updates_per_hour": pytest.approx(5 / (242 / 60)),
        "updates": 5,
        "duration_minutes": 242,
        "first_post_delay_minutes": 20,
    }


@pytest.mark.parametrize("r", [record(), record(said(20), end=None), record(said(200))])
def test_without_an_end_or_a_word_there_is_no_standing(r):
    assert standings(r) == ()


def test_a_delay_from_an_unknown_start_is_not_compared():
    r = record(said(20), said(50), start_known=False)
    assert Metric.FIRST_POST_DELAY not in {each.metric for each in standings(r)}


@pytest.mark.parametrize(
    ("r", "expected"),
    [
        (PLAY, True),
        (record(said(20), said(50), said(90)), False),
        (record(said(20), end=500), False),
        (record(), False),
    ],
)
def test_public_figures_are_about_long_incidents_with_several_updates(r, expected):
    assert alike(r) is expected


def test_the_population_is_named_beside_its_figures():
    assert population(T).startswith("587 public incidents of 13 providers")


SHORT = record(said(10), end=40)


@pytest.mark.parametrize(
    ("a", "b", "severities", "expected"),
    [
        (PLAY, PLAY, (None, None), []),
        (PLAY, record(said(30), end=200), ("serious", "severe"), []),
        (PLAY, SHORT, (None, None), ["length"]),
        (PLAY, record(said(20), end=None), (None, None), ["open"]),
        (PLAY, record(end=200), (None, None), ["silent"]),
        (PLAY, replace(PLAY, maintenance=True), (None, None), ["maintenance"]),
        (PLAY, record(said(20, audience="executives"), end=200), (None, None), ["audiences"]),
        (PLAY, PLAY, ("minimal", "serious"), ["severity"]),
        (PLAY, PLAY, ("own word", "severe"), []),
        (SHORT, replace(PLAY, maintenance=True), ("negligible", "severe"), ["maintenance", "length", "severity"]),
    ],
)
def test_incidents_too_different_are_not_compared(a, b, severities, expected):
    assert list(comparable(a, b, severities=severities)) == expected
    assert list(comparable(b, a, severities=severities[::-1])) == expected


def test_two_incidents_are_compared_by_what_customers_heard():
    better = record(said(10, announced_at=at(40)), said(40), said(70), said(100), said(125, phase="resolved"))
    found = {line.measure: line for line in comparison(PLAY, better)}
    assert (found[Measure.FIRST_WORD].a, found[Measure.FIRST_WORD].b, found[Measure.FIRST_WORD].change) == (20, 10, -10)
    assert found[Measure.LONGEST].change == -105
    assert found[Measure.BEYOND].b == 0
    assert found[Measure.SENT].b == 1
    assert (found[Measure.PROMISES].a, found[Measure.PROMISES].b, found[Measure.PROMISES].change) == (None, 1, None)
    assert (found[Measure.END_TOLD].a, found[Measure.END_TOLD].b) == (0, 5)
    assert found[Measure.PACE].b == 2


def test_each_incident_is_measured_by_the_profile_at_its_own_severity():
    lines = comparison(PLAY, PLAY, profile=cadence.profile("gds"), severities=("severe", "serious"))
    beyond = next(line for line in lines if line.measure is Measure.BEYOND)
    assert beyond.a == pytest.approx(75 / 262)
    assert beyond.b == pytest.approx(15 / 262)


def test_every_measure_and_obstacle_has_words():
    assert all(len(measure_words(each, T)) > 5 for each in Measure)
    assert all(obstacle_words(each, T).endswith(".") for each in Obstacle)
