"""What a team's plan would have meant for an incident: messages, silences, and who would have sent them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from playbook.counterfactual import Rehearsed, by_plan, counterfactual
from playbook.documents.plan import Line, Plan, plan_of
from playbook.record import Communication, Record
from playbook.timeline import STRICT_MINUTES

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def record(*told: tuple[int, str, str], minutes: int | None = 120, start_known: bool = True) -> Record:
    """Messages as (minute, audience, phase)."""
    messages = tuple(
        Communication(f"c{n}", NOON + timedelta(minutes=minute), "", "email", audience, phase)
        for n, (minute, audience, phase) in enumerate(told)
    )
    end = None if minutes is None else NOON + timedelta(minutes=minutes)
    return Record("r", "", messages, started_at=NOON, start_known=start_known, resolved_at=end)


def line(moment: str, minutes: float | None, owner: str, audience: str = "customers", channel: str = "email") -> Line:
    return Line(audience, moment, (channel,), minutes, owner)


def plan(*lines: Line) -> Plan:
    return plan_of({"": lines})


STEADY = (
    line("first", 15, "Ada"),
    line("investigating", 30, "Ben"),
    line("identified", 60, "Cem"),
    line("resolved", 10, "Dia"),
)


def shape(found: tuple[Rehearsed, ...]) -> list[tuple[str, int, float, list[tuple[str, int]]]]:
    return [
        (r.audience, r.found.messages, r.found.would_be_minutes, [(s.owner, s.messages) for s in r.senders])
        for r in found
    ]


TOLD = ((10, "customers", "investigating"), (50, "customers", "identified"))


@pytest.mark.parametrize(
    ("lines", "told", "expected"),
    [
        # 12:15 Ada; 12:45 was due by the investigating row; 13:15 too, begun at 12:45; then hourly; 14:00 the end.
        (STEADY, TOLD, [("customers", 4, 45.0, [("Ada", 1), ("Ben", 2), ("Dia", 1)])]),
        # Nothing is asked once it is identified: after the last word due there is silence up to the resolution.
        (STEADY[:2], TOLD, [("customers", 3, 45.0, [("Ada", 1), ("Ben", 2)])]),
        ((STEADY[0], STEADY[3]), TOLD, [("customers", 2, 105.0, [("Ada", 1), ("Dia", 1)])]),
        # An audience that never heard a word.
        ((line("first", 60, "Eve", "partners"),), TOLD, [("partners", 1, 60.0, [("Eve", 1)])]),
        ((), TOLD, []),
    ],
)  # fmt: skip
def test_a_plan_tells_messages_silences_and_senders(
    lines: tuple[Line, ...], told: tuple[tuple[int, str, str], ...], expected: list[object]
) -> None:
    assert shape(by_plan(record(*told), plan(*lines), None)) == expected


def test_without_an_end_nothing_can_be_said() -> None:
    assert by_plan(record(*TOLD, minutes=None), plan(*STEADY), None) == ()


def test_a_severity_with_rows_of_its_own_has_its_own_senders() -> None:
    both = plan_of({"": STEADY, "severe": (line("first", 5, "Zoe"),)})
    assert shape(by_plan(record(*TOLD), both, "severe"))[0][3] == [("Zoe", 1)]
    assert shape(by_plan(record(*TOLD), both, "minimal"))[0][3][0] == ("Ada", 1)


def test_channels_keep_senders_apart_and_no_name_stays_empty() -> None:
    """The same person on two channels is told twice; what the plan leaves out is left out."""
    found = by_plan(
        record(minutes=70),
        plan(
            line("first", 15, "Ada"), line("investigating", 30, "Ada", channel="status_page"), line("resolved", 1, "")
        ),
        None,
    )
    assert [(s.owner, s.channels, s.messages) for s in found[0].senders] == [
        ("Ada", ("email",), 1),
        ("Ada", ("status_page",), 1),
        ("", ("email",), 1),
    ]


def test_the_counterfactual_counts_the_silence_up_to_the_resolution() -> None:
    """Also where the last word comes with it."""
    found = counterfactual(record(*TOLD), STRICT_MINUTES)
    assert found is not None
    assert (found.messages, found.would_be_minutes) == (4, 30.0)
