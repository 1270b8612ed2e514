"""The team's plan, roles and templates on its page: begun, mended, saved, compared, and closed to others."""

from __future__ import annotations

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from playbook.documents import Document, Kind
from playbook.documents.plan import Line, Plan, plan_of
from playbook.documents.roles import Role, Roles
from playbook.documents.start import suggestion
from playbook.documents.templates import Template, Templates, Text
from playbook.i18n import translator
from playbook.ui.team.desk import Draft
from playbook.ui.team.grid import applied
from playbook.workshop import documents
from tests.pages.conftest import Open, Room, heading, said


def press(app: AppTest, label: str) -> AppTest:
    button = next(each for each in app.button if each.label == label)
    assert not button.disabled
    return button.click().run()


def labels(app: AppTest) -> list[str]:
    return [each.label for each in app.button]


def saved(room: Room, kind: Kind) -> Document | None:
    found = documents.current(room.store, browser="lead", team_id=room.view().team_id, kind=kind)
    return found.content if found else None


def keep(room: Room, document: Document, *, base: int = 0, by: str = "Ben") -> None:
    documents.save(room.store, browser="lead", team_id=room.view().team_id, document=document, base=base, by=by)


def typed(app: AppTest, room: Room, kind: Kind, now: Document) -> AppTest:
    """As if somebody had typed `now` into the table, which AppTest cannot."""
    key = f"draft:{kind}:{room.view().team_id}"
    known: Draft = app.session_state[key]
    app.session_state[key] = Draft(known.base, known.before, now, known.round)
    return app.run()


def plan(minutes: float, **more: Any) -> Plan:
    return plan_of({"": (Line("customers", "first", ("status_page",), minutes, "Lead", **more),)})


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("lang", ["en", "fr", "de"])
def test_a_team_begins_with_the_suggestion_and_saves_it(
    sample_room: Room, open_page: Open, kind: Kind, lang: str
) -> None:
    app = open_page("lead", page="team", team=sample_room.view().team_id, tab=str(kind), lang=lang)
    assert len(app.info) == 1
    begin = next(each for each in app.button if each.key.endswith(":begin"))
    app = begin.click().run()
    assert not app.exception
    next(each for each in app.text_input if each.key.endswith(":by")).set_value("Lea")
    app = next(each for each in app.button if each.key.endswith(":save")).click().run()
    assert not app.exception
    assert saved(sample_room, kind) == suggestion(kind, lang)
    assert not app.error


def test_a_change_without_a_name_is_refused_and_stays(sample_room: Room, open_page: Open) -> None:
    app = open_page("lead", page="team", team=sample_room.view().team_id, tab="plan")
    app = typed(app, sample_room, Kind.PLAN, plan(15))
    next(each for each in app.text_input if each.key.endswith(":by")).set_value(" ")
    app = press(app, "Save")
    assert "Say who you are" in said(app)
    assert saved(sample_room, Kind.PLAN) is None
    next(each for each in app.text_input if each.key.endswith(":by")).set_value("Lea")
    press(app, "Save")
    assert saved(sample_room, Kind.PLAN) == plan(15)


@pytest.mark.parametrize(
    ("kind", "wrong", "sentence"),
    [
        (Kind.PLAN, plan(0), "Customers · First word · A cadence lies between 1 minute"),
        (Kind.PLAN, plan(10, approver="Lead"), "nobody waits for oneself"),
        (Kind.ROLES, Roles((Role("", duty="Writes"),)), "Row 1 · This row has no role"),
        (Kind.ROLES, Roles((Role("A", escalates_to="B", after=5),)), "“B” is not in the list of roles"),
        (
            Kind.TEMPLATES,
            Templates((Template("customers", "first", "", (Text("en", "We see {impact"),)),)),
            "A curly bracket stands alone",
        ),
    ],
)
def test_a_mistake_is_named_and_cannot_be_saved(
    sample_room: Room, open_page: Open, kind: Kind, wrong: Document, sentence: str
) -> None:
    app = open_page("lead", page="team", team=sample_room.view().team_id, tab=str(kind))
    app = typed(app, sample_room, kind, wrong)
    assert not app.exception
    assert sentence in said(app).replace("**", "")
    assert next(each for each in app.button if each.label == "Mend 1 mistake first").disabled


