"""What is told of the pulse's answers."""

from __future__ import annotations

import pytest

from playbook.i18n import LANGUAGES, translator
from playbook.pulse import ASKED, STATEMENTS, Item, Moment, counted, mean, name, statement


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ([], {}),
        ([("tools", 3), ("tools", 5)], {}),
        ([("tools", 3), ("tools", 5), ("roles", 1)], {}),
        ([("tools", 3), ("tools", 5), ("tools", 5)], {Item.TOOLS: (0, 0, 1, 0, 2)}),
        ([("tools", 1)] * 4 + [("roles", 2)] * 2, {Item.TOOLS: (4, 0, 0, 0, 0)}),
        ([("mood", 3)] * 3 + [("tools", 0), ("tools", 6), ("tools", 7)], {}),
    ],
)
def test_counts_are_told_from_three_answers_on(answers: list[tuple[str, int]], told: dict[Item, object]) -> None:
    assert counted(answers) == told


@pytest.mark.parametrize(
    ("counts", "expected"),
    [((3, 0, 0, 0, 0), 1), ((0, 0, 0, 0, 3), 5), ((1, 0, 0, 0, 1), 3), ((0, 1, 0, 1, 1), 11 / 3)],
)
def test_the_mean_answer(counts: tuple[int, int, int, int, int], expected: float) -> None:
    assert mean(counts) == pytest.approx(expected)


def test_five_statements_at_the_start_and_what_the_hour_was_worth_at_the_end() -> None:
    assert len(ASKED[Moment.START]) == 5
    assert ASKED[Moment.END] == (*STATEMENTS, Item.WORTH)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_item_has_a_name_and_a_statement_of_its_own(lang: str) -> None:
    t = translator(lang)
    assert len({name(t, item) for item in Item}) == len({statement(t, item) for item in Item}) == len(Item)
