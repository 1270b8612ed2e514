"""Groups: notes that belong together, dropped on one another, named, taken apart."""

from __future__ import annotations

from collections.abc import Sequence

from playbook import queries
from playbook.errors import Conflict, Invalid
from playbook.model import Action, Base, Cause, Note, NoteGroup
from playbook.workshop import entry
from playbook.workshop.board import NO_GROUP, cause_view, find_group, find_note, group_view, heard
from playbook.workshop.change import Change, ring, tell
from playbook.workshop.unit import Room, own
from playbook.workshop.votes import carry, retold, take_off

#: How often one asks why.
WHYS = 5
#: How many contributing factors stand beside a chain.
FACTORS = 5


def whole(room: Room, group: NoteGroup | None) -> list[Base]:
    """A group with all that hangs on it: notes, whys, votes, actions; nothing for None."""
    if group is None:
        return []
    return [
        group,
        *queries.group_notes(room.session, group.id),
        *queries.causes(room.session, room.workshop.id, group.id),
        *queries.votes_on(room.session, room.workshop.id, group.id),
        *_actions(room, group.id),
    ]


def _actions(room: Room, group_id: str) -> list[Action]:
    return [a for a in queries.actions(room.session, room.workshop.id) if a.group_id == group_id]


def group(room: Room, *, note: object, onto: object, group: object) -> list[Change]:
    """Drop a note, or the group it is in, on another note or group.

    `group` is the id for a new group, used only if neither side has one yet. Both sides end in one group
    that stands where they were dropped; doing it twice, or from two screens at once, ends in the same state.
    """
    room.need_open_board()
    dragged = find_note(room, note)
    target: NoteGroup | None = room.session.get(NoteGroup, entry.identifier(onto))
    other: Note | None = None
    if target is not None:
        own(room, target, NO_GROUP)
    else:
        other = find_note(room, onto)
        target = room.session.get(NoteGroup, other.group_id) if other.group_id else None
    if not dragged.revealed or (other is not None and (other.id == dragged.id or not other.revealed)):
        raise Invalid("These two cannot be grouped.", field="onto")
    if target is not None and dragged.group_id == target.id:
        return []
    old = room.session.get(NoteGroup, dragged.group_id) if dragged.group_id else None
    moving = list(queries.group_notes(room.session, old.id)) if old else [dragged]
    anchor = other or next(iter(queries.group_notes(room.session, target.id if target else "")), dragged)
    fresh = target is None and old is None
    into = target.id if target else old.id if old else entry.identifier(group)
    joining = moving if target is not None else [*moving, anchor]
    alone = [v for each in joining for v in queries.votes_on(room.session, room.workshop.id, each.id)]
    room.remember("merge", [*whole(room, old), *whole(room, target), *joining, *alone], into=into)
    changes: list[Change] = []
    if fresh:
        if room.session.get(NoteGroup, into) is not None:
            raise Conflict("This request was already made by somebody else.")
        target = NoteGroup(id=into, workshop_id=room.workshop.id, position=anchor.position, created_at=room.at)
        room.session.add(target)
        room.session.flush()  # notes are about to point at it
        changes.append(tell("group", group=group_view(target)))
    elif target is None:
        # A group dropped on a lone note stays the group it is, and stands where the note stood.
        target, old = old, None
    voters: set[str] = set()
    for each in joining:
        each.group_id = into
        each.place, each.place_at, each.communication_id = anchor.place, anchor.place_at, anchor.communication_id
        voters |= carry(room, each.id, into)
        changes.append(heard(each))
    if old is not None and target is not None:
        more, whose = _merge_into(room, old, target)
        changes, voters = [*changes, *more], voters | whose
    return [*changes, *retold(room, voters), ring("plan")]


