"""A team's communication plan: audience × moment → channels, cadence, owner, approver, for each severity. Pure.

Cadence is in minutes: of the first word from the start, of the words that follow from the word before, of the
resolution and the follow-up from the resolution.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from playbook import cadence
from playbook.cadence import PlanRow, Profile
from playbook.documents.mistake import Mistake
from playbook.documents.moment import AFTERWARDS, FIRST, MOMENTS
from playbook.errors import Invalid
from playbook.record import Audience, Severity
from playbook.timeline import GapKind

#: Severity of the rows that hold for every severity without rows of its own.
EVERY = ""
#: Two weeks: a follow-up after the incident is the longest anybody plans.
MOST_MINUTES = 20_160.0


@dataclass(frozen=True, slots=True)
class Line:
    """What one audience hears at one moment. `minutes` None: nothing is asked for."""

    audience: str
    moment: str
    channels: tuple[str, ...] = ()
    minutes: float | None = None
    owner: str = ""
    approver: str = ""

    @property
    def empty(self) -> bool:
        return not (self.channels or self.minutes is not None or self.owner or self.approver)


@dataclass(frozen=True, slots=True)
class Level:
    """The rows of one severity, or of every severity that has none of its own."""

    severity: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Levels in the order of severity, the one for every severity first; only rows that say something."""

    levels: tuple[Level, ...] = (Level(EVERY, ()),)

    @property
    def own(self) -> tuple[str, ...]:
        """The severities with rows of their own."""
        return tuple(level.severity for level in self.levels if level.severity)

    def lines(self, severity: str | None) -> tuple[Line, ...]:
        """The rows that hold at a severity."""
        by_severity = {level.severity: level.lines for level in self.levels}
        return by_severity.get(severity or EVERY, by_severity.get(EVERY, ()))

    def line(self, severity: str | None, audience: str, moment: str) -> Line:
        """The row of an audience at a moment, empty when the plan has none."""
        for line in self.lines(severity):
            if (line.audience, line.moment) == (audience, moment):
                return line
        return Line(audience, moment)


def plan_of(lines: dict[str, tuple[Line, ...]]) -> Plan:
    """A plan from rows by severity, put in its order and without empty rows."""
    rank = {(str(a), m): place for place, (a, m) in enumerate((a, m) for a in Audience for m in MOMENTS)}
    last = len(rank)
    return Plan(
        tuple(
            Level(
                str(severity),
                tuple(
                    sorted(
                        (line for line in lines.get(severity, ()) if not line.empty),
                        key=lambda line: rank.get((line.audience, line.moment), last),
                    )
                ),
            )
            for severity in (EVERY, *Severity)
            if severity == EVERY or severity in lines
        )
    )


@lru_cache(maxsize=64)
def profile(plan: Plan) -> Profile:
    """The plan as a cadence profile. Rows after the resolution are no part of it: see `playbook.adherence`."""
    return cadence.team(_rules(plan))


def _rules(plan: Plan) -> Iterator[PlanRow]:
    for level in plan.levels:
        # The rows for every severity must not answer for one that has its own and leaves them out.
        severities = [level.severity] if level.severity else [s for s in Severity if s not in plan.own]
        for severity in severities if plan.own else [None]:
            for line in level.lines:
                if line.minutes is None or line.moment in AFTERWARDS:
                    continue
                first = line.moment == FIRST
                yield PlanRow(
                    line.audience,
                    None if first else line.moment,
                    severity,
                    line.minutes,
                    GapKind.FIRST if first else None,
                )


def targets_only(plan: Plan) -> Plan:
    """What everyone in a workshop may know, since silences are measured by it: who hears where and how often."""
    return plan_of(
        {
            level.severity: tuple(Line(x.audience, x.moment, x.channels, x.minutes) for x in level.lines)
            for level in plan.levels
        }
    )


def mistakes(plan: Plan) -> tuple[Mistake, ...]:
    """What cannot be kept as it is; rows are counted within their level."""
    return tuple(
        Mistake(sentence, row, level.severity)
        for level in plan.levels
        for row, line in enumerate(level.lines)
        for sentence in _line(level, row, line)
    )


def _line(level: Level, row: int, line: Line) -> Iterator[Invalid]:
    if level.severity and level.severity not in set(Severity):
        yield Invalid("Choose one of the five severities.", field="severity")
    if line.audience not in set(Audience):
        yield Invalid("Choose who was told.", field="audience")
    if line.moment not in MOMENTS:
        yield Invalid("Choose a phase from the list.", field="moment")
    if any((line.audience, line.moment) == (each.audience, each.moment) for each in level.lines[:row]):
        yield Invalid("There are two rows for this audience and phase. Keep one of them.", field="moment")
    if line.minutes is not None and not 1 <= line.minutes <= MOST_MINUTES:
        yield Invalid(
            "A cadence lies between 1 minute and 14 days (20160 minutes); {minutes} does not. "
            "Leave it empty where nothing is promised.",
            field="minutes",
            minutes=f"{line.minutes:g}",
        )
    if line.approver and line.approver == line.owner:
        yield Invalid(
            "Owner and approver are the same here: nobody waits for oneself. Empty the approver, or name another role.",
            field="approver",
        )


def hints(plan: Plan) -> tuple[Mistake, ...]:
    """What can be kept and is worth a look all the same."""
    return tuple(
        Mistake(sentence, row, level.severity)
        for level in plan.levels
        for row, line in enumerate(level.lines)
        for sentence in _unfinished(line)
    )


def _unfinished(line: Line) -> Iterator[Invalid]:
    if line.minutes is not None and not line.channels:
        yield Invalid("There is a cadence and no channel. Say where it is told.", field="channels")
    if line.channels and not line.owner:
        yield Invalid("Nobody owns this message. Say which role writes it.", field="owner")
