"""What a message tells its reader: sentences of our own, for and against each feature, in three languages."""

from __future__ import annotations

import time

import pytest

from bench.review_quality import OWN, load
from playbook.review import FEATURES, labels, language, says_nothing
from playbook.review.features import evidence
from playbook.review.rule import alternatives
from playbook.review.sentence import sentences
from tests.unit.sentences import de, en, fr

YES = {"en": en.YES, "fr": fr.YES, "de": de.YES}
NO = {"en": en.NO, "fr": fr.NO, "de": de.NO}


def cases(table):
    return [(lang, name, text) for lang, names in table.items() for name, texts in names.items() for text in texts]


@pytest.mark.parametrize(("lang", "feature", "text"), cases(YES))
def test_a_message_tells(lang: str, feature: str, text: str) -> None:
    assert feature in labels(text, lang=lang)


@pytest.mark.parametrize(("lang", "feature", "text"), cases(NO))
def test_a_message_does_not_tell(lang: str, feature: str, text: str) -> None:
    found = labels(text, lang=lang)
    assert feature not in found, found.evidence[feature]


@pytest.mark.parametrize(("lang", "feature", "text"), cases(YES))
def test_evidence_is_the_very_words_of_the_message(lang: str, feature: str, text: str) -> None:
    for spans in labels(f"  {text}\n\nＯ “İ” — ok.", lang=lang).evidence.values():
        for words, start, end in spans:
            assert words == f"  {text}\n\nＯ “İ” — ok."[start:end]
            assert words


def test_labels_are_the_nine_names_in_order() -> None:
    assert list(labels("Hello.").labels) == list(FEATURES)
    assert set(labels("").labels.values()) == {0}


def test_a_region_or_a_time_keeps_a_message_from_being_empty_and_thanks_do_not() -> None:
    assert "empty" in labels("We are investigating. Thanks, and apologies.")
    assert "empty" not in labels("We are investigating in Frankfurt.")
    assert "empty" not in labels("We have been investigating since 10:40 UTC.")


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, _, text in cases(YES) if len(text) > 20])
def test_the_language_is_recognised_or_harmless(lang: str, text: str) -> None:
    # A sentence of four words may have no function word; longer ones must be recognised.
    assert language(text) == lang or len(text.split()) <= 5


def test_a_language_that_is_not_ours_is_guessed() -> None:
    assert labels("Wir melden uns um 15 Uhr wieder.", lang="xx").lang == "de"


@pytest.mark.parametrize("lang", ["en", "fr", "de"])
@pytest.mark.parametrize(
    "text",
    [
        "a" * 20_000,
        " " * 20_000,
        "\n" * 20_000,
        "1" * 20_000,
        "a-" * 10_000,
        '"' * 20_000,
        "we will provide " * 1_250,
        "some of the you these users " * 714,
        "nous vous tiendrons " * 1_000,
        "kann nicht wir melden uns " * 769,
        "expected to be restored " * 833,
        "ne n't nicht " * 1_538,
        "; " * 10_000,
        "​" * 20_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_a_hostile_text_costs_no_more_than_a_long_one(text: str, lang: str) -> None:
    # Processor time of the best of three, so that neither a busy machine nor a collection counts.
    best = 9.9
    for _ in range(3):
        start = time.process_time()
        labels(text, lang=lang)
        best = min(best, time.process_time() - start)
    assert best < 0.2


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("By 3 p.m. Monitoring continues.", 2),
        ("By 9 p.m. ET. We will write.", 2),
        ("Off from 6 p.m. Friday to 8 a.m. (CT).", 1),
        ("Until 5 p.m. September 3 it stays off.", 1),
        ("Fixed at 5 p.m. The feed is live.", 2),
    ],
)
def test_a_half_of_the_day_ends_no_sentence_before_a_day_or_a_zone(text: str, parts: int) -> None:
    assert len(sentences(text)) == parts


@pytest.mark.parametrize("lang", OWN)
def test_what_is_asked_alone_is_what_reading_everything_finds(lang: str) -> None:
    for row in load(OWN[lang]):
        whole = labels(row["text"], lang=lang)
        assert says_nothing(row["text"], lang=lang) == ("empty" in whole)
        for feature in FEATURES[:-1]:
            assert evidence(row["text"], feature, lang=lang) == whole.evidence.get(feature, ()), (feature, row["text"])


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        ("a|b", ["a", "b"]),
        (r"(?:a|b)|c(?=d|e)", ["(?:a|b)", "c(?=d|e)"]),
        (r"[|(]|x", ["[|(]", "x"]),
        (r"[]|]|[^]|]|x", ["[]|]", "[^]|]", "x"]),
        (r"\(|\||\[x|y", [r"\(", r"\|", r"\[x", "y"]),
        ("a||b", ["a", "", "b"]),
    ],
)
def test_a_pattern_is_parted_at_the_bars_outside_its_groups(pattern: str, parts: list[str]) -> None:
    assert alternatives(pattern) == parts
