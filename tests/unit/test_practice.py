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


HARD = (
    "Remediation of the misconfigured orchestration infrastructure necessitated comprehensive coordination between"
    " organizational stakeholders responsible for authentication, authorization and administrative configuration."
)
PARTIAL = "We have a major outage: some users may see slower searches."
WHOLE = "It is resolved: everything works as usual again and no data was lost."
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
    (Practice.LEVEL, [told(10, "[X] cannot log in.")], True, "a placeholder that nobody had filled in"),
    (Practice.LEVEL, [told(10, HARD)], True, "reading ease 0 of 100, 40 or more suits its readers"),
    (Practice.SCOPE, [told(10, PARTIAL)], True, "1 message speaks of an outage"),
    (Practice.OWNERSHIP, [told(10, "AWS is to blame.")], True, "points at somebody else: “AWS is to blame”"),
    (
        Practice.OWNERSHIP,
        [told(10, "AWS is to blame. Sorry."), told(20, "It is out of our hands.")],
        True,
        "2 messages",
    ),
    (Practice.OWNERSHIP, [told(10, "AWS is to blame. Sorry.")], False, "1 message to customers says sorry"),
    (Practice.FOLLOW_UP, [told(120, "It is resolved.", "resolved")], True, "not that everything works again"),
    (Practice.FOLLOW_UP, [told(120, "It is resolved.", "resolved")], True, "not whether data was lost"),
    (Practice.FOLLOW_UP, [told(130, "This incident has been resolved.")], True, "not whether data was lost"),
    (Practice.FOLLOW_UP, [told(120, WHOLE, "resolved")], False, "what became of the data"),
    (Practice.EARLY, [told(10, "a"), told(90, "b", audience="strategic")], True, "Strategic customers: the first word"),
    (Practice.EARLY, [told(10, "a"), told(90, "b", audience="strategic")], False, "waited 10 min"),
    (
        Practice.EARLY,
        [told(10, "a")],
        True,
        "in the 2 h it took: Strategic customers, Employees, Executives, Partners.",
    ),
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


@pytest.mark.parametrize(
    ("message", "practice", "words"),
    [
        (told(10, PARTIAL), Practice.SCOPE, ("outage",)),
        (told(10, "You cannot pay on db-prod-03 and [X]."), Practice.LEVEL, ("[X]", "db-prod-03")),
        (told(120, "This is resolved.", "resolved"), Practice.FOLLOW_UP, ("resolved",)),
    ],
)
def test_a_finding_on_words_has_the_message_and_the_words_that_made_it(
    message: Communication, practice: Practice, words: tuple[str, ...]
) -> None:
    with_words = [each for each in found(incident(message), practice) if each.words]
    assert tuple(word for each in with_words for word in each.words) == words
    assert {each.communication for each in with_words} == {message.id}


def test_an_outage_that_is_none_is_not_praised_for_its_words() -> None:
    assert not [each for each in found(incident(told(10, PARTIAL)), Practice.LEVEL) if not each.talk]


def test_the_end_is_asked_of_messages_that_tell_it_only() -> None:
    told_on = incident(told(10, "We believe this will be resolved by noon."), told(60, "It is not resolved."))
    assert not [each for each in found(told_on, Practice.FOLLOW_UP) if "it is over" in each.sentence]


def test_the_longest_wait_of_an_audience_comes_first_and_nobody_is_named_twice() -> None:
    words = [
        told(10, "a", audience="strategic"),
        told(50, "b", audience="executives"),
        told(90, "c"),
        told(15, "d", audience="employees"),
    ]
    early = found(incident(*words), Practice.EARLY)
    assert [each.talk for each in early] == [False, True, True, True]
    assert early[1].sentence == "Customers: the first word came after 1 h 30; the target is 20 min."
    assert early[2].sentence.startswith("Executives: the first word came after 50 min")
    assert early[3].sentence.endswith("2 h it took: Partners.")


def test_a_count_of_messages_says_whose_when_others_were_told_too() -> None:
    others = told(20, "b", audience="executives")
    record = incident(told(10, "Next update in 20 minutes."), told(25, "c"), others)
    assert "1 message to customers did not say" in found(record, Practice.PROMISES)[-1].sentence


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
