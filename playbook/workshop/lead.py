"""What the facilitator leads: steps, timer, reveal, lock, prompts, votes, spotlight; and who is ready."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlmodel import col, select, update

from playbook import queries
from playbook.errors import Invalid
from playbook.model import Note, NoteGroup, Ready
from playbook.play import StepKey, play
from playbook.workshop import entry
from playbook.workshop.board import find_group, find_note, note_view
from playbook.workshop.change import Change, ring, tell
from playbook.workshop.pulse import end_start
from playbook.workshop.unit import Room
from playbook.workshop.votes import totals

STEPS = tuple(StepKey)


def go(room: Room, *, step: object) -> list[Change]:
    """Lead the room to a step: its timer is set, everyone's "I'm done" starts anew."""
    room.need_lead()
    if step not in STEPS:
        raise Invalid("There is no such step.", field="step")
    key = StepKey(str(step))
    if key == room.workshop.step:
        return []
    workshop = room.workshop
    workshop.step, workshop.prompt = key, None
    workshop.spotlight, workshop.spotlight_ends_at = None, None
    minutes = next(s.minutes for s in play("en").steps if s.key == key)
    workshop.timer_seconds = round(minutes * 60)
    workshop.timer_left = None
    workshop.timer_ends_at = room.at + timedelta(minutes=minutes) if minutes else None
    for done in queries.ready(room.session, workshop.id, key):
        room.session.delete(done)
    changes = [tell("workshop", set=lead_view(room)), tell("ready", seats=[])]
    if STEPS.index(key) > STEPS.index(StepKey.TIMELINE):
        changes += end_start(room)
    return [*changes, ring("step")]


def timer(room: Room, *, act: object, minutes: object = 0) -> list[Change]:
    """Pause, resume or restart the step's timer, or extend it by minutes (negative ones shorten)."""
    room.need_lead()
    if act not in ("pause", "resume", "extend", "restart"):
        raise Invalid("The timer can be paused, resumed, extended or started again.", field="act")
    workshop = room.workshop
    left = timer_left(room)
    if act == "pause" and workshop.timer_ends_at is not None:
        workshop.timer_left, workshop.timer_ends_at = left, None
    elif act == "resume" and workshop.timer_left is not None:
        workshop.timer_ends_at = room.at + timedelta(seconds=workshop.timer_left)
        workshop.timer_left = None
    elif act == "extend":
        more = 60 * entry.number(minutes, field="minutes", low=-60, high=60)
        workshop.timer_seconds = max(0, round(workshop.timer_seconds + more))
        if workshop.timer_left is not None:
            workshop.timer_left = max(0.0, workshop.timer_left + more)
        else:
            # An overrun is forgiven: five minutes more means five minutes from now.
            workshop.timer_ends_at = room.at + timedelta(seconds=max(0.0, left + more))
    elif act == "restart":
        workshop.timer_left = None
        workshop.timer_ends_at = room.at + timedelta(seconds=workshop.timer_seconds)
    return [tell("workshop", set=timer_view(room))]


def timer_left(room: Room) -> float:
    """Seconds left, never below 0."""
    if room.workshop.timer_left is not None:
        return room.workshop.timer_left
    if room.workshop.timer_ends_at is None:
        return 0.0
    return max(0.0, (room.workshop.timer_ends_at - room.at).total_seconds())


def private(room: Room, *, on: object) -> list[Change]:
    """Begin a round of writing in private, or reveal every note written so far."""
    room.need_lead()
    room.workshop.private = bool(on)
    changes = [tell("workshop", set={"private": room.workshop.private})]
    if on:
        return changes
    hidden = room.session.exec(
        select(Note).where(
            Note.workshop_id == room.workshop.id,
            col(Note.revealed).is_(False),
            col(Note.deleted_at).is_(None),
        )
    ).all()
    room.session.exec(update(Note).where(col(Note.workshop_id) == room.workshop.id).values(revealed=True))
    for note in hidden:
        room.session.refresh(note)
        changes.append(
            Change(
                {"k": "note", "note": note_view(note)},
                own={"k": "note", "note": note_view(note, mine=True)},
                owner=note.author,
            )
        )
    changes.append(tell("hidden", n=0))
    return changes


