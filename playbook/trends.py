"""A team's incidents over time: what customers heard, which promises were kept, how the rooms felt. Pure.

Every incident is measured by one target, the newest workshop's, each at its own severity: only then does a line say
something about the team and not about its targets. Which neighbours are too different to compare is said beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise

from playbook import habits, pulse
from playbook.cadence import Profile
from playbook.compare import Measure, Obstacle, comparable, measure_words, measured
from playbook.habits import Habit
from playbook.i18n import Translator
from playbook.pulse import STATEMENTS, Item, Moment, Results
from playbook.record import Record

#: A figure is worse than the last one by at least this part of it, or by this share: less is noise.
NOTICEABLE, NOTICEABLE_SHARE = 0.1, 0.1


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of the actions of one workshop. `ahead` are open ones whose date is still to come or not set."""

    on_time: int = 0
    late: int = 0
    dropped: int = 0
    overdue: int = 0
    ahead: int = 0

    @property
    def share(self) -> float | None:
        """The share (0–1) done by the date first promised, of those that were due or are settled; None of none."""
        due = self.on_time + self.late + self.dropped + self.overdue
        return self.on_time / due if due else None


@dataclass(frozen=True, slots=True)
class Agreed:
    """An action as far as keeping goes: the date first promised, `done_on` None unless it is done."""

    due: date | None
    status: str
    done_on: date | None


def kept(actions: Iterable[Agreed], today: date) -> Kept:
    """Counts what became of actions. Moved ones are held to their first date; done without a date is on time.

    What is done nobody knows when (older files say no more) is not counted.
    """
    found = dict.fromkeys(("on_time", "late", "dropped", "overdue", "ahead"), 0)
    for action in actions:
        if action.status == "done":
            if action.due is None or (action.done_on is not None and action.done_on <= action.due):
                found["on_time"] += 1
            elif action.done_on is not None:
                found["late"] += 1
        elif action.status == "dropped":
            found["dropped"] += 1
        else:
            found["overdue" if action.due is not None and action.due < today else "ahead"] += 1
    return Kept(**found)


@dataclass(frozen=True, slots=True)
class Point:
    """One workshop: its incident, its actions, its pulse. `at` is when the incident began, else the workshop's day."""

    id: str
    title: str
    at: datetime
    record: Record
    severity: str | None = None
    kept: Kept = Kept()
    pulse: Mapping[Moment, Results] = field(default_factory=dict)


class Unit(StrEnum):
    MINUTES = "minutes"
    SHARE = "share"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Trend:
    """One figure over all workshops, oldest first; None where it is not known. `less` when less is better."""

    key: str
    name: str
    unit: Unit
    less: bool
    values: tuple[float | None, ...]

    @property
    def known(self) -> tuple[tuple[int, float], ...]:
        """(place, value) of those that are known."""
        return tuple((place, value) for place, value in enumerate(self.values) if value is not None)

    @property
    def relapses(self) -> frozenset[int]:
        """Places where the figure is noticeably worse than the one before it."""
        found = set()
        for (_, before), (place, value) in pairwise(self.known):
            worse = value - before if self.less else before - value
            margin = NOTICEABLE_SHARE if self.unit is Unit.SHARE else NOTICEABLE * abs(before)
            if worse > margin:
                found.add(place)
        return frozenset(found)

    def words(self, t: Translator, value: float | None) -> str:
        """A value as people read it."""
        if value is None:
            return "–"
        match self.unit:
            case Unit.MINUTES:
                return t.duration(value)
            case Unit.SHARE:
                return t.percent(value)
        return t.number(round(value, 1))


@dataclass(frozen=True, slots=True)
class Trends:
    """Everything a team's page draws: what customers heard, how messages were written, actions kept, the pulse."""

    points: tuple[Point, ...]
    heard: tuple[Trend, ...]
    habits: tuple[Trend, ...]
    actions: Trend
    pulse: tuple[Trend, ...]
    #: Neighbours that are too different to compare, by the place of the later one.
    unlike: Mapping[int, tuple[Obstacle, ...]]

    @property
    def every(self) -> tuple[Trend, ...]:
        return (*self.heard, *self.habits, self.actions, *self.pulse)


