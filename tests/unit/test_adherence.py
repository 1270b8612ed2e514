"""Targets kept and missed, by audience and phase."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from playbook import cadence
from playbook.adherence import Kept, adherence, asked_words, outcome_words
from playbook.documents.plan import Line, plan_of, profile
from playbook.i18n import translator
from playbook.record import Communication, Record
from playbook.timeline import gaps

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
T = translator("en")


def line(audience: str, moment: str, minutes: float | None) -> Line:
    return Line(audience, moment, ("status_page",), minutes, "Lead")


PLAN = plan_of(
    {
        "": (
            line("customers", "first", 15),
            line("customers", "investigating", 20),
            line("customers", "monitoring", 60),
            line("customers", "resolved", 10),
            line("customers", "postmortem", 2880),
            line("executives", "first", 30),
            line("partners", "resolved", None),
        )
    }
)


def record(*told: tuple[float, str, str], start: bool = True, end: float | None = 180) -> Record:
    return Record(
        "r",
        "",
        tuple(
            Communication(f"c{n}", NOON + timedelta(minutes=at), audience=audience, phase=phase)
            for n, (at, audience, phase) in enumerate(told)
        ),
        started_at=NOON if start else None,
        start_known=start,
        resolved_at=None if end is None else NOON + timedelta(minutes=end),
    )


def found(what: Record, severity: str | None = None) -> dict[tuple[str, str], Kept]:
    kept = adherence(what, profile(PLAN).at(severity), after=PLAN.lines(severity))
    return {(each.audience, each.moment): each for each in kept}


INCIDENT = record(
    (10, "customers", "investigating"),
    (25, "customers", "investigating"),
    (60, "customers", "update"),
    (70, "customers", "monitoring"),
    (120, "customers", "monitoring"),
    (185, "customers", "resolved"),
    (1000, "customers", "postmortem"),
)


@pytest.mark.parametrize(
    ("case", "counts", "longest", "words"),
    [
        (("customers", "first"), (1, 0), 10, "kept: after 10 min"),
        # 10→25, 25→60 and 60→70 began while "investigating" was the last phase told.
        (("customers", "investigating"), (2, 1), 35, "1 of 3 missed, the longest 35 min"),
        (("customers", "monitoring"), (2, 0), 60, "2 silences, all kept; the longest 1 h"),
        (("customers", "resolved"), (1, 0), 5, "kept: after 5 min"),
        (("customers", "postmortem"), (1, 0), 820, "kept: after 13 h 40"),
        (("executives", "first"), (0, 1), None, "missed: never told"),
        (("partners", "resolved"), (0, 1), None, "missed: never told"),
    ],
)
def test_each_target_is_kept_or_missed(
    case: tuple[str, str], counts: tuple[int, int], longest: float | None, words: str
) -> None:
    kept = found(INCIDENT)[case]
    assert (kept.kept, kept.missed) == counts
    assert kept.longest == longest
    assert outcome_words(kept, T) == words
    assert kept.severe is (words == "missed: never told")


def test_only_what_was_asked_for_is_listed_in_order() -> None:
    assert list(found(INCIDENT)) == [
        ("customers", "first"),
        ("customers", "investigating"),
        ("customers", "monitoring"),
        ("customers", "resolved"),
        ("customers", "postmortem"),
        ("executives", "first"),
        ("partners", "resolved"),
    ]


def test_kept_and_missed_add_up_to_the_silences() -> None:
    """No silence is lost between the phases, and none is counted twice."""
    kept = [each for each in found(INCIDENT).values() if each.audience == "customers" and each.moment != "resolved"]
    silences = [g for g in gaps(INCIDENT, scope="audience:customers", profile=profile(PLAN).at(None)) if g.asked]
    assert sum(each.kept + each.missed for each in kept if each.moment != "postmortem") == len(silences)
    assert sum(each.missed for each in kept) == sum(gap.over_target for gap in silences)


def test_a_long_silence_that_was_announced_makes_a_short_miss_no_worse() -> None:
    """Red is for silences of three targets: the long one was in time, and the one missed was a little late."""
    start = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
    told = (
        Communication(
            "a", start + timedelta(minutes=5), phase="investigating", announced_at=start + timedelta(hours=5)
        ),
        Communication("b", start + timedelta(hours=5), phase="investigating"),
        Communication("c", start + timedelta(hours=5, minutes=40), phase="resolved"),
    )
    what = Record("r", "R", told, start, True, start + timedelta(hours=5, minutes=40))
    kept = found(what)["customers", "investigating"]
    assert (kept.kept, kept.missed, kept.longest, kept.severe) == (2, 1, 295, False)


@pytest.mark.parametrize(
    ("what", "case", "words"),
    [
        (record((9, "customers", "update"), start=False), ("customers", "first"), "not known: when did it begin?"),
        (record((10, "customers", "investigating"), end=None), ("customers", "resolved"), "still open"),
        (record((10, "customers", "investigating"), end=20), ("customers", "monitoring"), "did not come up"),
        (record((10, "customers", "investigating"), end=20), ("customers", "resolved"), "missed: never told"),
        (record((10, "customers", "investigating"), end=20), ("customers", "first"), "kept: after 10 min"),
        (record(end=10), ("customers", "first"), "kept: it was over before"),
        (record(end=100), ("customers", "first"), "missed: never told"),
        (record((40, "customers", "investigating"), end=50), ("customers", "first"), "missed: after 40 min"),
        (record((20, "customers", "resolved"), end=5), ("customers", "resolved"), "missed: after 15 min"),
        (record((20, "customers", "resolved"), end=5), ("customers", "postmortem"), "missed: never told"),
        (record((20, "customers", "resolved"), end=20), ("customers", "resolved"), "kept: after 0 min"),
        (record((18, "customers", "resolved"), end=20), ("customers", "resolved"), "kept: after 0 min"),
    ],
)  # fmt: skip
def test_the_edges_say_what_they_are(what: Record, case: tuple[str, str], words: str) -> None:
    assert outcome_words(found(what)[case], T) == words


def test_an_announced_time_is_the_target() -> None:
    told = (
        Communication("a", NOON, phase="investigating", announced_at=NOON + timedelta(minutes=90)),
        Communication("b", NOON + timedelta(minutes=80), phase="resolved"),
    )
    what = Record("r", "", told, NOON, start_known=True, resolved_at=NOON + timedelta(minutes=80))
    assert found(what)["customers", "investigating"].met


def test_published_profiles_are_measured_alike() -> None:
    kept = adherence(INCIDENT, cadence.profile("play").at(None))
    by_case = {(each.audience, each.moment): (each.minutes, each.kept, each.missed) for each in kept}
    assert by_case["customers", "first"] == (20, 1, 0)
    assert by_case["customers", "investigating"] == (30, 2, 1)
    assert by_case["customers", "monitoring"] == (30, 0, 2)


@pytest.mark.parametrize(
    ("moment", "minutes", "words"),
    [
        ("first", 15, "within 15 min"),
        ("investigating", 20, "every 20 min"),
        ("resolved", None, "once"),
        ("postmortem", 2880, "within 2 days"),
        ("investigating", None, "as announced"),
    ],
)
def test_what_was_asked_is_said(moment: str, minutes: float | None, words: str) -> None:
    assert asked_words(Kept("customers", moment, minutes, 0, 0, None), T) == words
