"""The scorecard by practice: what it finds, with an example, and never a grade."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from playbook import cadence
from playbook.announced import with_announcements
from playbook.i18n import LANGUAGES, translator
from playbook.practice import Finding, Practice, name, scorecard
from playbook.record import Audience, Communication, Record

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
PLAY = cadence.chosen("play", None)
T = translator("en")


def told(minute: int, body: str, phase: str = "update", **more: str) -> Communication:
    return Communication(f"m{minute}", NOON + timedelta(minutes=minute), body, phase=phase, **more)


def incident(*words: Communication, minutes: int = 120) -> Record:
    return Record("i", "Outage", words, NOON, True, NOON + timedelta(minutes=minutes))


def found(record: Record, practice: Practice) -> list[Finding]:
    return [each for each in scorecard(with_announcements(record), T, "UTC", PLAY) if each.practice is practice]


CASES = [
    (Practice.EARLY, [told(50, "We are looking into it.")], True, "waited 50 min"),
    (Practice.EARLY, [told(10, "We are looking into it.")], False, "waited 10 min"),
    (Practice.OFTEN, [told(10, "a"), told(100, "b")], True, "1 silence was longer"),
    (Practice.OFTEN, [told(m, "a") for m in range(0, 121, 20)], False, "no silence was longer"),
    (Practice.OFTEN, [told(10, "We are looking into it."), told(30, "You cannot pay.")], True, "1 message told its"),
    (Practice.OFTEN, [told(10, "You cannot pay."), told(30, "You cannot pay.")], True, "1 message said the same"),
    (Practice.OFTEN, [told(m, f"You cannot pay: {m}") for m in (10, 13, 16)], True, "3 messages within 6 min"),
    (Practice.SCOPE, [told(10, "Some customers in Europe cannot log in.")], False, "1 of 1 message says"),
    (Practice.SCOPE, [told(10, "We are looking into it.")], True, "0 of 1 message says"),
    (Practice.OWNERSHIP, [told(10, "We are sorry.")], False, "1 message to customers says sorry"),
    (Practice.OWNERSHIP, [told(10, "We are looking into it.")], True, "No message to customers says sorry"),
    (Practice.LEVEL, [told(10, "The kubernetes ingress is failing.")], True, "hard to follow"),
    (Practice.LEVEL, [told(10, "You cannot log in.")], False, "could follow"),
    (Practice.PROMISES, [told(10, "Next update in 20 minutes."), told(100, "b")], True, "0 of 1 announced update"),
    (Practice.PROMISES, [told(10, "Next update in 20 minutes."), told(25, "b")], False, "1 of 1 announced update"),
    (Practice.PROMISES, [told(10, "We are looking into it.")], True, "No message said when"),
    (Practice.FOLLOW_UP, [told(10, "a"), told(200, "What happened", "postmortem")], False, "1 message to customers"),
    (Practice.PROMISES, [told(10, "Next update in 20 minutes."), told(25, "b")], True, "1 message did not say when"),
    (Practice.FOLLOW_UP, [told(10, "a"), told(120, "Fixed", "resolved")], True, "Nothing was said"),
    (Practice.FOLLOW_UP, [told(10, "a"), told(125, "Fixed", "resolved")], False, "over 5 min after it was"),
    (Practice.FOLLOW_UP, [told(10, "a"), told(165, "Fixed", "resolved")], True, "over 45 min after it was"),
    (Practice.FOLLOW_UP, [told(10, "a"), told(80, "Fixed", "resolved")], True, "over 40 min before it was"),
]


@pytest.mark.parametrize(("practice", "words", "talk", "sentence"), CASES, ids=[f"{c[0]}-{c[2]}-{c[3]}" for c in CASES])
def test_a_practice_is_read_off_the_record(
    practice: Practice, words: list[Communication], talk: bool, sentence: str
) -> None:
    assert [each.talk for each in found(incident(*words), practice) if sentence in each.sentence] == [talk]


def test_every_finding_names_a_message_of_the_record() -> None:
    record = incident(told(10, "The kubernetes ingress is failing."), told(100, "b"))
    examples = {each.communication for each in scorecard(record, T, "UTC", PLAY)}
    assert examples - {None} <= {"m10", "m100"}


def test_a_message_that_shows_another_time_than_its_publication_is_one_to_talk_about() -> None:
    late = replace(told(10, "You cannot pay."), published_at=NOON + timedelta(minutes=35))
    [each] = [f for f in found(incident(late, told(40, "b")), Practice.OWNERSHIP) if "another time" in f.sentence]
    assert each.talk
    assert "25 min away" in each.sentence
    assert each.messages == ("m10",)


def test_every_finding_has_the_messages_behind_its_number() -> None:
    record = incident(told(10, "The kubernetes ingress is failing. Next update in 20 minutes."), told(100, "b"))
    behind: dict[Practice, tuple[str, ...]] = {}
    for each in scorecard(with_announcements(record), T, "UTC", PLAY):
        behind.setdefault(each.practice, each.messages)
    assert behind[Practice.LEVEL] == ("m10",)
    assert behind[Practice.EARLY] == ("m10",)
    assert behind[Practice.OFTEN] == ("m10", "m100")
    assert behind[Practice.PROMISES] == ("m10", "m100")
    assert behind[Practice.SCOPE] == ("m10",)


def test_an_unknown_start_is_said_and_not_guessed() -> None:
    record = replace(incident(told(10, "a")), start_known=False)
    assert "not known" in found(record, Practice.EARLY)[0].sentence


def test_nothing_said_is_nothing_to_judge() -> None:
    assert scorecard(incident(), T, "UTC", PLAY) == ()


def test_words_to_others_alone_are_no_error() -> None:
    assert scorecard(incident(told(10, "", audience=Audience.EXECUTIVES)), T, "UTC", PLAY)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("practice", Practice)
def test_every_practice_has_a_name(lang: str, practice: Practice) -> None:
    assert name(translator(lang), practice)
