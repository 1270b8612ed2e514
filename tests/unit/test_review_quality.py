"""The aims of the message review, held on the labelled messages: a rule changed must not lose what was reached."""

from __future__ import annotations

import pytest

from bench.review_quality import AIMS, OWN, REAL, TUNED_ON, load, score

SETS = {
    "English, ours": load(OWN["en"]),
    "French": load(OWN["fr"]),
    "German": load(OWN["de"]),
    "English, real, other providers": [row for row in load(REAL) if row["provider"] not in TUNED_ON],
    "English, real": load(REAL),
}


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("feature", AIMS)
def test_the_aim_is_met(name: str, feature: str) -> None:
    if not SETS[name]:
        pytest.skip("the real messages are not here")
    f1 = score(SETS[name])[feature].f1
    assert f1 is not None
    assert f1 >= AIMS[feature]


@pytest.mark.parametrize("name", ["English, ours", "French", "German"])
def test_our_sets_hold_every_feature_both_ways(name: str) -> None:
    rows = SETS[name]
    assert len(rows) >= 60
    for feature in AIMS:
        assert 5 <= sum(row["labels"][feature] == 1 for row in rows) <= len(rows) - 5


@pytest.mark.parametrize("name", ["French", "German"])
def test_the_aims_hold_when_the_language_is_guessed(name: str) -> None:
    guessed = score(SETS[name], guess=True)
    assert all((guessed[feature].f1 or 0) >= aim for feature, aim in AIMS.items())


def test_nothing_of_the_real_messages_is_copied_into_ours() -> None:
    real = {row["text"] for row in load(REAL)}
    assert not real & {row["text"] for path in OWN.values() for row in load(path)}
