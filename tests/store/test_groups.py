"""Groups and votes: notes that belong together, and what people find most important."""

from __future__ import annotations

import threading
from itertools import pairwise

import pytest

from playbook.errors import Conflict, Invalid, NotAllowed, NotFound, PlaybookError
from playbook.workshop import lead, notes, plan
from tests.store.conftest import ANN, AT, BEN, CEM, LEAD, Workshop

# Groups


def test_dropping_a_note_on_another_makes_a_group_where_it_was_dropped(room: Workshop) -> None:
    """Both stand together from now on."""
    first, second = room.note(ANN, "a"), room.note(BEN, "b", place="gap", at=AT)
    room.do(CEM, notes.group, note=first, onto=second, group="group-made")
    found = room.notes()
    assert found[first]["group"] == found[second]["group"] == "group-made"
    assert found[first]["at"] == found[second]["at"] != None  # noqa: E711 — both, and a time


def test_a_group_dropped_on_a_lone_note_stands_where_the_note_stood(room: Workshop) -> None:
    """With the note in it, and its name."""
    group, members = room.grouped(ANN, "a", "b")
    lone = room.note(BEN, "c", place="gap", at=AT)
    room.do(ANN, notes.group, note=members[0], onto=lone, group="group-unused")
    found = room.notes()
    assert {found[n]["group"] for n in (*members, lone)} == {group}
    assert {found[n]["at"] for n in (*members, lone)} == {"2026-03-12T13:00:00+00:00"}


@pytest.mark.parametrize("onto_group", [True, False])
def test_merging_two_groups_keeps_names_whys_actions_and_votes(room: Workshop, onto_group: bool) -> None:
    """At most five whys and one root cause."""
    one, first = room.grouped(ANN, "a", "b")
    two, second = room.grouped(BEN, "c", "d")
    room.do(ANN, notes.name_group, group=one, name="Named")
    for number in range(3):
        for group in (one, two):
            room.do(ANN, plan.why, why=f"why-{group}-{number}", group=group, text=f"{group} {number}")
    for group in (one, two):
        room.do(ANN, plan.root, why=f"why-{group}-1")
    room.do(LEAD, plan.priority, group=one, on=True)
    room.do(LEAD, plan.save_action, draft=plan.ActionDraft("Do it", group_id=one))
    room.do(LEAD, lead.voting, open=True, budget=3)
    room.do(CEM, notes.vote, target=one, count=2)
    room.do(CEM, notes.vote, target=two, count=1)
    room.do(LEAD, notes.group, note=first[0], onto=two if onto_group else second[0], group="group-unused")
    [group] = room.board()["groups"]
    assert (group["id"], group["name"], group["priority"]) == (two, "Named", True)
    assert {n["group"] for n in room.board()["notes"]} == {two}
    causes = room.board()["causes"]
    assert [c["ordinal"] for c in causes] == [1, 2, 3, 4, 5]
    assert [c["text"] for c in causes if c["root"]] == [f"{two} 1"]
    assert room.board(CEM)["votes"] == {two: 3}
    assert [a.group_id for a in room.see().actions] == [two]


@pytest.mark.parametrize("reverse", [True, False])
def test_two_people_grouping_the_same_notes_end_in_one_group(room: Workshop, reverse: bool) -> None:
    """Whichever of them was first, and in whichever direction they dragged."""
    first, second = room.note(ANN), room.note(BEN)
    room.do(ANN, notes.group, note=first, onto=second, group="group-of-ann")
    pair = (second, first) if reverse else (first, second)
    assert room.do(BEN, notes.group, note=pair[0], onto=pair[1], group="group-of-ben").changes == ()
    assert [g["id"] for g in room.board()["groups"]] == ["group-of-ann"]
    assert {n["group"] for n in room.board()["notes"]} == {"group-of-ann"}


