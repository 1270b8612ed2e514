"""A team's plan, roles and templates: versions, who saved them, and who may not know them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime

import pytest

from playbook.archive import dump, load
from playbook.documents import Document, Kind
from playbook.documents.plan import Line, Plan, plan_of
from playbook.documents.roles import Role, Roles
from playbook.documents.templates import Template, Templates, Text
from playbook.errors import Conflict, Invalid, NotAllowed, NotFound
from playbook.exporters.own_json import archive_of, render
from playbook.i18n import translator
from playbook.record import Severity
from playbook.store import Store
from playbook.workshop import documents, record, seats, team
from playbook.workshop.restore import restore
from playbook.workshop.seats import join, start
from playbook.workshop.view import View, look
from tests.store.conftest import ANN, AT, BEN, LEAD, STRANGER, Workshop, open_workshop

EN = translator("en")


def plan(minutes: float, **more: float) -> Plan:
    rows = {"": minutes, **more}
    return plan_of(
        {
            severity: (Line("customers", "first", ("status_page",), each, "Lead"),
                       Line("customers", "investigating", ("status_page",), each, "Lead"))
            for severity, each in rows.items()
        }
    )  # fmt: skip


ROLES = Roles((Role("Lead", "Decides", "Ann", "Ben", "+49 30 1", "Head", 15), Role("Head", person="Cem")))
TEMPLATES = Templates((Template("customers", "first", "", (Text("en", "We see {impact}."), Text("fr", "Oui."))),))
EVERY: list[Document] = [plan(20), ROLES, TEMPLATES]


def team_of(room: Workshop) -> str:
    return room.see().team_id


def save(room: Workshop, document: Document, *, base: int = 0, who: str = LEAD, by: str = "Lea") -> int:
    found = documents.save(room.store, browser=who, team_id=team_of(room), document=document, base=base, by=by)
    return found.version


@pytest.mark.parametrize("document", EVERY)
def test_what_is_saved_is_read_back_with_who_and_when(room: Workshop, document: Document) -> None:
    kind = {Plan: Kind.PLAN, Roles: Kind.ROLES, Templates: Kind.TEMPLATES}[type(document)]
    here = {"browser": LEAD, "team_id": team_of(room), "kind": kind}
    assert documents.current(room.store, **here) is None
    assert save(room, document) == 1
    found = documents.current(room.store, **here)
    assert found is not None
    assert (found.version, found.by, found.in_force, found.content) == (1, "Lea", True, document)
    assert documents.history(room.store, **here) == [found]


def test_each_save_is_a_version_and_old_ones_stay(room: Workshop) -> None:
    for base, minutes in enumerate((30, 20, 15)):
        assert save(room, plan(minutes), base=base, by=f"Editor {base}") == base + 1
    here = {"browser": LEAD, "team_id": team_of(room), "kind": Kind.PLAN}
    found = documents.history(room.store, **here)
    assert [(each.version, each.by, each.content) for each in found] == [
        (3, "Editor 2", plan(15)),
        (2, "Editor 1", plan(20)),
        (1, "Editor 0", plan(30)),
    ]
    back = documents.bring_back(room.store, **here, version=1, base=3, by="Cem")
    assert (back.version, back.by, back.content) == (4, "Cem", plan(30))
    assert len(documents.history(room.store, **here)) == 4


def test_saving_on_an_outdated_version_says_so_and_writes_nothing(room: Workshop) -> None:
    save(room, plan(30))
    save(room, plan(20), base=1, by="Ben")
    with pytest.raises(Conflict, match="Ben has saved version 2") as refused:
        save(room, plan(10), base=1)
    assert refused.value.field == "version"
    with pytest.raises(Conflict):
        documents.bring_back(
            room.store, browser=LEAD, team_id=team_of(room), kind=Kind.PLAN, version=1, base=1, by="Lea"
        )
    found = documents.current(room.store, browser=LEAD, team_id=team_of(room), kind=Kind.PLAN)
    assert found is not None
    assert found.content == plan(20)


def test_of_two_who_save_at_once_one_is_told(room: Workshop) -> None:
    save(room, plan(30))

    def attempt(minutes: float) -> str:
        try:
            save(room, plan(minutes), base=1)
        except Conflict:
            return "told"
        return "saved"

    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(attempt, (11, 12, 13, 14, 15, 16)))
    assert sorted(found) == ["saved", *["told"] * 5]
    assert len(documents.history(room.store, browser=LEAD, team_id=team_of(room), kind=Kind.PLAN)) == 2


@pytest.mark.parametrize(
    ("document", "by", "sentence"),
    [
        (plan(20), " ", "Say who you are"),
        (plan(0), "Lea", "between 1 minute"),
        (Roles((Role("", duty="x"),)), "Lea", "has no role"),
        (Roles((Role("Lead", duty="x" * 2001),)), "Lea", "2001 characters"),
        (Roles(tuple(Role(f"Role {n}") for n in range(61))), "Lea", "61 rows"),
        (Templates((Template("customers", "first", "", (Text("en", "{"),)),)), "Lea", "stands alone"),
    ],
)
def test_a_mistake_is_refused_with_its_sentence(room: Workshop, document: Document, by: str, sentence: str) -> None:
    with pytest.raises(Invalid, match=sentence):
        save(room, document, by=by)


def test_nothing_changed_is_no_version(room: Workshop) -> None:
    save(room, plan(20))
    with pytest.raises(Invalid, match="Nothing has changed since version 1"):
        save(room, plan(20), base=1)


def test_what_is_typed_is_tidied(room: Workshop) -> None:
    save(room, Roles((Role("  Lead ", "Decides\r\nall\x00 "), Role(""), Role("Head"))))
    found = documents.current(room.store, browser=LEAD, team_id=team_of(room), kind=Kind.ROLES)
    assert found is not None
    assert found.content == Roles((Role("Lead", "Decides\nall"), Role("Head")))


# Who may


OUTSIDERS = [STRANGER, ANN, "other-lead"]


@pytest.fixture
def foreign(store: Store) -> Workshop:
    """Another team's workshop."""
    return open_workshop(store, lead_browser="other-lead")


