"""From groups to causes to actions: five whys, one root, a plan that says who and by when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from playbook.errors import Conflict, Invalid, NotAllowed, NotFound
from playbook.workshop import carry, lead, notes, plan
from playbook.workshop.plan import FEW, MAX_ACTIONS, ActionDraft, too_many
from tests.store.conftest import ANN, BEN, LEAD, Workshop

DRAFT = ActionDraft("Name a lead", "Nobody leads", None, "Ada", date(2026, 5, 1))


def chain(room: Workshop) -> list[tuple[int, str, bool]]:
    return [(why["ordinal"], why["text"], why["root"]) for why in room.board()["causes"]]


def ask(room: Workshop, group: str, *texts: str) -> None:
    for text in texts:
        room.do(ANN, plan.why, why=f"why-{text}", group=group, text=f"because {text}")


# Whys


def test_five_whys_are_asked_one_after_the_other(room: Workshop) -> None:
    """A sixth is refused with a sentence; changing one of the five is not."""
    group, _ = room.grouped(ANN, "a", "b")
    ask(room, group, "one1", "two2", "three", "four", "five")
    assert [place for place, _, _ in chain(room)] == [1, 2, 3, 4, 5]
    with pytest.raises(Invalid, match="Five whys are enough"):
        ask(room, group, "sixth")
    room.do(BEN, plan.why, why="why-two2", group=group, text="  another\nreason ")
    assert chain(room)[1] == (2, "another reason", False)


def test_an_emptied_why_goes_and_the_rest_move_up(room: Workshop) -> None:
    """Undoing puts it back at its place."""
    group, _ = room.grouped(ANN, "a", "b")
    ask(room, group, "one1", "two2", "three")
    room.do(ANN, plan.root, why="why-two2")
    room.do(ANN, plan.why, why="why-two2", group=group, text="  ")
    assert chain(room) == [(1, "because one1", False), (2, "because three", False)]
    room.do(ANN, notes.undo)
    assert chain(room) == [(1, "because one1", False), (2, "because two2", True), (3, "because three", False)]


def test_a_why_that_comes_back_takes_no_root_and_makes_no_sixth(room: Workshop) -> None:
    """What the room did since outranks it."""
    group, _ = room.grouped(ANN, "a", "b")
    ask(room, group, "one1", "two2")
    room.do(ANN, plan.root, why="why-one1")
    room.do(ANN, plan.why, why="why-one1", group=group, text="")
    room.do(BEN, plan.root, why="why-two2")
    room.do(ANN, notes.undo)
    assert chain(room) == [(1, "because one1", False), (2, "because two2", True)]


def test_an_empty_why_that_was_never_written_is_nothing(room: Workshop) -> None:
    """A field left empty asks for nothing."""
    group, _ = room.grouped(ANN, "a", "b")
    assert room.do(ANN, plan.why, why="why-never", group=group, text=" ").changes == ()


def test_a_chain_has_one_root_cause(room: Workshop) -> None:
    """Marking another moves the mark; each group has its own."""
    group, _ = room.grouped(ANN, "a", "b")
    other, _ = room.grouped(ANN, "c", "d")
    ask(room, group, "one1", "two2")
    ask(room, other, "three")
    for why in ("why-one1", "why-three", "why-two2"):
        room.do(BEN, plan.root, why=why)
    found = {text for _, text, root in chain(room) if root}
    assert found == {"because two2", "because three"}
    assert [g.root.text for g in room.see().groups if g.root] == ["because two2", "because three"]
    assert room.do(BEN, plan.root, why="why-two2").changes == ()
    room.do(BEN, plan.root, why="why-two2", on=False)
    assert {text for _, text, root in chain(room) if root} == {"because three"}


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"text": "x" * 501}, Invalid),
        ({"text": 7}, Invalid),
        ({"group": "unknown-group"}, NotFound),
        ({"why": "no"}, Invalid),
    ],
)
def test_a_why_that_cannot_be_kept_is_refused(room: Workshop, wrong: dict[str, Any], error: type[Exception]) -> None:
    """The chain stays."""
    group, _ = room.grouped(ANN, "a", "b")
    with pytest.raises(error):
        room.do(ANN, plan.why, **{"why": "why-first", "group": group, "text": "because", **wrong})
    assert chain(room) == []


def test_the_id_of_a_why_belongs_to_one_group(room: Workshop) -> None:
    """Under another it is refused."""
    group, _ = room.grouped(ANN, "a", "b")
    other, _ = room.grouped(ANN, "c", "d")
    ask(room, group, "one1")
    with pytest.raises(Conflict):
        room.do(ANN, plan.why, why="why-one1", group=other, text="moved")
    with pytest.raises(NotFound):
        room.do(ANN, plan.root, why="why-unknown")


def test_the_facilitator_picks_priorities(room: Workshop) -> None:
    """A participant cannot."""
    group, _ = room.grouped(ANN, "a", "b")
    with pytest.raises(NotAllowed):
        room.do(ANN, plan.priority, group=group, on=True)
    room.do(LEAD, plan.priority, group=group, on=True)
    assert room.see().groups[0].priority
    room.do(LEAD, plan.priority, group=group, on=False)
    assert not room.see().groups[0].priority


# Actions


def test_an_action_is_agreed_once_it_has_an_owner_and_a_date(room: Workshop) -> None:
    """Until then it may stand in the plan all the same."""
    for owner, due, agreed in (
        ("", None, False),
        ("Ada", None, False),
        ("", DRAFT.due, False),
        ("Ada", DRAFT.due, True),
    ):
        room.do(ANN, plan.save_action, draft=replace(DRAFT, owner=owner, due=due))
        assert room.see().actions[-1].agreed is agreed


def test_an_action_is_changed_in_place(room: Workshop) -> None:
    """Its position among the others stays."""
    group, _ = room.grouped(ANN, "a", "b")
    for text in ("one", "two"):
        room.do(ANN, plan.save_action, draft=replace(DRAFT, recommendation=text))
    first = room.see().actions[0]
    changed = ActionDraft(" One\nchanged ", "Why", group, "  Ben  ", date(2026, 6, 1))
    room.do(BEN, plan.save_action, draft=changed, id=first.id)
    found = room.see().actions
    assert [a.recommendation for a in found] == ["One\nchanged", "two"]
    assert (found[0].id, found[0].owner, found[0].group_id, found[0].status) == (first.id, "Ben", group, "open")


def test_parked_actions_stand_last(room: Workshop) -> None:
    """The team does not promise them."""
    room.do(ANN, plan.save_action, draft=replace(DRAFT, recommendation="later", parked=True))
    room.do(ANN, plan.save_action, draft=DRAFT)
    assert [a.parked for a in room.see().actions] == [False, True]


@pytest.mark.parametrize(
    ("wrong", "error", "field"),
    [
        ({"recommendation": " "}, Invalid, "recommendation"),
        ({"recommendation": "x" * 2_001}, Invalid, "recommendation"),
        ({"cause": "x" * 2_001}, Invalid, "cause"),
        ({"owner": "x" * 81}, Invalid, "owner"),
        ({"due": date(1999, 12, 31)}, Invalid, "due"),
        ({"due": date(9999, 1, 1)}, Invalid, "due"),
        ({"group_id": "unknown-group"}, NotFound, None),
    ],
)
def test_an_action_that_cannot_be_kept_is_refused(
    room: Workshop, wrong: dict[str, Any], error: type[Invalid], field: str | None
) -> None:
    """Beside its field; what was there stays as it was."""
    room.do(ANN, plan.save_action, draft=DRAFT)
    before = room.see().actions
    for id in (None, before[0].id):
        with pytest.raises(error) as refusal:
            room.do(ANN, plan.save_action, draft=replace(DRAFT, **wrong), id=id)
        assert refusal.value.field == field
    assert room.see().actions == before


def test_a_plan_is_full_at_some_point(room: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    """And says so."""
    assert MAX_ACTIONS > FEW
    monkeypatch.setattr(plan, "MAX_ACTIONS", 1)
    room.do(ANN, plan.save_action, draft=DRAFT)
    with pytest.raises(Invalid, match="holds 1 actions"):
        room.do(ANN, plan.save_action, draft=DRAFT)


def test_a_deleted_action_comes_back_with_an_undo(room: Workshop) -> None:
    """As it was; without its group if that is gone by then."""
    group, _ = room.grouped(ANN, "a", "b")
    room.do(ANN, plan.save_action, draft=replace(DRAFT, group_id=group))
    [action] = room.see().actions
    room.do(ANN, plan.delete_action, id=action.id)
    assert room.see().actions == ()
    for use_case, arguments in ((plan.delete_action, {}), (plan.save_action, {"draft": DRAFT})):
        with pytest.raises(NotFound, match="action is gone"):
            room.do(ANN, use_case, id=action.id, **arguments)
    room.do(ANN, notes.undo)
    assert room.see().actions == (action,)
    room.do(ANN, plan.delete_action, id=action.id)
    room.do(BEN, notes.split, group=group)
    room.do(ANN, notes.undo)
    assert room.see().actions == (replace(action, group_id=None),)


def test_an_action_outlives_its_group(room: Workshop) -> None:
    """Its cause is written on it."""
    group, _ = room.grouped(ANN, "a", "b")
    room.do(ANN, plan.save_action, draft=replace(DRAFT, group_id=group))
    room.do(ANN, notes.split, group=group)
    [action] = room.see().actions
    assert (action.group_id, action.cause) == (None, "Nobody leads")


@pytest.mark.parametrize(
    ("open_ones", "parked", "done", "asked"), [(0, 0, 0, False), (3, 0, 0, False), (4, 0, 0, True), (3, 5, 5, False)]
)
def test_a_fourth_promise_is_questioned(room: Workshop, open_ones: int, parked: int, done: int, asked: bool) -> None:
    """What is parked or done is no promise."""
    drafts = [
        *[DRAFT] * open_ones,
        *[replace(DRAFT, parked=True)] * parked,
    ]
    for _ in range(done):
        room.do(ANN, plan.save_action, draft=DRAFT)
        ready = next(a for a in room.see().actions if a.status == "open")
        room.do(LEAD, carry.settle, action=ready.id, outcome="done")
        with pytest.raises(Invalid, match="decided on this action"):
            room.do(LEAD, plan.delete_action, id=ready.id)
    for draft in drafts:
        room.do(ANN, plan.save_action, draft=draft)
    assert too_many(room.see().actions) is asked


def test_a_locked_board_locks_the_plan(room: Workshop) -> None:
    """For participants."""
    group, _ = room.grouped(ANN, "a", "b")
    ask(room, group, "one1")
    room.do(ANN, plan.save_action, draft=DRAFT)
    [action] = room.see().actions
    room.do(LEAD, lead.lock, on=True)
    for use_case, arguments in (
        (plan.why, {"why": "why-locked", "group": group, "text": "x"}),
        (plan.root, {"why": "why-one1"}),
        (plan.save_action, {"draft": DRAFT}),
        (plan.delete_action, {"id": action.id}),
    ):
        with pytest.raises(NotAllowed, match="locked"):
            room.do(ANN, use_case, **arguments)
    room.do(LEAD, plan.save_action, draft=DRAFT)
