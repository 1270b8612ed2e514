"""How messages to customers are written, as shares of all: figures that can be laid beside those of last time. Pure.

The practices are those of the play's assessment; what a message says is read as everywhere by `playbook.review`.
"""

from __future__ import annotations

from enum import StrEnum

from playbook.audit import announcements
from playbook.i18n import Translator
from playbook.phrasing import LEVEL
from playbook.record import Record
from playbook.review import labels, style
from playbook.timeline import cadence, customer_scope


class Habit(StrEnum):
    """What messages to customers do or leave out."""

    SCOPE = "scope"
    NEXT = "next"
    SORRY = "sorry"
    CLEAR = "clear"


def habits(record: Record) -> dict[Habit, float | None]:
    """For each habit the share (0–1) of messages to customers that have it; None when there is no such message.

    The message that tells the end owes no next one, and is not counted there.
    """
    scope = customer_scope(record)
    told = [message for message in cadence(record, scope) if message.body.strip()]
    read = [labels(message.body) for message in told]
    hard = [
        any(f.kind in LEVEL for f in style(message.body, phase=message.phase, audience=message.audience, known=known))
        for message, known in zip(told, read, strict=True)
    ]
    promised = announcements(record, scope)
    owed = len(promised.made) + len(promised.never)
    return {
        Habit.SCOPE: _share(sum("impact" in found or "scope" in found for found in read), len(told)),
        Habit.NEXT: _share(len(promised.made), owed),
        Habit.SORRY: _share(sum("apology" in found for found in read), len(told)),
        Habit.CLEAR: _share(len(told) - sum(hard), len(told)),
    }


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def name(t: Translator, habit: Habit) -> str:
    """What a habit is called."""
    match habit:
        case Habit.SCOPE:
            return t("Says what customers feel or who is affected")
        case Habit.NEXT:
            return t("Says when the next word comes")
        case Habit.SORRY:
            return t("Says sorry")
        case Habit.CLEAR:
            return t("Can be followed by its readers")
