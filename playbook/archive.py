"""A workshop as a file the app reads back: what it is, how it is written, how it is checked. Pure.

The schema is these dataclasses, written as JSON with their names, in their order. Ids are ordinal and
canonical: `c3` is the third communication, `n7` the seventh note. They mean something inside one file
only, so a workshop that was read back writes the same bytes again although its rows have new ids.

What is not in it: notes that are not revealed, who wrote or voted, seats, codes, keys, the team's name
(whoever reads the file back chooses the team), and what belongs to the hour itself (timer, spotlight).
Votes are totals, and only once the room has seen them.

`VERSION` counts changes to the schema. A reader takes its own version and older ones it has a step for in
`UPGRADES`; a newer file is refused with a sentence instead of being read in part.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from playbook.documents import Documents
from playbook.errors import Unreadable
from playbook.pulse import HIGH
from playbook.schema import plain, read, wrong

FORMAT = "incident-response-communications/workshop"
VERSION = 3
#: Bytes. A screenshot of 5 MB in base64 and a thousand long messages fit.
LARGEST = 40 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Workshop:
    """`step` is a key of the play, `cadence` the name of a profile."""

    title: str
    language: str
    time_zone: str
    cadence: str
    target_minutes: float
    created_at: datetime
    starts_at: datetime | None
    people: int | None
    step: str
    votes_shown: bool


@dataclass(frozen=True, slots=True)
class Incident:
    """The preparation; durations in minutes, the screenshot as WebP."""

    title: str
    severity: str | None
    started_at: datetime | None
    start_known: bool
    detected_at: datetime | None
    resolved_at: datetime | None
    investigating_minutes: float | None
    escalating_minutes: float | None
    deciding_minutes: float | None
    symptom: str
    noticed: str
    source: str
    screenshot: bytes | None


@dataclass(frozen=True, slots=True)
class Message:
    """A communication. `source` names it where it was imported from."""

    id: str
    happened_at: datetime
    published_at: datetime | None
    announced_at: datetime | None
    channel: str
    audience: str
    phase: str
    sender: str
    body: str
    source: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A circled gap as it was then."""

    scope: str
    from_at: datetime
    to_at: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """A revealed note. `votes` is None in a group, and while votes are secret."""

    id: str
    text: str
    place: str
    at: datetime | None
    communication: str | None
    group: str | None
    votes: int | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a cause rests on: `kind` gap has both ends, communication and note the id of one in this file."""

    kind: str
    of: str | None
    from_at: datetime | None
    to_at: datetime | None


@dataclass(frozen=True, slots=True)
class Why:
    text: str
    root: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Factor:
    """What contributed beside the chain of whys."""

    text: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Notes belong to it by `Note.group`; the whys are in order."""

    id: str
    name: str
    priority: bool
    votes: int | None
    whys: tuple[Why, ...]
    factors: tuple[Factor, ...]

    @property
    def causes(self) -> tuple[Why | Factor, ...]:
        """The whys, then the factors."""
        found: list[Why | Factor] = [*self.whys, *self.factors]
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Decision:
    """What became of an action: `day` is done on, moved to or dropped on, `due` the date it had until then.

    The words are as they read then; `agreed_in` is the title of the workshop that agreed on it.
    """

    at: datetime
    outcome: str
    day: date
    due: date | None
    reason: str
    recommendation: str
    owner: str
    agreed_in: str


@dataclass(frozen=True, slots=True)
class Pulse:
    """How many answered 1, 2, 3, 4 and 5; only what the room has seen, and never of fewer than three."""

    moment: str
    item: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Action:
    id: str
    recommendation: str
    cause: str
    group: str | None
    owner: str
    email: str
    due: date | None
    status: str
    parked: bool
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Archive:
    """A whole workshop, everything in its order. `carried` is what it decided on the actions of earlier ones."""

    workshop: Workshop
    incident: Incident
    communications: tuple[Message, ...]
    marks: tuple[Mark, ...]
    groups: tuple[Group, ...]
    notes: tuple[Note, ...]
    actions: tuple[Action, ...]
    carried: tuple[Decision, ...]
    pulse: tuple[Pulse, ...]
    #: The team's documents that were in force, as far as whoever saves the file may know them.
    documents: Documents = field(default_factory=Documents)


