"""Undo: what was taken away comes back as it was, and what others did since stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, NamedTuple

import pytest
from sqlmodel import select

from playbook.errors import NotAllowed, NotFound
from playbook.model import Act
from playbook.workshop import lead, notes, plan
from playbook.workshop.unit import Done, UseCase
from tests.store.conftest import ANN, AT, BEN, CEM, LEAD, Workshop


class Stand(NamedTuple):
    group: str
    members: list[str]
    lone: list[str]


def prepared(room: Workshop) -> Stand:
    """A named group with whys, a root, an action and votes, and two lone notes with votes."""
    group, members = room.grouped(ANN, "a", "b")
    lone = [room.note(ANN, "c", place="gap", at=AT), room.note(BEN, "d")]
    room.do(ANN, notes.name_group, group=group, name="Named")
    for number in range(3):
        room.do(ANN, plan.why, why=f"why-{number}-{group}", group=group, text=f"why {number}")
    room.do(ANN, plan.root, why=f"why-1-{group}")
    room.do(LEAD, plan.priority, group=group, on=True)
    room.do(LEAD, plan.save_action, draft=plan.ActionDraft("Do it", group_id=group))
    room.do(LEAD, lead.voting, open=True, budget=3)
    room.do(BEN, notes.vote, target=group, count=1)
    room.do(BEN, notes.vote, target=lone[0], count=2)
    room.do(CEM, notes.vote, target=lone[1], count=1)
    return Stand(group, members, lone)


ACTS: dict[str, Callable[[Stand], tuple[UseCase, dict[str, Any]]]] = {
    "deleting a lone note": lambda s: (notes.delete, {"note": s.lone[0]}),
    "deleting a note of a group": lambda s: (notes.delete, {"note": s.members[0]}),
    "taking a note out": lambda s: (notes.ungroup, {"note": s.members[1]}),
    "splitting": lambda s: (notes.split, {"group": s.group}),
    "grouping two": lambda s: (notes.group, {"note": s.lone[0], "onto": s.lone[1], "group": "group-fresh"}),
    "adding to a group": lambda s: (notes.group, {"note": s.lone[0], "onto": s.group, "group": "group-fresh"}),
    "dropping a group on a note": lambda s: (
        notes.group,
        {"note": s.members[0], "onto": s.lone[0], "group": "group-fresh"},
    ),
    "emptying a why": lambda s: (plan.why, {"why": f"why-1-{s.group}", "group": s.group, "text": ""}),
}


def act_out(room: Workshop, act: str, stand: Stand) -> Done:
    use_case, arguments = ACTS[act](stand)
    return room.do(ANN, use_case, **arguments)


def test_a_cleared_board_comes_back_as_it_was_and_private_notes_never_left(room: Workshop) -> None:
    prepared(room)
    room.do(LEAD, lead.private, on=True)
    private = room.note(BEN, "not yet said")
    before, actions = room.shape(), room.see().actions
    room.do(LEAD, notes.clear)
    left = room.see()
    assert (left.notes, left.groups) == ((), ())
    assert [action.recommendation for action in left.actions] == [action.recommendation for action in actions]
    assert private in room.notes(BEN)
    with pytest.raises(NotFound):
        room.do(BEN, notes.undo)
    room.do(LEAD, notes.undo)
    assert room.shape() == before
    assert room.see().actions == actions


def test_nobody_but_the_facilitator_clears_the_board(room: Workshop) -> None:
    stand = prepared(room)
    with pytest.raises(NotAllowed):
        room.do(ANN, notes.clear)
    assert stand.lone[0] in room.notes()


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("who", [ANN, LEAD])
def test_undoing_brings_the_board_back_as_it_was(room: Workshop, act: str, who: str) -> None:
    """By whoever did it, and by the facilitator."""
    state = prepared(room)
    before, actions = room.shape(), room.see().actions
    done = act_out(room, act, state)
    assert done.changes
    assert room.shape() != before
    room.do(who, notes.undo)
    assert room.shape() == before
    assert room.see().actions == actions


def test_undoing_a_merge_of_two_groups_parts_them_again(room: Workshop) -> None:
    """Each with its own name, whys and votes."""
    _, members, lone = prepared(room)
    room.do(ANN, notes.group, note=lone[0], onto=lone[1], group="group-two")
    room.do(ANN, plan.why, why="why-of-two", group="group-two", text="another")
    before = room.shape()
    room.do(ANN, notes.group, note=members[0], onto="group-two", group="group-none")
    assert len(room.board()["groups"]) == 1
    room.do(ANN, notes.undo)
    assert room.shape() == before


def test_several_acts_are_undone_one_after_the_other(room: Workshop) -> None:
    """Down to the beginning."""
    state = prepared(room)
    states = [room.shape()]
    for act in ("emptying a why", "deleting a lone note", "taking a note out", "splitting"):
        act_out(room, act, state)
        states.append(room.shape())
    for earlier in reversed(states[:-1]):
        room.do(LEAD, notes.undo)
        assert room.shape() == earlier


def test_taking_apart_an_unnamed_group_can_be_undone(room: Workshop) -> None:
    """Though the group itself went with it."""
    _, members = room.grouped(ANN, "a", "b")
    before = room.shape()
    for use_case in (notes.ungroup, notes.delete):
        room.do(ANN, use_case, note=members[0])
        assert room.board()["groups"] == []
        room.do(ANN, notes.undo)
        assert room.shape() == before


def test_undoing_leaves_what_others_did_since(room: Workshop) -> None:
    """Each undoes their own; nobody's note comes back against their will."""
    first, second, third = room.note(ANN), room.note(BEN), room.note(CEM)
    room.do(ANN, notes.group, note=first, onto=second, group="group-ann")
    room.do(BEN, notes.delete, note=second)
    room.do(CEM, notes.group, note=first, onto=third, group="group-cem")
    room.do(ANN, notes.undo)
    found = room.notes()
    assert second not in found
    assert found[first]["group"] == found[third]["group"] == "group-cem"


