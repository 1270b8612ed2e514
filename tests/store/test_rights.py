"""Without a seat in the workshop nobody reads or changes anything of it."""

from __future__ import annotations

import inspect
from dataclasses import replace
from typing import Any

import pytest

from playbook.errors import Conflict, NotAllowed, NotFound
from playbook.live.protocol import OPS
from playbook.model import now
from playbook.record import Communication, Record
from playbook.workshop import carry, evidence, intake, lead, notes, plan, pulse, record, seats
from playbook.workshop.plan import ActionDraft
from playbook.workshop.record import Description, Draft
from playbook.workshop.samples import open_sample
from playbook.workshop.seats import my_workshops
from playbook.workshop.unit import UseCase, enter, perform
from playbook.workshop.view import look, screenshot, snapshot
from tests.store.conftest import ANN, AT, BEN, LEAD, STRANGER, Workshop, open_workshop, promised

#: Use cases that pages call and the socket does not.
PAGES: dict[str, UseCase] = {
    "describe": record.describe,
    "screenshot": record.screenshot,
    "add_communication": record.add_communication,
    "edit_communication": record.edit_communication,
    "delete_communication": record.delete_communication,
    "import_record": intake.import_record,
    "keep": intake.keep,
    "withdraw": intake.withdraw,
    "choose_cadence": record.choose_cadence,
    "save_action": plan.save_action,
    "delete_action": plan.delete_action,
    "renew_code": seats.renew_code,
    "settings": seats.settings,
    "settle": carry.settle,
    "take_back": carry.take_back,
}
EVERY: dict[str, UseCase] = {**{name: use_case for name, (use_case, _) in OPS.items()}, **PAGES}
#: Arguments that name something of a room.
NAMES = {"note", "group", "why", "onto", "target", "seat", "id", "action"}
DRAFT = Draft(now(), "email", body="Hello")


