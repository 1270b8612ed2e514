"""What the review finds in a message, as sentences with the words that triggered them."""

from __future__ import annotations

import pytest

from playbook.i18n import LANGUAGES, translator
from playbook.wording import Remark, remarks

T = translator("en")


def found(text: str, *, moment: str = "first", audience: str = "customers", **more: object) -> list[Remark]:
    return list(remarks(text, T, moment=moment, audience=audience, lang="en", **more))  # type: ignore[arg-type]


def said(text: str, **more: object) -> dict[str, tuple[str, tuple[str, ...]]]:
    return {each.sentence: (each.tone, each.words) for each in found(text, **more)}  # type: ignore[arg-type]


def test_what_it_says_is_quoted_and_what_it_leaves_out_is_named() -> None:
    words = said("We are sorry: logins fail. Next update by 14:30 UTC.")
    assert words["Says sorry."] == ("good", ("sorry",))
    assert words["Says what people experience."][1] == ("fail",)
    assert words["Does not say who is affected, and who is not."] == ("miss", ())
    assert "Does not say when the next word comes." not in words


@pytest.mark.parametrize(
    ("text", "more", "sentence", "tone"),
    [
        (
            "Orchestration infrastructure misconfiguration necessitated comprehensive interdepartmental coordination"
            " regarding authentication, authorization, administration, configuration.",
            {},
            "Hard to read (reading ease 0 of 100, 40 or more suits its readers):"
            " shorter sentences and shorter words help.",
            "mistake",
        ),
        ("We are investigating.", {}, "Says nothing beyond the phase: readers learn nothing from it.", "mistake"),
        ("Logins fail. More soon.", {}, "Promises more without a time: name a clock time or an interval.", "weigh"),
        ("Logins fail on db-prod-01.", {}, "Names of machines tell outsiders nothing.", "mistake"),
        ("Logins fail: failover of the shard.", {}, "Words of the trade that this audience may not know.", "weigh"),
        ("It is resolved.", {"moment": "resolved"}, "Does not say whether data was lost.", "weigh"),
        ("Logins fail for {scope}.", {}, "A placeholder is not filled in.", "mistake"),
        ("Logins fail.", {"moment": "identified"}, "Does not say what caused it.", "miss"),
    ],
)
def test_each_finding_has_a_sentence_and_a_weight(text: str, more: dict[str, str], sentence: str, tone: str) -> None:
    assert said(text, **more)[sentence][0] == tone


@pytest.mark.parametrize(
    ("moment", "audience", "sentence", "asked"),
    [
        ("resolved", "customers", "Does not say when the next word comes.", False),
        ("monitoring", "customers", "Does not say sorry.", False),
        ("first", "executives", "Does not say sorry.", False),
        ("first", "partners", "Does not say sorry.", True),
    ],
)
def test_only_what_this_audience_waits_for_now_is_asked(moment: str, audience: str, sentence: str, asked: bool) -> None:
    assert (sentence in said("Logins fail.", moment=moment, audience=audience)) is asked


def test_a_placeholder_says_nothing_yet() -> None:
    """Neither its name nor the words around it count as what it stands for."""
    text = "We are sorry. What you can do meanwhile: {workaround}. Next update by {next_update}."
    words = said(text, missing=("workaround", "next_update"))
    assert "Says what people can do meanwhile." not in words
    assert "Says when the next word comes." not in words
    assert "Does not say when the next word comes." in words


def test_mistakes_come_first_and_what_is_good_last() -> None:
    tones = [each.tone for each in found("We are sorry: logins fail on db-prod-01 for {scope}. More soon.")]
    assert tones == sorted(tones, key=("mistake", "miss", "weigh", "good").index)
    assert {"mistake", "miss", "weigh", "good"} <= set(tones)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_quoted_words_stand_in_the_message(lang: str) -> None:
    text = {
        "en": "We are sorry: logins fail for some users.",
        "fr": "Nous sommes désolés : les connexions échouent pour certains clients.",
        "de": "Es tut uns leid: Anmeldungen schlagen für einige Kunden fehl.",
    }[lang]
    words = [word for each in remarks(text, translator(lang), moment="first", audience="customers", lang=lang)
             for word in each.words]  # fmt: skip
    assert words
    assert all(word in text for word in words)