def test_a_why_does_not_come_back_without_its_group(room: Workshop) -> None:
    """Its group was taken apart in the meantime; undoing that brings it back later."""
    group, _ = room.grouped(ANN, "a", "b")
    room.do(ANN, plan.why, why="why-first", group=group, text="Because")
    room.do(ANN, plan.why, why="why-first", group=group, text="")
    room.do(BEN, notes.split, group=group)
    room.do(ANN, notes.undo)
    assert room.board()["causes"] == []
    assert room.board()["groups"] == []


def test_undoing_never_gives_anybody_more_votes_than_the_budget(room: Workshop) -> None:
    """Ben spent his votes elsewhere after the group was gone."""
    group, _ = room.grouped(ANN, "a", "b")
    other = room.note(ANN)
    room.do(LEAD, lead.voting, open=True, budget=3)
    room.do(BEN, notes.vote, target=group, count=3)
    room.do(ANN, notes.split, group=group)
    room.do(BEN, notes.vote, target=other, count=2)
    room.do(ANN, notes.undo)
    assert room.board(BEN)["votes"] == {other: 2, group: 1}


def test_undo_reaches_back_ten_minutes(room: Workshop) -> None:
    """Later a surprise would be worse than the loss."""
    note = room.note(ANN)
    room.do(ANN, notes.delete, note=note)
    with room.store.writing() as session:
        act = session.exec(select(Act)).one()
        act.at -= timedelta(minutes=10, seconds=1)
    for who in (ANN, LEAD):
        with pytest.raises(NotFound, match="nothing to undo"):
            room.do(who, notes.undo)


def test_participants_undo_only_their_own(room: Workshop) -> None:
    """Ben cannot bring back what Ann took away."""
    note = room.note(ANN)
    room.do(ANN, notes.delete, note=note)
    with pytest.raises(NotFound):
        room.do(BEN, notes.undo)
    assert room.texts() == []