class Full:
    """A workshop that holds one of everything, with what each use case would need to change it."""

    def __init__(
        self, room: Workshop, *, lead_browser: str = LEAD, author: str = ANN, others: tuple[str, ...] = (BEN,)
    ) -> None:
        self.room, self.lead, self.author, self.others = room, lead_browser, author, others
        self.group, self.members = room.grouped(author, "a", "b")
        self.note = room.note(lead_browser, "alone")
        room.do(lead_browser, notes.edit, note=self.note, text="alone now")
        self.gone = room.note(lead_browser, "gone")
        room.do(lead_browser, notes.delete, note=self.gone)
        room.do(lead_browser, plan.why, why=f"why-{room.id[:6]}", group=self.group, text="because")
        room.do(lead_browser, record.add_communication, draft=DRAFT)
        room.do(lead_browser, intake.import_record, record=Record("full", "", (Communication("u", now()),)))
        room.do(lead_browser, plan.save_action, draft=ActionDraft("Do it", group_id=self.group))
        room.do(lead_browser, lead.voting, open=True, budget=3)
        self.open, self.settled = (promised(room, text, who=lead_browser) for text in ("Keep a list", "Set a timer"))
        room.do(lead_browser, carry.settle, action=self.settled, outcome="dropped", reason="No time")
        for who in (self.lead, self.author, *self.others):
            room.do(who, pulse.answer, moment="end", item="worth", value=4)

    def arguments(self) -> dict[str, dict[str, Any]]:
        """For each use case, what would change this workshop."""
        room, here = self.room, self.room.see(self.lead)
        message, action, seat = here.record.communications[0].id, here.actions[0].id, room.seat(self.author)
        return {
            "note.add": {"note": room.fresh("note"), "text": "x"},
            "note.edit": {"note": self.note, "text": "x"},
            "note.delete": {"note": self.note},
            "note.restore": {"note": self.gone},
            "note.revert": {"note": self.note},
            "note.clear": {},
            "note.move": {"note": self.note, "place": "gap", "at": AT},
            "note.group": {"note": self.note, "onto": self.group, "group": room.fresh("group")},
            "note.ungroup": {"note": self.members[0]},
            "group.name": {"group": self.group, "name": "x"},
            "group.split": {"group": self.group},
            "group.priority": {"group": self.group, "on": True},
            "why": {"why": f"why-{room.id[:6]}", "group": self.group, "text": "x"},
            "why.root": {"why": f"why-{room.id[:6]}"},
            "why.evidence": {"why": f"why-{room.id[:6]}", "note": self.note},
            "vote": {"target": self.note, "count": 1},
            "pulse": {"moment": "start", "item": "tools", "value": 3},
            "pulse.show": {"moment": "end"},
            "gap.circle": {"scope": "customers", "start": AT, "end": "2026-03-12T15:00:00+01:00"},
            "undo": {},
            "done": {"on": True, "step": here.step},
            "step": {"step": "gaps"},
            "timer": {"act": "extend", "minutes": 1},
            "private": {"on": True},
            "lock": {"on": True},
            "prompt": {"n": 1},
            "voting": {"open": False},
            "spotlight": {"target": self.note},
            "seat.rename": {"name": "x"},
            "seat.remove": {"seat": seat},
            "seat.lead": {"seat": seat},
            "describe": {"description": Description("x")},
            "screenshot": {"data": None},
            "add_communication": {"draft": DRAFT},
            "edit_communication": {"id": message, "draft": replace(DRAFT, body="x")},
            "delete_communication": {"id": message},
            "import_record": {"record": Record("r", "x")},
            "keep": {"records": [Record("r", "x")]},
            "withdraw": {"id": intake.imports(room.store, browser=self.lead, workshop_id=room.id)[0].id},
            "choose_cadence": {"key": "gitlab"},
            "save_action": {"draft": ActionDraft("x"), "id": action},
            "delete_action": {"id": action},
            "renew_code": {},
            "settings": {"title": "x", "language": "en", "time_zone": "UTC", "people": None},
            "settle": {"action": self.open, "outcome": "done"},
            "take_back": {"action": self.settled},
        }


@pytest.fixture
def full(room: Workshop) -> Full:
    return Full(room)


def state(room: Workshop) -> tuple[Any, Any]:
    board = room.board()
    del board["now"]
    return room.see(), board


def test_the_tables_here_know_every_use_case(full: Full) -> None:
    """One that is added to the rooms is added here, or this fails."""
    modules = (carry, evidence, intake, lead, notes, plan, pulse, record, seats)
    takes_a_room = {
        function
        for module in modules
        for name, function in vars(module).items()
        if inspect.isfunction(function)
        and not name.startswith("_")
        and next(iter(inspect.signature(function).parameters.values()), None) is not None
        and str(next(iter(inspect.signature(function).parameters.values())).annotation) == "Room"
        and str(inspect.signature(function).return_annotation) == "list[Change]"
        and function.__module__
        in {m.__name__ for m in modules} | {f"playbook.workshop.{n}" for n in ("groups", "votes", "undo")}
    }
    helpers = {"dissolve", "retold", "put_back", "redrawn", "end_start"}
    assert {f.__name__ for f in takes_a_room} - helpers == {f.__name__ for f in EVERY.values()}
    assert full.arguments().keys() == EVERY.keys()


@pytest.mark.parametrize("name", EVERY)
def test_the_facilitator_may_do_each_of_these(full: Full, name: str) -> None:
    """So that what is refused below is refused for the seat and not for the arguments."""
    before = full.room.see().version
    done = full.room.do(LEAD, EVERY[name], **full.arguments()[name])
    assert done.version == before + 1
    assert done.changes


