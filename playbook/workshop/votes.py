"""Votes: laid on a group or a note that stands alone, secret until the vote is closed."""

from __future__ import annotations

from collections.abc import Iterable

from playbook import queries
from playbook.errors import Invalid
from playbook.model import NoteGroup, Vote
from playbook.workshop import entry
from playbook.workshop.board import find_group, find_note
from playbook.workshop.change import Change, tell
from playbook.workshop.unit import Room


def vote(room: Room, *, target: object, count: object) -> list[Change]:
    """Lay `count` of one's votes on a group or a note that stands alone; 0 takes them back."""
    if not room.workshop.voting:
        raise Invalid("The vote is not open. Wait for the facilitator to open it.")
    target_id = entry.identifier(target)
    if room.session.get(NoteGroup, target_id) is not None:
        find_group(room, target_id)
    else:
        # Somebody may have grouped the note a moment ago: the vote is for what became of it.
        target_id = find_note(room, target_id).group_id or target_id
    wanted = round(entry.number(count, field="count", low=0, high=room.workshop.vote_budget))
    mine = {v.target_id: v for v in queries.votes_by(room.session, room.workshop.id, room.mark)}
    spent = sum(v.count for key, v in mine.items() if key != target_id)
    if spent + wanted > room.workshop.vote_budget:
        raise Invalid("All your {budget} votes are given. Take one back first.", budget=room.workshop.vote_budget)
    known = mine.get(target_id)
    if known is not None and wanted:
        known.count = wanted
    elif known is not None:
        room.session.delete(known)
    elif wanted:
        room.session.add(Vote(workshop_id=room.workshop.id, target_id=target_id, voter=room.mark, count=wanted))
    room.session.flush()
    own_votes = {"k": "votes", "mine": my_votes(room)}
    return [Change(None, own=own_votes, owner=room.mark), _cast(room)]


def totals(votes: Iterable[Vote]) -> dict[str, int]:
    """Votes on each target, of everyone together."""
    sums: dict[str, int] = {}
    for each in votes:
        sums[each.target_id] = sums.get(each.target_id, 0) + each.count
    return sums


def my_votes(room: Room) -> dict[str, int]:
    return totals(queries.votes_by(room.session, room.workshop.id, room.mark))


def _cast(room: Room) -> Change:
    return tell("cast", n=sum(v.count for v in queries.votes(room.session, room.workshop.id)))


def carry(room: Room, source: str, target: str) -> set[str]:
    """Move every vote from one target to another; returns whose votes they are."""
    moved = queries.votes_on(room.session, room.workshop.id, source)
    for each in moved:
        known = room.session.get(Vote, (room.workshop.id, target, each.voter))
        if known is not None:
            known.count += each.count
        else:
            room.session.add(Vote(workshop_id=room.workshop.id, target_id=target, voter=each.voter, count=each.count))
        room.session.delete(each)
    room.session.flush()
    return {each.voter for each in moved}


def take_off(room: Room, target: str) -> set[str]:
    """Give back the votes on something that goes, or they would be spent on nothing; returns whose they are."""
    given = queries.votes_on(room.session, room.workshop.id, target)
    for each in given:
        room.session.delete(each)
    room.session.flush()
    return {each.voter for each in given}


def retold(room: Room, voters: Iterable[str]) -> list[Change]:
    """After votes moved or went: each voter hears where theirs are, everyone the totals once they are shown."""
    room.session.flush()
    changes = [
        Change(
            None,
            own={"k": "votes", "mine": totals(queries.votes_by(room.session, room.workshop.id, voter))},
            owner=voter,
        )
        for voter in sorted(voters)
    ]
    if changes:
        changes.append(_cast(room))
    if room.workshop.votes_shown:
        changes.append(tell("totals", votes=totals(queries.votes(room.session, room.workshop.id))))
    return changes
