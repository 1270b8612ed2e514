"""The board: notes written, edited, moved, grouped, voted on, deleted, and all of that undone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from playbook import store as queries
from playbook.errors import N_, Conflict, Invalid, NotAllowed, NotFound
from playbook.model import (
    Act,
    Action,
    Cause,
    CommunicationRow,
    Note,
    NoteGroup,
    NoteRevision,
    PlaceKind,
    Vote,
)
from playbook.workshop import entry
from playbook.workshop.change import Change, ring, tell
from playbook.workshop.unit import UNDO_FOR, Room, own

MAX_NOTES = 2_000
GONE = N_("This note is gone. Somebody deleted it in the meantime.")
NO_GROUP = N_("This group is gone. Somebody took it apart in the meantime.")


def note_view(note: Note, *, mine: bool = False) -> dict[str, Any]:
    """A note as a reader may know it; `mine` only for its author."""
    view: dict[str, Any] = {
        "id": note.id,
        "text": note.text,
        "place": note.place,
        "at": note.place_at.isoformat() if note.place_at else None,
        "communication": note.communication_id,
        "group": note.group_id,
        "position": note.position,
        "revealed": note.revealed,
        "edited": note.edited_at is not None,
    }
    if mine:
        view["mine"] = True
    return view


def group_view(group: NoteGroup) -> dict[str, Any]:
    return {"id": group.id, "name": group.name, "position": group.position, "priority": group.priority}


def heard(note: Note) -> Change:
    """A note written or changed: its author hears it, the others only once it is revealed."""
    mine = {"k": "note", "note": note_view(note, mine=True)}
    others = {"k": "note", "note": note_view(note)} if note.revealed else None
    return Change(others, own=mine, owner=note.author)


def _hidden(room: Room) -> list[Change]:
    room.session.flush()
    return [tell("hidden", n=queries.hidden_count(room.session, room.workshop.id))]


def _note(room: Room, note_id: object) -> Note:
    """A note this seat may know of: revealed, or its own."""
    note: Note = own(room, room.session.get(Note, entry.identifier(note_id)), GONE)
    if not note.revealed and note.author != room.mark:
        raise NotFound(GONE)
    return note


def _own_note(room: Room, note_id: object) -> Note:
    note = _note(room, note_id)
    if note.author != room.mark:
        raise NotAllowed("Only the person who wrote this note can change its words.")
    return note


def _group(room: Room, group_id: object) -> NoteGroup:
    group: NoteGroup = own(room, room.session.get(NoteGroup, entry.identifier(group_id)), NO_GROUP)
    return group


def _pin(room: Room, note: Note, place: object, at: object, communication: object) -> None:
    """Pin the note. A communication gives its own instant, so that the note stays if it is deleted."""
    try:
        kind = PlaceKind(str(place))
    except ValueError:
        raise Invalid("This note cannot be pinned there.", field="place") from None
    instant = entry.instant(at, field="at")
    message: CommunicationRow | None = None
    if kind is PlaceKind.COMMUNICATION:
        row = room.session.get(CommunicationRow, entry.identifier(communication))
        message = own(room, row, "This communication is gone. Pin the note somewhere else.")
        instant = message.happened_at if message else None
    if kind is PlaceKind.GAP and instant is None:
        raise Invalid("This note cannot be pinned there.", field="place")
    note.place = kind
    note.place_at = None if kind is PlaceKind.INCIDENT else instant
    note.communication_id = message.id if message else None


def add(
    room: Room,
    *,
    note: object,
    text: object,
    place: object = PlaceKind.INCIDENT,
    at: object = None,
    communication: object = None,
) -> list[Change]:
    """Put up a note under the id its browser made."""
    room.need_open_board()
    note_id = entry.identifier(note)
    words = entry.text(text, limit=entry.NOTE_LENGTH, field="text", required=True)
    if room.session.get(Note, note_id) is not None:
        raise Conflict("This request was already made by somebody else.")
    standing, last = queries.board_size(room.session, room.workshop.id)
    if standing >= MAX_NOTES:
        raise Invalid("The board holds {limit} notes and is full. Delete some first.", limit=MAX_NOTES)
    row = Note(
        id=note_id,
        workshop_id=room.workshop.id,
        text=words,
        author=room.mark,
        revealed=not room.workshop.private,
        position=last + 1,
        created_at=room.at,
    )
    _pin(room, row, place, at, communication)
    room.session.add(row)
    changes = [heard(row)]
    return changes if row.revealed else [*changes, *_hidden(room)]


def edit(room: Room, *, note: object, text: object) -> list[Change]:
    """Change one's own words. What they were is kept."""
    room.need_open_board()
    row = _own_note(room, note)
    words = entry.text(text, limit=entry.NOTE_LENGTH, field="text", required=True)
    if words == row.text:
        return []
    room.session.add(NoteRevision(note_id=row.id, text=row.text, replaced_at=room.at))
    row.text, row.edited_at = words, room.at
    return [heard(row)]


