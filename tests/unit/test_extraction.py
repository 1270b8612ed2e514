"""Messages are found wherever they stand in the code."""

from __future__ import annotations

import pytest

from playbook.catalogue import messages


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('t("One")', [("One",)]),
        ('who.t("One {n}", n=1)', [("One {n}",)]),
        ("f\"**{t('Inside an f-string')}**\"", [("Inside an f-string",)]),
        ('t("One " "sentence")', [("One sentence",)]),
        ('t.n("{n} note", "{n} notes", count)', [("{n} note", "{n} notes")]),
        ('raise Invalid("Wrong.", field="x")', [("Wrong.",)]),
        ('own(room, row, "Gone.")', [("Gone.",)]),
        ("t(name)", []),
        ('other("One")', []),
    ],
)
def test_a_message_is_found_where_it_stands(source: str, found: list[tuple[str, ...]]) -> None:
    assert list(messages(source)) == found
