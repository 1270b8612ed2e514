"""Mind the gaps: the target chosen, the matrix, the minute, the messages behind the numbers."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.conftest import Open, Room, said


def shown(app: AppTest) -> str:
    return said(app) + "\n".join(each.proto.body for each in app.get("html"))


def opened(app: AppTest, tab: str) -> AppTest:
    app.session_state["details"] = tab
    return app.run()


def test_the_facilitator_chooses_whose_target_red_is(sample_room: Room, open_page: Open) -> None:
    app = open_page(w=sample_room.id)
    assert "Red is beyond the target (The play: first word within 20 min, then every 30 min)" in shown(app)
    app.radio[0].set_value("pagerduty").run()
    assert not app.exception
    assert sample_room.view().cadence == "pagerduty"
    assert "PagerDuty: first word within 5 min, then every 20 min" in shown(open_page("ann", w=sample_room.id))


def test_a_participant_reads_where_the_target_comes_from(sample_room: Room, open_page: Open) -> None:
    app = open_page("ann", w=sample_room.id)
    assert not app.radio
    assert "a first word on detection" in shown(app)


def test_the_longest_silence_stands_beside_public_incidents(sample_room: Room, open_page: Open) -> None:
    assert "longest silence: longer than in 40% of public incidents" in shown(open_page(w=sample_room.id))


def test_the_three_longest_have_the_words_around_them(sample_room: Room, open_page: Open) -> None:
    text = shown(open_page(w=sample_room.id))
    assert text.count("Last word before") == 3
    assert "I have no time for the repair yet" in text


def test_audiences_never_told_stand_out(sample_room: Room, open_page: Open) -> None:
    app = opened(open_page(w=sample_room.id), "Who was told")
    assert not app.exception
    assert "Employees, Partners" in shown(app)
    app.selectbox(key="matrix_cell").set_value("audience:executives").run()
    assert "Three key accounts have called me" in shown(app)


def test_a_minute_shows_what_each_audience_could_believe(sample_room: Room, open_page: Open) -> None:
    app = opened(open_page(w=sample_room.id), "What they could believe")
    assert not app.exception
    assert "1 h 19 ago" in shown(app)
    assert shown(app).count("had been told nothing yet") == 3


@pytest.mark.parametrize("tab", ["Longest silences", "Who was told", "What they could believe", "Every gap"])
def test_lanes_by_audience_go_with_every_table(sample_room: Room, open_page: Open, tab: str) -> None:
    app = open_page(w=sample_room.id)
    app.session_state["lanes"] = "audience"
    assert not opened(app, tab).exception