def lock(room: Room, *, on: object) -> list[Change]:
    """Lock the board for participants, or open it."""
    room.need_lead()
    room.workshop.locked = bool(on)
    return [tell("workshop", set={"locked": room.workshop.locked})]


def prompt(room: Room, *, n: object) -> list[Change]:
    """Show one of the eight prompts to the room; None takes it away."""
    room.need_lead()
    if n is not None:
        n = round(entry.number(n, field="n", low=0, high=len(play("en").prompts) - 1))
    room.workshop.prompt = n
    return [tell("workshop", set={"prompt": n})]


def voting(room: Room, *, open: object, budget: object = None) -> list[Change]:
    """Open the vote, or close it: then, and only then, everyone sees the totals."""
    room.need_lead()
    workshop = room.workshop
    if budget is not None:
        workshop.vote_budget = round(entry.number(budget, field="budget", low=1, high=20))
    workshop.voting = bool(open)
    workshop.votes_shown = not workshop.voting
    changes = [
        tell(
            "workshop",
            set={
                "voting": workshop.voting,
                "votes_shown": workshop.votes_shown,
                "vote_budget": workshop.vote_budget,
            },
        )
    ]
    if workshop.votes_shown:
        changes.append(tell("totals", votes=totals(queries.votes(room.session, workshop.id))))
    else:
        changes.append(tell("totals", votes=None))
    return [*changes, ring("plan")]


def spotlight(room: Room, *, target: object, minutes: object = 0) -> list[Change]:
    """Put one group or note on every screen, with a timer of its own; None ends it."""
    room.need_lead()
    workshop = room.workshop
    if target is None:
        workshop.spotlight = None
    elif room.session.get(NoteGroup, entry.identifier(target)) is not None:
        workshop.spotlight = find_group(room, target).id
    else:
        shown = find_note(room, target)
        if not shown.revealed:
            raise Invalid("This note is still private. Reveal the notes first.", field="target")
        workshop.spotlight = shown.id
    length = entry.number(minutes, field="minutes", low=0, high=60)
    workshop.spotlight_ends_at = room.at + timedelta(minutes=length) if workshop.spotlight and length else None
    return [tell("workshop", set=spotlight_view(room))]


def done(room: Room, *, on: object, step: object) -> list[Change]:
    """Say that one is done with the step, or not yet. A word about a step that has passed is dropped."""
    workshop = room.workshop
    if step != workshop.step:
        return []
    known = room.session.get(Ready, (workshop.id, workshop.step, room.seat.id))
    if on and known is None:
        room.session.add(Ready(workshop_id=workshop.id, step=workshop.step, seat_id=room.seat.id))
    elif not on and known is not None:
        room.session.delete(known)
    room.session.flush()
    return [tell("ready", seats=ready_seats(room))]


def ready_seats(room: Room) -> list[str]:
    """Ids of the seats that are done with the present step."""
    return sorted(r.seat_id for r in queries.ready(room.session, room.workshop.id, room.workshop.step))


def timer_view(room: Room) -> dict[str, Any]:
    workshop = room.workshop
    return {
        "timer_seconds": workshop.timer_seconds,
        "timer_ends_at": workshop.timer_ends_at.isoformat() if workshop.timer_ends_at else None,
        "timer_left": workshop.timer_left,
    }


def spotlight_view(room: Room) -> dict[str, Any]:
    ends = room.workshop.spotlight_ends_at
    return {"spotlight": room.workshop.spotlight, "spotlight_ends_at": ends.isoformat() if ends else None}


def lead_view(room: Room) -> dict[str, Any]:
    """Everything the facilitator leads, as every seat may know it."""
    workshop = room.workshop
    return {
        "step": workshop.step,
        "private": workshop.private,
        "locked": workshop.locked,
        "prompt": workshop.prompt,
        "vote_budget": workshop.vote_budget,
        "voting": workshop.voting,
        "votes_shown": workshop.votes_shown,
        **spotlight_view(room),
        **timer_view(room),
    }
