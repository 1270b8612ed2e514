"""Lists of words as patterns: the tree of letters matches the words it was made of and nothing else."""

from __future__ import annotations

import re

import pytest

from playbook.review.rule import Marks
from playbook.review.vocabulary import english_plurals, listed, one_of


def test_a_list_is_parted_at_commas_wherever_its_lines_end() -> None:
    assert listed("call, sign\nin,\n mail") == ["call", "sign in", "mail"]


def test_plurals_are_the_regular_ones() -> None:
    assert english_plurals(["key", "query", "match", "fax"]) == [
        *("key", "keys"),
        *("query", "queries"),
        *("match", "matches"),
        *("fax", "faxes"),
    ]


@pytest.mark.parametrize("words", [["call", "calls", "caller", "card"], ["a"], ["sign in", "sign-in", "signs"]])
def test_a_tree_matches_its_words_only(words: list[str]) -> None:
    pattern = re.compile(one_of(*words))
    assert all(pattern.fullmatch(word) for word in words)
    assert not any(pattern.fullmatch(word) for word in ("cal", "car", "sign", "s", "aa", "calling"))


@pytest.mark.parametrize(
    "pattern",
    [
        "replicas?|(?:ssl |tls )?cert(?:ificate)?s?|k8s",
        r"switch(?:es)?|\w+zz|auto[sz]e",
        r"(?:replicas?|auto)(?:ze)?|s{2}",
    ],
)
def test_alternatives_as_a_tree_mean_the_same(pattern: str) -> None:
    texts = (
        "replica",
        "replicas",
        "ssl certs",
        "tls certificate",
        "ssl ",
        "k8s",
        "switches",
        "fizz",
        "autoze",
        "auto",
        "ss",
    )
    for text in texts:
        assert bool(re.fullmatch(one_of(pattern), text)) == bool(re.fullmatch(pattern, text)), text


def test_only_the_first_letter_may_be_a_capital() -> None:
    pattern = re.compile(one_of("call|card", "sign", any_case=True))
    assert all(pattern.fullmatch(word) for word in ("Call", "card", "Sign"))
    assert not any(pattern.fullmatch(word) for word in ("CALL", "cArd"))


def test_marks_are_as_wide_as_what_they_stand_for() -> None:
    marks = Marks(re.compile(r"\b(?:(\d+:\d\d)|(tomorrow))"), "ʘʭ")
    assert marks.over("back by 14:30 tomorrow") == "back by ʘʘʘʘʘ ʭʭʭʭʭʭʭʭ"
