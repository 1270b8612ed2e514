"""What stands on the board: how readers see it, and how a seat finds it. The writes are in its neighbours."""

from __future__ import annotations

from typing import Any

from playbook import queries
from playbook.errors import N_, NotAllowed, NotFound
from playbook.model import Cause, Note, NoteGroup
from playbook.workshop import entry
from playbook.workshop.change import Change, tell
from playbook.workshop.unit import Room, own

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


def cause_view(cause: Cause) -> dict[str, Any]:
    return {
        "id": cause.id,
        "group": cause.group_id,
        "ordinal": cause.ordinal,
        "text": cause.text,
        "root": cause.root,
        "factor": cause.factor,
        "evidence": cause.evidence,
    }


def heard(note: Note) -> Change:
    """A note written or changed: its author hears it, the others only once it is revealed."""
    mine = {"k": "note", "note": note_view(note, mine=True)}
    others = {"k": "note", "note": note_view(note)} if note.revealed else None
    return Change(others, own=mine, owner=note.author)


def hidden(room: Room) -> list[Change]:
    """How many notes are still private: all that others may know of them."""
    room.session.flush()
    return [tell("hidden", n=queries.hidden_count(room.session, room.workshop.id))]


def find_note(room: Room, note_id: object) -> Note:
    """A note this seat may know of: revealed, or its own. Raises NotFound for any other."""
    note: Note = own(room, room.session.get(Note, entry.identifier(note_id)), GONE)
    if not note.revealed and note.author != room.mark:
        raise NotFound(GONE)
    return note


def find_own_note(room: Room, note_id: object) -> Note:
    """A note this seat wrote. Raises NotAllowed for somebody else's."""
    note = find_note(room, note_id)
    if note.author != room.mark:
        raise NotAllowed("Only the person who wrote this note can change its words.")
    return note


def find_group(room: Room, group_id: object) -> NoteGroup:
    """A group of this room. Raises NotFound for any other."""
    group: NoteGroup = own(room, room.session.get(NoteGroup, entry.identifier(group_id)), NO_GROUP)
    return group