def delete(room: Room, *, note: object) -> list[Change]:
    """Take down one's own note; the facilitator may take down any that is revealed."""
    room.need_open_board()
    row = _note(room, note)
    if row.author != room.mark:
        room.need_lead()
    room.remember("delete", [row])
    row.deleted_at = room.at
    gone = {"k": "note-", "id": row.id}
    if row.revealed:
        return [Change(gone), *_dissolve(room, row.group_id)]
    return [Change(None, own=gone, owner=row.author), *_hidden(room)]


def restore(room: Room, *, note: object) -> list[Change]:
    """Put up again a note of one's own that one took down."""
    row = room.session.get(Note, entry.identifier(note))
    if row is None or row.workshop_id != room.workshop.id or row.author != room.mark:
        raise NotFound(GONE)
    if row.deleted_at is None:
        return []
    row.deleted_at = None
    if row.group_id is not None and room.session.get(NoteGroup, row.group_id) is None:
        row.group_id = None
    return [heard(row)] if row.revealed else [heard(row), *_hidden(room)]


def move(
    room: Room,
    *,
    note: object,
    place: object,
    at: object = None,
    communication: object = None,
    position: object = None,
) -> list[Change]:
    """Pin a note, with its whole group, somewhere else on the timeline; `position` orders within a column."""
    room.need_open_board()
    row = _note(room, note)
    together = queries.group_notes(room.session, row.group_id) if row.group_id else [row]
    for each in together:
        _pin(room, each, place, at, communication)
    if position is not None:
        row.position = entry.number(position, field="position", low=-1e9, high=1e9)
    return [heard(each) for each in together]


def group(room: Room, *, note: object, onto: object, group: object) -> list[Change]:
    """Drop a note, or the group it is in, on another note or group.

    `group` is the id for a new group, used only if neither side has one yet. Both sides end in one group;
    doing it twice, or from two screens at once, ends in the same state.
    """
    room.need_open_board()
    dragged = _note(room, note)
    target = room.session.get(NoteGroup, entry.identifier(onto))
    if target is not None:
        own(room, target, NO_GROUP)
        other: Note | None = None
    else:
        other = _note(room, onto)
        if other.id == dragged.id or not (dragged.revealed and other.revealed):
            raise Invalid("These two cannot be grouped.", field="onto")
        target = room.session.get(NoteGroup, other.group_id) if other.group_id else None
    if not dragged.revealed:
        raise Invalid("These two cannot be grouped.", field="onto")
    if target is not None and dragged.group_id == target.id:
        return []
    moving = queries.group_notes(room.session, dragged.group_id) if dragged.group_id else [dragged]
    old = room.session.get(NoteGroup, dragged.group_id) if dragged.group_id else None
    if target is None and old is not None:
        # The dragged side brings its group; the note it was dropped on joins.
        target, moving, old = old, [other] if other else [], None
    touched = [*moving, *([other] if other else []), *([old] if old else [])]
    votes = [
        vote
        for target_id in {row.id for row in (*touched, *([target] if target else []))}
        for vote in queries.votes_on(room.session, room.workshop.id, target_id)
    ]
    whys = queries.causes(room.session, room.workshop.id, old.id) if old else []
    room.remember("merge", [*touched, *whys, *votes])
    changes: list[Change] = []
    if target is None:
        target = NoteGroup(
            id=entry.identifier(group),
            workshop_id=room.workshop.id,
            position=other.position if other else dragged.position,
            created_at=room.at,
        )
        if room.session.get(NoteGroup, target.id) is not None:
            raise Conflict("This request was already made by somebody else.")
        room.session.add(target)
        room.session.flush()
        changes.append(tell("group", group=group_view(target)))
        if other is not None:
            other.group_id = target.id
            _carry_votes(room, other.id, target.id)
            changes.append(heard(other))
    anchor = other or next(iter(queries.group_notes(room.session, target.id)), dragged)
    for each in moving:
        each.group_id = target.id
        each.place, each.place_at, each.communication_id = (
            anchor.place,
            anchor.place_at,
            anchor.communication_id,
        )
        _carry_votes(room, each.id, target.id)
        changes.append(heard(each))
    room.session.flush()
    if old is not None:
        changes += _merge_into(room, old, target)
    return [*changes, *_tally(room), ring("plan")]


