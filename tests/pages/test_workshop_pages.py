"""Every workshop page, for each role, in each language, from empty to full."""

from __future__ import annotations

from datetime import datetime

import pytest

from playbook.i18n import LANGUAGES
from playbook.play import StepKey, play
from tests.pages.conftest import Open, Room, heading, said


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("browser", ["lead", "ann"])
@pytest.mark.parametrize("step", StepKey)
def test_every_step_shows_the_sample_to_everyone(
    sample_room: Room, open_page: Open, step: StepKey, browser: str, lang: str
) -> None:
    sample_room.go(step)
    app = open_page(browser, w=sample_room.id, lang=lang)
    assert not app.exception
    assert heading(app)
    assert app.query_params["w"] in (sample_room.id, [sample_room.id])


@pytest.mark.parametrize("browser", ["lead", "ann"])
@pytest.mark.parametrize("step", StepKey)
def test_every_step_of_an_empty_workshop_says_what_to_do(
    empty_room: Room, open_page: Open, step: StepKey, browser: str
) -> None:
    empty_room.go(step)
    app = open_page(browser, w=empty_room.id)
    assert not app.exception
    assert heading(app)


def test_a_visit_follows_the_room_to_its_step(sample_room: Room, open_page: Open) -> None:
    sample_room.go("wrap_up")
    app = open_page("ann", page="gaps", w=sample_room.id)
    assert play("en").closing.again in said(app)


def test_the_gaps_page_names_the_longest_silence(sample_room: Room, open_page: Open) -> None:
    app = open_page(w=sample_room.id)
    assert heading(app) == "Customers heard nothing for 1 h 20 (15:20 → 16:40)"


def test_anyone_circles_a_gap_and_takes_the_circle_away(sample_room: Room, open_page: Open) -> None:
    before = len(sample_room.view().marks)
    app = open_page("ann", w=sample_room.id)
    uncircled = next(b for b in app.button if b.label == "Circle it")
    uncircled.click().run()
    assert len(sample_room.view().marks) == before + 1
    next(b for b in app.button if b.key == uncircled.key).click().run()
    assert len(sample_room.view().marks) == before


def test_only_the_facilitator_is_asked_about_the_incident(empty_room: Room, open_page: Open) -> None:
    assert any(b.label == "Save the answers" for b in open_page("lead", w=empty_room.id).button)
    assert not any(b.label == "Save the answers" for b in open_page("ann", w=empty_room.id).button)


def test_an_end_before_the_start_gets_a_sentence_and_keeps_what_was_typed(empty_room: Room, open_page: Open) -> None:
    app = open_page(w=empty_room.id)
    key = f"incident:{empty_room.id}:"
    app.text_input(key=key + "title").set_value("Login outage")
    app.datetime_input(key=key + "started_at").set_value(datetime.fromisoformat("2026-03-12T14:00"))
    app.datetime_input(key=key + "resolved_at").set_value(datetime.fromisoformat("2026-03-12T13:00"))
    next(b for b in app.button if b.label == "Save the answers").click().run()
    assert not app.exception
    assert "ends before it begins" in said(app)
    assert app.text_input(key=key + "title").value == "Login outage"
    assert empty_room.view().preparation.title == ""


def test_answers_are_kept_and_a_short_incident_gets_a_hint(empty_room: Room, open_page: Open) -> None:
    app = open_page(w=empty_room.id)
    key = f"incident:{empty_room.id}:"
    app.datetime_input(key=key + "started_at").set_value(datetime.fromisoformat("2026-03-12T14:00"))
    app.datetime_input(key=key + "resolved_at").set_value(datetime.fromisoformat("2026-03-12T15:00"))
    next(b for b in app.button if b.label == "Save the answers").click().run()
    kept = empty_room.view().preparation
    assert kept.started_at is not None
    assert kept.started_at.isoformat() == "2026-03-12T13:00:00+00:00"
    assert "The play gives most after two hours" in said(app)


@pytest.mark.parametrize("browser", ["lead", "ann"])
def test_anyone_adds_a_forgotten_communication(empty_room: Room, open_page: Open, browser: str) -> None:
    empty_room.go("timeline")
    app = open_page(browser, w=empty_room.id)
    app.text_area(key=f"add:{empty_room.id}:body").set_value("Told <b>everyone</b> by phone")
    next(b for b in app.button if b.label == "Add to the timeline").click().run()
    assert not app.exception
    assert [c.body for c in empty_room.view().record.communications] == ["Told <b>everyone</b> by phone"]


def test_an_action_without_an_owner_is_not_yet_agreed(empty_room: Room, open_page: Open) -> None:
    empty_room.go("plan")
    app = open_page("ann", w=empty_room.id)
    app.text_area(key=f"action-new:{empty_room.id}:recommendation").set_value("Name a communications lead")
    next(b for b in app.button if b.label == "Add the action").click().run()
    assert not app.exception
    [action] = empty_room.view().actions
    assert not action.agreed
    assert "Name a communications lead" in said(open_page("ann", w=empty_room.id))


def test_an_empty_action_gets_a_sentence(empty_room: Room, open_page: Open) -> None:
    empty_room.go("plan")
    app = open_page(w=empty_room.id)
    next(b for b in app.button if b.label == "Add the action").click().run()
    assert "There is nothing written here yet" in said(app)
    assert empty_room.view().actions == ()


def test_markup_is_shown_as_text(empty_room: Room, open_page: Open) -> None:
    empty_room.go("plan")
    app = open_page(w=empty_room.id)
    app.text_area(key=f"action-new:{empty_room.id}:recommendation").set_value("[x](javascript:alert(1)) **b**")
    next(b for b in app.button if b.label == "Add the action").click().run()
    shown = next(m.value for m in app.markdown if "javascript" in m.value)
    assert r"\[x\]\(javascript\:alert\(1\)\) \*\*b\*\*" in shown


def test_a_stranger_is_sent_to_the_code(sample_room: Room, open_page: Open) -> None:
    app = open_page("stranger", page="gaps", w=sample_room.id)
    assert not app.exception
    assert heading(app) == "You are not in this workshop yet"
    assert "Pellmoor" not in said(app)


def test_a_browser_without_cookies_is_told_so(open_page: Open) -> None:
    app = open_page(None)
    assert heading(app) == "This browser keeps no cookies"