#: (measure, whether it is in minutes, whether less is better)
HEARD = (
    (Measure.FIRST_WORD, Unit.MINUTES, True),
    (Measure.LONGEST, Unit.MINUTES, True),
    (Measure.BEYOND, Unit.SHARE, True),
    (Measure.PROMISES, Unit.SHARE, False),
)


def trends(points: Iterable[Point], profile: Profile, t: Translator) -> Trends:
    """A team's points in order of time, measured by one profile."""
    found = tuple(sorted(points, key=lambda point: (point.at, point.id)))
    measures = [measured(point.record, profile=profile, severity=point.severity) for point in found]
    written = [habits.habits(point.record) for point in found]
    return Trends(
        points=found,
        heard=tuple(
            Trend(measure, measure_words(measure, t), unit, less, tuple(each[measure] for each in measures))
            for measure, unit, less in HEARD
        ),
        habits=tuple(
            Trend(habit, habits.name(t, habit), Unit.SHARE, False, tuple(each[habit] for each in written))
            for habit in Habit
        ),
        actions=Trend("actions", t("Actions done on time"), Unit.SHARE, False, tuple(p.kept.share for p in found)),
        pulse=(
            _felt("pulse_start", t("Pulse at the start, all statements"), found, Moment.START, STATEMENTS),
            _felt("pulse_end", t("Pulse at the end, all statements"), found, Moment.END, STATEMENTS),
            _felt("worth", pulse.name(t, Item.WORTH), found, Moment.END, (Item.WORTH,)),
        ),
        unlike={
            place: obstacles
            for place, (a, b) in enumerate(pairwise(found), 1)
            if (obstacles := comparable(a.record, b.record, severities=(a.severity, b.severity)))
        },
    )


def _felt(key: str, name: str, points: Sequence[Point], moment: Moment, items: Iterable[Item]) -> Trend:
    asked = tuple(items)
    return Trend(key, name, Unit.ANSWER, False, tuple(_mean(point.pulse.get(moment, {}), asked) for point in points))


def _mean(results: Results, items: Iterable[Item]) -> float | None:
    means = [pulse.mean(results[item]) for item in items if item in results]
    return sum(means) / len(means) if means else None


def finding(found: Trends, t: Translator) -> str:
    """The page's heading: how the first word and the longest silence went from the oldest to the newest."""
    said = []
    for trend in found.heard[:2]:
        if len(trend.known) > 1:
            before, after = trend.known[0][1], trend.known[-1][1]
            said.append(f"{trend.name}: {trend.words(t, before)} → {trend.words(t, after)}")
    return " · ".join(said) or t("Two incidents with a start and an end make a trend")


def relapse_words(found: Trends, t: Translator) -> list[str]:
    """For each workshop that was noticeably worse in something, what and by how much."""
    back: dict[int, list[str]] = {}
    for trend in (*found.heard, found.actions):
        values = dict(trend.known)
        for place in trend.relapses:
            before = [value for at, value in trend.known if at < place][-1]
            step = f"{trend.name} {trend.words(t, before)} → {trend.words(t, values[place])}"
            back.setdefault(place, []).append(step)
    return [
        t("A step back in “{workshop}”: {what}.", workshop=found.points[place].title, what=" · ".join(steps))
        for place, steps in sorted(back.items())
    ]


#: Less than so much is no change worth a word, by unit: minutes, share, answer.
SAME = {Unit.MINUTES: 3.0, Unit.SHARE: 0.05, Unit.ANSWER: 0.2}


def change_words(trend: Trend, a: int, b: int, t: Translator) -> str:
    """Whether the figure at `b` is better than at `a`; nothing where one is not known."""
    before, after = trend.values[a], trend.values[b]
    if before is None or after is None:
        return ""
    if abs(after - before) < SAME[trend.unit]:
        return t("about the same")
    return t("better") if (after < before) is trend.less else t("worse")
