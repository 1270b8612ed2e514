"""From groups to causes to actions that have an owner and a date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from playbook import queries
from playbook.errors import N_, Conflict, Invalid, NotFound
from playbook.model import Action, ActionStatus, Cause, NoteGroup, new_id
from playbook.workshop import entry
from playbook.workshop.board import NO_GROUP, cause_view, group_view
from playbook.workshop.change import Change, ring, tell
from playbook.workshop.groups import FACTORS, WHYS
from playbook.workshop.unit import Room, own

#: How many actions a team is known to keep.
FEW = 3
MAX_ACTIONS = 50
NO_ACTION = N_("This action is gone. Somebody deleted it in the meantime.")


def why(room: Room, *, why: object, group: object, text: object, factor: object = False) -> list[Change]:
    """Write the next why under a group, or change one; an emptied one goes and the rest move up.

    With `factor` a new one stands beside the chain as a contributing factor; a known one stays what it is.
    """
    room.need_open_board()
    home: NoteGroup = own(room, room.session.get(NoteGroup, entry.identifier(group)), NO_GROUP)
    words = entry.text(text, limit=entry.NOTE_LENGTH // 2, field="text", lines=False)
    cause_id = entry.identifier(why)
    known = room.session.get(Cause, cause_id)
    beside = known.factor if known is not None else bool(factor)
    standing = queries.causes(room.session, room.workshop.id, home.id)
    chain = [c for c in standing if c.id != cause_id and c.factor is beside]
    if known is not None:
        if known.workshop_id != room.workshop.id or known.group_id != home.id:
            raise Conflict("This request was already made by somebody else.")
        if not words:
            room.remember("why", [known])
            room.session.delete(known)
            changes = [tell("cause-", id=cause_id)]
            for place, cause in enumerate(chain, 1):
                if cause.ordinal != place:
                    cause.ordinal = place
                    changes.append(tell("cause", cause=cause_view(cause)))
            return [*changes, ring("plan")]
        known.text = words
        return [tell("cause", cause=cause_view(known)), ring("plan")]
    if not words:
        return []
    if beside and len(chain) >= FACTORS:
        raise Invalid("Five contributing factors are enough. Change one of them.", field="text")
    if not beside and len(chain) >= WHYS:
        raise Invalid("Five whys are enough. Change one of them, or mark the root cause.", field="text")
    place = len(chain) + 1
    cause = Cause(id=cause_id, workshop_id=room.workshop.id, group_id=home.id, ordinal=place, text=words, factor=beside)
    room.session.add(cause)
    return [tell("cause", cause=cause_view(cause)), ring("plan")]


def root(room: Room, *, why: object, on: object = True) -> list[Change]:
    """Mark a why as its group's root cause, in place of any other."""
    room.need_open_board()
    chosen: Cause = own(room, room.session.get(Cause, entry.identifier(why)), NO_GROUP)
    if chosen.factor:
        raise Invalid("A contributing factor is no root cause. Mark one of the whys.", field="why")
    changes = []
    for cause in queries.causes(room.session, room.workshop.id, chosen.group_id):
        is_root = bool(on) and cause.id == chosen.id
        if cause.root != is_root:
            cause.root = is_root
            changes.append(tell("cause", cause=cause_view(cause)))
    return [*changes, ring("plan")] if changes else []


def priority(room: Room, *, group: object, on: object) -> list[Change]:
    """Pick a group as one of the two or three the team works on."""
    room.need_lead()
    row: NoteGroup = own(room, room.session.get(NoteGroup, entry.identifier(group)), NO_GROUP)
    row.priority = bool(on)
    return [tell("group", group=group_view(row)), ring("plan")]


@dataclass(frozen=True, slots=True)
class ActionDraft:
    """An action as somebody types it; `due` is a calendar day. Without a `cause` it answers whichever root cause is
    marked in its group.

    What becomes of it is `carry.settle`'s to say.
    """

    recommendation: str
    cause: str = ""
    group_id: str | None = None
    owner: str = ""
    due: date | None = None
    parked: bool = False
    email: str = ""


def save_action(room: Room, *, draft: ActionDraft, id: str | None = None) -> list[Change]:
    """Add an action, or change one. An owner or a date may still be missing: then it is not yet agreed."""
    room.need_open_board()
    if draft.due is not None and not 2000 <= draft.due.year <= 2200:
        raise Invalid("This date lies too far away. Check the year.", field="due")
    if draft.group_id is not None:
        own(room, room.session.get(NoteGroup, draft.group_id), NO_GROUP)
    standing = queries.actions(room.session, room.workshop.id)
    row = next((a for a in standing if a.id == id), None)
    if id is not None and row is None:
        raise NotFound(NO_ACTION)
    if row is None:
        if len(standing) >= MAX_ACTIONS:
            raise Invalid("A plan holds {limit} actions and is full.", limit=MAX_ACTIONS)
        row = Action(
            id=new_id(),
            workshop_id=room.workshop.id,
            recommendation="",
            position=1 + max((a.position for a in standing), default=0),
        )
    row.recommendation = entry.text(
        draft.recommendation, limit=entry.PARAGRAPH_LENGTH, field="recommendation", required=True
    )
    row.cause = entry.text(draft.cause, limit=entry.PARAGRAPH_LENGTH, field="cause")
    row.group_id, row.due, row.parked = draft.group_id, draft.due, draft.parked
    row.owner = entry.text(draft.owner, limit=entry.NAME_LENGTH, field="owner", lines=False)
    row.email = entry.email(draft.email, field="email")
    room.session.add(row)
    return [ring("plan")]


def delete_action(room: Room, *, id: str) -> list[Change]:
    """Take an action off the plan; it can be undone."""
    room.need_open_board()
    row = next((a for a in queries.actions(room.session, room.workshop.id) if a.id == id), None)
    if row is None:
        raise NotFound(NO_ACTION)
    if queries.decisions_on(room.session, row.id):
        raise Invalid("The team has decided on this action since. Drop it with a reason instead.")
    room.remember("action", [row])
    room.session.delete(row)
    return [ring("plan")]


class Promised(Protocol):
    """An action as far as counting goes: a row or a view of one."""

    @property
    def parked(self) -> bool: ...
    @property
    def status(self) -> str: ...


def promised(actions: Iterable[Promised]) -> int:
    """How many actions the team has promised and not done yet."""
    return sum(1 for a in actions if not a.parked and a.status == ActionStatus.OPEN)


def is_full(actions: Iterable[Promised]) -> bool:
    """Three promised actions: before a fourth, ask whether the team would really do it."""
    return promised(actions) >= FEW


def too_many(actions: Iterable[Promised]) -> bool:
    """More than three promised actions: ask whether the team will really do them."""
    return promised(actions) > FEW
