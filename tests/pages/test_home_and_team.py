"""The start page and the team's page."""

from __future__ import annotations

import pytest

from playbook.store import Store
from playbook.workshop import seats
from tests.pages.conftest import Open, Room, heading, said


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("", "six letters and digits"),
        ("K4T", "six letters and digits"),
        ("ZZZ-ZZZ", "No workshop has the code ZZZ-ZZZ"),
    ],
)
def test_a_wrong_code_gets_a_sentence_and_stays(open_page: Open, code: str, sentence: str) -> None:
    app = open_page("ann")
    app.text_input(key="join_code").set_value(code)
    next(b for b in app.button if b.label == "Join the workshop").click().run()
    assert not app.exception
    assert sentence in said(app)
    assert app.text_input(key="join_code").value == code


def test_a_right_code_opens_the_room(sample_room: Room, open_page: Open) -> None:
    app = open_page("bob", code=sample_room.view().code.lower())
    app.text_input(key="join_name").set_value("Bob")
    next(b for b in app.button if b.label == "Join the workshop").click().run()
    assert not app.exception
    assert sample_room.view("bob").name == "Bob"
    assert heading(app).startswith("Customers heard nothing")


def test_starting_a_workshop_shows_the_team_key_once(store: Store, open_page: Open) -> None:
    app = open_page("new")
    app.text_input(key="start_title").set_value("Login outage")
    app.text_input(key="start_team").set_value("Identity")
    next(b for b in app.button if b.label == "Start").click().run()
    assert not app.exception
    [mine] = seats.my_workshops(store, browser="new")
    assert (mine.title, mine.team) == ("Login outage", "Identity")
    [key] = [c.value for c in app.code if len(c.value) < 40]
    assert seats.open_team(store, browser="other", key=key) == mine.team_id


def test_a_workshop_without_a_title_is_not_started(store: Store, open_page: Open) -> None:
    app = open_page("new")
    app.text_input(key="start_team").set_value("Identity")
    next(b for b in app.button if b.label == "Start").click().run()
    assert "There is nothing written here yet" in said(app)
    assert seats.my_workshops(store, browser="new") == []
    assert app.text_input(key="start_team").value == "Identity"


def test_the_sample_opens_once_and_is_listed(store: Store, open_page: Open) -> None:
    for _ in range(2):
        app = open_page("new")
        next(b for b in app.button if b.label == "Open the sample workshop").click().run()
        assert not app.exception
        assert heading(app).startswith("Customers heard nothing")
    assert len(seats.my_workshops(store, browser="new")) == 3


@pytest.mark.parametrize("lang", ["en", "fr", "de"])
def test_the_start_page_shows_the_play(open_page: Open, lang: str) -> None:
    app = open_page("new", lang=lang)
    assert not app.exception
    assert len(app.title) == 1


def test_a_team_sees_its_open_actions(sample_room: Room, open_page: Open) -> None:
    team_id = sample_room.view().team_id
    app = open_page("lead", page="team", team=team_id)
    assert heading(app) == sample_room.view().team
    assert "4 open actions" in said(app)


def test_another_browser_does_not_see_a_team(sample_room: Room, open_page: Open) -> None:
    app = open_page("ann", page="team", team=sample_room.view().team_id)
    assert heading(app) == "This team is closed to you"
    assert "Alba" not in said(app)


@pytest.mark.parametrize("tab", ["actions", "past", "plan", "roles", "templates", "trends"])
@pytest.mark.parametrize("lang", ["en", "fr", "de"])
def test_each_tab_of_a_team_opens_by_its_address(sample_room: Room, open_page: Open, tab: str, lang: str) -> None:
    app = open_page("lead", page="team", team=sample_room.view().team_id, tab=tab, lang=lang)
    assert not app.exception
    assert len(app.title) == 1
