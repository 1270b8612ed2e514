"""Answering the pulse, and showing what the room answered: once, and then nobody answers any more.

Counts that changed under people's eyes would tell the answer of whoever came last.
"""

from __future__ import annotations

from typing import Any

from playbook import pulse, queries
from playbook.errors import Invalid
from playbook.model import PulseAnswer, Workshop
from playbook.pulse import ASKED, HIGH, LEAST, LOW, Item, Moment, Results
from playbook.workshop import entry
from playbook.workshop.change import Change, ring, tell
from playbook.workshop.unit import Room


def answer(room: Room, *, moment: object, item: object, value: object) -> list[Change]:
    """Answer one statement, or change one's answer."""
    when = _moment(moment)
    if item not in ASKED[when]:
        raise Invalid("There is no such statement.", field="item")
    if shown(room.workshop, when):
        raise Invalid("The answers are already shown, so none can be added or changed.", field="moment")
    chosen = round(entry.number(value, field="value", low=LOW, high=HIGH))
    key = room.workshop.id, when, Item(str(item)), room.mark
    known = room.session.get(PulseAnswer, key)
    if known is None:
        room.session.add(PulseAnswer(workshop_id=key[0], moment=key[1], item=key[2], voter=key[3], value=chosen))
    else:
        known.value = chosen
    room.session.flush()
    own = {"k": "pulse", "moment": when, "mine": mine(room)[when]}
    return [Change(None, own=own, owner=room.mark), tell("pulsed", moment=when, n=answered(room, when))]


def show(room: Room, *, moment: object) -> list[Change]:
    """Show what the room answered and end the asking. Raises Invalid below three people."""
    room.need_lead()
    when = _moment(moment)
    if shown(room.workshop, when):
        return []
    if answered(room, when) < LEAST:
        raise Invalid(
            "Results are shown from {least} answers on, so that nobody can be guessed.", field="moment", least=LEAST
        )
    return _end(room, when)


def end_start(room: Room) -> list[Change]:
    """The room goes on to work: what enough people answered at the start is shown."""
    if shown(room.workshop, Moment.START) or answered(room, Moment.START) < LEAST:
        return []
    return _end(room, Moment.START)


def _end(room: Room, when: Moment) -> list[Change]:
    if when is Moment.START:
        room.workshop.pulse_start_shown_at = room.at
    else:
        room.workshop.pulse_end_shown_at = room.at
    return [tell("pulse_results", moment=when, results=_plain(_results(room, when))), ring("pulse")]


def _moment(value: object) -> Moment:
    if value not in set(Moment):
        raise Invalid("There is no such moment.", field="moment")
    return Moment(str(value))


def shown(workshop: Workshop, when: Moment) -> bool:
    """Whether everybody may see what was answered."""
    at = workshop.pulse_start_shown_at if when is Moment.START else workshop.pulse_end_shown_at
    return at is not None


def answered(room: Room, when: Moment) -> int:
    """How many people have answered something."""
    return len({a.voter for a in queries.pulse(room.session, room.workshop.id) if a.moment == when})


def mine(room: Room) -> dict[str, dict[str, int]]:
    """One's own answers, by moment and item."""
    found: dict[str, dict[str, int]] = {moment: {} for moment in Moment}
    for each in queries.pulse(room.session, room.workshop.id):
        if each.voter == room.mark:
            found[each.moment][each.item] = each.value
    return found


def _results(room: Room, when: Moment) -> Results:
    return pulse.counted((a.item, a.value) for a in queries.pulse(room.session, room.workshop.id) if a.moment == when)


def _plain(results: Results) -> dict[str, list[int]]:
    return {item: list(counts) for item, counts in results.items()}


def results(room: Room) -> dict[Moment, Results]:
    """What is shown of each moment; a moment whose answers are not shown is left out."""
    return {when: _results(room, when) for when in Moment if shown(room.workshop, when)}


def pulse_view(room: Room) -> dict[str, Any]:
    """The pulse as this seat may know it."""
    seen = results(room)
    return {
        "mine": mine(room),
        "n": {when: answered(room, when) for when in Moment},
        "results": {when: _plain(seen[when]) if when in seen else None for when in Moment},
    }
