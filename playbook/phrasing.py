"""What the words of messages show of the practices of good communication, as findings of the scorecard. Pure.

`playbook.review` reads a message; here its findings become sentences about all messages to customers, each with an
example and the words that made it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from playbook.finding import Finding, Practice, ids
from playbook.i18n import Translator
from playbook.record import Communication, Record
from playbook.review import Findings, Style, StyleFinding, labels, style, tells_the_end
from playbook.timeline import follow_up, in_order, within
from playbook.wording import ease_words

#: Findings on wording that touch the audience's level.
LEVEL = (Style.JARGON, Style.HOSTNAME, Style.HARD_TO_READ, Style.PLACEHOLDER)
#: Said by at least this share of the messages, a practice went well.
_MOST = 0.5
#: Words that outsiders cannot follow, as opposed to long sentences.
_STRANGE = (Style.JARGON, Style.HOSTNAME)


@dataclass(frozen=True, slots=True)
class Phrased:
    """A message to customers with what it tells and how it is written, read once; `after` the resolution."""

    message: Communication
    told: Findings
    style: tuple[StyleFinding, ...]
    after: bool

    def having(self, *kinds: Style) -> tuple[StyleFinding, ...]:
        return tuple(each for each in self.style if each.kind in kinds)


def phrased(record: Record, scope: str) -> tuple[Phrased, ...]:
    """The messages of a scope that have words, in order, the follow-up included."""
    return tuple(
        _read(each, after=follow_up(record, each))
        for each in in_order(record.communications)
        if within(each, scope) and each.body.strip()
    )


def _read(message: Communication, *, after: bool) -> Phrased:
    known = labels(message.body)
    found = style(message.body, phase=message.phase, audience=message.audience, known=known)
    return Phrased(message, known, found, after)


def scope_told(read: Sequence[Phrased], t: Translator) -> Iterator[Finding]:
    """Whether messages say what customers feel and who is affected, and do not call a part the whole."""
    told = [each for each in read if not each.after]
    if told:
        yes = [each.message for each in told if "impact" in each.told or "scope" in each.told]
        no = [each.message for each in told if each.message not in yes]
        sentence = t.n(
            "{yes} of {n} message says what customers feel or who is affected.",
            "{yes} of {n} messages say what customers feel or who is affected.",
            len(told),
            yes=t.number(len(yes)),
        )
        talk = len(yes) < _MOST * len(told)
        example = (no if talk else yes)[0]
        yield Finding(Practice.SCOPE, talk, sentence, example.id, messages=ids(yes) + ids(no) if talk else ids(yes))
    yield from _worded(
        Practice.SCOPE,
        read,
        (Style.OUTAGE_FOR_PARTIAL,),
        lambda count: t.n(
            "{n} message speaks of an outage though it tells of a part only.",
            "{n} messages speak of an outage though they tell of a part only.",
            count,
        ),
    )


def owned(read: Sequence[Phrased], t: Translator) -> Iterator[Finding]:
    """Whether messages point at somebody else, and whether they say sorry."""
    pointing = [each for each in read if each.having(Style.THIRD_PARTY)]
    if pointing:
        first = pointing[0]
        words = _words(first.having(Style.THIRD_PARTY))
        sentence = t.n(
            "A message points at somebody else: “{words}”.",
            "{n} messages point at somebody else, one of them so: “{words}”.",
            len(pointing),
            words=t.many(words),
        )
        behind = ids(each.message for each in pointing)
        yield Finding(Practice.OWNERSHIP, True, sentence, first.message.id, words=words, messages=behind)
    told = [each for each in read if not each.after]
    if not told:
        return
    sorry = [each.message for each in told if "apology" in each.told]
    if sorry:
        sentence = t.n("{n} message to customers says sorry.", "{n} messages to customers say sorry.", len(sorry))
        yield Finding(Practice.OWNERSHIP, False, sentence, sorry[0].id, messages=ids(sorry))
        return
    none = ids(each.message for each in told)
    yield Finding(Practice.OWNERSHIP, True, t("No message to customers says sorry."), none[0], messages=none)


def level(read: Sequence[Phrased], t: Translator) -> Iterator[Finding]:
    """Whether customers could follow the words."""
    found = [
        *_worded(
            Practice.LEVEL,
            read,
            (Style.PLACEHOLDER,),
            lambda count: t.n(
                "{n} message went out with a placeholder that nobody had filled in.",
                "{n} messages went out with placeholders that nobody had filled in.",
                count,
            ),
        ),
        *_worded(
            Practice.LEVEL,
            read,
            _STRANGE,
            lambda count: t.n(
                "{n} message may be hard to follow for its readers: words of the trade or names of machines.",
                "{n} messages may be hard to follow for their readers: words of the trade or names of machines.",
                count,
            ),
        ),
        *_long_winded(read, t),
    ]
    if found:
        yield from found
    elif read and not any(each.having(Style.OUTAGE_FOR_PARTIAL) for each in read):
        # Whoever is told of an outage and of some slow pages could follow the words, and could not believe them.
        sentence = t("Customers could follow the words of every message.")
        yield Finding(Practice.LEVEL, False, sentence, messages=ids(each.message for each in read))


def _long_winded(read: Sequence[Phrased], t: Translator) -> Iterator[Finding]:
    """The messages whose reading ease is too low for their readers; the hardest is the example."""
    hard = [
        (found.value, each) for each in read for found in each.having(Style.HARD_TO_READ) if found.value is not None
    ]
    if not hard:
        return
    value, worst = min(hard, key=lambda pair: pair[0])
    sentence = t.n(
        "{n} message may be hard to follow for its readers: {ease}.",
        "{n} messages may be hard to follow for their readers; the hardest: {ease}.",
        len(hard),
        ease=ease_words(value, worst.message.audience, t),
    )
    behind = ids(each.message for _, each in hard)
    yield Finding(Practice.LEVEL, True, sentence, worst.message.id, messages=behind, ease=value)


def end_told(read: Sequence[Phrased], t: Translator) -> Iterator[Finding]:
    """Whether the messages that tell the end say that everything works again, and what became of the data."""
    over = [each for each in read if tells_the_end(each.message.body, each.message.phase)]
    found = [
        *_worded(
            Practice.FOLLOW_UP,
            over,
            (Style.RECOVERY_NOT_SAID,),
            lambda count: t.n(
                "{n} message says that it is over, and not that everything works again.",
                "{n} messages say that it is over, and not that everything works again.",
                count,
            ),
        ),
        *_worded(
            Practice.FOLLOW_UP,
            over,
            (Style.DATA_NOT_SAID,),
            lambda count: t.n(
                "{n} message says that it is over, and not whether data was lost.",
                "{n} messages say that it is over, and not whether data was lost.",
                count,
            ),
        ),
    ]
    if over and not found:
        sentence = t("The word of the end says that everything works again, and what became of the data.")
        behind = ids(each.message for each in over)
        yield Finding(Practice.FOLLOW_UP, False, sentence, behind[0], messages=behind)
    yield from found


def _worded(
    practice: Practice, read: Sequence[Phrased], kinds: tuple[Style, ...], say: Callable[[int], str]
) -> Iterator[Finding]:
    """The messages with wording of some kinds; the one with most of it is the example."""
    having = [(each, each.having(*kinds)) for each in read]
    having = [pair for pair in having if pair[1]]
    if not having:
        return
    example, found = max(having, key=lambda pair: len(_words(pair[1])))
    behind = ids(each.message for each, _ in having)
    yield Finding(practice, True, say(len(having)), example.message.id, words=_words(found), messages=behind)


def _words(found: Sequence[StyleFinding]) -> tuple[str, ...]:
    return tuple(each.words for finding in found for each in finding.evidence)
