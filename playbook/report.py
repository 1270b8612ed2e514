"""The analysis of one incident beyond its gaps, as text to read and as plain values for programs. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from playbook import label
from playbook.announced import with_announcements
from playbook.audit import TooMuch, announcements, backdated, resolution_told, too_much
from playbook.cadence import Measure
from playbook.compare import Metric, alike, population, standing_words, standings
from playbook.counterfactual import counterfactual, words
from playbook.figures import PromiseState
from playbook.headline import clock
from playbook.i18n import Translator
from playbook.matrix import Cell, Matrix, matrix
from playbook.record import Communication, Record
from playbook.review import labels
from playbook.timeline import STRICT_MINUTES, Yardstick


def says_nothing(message: Communication) -> bool:
    """Whether a message tells nothing beyond its phase, as `playbook.review` reads it."""
    return "empty" in labels(message.body, phase=message.phase)


def facts(
    record: Record, *, zone: str | None = None, profile: Measure | None = None, read_words: bool = True
) -> dict[str, Any]:
    """What an analysis adds to an incident's gaps, under keys of its own: instants ISO 8601 in UTC with
    milliseconds, minutes and shares as numbers, None for what is not known. Targets are those of `profile`,
    without one 30 minutes.

    Without `read_words` announcements are those the source names, and `too_much.empty` is None: reading the
    words of thousands of messages takes longer than anybody waits.
    """
    heard = with_announcements(record, zone=zone) if read_words else record
    at = {message.id: _instant(message.happened_at) for message in record.communications}
    found = announcements(heard)
    end = resolution_told(record)
    much = too_much(record, empty=says_nothing if read_words else None)
    instead = counterfactual(record, profile or STRICT_MINUTES)
    table = matrix(record, profile=profile)
    return {
        "cadence": profile.profile.key if profile else "strict30",
        "severity": profile.severity if profile else None,
        "audiences": [
            {
                "audience": row.audience,
                **_cell(row.total),
                "channels": [{"channel": cell.channel, **_cell(cell)} for cell in row.cells if cell.told],
            }
            for row in table.rows
        ],
        "never_told": list(table.untold),
        "announcements": [
            {
                "at": at[promise.communication],
                "announced_at": _instant(promise.announced_at),
                "state": str(promise.state),
                "late_minutes": _rounded(promise.late_minutes),
            }
            for promise in found.made
        ],
        "announced_nothing": [at[ident] for ident in found.never],
        "backdated": [
            {
                "at": at[each.communication],
                "published_at": _instant(each.published_at),
                "minutes": _rounded(each.minutes),
            }
            for each in backdated(record)
        ],
        "resolution_told": None
        if end is None
        else {"at": _instant(end.at) if end.at else None, "minutes": _rounded(end.minutes)},
        "too_much": {
            "empty": [at[ident] for ident in much.empty] if read_words else None,
            "repeated": [at[ident] for ident in much.repeated],
            "bursts": [
                {
                    "from": _instant(burst.start),
                    "to": _instant(burst.end),
                    "messages": len(burst.messages),
                    "channel": burst.channel,
                    "audience": burst.audience,
                }
                for burst in much.bursts
            ],
        },
        "public_percentiles": {
            str(each.metric): {"value": _rounded(each.value), "percent_below": _rounded(each.percent)}
            for each in standings(record)
        },
        "counterfactual": None
        if instead is None
        else {
            "sent": instead.sent,
            "messages": instead.messages,
            "longest_minutes": _rounded(instead.longest_minutes),
            "would_be_minutes": _rounded(instead.would_be_minutes),
        },
    }


def _cell(cell: Cell) -> dict[str, Any]:
    return {
        "first_word_minutes": _rounded(cell.first_word_minutes),
        "longest_minutes": _rounded(cell.longest.minutes if cell.longest else None),
        "beyond_target_share": _rounded(cell.silent_share),
        "sent": cell.sent,
        "needed": cell.needed,
    }


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def lines(
    record: Record, t: Translator, zone: str, *, profile: Yardstick | None = None, read_words: bool = True
) -> Iterator[str]:
    """The same as text: who was told, what was announced, when the end was told, too much of a good thing,
    public incidents, and what updates at the target would have meant."""
    if not record.communications:
        return
    heard = with_announcements(record, zone=zone) if read_words else record
    yield from _told(matrix(record, profile=profile), t)
    yield from _announced(heard, t, zone)
    yield from _end(record, t, zone)
    yield from _much(record, too_much(record, empty=says_nothing if read_words else None), t, zone)
    yield from _public(record, t)
    instead = counterfactual(record, profile or STRICT_MINUTES)
    if instead is not None:
        yield from ("", words(instead, t, every=None if profile else STRICT_MINUTES))


def _told(table: Matrix, t: Translator) -> Iterator[str]:
    yield from ("", "Who was told")
    width = max(len(label.audience(t, row.audience)) for row in table.rows)
    for row in table.rows:
        name = label.audience(t, row.audience).ljust(width)
        yield f"  {name}  {_summed(row.total, t) if row.told else 'nothing on record'}"
        used = [cell for cell in row.cells if cell.told]
        for cell in used if len(used) > 1 else ():
            yield f"  {'':{width}}    {label.channel(t, cell.channel or '')}: {_summed(cell, t)}"


def _summed(cell: Cell, t: Translator) -> str:
    parts = [f"{cell.sent} sent" + ("" if cell.needed is None else f", {cell.needed} needed")]
    if cell.first_word_minutes is not None:
        parts.append(f"first word after {t.duration(cell.first_word_minutes)}")
    if cell.longest is not None:
        parts.append(f"longest silence {t.duration(cell.longest.minutes)}")
    if cell.silent_share:
        parts.append(f"{t.percent(cell.silent_share)} of the incident beyond target")
    return " · ".join(parts)


def _announced(record: Record, t: Translator, zone: str) -> Iterator[str]:
    found = announcements(record)
    if found.made or found.never:
        yield from ("", "Announced next updates")
    told = {message.id: message for message in record.communications}
    for promise in found.made:
        at = clock(told[promise.communication].happened_at, t, zone, dated=True)
        late = t.duration(promise.late_minutes or 0.0)
        became = {
            PromiseState.KEPT: "kept",
            PromiseState.LATE: f"{late} late",
            PromiseState.BROKEN: "no word came before the end",
            PromiseState.OPEN: "no word yet",
        }[promise.state]
        mark = "!" if promise.state in (PromiseState.LATE, PromiseState.BROKEN) else " "
        yield f"  {mark} {at}  announced for {clock(promise.announced_at, t, zone)}: {became}"
    if found.never:
        yield f"    {len(found.never)} of {len(found.never) + len(found.made)} updates announced none"


def _end(record: Record, t: Translator, zone: str) -> Iterator[str]:
    found = [
        f"  {clock(each.happened_at, t, zone, dated=True)}  published {t.duration(abs(each.minutes))} "
        f"{'later' if each.minutes > 0 else 'earlier'} than it says"
        for each in backdated(record)
    ]
    end = resolution_told(record)
    if end is not None and end.minutes is None:
        found.append("  Nobody was told that it was over")
    elif end is not None and end.minutes is not None and abs(end.minutes) >= 1:
        when = "after it happened" if end.minutes > 0 else "too early"
        found.append(f"  The end was told {t.duration(abs(end.minutes))} {when}")
    if found:
        yield from ("", "Told and happened", *found)


def _much(record: Record, much: TooMuch, t: Translator, zone: str) -> Iterator[str]:
    if not much:
        return
    told = {message.id: message for message in record.communications}
    yield from ("", "Too much of a good thing")
    for what, idents in (("says nothing beyond its phase", much.empty), ("says the same again", much.repeated)):
        for ident in idents:
            yield f"  {clock(told[ident].happened_at, t, zone, dated=True)}  {what}"
    for burst in much.bursts:
        where = f"{label.channel(t, burst.channel)}, {label.audience(t, burst.audience)}"
        span = t.duration((burst.end - burst.start).total_seconds() / 60)
        yield f"  {clock(burst.start, t, zone, dated=True)}  {len(burst.messages)} messages within {span} ({where})"


def _public(record: Record, t: Translator) -> Iterator[str]:
    found = {each.metric: each for each in standings(record)}
    shown = {
        Metric.FIRST_POST_DELAY: "First word after the start",
        Metric.LARGEST_GAP: "Longest silence",
        Metric.SILENT_SHARE: "Silent beyond 30 minutes",
        Metric.UPDATES_PER_HOUR: "Updates per hour",
    }
    if not found:
        return
    yield from ("", "Beside public incidents")
    for metric, name in shown.items():
        if metric in found:
            yield f"  {name}: {standing_words(found[metric], t)}"
    yield f"  ({population(t)}{'' if alike(record) else ' This one is shorter or had fewer.'})"
