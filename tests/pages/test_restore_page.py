"""A saved workshop read back from the start page or a team's page, and what a wrong file is told."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from playbook.exporters.own_json import render
from playbook.i18n import translator
from playbook.store import Store
from playbook.workshop import seats, view
from tests.pages.conftest import Open, Room, heading, said

EN = translator("en")


def chosen(app: AppTest, content: bytes, name: str = "workshop.json") -> AppTest:
    [box] = [each for each in app.file_uploader if each.label == "Saved workshop"]
    return app.file_uploader(key=box.key).set_value((name, content, "application/json")).run()


def test_a_saved_workshop_comes_back_into_its_team(store: Store, sample_room: Room, open_page: Open) -> None:
    """It opens at once, under a new id, with everything in it."""
    before = sample_room.view()
    app = chosen(open_page("lead", page="team", team=before.team_id, tab="past"), render(before, EN))
    app.button(key="restore_go").click().run()
    assert not app.exception
    assert heading(app).startswith("Customers heard nothing")
    mine = seats.my_workshops(store, browser="lead")
    [back] = [m for m in mine if not m.sample]
    assert back.team_id == before.team_id
    assert render(view.look(store, browser="lead", workshop_id=back.workshop_id), EN) == render(before, EN)


def test_from_the_start_page_it_founds_a_team(store: Store, sample_room: Room, open_page: Open) -> None:
    """Whose key is shown once, as for any new team."""
    app = chosen(open_page("new"), render(sample_room.view(), EN))
    app.text_input(key="restore_team").set_value("Identity")
    app.button(key="restore_go").click().run()
    assert not app.exception
    [mine] = seats.my_workshops(store, browser="new")
    assert (mine.team, mine.sample) == ("Identity", False)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"not json", "This file is not JSON"),
        (b"[]", "This file holds no workshop"),
        (b'{"format": "incident-response-communications/workshop", "version": 99}', "saved by a newer version"),
        (b'{"format": "incident-response-communications/workshop", "version": 3}', "This file is damaged"),
        (None, "Choose the file first"),
    ],
)
def test_a_wrong_file_gets_one_sentence_and_changes_nothing(
    store: Store, sample_room: Room, open_page: Open, content: bytes | None, sentence: str
) -> None:
    app = open_page("lead", page="team", team=sample_room.view().team_id, tab="past")
    if content is not None:
        app = chosen(app, content)
    app.button(key="restore_go").click().run()
    assert not app.exception
    assert sentence in said(app)
    assert len(app.error) == 1
    assert len(seats.my_workshops(store, browser="lead")) == 3


def test_a_new_team_needs_a_name(store: Store, sample_room: Room, open_page: Open) -> None:
    app = chosen(open_page("new"), render(sample_room.view(), EN))
    app.button(key="restore_go").click().run()
    assert "There is nothing written here yet" in said(app)
    assert seats.my_workshops(store, browser="new") == []
