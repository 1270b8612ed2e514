"""The analysis of one incident beyond its gaps, as text to read and as plain values for programs. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from playbook import cadence, label
from playbook.announced import with_announcements
from playbook.audit import announcements, backdated, resolution_told, too_much
from playbook.belief import believed, telling
from playbook.cadence import Measure
from playbook.compare import Metric, Standing, alike, population, standing_words, standings
from playbook.counterfactual import counterfactual, words
from playbook.headline import clock
from playbook.i18n import Translator, translator
from playbook.matrix import Cell, Matrix, matrix
from playbook.practice import name as practice_name
from playbook.practice import scorecard
from playbook.record import Communication, Record
from playbook.review import labels, style
from playbook.review.style import as_json as style_json
from playbook.timeline import STRICT_MINUTES, Yardstick, customer_scope, gaps, in_order, longest
from playbook.told import Line, dated, ended, promised, says_nothing, too_often
from playbook.wording import remark


def facts(
    record: Record,
    *,
    zone: str | None = None,
    profile: Measure | None = None,
    read_words: bool = True,
    at: datetime | None = None,
) -> dict[str, Any]:
    """What an analysis adds to an incident's gaps, under keys of its own: instants ISO 8601 in UTC with
    milliseconds, minutes and shares as numbers, None for what is not known. Targets are those of `profile`,
    without one 30 minutes.

    Without `read_words` announcements are those the source names, and `too_much.empty` is None: reading the
    words of thousands of messages takes longer than anybody waits.
    """
    heard = with_announcements(record, zone=zone) if read_words else record
    when = {message.id: _instant(message.happened_at) for message in record.communications}
    found = announcements(heard)
    end = resolution_told(record)
    much = too_much(record, empty=says_nothing if read_words else None)
    instead = counterfactual(heard, profile or STRICT_MINUTES)
    table = matrix(heard, profile=profile)
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
                "at": when[promise.communication],
                "announced_at": _instant(promise.announced_at),
                "state": str(promise.state),
                "late_minutes": _rounded(promise.late_minutes),
            }
            for promise in found.made
        ],
        "announced_nothing": [when[ident] for ident in found.never],
        "backdated": [
            {
                "at": when[each.communication],
                "published_at": _instant(each.published_at),
                "minutes": _rounded(each.minutes),
            }
            for each in backdated(record)
        ],
        "longest_silences": _longest(heard, profile, when),
        "resolution_told": None
        if end is None
        else {"at": _instant(end.at) if end.at else None, "minutes": _rounded(end.minutes)},
        "too_much": {
            "empty": [when[ident] for ident in much.empty] if read_words else None,
            "repeated": [when[ident] for ident in much.repeated],
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
        "scorecard": _scorecard(heard, zone, profile, when) if read_words else None,
        "believed": _beliefs(record, at or telling(heard, profile), when),
        "messages": [{"at": when[message.id], **_told_by(message)} for message in in_order(record.communications)]
        if read_words
        else None,
    }


def _told_by(message: Communication) -> dict[str, Any]:
    """What a message tells its reader, and how it is written for its audience."""
    known = labels(message.body, phase=message.phase)
    found = style(message.body, phase=message.phase, audience=message.audience, known=known)
    return {"labels": known.labels, "style": style_json(message.body, found, known.lang)}


def _longest(record: Record, profile: Measure | None, when: Mapping[str, str]) -> list[dict[str, Any]]:
    """The three longest silences of customers, with the instants of the messages around each."""
    found = gaps(record, scope=customer_scope(record), profile=profile)
    return [
        {
            "from": _instant(gap.start),
            "to": _instant(gap.end),
            "minutes": _rounded(gap.minutes),
            "target_minutes": _rounded(gap.target_minutes) if gap.asked else None,
            "over_target": gap.over_target,
            "before": when[gap.before] if gap.before else None,
            "after": when[gap.after] if gap.after else None,
        }
        for gap in longest(found, 3)
    ]


def _scorecard(
    record: Record, zone: str | None, profile: Measure | None, when: Mapping[str, str]
) -> list[dict[str, Any]]:
    measure = profile or cadence.profile("strict30").at(None)
    return [
        {
            "practice": str(each.practice),
            "talk": each.talk,
            "sentence": each.sentence,
            "example_at": when[each.communication] if each.communication else None,
            "words": list(each.words),
            "messages": [when[ident] for ident in each.messages],
            "reading_ease": each.ease,
        }
        for each in scorecard(record, translator("en"), zone or "UTC", measure)
    ]


def _beliefs(record: Record, at: datetime | None, when: Mapping[str, str]) -> dict[str, Any] | None:
    """By audience the instant of the last message it had been told by the minute `at`."""
    if at is None:
        return None
    found = believed(record, at)
    return {
        "at": _instant(at),
        "told": {audience: when[each.last.id] if each.last else None for audience, each in found.items()},
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
    record: Record,
    t: Translator,
    zone: str,
    *,
    profile: Yardstick | None = None,
    read_words: bool = True,
    at: datetime | None = None,
) -> Iterator[str]:
    """The same as text: who was told, what was announced, when the end was told, too much of a good thing,
    public incidents, practice by practice, words worth a look, what each audience could believe `at` a minute (without
    one, at the end of the longest silence), and what updates at the target would have meant."""
    if not record.communications:
        return
    heard = with_announcements(record, zone=zone) if read_words else record
    measure = profile or cadence.profile("strict30").at(None)
    yield from _told(matrix(heard, profile=profile), t)
    yield from _section("Announced next updates", promised(heard, t, zone), record, t, zone)
    told = (*dated(record, t, zone), *ended(record, t))
    yield from _section("Told and happened", told, record, t, zone)
    empty = says_nothing if read_words else None
    yield from _section("Too much of a good thing", too_often(record, t, zone, empty=empty), record, t, zone)
    yield from _public(record, t)
    if read_words:
        yield from _practices(heard, t, zone, measure)
        yield from _worded(heard, t, zone)
        minute = at or telling(heard, measure)
        yield from _believed(record, t, zone, minute) if minute else ()
    instead = counterfactual(heard, profile or STRICT_MINUTES)
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


def _section(title: str, found: Iterable[Line], record: Record, t: Translator, zone: str) -> Iterator[str]:
    """Numbers with their sentences; where many messages are behind one, their times."""
    said = list(found)
    if said:
        yield from ("", title)
    at = {message.id: clock(message.happened_at, t, zone) for message in record.communications}
    for line in said:
        times = f" ({', '.join(at[ident] for ident in line.messages)})" if len(line.messages) > 2 else ""
        yield f"  {'!' if line.talk else ' '} {line.number}: {line.sentence}{times}"


def _practices(record: Record, t: Translator, zone: str, profile: Yardstick) -> Iterator[str]:
    found = scorecard(record, t, zone, profile)
    if not found:
        return
    yield from ("", "Practice by practice")
    at = {message.id: clock(message.happened_at, t, zone) for message in record.communications}
    for each in found:
        words = f": {_quoted(each.words, t)}" if each.words else ""
        example = f" (for example {at[each.communication]}{words})" if each.communication in at else ""
        yield f"  {'!' if each.talk else ' '} {practice_name(t, each.practice)}: {each.sentence}{example}"


def _quoted(words: Iterable[str], t: Translator) -> str:
    return t.many(f"“{each}”" for each in words)


def _worded(record: Record, t: Translator, zone: str) -> Iterator[str]:
    """What is worth a look in the wording of each message, to whichever audience."""
    told = [
        (message, remark(found, t, message.audience))
        for message in in_order(record.communications)
        for found in style(message.body, phase=message.phase, audience=message.audience)
    ]
    if told:
        yield from ("", "Words worth a look")
    for message, found in told:
        where = f"{clock(message.happened_at, t, zone)} ({label.audience(t, message.audience)})"
        yield f"  {where} {found.sentence}{f' ({_quoted(found.words, t)})' if found.words else ''}"


def _believed(record: Record, t: Translator, zone: str, at: datetime) -> Iterator[str]:
    yield from ("", f"What they could believe at {clock(at, t, zone, dated=True)}")
    for audience, belief in believed(record, at).items():
        name = label.audience(t, audience)
        if belief.last is None:
            yield f"  {name}: had been told nothing yet"
        else:
            said = " ".join(belief.last.body.split())
            yield f"  {name}: told {t.duration(belief.minutes_ago or 0.0)} ago: {said or 'words not on record'}"


def _public(record: Record, t: Translator) -> Iterator[str]:
    found = {each.metric: each for each in standings(record)}
    shown = {
        Metric.FIRST_POST_DELAY: "First word after the start",
        Metric.LARGEST_GAP: "Longest silence after the first word",
        Metric.SILENT_SHARE: "Silent beyond 30 minutes",
        Metric.UPDATES_PER_HOUR: "Updates per hour",
    }
    if not found:
        return
    yield from ("", "Beside public incidents")
    for metric, name in shown.items():
        if metric in found:
            yield f"  {name}: {_measured(found[metric], t)}, {standing_words(found[metric], t)}"
    yield f"  ({population(t)}{'' if alike(record) else ' This one is shorter or had fewer.'})"


def _measured(found: Standing, t: Translator) -> str:
    """A value in the unit of its metric."""
    if found.metric is Metric.SILENT_SHARE:
        return t.percent(found.value)
    return t.number(round(found.value, 1)) if found.metric is Metric.UPDATES_PER_HOUR else t.duration(found.value)
