"""The pulse: five statements at the start and at the end, and at the end what the hour was worth. Pure.

Answers run from 1 (not at all) to 5 (fully). They are anonymous: nothing is said of fewer than three, and what
is said are counts, so that nobody's answer to one statement can be laid beside theirs to another.

The question at the end is a return on time invested (ROTI), as facilitators ask it after a meeting.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from playbook.i18n import Translator

#: From so many answers on their counts are told.
LEAST = 3
#: The scale's ends.
LOW, HIGH = 1, 5


class Moment(StrEnum):
    """When the room is asked."""

    START = "start"
    END = "end"


class Item(StrEnum):
    """What the room is asked."""

    CUSTOMERS = "customers"
    ROLES = "roles"
    TOOLS = "tools"
    TIMELINESS = "timeliness"
    LEARNING = "learning"
    WORTH = "worth"


STATEMENTS = tuple(item for item in Item if item is not Item.WORTH)
ASKED: Mapping[Moment, tuple[Item, ...]] = {Moment.START: STATEMENTS, Moment.END: tuple(Item)}

#: For each item how many answered 1, 2, 3, 4 and 5.
Counts = tuple[int, int, int, int, int]
Results = Mapping[Item, Counts]


def counted(answers: Iterable[tuple[str, int]]) -> dict[Item, Counts]:
    """Counts of (item, value) pairs; an item with fewer than three answers is left out, and so is what is no item."""
    found: dict[Item, list[int]] = {}
    for key, value in answers:
        if key in set(Item) and LOW <= value <= HIGH:
            found.setdefault(Item(key), [0] * HIGH)[value - LOW] += 1
    known = {item: counts for item, counts in found.items() if sum(counts) >= LEAST}
    return {item: (c[0], c[1], c[2], c[3], c[4]) for item in Item if (c := known.get(item))}


def mean(counts: Counts) -> float:
    """The mean answer, 1 to 5."""
    return sum(value * n for value, n in enumerate(counts, LOW)) / sum(counts)


def name(t: Translator, item: Item) -> str:
    """What an item is called on a chart."""
    match item:
        case Item.CUSTOMERS:
            return t("Customer focus")
        case Item.ROLES:
            return t("Clear roles")
        case Item.TOOLS:
            return t("Tools")
        case Item.TIMELINESS:
            return t("Timeliness")
        case Item.LEARNING:
            return t("Learning")
        case Item.WORTH:
            return t("Worth the time")


def statement(t: Translator, item: Item) -> str:
    """What people agree to, from 1 to 5."""
    match item:
        case Item.CUSTOMERS:
            return t("In an incident we think of our customers first.")
        case Item.ROLES:
            return t("I know who writes, who approves and who sends.")
        case Item.TOOLS:
            return t("Our tools make it easy to reach customers.")
        case Item.TIMELINESS:
            return t("Customers hear from us in time.")
        case Item.LEARNING:
            return t("We learn from one incident for the next.")
        case Item.WORTH:
            return t("This hour was worth my time.")
