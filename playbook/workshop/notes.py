"""The board's notes: written, edited, moved, deleted, put back. Groups, votes and undo are its neighbours' and
offered here too, as one vocabulary."""

from __future__ import annotations

from playbook import queries
from playbook.errors import Conflict, Invalid, NotAllowed, NotFound
from playbook.model import CommunicationRow, Note, NoteGroup, NoteRevision, PlaceKind
from playbook.workshop import entry
from playbook.workshop.board import (
    GONE,
    NO_GROUP,
    cause_view,
    find_note,
    find_own_note,
    group_view,
    heard,
    hidden,
    note_view,
)
from playbook.workshop.change import Change
from playbook.workshop.groups import clear, dissolve, group, name_group, split, ungroup, whole
from playbook.workshop.undo import put_back, undo
from playbook.workshop.unit import Room, own
from playbook.workshop.votes import my_votes, retold, take_off, totals, vote

__all__ = [
    "GONE",
    "MAX_NOTES",
    "NO_GROUP",
    "add",
    "cause_view",
    "clear",
    "delete",
    "edit",
    "group",
    "group_view",
    "move",
    "my_votes",
    "name_group",
    "note_view",
    "restore",
    "revert",
    "split",
    "totals",
    "undo",
    "ungroup",
    "vote",
]

MAX_NOTES = 2_000


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
    if queries.note_exists(room.session, note_id):
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
    return changes if row.revealed else [*changes, *hidden(room)]


def edit(room: Room, *, note: object, text: object) -> list[Change]:
    """Change one's own words. What they were is kept."""
    room.need_open_board()
    row = find_own_note(room, note)
    words = entry.text(text, limit=entry.NOTE_LENGTH, field="text", required=True)
    if words == row.text:
        return []
    room.session.add(NoteRevision(note_id=row.id, text=row.text, replaced_at=room.at))
    row.text, row.edited_at = words, room.at
    return [heard(row)]


def revert(room: Room, *, note: object) -> list[Change]:
    """Bring back what one's own note said before its last change; doing it again undoes that.

    Raises NotFound for a note that was never changed.
    """
    room.need_open_board()
    row = find_own_note(room, note)
    earlier = queries.last_revision(room.session, row.id)
    if earlier is None:
        raise NotFound("This note was never changed: there is no earlier wording to bring back.")
    return edit(room, note=note, text=earlier.text)


def delete(room: Room, *, note: object) -> list[Change]:
    """Take down one's own note; the facilitator may take down any that is revealed."""
    room.need_open_board()
    row = find_note(room, note)
    if row.author != room.mark:
        room.need_lead()
    home = room.session.get(NoteGroup, row.group_id) if row.group_id else None
    room.remember("delete", [row, *queries.votes_on(room.session, room.workshop.id, row.id), *whole(room, home)])
    row.deleted_at = room.at
    gone = {"k": "note-", "id": row.id}
    if not row.revealed:
        return [Change(None, own=gone, owner=row.author), *hidden(room)]
    voters = take_off(room, row.id)
    return [Change(gone), *(retold(room, voters) if voters else []), *dissolve(room, row.group_id)]


def restore(room: Room, *, note: object) -> list[Change]:
    """Put up again a note of one's own that one took down oneself, with the group that fell apart without it."""
    room.need_open_board()
    row = room.session.get(Note, entry.identifier(note))
    if row is None or row.workshop_id != room.workshop.id or row.author != room.mark:
        raise NotFound(GONE)
    if row.deleted_at is None:
        return []
    act = next(
        (
            a
            for a in queries.acts(room.session, room.workshop.id, "delete")
            if a.before["rows"][0]["row"]["id"] == row.id
        ),
        None,
    )
    if act is None or act.owner != room.mark:
        raise NotAllowed("The facilitator took this note down. Ask them to put it back.")
    if len(act.before["rows"]) > 1:
        return put_back(room, act)
    act.undone_at, row.deleted_at = room.at, None
    return [heard(row)] if row.revealed else [heard(row), *hidden(room)]


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
    row = find_note(room, note)
    together = queries.group_notes(room.session, row.group_id) if row.group_id else [row]
    for each in together:
        _pin(room, each, place, at, communication)
    if position is not None:
        row.position = entry.number(position, field="position", low=-1e9, high=1e9)
    return [heard(each) for each in together]
