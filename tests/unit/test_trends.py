"""A team's figures over time: one target for all, steps back, what became of the actions, who is too different."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from playbook.cadence import profile
from playbook.habits import Habit, habits
from playbook.i18n import LANGUAGES, translator
from playbook.pulse import Item, Moment
from playbook.record import Communication, Record
from playbook.trend_chart import actions_figure, line_figure, lines_figure
from playbook.trends import Agreed, Kept, Point, Trend, Unit, change_words, finding, kept, relapse_words, trends

EN = translator("en")
START = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
TODAY = date(2026, 6, 1)
MAY, JULY = date(2026, 5, 1), date(2026, 7, 1)


def incident(*minutes: int, lasted: int = 120, start: datetime = START) -> Record:
    """Told at these minutes after the start."""
    told = tuple(
        Communication(f"c{m}", start + timedelta(minutes=m), "Card payments fail in the EU. We are sorry.")
        for m in minutes
    )
    return Record("r", "t", told, started_at=start, start_known=True, resolved_at=start + timedelta(minutes=lasted))


def point(n: int, *minutes: int, **more: object) -> Point:
    start = START + timedelta(days=60 * n)
    given = {"lasted": more.pop("lasted")} if "lasted" in more else {}
    return Point(f"w{n}", f"Workshop {n}", start, incident(*minutes, start=start, **given), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("actions", "expected", "share"),
    [
        ([], Kept(), None),
        ([Agreed(MAY, "done", MAY)], Kept(on_time=1), 1.0),
        ([Agreed(MAY, "done", date(2026, 5, 2))], Kept(late=1), 0.0),
        ([Agreed(None, "done", MAY)], Kept(on_time=1), 1.0),
        ([Agreed(MAY, "done", None)], Kept(), None),
        ([Agreed(MAY, "dropped", None)], Kept(dropped=1), 0.0),
        ([Agreed(MAY, "open", None)], Kept(overdue=1), 0.0),
        ([Agreed(TODAY, "open", None), Agreed(JULY, "open", None), Agreed(None, "open", None)], Kept(ahead=3), None),
        ([Agreed(MAY, "done", MAY), Agreed(MAY, "open", None), Agreed(JULY, "open", None)], Kept(1, 0, 0, 1, 1), 0.5),
    ],
)
def test_what_became_of_the_actions(actions: list[Agreed], expected: Kept, share: float | None) -> None:
    assert kept(actions, TODAY) == expected
    assert expected.share == share


@pytest.mark.parametrize(
    ("values", "unit", "less", "back"),
    [
        ((12.0, 7.0, 4.0), Unit.MINUTES, True, set()),
        ((80.0, 29.0, 67.0), Unit.MINUTES, True, {2}),
        ((30.0, 32.0), Unit.MINUTES, True, set()),
        ((30.0, 34.0), Unit.MINUTES, True, {1}),
        ((30.0, None, 60.0), Unit.MINUTES, True, {2}),
        ((None, 10.0), Unit.MINUTES, True, set()),
        ((0.5, 0.45), Unit.SHARE, False, set()),
        ((0.5, 0.3, 0.9), Unit.SHARE, False, {1}),
        ((0.0, 0.2), Unit.SHARE, True, {1}),
        ((4.0, 3.9, 3.0), Unit.ANSWER, False, {2}),
    ],
)
def test_a_step_back_is_a_figure_noticeably_worse_than_the_last_known(
    values: tuple[float | None, ...], unit: Unit, less: bool, back: set[int]
) -> None:
    assert Trend("k", "n", unit, less, values).relapses == back


def test_points_come_in_order_of_time_measured_by_one_target() -> None:
    """Whatever order they were given in."""
    found = trends([point(1, 5, 30, 120), point(0, 20, 110, 120)], profile("strict30"), EN)
    assert [p.id for p in found.points] == ["w0", "w1"]
    first, longest, beyond, promises = found.heard
    assert first.values == (20, 5)
    assert longest.values == (90, 90)
    assert promises.values == (None, None)
    assert all(0 <= (value or 0) <= 1 for value in beyond.values)
    assert finding(found, EN) == "From the start to the first word: 20 min → 5 min · Longest silence: 1 h 30 → 1 h 30"


def test_neighbours_that_are_too_different_are_named() -> None:
    """One lasted more than four times as long as the other."""
    found = trends([point(0, 5, 60), point(1, 5, 60), point(2, 5, 60, lasted=900)], profile("strict30"), EN)
    assert set(found.unlike) == {2}


def test_a_step_back_is_said_in_a_sentence() -> None:
    found = trends([point(0, 5, 30), point(1, 40, 70)], profile("strict30"), EN)
    [sentence] = relapse_words(found, EN)
    assert sentence.startswith("A step back in “Workshop 1”: From the start to the first word 5 min → 40 min")


@pytest.mark.parametrize(
    ("values", "unit", "less", "words"),
    [
        ((12.0, 4.0), Unit.MINUTES, True, "better"),
        ((4.0, 12.0), Unit.MINUTES, True, "worse"),
        ((0.0, 2.0), Unit.MINUTES, True, "about the same"),
        ((0.5, 0.9), Unit.SHARE, False, "better"),
        ((0.9, 0.5), Unit.SHARE, False, "worse"),
        ((0.5, 0.52), Unit.SHARE, False, "about the same"),
        ((3.0, 4.0), Unit.ANSWER, False, "better"),
        ((None, 4.0), Unit.ANSWER, False, ""),
    ],
)
def test_two_figures_beside_each_other(values: tuple[float | None, ...], unit: Unit, less: bool, words: str) -> None:
    assert change_words(Trend("k", "n", unit, less, values), 0, 1, EN) == words


def test_the_pulse_is_the_mean_of_the_statements_that_were_told() -> None:
    told = {Moment.START: {Item.TOOLS: (0, 0, 3, 0, 0), Item.ROLES: (3, 0, 0, 0, 0)}}
    found = trends([point(0, 5, pulse=told), point(1, 5)], profile("strict30"), EN)
    start, end, worth = found.pulse
    assert (start.values, end.values, worth.values) == ((2.0, None), (None, None), (None, None))


def test_habits_are_shares_of_the_messages_to_customers() -> None:
    found = habits(incident(5, 30))
    assert found[Habit.SORRY] == found[Habit.SCOPE] == found[Habit.CLEAR] == 1
    assert found[Habit.NEXT] == 0
    assert set(habits(incident()).values()) == {None}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("phone", [False, True])
def test_every_figure_is_drawn_in_every_language(lang: str, phone: bool) -> None:
    """Values are written at their points; titles reach Plotly as text."""
    t = translator(lang)
    points = [point(0, 20, 60), point(1, 5, 40, kept=Kept(1, 1, 1, 1, 1))]
    points[0] = Point("w0", "<b>Bold</b>", points[0].at, points[0].record)
    found = trends(points, profile("play"), t)
    for dark in (False, True):
        look = {"dark": dark, "phone": phone}
        line = line_figure(found.heard[0], found.points, t, **look)
        assert len(line.data[0].text) == 2
        assert "<b>Bold</b>" not in line.to_json()
        assert len(lines_figure(found.habits, found.points, t, **look).data) == 4
        assert [bar.y[1] for bar in actions_figure(found.points, t, **look).data] == [1, 1, 1, 1, 1]


def test_nothing_known_draws_an_empty_figure() -> None:
    found = trends([point(0), point(1)], profile("play"), EN)
    assert line_figure(found.heard[0], found.points, EN).data[0].x in ((), None)
    assert finding(found, EN) == "Longest silence: 2 h → 2 h"
    assert set(found.unlike) == {1}
    assert finding(trends([point(0)], profile("play"), EN), EN).startswith("Two incidents")
