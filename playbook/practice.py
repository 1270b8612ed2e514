"""What an incident shows of the practices of good communication, as prompts for problems. Pure.

Every finding rests on the record alone and names an example from it. There is no score: a practice that went well
is said as plainly as one to talk about, and none is about a person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from playbook.audit import announcements, backdated, resolution_told, told_after
from playbook.figures import PromiseState, figures
from playbook.headline import time_range
from playbook.i18n import Translator
from playbook.record import Communication, Record
from playbook.review import Style, labels, style
from playbook.timeline import Gap, GapKind, Yardstick, cadence, customer_scope, gaps, longest
from playbook.told import LATE_END, too_often, unannounced

#: Findings on wording that touch the audience's level.
LEVEL = (Style.JARGON, Style.HOSTNAME, Style.HARD_TO_READ, Style.PLACEHOLDER)
#: Said by at least this share of the messages, a practice went well.
_MOST = 0.5


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
    the example that triggered it; `messages` the ids of all that are behind the sentence.
    """

    practice: Practice
    talk: bool
    sentence: str
    communication: str | None = None
    gap_at: datetime | None = None
    words: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()


def scorecard(record: Record, t: Translator, zone: str, profile: Yardstick) -> tuple[Finding, ...]:
    """The findings for customers, practice by practice; empty when nothing was said."""
    if not record.communications:
        return ()
    scope = customer_scope(record)
    told = [message for message in cadence(record, scope) if message.body.strip()]
    return (
        *_early(record, t, scope, profile),
        *_often(record, told, t, zone, scope, profile),
        *(_scope(told, t) if told else ()),
        *(_ownership(told, t) if told else ()),
        *_dated(record, t, scope),
        *(_level(told, t) if told else ()),
        *_promises(record, t, scope),
        *_follow_up(record, t, scope),
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


def _split(
    told: Sequence[Communication], says: Callable[[Communication], bool]
) -> tuple[list[Communication], list[Communication]]:
    """Those that say it, those that do not."""
    yes = [message for message in told if says(message)]
    return yes, [message for message in told if message not in yes]


def _scope(told: Sequence[Communication], t: Translator) -> Iterator[Finding]:
    def says(message: Communication) -> bool:
        found = labels(message.body)
        return "impact" in found or "scope" in found

    yes, no = _split(told, says)
    sentence = t.n(
        "{yes} of {n} message says what customers feel or who is affected.",
        "{yes} of {n} messages say what customers feel or who is affected.",
        len(told),
        yes=t.number(len(yes)),
    )
    talk = len(yes) < _MOST * len(told)
    example = (no if talk else yes)[0]
    shown = _ids(yes) + _ids(no) if talk else _ids(yes)
    yield Finding(Practice.SCOPE, talk, sentence, example.id, messages=shown)


def _ownership(told: Sequence[Communication], t: Translator) -> Iterator[Finding]:
    for message in told:
        for found in style(message.body, phase=message.phase, audience=message.audience):
            if found.kind is Style.THIRD_PARTY:
                words = tuple(each.words for each in found.evidence)
                sentence = t("A message points at somebody else: “{words}”.", words=t.many(words))
                yield Finding(Practice.OWNERSHIP, True, sentence, message.id, words=words, messages=(message.id,))
                return
    sorry, none = _split(told, lambda message: "apology" in labels(message.body))
    if sorry:
        sentence = t.n("{n} message to customers says sorry.", "{n} messages to customers say sorry.", len(sorry))
        yield Finding(Practice.OWNERSHIP, False, sentence, sorry[0].id, messages=_ids(sorry))
        return
    sentence = t("No message to customers says sorry.")
    yield Finding(Practice.OWNERSHIP, True, sentence, none[0].id, messages=_ids(none))


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


def _ids(messages: Iterable[Communication]) -> tuple[str, ...]:
    return tuple(message.id for message in messages)


def _level(told: Sequence[Communication], t: Translator) -> Iterator[Finding]:
    hard: list[tuple[Communication, tuple[str, ...]]] = []
    for message in told:
        found = [f for f in style(message.body, phase=message.phase, audience=message.audience) if f.kind in LEVEL]
        if found:
            hard.append((message, tuple(each.words for finding in found for each in finding.evidence)))
    if not hard:
        sentence = t("Customers could follow the words of every message.")
        yield Finding(Practice.LEVEL, False, sentence, messages=_ids(told))
        return
    message, words = max(hard, key=lambda pair: len(pair[1]))
    sentence = t.n(
        "{n} message may be hard to follow for its readers.",
        "{n} messages may be hard to follow for their readers.",
        len(hard),
    )
    behind = _ids(message for message, _ in hard)
    yield Finding(Practice.LEVEL, True, sentence, message.id, words=words, messages=behind)


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
        line = unannounced(found.never, t)
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
