"""Every figure of the published profiles, and how a gap gets its target."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook import cadence
from playbook.errors import Invalid, NotFound
from playbook.figures import figures
from playbook.headline import gap_words, headline
from playbook.i18n import translator
from playbook.record import Audience, Phase, Severity
from playbook.segments import SegmentKind, segments
from playbook.timeline import gaps
from tests.unit.test_timeline import at, record, said

T = translator("en")
SEVERITIES = [None, *Severity]


def asked(key, *, severity="serious", phase="investigating", audience="customers", since=0.0, kind="between"):
    return cadence.target(
        cadence.profile(key), severity=severity, phase=phase, audience=audience, minutes_since_start=since, kind=kind
    )


@pytest.mark.parametrize(
    ("key", "case", "minutes"),
    [
        # The play: first on detection, then every 20 to 30 minutes.
        ("play", {"kind": "first"}, 20),
        ("play", {}, 30),
        ("play", {"kind": "last", "audience": "executives"}, 30),
        ("strict30", {"kind": "first"}, 30),
        ("strict30", {"severity": "negligible", "phase": "monitoring"}, 30),
        # response.pagerduty.com, external communication: 5 minutes, then 20 for two hours, rarer only if announced.
        ("pagerduty", {"kind": "first"}, 5),
        ("pagerduty", {"since": 119}, 20),
        ("pagerduty", {"since": 500}, 20),
        ("pagerduty", {"audience": "strategic"}, 20),
        # stakeholders.pagerduty.com, frequency: every 30 minutes inside the company.
        ("pagerduty", {"audience": "executives"}, 30),
        ("pagerduty", {"audience": "employees", "kind": "first"}, 30),
        ("executives", {"audience": "executives"}, 30),
        ("executives", {"audience": "employees"}, 30),
        ("executives", {"audience": "customers"}, None),
        ("executives", {"audience": "partners"}, None),
        # handbook.gitlab.com, CMOC workflows: S1 / S2 / S3 and S4 by status.
        *(
            ("gitlab", {"severity": severity, "phase": phase}, minutes)
            for severity, row in {
                "severe": (10, 10, 30),
                "serious": (15, 30, 60),
                "significant": (15, 30, 60),
                "minimal": (15, 30, 60),
                "negligible": (15, 30, 60),
            }.items()
            for phase, minutes in zip(("investigating", "identified", "monitoring"), row, strict=True)
        ),
        # gds-way: P1 every hour, P2 every two hours, below that in business days.
        ("gds", {"severity": "severe"}, 60),
        ("gds", {"severity": "serious"}, 120),
        ("gds", {"severity": "significant"}, None),
        ("gds", {"severity": "negligible", "kind": "first"}, None),
    ],
)
def test_published_profiles_ask_for_what_their_source_says(key, case, minutes):
    assert asked(key, **case) == minutes


@pytest.mark.parametrize("key", cadence.profiles())
def test_an_incident_that_nobody_rated_counts_as_serious(key):
    assert asked(key, severity=None) == asked(key, severity="serious")


@pytest.mark.parametrize(
    ("phase", "like"),
    [
        ("in_progress", "identified"),
        ("verifying", "monitoring"),
        ("resolved", "monitoring"),
        ("own word", "investigating"),
    ],
)
def test_a_phase_the_profile_does_not_know_counts_as_the_one_most_like_it(phase, like):
    assert asked("gitlab", phase=phase) == asked("gitlab", phase=like)


@pytest.mark.parametrize("key", cadence.profiles())
def test_every_profile_has_a_name_a_source_and_a_place_to_read_it(key):
    assert cadence.name(T, key) != key
    assert len(cadence.source(T, key)) > 30
    assert cadence.profile(key).url.startswith("https://")


def test_a_profile_nobody_knows_is_refused():
    with pytest.raises(NotFound, match="whenever"):
        cadence.profile("whenever")


PLAN = cadence.team(
    [
        ("customers", None, None, 45),
        ("customers", "investigating", None, 20),
        ("customers", None, "severe", 15),
        ("executives", None, None, 60),
        (None, "monitoring", None, 90),
        ("customers", None, None, 999),
        ("customers", "resolved", None, 240),
    ]
)


@pytest.mark.parametrize(
    ("audience", "phase", "severity", "minutes"),
    [
        ("customers", "identified", "serious", 45),
        ("customers", "investigating", "serious", 20),
        ("customers", "identified", "severe", 15),
        ("customers", "investigating", "severe", 15),  # as many named: severity before phase
        ("customers", "monitoring", "serious", 45),  # audience before phase
        ("customers", "resolved", "serious", 240),
        ("executives", "investigating", "severe", 60),
        ("employees", "monitoring", "serious", 90),
        ("employees", "identified", "serious", None),
    ],
)
def test_of_a_team_s_plan_the_row_that_names_most_holds(audience, phase, severity, minutes):
    assert cadence.target(PLAN, severity=severity, phase=phase, audience=audience) == minutes


@pytest.mark.parametrize("minutes", [0, -5, 0.5, math.inf, math.nan])
def test_a_plan_without_a_real_number_of_minutes_is_refused(minutes):
    with pytest.raises(Invalid):
        cadence.team([("customers", None, None, minutes)])


@given(
    st.lists(
        st.tuples(
            st.sampled_from([None, *Audience]),
            st.sampled_from([None, "investigating", "monitoring"]),
            st.sampled_from(SEVERITIES),
            st.integers(1, 500),
        ),
        max_size=12,
    ),
    st.sampled_from(list(Audience)),
    st.sampled_from(list(Phase)),
    st.sampled_from(SEVERITIES),
)
def test_whatever_the_plan_a_target_is_one_of_its_rows_or_nothing(rows, audience, phase, severity):
    found = cadence.target(cadence.team(rows), severity=severity, phase=phase, audience=audience)
    assert found is None or found in {row[3] for row in rows}


def targets(r, key, severity="severe", scope="customers"):
    return [g.target_minutes for g in gaps(r, scope=scope, profile=cadence.profile(key).at(severity))]


def test_a_gap_s_target_is_that_of_the_phase_told_last_when_it_began():
    r = record(
        said(8, phase="investigating"),
        said(20, phase="update"),
        said(30, phase="identified"),
        said(45, phase="monitoring"),
        said(90, phase="resolved"),
        end=90,
    )
    assert targets(r, "gitlab") == [10, 10, 10, 10, 30, 30]
    assert targets(r, "gitlab", "serious") == [15, 15, 15, 30, 60, 60]
    assert [g.over_target for g in gaps(r, profile=cadence.profile("gitlab").at("severe"))] == [
        False, True, False, True, True, False,
    ]  # fmt: skip


def test_the_phase_is_the_incident_s_not_only_what_this_audience_heard():
    r = record(
        said(5, phase="investigating"),
        said(10, "e", phase="update", audience="employees", channel="chat"),
        said(40, phase="monitoring"),
        said(50, "e2", phase="update", audience="employees", channel="chat"),
    )
    assert targets(r, "gitlab", scope="audience:employees") == [10, 10, 30]


def test_the_announced_next_update_wins_over_every_profile():
    r = record(said(4, announced_at=at(94)), said(90))
    first, second, _ = gaps(r, profile=cadence.profile("pagerduty").at("severe"))
    assert (first.target_minutes, first.over_target) == (5, False)
    assert (second.target_minutes, second.over_target, second.announced_at) == (90, False, at(94))


def test_a_scope_of_several_audiences_has_the_strictest_target():
    r = record(said(4), said(10, "x", audience="executives", channel="status_page"))
    assert targets(r, "pagerduty", scope="channel:status_page") == [5, 20, 20]
    assert targets(r, "pagerduty", scope="audience:executives") == [30, 30]
    assert targets(r, "executives", scope="everything") == [30, 30, 30]


def test_where_nothing_is_asked_for_no_silence_is_red():
    r = record(said(4), said(110))
    found = gaps(r, scope="customers", profile=cadence.profile("executives").at(None))
    assert {g.over_target for g in found} == {g.asked for g in found} == {False}
    assert [g.excess_minutes for g in found] == [0, 0, 0]
    assert gap_words(found[1], T, "UTC").endswith("No word is asked for here.")
    told = figures(r, "customers", profile=cadence.profile("executives").at(None))
    assert (told.needed, told.silent_share) == (None, 0)


@pytest.mark.parametrize(
    ("key", "severity", "needed"),
    [
        ("strict30", None, 9),  # ceil(262 / 30)
        ("play", None, 10),  # 20, then ceil(242 / 30)
        ("pagerduty", None, 14),  # 5, then ceil(257 / 20)
        ("gds", "severe", 5),
        ("gds", "minimal", None),
        # 10 min until 60 (6), then the phase is monitoring: 90, 120, … 270 (7)
        ("gitlab", "severe", 13),
    ],
)
def test_a_profile_says_how_many_updates_were_needed(key, severity, needed):
    r = record(said(20, phase="investigating"), said(60, phase="monitoring"), end=262)
    assert figures(r, "customers", profile=cadence.profile(key).at(severity)).needed == needed


@given(st.integers(1, 3000), st.integers(5, 90), st.booleans())
def test_needed_is_the_same_whether_counted_or_walked(end, minutes, start_known):
    r = record(said(0), end=end, start_known=start_known)
    plan = cadence.team([(None, None, None, minutes)]).at(None)
    assert figures(r, profile=plan).needed == figures(r, target_minutes=minutes).needed


def test_the_headline_and_the_columns_follow_the_profile():
    r = record(said(20), said(60, phase="monitoring"), said(119))
    assert headline(r, t=T, zone="UTC") == "The status page was silent for 59 min (15:00 → 15:59)"
    easy = cadence.team([(None, None, None, 60)]).at(None)
    assert headline(r, t=T, zone="UTC", profile=easy) == "The longest that customers waited for a word was 59 min"
    assert SegmentKind.GAP not in {s.kind for s in segments(r, profile=easy)}


@pytest.mark.parametrize(
    ("key", "audience", "words"),
    [
        ("strict30", "customers", "a word every 30 min"),
        ("play", "customers", "first word within 20 min, then every 30 min"),
        ("pagerduty", "customers", "first word within 5 min, then every 20 min"),
        ("gitlab", "customers", "first word within 15 min, then every 15 min to 1 h by phase"),
        ("executives", "customers", "Customers: nothing is asked for"),
        ("executives", "executives", "a word every 30 min"),
    ],
)
def test_what_is_asked_is_said_in_words(key, audience, words):
    assert cadence.asked(T, cadence.profile(key).at("serious"), audience) == words


@pytest.mark.parametrize(("since", "minutes"), [(0, 20), (119.9, 20), (120, 60), (500, 60)])
def test_a_rule_may_begin_some_time_after_the_start(since, minutes):
    slower = cadence.Profile("own", (cadence.Rule(60, since=120), cadence.Rule(20)))
    assert (
        cadence.target(slower, severity=None, phase="update", audience="customers", minutes_since_start=since)
        == minutes
    )
    r = record(said(since, "before"), end=since + 10)
    measure = slower.at(None)
    assert [gaps(r, profile=measure)[-1].target_minutes for _ in range(2)] == [minutes, minutes]