def test_a_draft_outlives_another_tab(sample_room: Room, open_page: Open) -> None:
    app = open_page("lead", page="team", team=sample_room.view().team_id, tab="plan")
    app = typed(app, sample_room, Kind.PLAN, plan(15))
    app.session_state["team_tab"] = "Roles"
    app = app.run()
    app.session_state["team_tab"] = "Communication plan"
    app = app.run()
    assert "Customers · First word: cadence none → 15 min" in said(app)


def test_who_saves_on_an_outdated_version_sees_both_sides_and_can_join_them(sample_room: Room, open_page: Open) -> None:
    """Nothing typed is lost: my changes go on top of theirs."""
    keep(sample_room, plan(30))
    app = open_page("lead", page="team", team=sample_room.view().team_id, tab="plan")
    app = typed(app, sample_room, Kind.PLAN, plan(15))
    theirs = plan_of({"": (*plan(30).lines(""), Line("executives", "first", ("chat",), 20, "Lead"))})
    keep(sample_room, theirs, base=1)
    next(each for each in app.text_input if each.key.endswith(":by")).set_value("Lea")
    app = press(app, "Save")
    assert saved(sample_room, Kind.PLAN) == theirs
    words = said(app)
    assert "Ben has saved version 2 since you began with version 1" in words
    assert "Executives · First word: cadence none → 20 min" in words
    assert "Customers · First word: cadence 30 min → 15 min" in words
    app = press(app, "Put my changes on top of theirs")
    press(app, "Save")
    both = saved(sample_room, Kind.PLAN)
    assert isinstance(both, Plan)
    assert (both.line("", "customers", "first").minutes, both.line("", "executives", "first").minutes) == (15, 20)


def test_theirs_can_be_taken_instead(sample_room: Room, open_page: Open) -> None:
    keep(sample_room, plan(30))
    app = open_page("lead", page="team", team=sample_room.view().team_id, tab="plan")
    app = typed(app, sample_room, Kind.PLAN, plan(15))
    keep(sample_room, plan(20), base=1)
    app = press(app.run(), "Take theirs")
    assert not app.exception
    assert "Saved: version 2 by Ben" in said(app)


def test_the_history_says_who_changed_what_and_brings_an_old_version_back(sample_room: Room, open_page: Open) -> None:
    keep(sample_room, plan(30), by="Ada")
    keep(sample_room, plan(20), base=1, by="Ben")
    app = open_page("lead", page="team", team=sample_room.view().team_id, tab="plan")
    words = said(app)
    assert "Version 2** · Ben" in words
    assert "Version 1** · Ada" in words
    assert "Customers · First word: cadence 30 min → 20 min" in words
    next(each for each in app.text_input if each.key.endswith(":history-by")).set_value("Lea")
    app = press(app, "Bring it back")
    assert not app.exception
    assert saved(sample_room, Kind.PLAN) == plan(30)
    assert "Saved: version 3 by Lea" in said(app)


def test_a_severity_gets_rows_of_its_own_and_gives_them_back(sample_room: Room, open_page: Open) -> None:
    keep(sample_room, plan(30))
    team_id = sample_room.view().team_id
    app = open_page("lead", page="team", team=team_id, tab="plan")
    app.session_state[f"plan:{team_id}:severity"] = "severe"
    app = press(app.run(), "Give Severe rows of its own")
    assert app.session_state[f"draft:plan:{team_id}"].now.own == ("severe",)
    app = press(app, "Let Severe follow the rows for every severity")
    assert app.session_state[f"draft:plan:{team_id}"].now == plan(30)


