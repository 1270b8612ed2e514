"""An incident beside public ones, and beside another of the team's own. Pure.

The figures say where an incident stands; none of them is a grade, and none is about a person.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from statistics import median

from playbook.audit import resolution_told
from playbook.cadence import UNRATED, Profile
from playbook.figures import figures
from playbook.i18n import Translator
from playbook.record import Record, Severity
from playbook.timeline import STRICT_MINUTES, GapKind, cadence, customer_scope, gaps, minutes_between

BENCHMARK_FILE = Path(__file__).resolve().parent.parent / "data" / "benchmarks.json"
#: The public incidents lasted longer than this and had at least so many updates.
LEAST_MINUTES, LEAST_UPDATES = 120.0, 3
#: One incident so many times as long as another is another kind of incident.
LENGTH_FACTOR = 4.0


class Metric(StrEnum):
    """The measures of `data/benchmarks.json`."""

    LARGEST_GAP = "largest_gap_minutes"
    MEDIAN_GAP = "median_gap_minutes"
    SILENT_SHARE = "share_of_time_over_30_minutes_silent"
    UPDATES_PER_HOUR = "updates_per_hour"
    UPDATES = "updates"
    DURATION = "duration_minutes"
    FIRST_POST_DELAY = "first_post_delay_minutes"


@lru_cache(maxsize=1)
def _percentiles() -> Mapping[str, tuple[tuple[float, ...], tuple[float, ...]]]:
    """For each metric its values in order and the percentiles they stand for."""
    content = json.loads(BENCHMARK_FILE.read_text("utf-8"))["percentiles"]
    return {
        metric: (tuple(map(float, points.values())), tuple(float(each) for each in points))
        for metric, points in content.items()
    }


def percentile(metric: Metric, value: float) -> float:
    """The percentage (0–100) of public incidents with a smaller value, interpolated between the percentiles
    that are known. Below the lowest it is 0, above the highest that highest one (95): more is not known."""
    values, ranks = _percentiles()[metric]
    place = bisect_left(values, value)
    if place == len(values):
        return ranks[-1]
    if place == 0:
        return ranks[0] if value == values[0] and values[0] < values[1] else 0.0
    low, high = values[place - 1], values[place]
    return ranks[place - 1] + (ranks[place] - ranks[place - 1]) * (value - low) / (high - low)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a value lies among public incidents: `percent` of them have a smaller one."""

    metric: Metric
    value: float
    percent: float


def standings(record: Record) -> tuple[Standing, ...]:
    """Where an incident stands, measured as the public ones were: what customers were told, from the first
    word to the resolution, however long before it the start was. Empty while the end is unknown or customers
    were told nothing."""
    scope = customer_scope(record)
    told = cadence(record, scope)
    if not told or record.resolved_at is None:
        return ()
    span = minutes_between(told[0].happened_at, record.resolved_at)
    # The message that tells the end leaves no gap behind it.
    found = [g.minutes for g in gaps(record, scope=scope) if g.kind is not GapKind.FIRST]
    found = found[:-1] if len(found) > 1 and found[-1] == 0 else found
    values = {Metric.LARGEST_GAP: max(found), Metric.MEDIAN_GAP: median(found), Metric.UPDATES: float(len(told))}
    if span > 0:
        beyond = sum(max(0.0, minutes - STRICT_MINUTES) for minutes in found)
        values[Metric.SILENT_SHARE] = beyond / span
        values[Metric.UPDATES_PER_HOUR] = len(told) / (span / 60)
        values[Metric.DURATION] = span
    if record.start_known and record.started_at is not None:
        values[Metric.FIRST_POST_DELAY] = minutes_between(record.started_at, told[0].happened_at)
    return tuple(
        Standing(metric, values[metric], percentile(metric, values[metric])) for metric in Metric if metric in values
    )


def alike(record: Record) -> bool:
    """Whether an incident is of the kind the public figures are about: longer than two hours, three updates."""
    told = cadence(record, customer_scope(record))
    if record.resolved_at is None or len(told) < LEAST_UPDATES:
        return False
    return minutes_between(told[0].happened_at, record.resolved_at) > LEAST_MINUTES


def standing_words(found: Standing, t: Translator) -> str:
    """Where a value stands, as the end of a sentence: "longer than 70 % of public incidents". Rounded to five
    per cent, which is as fine as the published percentiles are."""
    percent = round(found.percent / 5) * 5
    # Below the lowest known percentile, at least the 95 % above it have a larger value.
    share = t.percent(percent / 100 if percent >= 5 else 0.95)
    match found.metric:
        case Metric.UPDATES | Metric.UPDATES_PER_HOUR:
            if percent < 5:
                return t("fewer than in {share} of public incidents", share=share)
            return t("more than in {share} of public incidents", share=share)
        case Metric.SILENT_SHARE:
            if percent < 5:
                return t("a smaller part than in {share} of public incidents", share=share)
            return t("a larger part than in {share} of public incidents", share=share)
    if percent < 5:
        return t("shorter than in {share} of public incidents", share=share)
    return t("longer than in {share} of public incidents", share=share)


def population(t: Translator) -> str:
    """What the public figures are about, to be shown beside them."""
    content = json.loads(BENCHMARK_FILE.read_text("utf-8"))
    return t(
        "{incidents} public incidents of {providers} providers, each longer than two hours with at least three "
        "updates, from the first post to the resolution.",
        incidents=t.number(content["incidents"]),
        providers=t.number(len(content["providers"])),
    )


