"""What the audit found, in words, each number with the messages behind it: what became of announced updates, what
was dated otherwise than it was published, how long after the end people heard of it, and too much of a good thing.
Pure; `playbook.audit` finds, this says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from playbook import label, review, timeline
from playbook.audit import announcements, backdated, resolution_told, too_much
from playbook.figures import Promise, PromiseState
from playbook.headline import clock, time_range
from playbook.i18n import Translator
from playbook.record import CUSTOMER_AUDIENCES, Communication, Record
from playbook.timeline import EVERYTHING, STRICT_MINUTES, minutes_between

#: Minutes after the end within which people are told in good time that it is over: one update of the play's cadence.
LATE_END = STRICT_MINUTES


@dataclass(frozen=True, slots=True)
class Line:
    """A number, what it says, and the ids of the messages behind it; `talk` when there is something to talk about."""

    number: str
    sentence: str
    messages: tuple[str, ...]
    talk: bool


def says_nothing(message: Communication) -> bool:
    """Whether a message tells nothing beyond its phase, as `playbook.review` reads it."""
    return review.says_nothing(message.body)


def promised(record: Record, t: Translator, zone: str, *, scope: str = EVERYTHING) -> Iterator[Line]:
    """Each announced next update, then the messages that announced none."""
    found = announcements(record, scope)
    at = {message.id: message for message in record.communications}
    for promise in found.made:
        made = at[promise.communication]
        sentence = t(
            "At {at} the next word was announced for {time} ({channel}, {audience}).",
            at=clock(made.happened_at, t, zone),
            time=clock(promise.announced_at, t, zone),
            channel=label.channel(t, made.channel),
            audience=label.audience(t, made.audience),
        )
        both = (promise.communication, *((promise.answer,) if promise.answer else ()))
        talk = promise.state in (PromiseState.LATE, PromiseState.BROKEN)
        yield Line(_became(promise, t), sentence, both, talk)
    if found.never:
        yield unannounced(record, found.never, t, scope=scope)


def unannounced(record: Record, messages: tuple[str, ...], t: Translator, *, scope: str = EVERYTHING) -> Line:
    """The messages of a scope that left people without an announced next update."""
    sentence = t.n(
        "did not say when the next word would come.", "did not say when the next one would come.", len(messages)
    )
    return _counted(messages, sentence, t, _of(record, scope))


def _of(record: Record, scope: str) -> str:
    """Whom a count of messages is to be named after: nobody, unless some went to customers and some to others."""
    spoken = {message.audience in CUSTOMER_AUDIENCES for message in record.communications}
    return scope if len(spoken) > 1 else ""


def _counted(messages: tuple[str, ...], sentence: str, t: Translator, of: str = "") -> Line:
    """So many messages did what the sentence says: number and sentence follow each other."""
    match of:
        case timeline.CUSTOMERS:
            number = t.n("{n} message to customers", "{n} messages to customers", len(messages))
        case timeline.EVERYTHING:
            number = t.n("{n} message in all", "{n} messages in all", len(messages))
        case _:
            number = t.n("{n} message", "{n} messages", len(messages))
    return Line(number, sentence, messages, talk=True)


def _became(promise: Promise, t: Translator) -> str:
    match promise.state:
        case PromiseState.KEPT:
            return t("kept")
        case PromiseState.LATE:
            return t("{duration} late", duration=t.duration(promise.late_minutes or 0.0))
        case PromiseState.BROKEN:
            return t("no word came")
        case PromiseState.OPEN:
            return t("still open")


def dated(record: Record, t: Translator, zone: str) -> Iterator[Line]:
    """Messages published at another time than they show."""
    for each in backdated(record):
        words = {"at": clock(each.happened_at, t, zone), "published": t.moment(each.published_at, zone)}
        if each.minutes > 0:
            sentence = t("Dated {at}, published {published}: later than its readers are shown.", **words)
        else:
            sentence = t("Dated {at}, published {published}: earlier than its readers are shown.", **words)
        yield Line(t.duration(abs(each.minutes)), sentence, (each.communication,), talk=True)


def ended(record: Record, t: Translator) -> Iterator[Line]:
    """How long after the end each audience that was told anything heard that it was over."""
    for audience in dict.fromkeys(c.audience for c in record.communications):
        end = resolution_told(record, f"audience:{audience}")
        if end is None:
            return
        who = label.audience(t, audience)
        behind = (end.communication,) if end.communication else ()
        if end.minutes is None:
            yield Line(t("never"), t("{audience}: nobody told them that it was over.", audience=who), behind, talk=True)
        elif end.at == record.resolved_at:
            # Most pages know no other end than the moment at which it was told.
            same = t(
                "{audience}: told at the very minute on record as the end. Was it over for them before?", audience=who
            )
            yield Line(t.duration(0), same, behind, talk=False)
        elif end.minutes <= -1:
            early = t("{audience}: told before the end that it was over.", audience=who)
            yield Line(t.duration(-end.minutes), early, behind, talk=True)
        else:
            late = t("{audience}: from the end to the word of it.", audience=who)
            yield Line(t.duration(end.minutes), late, behind, talk=end.minutes > LATE_END)


def too_often(
    record: Record,
    t: Translator,
    zone: str,
    *,
    scope: str = EVERYTHING,
    empty: Callable[[Communication], bool] | None = says_nothing,
) -> Iterator[Line]:
    """Messages that say nothing, that say the same again, or that came in a burst."""
    much = too_much(record, scope, empty=empty)
    of = _of(record, scope)
    if much.empty:
        sentence = t.n(
            "told its readers nothing beyond the phase.",
            "told their readers nothing beyond the phase.",
            len(much.empty),
        )
        yield _counted(much.empty, sentence, t, of)
    if much.repeated:
        sentence = t.n(
            "said the same again as the one before.", "said the same again as the ones before.", len(much.repeated)
        )
        yield _counted(much.repeated, sentence, t, of)
    for burst in much.bursts:
        sentence = t(
            "within {duration} ({range}): {channel}, {audience}.",
            duration=t.duration(minutes_between(burst.start, burst.end)),
            range=time_range(burst.start, burst.end, t, zone),
            channel=label.channel(t, burst.channel),
            audience=label.audience(t, burst.audience),
        )
        yield _counted(burst.messages, sentence, t)
