"""Findings as prompts on the problems page, the counterfactual on the plan page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from streamlit.testing.v1 import AppTest

from playbook.record import Communication, Record
from playbook.workshop import intake, lead, unit, view
from tests.pages.conftest import Open, Room, said


def mine(room: Room, browser: str) -> list[dict[str, object]]:
    with room.store.reading() as session:
        inside = view.enter(room.store, session, browser, room.id)
        return [note for note in view.snapshot(inside)["notes"] if note.get("mine")]


def tap(app: AppTest) -> AppTest:
    next(b for b in app.button if b.label == "Make it a note" and "silences" in b.key).click()
    return app.run()


def test_one_tap_turns_a_finding_into_a_note_of_ones_own(sample_room: Room, open_page: Open) -> None:
    sample_room.go("problems")
    app = open_page("ann", w=sample_room.id)
    assert "2 silences were longer than the target" in said(app)
    app = tap(app)
    assert not app.exception
    [note] = mine(sample_room, "ann")
    assert str(note["text"]).startswith("2 silences were longer")
    assert [b.disabled for b in app.button if b.label == "It is among your notes"] == [True]


def test_what_went_well_can_be_kept_too(sample_room: Room, open_page: Open) -> None:
    sample_room.go("problems")
    app = open_page("ann", w=sample_room.id)
    next(b for b in app.button if b.label == "Make it a note" and "12 min for the first word" in b.key).click()
    app.run()
    [note] = mine(sample_room, "ann")
    assert str(note["text"]) == "Went well: Customers waited 12 min for the first word."


def test_audiences_that_waited_or_were_never_told_are_findings(sample_room: Room, open_page: Open) -> None:
    sample_room.go("problems")
    shown = said(open_page(w=sample_room.id))
    assert "Strategic customers: the first word came after 2 h 45; the target is 20 min." in shown
    assert "in the 4 h 22 it took: Employees, Partners." in shown


def test_a_locked_board_says_so_instead(sample_room: Room, open_page: Open) -> None:
    sample_room.go("problems")
    unit.perform(sample_room.store, browser="lead", workshop_id=sample_room.id, use_case=lead.lock, on=True)
    app = tap(open_page("ann", w=sample_room.id))
    assert "The facilitator has locked the board" in said(app)
    assert mine(sample_room, "ann") == []


def test_only_the_plan_says_what_the_target_would_have_meant(sample_room: Room, open_page: Open) -> None:
    for step in ("timeline", "gaps", "problems", "causes", "plan"):
        sample_room.go(step)
        assert ("10 messages in time would have been enough (12 sent)" in said(open_page(w=sample_room.id))) is (
            step == "plan"
        )


def test_two_findings_of_one_practice_stand_side_by_side(empty_room: Room, open_page: Open) -> None:
    """Customers were told neither of the end nor of anything after it."""
    noon = datetime(2026, 3, 12, 12, tzinfo=UTC)
    words = (Communication("m", noon + timedelta(minutes=5), "We are looking into it."),)
    told = Record("r", "Outage", words, noon, True, noon + timedelta(hours=2))
    unit.perform(
        empty_room.store, browser="lead", workshop_id=empty_room.id, use_case=intake.import_record, record=told
    )
    empty_room.go("problems")
    app = open_page(w=empty_room.id)
    assert not app.exception
    assert "never told that it was over" in said(app)
    assert "Nothing was said to customers after" in said(app)