@pytest.mark.parametrize("who", OUTSIDERS)
@pytest.mark.parametrize("document", EVERY)
def test_only_the_team_reads_and_changes_its_documents(
    room: Workshop, foreign: Workshop, who: str, document: Document
) -> None:
    """Not a stranger, not a participant, not another team's facilitator."""
    del foreign
    save(room, document)
    kind = {Plan: Kind.PLAN, Roles: Kind.ROLES, Templates: Kind.TEMPLATES}[type(document)]
    here = {"browser": who, "team_id": team_of(room)}
    with pytest.raises(NotAllowed):
        documents.current(room.store, **here, kind=kind)
    with pytest.raises(NotAllowed):
        documents.history(room.store, **here, kind=kind)
    with pytest.raises(NotAllowed):
        documents.my_name(room.store, **here)
    with pytest.raises(NotAllowed):
        documents.save(room.store, **here, document=document, base=1, by="x")
    with pytest.raises(NotAllowed):
        documents.bring_back(room.store, **here, kind=kind, version=1, base=1, by="x")
    with pytest.raises(NotAllowed):
        team.look(room.store, **here)


def test_who_facilitates_for_the_team_may_and_no_longer_once_handed_over(room: Workshop) -> None:
    save(room, plan(20))
    here = {"team_id": team_of(room), "kind": Kind.PLAN}
    room.do(LEAD, seats.hand_over, seat=room.seat(BEN))
    assert documents.current(room.store, browser=BEN, **here) is not None
    room.do(BEN, seats.hand_over, seat=room.seat(ANN))
    with pytest.raises(NotAllowed):
        documents.current(room.store, browser=BEN, **here)
    room.do(ANN, seats.rename, name="Ann")
    assert documents.my_name(room.store, browser=ANN, team_id=team_of(room)) == "Ann"


def test_another_team_s_version_cannot_be_brought_back(room: Workshop, foreign: Workshop) -> None:
    save(room, plan(20))
    with pytest.raises(NotFound):
        documents.bring_back(
            room.store,
            browser="other-lead",
            team_id=team_of_foreign(foreign),
            kind=Kind.PLAN,
            version=1,
            base=0,
            by="x",
        )


def team_of_foreign(foreign: Workshop) -> str:
    return foreign.see("other-lead").team_id


# What a workshop was started with


def next_workshop(room: Workshop, title: str = "Next") -> Workshop:
    begun = start(
        room.store, browser=LEAD, team_id=team_of(room), title=title, language="en", time_zone="Europe/Berlin"
    )
    join(room.store, browser=ANN, code=begun.code, name="Ann")
    return Workshop(room.store, begun.workshop_id, begun.code, "")


def asked(view: View) -> float | None:
    return view.profile.minutes(kind="first", phase="investigating", audiences=("customers",), since_start=0)  # type: ignore[arg-type]


