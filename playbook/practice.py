"""What an incident shows of the practices of good communication, as prompts for problems. Pure.

Every finding rests on the record alone and names an example from it. There is no score: a practice that went well
is said as plainly as one to talk about, and none is about a person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from playbook import label
from playbook.audit import announcements, backdated, resolution_told, told_after
from playbook.figures import PromiseState, figures
from playbook.finding import Finding as Finding
from playbook.finding import Practice as Practice
from playbook.headline import time_range
from playbook.i18n import Translator
from playbook.matrix import Matrix, matrix
from playbook.phrasing import end_told, level, owned, phrased, scope_told
from playbook.record import CUSTOMER_AUDIENCES, Communication, Record
from playbook.timeline import (
    STRICT_MINUTES,
    Gap,
    GapKind,
    Targets,
    Yardstick,
    cadence,
    customer_scope,
    gaps,
    longest,
    minutes_between,
)
from playbook.told import LATE_END, too_often, unannounced


def scorecard(record: Record, t: Translator, zone: str, profile: Yardstick) -> tuple[Finding, ...]:
    """The findings for customers, practice by practice; empty when nothing was said."""
    if not record.communications:
        return ()
    scope = customer_scope(record)
    told = [message for message in cadence(record, scope) if message.body.strip()]
    read = phrased(record, scope)
    return (
        *_early(record, t, scope, profile),
        *_elsewhere(record, t, profile),
        *_often(record, told, t, zone, scope, profile),
        *scope_told(read, t),
        *owned(read, t),
        *_dated(record, t, scope),
        *level(read, t),
        *_promises(record, t, scope),
        *_follow_up(record, t, scope),
        *end_told(read, t),
    )


def name(t: Translator, practice: Practice) -> str:
    """What a practice is called."""
    match practice:
        case Practice.EARLY:
            return t("Early")
        case Practice.OFTEN:
            return t("Often")
        case Practice.SCOPE:
            return t("Scope and impact")
        case Practice.OWNERSHIP:
            return t("Ownership")
        case Practice.LEVEL:
            return t("The audience’s level")
        case Practice.PROMISES:
            return t("Promises")
        case Practice.FOLLOW_UP:
            return t("Follow-up afterwards")


def _early(record: Record, t: Translator, scope: str, profile: Yardstick) -> Iterator[Finding]:
    first = next((g for g in gaps(record, scope=scope, profile=profile) if g.kind is GapKind.FIRST), None)
    waited = figures(record, scope, profile=profile).first_gap_minutes
    if first is None or waited is None or first.flagged:
        yield Finding(Practice.EARLY, True, t("How long customers waited for the first word is not known."))
        return
    sentence = t("Customers waited {duration} for the first word.", duration=t.duration(waited))
    yield Finding(Practice.EARLY, first.over_target, sentence, first.after, first.start, messages=_around(first))


def _elsewhere(record: Record, t: Translator, profile: Yardstick) -> Iterator[Finding]:
    """Audiences that waited longer than the target while others were told, and those that nobody told at all."""
    table = matrix(record, profile=profile)
    yield from _waited(record, table, t, profile)
    if not table.untold:
        return
    names = t.many(label.audience(t, audience) for audience in table.untold)
    start, end = record.started_at if record.start_known else None, record.resolved_at
    if start and end and minutes_between(start, end) > 0:
        sentence = t(
            "Never told anything, as far as the record goes, in the {duration} it took: {audiences}.",
            duration=t.duration(minutes_between(start, end)),
            audiences=names,
        )
    else:
        sentence = t("Never told anything, as far as the record goes: {audiences}.", audiences=names)
    yield Finding(Practice.EARLY, True, sentence)


def _waited(record: Record, table: Matrix, t: Translator, profile: Yardstick) -> Iterator[Finding]:
    """Audiences that waited too long, the longest wait first; of the first customers told another finding speaks."""
    start = record.started_at
    if start is None:
        return
    told = [(row.total, row.total.first_word_minutes) for row in table.rows]
    known = [(each, minutes) for each, minutes in told if minutes is not None]
    first = min((minutes for each, minutes in known if each.audience in CUSTOMER_AUDIENCES), default=None)
    waits = []
    for each, minutes in known:
        target = Targets(record, each.scope, STRICT_MINUTES, profile).at(GapKind.FIRST, start)
        if minutes > target and not (each.audience in CUSTOMER_AUDIENCES and minutes == first):
            waits.append((minutes, target, each))
    for minutes, target, each in sorted(waits, key=lambda wait: -wait[0]):
        sentence = t(
            "{audience}: the first word came after {duration}; the target is {target}.",
            audience=label.audience(t, each.audience),
            duration=t.duration(minutes),
            target=t.duration(target),
        )
        yield Finding(Practice.EARLY, True, sentence, each.messages[0], messages=each.messages[:1])


def _around(*found: Gap) -> tuple[str, ...]:
    """The messages at both ends of silences, each once."""
    return tuple(dict.fromkeys(ident for gap in found for ident in (gap.before, gap.after) if ident))


def _often(
    record: Record, told: Sequence[Communication], t: Translator, zone: str, scope: str, profile: Yardstick
) -> Iterator[Finding]:
    found = [g for g in gaps(record, scope=scope, profile=profile) if g.kind is not GapKind.FIRST]
    over = [g for g in found if g.over_target]
    if over:
        yield _silent(over, t, zone)
    else:
        every = tuple(message.id for message in told)
        sentence = t("After the first word no silence was longer than the target.")
        yield Finding(Practice.OFTEN, False, sentence, messages=every)
    for line in too_often(record, t, zone, scope=scope):
        sentence = f"{line.number} {line.sentence}"
        yield Finding(Practice.OFTEN, True, sentence, line.messages[0], messages=line.messages)


def _silent(over: Sequence[Gap], t: Translator, zone: str) -> Finding:
    worst = longest(over, 1)[0]
    sentence = t.n(
        "{n} silence was longer than the target; the longest took {duration} ({range}).",
        "{n} silences were longer than the target; the longest took {duration} ({range}).",
        len(over),
        duration=t.duration(worst.minutes),
        range=time_range(worst.start, worst.end, t, zone),
    )
    return Finding(Practice.OFTEN, True, sentence, worst.before, worst.start, messages=_around(*over))


def _dated(record: Record, t: Translator, scope: str) -> Iterator[Finding]:
    """Messages that show another time than that of their publication."""
    found = backdated(record, scope)
    if not found:
        return
    worst = max(found, key=lambda each: abs(each.minutes))
    sentence = t.n(
        "{n} message shows another time than when it was published, {duration} away at most.",
        "{n} messages show another time than when they were published, {duration} away at most.",
        len(found),
        duration=t.duration(abs(worst.minutes)),
    )
    behind = tuple(each.communication for each in found)
    yield Finding(Practice.OWNERSHIP, True, sentence, worst.communication, messages=behind)


def _promises(record: Record, t: Translator, scope: str) -> Iterator[Finding]:
    found = announcements(record, scope)
    if not found.made:
        example = found.never[0] if found.never else None
        sentence = t("No message said when the next one would come.")
        yield Finding(Practice.PROMISES, True, sentence, example, messages=found.never)
        return
    missed = [*found.having(PromiseState.BROKEN), *found.having(PromiseState.LATE)]
    sentence = t.n(
        "{kept} of {n} announced update came in time.",
        "{kept} of {n} announced updates came in time.",
        len(found.made),
        kept=t.number(len(found.having(PromiseState.KEPT))),
    )
    example = (missed or list(found.made))[0].communication
    behind = tuple(dict.fromkeys(ident for p in found.made for ident in (p.communication, p.answer) if ident))
    yield Finding(Practice.PROMISES, bool(missed), sentence, example, messages=behind)
    if found.never:
        line = unannounced(record, found.never, t, scope=scope)
        sentence = f"{line.number} {line.sentence}"
        yield Finding(Practice.PROMISES, True, sentence, found.never[0], messages=found.never)


def _follow_up(record: Record, t: Translator, scope: str) -> Iterator[Finding]:
    end = resolution_told(record, scope)
    if end is None:
        return
    if end.minutes is None:
        yield Finding(Practice.FOLLOW_UP, True, t("Customers were never told that it was over."))
    elif end.communication is not None and abs(end.minutes) >= 1:
        duration = t.duration(abs(end.minutes))
        if end.minutes > 0:
            sentence = t("Customers heard that it was over {duration} after it was.", duration=duration)
        else:
            sentence = t("Customers heard that it was over {duration} before it was.", duration=duration)
        talk = end.minutes < 0 or end.minutes > LATE_END
        yield Finding(Practice.FOLLOW_UP, talk, sentence, end.communication, messages=(end.communication,))
    after = told_after(record, scope)
    if after:
        sentence = t.n(
            "{n} message to customers followed after the resolution.",
            "{n} messages to customers followed after the resolution.",
            len(after),
        )
        yield Finding(Practice.FOLLOW_UP, False, sentence, after[-1], messages=after)
    else:
        yield Finding(Practice.FOLLOW_UP, True, t("Nothing was said to customers after the resolution."))