def _merge_into(room: Room, old: NoteGroup, target: NoteGroup) -> list[Change]:
    """Move an emptied group's name, whys and votes to the one that took its notes."""
    changes: list[Change] = []
    if old.name and not target.name:
        target.name = old.name
        changes.append(tell("group", group=group_view(target)))
    chain = list(queries.causes(room.session, room.workshop.id, target.id))
    for why in queries.causes(room.session, room.workshop.id, old.id):
        if len(chain) < 5:
            why.group_id, why.ordinal = target.id, len(chain) + 1
            why.root = why.root and not any(c.root for c in chain)
            chain.append(why)
            changes.append(tell("cause", cause=cause_view(why)))
    _carry_votes(room, old.id, target.id)
    room.session.flush()
    room.session.delete(old)
    return [*changes, tell("group-", id=old.id)]


def cause_view(cause: Cause) -> dict[str, Any]:
    return {
        "id": cause.id,
        "group": cause.group_id,
        "ordinal": cause.ordinal,
        "text": cause.text,
        "root": cause.root,
    }


def _carry_votes(room: Room, source: str, target: str) -> None:
    for vote in queries.votes_on(room.session, room.workshop.id, source):
        known = room.session.get(Vote, (room.workshop.id, target, vote.voter))
        if known is not None:
            known.count += vote.count
        else:
            room.session.add(Vote(workshop_id=room.workshop.id, target_id=target, voter=vote.voter, count=vote.count))
        room.session.delete(vote)
    room.session.flush()


def ungroup(room: Room, *, note: object) -> list[Change]:
    """Take one note out of its group; a group left with a single unnamed note falls apart."""
    room.need_open_board()
    row = _note(room, note)
    if row.group_id is None:
        return []
    room.remember("ungroup", [row])
    left, row.group_id = row.group_id, None
    return [heard(row), *_dissolve(room, left)]


def split(room: Room, *, group: object) -> list[Change]:
    """Take a whole group apart; its votes and whys go with it, and come back with an undo."""
    room.need_open_board()
    row = _group(room, group)
    notes = queries.group_notes(room.session, row.id)
    whys = queries.causes(room.session, room.workshop.id, row.id)
    votes = queries.votes_on(room.session, room.workshop.id, row.id)
    room.remember("split", [row, *notes, *whys, *votes])
    for note in notes:
        note.group_id = None
    for gone in (*whys, *votes):
        room.session.delete(gone)
    room.session.flush()
    room.session.delete(row)
    return [*(heard(note) for note in notes), tell("group-", id=row.id), *_tally(room), ring("plan")]