def test_a_workshop_keeps_the_plan_it_was_started_with(room: Workshop) -> None:
    """Also after the plan has changed; the next one takes the new plan."""
    assert (room.see().cadence, room.see().plan_version) == ("play", None)
    save(room, plan(25))
    first = next_workshop(room)
    save(room, plan(15), base=1)
    second = next_workshop(room)
    assert [(w.see().cadence, w.see().plan_version, asked(w.see())) for w in (first, second)] == [
        ("team", 1, 25),
        ("team", 2, 15),
    ]
    assert (room.see().cadence, asked(room.see())) == ("play", 20)
    assert first.see().newest_plan == 2


def test_the_plan_s_rows_for_the_severity_hold(room: Workshop) -> None:
    save(room, plan(25, severe=5))
    here = next_workshop(room)
    here.do(LEAD, record.describe, description=record.Description(severity=Severity.SEVERE))
    assert asked(here.see()) == 5
    here.do(LEAD, record.add_communication, draft=record.Draft(datetime.fromisoformat(AT), "email"))
    assert here.board()["segments"]


def test_the_facilitator_chooses_between_the_plan_and_published_profiles(room: Workshop) -> None:
    with pytest.raises(NotFound, match="no communication plan yet"):
        room.do(LEAD, record.choose_cadence, key="team")
    save(room, plan(25))
    with pytest.raises(NotAllowed):
        room.do(ANN, record.choose_cadence, key="team")
    room.do(LEAD, record.choose_cadence, key="team")
    assert (room.see().cadence, room.see().plan_version, asked(room.see())) == ("team", 1, 25)
    save(room, plan(10), base=1)
    room.do(LEAD, record.choose_cadence, key="gitlab")
    room.do(LEAD, record.choose_cadence, key="team")
    assert asked(room.see()) == 25
    room.do(LEAD, record.choose_cadence, key="team", newest=True)
    assert (room.see().plan_version, asked(room.see())) == (2, 10)


def test_a_participant_learns_how_often_and_not_who(room: Workshop) -> None:
    save(room, plan(25))
    save(room, ROLES)
    save(room, TEMPLATES)
    here = next_workshop(room)
    seen = here.see(ANN)
    assert asked(seen) == 25
    assert (seen.documents.roles, seen.documents.templates) == (None, None)
    content = render(seen, EN).decode()
    assert not [secret for secret in ("+49 30 1", "Decides", "We see {impact}", '"Lead"') if secret in content]
    assert "+49 30 1" in render(here.see(), EN).decode()


# In the file


def full_team(room: Workshop) -> Workshop:
    save(room, plan(25, severe=5))
    save(room, ROLES)
    save(room, TEMPLATES)
    return next_workshop(room)


@pytest.mark.parametrize("who", [LEAD, ANN])
def test_the_documents_come_back_to_the_byte(room: Workshop, who: str) -> None:
    """In a new team, where they are the team's own from then on."""
    here = full_team(room)
    content = render(here.see(who), EN)
    started = restore(room.store, browser="b", archive=load(content), team="New")
    back = look(room.store, browser="b", workshop_id=started.workshop_id)
    assert render(back, EN) == content
    assert (back.cadence, asked(back)) == ("team", 25)
    found = documents.current(room.store, browser="b", team_id=back.team_id, kind=Kind.PLAN)
    assert found is not None
    assert found.content == back.documents.plan


def test_a_team_with_a_plan_of_its_own_keeps_it(room: Workshop, foreign: Workshop) -> None:
    """The workshop read back is measured by the file's plan, the next one by the team's."""
    here = full_team(room)
    content = render(here.see(), EN)
    team_id = team_of_foreign(foreign)
    documents.save(room.store, browser="other-lead", team_id=team_id, document=plan(60), base=0, by="Oda")
    for _ in range(2):
        started = restore(room.store, browser="other-lead", archive=load(content), team_id=team_id)
        back = look(room.store, browser="other-lead", workshop_id=started.workshop_id)
        assert render(back, EN) == content
        assert asked(back) == 25
    found = documents.history(room.store, browser="other-lead", team_id=team_id, kind=Kind.PLAN)
    assert [(each.version, each.in_force, each.by) for each in found] == [(2, False, ""), (1, True, "Oda")]
    begun = start(room.store, browser="other-lead", team_id=team_id, title="Next", language="en", time_zone="UTC")
    assert asked(look(room.store, browser="other-lead", workshop_id=begun.workshop_id)) == 60
    changed = documents.save(room.store, browser="other-lead", team_id=team_id, document=plan(45), base=1, by="Oda")
    assert changed.version == 3


def test_a_file_with_a_plan_that_could_not_be_typed_is_refused(room: Workshop) -> None:
    found = archive_of(full_team(room).see())
    bad = replace(found, documents=replace(found.documents, plan=plan(0)))
    with pytest.raises(Invalid, match="between 1 minute"):
        restore(room.store, browser="b", archive=load(dump(bad)), team="New")
