"""The trends of a team, and two incidents side by side."""

from __future__ import annotations

import pytest

from playbook.store import Store
from playbook.workshop import seats
from tests.pages.conftest import Open, Room, said


@pytest.mark.parametrize("lang", ["en", "fr", "de"])
def test_the_sample_s_trends_tell_the_story(sample_room: Room, open_page: Open, lang: str) -> None:
    """The finding first, then seven charts, a table beneath each."""
    app = open_page("lead", page="team", team=sample_room.view().team_id, tab="trends", lang=lang)
    assert not app.exception
    assert "1 h 20 → 1 h 07" in said(app)
    assert len(app.get("plotly_chart")) == 7
    assert len([each for each in app.get("html") if "<table" in each.proto.body]) == 5


def test_two_incidents_are_laid_side_by_side(sample_room: Room, open_page: Open) -> None:
    app = open_page("lead", page="team", team=sample_room.view().team_id, tab="trends")
    [beside] = [each.proto.body for each in app.get("html") if "Difference</th>" in each.proto.body]
    for words in ("12 min", "4 min", "better", "Card terminals at night"):
        assert words in beside
    app.selectbox(key="compare_b").set_value(app.selectbox(key="compare_a").value).run()
    assert "Choose two different workshops" in said(app)


def test_before_two_workshops_there_is_no_trend(empty_room: Room, open_page: Open) -> None:
    app = open_page("lead", page="team", team=empty_room.view().team_id, tab="trends")
    assert "Trends appear once two workshops" in said(app)
    assert not app.get("plotly_chart")


@pytest.mark.parametrize("tab", ["actions", "past", "plan", "roles", "templates", "trends"])
def test_another_team_s_tabs_are_closed(store: Store, sample_room: Room, open_page: Open, tab: str) -> None:
    """Whatever the address asks for, neither to strangers nor to another team's facilitator nor to participants."""
    seats.start(store, browser="zoe", team="Other", title="Theirs", language="en", time_zone="UTC")
    for who in ("zoe", "ann"):
        app = open_page(who, page="team", team=sample_room.view().team_id, tab=tab)
        assert not app.exception
        assert "closed to you" in said(app)
        assert "Pellmoor" not in said(app)
        assert not app.get("plotly_chart")
