"""The timeline cut into the columns of a board, so that a problem stands where it hurt. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import groupby

from playbook.record import Record
from playbook.timeline import STRICT_MINUTES, Gap, GapKind, Yardstick, customer_scope, gaps, minutes_between

#: Columns between the first word and the resolution beyond which a projected board can no longer be read.
MOST_COLUMNS = 8


class SegmentKind(StrEnum):
    BEFORE = "before"
    GAP = "gap"
    CALM = "calm"
    AFTER = "after"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Segment:
    """One column. `start`, `end` and `minutes` are None where they are not known or have no meaning;
    `gaps` counts the gaps a column holds, `over_target` and `severe` are True when one of them is."""

    key: str
    kind: SegmentKind
    start: datetime | None
    end: datetime | None
    minutes: float | None
    over_target: bool
    gaps: int = 0
    severe: bool = False


def segments(
    record: Record,
    *,
    target_minutes: float = STRICT_MINUTES,
    most: int = MOST_COLUMNS,
    profile: Yardstick | None = None,
) -> tuple[Segment, ...]:
    """The columns in order: before the first word, the gaps customers lived through, after the resolution,
    the whole incident.

    Every gap over target is a column of its own and the calm stretches between them are merged. When that
    makes more than `most` columns, only the longest gaps keep their own and the others join the stretch
    beside them, so that 40 messages stay readable. Without a word to customers everything said counts.
    """
    found = gaps(record, scope=customer_scope(record), target_minutes=target_minutes, profile=profile)
    first = next((g for g in found if g.kind is GapKind.FIRST), None)
    later = [g for g in found if g.kind is not GapKind.FIRST]
    columns = [_before(record, first, later)]
    columns += (_merged(run) for run in _runs(later, most))
    if record.resolved_at is not None:
        columns.append(Segment("after", SegmentKind.AFTER, record.resolved_at, None, None, False))
    start, end = record.started_at, record.resolved_at
    minutes = minutes_between(start, end) if start and end and record.start_known else None
    columns.append(Segment("whole", SegmentKind.WHOLE, start, end, minutes, False))
    return tuple(columns)


def _before(record: Record, first: Gap | None, later: Sequence[Gap]) -> Segment:
    if first is not None:
        return Segment(
            "before", SegmentKind.BEFORE, first.start, first.end, first.minutes, first.over_target, 1, first.severe
        )
    # Unknown start: people still have much to say about the time before the first word.
    start = record.started_at if record.start_known else None
    end = later[0].start if later else None
    return Segment("before", SegmentKind.BEFORE, start, end, None, False)


def _runs(later: Sequence[Gap], most: int) -> list[list[Gap]]:
    """Gaps over target each alone, the others in runs; as many alone as fit into `most` runs."""
    ranked = sorted((g for g in later if g.over_target), key=lambda g: -g.minutes)
    for alone in range(len(ranked), -1, -1):
        chosen = {id(g) for g in ranked[:alone]}
        runs = [list(group) for _, group in groupby(later, key=lambda g: id(g) if id(g) in chosen else 0)]
        if len(runs) <= most:
            break
    # A run without any length (two messages of one instant) is no place to pin anything to.
    return [run for run in runs if run[-1].end > run[0].start] if later else []


def _merged(run: Sequence[Gap]) -> Segment:
    start, end = run[0].start, run[-1].end
    over = any(g.over_target for g in run)
    kind = SegmentKind.GAP if over and len(run) == 1 else SegmentKind.CALM
    key = f"{kind}:{start.astimezone(UTC).isoformat()}"
    return Segment(key, kind, start, end, minutes_between(start, end), over, len(run), any(g.severe for g in run))


def segment_of(segments: Sequence[Segment], *, place: str, at: datetime | None) -> Segment:
    """The column in which a note stands that was pinned to `place` ("incident", "gap" or "communication") at
    the instant `at` (the gap's start, the message's time).

    It goes by the instant alone, so a note keeps its place when messages were added or taken away since:
    each column holds its start and not its end, what lies before everything stands in the first column,
    and what fits nowhere belongs to the whole incident.
    """
    whole = next(s for s in segments if s.kind is SegmentKind.WHOLE)
    if place == "incident" or at is None:
        return whole
    placed = [s for s in segments if s.kind is not SegmentKind.WHOLE]
    if place == "gap":
        # The start of the silence before the first word may be the only thing both have in common.
        exact = [s for s in placed if s.start == at and s.kind is not SegmentKind.AFTER]
        if exact:
            return exact[0]
    for segment in placed:
        if segment.kind is SegmentKind.BEFORE:
            inside = segment.end is not None and at < segment.end
        else:
            inside = (segment.start is None or segment.start <= at) and (segment.end is None or at < segment.end)
        if inside:
            return segment
    last = [s for s in placed if s.kind in (SegmentKind.GAP, SegmentKind.CALM)]
    # Open incidents end with their last message, which closes the last gap.
    return last[-1] if last and last[-1].end == at else whole
