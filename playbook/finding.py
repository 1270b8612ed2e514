"""What a finding of the scorecard is, and of which practice of good communication. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from playbook.record import Communication


class Practice(StrEnum):
    """The practices of the play's assessment, in its order."""

    EARLY = "early"
    OFTEN = "often"
    SCOPE = "scope"
    OWNERSHIP = "ownership"
    LEVEL = "level"
    PROMISES = "promises"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about one practice; `talk` when there is something to talk about.

    `communication` is the id of an example; `gap_at` the start of the silence it is about. `words` are the words of
    the example that triggered it, `ease` its reading ease where that did; `messages` the ids of all that are behind the
    sentence.
    """

    practice: Practice
    talk: bool
    sentence: str
    communication: str | None = None
    gap_at: datetime | None = None
    words: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    ease: float | None = None


def ids(messages: Iterable[Communication]) -> tuple[str, ...]:
    """The ids of messages, in their order."""
    return tuple(message.id for message in messages)
