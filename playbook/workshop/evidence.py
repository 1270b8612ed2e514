"""What a why or a contributing factor rests on: a silence, a message, a note.

A cause keeps its evidence as a list of small objects, one key set or the other:
`{"start": ISO, "end": ISO}` a silence by its two ends, `{"communication": ID}`, `{"note": ID}`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from playbook.errors import N_, Invalid, NotFound
from playbook.model import Cause, CommunicationRow
from playbook.workshop import entry, record
from playbook.workshop.board import NO_GROUP, cause_view, find_note
from playbook.workshop.change import Change, ring, tell
from playbook.workshop.unit import Room, own

#: How many things one cause can rest on.
MAX_EVIDENCE = 8
NO_GAP = N_("This silence is no longer on the timeline. Choose another one.")


class EvidenceKind(StrEnum):
    GAP = "gap"
    COMMUNICATION = "communication"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One link: `of` names a communication or a note, `start` and `end` a silence."""

    kind: EvidenceKind
    of: str | None = None
    start: datetime | None = None
    end: datetime | None = None


def stored(link: Evidence) -> dict[str, str]:
    """The link as a cause keeps it."""
    if link.start is not None and link.end is not None:
        return {"start": link.start.isoformat(), "end": link.end.isoformat()}
    return {str(link.kind): link.of or ""}


def read(links: Iterable[dict[str, str]], *, messages: Collection[str], notes: Collection[str]) -> tuple[Evidence, ...]:
    """The links of a cause that lead to something: what was deleted since, or is not to be read, is left out."""
    found = []
    for link in links:
        if "start" in link:
            start, end = (entry.instant(link[name], field=name) for name in ("start", "end"))
            found.append(Evidence(EvidenceKind.GAP, start=start, end=end))
        elif link.get("communication") in messages:
            found.append(Evidence(EvidenceKind.COMMUNICATION, link["communication"]))
        elif link.get("note") in notes:
            found.append(Evidence(EvidenceKind.NOTE, link["note"]))
    return tuple(found)


def link(
    room: Room,
    *,
    why: object,
    start: object = None,
    end: object = None,
    communication: object = None,
    note: object = None,
    on: object = True,
) -> list[Change]:
    """Let a why or a factor rest on a silence (its two ends), a message or a note; `on` False takes the link away."""
    room.need_open_board()
    cause: Cause = own(room, room.session.get(Cause, entry.identifier(why)), NO_GROUP)
    given = [name for name, value in (("start", start), ("communication", communication), ("note", note)) if value]
    if len(given) != 1:
        raise Invalid("Choose one silence, one message or one note.", field="evidence")
    chosen = _standing(room, start=start, end=end, communication=communication, note=note, checked=bool(on))
    kept = [each for each in cause.evidence if each != chosen]
    if on:
        if len(kept) >= MAX_EVIDENCE:
            raise Invalid(
                "Evidence: {limit} links are enough. Take one away first.", field="evidence", limit=MAX_EVIDENCE
            )
        kept = [*cause.evidence] if chosen in cause.evidence else [*kept, chosen]
    if kept == cause.evidence:
        return []
    cause.evidence = kept
    return [tell("cause", cause=cause_view(cause)), ring("plan")]


def _standing(room: Room, *, start: Any, end: Any, communication: Any, note: Any, checked: bool) -> dict[str, str]:
    """The link as it is kept; with `checked` it must lead to something everybody can read."""
    if start:
        since, until = entry.instant(start, field="start"), entry.instant(end, field="end")
        columns = record.segments_of(room.session, room.workshop) if checked else ()
        if since is None or until is None or (checked and not any((s.start, s.end) == (since, until) for s in columns)):
            raise NotFound(NO_GAP)
        return stored(Evidence(EvidenceKind.GAP, start=since, end=until))
    if communication:
        ident = entry.identifier(communication)
        if checked:
            own(room, room.session.get(CommunicationRow, ident), record.GONE)
        return stored(Evidence(EvidenceKind.COMMUNICATION, ident))
    ident = entry.identifier(note)
    if checked and not find_note(room, ident).revealed:
        raise Invalid("This note is still private. Reveal the notes first.", field="evidence")
    return stored(Evidence(EvidenceKind.NOTE, ident))