def test_a_template_is_written_filled_and_reviewed(sample_room: Room, open_page: Open) -> None:
    """With the last incident's facts; what is left out is named, and the words that say something are quoted."""
    app = open_page("lead", page="team", team=sample_room.view().team_id, tab="templates")
    text = "We are sorry: since {started}, {impact}. We will post the next update by {next_update}."
    app = app.text_area[0].set_value(text).run()
    assert not app.exception
    [message] = [each.value for each in app.code]
    last = documents.last_incident(sample_room.store, browser="lead", team_id=sample_room.view().team_id)
    assert last is not None
    assert last.started_at is not None
    assert f"since {translator('en').moment(last.started_at, last.zone)}, {last.symptom.rstrip('.')}." in message
    assert "{" not in message
    words = said(app)
    assert "Does not say who is affected" in words
    assert "Says sorry. “sorry”" in words
    field = next(each for each in app.text_input if each.label == "What they experience or cannot do")
    app = field.set_value("").run()
    assert "Not filled in yet: {impact}." in said(app)
    assert "A placeholder is not filled in. “{impact}”" in said(app).replace("**", "")
    app = app.text_area[0].set_value(text.replace("{impact}", "{impct}")).run()
    assert "Did you mean “impact”?" in said(app)


def test_a_value_may_hold_markup_and_stays_text(sample_room: Room, open_page: Open) -> None:
    app = open_page("lead", page="team", team=sample_room.view().team_id, tab="templates")
    app = app.text_area[0].set_value("We see {impact}.").run()
    field = next(each for each in app.text_input if each.label == "What they experience or cannot do")
    app = field.set_value("<img src=x> **{scope}** errors").run()
    assert [each.value for each in app.code] == ["We see <img src=x> **{scope}** errors."]
    assert not app.exception


def test_edits_of_a_table_are_put_into_its_rows() -> None:
    rows = [{"a": 1, "b": None}, {"a": 2, "b": "x"}, {"a": 3, "b": None}]
    edits = {"edited_rows": {1: {"b": None}, "2": {"a": 9}}, "deleted_rows": [0], "added_rows": [{"a": 4}]}
    assert applied(rows, edits) == [{"a": 2, "b": None}, {"a": 9, "b": None}, {"a": 4}]
    assert rows[1]["b"] == "x"


@pytest.mark.parametrize("tab", ["plan", "roles", "templates"])
@pytest.mark.parametrize("who", ["ann", "stranger"])
def test_others_do_not_see_a_team_s_documents(sample_room: Room, open_page: Open, tab: str, who: str) -> None:
    keep(sample_room, plan(17))
    keep(sample_room, Roles((Role("Secret keeper"),)))
    app = open_page(who, page="team", team=sample_room.view().team_id, tab=tab)
    assert heading(app) == "This team is closed to you"
    assert not app.tabs
    assert "Secret keeper" not in said(app)


# In a workshop


def test_the_facilitator_changes_the_plan_in_the_planning_step(sample_room: Room, open_page: Open) -> None:
    sample_room.go("plan")
    app = open_page("lead", w=sample_room.id)
    assert "so that this does not happen again" in said(app)
    app = app.toggle(key=f"team_plan:{sample_room.id}").set_value(True).run()
    assert not app.exception
    assert "Begin with the play’s suggestion" in labels(app)
    other = open_page("ann", w=sample_room.id)
    assert "Our communication plan" not in said(other)


@pytest.mark.parametrize("lang", ["en", "fr", "de"])
def test_the_gaps_step_says_which_targets_of_the_plan_were_kept(sample_room: Room, open_page: Open, lang: str) -> None:
    found = suggestion(Kind.PLAN, "en")
    keep(sample_room, found)
    sample_room.go("gaps")
    app = open_page("lead", w=sample_room.id)
    app = app.radio(key="cadence:" + sample_room.id + ":play:None").set_value("team").run()
    assert not app.exception
    assert sample_room.view().plan_version == 1
    app = open_page("ann", w=sample_room.id, lang=lang)
    assert not app.exception
    if lang == "en":
        assert "Our own plan, version 1" in said(app)