def _with_evidence(found: dict[str, Any]) -> dict[str, Any]:
    """Version 2 knows evidence, contributing factors and owners' e-mail addresses."""
    for group in found.get("groups", ()):
        group["factors"] = []
        for why in group.get("whys", ()):
            why["evidence"] = []
    for action in found.get("actions", ()):
        action["email"] = ""
    return found


def _with_decisions(found: dict[str, Any]) -> dict[str, Any]:
    """Version 3 knows what became of actions, what was carried over, the pulse, and the team's documents."""
    for action in found.get("actions", ()):
        action["decisions"] = []
    return {**found, "carried": [], "pulse": [], "documents": plain(Documents())}


#: From the version that is the key to the next, on plain JSON values; what is damaged raises what Python raises.
UPGRADES: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _with_evidence, 2: _with_decisions}


def dump(archive: Archive) -> bytes:
    """The file: JSON in UTF-8, indented, equal archives giving equal bytes."""
    content = {"format": FORMAT, "version": VERSION, **plain(archive)}
    return (json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode("utf-8", "replace")


def load(content: bytes) -> Archive:
    """The archive in a file. Raises Unreadable for whatever is not a complete and consistent one."""
    if len(content) > LARGEST:
        raise Unreadable("This file is larger than any workshop. Choose a file that this app has saved.")
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        raise Unreadable("This file is not JSON. Choose a file that this app has saved.") from None
    if not isinstance(found, dict) or found.pop("format", None) != FORMAT:
        raise Unreadable("This file holds no workshop. Choose a file that this app has saved.")
    version = found.pop("version", None)
    if type(version) is not int or version < 1:
        raise Unreadable("This file does not say which version it is. Save it from the app again.")
    if version > VERSION:
        raise Unreadable(
            "This file was saved by a newer version of this app ({version}; this one reads up to {known}). "
            "Update the app, then try again.",
            version=version,
            known=VERSION,
        )
    for step in range(version, VERSION):
        try:
            found = UPGRADES[step](found)
        except (TypeError, AttributeError):
            raise wrong("") from None
    archive: Archive = read(Archive, found)
    _consistent(archive)
    return archive


def _consistent(archive: Archive) -> None:
    """Every id once, and every reference to something that is there."""
    for name in ("communications", "groups", "notes", "actions"):
        ids = [each.id for each in getattr(archive, name)]
        if len(set(ids)) != len(ids):
            raise wrong(f"{name}.id")
    messages = {each.id for each in archive.communications}
    groups = {each.id for each in archive.groups}
    known = {"communication": messages, "note": {each.id for each in archive.notes}}
    for place, group in enumerate(archive.groups):
        for link in (link for cause in group.causes for link in cause.evidence):
            ends = (link.from_at, link.to_at)
            gap = link.kind == "gap" and link.of is None and None not in ends
            if not gap and (link.of not in known.get(link.kind, ()) or ends != (None, None)):
                raise wrong(f"groups[{place}].evidence")
    for place, note in enumerate(archive.notes):
        if note.communication is not None and note.communication not in messages:
            raise wrong(f"notes[{place}].communication")
        if note.group is not None and note.group not in groups:
            raise wrong(f"notes[{place}].group")
    for place, action in enumerate(archive.actions):
        if action.group is not None and action.group not in groups:
            raise wrong(f"actions[{place}].group")
    asked = [(each.moment, each.item) for each in archive.pulse]
    if len(set(asked)) != len(asked) or any(len(each.counts) != HIGH for each in archive.pulse):
        raise wrong("pulse")
