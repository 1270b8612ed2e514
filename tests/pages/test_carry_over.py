"""A team's next workshop opens with what the last one left open; its page shows what became of it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from playbook.model import Workshop
from playbook.store import Store
from playbook.workshop import carry, plan, seats, unit, view
from tests.pages.conftest import Open, Room, said


@pytest.fixture
def action(empty_room: Room) -> str:
    """An action past its date, agreed on in a workshop before the room's."""
    store, team_id = empty_room.store, empty_room.view().team_id
    begun = seats.start(store, browser="lead", team_id=team_id, title="May outage", language="en", time_zone="UTC")
    with store.writing() as session:
        session.get_one(Workshop, begun.workshop_id).created_at -= timedelta(days=90)
    here = {"browser": "lead", "workshop_id": begun.workshop_id}
    draft = plan.ActionDraft("Name a deputy", owner="Alba *Moreno*", due=date(2026, 4, 1))
    unit.perform(store, **here, use_case=plan.save_action, draft=draft)
    [found] = view.look(store, **here).actions
    return found.id


def labels(app: AppTest) -> list[str]:
    return [button.label for button in app.button]


def test_the_workshop_opens_with_the_promises_of_last_time(empty_room: Room, open_page: Open, action: str) -> None:
    """Everybody reads them; only the facilitator decides."""
    for who in ("lead", "ann"):
        app = open_page(who, w=empty_room.id)
        assert not app.exception
        assert "1 promise from last time" in said(app)
        assert "Alba *Moreno*, agreed in “May outage”" in said(app)
        assert ("Drop it" in labels(app)) is (who == "lead")


def test_dropping_needs_a_reason_and_keeps_the_page(empty_room: Room, open_page: Open, action: str) -> None:
    app = open_page("lead", w=empty_room.id)
    app.button(key=f"settle:{action}:dropped:go").click().run()
    assert "Say in a few words why it is dropped" in said(app)
    app.text_area(key=f"settle:{action}:dropped").set_value("Nobody uses the page any more")
    app.button(key=f"settle:{action}:dropped:go").click().run()
    assert not app.exception
    assert "Nobody uses the page any more" in said(app)
    [found] = empty_room.view().carried
    assert found.decided is not None
    app.button(key=f"back-{action}").click().run()
    [found] = empty_room.view().carried
    assert found.decided is None


@pytest.mark.parametrize("lang", ["en", "fr", "de"])
def test_the_team_s_page_shows_what_became_of_an_action(
    store: Store, empty_room: Room, open_page: Open, action: str, lang: str
) -> None:
    """Moved, then done: both dates, in every language."""
    team_id = empty_room.view().team_id
    mine = {"browser": "lead", "team_id": team_id, "action": action}
    carry.settle_for_team(store, **mine, outcome="moved", day=date(2199, 5, 1))
    carry.settle_for_team(store, **mine, outcome="done", day=date(2026, 3, 30))
    app = open_page("lead", page="team", team=team_id, lang=lang)
    assert not app.exception
    assert "2199" in said(app)
    assert "30" in said(app)
    app.button(key=f"reopen-{action}").click().run()
    assert not app.exception
    [found] = view.look(store, browser="lead", workshop_id=empty_room.id).carried
    assert found.action_id == action


def test_an_action_is_decided_on_from_the_team_s_page(empty_room: Room, open_page: Open, action: str) -> None:
    team_id = empty_room.view().team_id
    app = open_page("lead", page="team", team=team_id)
    app.button(key=f"settle:{action}:moved:go").click().run()
    assert "Choose the new date" in said(app)
    app.button(key=f"settle:{action}:done:go").click().run()
    assert "0 open actions" in said(app)


def test_another_team_sees_nothing_of_it(store: Store, open_page: Open, action: str) -> None:
    """Neither in its own workshop nor under the address of the team's page."""
    theirs = seats.start(store, browser="zoe", team="Other", title="Theirs", language="en", time_zone="UTC")
    app = open_page("zoe", w=theirs.workshop_id)
    assert "Name a deputy" not in said(app)
    with store.reading() as session:
        teams = {w.team_id for w in session.exec(select(Workshop)).all()}
    for team_id in teams:
        assert "Name a deputy" not in said(open_page("zoe", page="team", team=team_id))