@pytest.mark.parametrize("who", ["no seat", "another workshop's seat", "another team's facilitator", "removed"])
def test_nobody_without_a_seat_changes_anything(full: Full, who: str) -> None:
    """Not with all the right names in hand either."""
    room = full.room
    browser = STRANGER
    if who == "another workshop's seat":
        other = open_workshop(room.store, lead_browser=BEN)
        seats.join(room.store, browser=STRANGER, code=other.code)
    elif who == "another team's facilitator":
        open_workshop(room.store, lead_browser=STRANGER)
    elif who == "removed":
        browser = BEN
        room.do(LEAD, seats.remove, seat=room.seat(BEN))
    before, given = state(room), full.arguments()
    for name, use_case in EVERY.items():
        with pytest.raises(NotAllowed, match="no seat"):
            room.do(browser, use_case, op_id="operation-of-stranger", **given[name])
    assert state(room) == before


def test_a_facilitator_reaches_nothing_in_another_workshop_by_its_ids(full: Full) -> None:
    """In their own room such a thing does not exist."""
    theirs = open_workshop(full.room.store, lead_browser=STRANGER)
    theirs.do(STRANGER, lead.private, on=False)
    theirs.do(STRANGER, lead.voting, open=True)
    Full(theirs, lead_browser=STRANGER, author=STRANGER, others=())
    before, theirs_before = state(full.room), theirs.see(STRANGER)
    reached, given = [], full.arguments()
    given["seat.rename"]["seat"] = full.room.seat(ANN)
    for name, use_case in EVERY.items():
        arguments = given[name]
        if name in ("note.add", "note.restore") or not NAMES & arguments.keys():
            continue
        reached.append(name)
        with pytest.raises(NotFound):
            theirs.do(STRANGER, use_case, **arguments)
    for arguments in ({"note": full.note}, {"note": full.gone}):
        with pytest.raises((NotFound, Conflict)):
            theirs.do(STRANGER, notes.restore, **arguments)
        with pytest.raises(Conflict):
            theirs.do(STRANGER, notes.add, text="x", **arguments)
    assert len(reached) >= 15
    assert state(full.room) == before
    assert theirs.see(STRANGER) == theirs_before


@pytest.mark.parametrize("browser", [STRANGER, "", "' OR ''='", "%"])
def test_nobody_without_a_seat_reads_anything(full: Full, browser: str) -> None:
    """Neither the view that pages and exports show, nor the board, nor the picture."""
    store, id = full.room.store, full.room.id
    with pytest.raises(NotAllowed):
        look(store, browser=browser, workshop_id=id)
    with pytest.raises(NotAllowed):
        screenshot(store, browser=browser, workshop_id=id)
    with store.reading() as session, pytest.raises(NotAllowed):
        snapshot(enter(store, session, browser, id))
    assert my_workshops(store, browser=browser) == []


@pytest.mark.parametrize("id", ["", "unknown", "' OR ''='", "%", "x" * 10_000])
def test_a_workshop_that_does_not_exist_is_refused_like_one_that_is_closed(room: Workshop, id: str) -> None:
    """Nobody learns which names are taken."""
    with pytest.raises(NotAllowed, match="no seat"):
        look(room.store, browser=LEAD, workshop_id=id)
    with pytest.raises(NotAllowed, match="no seat"):
        perform(room.store, browser=LEAD, workshop_id=id, use_case=lead.lock, on=True)


@pytest.mark.parametrize("lang", ["en", "fr", "de"])
def test_the_sample_is_a_copy_of_one_s_own(room: Workshop, lang: str) -> None:
    """Opening it again leads back to it; others get theirs."""
    mine = open_sample(room.store, browser=ANN, lang=lang)
    assert open_sample(room.store, browser=ANN, lang="en") == mine
    theirs = open_sample(room.store, browser=BEN, lang=lang)
    assert theirs != mine
    here = look(room.store, browser=ANN, workshop_id=mine)
    assert here.leads
    assert here.sample
    assert here.language == lang
    assert len(here.record.communications) == 20
    assert here.notes
    assert here.actions
    with pytest.raises(NotAllowed):
        look(room.store, browser=BEN, workshop_id=mine)