def _dissolve(room: Room, group_id: str | None) -> list[Change]:
    """Remove a group without notes, or with one note and neither a name nor whys."""
    if group_id is None:
        return []
    room.session.flush()
    group = room.session.get(NoteGroup, group_id)
    notes = queries.group_notes(room.session, group_id)
    kept = bool(group and (group.name or queries.causes(room.session, room.workshop.id, group_id)))
    if group is None or len(notes) > 1 or (notes and kept):
        return []
    changes: list[Change] = []
    for note in notes:
        note.group_id = None
        _carry_votes(room, group_id, note.id)
        changes.append(heard(note))
    room.session.flush()
    room.session.delete(group)
    return [*changes, tell("group-", id=group_id), *_tally(room), ring("plan")]


def name_group(room: Room, *, group: object, name: object) -> list[Change]:
    """Give a group a name; an empty one takes it away."""
    room.need_open_board()
    row = _group(room, group)
    row.name = entry.text(name, limit=entry.NAME_LENGTH, field="name", lines=False)
    return [tell("group", group=group_view(row)), ring("plan")]


def totals(votes: Iterable[Vote]) -> dict[str, int]:
    """Votes on each target, of everyone together."""
    sums: dict[str, int] = {}
    for vote in votes:
        sums[vote.target_id] = sums.get(vote.target_id, 0) + vote.count
    return sums


def _tally(room: Room) -> list[Change]:
    """Totals for everyone once votes are shown; until then grouping tells nobody about votes."""
    if not room.workshop.votes_shown:
        return []
    room.session.flush()
    return [tell("totals", votes=totals(queries.votes(room.session, room.workshop.id)))]


def vote(room: Room, *, target: object, count: object) -> list[Change]:
    """Lay `count` of one's votes on a group or a note that stands alone; 0 takes them back."""
    if not room.workshop.voting:
        raise Invalid("The vote is not open. Wait for the facilitator to open it.")
    target_id = entry.identifier(target)
    group = room.session.get(NoteGroup, target_id)
    if group is not None:
        own(room, group, NO_GROUP)
    else:
        note = _note(room, target_id)
        if note.group_id is not None:
            target_id = note.group_id
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
    cast = {"k": "cast", "n": sum(v.count for v in queries.votes(room.session, room.workshop.id))}
    return [Change(None, own=own_votes, owner=room.mark), Change(cast)]


def my_votes(room: Room) -> dict[str, int]:
    return totals(queries.votes_by(room.session, room.workshop.id, room.mark))


#: What undoing restores of a row that still stands; its words may have been edited since.
PLACEMENT = ("group_id", "place", "place_at", "communication_id", "deleted_at")
TABLES = {table.__name__: table for table in (Action, Note, NoteGroup, Cause, Vote, CommunicationRow)}
KEYS = {"Vote": ("workshop_id", "target_id", "voter")}


def undo(room: Room) -> list[Change]:
    """Undo the last destructive act of the past ten minutes: the facilitator anyone's, others their own."""
    act: Act | None = queries.last_act(
        room.session, room.workshop.id, room.at - UNDO_FOR, None if room.leads else room.mark
    )
    if act is None:
        raise NotFound("There is nothing to undo from the last ten minutes.")
    act.undone_at = room.at
    kept = act.before["rows"]
    for target in {row["row"]["target_id"] for row in kept if row["table"] == "Vote"}:
        for vote in queries.votes_on(room.session, room.workshop.id, target):
            room.session.delete(vote)
    room.session.flush()
    # Groups first: notes, whys and votes point at them.
    for item in sorted(kept, key=lambda row: row["table"] != "NoteGroup"):
        table = TABLES[item["table"]]
        before = table.model_validate(item["row"])
        key = tuple(getattr(before, name) for name in KEYS.get(item["table"], ("id",)))
        standing = room.session.get(table, key if len(key) > 1 else key[0])
        if standing is None:
            room.session.add(before)
        else:
            for name in PLACEMENT:
                if hasattr(standing, name):
                    setattr(standing, name, getattr(before, name))
        room.session.flush()
    changes: list[Change] = []
    for group in queries.groups(room.session, room.workshop.id):
        changes += _dissolve(room, group.id)
    return [*changes, tell("resync"), ring("timeline"), ring("plan")]