class Obstacle(StrEnum):
    """Why two incidents are too different to be compared."""

    OPEN = "open"
    SILENT = "silent"
    MAINTENANCE = "maintenance"
    LENGTH = "length"
    SEVERITY = "severity"
    AUDIENCES = "audiences"


def comparable(
    a: Record, b: Record, *, severities: tuple[str | None, str | None] = (None, None)
) -> tuple[Obstacle, ...]:
    """What stands against comparing two incidents; empty when nothing does.

    One has no end yet; in one nobody was told anything; one was planned; one lasted more than four times as
    long; their severities are two steps apart or more; they told no audience in common.
    """
    found = []
    spans = [_span(record) for record in (a, b)]
    told = [{c.audience for c in record.communications} for record in (a, b)]
    if None in spans:
        found.append(Obstacle.OPEN)
    if not all(told):
        found.append(Obstacle.SILENT)
    elif not told[0] & told[1]:
        found.append(Obstacle.AUDIENCES)
    if a.maintenance != b.maintenance:
        found.append(Obstacle.MAINTENANCE)
    low, high = sorted(span or 0.0 for span in spans)
    if None not in spans and high > LENGTH_FACTOR * low:
        found.append(Obstacle.LENGTH)
    steps = list(Severity)
    levels = [steps.index(Severity(each)) for each in severities if each in steps]
    if len(levels) == 2 and abs(levels[0] - levels[1]) >= 2:
        found.append(Obstacle.SEVERITY)
    return tuple(found)


def _span(record: Record) -> float | None:
    told = cadence(record)
    start = record.started_at or (told[0].happened_at if told else None)
    return minutes_between(start, record.resolved_at) if start and record.resolved_at else None


def obstacle_words(obstacle: Obstacle, t: Translator) -> str:
    """An obstacle as a sentence."""
    match obstacle:
        case Obstacle.OPEN:
            return t("One of them has no end yet.")
        case Obstacle.SILENT:
            return t("In one of them nobody was told anything.")
        case Obstacle.MAINTENANCE:
            return t("One was planned maintenance, the other was not.")
        case Obstacle.LENGTH:
            return t("One lasted more than four times as long as the other.")
        case Obstacle.SEVERITY:
            return t("Their severities are far apart.")
        case Obstacle.AUDIENCES:
            return t("They were told to different audiences.")


class Measure(StrEnum):
    """What two incidents are compared by. Minutes, shares (0–1), or updates an hour."""

    FIRST_WORD = "first_word_minutes"
    LONGEST = "longest_silence_minutes"
    BEYOND = "beyond_target_share"
    PACE = "updates_per_hour"
    SENT = "sent_of_needed_share"
    PROMISES = "promises_kept_share"
    END_TOLD = "resolution_told_minutes"
    DURATION = "duration_minutes"


@dataclass(frozen=True, slots=True)
class Line:
    """One measure of two incidents; None where it is not known for one."""

    measure: Measure
    a: float | None
    b: float | None

    @property
    def change(self) -> float | None:
        """From `a` to `b`; None when either is not known."""
        return None if self.a is None or self.b is None else self.b - self.a


def comparison(
    a: Record,
    b: Record,
    *,
    target_minutes: float = STRICT_MINUTES,
    profile: Profile | None = None,
    severities: tuple[str | None, str | None] = (None, None),
) -> tuple[Line, ...]:
    """Two incidents by what customers heard, both measured by the same target or profile, each at its own
    severity. Ask `comparable` first."""
    one, other = (
        measured(record, target_minutes=target_minutes, profile=profile, severity=severity or UNRATED)
        for record, severity in zip((a, b), severities, strict=True)
    )
    return tuple(Line(measure, one[measure], other[measure]) for measure in Measure)


def measured(
    record: Record,
    *,
    target_minutes: float = STRICT_MINUTES,
    profile: Profile | None = None,
    severity: str | None = None,
) -> dict[Measure, float | None]:
    """One incident by every measure, for customers: a point of each trend. None for what is not known."""
    scope = customer_scope(record)
    found = figures(record, scope, target_minutes, profile.at(severity) if profile else None)
    end = resolution_told(record, scope)
    span = _span(record)
    return {
        Measure.FIRST_WORD: found.first_gap_minutes,
        Measure.LONGEST: found.largest_gap.minutes if found.largest_gap else None,
        Measure.BEYOND: found.silent_share,
        Measure.PACE: found.sent / (span / 60) if span and span > 0 else None,
        Measure.SENT: found.sent / found.needed if found.needed else None,
        Measure.PROMISES: found.promises_kept / found.promises_made if found.promises_made else None,
        Measure.END_TOLD: end.minutes if end else None,
        Measure.DURATION: span,
    }


def measure_words(measure: Measure, t: Translator) -> str:
    """A measure's name."""
    match measure:
        case Measure.FIRST_WORD:
            return t("From the start to the first word")
        case Measure.LONGEST:
            return t("Longest silence")
        case Measure.BEYOND:
            return t("Part of the incident beyond target")
        case Measure.PACE:
            return t("Updates an hour")
        case Measure.SENT:
            return t("Updates sent, of those needed")
        case Measure.PROMISES:
            return t("Announced updates that came in time")
        case Measure.END_TOLD:
            return t("From the end to the word of it")
        case Measure.DURATION:
            return t("Duration")