def test_people_grouping_at_the_same_time_end_in_one_state(room: Workshop) -> None:
    """Ten notes in a chain, each link drawn by somebody else at once."""
    chain = [room.note(ANN, f"n{place}") for place in range(6)]
    failures: list[PlaybookError] = []

    def drag(who: str, note: str, onto: str) -> None:
        try:
            room.do(who, notes.group, note=note, onto=onto, group=room.fresh("group"))
        except PlaybookError as error:
            failures.append(error)

    threads = [
        threading.Thread(target=drag, args=(who, *pair))
        for who, pair in zip((ANN, BEN, CEM, LEAD, ANN), pairwise(chain), strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(room.board()["groups"]) == 1
    assert len({n["group"] for n in room.board()["notes"]}) == 1


def test_a_group_of_one_unnamed_note_falls_apart(room: Workshop) -> None:
    """A named one stays, and one with whys."""
    group, members = room.grouped(ANN, "a", "b")
    room.do(BEN, notes.ungroup, note=members[1])
    assert room.board()["groups"] == []
    named, pair = room.grouped(ANN, "c", "d")
    room.do(BEN, notes.name_group, group=named, name="  Kept   name ")
    room.do(BEN, notes.ungroup, note=pair[1])
    assert [(g["id"], g["name"]) for g in room.board()["groups"]] == [(named, "Kept name")]
    assert room.do(BEN, notes.ungroup, note=members[0]).changes == ()
    with pytest.raises(NotFound):
        room.do(BEN, notes.name_group, group=group, name="x")


def test_a_note_is_not_grouped_with_itself_or_what_is_private(room: Workshop) -> None:
    """There would be nothing to see."""
    note = room.note(ANN)
    room.do(LEAD, lead.private, on=True)
    own = room.note(ANN)
    for pair in ((note, note), (own, note), (note, own)):
        with pytest.raises(Invalid):
            room.do(ANN, notes.group, note=pair[0], onto=pair[1], group="group-none")


def test_an_id_for_a_group_that_is_taken_is_refused(room: Workshop) -> None:
    """It names another group already."""
    group, _ = room.grouped(ANN, "a", "b")
    first, second = room.note(ANN), room.note(ANN)
    with pytest.raises(Conflict):
        room.do(ANN, notes.group, note=first, onto=second, group=group)


def test_a_locked_board_takes_nothing_from_participants(room: Workshop) -> None:
    """The facilitator goes on working."""
    group, members = room.grouped(ANN, "a", "b")
    gone = room.note(ANN)
    room.do(ANN, notes.delete, note=gone)
    room.do(LEAD, lead.lock, on=True)
    before = room.shape()
    for use_case, arguments in (
        (notes.add, {"note": "note-locked", "text": "x"}),
        (notes.edit, {"note": members[0], "text": "x"}),
        (notes.delete, {"note": members[0]}),
        (notes.restore, {"note": gone}),
        (notes.move, {"note": members[0], "place": "incident"}),
        (notes.group, {"note": members[0], "onto": members[1], "group": "group-locked"}),
        (notes.ungroup, {"note": members[0]}),
        (notes.split, {"group": group}),
        (notes.name_group, {"group": group, "name": "x"}),
        (notes.undo, {}),
    ):
        with pytest.raises(NotAllowed, match="locked"):
            room.do(ANN, use_case, **arguments)
    assert room.shape() == before
    room.do(LEAD, notes.add, note="note-of-lead", text="x")


# Votes


def test_votes_are_secret_until_the_vote_is_closed(room: Workshop) -> None:
    """Only how many were given is told; then everyone sees the totals."""
    note = room.note(ANN)
    with pytest.raises(Invalid, match="not open"):
        room.do(ANN, notes.vote, target=note, count=1)
    room.do(LEAD, lead.voting, open=True, budget=3)
    done = room.do(ANN, notes.vote, target=note, count=2)
    assert all(change.everyone == {"k": "cast", "n": 2} for change in done.changes if change.everyone)
    assert room.board(ANN)["votes"] == {note: 2}
    assert room.board(BEN)["votes"] == {}
    assert room.board(BEN)["cast"] == 2
    assert room.board(BEN)["totals"] is None
    assert room.see(LEAD).note_votes is None
    room.do(LEAD, lead.voting, open=False)
    assert room.board(BEN)["totals"] == {note: 2}
    room.do(LEAD, lead.voting, open=True)
    assert room.board(BEN)["totals"] is None


def test_nobody_gives_more_votes_than_they_have(room: Workshop) -> None:
    """Taking one back frees it."""
    first, second = room.note(ANN), room.note(ANN)
    room.do(LEAD, lead.voting, open=True, budget=3)
    room.do(ANN, notes.vote, target=first, count=2)
    with pytest.raises(Invalid, match="All your 3 votes"):
        room.do(ANN, notes.vote, target=second, count=2)
    with pytest.raises(Invalid):
        room.do(ANN, notes.vote, target=first, count=4)
    with pytest.raises(Invalid):
        room.do(ANN, notes.vote, target=first, count=-1)
    room.do(ANN, notes.vote, target=first, count=0)
    room.do(ANN, notes.vote, target=second, count=3)
    assert room.board(ANN)["votes"] == {second: 3}


def test_votes_follow_a_note_into_a_group_and_out_again(room: Workshop) -> None:
    """Whoever gave them is told where they lie now."""
    first, second = room.note(ANN), room.note(ANN)
    room.do(LEAD, lead.voting, open=True, budget=3)
    room.do(BEN, notes.vote, target=first, count=1)
    room.do(BEN, notes.vote, target=second, count=1)
    done = room.do(ANN, notes.group, note=first, onto=second, group="group-made")
    assert room.board(BEN)["votes"] == {"group-made": 2}
    assert {"k": "votes", "mine": {"group-made": 2}} in [c.own for c in done.changes if c.owner == room.mark(BEN)]
    room.do(BEN, notes.vote, target=first, count=3)  # a screen that has not heard of the group yet
    assert room.board(BEN)["votes"] == {"group-made": 3}
    room.do(ANN, notes.ungroup, note=first)
    assert room.board(BEN)["votes"] == {second: 3}


@pytest.mark.parametrize("what", ["a note", "a group", "the last note of a group"])
def test_votes_on_what_goes_are_given_back(room: Workshop, what: str) -> None:
    """Otherwise they would be spent on nothing."""
    group, members = room.grouped(ANN, "a", "b")
    other = room.note(ANN)
    room.do(LEAD, lead.voting, open=True, budget=3)
    target = other if what == "a note" else group
    room.do(BEN, notes.vote, target=target, count=3)
    if what == "a note":
        room.do(ANN, notes.delete, note=other)
    elif what == "a group":
        room.do(ANN, notes.split, group=group)
    else:
        room.do(ANN, notes.name_group, group=group, name="Named")
        for member in members:
            room.do(ANN, notes.delete, note=member)
    assert room.board(BEN)["votes"] == {}
    assert room.board(BEN)["cast"] == 0
    left = room.note(ANN)
    room.do(BEN, notes.vote, target=left, count=3)