def _merge_into(room: Room, old: NoteGroup, target: NoteGroup) -> tuple[list[Change], set[str]]:
    """Move an emptied group's name, whys, actions and votes to the one that took its notes."""
    target.name, target.priority = target.name or old.name, target.priority or old.priority
    changes = [tell("group", group=group_view(target))]
    standing: list[Cause] = list(queries.causes(room.session, room.workshop.id, target.id))
    chains = {factor: [c for c in standing if c.factor is factor] for factor in (False, True)}
    for why in queries.causes(room.session, room.workshop.id, old.id):
        chain = chains[why.factor]
        if len(chain) < (FACTORS if why.factor else WHYS):
            why.group_id, why.ordinal = target.id, len(chain) + 1
            why.root = why.root and not any(c.root for c in chain)
            chain.append(why)
            changes.append(tell("cause", cause=cause_view(why)))
        else:
            room.session.delete(why)
            changes.append(tell("cause-", id=why.id))
    for action in _actions(room, old.id):
        action.group_id = target.id
    voters = carry(room, old.id, target.id)
    room.session.delete(old)
    room.session.flush()
    return [*changes, tell("group-", id=old.id)], voters


def ungroup(room: Room, *, note: object) -> list[Change]:
    """Take one note out of its group; a group left with a single unnamed note falls apart."""
    room.need_open_board()
    row = find_note(room, note)
    if row.group_id is None:
        return []
    room.remember("ungroup", whole(room, room.session.get(NoteGroup, row.group_id)))
    left, row.group_id = row.group_id, None
    return [heard(row), *dissolve(room, left)]


def split(room: Room, *, group: object) -> list[Change]:
    """Take a whole group apart; its votes and whys go with it, and come back with an undo."""
    room.need_open_board()
    row = find_group(room, group)
    room.remember("split", whole(room, row))
    notes = queries.group_notes(room.session, row.id)
    for note in notes:
        note.group_id = None
    return [*(heard(note) for note in notes), *_gone(room, row, take_off(room, row.id))]


def clear(room: Room) -> list[Change]:
    """Take everything off the board that is revealed: notes, groups, whys, votes; it comes back with an undo.

    What is still private stays its author's. Agreed actions stay, and keep in words what they were for.
    """
    room.need_lead()
    workshop_id = room.workshop.id
    notes = [note for note in queries.notes(room.session, workshop_id) if note.revealed]
    if not notes:
        return []
    groups = queries.groups(room.session, workshop_id)
    alone = [vote for note in notes for vote in queries.votes_on(room.session, workshop_id, note.id)]
    room.remember("clear", [*notes, *alone, *(row for group in groups for row in whole(room, group))])
    for note in notes:
        note.deleted_at, note.group_id = room.at, None
        take_off(room, note.id)
    for group in groups:
        _gone(room, group, take_off(room, group.id))
    room.workshop.spotlight = room.workshop.spotlight_ends_at = None
    return [tell("resync"), ring("plan"), ring("timeline")]


def _gone(room: Room, group: NoteGroup, voters: set[str]) -> list[Change]:
    """Remove a group that no note is in any more, with its whys."""
    whys = queries.causes(room.session, room.workshop.id, group.id)
    for why in whys:
        room.session.delete(why)
    for action in _actions(room, group.id):
        # It keeps in words what it was for.
        action.cause = action.cause or next((why.text for why in whys if why.root), "")
        action.group_id = None
    room.session.flush()
    room.session.delete(group)
    room.session.flush()
    return [tell("group-", id=group.id), *retold(room, voters), ring("plan")]


def dissolve(room: Room, group_id: str | None) -> list[Change]:
    """Remove a group without notes, or with one note and neither a name nor whys."""
    if group_id is None:
        return []
    room.session.flush()
    group = room.session.get(NoteGroup, group_id)
    if group is None:
        return []
    notes: Sequence[Note] = queries.group_notes(room.session, group_id)
    kept = bool(group.name or queries.causes(room.session, room.workshop.id, group_id))
    if len(notes) > 1 or (notes and kept):
        return []
    changes: list[Change] = []
    voters: set[str] = set()
    for note in notes:
        note.group_id = None
        voters |= carry(room, group_id, note.id)
        changes.append(heard(note))
    return [*changes, *_gone(room, group, voters | take_off(room, group_id))]


def name_group(room: Room, *, group: object, name: object) -> list[Change]:
    """Give a group a name; an empty one takes it away."""
    room.need_open_board()
    row = find_group(room, group)
    row.name = entry.text(name, limit=entry.NAME_LENGTH, field="name", lines=False)
    return [tell("group", group=group_view(row)), ring("plan")]
