"""The plan's page: proposals beside the causes, a question before the fourth promise, a place for the rest."""

from __future__ import annotations

from datetime import date

from streamlit.testing.v1 import AppTest

from playbook.documents.plan import Line, plan_of
from playbook.workshop import documents, lead, notes, plan, unit
from playbook.workshop.plan import ActionDraft
from tests.pages.conftest import Open, Room, said

DUE = date(2026, 6, 1)


def do(room: Room, use_case: unit.UseCase, **arguments: object) -> None:
    unit.perform(room.store, browser="lead", workshop_id=room.id, use_case=use_case, **arguments)


def press(app: AppTest, label: str, nth: int = 0) -> AppTest:
    return [b for b in app.button if b.label == label][nth].click().run()


def with_cause(room: Room, cause: str) -> str:
    """A room at its plan with one group and its root cause; returns the group's id."""
    for name in ("note-first", "note-second"):
        do(room, notes.add, note=name, text=name)
    do(room, lead.private, on=False)
    do(room, notes.group, note="note-second", onto="note-first", group="group-first")
    do(room, plan.why, why="why-first", group="group-first", text=cause)
    do(room, plan.root, why="why-first")
    room.go("plan")
    return "group-first"


def test_one_tap_makes_a_proposal_an_action_of_its_cause(empty_room: Room, open_page: Open) -> None:
    """It follows the group's root cause, lacks an owner, and is proposed no more."""
    group = with_cause(empty_room, "Every post is approved by marketing and nobody owns communication.")
    app = open_page("ann", w=empty_room.id)
    assert "Source\\: CDC" in said(app) or "Source: CDC" in said(app)
    before = len([b for b in app.button if b.label == "Make it an action"])
    assert before >= 2
    app = press(app, "Make it an action")
    assert not app.exception
    [action] = empty_room.view().actions
    assert (action.group_id, action.cause, action.owner, action.parked) == (group, "", "", False)
    app = open_page("ann", w=empty_room.id)
    assert len([b for b in app.button if b.label == "Make it an action"]) == before - 1
    assert "Root cause" in said(app)
    do(empty_room, plan.why, why="why-first", group=group, text="Marketing approves every post.")
    assert "Marketing approves every post" in said(open_page("ann", w=empty_room.id))


def test_a_cause_nothing_is_known_about_is_said_so(empty_room: Room, open_page: Open) -> None:
    with_cause(empty_room, "It rained.")
    app = open_page(w=empty_room.id)
    assert "in your own words" in said(app)
    assert not any(b.label == "Make it an action" for b in app.button)


def test_without_a_root_cause_nothing_is_proposed(empty_room: Room, open_page: Open) -> None:
    empty_room.go("plan")
    app = open_page(w=empty_room.id)
    assert "What helps against these causes" not in said(app)


def test_the_fourth_action_is_asked_about_and_parked_unless_somebody_insists(empty_room: Room, open_page: Open) -> None:
    """The question stands beside the form; the first answer is the parking lot."""
    empty_room.go("plan")
    for n in range(3):
        do(empty_room, plan.save_action, draft=ActionDraft(f"Action {n}", owner="Ada", due=DUE))
    key = f"action-new:{empty_room.id}:"
    app = open_page("ann", w=empty_room.id)
    assert app.radio(key=key + "parked").label.startswith("This would be the fourth action.")
    app.text_area(key=key + "recommendation").set_value("A fourth")
    press(app, "Add the action")
    app = open_page("ann", w=empty_room.id)
    app.text_area(key=key + "recommendation").set_value("A fifth")
    app.radio(key=key + "parked").set_value(False)
    press(app, "Add the action")
    assert [(a.recommendation, a.parked) for a in empty_room.view().actions][-2:] == [
        ("A fifth", False),
        ("A fourth", True),
    ]
    assert "4 actions are promised" in said(open_page("ann", w=empty_room.id))


def test_what_is_parked_is_promised_only_after_the_question(empty_room: Room, open_page: Open) -> None:
    """And at once when there is room."""
    empty_room.go("plan")
    for n in range(3):
        do(empty_room, plan.save_action, draft=ActionDraft(f"Action {n}", owner="Ada", due=DUE))
    do(empty_room, plan.save_action, draft=ActionDraft("Later", parked=True))
    app = open_page(w=empty_room.id)
    assert not any(b.label == "Promise it" for b in app.button)
    press(app, "Promise it all the same")
    assert not any(a.parked for a in empty_room.view().actions)
    app = open_page(w=empty_room.id)
    press(app, "Park it for later")
    press(open_page(w=empty_room.id), "Park it for later")
    press(open_page(w=empty_room.id), "Promise it")
    assert sum(a.parked for a in empty_room.view().actions) == 1


def test_an_address_that_is_none_gets_a_sentence_and_keeps_what_was_typed(empty_room: Room, open_page: Open) -> None:
    empty_room.go("plan")
    key = f"action-new:{empty_room.id}:"
    app = open_page("ann", w=empty_room.id)
    app.text_area(key=key + "recommendation").set_value("Name a lead")
    app.text_input(key=key + "email").set_value("ada at example")
    app = press(app, "Add the action")
    assert "This is no e" in said(app)
    assert app.text_area(key=key + "recommendation").value == "Name a lead"
    app.text_input(key=key + "email").set_value("ada@example.com")
    press(app, "Add the action")
    assert [a.email for a in empty_room.view().actions] == ["ada@example.com"]


def test_the_plan_says_who_would_have_sent_what(sample_room: Room, open_page: Open) -> None:
    """The team's people by name for the facilitator only; without a plan, what the target alone would have meant."""
    sample_room.go("plan")
    app = open_page(w=sample_room.id)
    assert "Once your team has a communication plan" in said(app)
    assert not any(e.label == "Who would have sent what" for e in app.expander)
    here = sample_room.view()
    owner = "Communications <b>lead</b>"
    lines = (
        Line("customers", "first", ("status_page",), 10.0, owner),
        Line("customers", "investigating", (), 20.0, owner),
    )
    documents.save(
        sample_room.store, browser="lead", team_id=here.team_id, document=plan_of({"": lines}), base=0, by="Lea"
    )
    app = open_page(w=sample_room.id)
    assert not app.exception
    (shown,) = [e for e in app.expander if e.label == "Who would have sent what"]
    table = shown.get("html")[0].proto.body
    assert "Communications &lt;b&gt;lead&lt;/b&gt;: " in table
    assert "Our own plan, version 1" in said(app).replace("\\", "")
    for page in ("plan", "gaps", "wrap_up"):
        sample_room.go(page)
        assert "Communications &lt;b" not in str(open_page("ann", w=sample_room.id).get("html"))
