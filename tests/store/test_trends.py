"""A team's trends: drawn from all its workshops, and nobody else's."""

from __future__ import annotations

import pytest

from playbook.errors import NotAllowed
from playbook.pulse import Moment
from playbook.store import Store
from playbook.trends import Kept
from playbook.workshop import samples, trends, view
from tests.store.conftest import ANN, BEN, STRANGER, Workshop


def team_of(store: Store, browser: str) -> str:
    opened = samples.open_sample(store, browser=browser, lang="en")
    return view.look(store, browser=browser, workshop_id=opened).team_id


def test_the_sample_s_three_workshops_are_three_points(store: Store) -> None:
    """With what became of their actions, and their pulses."""
    past = trends.look(store, browser=ANN, team_id=team_of(store, ANN))
    points = sorted(past.points, key=lambda p: p.at)
    assert [p.kept for p in points] == [Kept(1, 2), Kept(1, 0, 1, 1), Kept(ahead=3)]
    assert all(set(p.pulse) == set(Moment) for p in points)
    assert past.profile is not None


def test_a_workshop_in_which_nothing_was_told_is_no_point(room: Workshop) -> None:
    past = trends.look(room.store, browser="lead", team_id=room.see().team_id)
    assert past.points == ()


def test_two_teams_never_see_each_other_s_trends(store: Store, room: Workshop) -> None:
    """Not a stranger, not another team's facilitator, not a participant of the team's own workshop."""
    mine, theirs = team_of(store, "dora"), team_of(store, "emil")
    for browser, team_id in (
        ("dora", theirs),
        ("emil", mine),
        (STRANGER, mine),
        (ANN, room.see().team_id),
        (BEN, mine),
    ):
        with pytest.raises(NotAllowed):
            trends.look(store, browser=browser, team_id=team_id)
    titles = {p.id for p in trends.look(store, browser="dora", team_id=mine).points}
    assert titles.isdisjoint(p.id for p in trends.look(store, browser="emil", team_id=theirs).points)
