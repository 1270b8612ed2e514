"""What importers do alike with the messages they found: order, phases, names, the end."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from playbook.record import Communication, Phase

_OVER = frozenset({Phase.RESOLVED, Phase.COMPLETED})
#: What is said after the end without opening the incident again.
_STAYS_OVER = frozenset({Phase.UPDATE, Phase.POSTMORTEM, *_OVER})
PLANNED = frozenset({Phase.SCHEDULED, Phase.IN_PROGRESS, Phase.VERIFYING, Phase.COMPLETED})
_PHASES = {str(phase): phase for phase in Phase} | {"post_mortem": Phase.POSTMORTEM}


def phase_named(words: str) -> str:
    """A phase as pages print it ("In progress"); one of no known name stays as it is, in small letters."""
    name = re.sub(r"[\s-]+", "_", words.strip().lower())
    return _PHASES.get(name, words.strip().lower()[:60])


def is_phase(words: str) -> bool:
    """Whether a line is nothing but the name of a phase."""
    return len(words) <= 20 and phase_named(words) in _PHASES.values()


def carried(messages: Iterable[Communication]) -> list[Communication]:
    """Pages print "Update" when the phase stays as it was: in order of time, each such message gets the
    phase before it. The first of all stays an update."""
    phase: str = Phase.UPDATE
    found = []
    for message in messages:
        if message.phase != Phase.UPDATE:
            phase = message.phase
        elif phase != Phase.UPDATE:
            message = replace(message, phase=phase)
        found.append(message)
    return found


def resolution(messages: Iterable[Communication]) -> datetime | None:
    """When the messages themselves say it ended: the first "resolved" that no later phase takes back."""
    ended = None
    for message in messages:
        if message.phase in _OVER:
            ended = ended or message.happened_at
        elif message.phase not in _STAYS_OVER:
            ended = None
    return ended


def planned(messages: Iterable[Communication]) -> bool:
    """Whether the phases are those of a maintenance window."""
    return any(message.phase in PLANNED for message in messages)


def fingerprint(*parts: object) -> str:
    """A name made of content, so that the same message has the same one whenever it is read again."""
    content = "\x1f".join(str(part) for part in parts)
    return hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:16]


def named(messages: Sequence[Communication]) -> tuple[Communication, ...]:
    """Names unique: the second message of the same content gets a number."""
    seen: dict[str, int] = {}
    found = []
    for message in messages:
        count = seen[message.id] = seen.get(message.id, 0) + 1
        found.append(message if count == 1 else replace(message, id=f"{message.id}-{count}"))
    return tuple(found)
