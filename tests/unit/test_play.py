"""The play's words: complete, checked, and built alike in every language."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from playbook.i18n import LANGUAGES, translator
from playbook.play import PLAY_DIR, PlayFileError, PrepareKey, StepKey, people_hint, play, read_play
from playbook.record import Severity

ENGLISH = (PLAY_DIR / "en.toml").read_text("utf-8")
languages = pytest.mark.parametrize("lang", LANGUAGES)


def shape(value: Any) -> Any:
    """Keys, lengths and numbers, without the words."""
    if isinstance(value, dict):
        # A language has as many patterns as its causes need.
        return [(name, name == "patterns" or shape(entry)) for name, entry in value.items() if name != "key"]
    if isinstance(value, list):
        return [shape(entry) for entry in value]
    return value if isinstance(value, int) else "text"


def keys(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["key"]] if "key" in value else []
        return own + [key for entry in value.values() for key in keys(entry)]
    return [key for entry in value for key in keys(entry)] if isinstance(value, list) else []


def texts(value: Any) -> list[str]:
    """Every text a person reads in a play."""
    if is_dataclass(value):
        return [
            text
            for each in fields(value)
            if each.name not in ("key", "lang", "source", "patterns")
            for text in texts(getattr(value, each.name))
        ]
    if isinstance(value, tuple):
        return [text for entry in value for text in texts(entry)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("lang", ["fr", "de"])
def test_every_language_has_the_keys_order_and_lengths_of_the_english(lang: str) -> None:
    """A page may rely on the third tip being the third tip."""
    english = tomllib.loads(ENGLISH)
    other = tomllib.loads((PLAY_DIR / f"{lang}.toml").read_text("utf-8"))
    assert shape(other) == shape(english)
    assert keys(other) == keys(english)


@pytest.mark.parametrize("lang", ["fr", "de"])
def test_nothing_is_left_in_english(lang: str) -> None:
    """Only words that are the same in both languages may be equal."""
    same = set(texts(play(lang))) & set(texts(play("en")))
    assert same <= {"Support", "Plan", "Causes", "Minimal", "45–60"}


@languages
def test_seven_steps_fill_the_hour(lang: str) -> None:
    """Sixty minutes together; describing and wrapping up lie outside the clock."""
    minutes = {step.key: step.minutes for step in play(lang).steps}
    assert minutes == {
        StepKey.DESCRIBE: 0,
        StepKey.TIMELINE: 10,
        StepKey.GAPS: 10,
        StepKey.PROBLEMS: 15,
        StepKey.CAUSES: 15,
        StepKey.PLAN: 10,
        StepKey.WRAP_UP: 0,
    }
    assert sum(minutes.values()) == play(lang).timing.together == 60


@languages
def test_every_step_tells_the_facilitator_and_the_participants_what_to_do(lang: str) -> None:
    """Two to four lines each, and a name that fits the stage bar."""
    for step in play(lang).steps:
        assert 2 <= len(step.facilitator) <= 4
        assert 2 <= len(step.do) <= 4
        assert len(step.name) <= 12


@languages
def test_the_play_has_eight_prompts_five_severities_and_five_pairs_beside_good_practice(lang: str) -> None:
    """The numbers of the play."""
    words = play(lang)
    assert len({prompt.text for prompt in words.prompts}) == 8
    assert [severity.key for severity in words.severity] == list(Severity)
    assert len({pair.recommendation for pair in words.recommendations}) == 15
    assert len({pair.cause for pair in words.recommendations}) == 15
    assert [pair.source.startswith("Atlassian Team Playbook") for pair in words.recommendations] == [True] * 5 + [
        False
    ] * 10
    assert [question.key for question in words.prepare] == list(PrepareKey)
    assert len(words.whys.example) == 5


@languages
def test_the_play_is_for_four_to_ten_people(lang: str) -> None:
    """Four roles and a facilitator are asked for."""
    timing = play(lang).timing
    assert (timing.people_min, timing.people_max, timing.preparation) == (4, 10, "45–60")
    assert [person.key for person in play(lang).people] == [
        "facilitator",
        "engineering",
        "support",
        "marketing",
        "customer_contact",
    ]


@languages
def test_typography_is_the_languages_own(lang: str) -> None:
    """Curly quotes everywhere; French signs stand behind a space that does not break."""
    for text in texts(play(lang)):
        assert "'" not in text
        assert '"' not in text
        if lang == "fr":
            assert not re.search(r"[^\u202f\d][;!?]|[^\u00a0\d]:(?!/)|«[^\u00a0]|[^\u00a0]»", text), text


def test_an_entry_is_found_by_its_key() -> None:
    """Pages hold the step as a plain word."""
    words = play("en")
    assert words.step("gaps").name == "Gaps"
    assert words.severity_words("serious").key is Severity.SERIOUS
    assert words.question("noticed").key is PrepareKey.NOTICED
    with pytest.raises(KeyError):
        words.step("lunch")


def test_an_unknown_language_is_english() -> None:
    """As the translator does it."""
    assert play("xx") == play("en")


@pytest.mark.parametrize(
    ("n", "hint"),
    [(0, None), (1, "fewer than 4"), (3, "fewer than 4"), (4, None), (10, None), (11, "more than 10")],
)
def test_under_four_or_over_ten_people_get_a_hint(n: int, hint: str | None) -> None:
    """A hint that names the number, never a block."""
    said = people_hint(translator("en"), n)
    if hint is None:
        assert said is None
    else:
        assert said is not None
        assert hint in said
        assert f"People: {n}." in said


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('outcome = "', 'result = "', "intro: outcome missing"),
        ("together = 60", 'together = "60"', "timing: together: needs a whole number"),
        ("minutes = 15", "minutes = -15", "steps[3]: minutes: needs a whole number"),
        ('short = "We look for causes, not for culprits."', 'short = " "', "safety: short: needs a text"),
        ('key = "gaps"', 'key = "gasp"', "steps[2]: key: 'gasp' is not a valid StepKey"),
        ('key = "serious"', 'key = "severe"', "severity needs negligible, minimal"),
        ('key = "often"', 'key = "early"', "prompts needs 8 entries with different keys"),
        ("Code: {code}", "Code: {codes}", "invitation.body: placeholders differ: code, codes"),
        ("Code: {code}", "Code: {code", "invitation.body:"),
        ("[safety]", '[safety]\nmiddle = "?"', "safety: middle unknown"),
        ("[safety]", "[[safety]]", "safety: needs a table"),
        ("[intro]", "[intro", "en.toml:"),
    ],
)
def test_a_broken_file_is_refused_with_the_place_that_is_wrong(old: str, new: str, complaint: str) -> None:
    """The file and the key are named, so that a translator finds them."""
    assert old in ENGLISH
    with pytest.raises(PlayFileError, match=re.escape(complaint)) as refused:
        read_play("en", ENGLISH.replace(old, new, 1), name="en.toml")
    assert str(refused.value).startswith("en.toml:")


def test_an_empty_list_is_refused() -> None:
    """A step without tips is a step somebody forgot to translate."""
    emptied = re.sub(r"rules = \[.*?\n\]", "rules = []", ENGLISH, flags=re.DOTALL)
    with pytest.raises(PlayFileError, match="whys: rules: needs a list"):
        read_play("en", emptied)
